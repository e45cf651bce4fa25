//! Key files on disk.

use sicard_package::{ContentKey, IssueKey, OpenKey, PublicKeys, SealedPackage, keys};

use crate::common::{Office, reference, reference_code, reference_open_key};

#[test]
fn keys_come_back_from_their_files_plain_and_wrapped() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let (issue, open, public) = keys::generate().unwrap();
    public.save(&at("office.pub")).unwrap();
    assert_eq!(PublicKeys::load(&at("office.pub")).unwrap(), public);
    for (suffix, passphrase) in [("plain", None), ("wrapped", Some("长口令 ｐａｓｓ"))] {
        let (issue_at, open_at) = (
            at(&format!("issue.{suffix}")),
            at(&format!("open.{suffix}")),
        );
        issue.save(&issue_at, passphrase).unwrap();
        open.save(&open_at, passphrase).unwrap();
        let issue = IssueKey::load(&issue_at, passphrase).unwrap();
        let open = OpenKey::load(&open_at, passphrase).unwrap();
        assert_eq!((issue.public(), open.public()), (public, public));
        assert!(issue.issue_secret() == open.issue_secret());
    }
    assert!(
        IssueKey::load(&at("issue.wrapped"), Some("长口令 pass")).is_ok(),
        "NFKC makes both spellings equal"
    );
}

#[test]
fn a_wrapped_key_does_not_open_without_its_passphrase_and_shows_no_key() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("open.key");
    let (_, open, public) = keys::generate().unwrap();
    open.save(&path, Some("right")).unwrap();
    for passphrase in [None, Some("wrong"), Some("")] {
        assert_eq!(
            OpenKey::load(&path, passphrase).unwrap_err().code(),
            "key-file"
        );
    }
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(!text.contains(&public.ed25519.to_base64url()) && !text.contains("issue_secret"));
}

#[test]
fn a_key_file_is_never_overwritten_and_is_its_owner_s_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("issue.key");
    let (issue, open, _) = keys::generate().unwrap();
    issue.save(&path, None).unwrap();
    let before = std::fs::read(&path).unwrap();
    assert_eq!(open.save(&path, None).unwrap_err().code(), "file-exists");
    assert_eq!(std::fs::read(&path).unwrap(), before);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(
            std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
}

#[test]
fn a_key_for_another_use_or_no_key_at_all_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("some.key");
    let (issue, ..) = keys::generate().unwrap();
    issue.save(&path, None).unwrap();
    assert_eq!(OpenKey::load(&path, None).unwrap_err().code(), "key-file");
    assert_eq!(PublicKeys::load(&path).unwrap_err().code(), "key-file");
    let good = std::fs::read_to_string(&path).unwrap();
    for bad in [
        String::new(),
        "[]".to_owned(),
        good.replace("\"version\": 1", "\"version\": 2"),
        good.replace("sicard-office-key", "something-else"),
        good.replace("\"issue_secret\"", "\"issue_secret_\""),
        good.replacen('{', "{\"use\": \"issue\",", 1),
    ] {
        std::fs::write(&path, bad).unwrap();
        assert_eq!(IssueKey::load(&path, None).unwrap_err().code(), "key-file");
    }
}

#[test]
fn debug_output_of_secrets_shows_nothing_of_them() {
    let (open, code) = (reference_open_key(), reference_code());
    let (issue, ..) = keys::generate().unwrap();
    let content = ContentKey::from_bytes([7; 64]);
    assert_eq!(
        format!(
            "{open:?} {:?} {issue:?} {content:?} {code:?}",
            open.issue_secret()
        ),
        "OpenKey(..) Secret32(..) IssueKey(..) ContentKey(..) Code(..)"
    );
}

#[test]
fn debug_output_of_packages_shows_nobody_who_is_in_them() {
    let sealed = SealedPackage::open(&reference("1111011.zip")).unwrap();
    let mut shown = format!("{sealed:?}");
    let issue = sealed.unlock_with_code(&reference_code()).unwrap();
    let roster = issue.roster();
    let answer = Office::new().answer(&issue, 2);
    shown += &format!(
        "{issue:?} {roster:?} {:?} {answer:?} {:?} {:?} {:?}",
        roster.people, answer.people, answer.contact, answer.removed
    );
    for person in &roster.people {
        shown += &format!("{:?}", person.accounts);
    }
    let known = roster.people.iter().flat_map(|person| {
        let numbers = person.id_numbers.iter().chain(&person.mobile);
        numbers.chain([&person.name, &person.personal_no])
    });
    let contact = [&answer.contact.name, &answer.contact.phone];
    for known in known.chain(contact) {
        assert!(!shown.contains(known), "{shown}");
    }
}

#[test]
fn the_fingerprint_is_five_groups_of_four_hex_digits() {
    let signer = reference_open_key().public().ed25519;
    let fingerprint = keys::signer_fingerprint(&signer);
    let hash = sicard_package::Sha256Hex::of(&signer.0)
        .to_string()
        .to_uppercase();
    let groups: Vec<&str> = (0..5)
        .map(|group| &hash[4 * group..4 * group + 4])
        .collect();
    assert_eq!(fingerprint, groups.join("-"));
}
