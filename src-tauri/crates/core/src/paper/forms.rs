//! The confirmation forms of people who are to be printed.

use std::collections::HashSet;

use sicard_person::PersonState;

use super::document::{DividerPlan, Document, FormPlan, SheetPlan, count};
use super::left_out::{Fonts, left_out};
use super::order::sort;
use crate::list::{Entry, ListIndex};
use crate::view::{DocumentKind, FormsRequest, PaperOrder, PersonId};

/// Lays out the forms of a selection, or of everyone whose form is to be printed; who can have none is left out, with the reason.
pub fn forms(list: &ListIndex, request: &FormsRequest) -> Document {
    let selection: Option<HashSet<PersonId>> = request
        .persons
        .as_ref()
        .map(|persons| persons.iter().copied().collect());
    let wanted = |entry: &&Entry| match &selection {
        Some(persons) => persons.contains(&entry.data().id),
        None => is_due(entry.state()),
    };
    let mut fonts = Fonts::default();
    let (mut people, mut without) = (Vec::new(), Vec::new());
    for entry in list.everyone().filter(wanted) {
        match left_out(entry, &mut fonts) {
            Some(left_out) => without.push(left_out),
            None => people.push(entry),
        }
    }
    sort(&mut people, request.order);
    let plans = (1..).zip(people).map(|(number, entry)| plan(number, entry));
    let plans: Vec<FormPlan> = plans.collect();
    let dividers = request.dividers && request.order == PaperOrder::Department;
    Document {
        unit: request.unit,
        kind: DocumentKind::Forms,
        forms: count(plans.len()),
        sheets: sheets(plans, dividers),
        left_out: without,
        departments: 0,
        order: request.order,
        dividers,
        batch: None,
        next: None,
    }
}

/// Whether a form is to be printed. People without a photo count, so that the clerk sees them left out.
fn is_due(state: PersonState) -> bool {
    matches!(
        state,
        PersonState::ToPrint | PersonState::Reprint | PersonState::NoPhoto
    )
}

/// One form.
pub fn plan(number: u32, entry: &Entry) -> FormPlan {
    let data = entry.data();
    FormPlan {
        number,
        person: data.id,
        personal_no: data.personal_no.clone(),
        name: data.name.clone(),
        department: data.department.clone(),
        staff_no: data.staff_no.clone(),
        print: data.facts.print,
    }
}

/// The stack, with a divider before each department where they are wanted.
pub fn sheets(forms: Vec<FormPlan>, dividers: bool) -> Vec<SheetPlan> {
    if !dividers {
        return forms.into_iter().map(SheetPlan::Form).collect();
    }
    let mut sheets = Vec::with_capacity(forms.len() + 16);
    let mut rest = forms.into_iter().peekable();
    while let Some(first) = rest.next() {
        let department = first.department.clone();
        let mut group = vec![first];
        while let Some(next) = rest.next_if(|next| next.department == department) {
            group.push(next);
        }
        let end = |form: &FormPlan| (form.name.clone(), form.number);
        let (first, last) = (end(&group[0]), end(&group[group.len() - 1]));
        sheets.push(SheetPlan::Divider(DividerPlan {
            department,
            forms: count(group.len()),
            first,
            last,
        }));
        sheets.extend(group.into_iter().map(SheetPlan::Form));
    }
    sheets
}
