//! A store that goes from computer to computer. A program of its own, since leaving the keychain alone holds for all of it.

use sicard_core::error::ErrorCode;
use sicard_core::store::{WorkFolder, do_without_keychain};
use sicard_core::view::CreateStore;

#[test]
fn where_the_keychain_is_left_alone_only_a_password_makes_a_store() {
    do_without_keychain();
    let folder = tempfile::tempdir().unwrap();
    let mut work = WorkFolder::take(folder.path()).unwrap();
    assert!(!work.status().unwrap().keychain);
    let refused = work.create(&CreateStore { password: None }).map(drop);
    assert_eq!(refused.unwrap_err().code, ErrorCode::NoKeychain);
    let password = Some("a long password".into());
    work.create(&CreateStore { password }).unwrap();
    assert!(work.status().unwrap().password_set);
}
