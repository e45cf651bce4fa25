//! Why an unlock request was refused.

use std::io;

/// Why an unlock request was refused. No variant carries anything secret.
#[derive(Debug, thiserror::Error)]
pub enum UnlockRequestError {
    /// Some other file.
    #[error("not an unlock request")]
    NotARequest,
    /// Of a later version.
    #[error("a newer unlock request")]
    Newer,
    /// Not what was written, or not by a program of ours.
    #[error("the unlock request is damaged")]
    Damaged,
    /// Sealed to another office's key.
    #[error("sealed to another office")]
    OtherOffice,
    /// Reading or writing failed.
    #[error("reading or writing failed")]
    Io(#[from] io::Error),
}
