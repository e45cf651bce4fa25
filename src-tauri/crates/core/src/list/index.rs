//! Finding, sorting and counting.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use rayon::prelude::*;
use sicard_person::Query;

use super::{Entry, order};
use crate::view::{Chip, ChipCount, Column, ListQuery, ListView, PersonId, PersonRow, Sort};

/// Most rows of one window.
const MOST_ROWS: u32 = 1_000;
/// Queries whose outcome is kept: the page asks for rows of one or two at a time.
const KEPT_QUERIES: usize = 4;
/// Orders that are kept: that of the list, by name, and those of the last few headers that were clicked.
const KEPT_ORDERS: usize = 6;
/// So many are looked through by one core at a time.
const PEOPLE_A_PART: usize = 4_096;

/// One unit's people in list order.
pub struct ListIndex {
    entries: Vec<Entry>,
    places: HashMap<PersonId, u32>,
    revision: u32,
    orders: VecDeque<(Sort, Arc<[u32]>)>,
    found: VecDeque<(ListQuery, Arc<Found>)>,
}

struct Found {
    places: Vec<u32>,
    counts: [u32; Chip::ALL.len()],
}

impl Found {
    /// Those whom the search finds at some places: everyone counts for the chips, and the wanted one says who is in the list.
    fn among(places: &[u32], entries: &[Entry], search: &Query, wanted: Chip) -> Self {
        let mut found = Self {
            places: Vec::new(),
            counts: [0; Chip::ALL.len()],
        };
        for &place in places {
            let entry = &entries[place as usize];
            if !search.matches(entry.search()) {
                continue;
            }
            let facts = entry.chip_facts();
            for (chip, count) in Chip::ALL.into_iter().zip(&mut found.counts) {
                *count += u32::from(chip.covers(facts));
            }
            if wanted.covers(facts) {
                found.places.push(place);
            }
        }
        found
    }

    /// One after the other.
    fn together(parts: Vec<Self>) -> Self {
        let mut whole = Self {
            places: Vec::with_capacity(parts.iter().map(|part| part.places.len()).sum()),
            counts: [0; Chip::ALL.len()],
        };
        for part in parts {
            whole.places.extend(part.places);
            for (sum, count) in whole.counts.iter_mut().zip(part.counts) {
                *sum += count;
            }
        }
        whole
    }
}

impl ListIndex {
    /// From people in list order; `revision` must be above that of an earlier index of the unit.
    pub fn new(entries: Vec<Entry>, revision: u32) -> Self {
        let places = (0..)
            .zip(&entries)
            .map(|(place, entry)| (entry.data().id, place))
            .collect();
        Self {
            entries,
            places,
            revision,
            orders: VecDeque::new(),
            found: VecDeque::new(),
        }
    }

    /// Sorts by what nearly everybody sorts by first, so that nobody waits for it at the header.
    #[must_use]
    pub fn sorted_by_name(mut self) -> Self {
        self.sorted(Sort {
            column: Column::Name,
            descending: false,
        });
        self
    }

    /// Puts people with changed data in the place of the old ones; who is not in the list is passed over.
    pub fn replace(&mut self, changed: Vec<Entry>, revision: u32) {
        for entry in changed {
            if let Some(&place) = self.places.get(&entry.data().id) {
                let before = std::mem::replace(&mut self.entries[place as usize], entry);
                let now = &self.entries[place as usize];
                self.orders
                    .retain(|&(sort, _)| order::compare(sort, &before, now).is_eq());
            }
        }
        self.revision = revision;
        self.found.clear();
    }

    /// One person.
    pub fn get(&self, person: PersonId) -> Option<&Entry> {
        let place = *self.places.get(&person)?;
        self.entries.get(place as usize)
    }

    /// Everyone, in list order.
    pub fn everyone(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    /// How many people a query finds, and what the chips count under its search.
    pub fn view(&mut self, query: &ListQuery) -> ListView {
        let found = self.find(query);
        ListView {
            total: count(found.places.len()),
            counts: Chip::ALL
                .into_iter()
                .zip(found.counts)
                .map(|(chip, count)| ChipCount { chip, count })
                .collect(),
            revision: self.revision,
        }
    }

    /// A window of rows; at most 1,000.
    pub fn rows(
        &mut self,
        query: &ListQuery,
        offset: u32,
        limit: u32,
        masked: bool,
    ) -> Vec<PersonRow> {
        let found = self.find(query);
        found
            .places
            .iter()
            .skip(offset as usize)
            .take(limit.min(MOST_ROWS) as usize)
            .map(|&place| self.entries[place as usize].row(masked))
            .collect()
    }

    /// Every row of a query.
    pub fn all_rows(&mut self, query: &ListQuery, masked: bool) -> Vec<PersonRow> {
        let found = self.find(query);
        let rows = found.places.iter();
        rows.map(|&place| self.entries[place as usize].row(masked))
            .collect()
    }

    /// Everyone a query finds, in its order.
    pub fn ids(&mut self, query: &ListQuery) -> Vec<PersonId> {
        let found = self.find(query);
        found
            .places
            .iter()
            .map(|&place| self.entries[place as usize].data().id)
            .collect()
    }

    fn find(&mut self, query: &ListQuery) -> Arc<Found> {
        if let Some((_, found)) = self.found.iter().find(|(kept, _)| kept == query) {
            return Arc::clone(found);
        }
        let order = self.sorted(query.sort.unwrap_or(Sort {
            column: Column::ListOrder,
            descending: false,
        }));
        let search = Query::new(&query.search);
        let parts: Vec<Found> = order
            .par_chunks(PEOPLE_A_PART)
            .map(|places| Found::among(places, &self.entries, &search, query.chip))
            .collect();
        let found = Arc::new(Found::together(parts));
        self.found.truncate(KEPT_QUERIES - 1);
        self.found.push_front((query.clone(), Arc::clone(&found)));
        found
    }

    /// Everyone's place in the order asked for, kept until somebody changes in what it goes by.
    fn sorted(&mut self, sort: Sort) -> Arc<[u32]> {
        let kept = self.orders.iter().position(|&(kept, _)| kept == sort);
        let order = kept
            .and_then(|place| self.orders.remove(place))
            .unwrap_or_else(|| (sort, self.sort(sort)));
        let places = Arc::clone(&order.1);
        self.orders.truncate(KEPT_ORDERS - 1);
        self.orders.push_front(order);
        places
    }

    fn sort(&self, sort: Sort) -> Arc<[u32]> {
        let listed = 0..count(self.entries.len());
        match sort {
            Sort {
                column: Column::ListOrder,
                descending: false,
            } => listed.collect(),
            Sort {
                column: Column::ListOrder,
                descending: true,
            } => listed.rev().collect(),
            _ => order::sorted(sort, &self.entries).into(),
        }
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
