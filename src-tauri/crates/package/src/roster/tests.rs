//! Rosters with one thing changed, each refused at the path of the change; and what may be left out.

use serde_json::{Value, json};

use super::{parse_issue, parse_return};
use crate::container::PhotoName;
use crate::error::PackageError;
use crate::manifest::{Kind, Manifest};
use crate::moment::Moment;

const ID: &str = "d2080038-85c3-4db2-91c7-bd2f8f637f76";

fn photo(number: u32) -> Value {
    json!({"entry": PhotoName::numbered(number).to_string(), "bytes": 10, "sha256": "00".repeat(32)})
}

fn issued(personal_no: &str, photo: Value) -> Value {
    json!({
        "personal_no": personal_no, "name": "张三", "sex": "1", "ethnic": "01", "birth_date": "1975-03-05",
        "id_type": "01", "id_numbers": ["210299197503052114", "210299750305211"], "id_number_settled": false,
        "accounts": [{"agency": "中山区", "personal_no": "1"}], "photo": photo
    })
}

fn issue() -> Value {
    let key = "A".repeat(43);
    json!({
        "unit": {"code": "1111011", "name": "示例单位"},
        "office": {"public_key": key},
        "return_secret": key, "form_key": key,
        "rules": {
            "form_title": "确认表", "id_choice": "15-or-18",
            "photo": {"profile": "GA461-2004", "width": 358, "height": 441, "dpi": 350, "min_kib": 1, "max_kib": 100},
            "notes": ["请按期报送"]
        },
        "people": [issued("21-A", photo(1)), issued("22", Value::Null), issued("23", photo(2))]
    })
}

fn answer() -> Value {
    let person = |personal_no: &str, number| {
        json!({
            "personal_no": personal_no, "name": "张三", "id_number": "210299197503052114", "id_number_choice": 1,
            "confirmed_at": "2026-11-23T10:00:00+08:00", "form_code": "483403705805", "replaces": ID,
            "photo": photo(number)
        })
    };
    json!({
        "unit_code": "1111011", "batch": 2, "reply_to": ID, "contact": {"name": "王", "phone": "1"}, "voids": [ID],
        "deferred": [{"personal_no": "9", "reason": "出差"}], "removed": [{"personal_no": "8", "reason": ""}],
        "people": [person("21", 1), person("22", 2)]
    })
}

fn parse(kind: Kind, roster: &Value) -> Result<(), PackageError> {
    let manifest = Manifest {
        kind,
        package_id: ID.to_owned(),
        created_at: Moment::now(),
        unit_code: "1111011".to_owned(),
        batch: (kind == Kind::Return).then_some(2),
        reply_to: (kind == Kind::Return).then(|| ID.to_owned()),
        people: if kind == Kind::Issue { 3 } else { 2 },
        photos: 2,
        signer: None,
    };
    let (bytes, stored) = (
        serde_json::to_vec(roster).unwrap(),
        [1, 2].map(PhotoName::numbered).into_iter(),
    );
    match kind {
        Kind::Issue => parse_issue(&bytes, &manifest, stored).map(drop),
        Kind::Return => parse_return(&bytes, &manifest, stored).map(drop),
    }
}

/// The refusal when the value at `pointer` is another one; `Value::Null` takes it away.
fn refusal(kind: Kind, pointer: &str, value: Value) -> (&'static str, String) {
    let mut roster = if kind == Kind::Issue {
        issue()
    } else {
        answer()
    };
    *roster.pointer_mut(pointer).unwrap() = value;
    match parse(kind, &roster) {
        Ok(()) => panic!("{pointer} was accepted"),
        Err(error) => (
            error.code(),
            error.params().into_iter().map(|(_, value)| value).collect(),
        ),
    }
}

#[test]
fn the_rosters_that_the_others_are_bent_from_are_good() {
    parse(Kind::Issue, &issue()).unwrap();
    parse(Kind::Return, &answer()).unwrap();
}

