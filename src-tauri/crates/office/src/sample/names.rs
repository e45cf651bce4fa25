//! Invented names: surnames and given names put together at random, as various as those of a real unit.

use super::name_words::*;
use super::random::Random;

pub use super::name_words::DOTTED_GROUPS;

/// What sort of name is wanted.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    pub woman: bool,
    /// Code of GB/T 3304.
    pub ethnic: &'a str,
    /// With a character outside the basic plane or in extension A.
    pub rare: bool,
}

/// A name for a person of China.
pub fn chinese(random: &mut Random, wanted: Wanted) -> String {
    let woman = wanted.woman;
    let one = |men: &'static [&'static str], women: &'static [&'static str]| {
        if woman { women } else { men }
    };
    match wanted.ethnic {
        "05" | "43" | "50" => dotted(random, one(&UYGHUR_MEN, &UYGHUR_WOMEN), &UYGHUR_MEN),
        "17" | "29" => dotted(random, one(&KAZAKH_MEN, &KAZAKH_WOMEN), &KAZAKH_MEN),
        "44" => dotted(random, one(&RUSSIAN_MEN, &RUSSIAN_WOMEN), &RUSSIAN_FAMILIES),
        "04" => {
            let second = one(&TIBETAN_MEN, &TIBETAN_WOMEN);
            format!("{}{}", random.pick(&TIBETAN_FIRST), random.pick(second))
        }
        "02" if random.chance(0.5) => (*random.pick(one(&MONGOL_MEN, &MONGOL_WOMEN))).to_owned(),
        "10" => format!("{}{}", random.weighted(&KOREAN), given(random, wanted)),
        "11" if random.chance(0.4) => {
            format!("{}{}", random.weighted(&MANCHU), given(random, wanted))
        }
        _ => format!("{}{}", random.weighted(&SURNAMES), given(random, wanted)),
    }
}

/// A given name, a dot and another name, never the same twice.
fn dotted(random: &mut Random, given: &[&str], second: &[&str]) -> String {
    let given = *random.pick(given);
    let mut other = *random.pick(second);
    while other == given {
        other = *random.pick(second);
    }
    format!("{given}·{other}")
}

/// A name as a foreign passport writes it.
pub fn abroad(random: &mut Random, woman: bool) -> String {
    let given = if woman { ABROAD_WOMEN } else { ABROAD_MEN };
    format!("{} {}", random.pick(&ABROAD_FAMILIES), random.pick(&given))
}

fn given(random: &mut Random, wanted: Wanted) -> String {
    let own = if wanted.woman { WOMEN } else { MEN };
    let last = if wanted.rare {
        *random.pick(&RARE)
    } else {
        character(random, own)
    };
    let two = random.chance(0.78);
    let from = if random.chance(0.5) { EITHER } else { own };
    let first = two.then(|| character(random, from));
    first.into_iter().chain([last]).collect()
}

fn character(random: &mut Random, from: &str) -> char {
    let place = random.below(from.chars().count() as u32) as usize;
    from.chars().nth(place).unwrap_or('明')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_that_write_a_dot_have_one_and_the_others_have_none() {
        let mut random = Random::of(1, 1);
        for (ethnic, _) in DOTTED_GROUPS {
            assert!(
                chinese(
                    &mut random,
                    Wanted {
                        woman: true,
                        ethnic,
                        rare: false
                    }
                )
                .contains('·')
            );
        }
        for ethnic in ["01", "02", "04", "10", "11"] {
            assert!(
                !chinese(
                    &mut random,
                    Wanted {
                        woman: false,
                        ethnic,
                        rare: false
                    }
                )
                .contains('·')
            );
        }
    }

    #[test]
    fn a_rare_name_holds_a_character_that_old_programs_lose() {
        let name = chinese(
            &mut Random::of(2, 2),
            Wanted {
                woman: false,
                ethnic: "01",
                rare: true,
            },
        );
        assert!(name.chars().any(|character| RARE.contains(&character)));
    }
}
