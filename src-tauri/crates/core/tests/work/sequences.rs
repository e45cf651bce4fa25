//! Whatever a clerk does in whatever order, these hold.

use std::collections::{HashMap, HashSet};

use proptest::prelude::*;
use sicard_core::desk::{ChangeMark, Desk, SetMark};
use sicard_core::list::ChipFacts;
use sicard_core::view::{
    Chip, ConfirmRequest, ExportStatus, HandedIn, MarkRequest, NumberChoice, PersonId,
    PersonsRequest, SavePerson,
};
use sicard_core::watch::Unwatched;
use sicard_core::work::mark;
use sicard_person::PersonState;

use crate::office::{Office, UNIT, blue, person, red};
use crate::unit::{ID, desk_with, export_of, ids, path_of, query, row, take_in_at};

const PEOPLE: u32 = 6;

#[derive(Clone, Debug)]
enum Step {
    Set(usize, Vec<usize>),
    Change(usize, Vec<usize>),
    Save(usize, u8, bool),
    Confirm(Vec<usize>),
    Undo(usize),
    Export(Vec<usize>),
    Void(usize),
    HandIn(usize, bool),
    /// Whom the next package has, and what the office has changed of each.
    Import(Vec<(usize, u8)>),
}

/// What the office may change of a person: nothing, the name, a number offered or taken away, a photo taken away, an account more, the mobile number,
/// the second number.
const CHANGES: u8 = 7;

const SET: [SetMark; 3] = [mark::remove, mark::defer, mark::correct];
const CHANGE: [ChangeMark; 7] = [
    mark::restore,
    mark::resume,
    mark::corrected,
    mark::forms_back,
    mark::forms_not_back,
    mark::reopen,
    mark::withdraw,
];

fn step() -> impl Strategy<Value = Step> {
    let some = || prop::collection::vec(0..PEOPLE as usize, 0..4);
    prop_oneof![
        1 => (0..SET.len(), some()).prop_map(|(which, people)| Step::Set(which, people)),
        2 => (0..CHANGE.len(), some()).prop_map(|(which, people)| Step::Change(which, people)),
        2 => (0..PEOPLE as usize, 0..4_u8, any::<bool>())
            .prop_map(|(person, choice, back)| Step::Save(person, choice, back)),
        3 => some().prop_map(Step::Confirm),
        1 => (0..4_usize).prop_map(Step::Undo),
        3 => some().prop_map(Step::Export),
        1 => (0..4_usize).prop_map(Step::Void),
        1 => (0..4_usize, any::<bool>()).prop_map(|(which, set)| Step::HandIn(which, set)),
        2 => prop::collection::vec((0..PEOPLE as usize, 0..CHANGES), 0..4).prop_map(Step::Import),
    ]
}

struct Run {
    office: Office,
    desk: Desk,
    people: Vec<PersonId>,
    undo: Vec<u32>,
    imports: u32,
    /// Which numbers the clerk has ever ticked of whom.
    ticked: HashMap<PersonId, HashSet<String>>,
}

impl Run {
    fn new() -> Self {
        let mut office = Office::new();
        let issued = (1..=PEOPLE).map(|n| match n {
            1 => red(n),
            2 | 3 => blue(n),
            _ => person(n),
        });
        let mut desk = desk_with(&office.issue(issued.collect()));
        Self {
            people: ids(&mut desk, Chip::Everyone),
            office,
            desk,
            undo: Vec::new(),
            imports: 0,
            ticked: HashMap::new(),
        }
    }

    fn chosen(&self, places: &[usize]) -> Vec<PersonId> {
        places.iter().map(|&place| self.people[place]).collect()
    }

    fn take(&mut self, step: &Step) {
        match step {
            Step::Set(which, places) => {
                let persons = self.chosen(places);
                let request = MarkRequest {
                    persons,
                    reason: "外出".to_owned(),
                };
                let marked = self.desk.mark(SET[*which], &request).unwrap();
                self.undo.extend(marked.undo);
            }
            Step::Change(which, places) => {
                let persons = self.chosen(places);
                let marked = self
                    .desk
                    .change_mark(CHANGE[*which], &PersonsRequest { persons });
                self.undo.extend(marked.unwrap().undo);
            }
            Step::Save(place, choice, form_back) => {
                // Locked people and numbers that are not offered are refused: that is part of the game.
                let person = self.people[*place];
                let saved = self.desk.save(&SavePerson {
                    person,
                    mobile: None,
                    choice: match choice {
                        0 => None,
                        3 => Some(NumberChoice::Neither),
                        &index => Some(NumberChoice::Offered { index }),
                    },
                    form_back: *form_back,
                    department: None,
                    staff_no: None,
                    remark: None,
                });
                if let Ok(saved) = saved {
                    self.undo.extend(saved.undo);
                    let number = self.chosen_number(person);
                    self.ticked.entry(person).or_default().extend(number);
                }
            }
            Step::Confirm(places) => {
                let persons = self.chosen(places);
                let confirmed = self.desk.confirm(&ConfirmRequest {
                    persons,
                    include_warned: true,
                });
                self.undo
                    .extend(confirmed.ok().and_then(|confirmed| confirmed.undo));
            }
            Step::Undo(which) => {
                if let Some(&id) = self.undo.iter().rev().nth(*which) {
                    let _ = self.desk.undo(id);
                }
            }
            Step::Export(places) => {
                let persons = self.chosen(places);
                let request = export_of(&self.office.desktop(), Some(persons));
                let _ = self.desk.export(&request, &Unwatched);
            }
            Step::Void(which) => {
                if let Some(record) = self.desk.exports(ID).unwrap().get(*which) {
                    let _ = self.desk.void_export(record.id);
                }
            }
            Step::HandIn(which, handed_in) => {
                if let Some(record) = self.desk.exports(ID).unwrap().get(*which) {
                    let _ = self.desk.set_handed_in(&HandedIn {
                        export: record.id,
                        handed_in: *handed_in,
                    });
                }
            }
            Step::Import(places) => {
                self.imports += 1;
                let mut seen = HashSet::new();
                let people = places.iter().filter(|(place, _)| seen.insert(*place));
                let changed = people.map(|&(place, change)| {
                    let n = place as u32 + 1;
                    let mut one = match (n, change) {
                        (1, 2) | (_, 4) => red(n),
                        (2 | 3, _) | (_, 2) => blue(n),
                        _ => person(n),
                    };
                    match change {
                        1 => one.name = format!("测试{}", self.imports % 3),
                        3 => one.photo = false,
                        5 => one.mobile = Some(format!("1380000000{}", self.imports % 3)),
                        6 if n == 2 || n == 3 => {
                            one.id_numbers[1] = blue(10 + self.imports % 3).id_numbers.remove(1);
                        }
                        _ => {}
                    }
                    one
                });
                let changed: Vec<_> = changed.collect();
                let before = self.exported();
                take_in_at(&mut self.desk, &self.office.issue(changed));
                assert_eq!(self.exported(), before, "a package brings nobody back");
            }
        }
    }

