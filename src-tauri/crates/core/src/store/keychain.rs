//! The computer's own keychain: Windows Credential Manager, macOS Keychain, Secret Service. Never the Linux kernel's
//! keyutils, which forgets at the next start.

use std::sync::atomic::{AtomicBool, Ordering};

use keyring::Entry;
use sicard_package::Secret32;
use zeroize::Zeroizing;

use crate::error::{ErrorCode, Failure};

const PROGRAM: &str = "cn.sicard.desktop";

/// It is left alone.
static LEFT_ALONE: AtomicBool = AtomicBool::new(false);

/// Leaves the keychain alone from now on, as where the store goes from computer to computer: a key that one of them keeps opens nothing on
/// the next.
pub fn do_without_keychain() {
    LEFT_ALONE.store(true, Ordering::SeqCst);
}

/// Whether this computer has one that answers, and it may be asked.
pub fn available() -> bool {
    !LEFT_ALONE.load(Ordering::SeqCst) && Entry::store_status().is_ok()
}

/// Keeps a secret under a name.
///
/// # Errors
/// `no-keychain`.
pub fn keep(name: &str, secret: &Secret32) -> Result<(), Failure> {
    let none = || Failure::new(ErrorCode::NoKeychain);
    if LEFT_ALONE.load(Ordering::SeqCst) {
        return Err(none());
    }
    let entry = Entry::new(PROGRAM, name).map_err(|_| none())?;
    entry.set_secret(secret.expose()).map_err(|_| none())
}

/// The secret of a name, if the keychain still has it.
pub fn recall(name: &str) -> Option<Secret32> {
    if LEFT_ALONE.load(Ordering::SeqCst) {
        return None;
    }
    let secret = Zeroizing::new(Entry::new(PROGRAM, name).ok()?.get_secret().ok()?);
    Secret32::from_slice(&secret)
}

/// Whether the keychain answers, and has no secret of a name: it was lost, and is not merely out of reach.
pub fn has_lost(name: &str) -> bool {
    !LEFT_ALONE.load(Ordering::SeqCst)
        && Entry::new(PROGRAM, name)
            .is_ok_and(|entry| matches!(entry.get_secret(), Err(keyring::Error::NoEntry)))
}

/// Drops the secret of a name; one that is not there is dropped already.
pub fn forget(name: &str) {
    // A store that was copied here has the name of the one that stayed on the computer.
    if LEFT_ALONE.load(Ordering::SeqCst) {
        return;
    }
    if let Ok(entry) = Entry::new(PROGRAM, name) {
        // A keychain that does not answer keeps a key that opens nothing any more.
        let _ = entry.delete_credential();
    }
}
