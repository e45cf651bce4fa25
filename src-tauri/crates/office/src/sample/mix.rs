//! Which mix of cases a sample unit has, and who gets which case.

use super::random::Random;

/// How large a share of the people (0 to 1) is of each kind. Shares are met exactly, to the nearest person; a share
/// above 0 gives at least one person where the unit is large enough.
#[derive(Clone, Debug)]
pub struct Mix {
    /// Several insurance accounts (一人多号).
    pub red: f64,
    /// Two numbers, not settled.
    pub blue: f64,
    /// With a picture in the package.
    pub photos: f64,
    /// Without a mobile number.
    pub no_mobile: f64,
    /// A rare character in the name.
    pub rare: f64,
    /// A name with `·`.
    pub dotted: f64,
    /// Hong Kong, Macao, Taiwan and foreign documents.
    pub abroad: f64,
    /// Data that contradict themselves (check digit, birth date, two numbers of two people).
    pub flawed: f64,
}

/// The case of one person.
#[derive(Clone, Copy, Default, Debug, PartialEq)]
pub struct Case {
    pub red: bool,
    pub blue: bool,
    pub photo: bool,
    pub no_mobile: bool,
    pub rare: bool,
    pub dotted: bool,
    pub abroad: bool,
    pub flawed: bool,
}

impl Mix {
    /// The cases of a unit of `people`, scattered by `seed`. Red, blue, abroad and flawed exclude one another, as do
    /// rare, dotted and abroad.
    pub fn deal(&self, people: usize, seed: u64) -> Vec<Case> {
        let mut cases = vec![Case::default(); people];
        let mut order: Vec<usize> = (0..people).collect();

        Random::of(seed, 0x10).shuffle(&mut order);
        let mut free = order.as_slice();
        for &index in take(&mut free, count(self.abroad, people)) {
            cases[index].abroad = true;
        }
        for &index in take(&mut free, count(self.red, people)) {
            cases[index].red = true;
        }
        for &index in take(&mut free, count(self.blue, people)) {
            cases[index].blue = true;
        }
        for &index in take(&mut free, count(self.flawed, people)) {
            cases[index].flawed = true;
        }

        order.retain(|&index| !cases[index].abroad);
        Random::of(seed, 0x11).shuffle(&mut order);
        let mut free = order.as_slice();
        for &index in take(&mut free, count(self.rare, people)) {
            cases[index].rare = true;
        }
        for &index in take(&mut free, count(self.dotted, people)) {
            cases[index].dotted = true;
        }

        let mut order: Vec<usize> = (0..people).collect();
        Random::of(seed, 0x12).shuffle(&mut order);
        for &index in take(&mut order.as_slice(), count(self.photos, people)) {
            cases[index].photo = true;
        }
        Random::of(seed, 0x13).shuffle(&mut order);
        for &index in take(&mut order.as_slice(), count(self.no_mobile, people)) {
            cases[index].no_mobile = true;
        }
        cases
    }
}

fn count(share: f64, people: usize) -> usize {
    let exact = (share * people as f64).round() as usize;
    if share > 0.0 && people >= 20 {
        exact.max(1)
    } else {
        exact
    }
}

fn take<'a>(free: &mut &'a [usize], wanted: usize) -> &'a [usize] {
    let (taken, left) = free.split_at(wanted.min(free.len()));
    *free = left;
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIX: Mix = Mix {
        red: 0.03,
        blue: 0.15,
        photos: 0.5,
        no_mobile: 0.3,
        rare: 0.02,
        dotted: 0.02,
        abroad: 0.02,
        flawed: 0.01,
    };

    #[test]
    fn shares_are_met_to_the_person() {
        let cases = MIX.deal(200, 1);
        let of = |which: fn(&Case) -> bool| cases.iter().filter(|case| which(case)).count();
        assert_eq!(of(|case| case.red), 6);
        assert_eq!(of(|case| case.blue), 30);
        assert_eq!(of(|case| case.photo), 100);
        assert_eq!(of(|case| case.no_mobile), 60);
        assert_eq!(of(|case| case.dotted), 4);
    }

    #[test]
    fn nobody_is_red_and_blue_at_once() {
        assert!(!MIX.deal(2000, 7).iter().any(|case| case.red && case.blue));
    }

    #[test]
    fn a_small_unit_has_at_least_one_of_each_case() {
        let cases = MIX.deal(20, 3);
        assert!(cases.iter().any(|case| case.flawed) && cases.iter().any(|case| case.dotted));
    }
}