    /// Everyone who stands in a batch that counts, with the batch.
    fn exported(&self) -> Vec<(PersonId, u32)> {
        let batch = |&id: &PersonId| Some((id, self.desk.person(id).unwrap().export?.id));
        self.people.iter().filter_map(batch).collect()
    }

    /// The number that somebody's choice stands for.
    fn chosen_number(&self, person: PersonId) -> Option<String> {
        let person = self.desk.person(person).unwrap();
        let Some(NumberChoice::Offered { index }) = person.choice else {
            return None;
        };
        let mut offered = person.id_numbers.into_iter();
        Some(offered.find(|number| number.index == index)?.number)
    }

    /// Neither a package nor taking something back makes a choice of what the clerk has never ticked.
    fn whatever_is_chosen_was_ticked(&self) {
        for &id in &self.people {
            if let Some(number) = self.chosen_number(id) {
                assert!(self.ticked[&id].contains(&number));
            }
        }
    }

    /// Nobody is in two states, nobody in none, and the chips say what the dialog says.
    fn every_person_is_in_one_state(&mut self) {
        for &id in &self.people.clone() {
            let state = self.desk.person(id).unwrap().state;
            assert_eq!(row(&mut self.desk, id).state, state);
            let chips: Vec<Chip> = Chip::ALL
                .into_iter()
                .filter(|&chip| ids(&mut self.desk, chip).contains(&id))
                .collect();
            assert!(chips.contains(&Chip::Everyone));
            let facts = |state| ChipFacts {
                state,
                missing: chips.contains(&Chip::Missing),
                to_hand_in: chips.contains(&Chip::ToHandIn),
                changed: chips.contains(&Chip::Changed),
            };
            let covering = PersonState::ALL
                .into_iter()
                .filter(|&other| chips.iter().all(|chip| chip.covers(facts(other))));
            assert_eq!(covering.collect::<Vec<_>>(), [state]);
        }
    }

    /// Who stands in a batch that counts is not offered as work, and who is offered stands in none.
    fn the_exported_are_no_work(&mut self) {
        for id in self.people.clone() {
            let person = self.desk.person(id).unwrap();
            let open = ids(&mut self.desk, Chip::Open).contains(&id);
            assert!(!(open && person.export.is_some()));
            assert_eq!(
                matches!(
                    person.state,
                    PersonState::Exported | PersonState::ChangedAfterExport
                ),
                person.export.is_some() && person.removed.is_none()
            );
            if let Some(export) = person.export {
                let records = self.desk.exports(ID).unwrap();
                let record = records
                    .iter()
                    .find(|record| record.id == export.id)
                    .unwrap();
                assert_eq!(record.status, ExportStatus::Exported);
            }
        }
    }

    /// Batches have numbers of their own, and each opens with the office's key and holds whom the record names.
    fn the_records_are_true(&mut self) {
        let records = self.desk.exports(ID).unwrap();
        let numbers: HashSet<u32> = records.iter().map(|record| record.n).collect();
        assert_eq!(numbers.len(), records.len());
        for record in records {
            let opened = self
                .office
                .open_return(&path_of(&self.office.desktop(), record.n));
            assert_eq!(opened.manifest().unit_code, UNIT);
            assert_eq!(opened.manifest().package_id, record.package_id);
            let returned: Vec<_> = opened
                .roster()
                .people
                .iter()
                .map(|p| &p.personal_no)
                .collect();
            let named = self.desk.exported_people(record.id).unwrap();
            assert_eq!(
                returned,
                named.iter().map(|p| &p.personal_no).collect::<Vec<_>>()
            );
        }
    }

    /// The list in memory is the one that would be built from the store now.
    fn the_list_is_in_step(&mut self) {
        let kept = self.desk.list(&query(Chip::Open)).unwrap();
        self.desk.change_unit(|_| Ok((ID, ()))).unwrap();
        let built = self.desk.list(&query(Chip::Open)).unwrap();
        assert_eq!(kept.counts, built.counts);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_of_work_keeps_states_lists_and_records_true(
        steps in prop::collection::vec(step(), 1..25)
    ) {
        let mut run = Run::new();
        for step in &steps {
            run.take(step);
            run.the_list_is_in_step();
            run.whatever_is_chosen_was_ticked();
        }
        run.every_person_is_in_one_state();
        run.the_exported_are_no_work();
        run.the_records_are_true();
    }
}
