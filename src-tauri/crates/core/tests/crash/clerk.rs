//! A clerk who never rests.

use std::fs;
use std::io::Write as _;

use rusqlite::Connection;
use sicard_core::backup::{self, Known, Make};
use sicard_core::desk::{ChangeMark, Desk, SetMark};
use sicard_core::error::{ErrorCode, Failure};
use sicard_core::export::Export;
use sicard_core::import::Import;
use sicard_core::photo_batch::{PictureSource, read_pictures};
use sicard_core::store::{EARLIER, WorkFolder, migrate};
use sicard_core::view::{
    BackupPurpose, Chip, ConfirmRequest, Contact, CreateStore, FormsRequest, HandedIn, ListQuery,
    MarkRequest, NumberChoice, PaperOrder, PersonId, PersonsRequest, SavePerson, SetLastNumber,
    SetPassword, SheetRange, SheetsPrinted, StartPhase, UnitId, Unlock,
};
use sicard_core::work::mark;

use crate::chance::Chance;
use crate::fingerprint;
use crate::passwords::{self, PASSWORD};
use crate::points::Points;
use crate::site::{PEOPLE, Places, STICKS};

pub const UNIT: UnitId = 1;

const SET: [SetMark; 3] = [mark::remove, mark::defer, mark::correct];
const CHANGE: [ChangeMark; 6] = [
    mark::restore,
    mark::resume,
    mark::corrected,
    mark::forms_back,
    mark::reopen,
    mark::withdraw,
];

