//! Whose a number is.

use std::collections::HashMap;

use super::name::{NameNumbers, key_of};
use crate::view::PersonId;

/// Everyone of a unit by each of their numbers: both offered ID numbers, 个人编号, 工号.
#[derive(Default)]
pub struct Keys {
    people: HashMap<String, Vec<PersonId>>,
}

/// Whose a file is, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// One person's.
    Of(PersonId),
    /// Nobody's of this unit.
    Nobody,
    /// It fits more than one person.
    SeveralPeople,
}

impl Keys {
    /// Adds a number of a person.
    pub fn add(&mut self, number: &str, person: PersonId) {
        let key = key_of(number);
        if key.is_empty() {
            return;
        }
        let people = self.people.entry(key).or_default();
        if !people.contains(&person) {
            people.push(person);
        }
    }

    /// Everyone with exactly this number.
    pub fn people_of(&self, number: &str) -> &[PersonId] {
        self.people.get(&key_of(number)).map_or(&[], Vec::as_slice)
    }

    /// Whose a file of this name is.
    pub fn whose(&self, file_name: &str) -> Whose {
        let numbers = NameNumbers::of(file_name);
        let mut found = self.all_of(numbers.ids.iter().chain(&numbers.joined));
        if found.is_empty() && numbers.ids.is_empty() {
            found = self.all_of(&numbers.others);
        }
        match found[..] {
            [] => Whose::Nobody,
            [person] => Whose::Of(person),
            _ => Whose::SeveralPeople,
        }
    }

    fn all_of<'a>(&self, numbers: impl IntoIterator<Item = &'a String>) -> Vec<PersonId> {
        let lists = numbers.into_iter().filter_map(|key| self.people.get(key));
        let mut found: Vec<PersonId> = lists.flatten().copied().collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two people, the first with both numbers, 个人编号 10000001 and 工号 A-103.
    fn keys() -> Keys {
        let mut keys = Keys::default();
        for (number, person) in [
            ("990000900101123", 1),
            ("99000019900101123X", 1),
            ("10000001", 1),
            ("A-103", 1),
            ("990000199002021234", 2),
            ("10000002", 2),
            ("7", 2),
        ] {
            keys.add(number, person);
        }
        keys
    }

    fn all(names: &[&str], whose: Whose) {
        let keys = keys();
        for name in names {
            assert_eq!(keys.whose(name), whose, "{name}");
        }
    }

    #[test]
    fn an_id_number_of_either_length_is_found_however_it_is_decorated() {
        all(
            &[
                "99000019900101123X.jpg",
                "99000019900101123x.JPG",
                "990000900101123.png",
                "９９００００１９９００１０１１２３ｘ.jpg",
                "990000 19900101 123X.jpg",
                "990000-19900101-123x.jpeg",
                "99000019900101123X测试甲.jpg",
                "测试甲_99000019900101123X.jpg",
                "99000019900101123X+测试甲.jpg",
                "99000019900101123X(1).jpg",
                "99000019900101123X（2）.jpg",
                "99000019900101123X - 副本.jpg",
                "990000900101123_99000019900101123X.jpg",
                "99000019900101123X",
                "一寸照 99000019900101123X 2026-11-24.jpg",
            ],
            Whose::Of(1),
        );
    }

    #[test]
    fn a_personal_number_or_staff_number_is_found_where_it_stands_alone_or_with_a_chinese_name() {
        all(
            &[
                "10000001.jpg",
                "10000001测试甲.jpg",
                "测试甲_10000001.jpg",
                "10000001（1）.jpg",
                "10000001 - 副本 (2).jpg",
                "A-103.jpg",
                "a_103 测试甲.jpg",
            ],
            Whose::Of(1),
        );
        all(&["7.jpg", "７号.jpg", "7(1).jpg"], Whose::Of(2));
    }

    #[test]
    fn nothing_is_guessed_from_numbers_that_only_look_alike() {
        all(
            &[
                "测试甲.jpg",
                "IMG_10000001.jpg",
                "IMG_7.jpg",
                "10000001-1.jpg",
                "100000010.jpg",
                "990000199001011230.jpg",
                "99000019900101123.jpg",
                "1990000199002021234.jpg",
                "990000199003031234(7).jpg",
                "990000199003031234 10000001.jpg",
                "(7).jpg",
                ".jpg",
                "",
            ],
            Whose::Nobody,
        );
    }

    #[test]
    fn a_name_that_fits_two_people_is_nobodys() {
        let mut keys = keys();
        keys.add("10000001", 3);
        keys.add("990000199002021234", 3);
        assert_eq!(keys.whose("10000001.jpg"), Whose::SeveralPeople);
        assert_eq!(keys.whose("990000199002021234.jpg"), Whose::SeveralPeople);
        all(
            &["990000900101123和990000199002021234.jpg"],
            Whose::SeveralPeople,
        );
    }
}
