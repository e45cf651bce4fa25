//! Which of the offered ID numbers may be chosen. Only offered numbers ever can.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::code_list::IdType;
use crate::id_number;

/// The city's rule, `rules.id_choice` of the package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
pub enum IdChoiceRule {
    /// Either number.
    #[serde(rename = "15-or-18")]
    FifteenOrEighteen,
    /// Only a number of 18 digits.
    #[serde(rename = "18-only")]
    EighteenOnly,
}

/// Why an offered number cannot be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
pub enum ChoiceRefusal {
    /// The city takes 18-digit numbers only, and this is none.
    #[serde(rename = "only-18-counts")]
    OnlyEighteenCounts,
}

/// One offered number as the clerk meets it in 选择号码.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfferedChoice {
    /// 1-based into the offered numbers: 证件号码1, 证件号码2.
    pub number: u8,
    /// Why it cannot be chosen; none means it can.
    pub refused: Option<ChoiceRefusal>,
}

/// The offered numbers in their order, each with whether it may be chosen. The rule is about resident identity cards:
/// numbers of another `id_type` (a code of AAC058) have lengths of their own and may all be chosen.
pub fn offered_choices<S: AsRef<str>>(
    rule: IdChoiceRule,
    id_type: &str,
    id_numbers: &[S],
) -> Vec<OfferedChoice> {
    let only_18 = rule == IdChoiceRule::EighteenOnly && id_type == IdType::RESIDENT.code();
    (1..)
        .zip(id_numbers)
        .map(|(number, text)| OfferedChoice {
            number,
            refused: (only_18 && !id_number::is_18(&id_number::normalise(text.as_ref())))
                .then_some(ChoiceRefusal::OnlyEighteenCounts),
        })
        .collect()
}
