//! One file a command: its arguments, what it does, what it says.

pub mod form;
pub mod inspect;
pub mod issue;
pub mod keygen;
pub mod open;
pub mod sample;
pub mod unlock;
pub mod verify;

/// How a command ended that was not refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// Exit code 0.
    Clean,
    /// Exit code 3: opened, with findings.
    Findings,
}
