//! 索照通知: who is still to bring a photo, by department and name alone.

use std::collections::{HashMap, HashSet};

use sicard_person::PersonState;

use crate::list::{Entry, ListIndex};
use crate::paper::natural;
use crate::view::{NoticeDepartment, PersonId};

/// Everyone without a photo whose data are still to be handed in; `of`: of these people only.
pub fn without_photo(index: &ListIndex, of: Option<&[PersonId]>) -> Vec<NoticeDepartment> {
    let of: Option<HashSet<PersonId>> = of.map(|people| people.iter().copied().collect());
    let is_asked = |entry: &&Entry| {
        use PersonState as S;
        let data = entry.data();
        data.photo.is_none()
            && !matches!(entry.state(), S::Removed | S::Exported | S::Deferred)
            && of.as_ref().is_none_or(|people| people.contains(&data.id))
    };
    let mut departments: HashMap<Option<&str>, Vec<&Entry>> = HashMap::new();
    for entry in index.everyone().filter(is_asked) {
        let department = entry.data().department.as_deref();
        departments.entry(department).or_default().push(entry);
    }
    let nowhere = departments.remove(&None).map(|people| (None, people));
    let mut departments: Vec<_> = departments.into_iter().collect();
    // As on the forms: 2车间 before 10车间.
    departments.sort_by(|(a, _), (b, _)| natural(a.unwrap_or_default(), b.unwrap_or_default()));
    departments
        .into_iter()
        .chain(nowhere)
        .map(|(department, mut people)| {
            people.sort_by(|a, b| a.name_key().cmp(b.name_key()));
            NoticeDepartment {
                department: department.map(str::to_owned),
                names: people.iter().map(|one| one.data().name.clone()).collect(),
            }
        })
        .collect()
}