pub type Outcome = Result<(), Failure>;
type Step = (&'static str, u64, fn(&mut Clerk) -> Outcome);

/// Name, how often, what. Without a unit there is nothing to do but the first.
const STEPS: [Step; 20] = [
    ("import", 3, Clerk::import),
    ("pictures", 2, Clerk::pictures),
    ("save", 4, Clerk::save),
    ("mark", 2, Clerk::mark),
    ("unmark", 3, Clerk::unmark),
    ("print", 2, Clerk::print),
    ("save as PDF", 2, Clerk::save_as_pdf),
    ("save a table", 1, Clerk::save_a_table),
    ("confirm", 4, Clerk::confirm),
    ("undo", 2, Clerk::undo),
    ("export", 5, Clerk::export),
    ("write again", 2, Clerk::write_again),
    ("take along", 2, Clerk::take_along),
    ("void or hand in", 2, Clerk::void_or_hand_in),
    ("password", 1, Clerk::password),
    ("recovery code", 1, Clerk::recovery_code),
    ("back up", 1, Clerk::back_up),
    ("restore", 1, Clerk::restore),
    ("office help", 1, Clerk::office_help),
    ("erase", 1, Clerk::erase),
];

pub struct Clerk {
    places: Places,
    folder: WorkFolder,
    /// The 本机密码 of now.
    password: &'static str,
    pub desk: Desk,
    pub chance: Chance,
    points: Points,
    undo: Vec<u32>,
    /// Between two stores.
    closed: bool,
}

/// Opens the store, or makes it, and works. It ends by being killed, and by a failure that a disk without faults must not bring.
pub fn work_until_killed(places: &Places) {
    let mut clerk = Clerk::begin(places);
    clerk.tell_done();
    loop {
        let name = clerk.choose();
        clerk.do_and_tell(name);
    }
}

/// One day from the first import until the unit is deleted and imported anew, always the same, and so with the same points.
pub fn work_a_day(places: &Places) {
    let mut clerk = Clerk::begin(places);
    clerk.tell_done();
    for name in [
        "import",
        "pictures",
        "save as PDF",
        "save a table",
        "save",
        "save",
        "confirm",
        "confirm",
        "export",
        "take along",
        "write again",
        "import",
        "mark",
        "unmark",
        "undo",
        "print",
        "confirm",
        "export",
        "void or hand in",
        "password",
        "recovery code",
        "back up",
        "import",
        "confirm",
        "export",
        "restore",
        "confirm",
        "export",
        "office help",
        "erase",
        "import",
    ] {
        clerk.do_and_tell(name);
    }
}

/// What a clerk tries may be refused; a fault of the store or the disk is none of that.
pub fn refused_by_the_rules(step: &str, failure: &Failure) {
    let faults = [
        ErrorCode::Internal,
        ErrorCode::StoreDamaged,
        ErrorCode::StoreInUse,
        ErrorCode::WorkFolderUnwritable,
        ErrorCode::WrongPassword,
        ErrorCode::VerifyFailed,
        ErrorCode::FolderUnwritable,
        ErrorCode::NoSpace,
        ErrorCode::Io,
    ];
    assert!(!faults.contains(&failure.code), "{step}: {failure:?}");
}

pub fn tell(line: &str) {
    // A line of its own behind whatever the test's frame has written.
    println!("\n{line}");
    std::io::stdout().flush().unwrap();
}

impl Clerk {
    pub fn begin(places: &Places) -> Self {
        Self::try_to_begin(places).unwrap()
    }

    /// Opens the store, or makes it.
    pub fn try_to_begin(places: &Places) -> Result<Self, Failure> {
        let mut folder = WorkFolder::take(&places.store())?;
        let (mut store, password) = match folder.status()?.phase {
            StartPhase::FirstRun => {
                let password = Some(PASSWORD.into());
                (folder.create(&CreateStore { password })?, PASSWORD)
            }
            _ => passwords::open(&mut folder)?,
        };
        let points = Points::until(places.point);
        points.count_commits(&mut store);
        Ok(Self {
            places: Places::clone(places),
            folder,
            password,
            desk: Desk::new(store)?,
            chance: Chance::new(places.seed),
            points,
            undo: Vec::new(),
            closed: false,
        })
    }

    /// What to do next. Without a unit there is nothing but an import.
    pub fn choose(&mut self) -> &'static str {
        let all: u64 = STEPS.iter().map(|(_, often, _)| often).sum();
        let mut at = self.chance.below(all);
        let chosen = STEPS.iter().find(|(_, often, _)| {
            let here = at < *often;
            at = at.saturating_sub(*often);
            here
        });
        match self.has_unit() {
            true => chosen.expect("below the sum").0,
            false => STEPS[0].0,
        }
    }

    /// Does what has this name.
    pub fn step(&mut self, name: &str) -> Outcome {
        self.sit_down_again()?;
        let found = STEPS.iter().find(|(known, _, _)| *known == name);
        (found.expect("a step of this name").2)(self)
    }

    fn do_and_tell(&mut self, name: &str) {
        tell(&format!("step {name}"));
        if let Err(failure) = self.step(name) {
            refused_by_the_rules(name, &failure);
        }
        self.tell_done();
    }

    fn tell_done(&self) {
        let done = fingerprint::of(self.desk.store());
        tell(&format!("done {}", serde_json::to_string(&done).unwrap()));
    }

    fn has_unit(&mut self) -> bool {
        !self.desk.units().unwrap().is_empty()
    }

    fn people(&mut self, chip: Chip) -> Result<Vec<PersonId>, Failure> {
        self.desk.ids(&ListQuery {
            unit: UNIT,
            chip,
            search: String::new(),
            sort: None,
        })
    }

    fn some(&mut self) -> Result<Vec<PersonId>, Failure> {
        let everyone = self.people(Chip::Everyone)?;
        Ok(self.chance.some(&everyone))
    }

    fn import(&mut self) -> Outcome {
        let package = self.chance.below(PEOPLE.len() as u64) as usize;
        let request = Import {
            path: self.places.package(package),
            code: Some(self.places.code().into()),
            accept_older: self.chance.below(2) == 0,
            accept_signer: None,
        };
        self.desk.import(&request, &self.points)?;
        // The desk has forgotten them.
        self.undo.clear();
        Ok(())
    }

    fn pictures(&mut self) -> Outcome {
        let roll = self.desk.photo_roll(UNIT)?;
        let source = PictureSource::Folder(self.places.pictures());
        let batch = read_pictures(roll, &source, &self.points)?;
        let view = self.desk.keep_photo_batch(batch);
        let rows: Vec<u32> = (0..view.total).collect();
        let taken = self
            .desk
            .take_pictures(view.id, (&rows, Some("测试")), &self.points)?;
        self.undo.extend(taken.undo);
        Ok(())
    }

    fn save(&mut self) -> Outcome {
        let everyone = self.people(Chip::Everyone)?;
        let Some(&person) = self.chance.one(&everyone) else {
            return Ok(());
        };
        let choice = match self.chance.below(3) {
            0 => Some(NumberChoice::Neither),
            index => Some(NumberChoice::Offered { index: index as u8 }),
        };
        let saved = self.desk.save(&SavePerson {
            person,
            mobile: Some(format!("138{:08}", self.chance.below(100_000_000))),
            choice,
            form_back: self.chance.below(2) == 0,
            department: Some(format!("车间{}", self.chance.below(3))),
            staff_no: None,
            remark: None,
        })?;
        self.undo.extend(saved.undo);
        Ok(())
    }

    fn mark(&mut self) -> Outcome {
        let persons = self.some()?;
        let set = *self.chance.one(&SET).expect("not empty");
        let request = MarkRequest {
            persons,
            reason: "外出".to_owned(),
        };
        self.undo.extend(self.desk.mark(set, &request)?.undo);
        Ok(())
    }

    fn unmark(&mut self) -> Outcome {
        let persons = self.some()?;
        let change = *self.chance.one(&CHANGE).expect("not empty");
        let marked = self.desk.change_mark(change, &PersonsRequest { persons })?;
        self.undo.extend(marked.undo);
        Ok(())
    }

    /// All forms of some people; `None` where nobody of them has a form to print.
    fn all_forms(&mut self, persons: Vec<PersonId>) -> Result<Option<(u32, SheetRange)>, Failure> {
        let document = self.desk.forms(&FormsRequest {
            unit: UNIT,
            persons: Some(persons),
            order: PaperOrder::List,
            dividers: false,
        })?;
        let range = SheetRange {
            from: 0,
            to: document.sheets,
        };
        Ok((document.sheets > 0).then_some((document.id, range)))
    }

    fn print(&mut self) -> Outcome {
        let persons = self.some()?;
        let Some((document, range)) = self.all_forms(persons)? else {
            return Ok(());
        };
        let done = self
            .desk
            .sheets_printed(SheetsPrinted { document, range })?;
        self.undo.extend(done.undo);
        Ok(())
    }

    /// The forms of everyone who can have one.
    fn save_as_pdf(&mut self) -> Outcome {
        let persons = self.people(Chip::Everyone)?;
        let Some(forms) = self.all_forms(persons)? else {
            return Ok(());
        };
        let folder = self.places.papers();
        self.desk
            .save_sheets(forms, (&folder, false), &self.points)
            .map(drop)
    }

    fn save_a_table(&mut self) -> Outcome {
        let folder = self.places.papers();
        self.desk.table_template(UNIT, &folder).map(drop)
    }

    fn confirm(&mut self) -> Outcome {
        let persons = self.some()?;
        let confirmed = self.desk.confirm(&ConfirmRequest {
            persons,
            include_warned: true,
        })?;
        self.undo.extend(confirmed.undo);
        Ok(())
    }

    fn undo(&mut self) -> Outcome {
        match self.undo.pop() {
            Some(step) => self.desk.undo(step).map(drop),
            None => Ok(()),
        }
    }

    fn export(&mut self) -> Outcome {
        self.say_last_number()?;
        let confirmed = self.people(Chip::Confirmed)?;
        let persons = self.chance.some(&confirmed);
        let request = Export {
            unit: UNIT,
            persons: Some(persons),
            contact: Contact {
                name: "赵某".to_owned(),
                phone: "0411-12345678".to_owned(),
            },
            folder: self.places.desktop(),
        };
        self.desk.export(&request, &self.points).map(drop)
    }

    fn write_again(&mut self) -> Outcome {
        let records = self.desk.exports(UNIT)?;
        let Some(id) = self.chance.one(&records).map(|record| record.id) else {
            return Ok(());
        };
        let stick = self.places.stick(self.chance.below(STICKS));
        self.desk.write_again(id, &stick, &self.points).map(drop)
    }

    /// The newest batch, onto a stick.
    fn take_along(&mut self) -> Outcome {
        let records = self.desk.exports(UNIT)?;
        let Some(newest) = records.first().map(|record| record.id) else {
            return Ok(());
        };
        let stick = self.places.pocket();
        self.desk
            .copy_export(newest, &stick, &self.points)
            .map(drop)
    }

    fn void_or_hand_in(&mut self) -> Outcome {
        let records = self.desk.exports(UNIT)?;
        let Some(export) = self.chance.one(&records).map(|record| record.id) else {
            return Ok(());
        };
        match self.chance.below(2) {
            0 => self.desk.void_export(export).map(drop),
            _ => {
                let handed_in = self.chance.below(2) == 0;
                let request = HandedIn { export, handed_in };
                self.desk.set_handed_in(&request).map(drop)
            }
        }
    }

    /// What fails has not changed it: the next time the old one is asked for.
    fn password(&mut self) -> Outcome {
        let new = passwords::other_than(self.password);
        let change = SetPassword {
            current: Some(self.password.into()),
            new: Some(new.into()),
        };
        self.desk.set_password(&self.folder, &change)?;
        self.password = new;
        Ok(())
    }

    fn recovery_code(&mut self) -> Outcome {
        self.desk.make_recovery_code(&self.folder).map(drop)
    }

    fn office_help(&mut self) -> Outcome {
        self.desk.set_office_help(&self.folder, UNIT)
    }

    /// With everything that may lie beside the database: an older state, as a new version of the program leaves one, and what other steps have left. A full
    /// disk may have no room for it.
    fn erase(&mut self) -> Outcome {
        let (key, work_folder) = (self.folder.key()?, self.places.store());
        let earlier = work_folder.join(EARLIER);
        let _ = fs::create_dir_all(&earlier)
            .and_then(|()| fs::write(earlier.join("people-v1.db"), "an older state"));
        let unit = (UNIT, crate::office::UNIT);
        self.desk
            .erase_unit(unit, (&work_folder, &key), &self.points)?;
        self.undo.clear();
        self.places.take_returns_away();
        Ok(())
    }

    fn back_up(&mut self) -> Outcome {
        self.made_backup().map(drop)
    }

    fn made_backup(&mut self) -> Result<backup::Made, Failure> {
        let request = Make {
            work_folder: self.places.store(),
            folder: self.places.backups(),
            purpose: BackupPurpose::Backup,
            slots: self.folder.own_slots()?,
        };
        self.desk.make_backup(&request, &self.points)
    }

    /// From a backup in which nothing is missing, so that whatever lies on the sticks is still known afterwards.
    fn restore(&mut self) -> Outcome {
        let made = self.made_backup()?;
        let (secret, work_folder) = (self.password, self.places.store());
        let prepared =
            backup::prepare(&work_folder, &made.path, secret, Some(secret), &self.points)?;
        // The store is closed before it is exchanged.
        let mut nobody = Connection::open_in_memory()?;
        migrate(&mut nobody)?;
        self.desk = Desk::new(nobody)?;
        self.undo.clear();
        self.closed = true;
        let store = self.folder.take_restored(prepared)?;
        self.sit_down(store)?;
        self.say_last_number()
    }

    /// As the program opens it again where a restore could not be finished.
    pub fn sit_down_again(&mut self) -> Outcome {
        if !self.closed {
            return Ok(());
        }
        self.folder.status()?;
        let secret = self.password.into();
        let store = self.folder.unlock(&Unlock { secret })?;
        self.sit_down(store)
    }

    fn sit_down(&mut self, mut store: Connection) -> Outcome {
        self.points.count_commits(&mut store);
        self.desk = Desk::new(store)?;
        self.closed = false;
        Ok(())
    }

    /// After a restore nothing is exported before it is known which number was the last.
    fn say_last_number(&mut self) -> Outcome {
        let work_folder = self.places.store();
        let known = Known::load(self.desk.store(), &work_folder)?;
        if known.numbers.is_empty() {
            return Ok(());
        }
        let records = self.desk.exports(UNIT)?;
        let last = records.iter().map(|record| record.n).max().unwrap_or(0);
        let said = SetLastNumber { unit: UNIT, last };
        self.desk.set_last_numbers(&work_folder, &[said])
    }
}