#[test]
fn a_wrong_value_in_an_issue_is_refused_at_its_path() {
    let long = "长".repeat(201);
    for (pointer, value, path) in [
        ("/unit/code", json!("CON"), "unit.code"),
        ("/unit/name", json!(long), "unit.name"),
        ("/unit/name", Value::Null, "unit.name"),
        ("/rules/form_title", json!("a\u{0}b"), "rules.form_title"),
        ("/rules/id_choice", json!("18"), "rules.id_choice"),
        ("/rules/photo/width", json!(0), "rules.photo.width"),
        ("/rules/photo/dpi", json!(10_001), "rules.photo.dpi"),
        ("/rules/photo/max_kib", json!(0), "rules.photo.max_kib"),
        ("/rules/photo/min_kib", json!(101), "rules.photo.max_kib"),
        ("/rules/notes/0", json!("a\nb"), "rules.notes[0]"),
        ("/return_secret", json!("A".repeat(42)), "return_secret"),
        (
            "/form_key",
            json!(format!("{}B", "A".repeat(42))),
            "form_key",
        ),
        (
            "/people/0/personal_no",
            json!("a b"),
            "people[0].personal_no",
        ),
        (
            "/people/1/personal_no",
            json!("21-a"),
            "people[1].personal_no",
        ),
        (
            "/people/2/personal_no",
            json!("lpt1"),
            "people[2].personal_no",
        ),
        ("/people/0/name", json!(" "), "people[0].name"),
        ("/people/0/sex", json!(1), "people[0].sex"),
        ("/people/0/sex", json!("男"), "people[0].sex"),
        ("/people/0/ethnic", json!(""), "people[0].ethnic"),
        (
            "/people/0/birth_date",
            json!("1975-02-29"),
            "people[0].birth_date",
        ),
        ("/people/0/id_type", json!("123456789"), "people[0].id_type"),
        ("/people/0/id_numbers", json!([]), "people[0].id_numbers"),
        (
            "/people/0/id_numbers",
            json!(["1", "2", "3"]),
            "people[0].id_numbers",
        ),
        (
            "/people/0/id_numbers",
            json!(["1", "1"]),
            "people[0].id_numbers",
        ),
        (
            "/people/0/id_numbers/1",
            json!("1,2"),
            "people[0].id_numbers",
        ),
        (
            "/people/0/id_numbers",
            json!(["210299197503052114"]),
            "people[0].id_number_settled",
        ),
        (
            "/people/0/id_number_settled",
            Value::Null,
            "people[0].id_number_settled",
        ),
        (
            "/people/0/accounts/0/personal_no",
            json!("../x"),
            "people[0].accounts",
        ),
        ("/people/0/accounts", json!({}), "people[0].accounts"),
        (
            "/people/0/photo/sha256",
            json!("0"),
            "people[0].photo.sha256",
        ),
        (
            "/people/0/photo/entry",
            json!("photos/1.enc"),
            "people[0].photo.entry",
        ),
        (
            "/people/0/photo/entry",
            json!("photos/000003.enc"),
            "people[2].photo.entry photos/000002.enc",
        ),
        (
            "/people/2/photo/entry",
            json!("photos/000001.enc"),
            "people[2].photo.entry photos/000001.enc",
        ),
        (
            "/people/2/photo/entry",
            json!("photos/0000001.enc"),
            "people[2].photo.entry photos/0000001.enc",
        ),
    ] {
        assert_eq!(
            refusal(Kind::Issue, pointer, value),
            ("roster-field", path.to_owned()),
            "{pointer}"
        );
    }
}

#[test]
fn a_wrong_value_in_a_return_is_refused_at_its_path() {
    for (pointer, value, path) in [
        ("/contact/name", Value::Null, "contact.name"),
        ("/contact/phone", json!("1\u{7f}"), "contact.phone"),
        ("/voids/0", json!("1"), "voids"),
        (
            "/deferred/0/personal_no",
            json!(""),
            "deferred[0].personal_no",
        ),
        ("/removed/0/reason", json!("a\tb"), "removed[0].reason"),
        ("/people/0/id_number", json!("1 2"), "people[0].id_number"),
        (
            "/people/0/id_number_choice",
            json!(0),
            "people[0].id_number_choice",
        ),
        (
            "/people/0/id_number_choice",
            json!(3),
            "people[0].id_number_choice",
        ),
        (
            "/people/0/confirmed_at",
            json!("2026-11-23 10:00"),
            "people[0].confirmed_at",
        ),
        (
            "/people/0/confirmed_at",
            json!("2026-11-31T10:00:00Z"),
            "people[0].confirmed_at",
        ),
        (
            "/people/0/form_code",
            json!("4834 0370 5805"),
            "people[0].form_code",
        ),
        ("/people/1/replaces", json!("out_1"), "people[1].replaces"),
        (
            "/people/1/personal_no",
            json!("21"),
            "people[1].personal_no",
        ),
        ("/people/1/photo", Value::Null, "people[1].photo"),
    ] {
        assert_eq!(
            refusal(Kind::Return, pointer, value),
            ("roster-field", path.to_owned()),
            "{pointer}"
        );
    }
}

#[test]
fn what_manifest_and_roster_both_state_must_agree() {
    let mismatch = |field: &str| ("roster-mismatch", field.to_owned());
    let two = json!([issued("21", photo(1)), issued("23", photo(2))]);
    let other = json!("0192f0c1-0000-7000-8000-000000000000");
    assert_eq!(
        refusal(Kind::Issue, "/unit/code", json!("2222")),
        mismatch("unit_code")
    );
    assert_eq!(refusal(Kind::Issue, "/people", two), mismatch("people"));
    assert_eq!(
        refusal(Kind::Issue, "/people/0/photo", Value::Null),
        mismatch("photos")
    );
    assert_eq!(
        refusal(Kind::Return, "/unit_code", json!("2222")),
        mismatch("unit_code")
    );
    assert_eq!(refusal(Kind::Return, "/batch", json!(1)), mismatch("batch"));
    assert_eq!(
        refusal(Kind::Return, "/reply_to", other),
        mismatch("reply_to")
    );
}

#[test]
fn photo_entries_that_are_missing_or_not_listed_are_named() {
    let listed = |entry: &str| refusal(Kind::Issue, "/people/2/photo/entry", json!(entry));
    assert_eq!(
        listed("photos/000003.enc"),
        ("unexpected-entry", "photos/000002.enc".to_owned())
    );
    let three = json!({"entry": "photos/000000.enc", "bytes": 10, "sha256": "00".repeat(32)});
    assert_eq!(
        refusal(Kind::Issue, "/people/0/photo", three),
        ("missing-entry", "photos/000000.enc".to_owned())
    );
    let huge = refusal(
        Kind::Issue,
        "/people/0/photo/bytes",
        json!(2 * 1024 * 1024 + 1),
    );
    assert_eq!(huge, ("too-large", "photo".to_owned()));
}
