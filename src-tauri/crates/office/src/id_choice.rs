//! The package's rule about ID numbers as the rule of the person crate: neither crate knows the other.

use sicard_package::IdChoice;
use sicard_person::IdChoiceRule;

/// The same rule.
pub fn rule(choice: IdChoice) -> IdChoiceRule {
    match choice {
        IdChoice::FifteenOrEighteen => IdChoiceRule::FifteenOrEighteen,
        IdChoice::EighteenOnly => IdChoiceRule::EighteenOnly,
    }
}
