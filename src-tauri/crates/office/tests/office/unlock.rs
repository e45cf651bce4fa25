//! A unit has forgotten its password: request and letter against each other.

use crate::support::{Desk, program};
use sicard_package::unlock::{Bound, SealedCode, UnlockRequest};
use sicard_package::{Code, Moment, PublicKeys};

/// What a store has sealed.
const CODE: &str = "23456789ABCDEFGHJKMNPQRSTVWXYZ23";
/// The same as it is told.
const TOLD: &str = "2345-6789-ABCD-EFGH-JKMN-PQRS-TVWX-YZ23";

/// A request as the clerk's program writes it: its file, and the number of its letter.
struct Asked {
    file: String,
    number: String,
}

fn asked(desk: &Desk) -> Asked {
    let office = PublicKeys::load(&desk.path("keys/office.pub"))
        .unwrap()
        .x25519;
    let bound = Bound {
        store: "01890a5d-ac96-774b-bcce-b302099a8057".to_owned(),
        unit_code: "1111011".to_owned(),
        unit_name: "示例单位".to_owned(),
        office_key_id: office.id(),
    };
    let code = SealedCode::seal(&office, &bound, &Code::parse(CODE).unwrap()).unwrap();
    let made_at = Moment::parse("2026-11-29T18:30:00+08:00").unwrap();
    let request = UnlockRequest::new(made_at, bound, code);
    let name = "解锁申请_1111011_20261129.sicardunlock";
    std::fs::write(desk.path(name), request.to_bytes().unwrap()).unwrap();
    Asked {
        file: desk.text(name),
        number: request.number().to_string(),
    }
}

fn args<'a>(file: &'a str, key: &'a str, unit: &'a str, number: &'a str) -> Vec<&'a str> {
    vec![
        "unlock",
        file,
        "--key",
        key,
        "--unit",
        unit,
        "--request",
        number,
    ]
}

#[test]
fn the_code_is_read_where_letter_and_file_agree() {
    let desk = Desk::new();
    let (asked, key) = (asked(&desk), desk.text("keys/open.key"));
    let typed = asked.number.to_lowercase().replace('-', " ");
    let ran = desk.run(&args(&asked.file, &key, "1111011", &typed));
    assert_eq!(ran.exit, 0);
    assert_eq!(ran.json["code"], TOLD);
    assert_eq!(ran.json["request"], asked.number.as_str());
    assert_eq!(ran.json["unit_name"], "示例单位");
    assert_eq!(ran.json["made_at"], "2026-11-29T18:30:00+08:00");
    let spoken = program()
        .args(args(&asked.file, &key, "1111011", &asked.number))
        .output()
        .unwrap();
    let spoken = String::from_utf8(spoken.stdout).unwrap();
    assert!(spoken.contains(&format!("解锁码 {TOLD}")));
}

#[test]
fn the_slip_is_a_new_private_file_with_the_code() {
    let desk = Desk::new();
    let (asked, key, slip) = (
        asked(&desk),
        desk.text("keys/open.key"),
        desk.text("slip.txt"),
    );
    let mut with_slip = args(&asked.file, &key, "1111011", &asked.number);
    with_slip.extend(["--slip", &slip]);
    assert_eq!(desk.run(&with_slip).exit, 0);
    let text = std::fs::read_to_string(&slip).unwrap();
    for wanted in ["\u{FEFF}解锁码单", "1111011", &asked.number, TOLD] {
        assert!(text.contains(wanted), "{wanted}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&slip).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let again = desk.run(&with_slip);
    assert_eq!((again.exit, again.error()), (1, "file-exists"));
    assert_eq!(again.json["code"], serde_json::Value::Null);
}

#[test]
fn a_letter_of_another_unit_or_another_request_gets_no_code_and_is_not_told_what_stands_in_the_file()
 {
    let desk = Desk::new();
    let (asked, key) = (asked(&desk), desk.text("keys/open.key"));
    let other_unit = desk.run(&args(&asked.file, &key, "1111012", &asked.number));
    assert_eq!(
        (other_unit.exit, other_unit.error()),
        (1, "unlock-other-unit")
    );
    let number = match asked.number.strip_prefix('2') {
        Some(rest) => format!("3{rest}"),
        None => format!("2{}", &asked.number[1..]),
    };
    let other_number = desk.run(&args(&asked.file, &key, "1111011", &number));
    assert_eq!(
        (other_number.exit, other_number.error()),
        (1, "unlock-other-number")
    );
    for refused in [other_unit, other_number] {
        let said = refused.json.to_string();
        let told = said.replace(&refused.json["error"]["file"].to_string(), "");
        assert!(!told.contains(TOLD) && !told.contains(&asked.number) && !told.contains("1111011"));
    }
    let no_number = desk.run(&args(&asked.file, &key, "1111011", "ABCD"));
    assert_eq!((no_number.exit, no_number.error()), (1, "option-invalid"));
}

#[test]
fn another_offices_key_opens_nothing() {
    let (desk, other) = (Desk::new(), Desk::new());
    let (asked, key) = (asked(&desk), other.text("keys/open.key"));
    let ran = desk.run(&args(&asked.file, &key, "1111011", &asked.number));
    assert_eq!((ran.exit, ran.error()), (1, "unlock-other-office"));
}

#[test]
fn what_is_no_request_newer_damaged_or_not_there_is_told_apart() {
    let desk = Desk::new();
    let (asked, key) = (asked(&desk), desk.text("keys/open.key"));
    let good = std::fs::read_to_string(&asked.file).unwrap();
    let error_of = |text: &str| {
        std::fs::write(desk.path("changed"), text).unwrap();
        let file = desk.text("changed");
        let ran = desk.run(&args(&file, &key, "1111011", &asked.number));
        assert_eq!(ran.exit, 1);
        ran.error().to_owned()
    };
    assert_eq!(error_of("一封信"), "unlock-not-a-request");
    assert_eq!(
        error_of(&good.replace("\"version\": 1", "\"version\": 2")),
        "unlock-newer"
    );
    assert_eq!(error_of(&good[..good.len() / 2]), "unlock-damaged");
    assert_eq!(
        error_of(&good.replace("2026-11-29", "2026-11-28")),
        "unlock-damaged"
    );
    let gone = desk.text("gone.sicardunlock");
    let ran = desk.run(&args(&gone, &key, "1111011", &asked.number));
    assert_eq!((ran.exit, ran.error()), (1, "file-not-found"));
}

#[test]
fn a_key_with_a_passphrase_opens_only_with_it() {
    let desk = Desk::new();
    std::fs::write(desk.path("pass.txt"), "好长的口令 2026\n").unwrap();
    let (keys, pass) = (desk.text("wrapped"), desk.text("pass.txt"));
    desk.run(&["keygen", "--out", &keys, "--passphrase-file", &pass]);
    for name in ["issue.key", "open.key", "office.pub"] {
        std::fs::rename(
            desk.path(&format!("wrapped/{name}")),
            desk.path(&format!("keys/{name}")),
        )
        .unwrap();
    }
    let (asked, key) = (asked(&desk), desk.text("keys/open.key"));
    let mut wanted = args(&asked.file, &key, "1111011", &asked.number);
    assert_eq!(desk.run(&wanted).error(), "key-file");
    wanted.extend(["--passphrase-file", &pass]);
    assert_eq!(desk.run(&wanted).json["code"], TOLD);
}
