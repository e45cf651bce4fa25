//! The ID numbers of a form and what is to be done with them.

use sicard_person::{ChoiceRefusal, IdChoiceRule, offered_choices};

/// The ID numbers and what is to be done with them.
#[derive(Clone, PartialEq, Eq)]
pub enum Numbers {
    /// The first number holds; nothing is to be ticked. The other one, if there is one, is printed without a box.
    Settled {
        /// 证件号码1.
        first: String,
        /// 证件号码2, for information.
        second: Option<String>,
    },
    /// The person ticks one of those that may be chosen.
    Open([Offered; 2]),
}

/// One of two numbers that the person's card may bear.
#[derive(Clone, PartialEq, Eq)]
pub struct Offered {
    /// The number.
    pub number: String,
    /// Why it cannot be chosen, by the city's rule; none means that it can, and has a box.
    pub refused: Option<ChoiceRefusal>,
}

impl Numbers {
    /// From a roster's `id_numbers` and `id_number_settled`: one number is always settled, none is an empty one. Which of
    /// two may be chosen follows from the city's rule, which is about one `id_type` (a code of AAC058) only.
    pub fn of_roster(numbers: &[String], settled: bool, rule: IdChoiceRule, id_type: &str) -> Self {
        let offered = |number: &String| Offered {
            number: number.clone(),
            refused: offered_choices(rule, id_type, &[number])
                .first()
                .and_then(|choice| choice.refused),
        };
        match numbers {
            [first, second, ..] if !settled => Self::Open([offered(first), offered(second)]),
            _ => Self::Settled {
                first: numbers.first().cloned().unwrap_or_default(),
                second: numbers.get(1).cloned(),
            },
        }
    }

    /// Both numbers, whatever is to be done with them.
    pub(crate) fn both(&self) -> [Option<&str>; 2] {
        match self {
            Self::Settled { first, second } => [Some(first), second.as_deref()],
            Self::Open(offered) => offered.each_ref().map(|one| Some(one.number.as_str())),
        }
    }

    /// What there is to tick.
    pub(crate) fn task(&self) -> Task {
        let Self::Open(offered) = self else {
            return Task::Nothing;
        };
        match offered.iter().filter(|one| one.refused.is_none()).count() {
            0 => Task::Refused,
            1 => Task::TickTheOne,
            _ => Task::TickOneOfTwo,
        }
    }
}

/// What the form asks of a person about the numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Task {
    /// The number is settled.
    Nothing,
    /// Either may be chosen.
    TickOneOfTwo,
    /// Only one of the two may be chosen: is it the card's?
    TickTheOne,
    /// Neither may be chosen; the data have to be corrected first.
    Refused,
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOTH: [&str; 2] = ["210299197503052114", "210299750305211"];

    fn of(numbers: &[&str], settled: bool, rule: IdChoiceRule, id_type: &str) -> Numbers {
        let numbers: Vec<String> = numbers.iter().map(|&number| number.to_owned()).collect();
        Numbers::of_roster(&numbers, settled, rule, id_type)
    }

    #[test]
    fn only_two_numbers_that_are_not_settled_are_open() {
        let rule = IdChoiceRule::FifteenOrEighteen;
        assert_eq!(of(&BOTH, false, rule, "01").task(), Task::TickOneOfTwo);
        for (count, settled) in [(0, false), (0, true), (1, false), (1, true), (2, true)] {
            assert_eq!(
                of(&BOTH[..count], settled, rule, "01").task(),
                Task::Nothing
            );
        }
    }

    #[test]
    fn where_18_digits_are_demanded_a_resident_card_has_one_box_and_other_cards_have_two() {
        let rule = IdChoiceRule::EighteenOnly;
        let Numbers::Open([eighteen, fifteen]) = of(&BOTH, false, rule, "01") else {
            panic!("settled");
        };
        assert_eq!(eighteen.refused, None);
        assert_eq!(fifteen.refused, Some(ChoiceRefusal::OnlyEighteenCounts));
        assert_eq!(of(&BOTH, false, rule, "01").task(), Task::TickTheOne);
        assert_eq!(of(&[BOTH[1]; 2], false, rule, "01").task(), Task::Refused);
        assert_eq!(
            of(&["H10299975", "H10299976"], false, rule, "04").task(),
            Task::TickOneOfTwo
        );
    }
}
