//! `open` on several returns: batches, withdrawals, replacements, earlier runs.

use crate::support::{Desk, HandIn, Ran};
use sicard_package::OpenedIssue;

const FIRST: &str = "01900000-0000-7000-8000-000000000001";
const SECOND: &str = "01900000-0000-7000-8000-000000000002";
const THIRD: &str = "01900000-0000-7000-8000-000000000003";

fn issued() -> (Desk, OpenedIssue) {
    let desk = Desk::new();
    assert_eq!(desk.issue("plain.csv", &[]).exit, 0);
    let opened = desk.opened("1111011.zip");
    (desk, opened)
}

fn batch<'a>(opened: &'a OpenedIssue, n: u32, id: &str, people: &[usize]) -> HandIn<'a> {
    HandIn {
        batch: n,
        package_id: Some(id.to_owned()),
        ..HandIn::of(opened, people)
    }
}

/// Writes the returns as 1.zip, 2.zip, … and opens them.
fn open(desk: &Desk, returns: Vec<HandIn<'_>>) -> Ran {
    let name = |(index, handed_in)| desk.hand_in(&format!("{}.zip", index + 1), handed_in);
    let files: Vec<String> = returns.into_iter().enumerate().map(name).collect();
    desk.open(&files.iter().map(String::as_str).collect::<Vec<_>>(), &[])
}

