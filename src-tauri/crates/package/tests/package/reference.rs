//! The packages of an independent writer open to exactly what stands beside them.

use std::collections::BTreeMap;

use serde_json::Value;
use sicard_package::form_code::{FormCodeInput, form_code};
use sicard_package::{IssueKey, Kind, PublicKeys, SealedPackage, Sha256Hex, keys};

use crate::common::{
    self, everyone, photos_of_issue, photos_of_return, reference, reference_code,
    reference_open_key,
};

fn expected(member: &str) -> Value {
    let text = std::fs::read(reference("expected.json")).unwrap();
    serde_json::from_slice::<Value>(&text).unwrap()[member].clone()
}

/// SHA-256 of every opened photo by place in the roster.
type Photos = BTreeMap<usize, (u64, Sha256Hex)>;

fn hashes(photos: common::Photos) -> Photos {
    photos
        .into_iter()
        .map(|(place, jpeg)| (place, (jpeg.len() as u64, Sha256Hex::of(&jpeg))))
        .collect()
}

fn expected_photos(roster: &Value) -> Photos {
    let people = roster["people"].as_array().unwrap().iter().enumerate();
    let photo = |(place, person): (usize, &Value)| {
        let photo = person["photo"].as_object()?;
        Some((
            place,
            (
                photo["bytes"].as_u64()?,
                Sha256Hex::parse(photo["sha256"].as_str()?)?,
            ),
        ))
    };
    people.filter_map(photo).collect()
}

#[test]
fn the_issue_opens_with_its_code_to_the_expected_roster_and_photos() {
    let sealed = SealedPackage::open(&reference("1111011.zip")).unwrap();
    assert_eq!(sealed.manifest().kind, Kind::Issue);
    assert_eq!((sealed.manifest().people, sealed.manifest().photos), (3, 2));
    let opened = sealed.unlock_with_code(&reference_code()).unwrap();
    let roster = expected("issue_roster");
    assert_eq!(serde_json::to_value(opened.roster()).unwrap(), roster);
    let photos = hashes(photos_of_issue(&opened, &everyone(3)).unwrap());
    assert_eq!(photos, expected_photos(&roster));
}

#[test]
fn the_issue_opens_with_the_office_s_own_key_as_well() {
    let sealed = SealedPackage::open(&reference("1111011.zip")).unwrap();
    let opened = sealed.unlock_issue_with_key(&reference_open_key()).unwrap();
    assert_eq!(
        serde_json::to_value(opened.roster()).unwrap(),
        expected("issue_roster")
    );
}

#[test]
fn the_return_opens_with_the_office_s_key_to_the_expected_roster_and_photos() {
    let sealed = SealedPackage::open(&reference("1111011out_1.zip")).unwrap();
    assert_eq!(
        (sealed.manifest().kind, sealed.manifest().batch),
        (Kind::Return, Some(1))
    );
    let opened = sealed.unlock_return(&reference_open_key()).unwrap();
    let roster = expected("return_roster");
    assert_eq!(serde_json::to_value(opened.roster()).unwrap(), roster);
    let photos = hashes(photos_of_return(&opened, &everyone(2)).unwrap());
    assert_eq!(photos, expected_photos(&roster));
}

#[test]
fn keys_and_derived_secrets_are_those_of_the_reference() {
    let issue_key = IssueKey::load(&reference("issue.key"), None).unwrap();
    let open_key = reference_open_key();
    let public = PublicKeys::load(&reference("office.pub")).unwrap();
    assert_eq!((issue_key.public(), open_key.public()), (public, public));

    let sealed = SealedPackage::open(&reference("1111011.zip")).unwrap();
    assert_eq!(sealed.manifest().signer, Some(public.ed25519));
    let roster = sealed
        .unlock_with_code(&reference_code())
        .unwrap()
        .into_roster();
    assert_eq!(
        keys::return_secret(issue_key.issue_secret(), &sealed.manifest().package_id),
        roster.return_secret
    );
    assert_eq!(
        keys::form_key(open_key.issue_secret(), "1111011"),
        roster.form_key
    );
}

#[test]
fn form_codes_are_those_of_the_reference_return() {
    let issue = SealedPackage::open(&reference("1111011.zip")).unwrap();
    let issued = issue
        .unlock_with_code(&reference_code())
        .unwrap()
        .into_roster();
    let answer = SealedPackage::open(&reference("1111011out_1.zip")).unwrap();
    let returned = answer
        .unlock_return(&reference_open_key())
        .unwrap()
        .into_roster();
    for (person, back) in issued.people.iter().zip(&returned.people) {
        let input = FormCodeInput {
            unit_code: &issued.unit.code,
            personal_no: &person.personal_no,
            name: &person.name,
            sex: &person.sex,
            ethnic: &person.ethnic,
            birth_date: &person.birth_date,
            id_type: &person.id_type,
            id_numbers: &person.id_numbers,
            mobile: back.mobile.as_deref(),
            photo_sha256: &back.photo.sha256,
        };
        assert_eq!(Some(form_code(&issued.form_key, &input)), back.form_code);
    }
    let codes: Vec<_> = returned
        .people
        .iter()
        .filter_map(|person| person.form_code.as_deref())
        .collect();
    assert_eq!(codes, ["483403705805", "996710587995"]);
}
