//! Everything the office's program has to say about data, each with a stable name.

use serde::{Serialize, Serializer};

/// What follows from a note.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Weight {
    /// Nothing is written.
    Refuses,
    /// A returned person is not counted but put aside.
    Holds,
    /// Somebody should look at it; nothing is kept from going on.
    Finding,
}

macro_rules! note_codes {
    ($($weight:ident { $($(#[$doc:meta])* $variant:ident = $code:literal,)* })*) => {
        /// What a note is about. The kebab-case names are stable: scripts may rely on them.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum NoteCode { $($($(#[$doc])* $variant,)*)* }

        impl NoteCode {
            /// Every code there is.
            #[cfg(test)]
            pub const ALL: &[Self] = &[$($(Self::$variant,)*)*];

            /// The stable name.
            pub fn as_str(self) -> &'static str {
                match self { $($(Self::$variant => $code,)*)* }
            }

            /// What follows from it.
            pub fn weight(self) -> Weight {
                match self { $($(Self::$variant => Weight::$weight,)*)* }
            }
        }
    };
}

note_codes! {
    Refuses {
        /// A required column is not there.
        HeadingMissing = "heading-missing",
        /// Two columns have the same heading.
        HeadingTwice = "heading-twice",
        /// No person in the table.
        TableEmpty = "table-empty",
        /// The line is neither UTF-8 nor GB18030.
        BadEncoding = "bad-encoding",
        /// The line has more or fewer cells than the headings.
        RaggedLine = "ragged-line",
        /// A required cell is empty.
        CellMissing = "cell-missing",
        /// Not `[0-9A-Za-z-]{1,32}`.
        PersonalNoInvalid = "personal-no-invalid",
        /// Another line has the same personal number.
        PersonalNoTwice = "personal-no-twice",
        /// A spreadsheet made 2.1E+17 or …000 out of the number.
        DamagedBySpreadsheet = "damaged-by-spreadsheet",
        /// Neither a code nor a word of its list.
        UnknownCode = "unknown-code",
        /// Not a day of the calendar.
        DateInvalid = "date-invalid",
        /// 已确定 is neither yes nor no.
        SettledInvalid = "settled-invalid",
        /// 参保账户 is not `agency:number;…`.
        AccountsInvalid = "accounts-invalid",
        /// Control characters, or longer than 200.
        TextInvalid = "text-invalid",
        /// The picture is not a JPEG.
        PhotoNotJpeg = "photo-not-jpeg",
        /// The picture is larger than the format allows (2 MiB).
        PhotoTooLarge = "photo-too-large",
        /// The picture's file is larger or smaller than the city's rules allow.
        PhotoOffProfile = "photo-off-profile",
        /// No font holds a character that would stand on the form.
        FormCharacters = "form-characters",
    }
    Holds {
        /// Not in the package that the return answers.
        UnknownPerson = "unknown-person",
        /// Returned although several accounts are still to be merged.
        RedPerson = "red-person",
        /// The name is not the one that was issued.
        NameDiffers = "name-differs",
        /// The chosen number is not the one that was offered in that place.
        NumberNotOffered = "number-not-offered",
        /// A settled number was exchanged for the other one.
        SettledNumberChanged = "settled-number-changed",
        /// 15 digits where the rules ask for 18.
        NumberNot18 = "number-not-18",
        /// The printed form is older than the data or the picture.
        FormStale = "form-stale",
        /// In several returns, none of which replaces the others.
        ReturnedTwice = "returned-twice",
        /// In a batch of which there are two that differ.
        BatchConflict = "batch-conflict",
    }
    Finding {
        /// A column that nothing is known of.
        HeadingIgnored = "heading-ignored",
        /// GB 11643: the check digit is wrong.
        CheckDigit = "check-digit",
        /// The birth date is not the number's.
        BirthDateDiffers = "birth-date-differs",
        /// The sex is not the number's.
        SexDiffers = "sex-differs",
        /// The century of a 15-digit number cannot be told.
        TwoCenturies = "two-centuries",
        /// A resident ID number with another length than 15 or 18.
        Length = "length",
        /// The two numbers are not of one person.
        NumbersDisagree = "numbers-disagree",
        /// Not a Chinese mobile number.
        MobileInvalid = "mobile-invalid",
        /// Both numbers are the same; one was kept.
        NumbersSame = "numbers-same",
        /// One number only, yet marked as not settled; it counts as settled.
        SingleNotSettled = "single-not-settled",
        /// Another person has the same ID number.
        IdNumberShared = "id-number-shared",
        /// Two pictures for one person; the one named by the personal number was taken.
        PhotoTwice = "photo-twice",
        /// One picture fits two people.
        PhotoShared = "photo-shared",
        /// Another size in pixels than the city's rules ask for.
        PhotoDimensions = "photo-dimensions",
        /// Pictures that fit nobody.
        PhotosUnused = "photos-unused",
        /// The last day is worded so that no days can be counted.
        DeadlineNotCounted = "deadline-not-counted",
        /// No form without a picture.
        FormWithoutPhoto = "form-without-photo",
        /// No form, because the picture cannot be printed.
        FormPhotoUnusable = "form-photo-unusable",
        /// Numbers between the batches are missing.
        BatchMissing = "batch-missing",
        /// A withdrawn return was handed in all the same.
        VoidedHandedIn = "voided-handed-in",
        /// Replaces an entry of a return that is not known here.
        ReplacesUnknown = "replaces-unknown",
        /// Deferred or removed, but never issued.
        LeftUnknown = "left-unknown",
        /// Deferred or removed, and confirmed, in the same return.
        LeftAndReturned = "left-and-returned",
    }
}

impl Serialize for NoteCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
