//! The outline: a bookmark a page, those of a department's forms below that of its divider.

use super::object::{reference, text};
use lopdf::{Dictionary, Object};
use std::collections::HashMap;

/// What a page is called in the outline, and what it is.
pub struct Entry {
    pub label: String,
    pub kind: Kind,
}

/// Which level of the outline a page belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Below the divider before it, if there is one.
    Form,
    /// Above the forms that follow.
    Divider,
    /// On the upper level; what follows belongs to no divider before it.
    Table,
}

/// A page object with its entry.
pub struct Bookmark {
    pub page: u32,
    pub entry: Entry,
}

/// An outline to be written.
pub struct Outline {
    /// Object number of its root.
    pub number: u32,
    /// Object number of the first bookmark; the others follow.
    pub first: u32,
    pub bookmarks: Vec<Bookmark>,
}

/// The bookmarks below the root or below one of them, by their places.
#[derive(Default)]
struct Children {
    first: usize,
    last: usize,
    count: i64,
}

impl Outline {
    /// Root and bookmarks with their numbers (ISO 32000-1, 12.3.3). Groups are closed: who opens a document of 40
    /// departments sees 40 lines.
    pub fn objects(self) -> impl Iterator<Item = (u32, Dictionary)> {
        let (parents, children) = self.tree();
        let mut before: Vec<Option<usize>> = vec![None; parents.len()];
        let mut after = before.clone();
        let mut last: HashMap<Option<usize>, usize> = HashMap::new();
        for (place, &parent) in parents.iter().enumerate() {
            before[place] = last.insert(parent, place);
            if let Some(earlier) = before[place] {
                after[earlier] = Some(place);
            }
        }
        let Self {
            number: root,
            first,
            bookmarks,
        } = self;
        let number = move |place: usize| first + place as u32;
        let top = children.get(&None);
        let mut head = Dictionary::from_iter([
            ("Type", Object::from("Outlines")),
            ("Count", top.map_or(0, |top| top.count).into()),
        ]);
        if let Some(top) = top {
            head.set("First", reference(number(top.first)));
            head.set("Last", reference(number(top.last)));
        }
        let each = bookmarks.into_iter().enumerate();
        let each = each.map(move |(place, Bookmark { page, entry })| {
            let parent = parents[place].map_or(root, number);
            let mut bookmark = Dictionary::from_iter([
                ("Title", text(&entry.label)),
                ("Parent", reference(parent)),
                ("Dest", vec![reference(page), "Fit".into()].into()),
            ]);
            let mut set = |name: &str, place: Option<usize>| {
                if let Some(place) = place {
                    bookmark.set(name, reference(number(place)));
                }
            };
            set("Prev", before[place]);
            set("Next", after[place]);
            if let Some(group) = children.get(&Some(place)) {
                set("First", Some(group.first));
                set("Last", Some(group.last));
                bookmark.set("Count", -group.count);
            }
            (number(place), bookmark)
        });
        std::iter::once((root, head)).chain(each)
    }

    /// The place of each bookmark's parent, none for the root, and what lies below whom.
    fn tree(&self) -> (Vec<Option<usize>>, HashMap<Option<usize>, Children>) {
        let mut divider = None;
        let mut parents = Vec::with_capacity(self.bookmarks.len());
        let mut children: HashMap<Option<usize>, Children> = HashMap::new();
        for (place, bookmark) in self.bookmarks.iter().enumerate() {
            let parent = match bookmark.entry.kind {
                Kind::Form => divider,
                Kind::Divider => {
                    divider = Some(place);
                    None
                }
                Kind::Table => {
                    divider = None;
                    None
                }
            };
            let group = children.entry(parent).or_insert(Children {
                first: place,
                ..Children::default()
            });
            group.last = place;
            group.count += 1;
            parents.push(parent);
        }
        (parents, children)
    }
}
