//! 设置部门 for a selection, and the way back.

use sicard_core::desk::Desk;
use sicard_core::view::{Chip, Deed, DepartmentRequest, Marked, PersonId, SavePerson};

use crate::journal::{found, of, query, save};
use crate::office::{Office, person};
use crate::unit::{desk_with, ids, row};

fn three() -> (Desk, Vec<PersonId>) {
    let mut desk = desk_with(&Office::new().issue((1..=3).map(person).collect()));
    let people = ids(&mut desk, Chip::Everyone);
    (desk, people)
}

fn set(desk: &mut Desk, persons: &[PersonId], department: Option<&str>) -> Marked {
    desk.set_department(&DepartmentRequest {
        persons: persons.to_vec(),
        department: department.map(str::to_owned),
    })
    .unwrap()
}

/// As the dialog and the list have them.
fn departments(desk: &mut Desk, people: &[PersonId]) -> Vec<Option<String>> {
    let mut each = Vec::new();
    for &id in people {
        let department = desk.person(id).unwrap().department;
        assert_eq!(row(desk, id).department, department);
        each.push(department);
    }
    each
}

#[test]
fn a_department_that_was_given_to_everyone_by_mistake_is_taken_back_to_what_each_had() {
    let (mut desk, people) = three();
    set(&mut desk, &people[..1], Some("一车间"));
    set(&mut desk, &people[1..2], Some("二车间"));
    let before = departments(&mut desk, &people);
    for mistake in [Some("食堂"), None] {
        let marked = set(&mut desk, &people, mistake);
        let entry = found(&mut desk, query())[0].number;
        let (undone, touched) = of(&mut desk, |desk| {
            let undone = desk.undo(marked.undo.unwrap()).unwrap();
            assert_eq!(undone.changed, marked.changed);
        });
        assert_eq!(undone, Deed::Undone { entry });
        assert_eq!(touched.len(), marked.changed as usize);
        assert_eq!(departments(&mut desk, &people), before);
    }
}

#[test]
fn whose_own_data_were_changed_since_keeps_the_department() {
    let (mut desk, people) = three();
    let marked = set(&mut desk, &people, Some("食堂"));
    desk.save(&SavePerson {
        department: Some("食堂".to_owned()),
        staff_no: Some("7".to_owned()),
        ..save(people[0])
    })
    .unwrap();
    assert_eq!(desk.undo(marked.undo.unwrap()).unwrap().changed, 2);
    let kept = [Some("食堂".to_owned()), None, None];
    assert_eq!(departments(&mut desk, &people), kept);
}

#[test]
fn where_everyone_had_that_department_there_is_nothing_to_take_back() {
    let (mut desk, people) = three();
    set(&mut desk, &people, Some("食堂"));
    let again = set(&mut desk, &people, Some(" 食堂 "));
    assert_eq!((again.changed, again.undo), (0, None));
}
