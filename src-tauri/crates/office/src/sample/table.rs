//! The sample's people as the people table that `issue` reads, in words as an office writes them, and in codes for the
//! rarer documents and groups: both occur in real tables.

use super::people::SamplePerson;
use crate::table::{Field, accounts};
use sicard_person::{Ethnic, IdType, Sex};

/// The table as CSV, UTF-8 with a mark, Chinese headings and words.
///
/// # Errors
/// Those of writing CSV, which writing into memory does not meet.
pub fn write_csv(people: &[SamplePerson]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer("\u{FEFF}".as_bytes().to_vec());
    writer.write_record(Field::ALL.map(Field::zh))?;
    for person in people {
        writer.write_record(Field::ALL.map(|field| cell(person, field)))?;
    }
    writer
        .into_inner()
        .map_err(|error| error.into_error().into())
}

fn cell(person: &SamplePerson, field: Field) -> String {
    match field {
        Field::PersonalNo => person.personal_no.clone(),
        Field::Name => person.name.clone(),
        Field::Sex => if person.woman { Sex::FEMALE } else { Sex::MALE }
            .zh()
            .to_owned(),
        // groups have names; 97 and 98 stand for none and stay codes
        Field::Ethnic if person.ethnic < "97" => Ethnic::word_of(person.ethnic).zh,
        Field::Ethnic => person.ethnic.to_owned(),
        Field::BirthDate => person.birth_date.to_string(),
        Field::IdType if person.id_type == IdType::RESIDENT.code() => "居民身份证".to_owned(),
        Field::IdType => person.id_type.to_owned(),
        Field::IdNumber1 => person.id_numbers.first().cloned().unwrap_or_default(),
        Field::IdNumber2 => person.id_numbers.get(1).cloned().unwrap_or_default(),
        Field::Settled => if person.settled { "是" } else { "否" }.to_owned(),
        Field::Mobile => person.mobile.clone().unwrap_or_default(),
        Field::Category => person.category.to_owned(),
        Field::Accounts => accounts::format(
            person
                .accounts
                .iter()
                .map(|(agency, number)| (*agency, number.as_str())),
        ),
    }
}
