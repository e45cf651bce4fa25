//! The triggers that hold every program to it that the record only grows, and what a hand has made of them.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::begin;
use super::chain::{Head, head};
use crate::error::Failure;
use crate::store::table::journal::CREATE;

/// Those that an entry is held to when it is written.
const OF_GROWING: [&str; 2] = [
    "journal_grows_at_its_end",
    "journal_particulars_are_of_the_newest_entry",
];

/// Triggers by their names, each with the statement that makes it.
type Triggers = BTreeMap<String, String>;

/// Whether the record has the triggers that the program makes, as it makes them, and no other.
///
/// # Errors
/// The store's.
pub fn guarded(store: &Connection) -> Result<bool, Failure> {
    Ok(standing(store)? == ours())
}

/// Makes the triggers anew where a hand has dropped, changed or added one. The record is begun again then, by an entry that stays: what lies
/// before it was not guarded all the time, and [`check`](super::check()) says so from then on. A record that has no entry at all gets none by this.
///
/// # Errors
/// The store's.
pub fn guard(store: &Connection) -> Result<(), Failure> {
    if guarded(store)? {
        return Ok(());
    }
    let transaction = store.unchecked_transaction()?;
    let ours = ours();
    for name in standing(&transaction)?.keys().chain(ours.keys()) {
        drop_one(&transaction, name)?;
    }
    for statement in ours.values() {
        transaction.execute_batch(statement)?;
    }
    if head(&transaction)? != Head::NONE {
        begin(&transaction)?;
    }
    Ok(transaction.commit()?)
}

/// Enters what does not follow on the numbers that stand there, as it has to where a hand has changed them.
///
/// # Errors
/// Those of `work`, the store's.
pub fn out_of_turn(
    transaction: &Connection,
    work: impl FnOnce() -> Result<(), Failure>,
) -> Result<(), Failure> {
    let ours = ours();
    let of_growing = OF_GROWING.iter().filter_map(|&name| ours.get(name));
    let of_growing: Vec<&str> = of_growing.map(String::as_str).collect();
    aside(transaction, &of_growing, work)
}

/// Does something while the triggers of these statements are out of its way. Made again are those that stood: what a hand has dropped stays so
/// until it is noticed. `transaction` is one, and ends with nothing of it where this fails.
///
/// # Errors
/// Those of `work`, the store's.
pub fn aside(
    transaction: &Connection,
    statements: &[&str],
    work: impl FnOnce() -> Result<(), Failure>,
) -> Result<(), Failure> {
    let stood = standing(transaction)?;
    let statements = statements.iter().map(|statement| words(statement));
    let mut again = Vec::new();
    for statement in statements {
        let name = name_of(&statement);
        drop_one(transaction, name)?;
        if stood.get(name) == Some(&statement) {
            again.push(statement);
        }
    }
    work()?;
    for statement in again {
        transaction.execute_batch(&statement)?;
    }
    Ok(())
}

fn ours() -> Triggers {
    const MAKES: &str = "CREATE TRIGGER ";
    let made = CREATE.split(MAKES).skip(1);
    let made = made.map(|rest| words(&format!("{MAKES}{rest}")));
    made.map(|statement| (name_of(&statement).to_owned(), statement))
        .collect()
}

fn standing(store: &Connection) -> Result<Triggers, Failure> {
    let mut select = store.prepare(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND lower(tbl_name) IN ('journal', 'journal_particulars')",
    )?;
    // What is no text is none of ours.
    let found = select.query_map([], |row| {
        let statement: String = row.get(1).unwrap_or_default();
        Ok((row.get(0).unwrap_or_default(), words(&statement)))
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn drop_one(transaction: &Connection, name: &str) -> Result<(), Failure> {
    let name = name.replace('"', "\"\"");
    Ok(transaction.execute_batch(&format!("DROP TRIGGER IF EXISTS \"{name}\""))?)
}

/// A statement with one space between its words and nothing behind the last.
fn words(statement: &str) -> String {
    let words: Vec<&str> = statement.split_whitespace().collect();
    words.join(" ").trim_end_matches(';').to_owned()
}

/// The third word of [`words`].
fn name_of(statement: &str) -> &str {
    statement.split(' ').nth(2).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrate;
    use crate::store::table::journal::PARTICULARS_STAY;

    fn store() -> Connection {
        let mut store = Connection::open_in_memory().unwrap();
        migrate(&mut store).unwrap();
        store
    }

    #[test]
    fn what_a_new_store_has_is_what_is_looked_for() {
        let store = store();
        assert_eq!(standing(&store).unwrap(), ours());
        assert_eq!(ours().len(), 6);
        assert!(OF_GROWING.iter().all(|&name| ours().contains_key(name)));
        assert!(ours().values().any(|one| *one == words(PARTICULARS_STAY)));
    }

    #[test]
    fn what_a_hand_has_dropped_changed_or_added_is_seen_and_put_right() {
        for by_hand in [
            "DROP TRIGGER journal_is_never_shortened",
            "DROP TRIGGER journal_is_never_changed; CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal BEGIN SELECT 1; END",
            "CREATE TRIGGER \"a \"\" b\" BEFORE INSERT ON JOURNAL BEGIN SELECT RAISE(IGNORE); END",
        ] {
            let store = store();
            store.execute_batch(by_hand).unwrap();
            assert!(!guarded(&store).unwrap(), "{by_hand}");
            guard(&store).unwrap();
            assert!(guarded(&store).unwrap(), "{by_hand}");
            assert_eq!(head(&store).unwrap().number, 2, "{by_hand}");
            guard(&store).unwrap();
            assert_eq!(head(&store).unwrap().number, 2, "only once");
        }
    }

    #[test]
    fn what_was_out_of_the_way_is_there_again_and_what_was_gone_is_not() {
        let store = store();
        out_of_turn(&store, || Ok(())).unwrap();
        assert!(guarded(&store).unwrap());
        let dropped = "DROP TRIGGER journal_grows_at_its_end";
        store.execute_batch(dropped).unwrap();
        out_of_turn(&store, || Ok(())).unwrap();
        assert_eq!(standing(&store).unwrap().len(), 5);
    }
}