fn standings(ran: &Ran) -> Vec<&str> {
    ran.json["returns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["standing"].as_str().unwrap())
        .collect()
}

#[test]
fn batches_are_counted_together_in_any_order() {
    let (desk, opened) = issued();
    let ran = open(
        &desk,
        vec![
            batch(&opened, 2, SECOND, &[1]),
            batch(&opened, 1, FIRST, &[0]),
        ],
    );
    assert_eq!((ran.exit, &ran.json["accepted"]), (0, &2.into()));
}

#[test]
fn the_same_batch_written_again_counts_once() {
    let (desk, opened) = issued();
    let mut again = batch(&opened, 1, SECOND, &[0, 1]);
    again.contact.name = "赵六".to_owned();
    let ran = open(&desk, vec![batch(&opened, 1, FIRST, &[0, 1]), again]);
    assert_eq!((ran.exit, &ran.json["accepted"]), (0, &2.into()));
    assert_eq!(standings(&ran), ["counted", "repeated"]);
}

#[test]
fn the_same_file_given_twice_counts_once() {
    let (desk, opened) = issued();
    let back = desk.hand_in("1.zip", batch(&opened, 1, FIRST, &[0]));
    let ran = desk.open(&[&back, &back], &[]);
    assert_eq!((ran.exit, &ran.json["accepted"]), (0, &1.into()));
}

#[test]
fn unequal_returns_of_one_batch_are_both_put_aside() {
    let (desk, opened) = issued();
    let ran = open(
        &desk,
        vec![
            batch(&opened, 1, FIRST, &[0]),
            batch(&opened, 1, SECOND, &[1]),
        ],
    );
    assert_eq!(
        (ran.exit, &ran.json["accepted"], &ran.json["held"]),
        (3, &0.into(), &2.into())
    );
    assert_eq!(
        ran.codes("findings"),
        ["batch-conflict 1.zip 1", "batch-conflict 2.zip 1"]
    );
}

#[test]
fn a_missing_batch_is_named() {
    let (desk, opened) = issued();
    let ran = open(
        &desk,
        vec![
            batch(&opened, 1, FIRST, &[0]),
            batch(&opened, 4, SECOND, &[1]),
        ],
    );
    assert_eq!(
        (ran.exit, ran.codes("findings")),
        (3, vec!["batch-missing".to_owned()])
    );
    assert_eq!(ran.json["findings"][0]["detail"], "2-3");
    assert_eq!(ran.json["accepted"], 2);
}

#[test]
fn a_withdrawn_batch_is_not_missing() {
    let (desk, opened) = issued();
    let mut second = batch(&opened, 2, SECOND, &[0]);
    second.voids = vec![FIRST.to_owned()];
    assert_eq!(open(&desk, vec![second]).exit, 0);
}

#[test]
fn a_withdrawn_batch_that_is_handed_in_all_the_same_does_not_count() {
    let (desk, opened) = issued();
    let mut second = batch(&opened, 2, SECOND, &[0]);
    second.voids = vec![FIRST.to_owned()];
    let ran = open(&desk, vec![batch(&opened, 1, FIRST, &[0, 1]), second]);
    assert_eq!(
        (ran.exit, ran.codes("findings")),
        (3, vec!["voided-handed-in 1.zip 1".to_owned()])
    );
    assert_eq!(
        (&ran.json["accepted"], standings(&ran)),
        (&1.into(), vec!["voided", "counted"])
    );
}

#[test]
fn somebody_in_two_batches_is_held_in_both() {
    let (desk, opened) = issued();
    let ran = open(
        &desk,
        vec![
            batch(&opened, 1, FIRST, &[0]),
            batch(&opened, 2, SECOND, &[0, 1]),
        ],
    );
    assert_eq!(
        (ran.exit, &ran.json["accepted"], &ran.json["held"]),
        (3, &1.into(), &2.into())
    );
    assert_eq!(
        desk.names("opened/held/photos"),
        ["2102000001.jpg", "2102000001_2.jpg"]
    );
}

#[test]
fn the_entry_that_replaces_another_counts_and_the_other_does_not() {
    let (desk, opened) = issued();
    let mut second = batch(&opened, 2, SECOND, &[0]);
    second.people[0].replaces = Some(FIRST.to_owned());
    let mut third = batch(&opened, 3, THIRD, &[0]);
    third.people[0].replaces = Some(SECOND.to_owned());
    third.people[0].confirmed_at = "2026-12-01T08:00:00+08:00".to_owned();
    let ran = open(
        &desk,
        vec![third, batch(&opened, 1, FIRST, &[0, 1]), second],
    );
    assert_eq!(
        (ran.exit, &ran.json["accepted"], &ran.json["held"]),
        (0, &2.into(), &0.into()),
        "{}",
        ran.json
    );
    let rows = crate::open::rows(&desk, "opened/people.csv");
    let replaced: Vec<_> = rows
        .iter()
        .filter(|row| row["个人编号"] == "2102000001")
        .map(|row| row["批次"].as_str())
        .collect();
    assert_eq!(replaced, ["3"]);
}

#[test]
fn replacing_one_copy_of_a_batch_replaces_the_batch() {
    let (desk, opened) = issued();
    let mut second = batch(&opened, 2, SECOND, &[0]);
    second.people[0].replaces = Some(THIRD.to_owned());
    let ran = open(
        &desk,
        vec![
            batch(&opened, 1, FIRST, &[0]),
            batch(&opened, 1, THIRD, &[0]),
            second,
        ],
    );
    assert_eq!(
        (ran.exit, &ran.json["accepted"]),
        (0, &1.into()),
        "{}",
        ran.json
    );
}

#[test]
fn entries_that_replace_each_other_are_held() {
    let (desk, opened) = issued();
    let mut first = batch(&opened, 1, FIRST, &[0]);
    first.people[0].replaces = Some(SECOND.to_owned());
    let mut second = batch(&opened, 2, SECOND, &[0]);
    second.people[0].replaces = Some(FIRST.to_owned());
    let ran = open(&desk, vec![first, second]);
    assert_eq!((ran.exit, &ran.json["held"]), (3, &2.into()));
}

#[test]
fn replacing_a_return_that_is_not_known_is_a_finding() {
    let (desk, opened) = issued();
    let mut first = batch(&opened, 1, FIRST, &[0]);
    first.people[0].replaces = Some(THIRD.to_owned());
    let ran = open(&desk, vec![first]);
    assert_eq!(
        (ran.exit, ran.codes("findings")),
        (3, vec!["replaces-unknown 1.zip 1 2102000001".to_owned()])
    );
    assert_eq!(ran.json["accepted"], 1);
}

#[test]
fn earlier_reports_count_as_handed_in() {
    let (desk, opened) = issued();
    let first = desk.hand_in("1.zip", batch(&opened, 1, FIRST, &[0]));
    assert_eq!(desk.open(&[&first], &[]).exit, 0);
    std::fs::rename(desk.path("opened"), desk.path("november")).unwrap();
    let earlier = desk.text("november/report.json");
    let run = |handed_in: HandIn<'_>, earlier: &[&str]| {
        let back = desk.hand_in("later.zip", handed_in);
        let ran = desk.open(&[&back], earlier);
        std::fs::remove_file(back).unwrap();
        if desk.path("opened").exists() {
            std::fs::remove_dir_all(desk.path("opened")).unwrap();
        }
        ran
    };
    let known = ["--earlier", earlier.as_str()];
    assert_eq!(
        run(batch(&opened, 2, SECOND, &[1]), &[]).codes("findings"),
        ["batch-missing"]
    );
    assert_eq!(run(batch(&opened, 2, SECOND, &[1]), &known).exit, 0);
    assert_eq!(
        run(batch(&opened, 2, SECOND, &[0]), &known).codes("findings"),
        ["returned-twice later.zip 2 2102000001"]
    );
    let mut replacing = batch(&opened, 2, SECOND, &[0]);
    replacing.people[0].replaces = Some(FIRST.to_owned());
    assert_eq!(run(replacing, &known).exit, 0);
    let again = run(batch(&opened, 1, THIRD, &[0]), &known);
    assert_eq!(
        (again.exit, &again.json["accepted"], standings(&again)),
        (0, &0.into(), vec!["repeated"])
    );
    let other = run(batch(&opened, 1, THIRD, &[1]), &known);
    assert_eq!(other.codes("findings"), ["batch-conflict later.zip 1"]);
}

#[test]
fn a_file_that_is_no_report_is_refused() {
    let (desk, opened) = issued();
    let first = desk.hand_in("1.zip", batch(&opened, 1, FIRST, &[0]));
    let ran = desk.open(&[&first], &["--earlier", &desk.text("keys/office.pub")]);
    assert_eq!((ran.exit, ran.error()), (1, "earlier-report"));
}
