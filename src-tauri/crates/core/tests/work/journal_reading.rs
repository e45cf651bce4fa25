//! 操作记录 read: in whose name, by person, page by page, and as a table.

use std::fs;

use sicard_core::view::{
    ClerkName, Deed, DeedWords, JournalEntry, JournalQuery, JournalRequest, JournalSave,
    JournalWords, MarkRequest, NumberChoice, ReportFormat, SavePerson,
};
use sicard_core::work::mark;

use crate::journal::{everything, found, of, query, save, two};
use crate::office::{Office, person};
use crate::unit::{confirm_all, take_in};

#[test]
fn every_entry_bears_the_account_and_the_name_that_the_clerk_has_given() {
    let (_, mut desk, _) = two();
    assert_eq!(desk.clerk().unwrap().name, None);
    let name = |name: &str| ClerkName {
        name: name.to_owned(),
    };
    let (deed, _) = of(&mut desk, |desk| {
        desk.name_clerk(&name(" 赵某 ")).unwrap();
        // The same name is no change.
        desk.name_clerk(&name("赵某")).unwrap();
    });
    assert_eq!(deed, Deed::ClerkNamed);
    confirm_all(&mut desk);
    let entry = everything(&mut desk).remove(0);
    assert_eq!(entry.clerk.as_deref(), Some("赵某"));
    assert_eq!(entry.account, desk.clerk().unwrap().account);
    desk.name_clerk(&name(" ")).unwrap();
    assert_eq!(everything(&mut desk)[0].clerk, None);
}

#[test]
fn entries_are_found_by_person_by_search_and_page_by_page() {
    let (_, mut desk, people) = two();
    confirm_all(&mut desk);
    let saved = SavePerson {
        choice: Some(NumberChoice::Offered { index: 1 }),
        ..save(people[1])
    };
    desk.save(&saved).unwrap();
    let of_first = JournalQuery {
        person: Some(people[0]),
        ..query()
    };
    let numbers = |entries: Vec<JournalEntry>| -> Vec<u32> {
        entries.into_iter().map(|entry| entry.number).collect()
    };
    assert_eq!(numbers(found(&mut desk, of_first)), [3, 2]);
    let second = JournalQuery {
        search: person(2).name,
        ..query()
    };
    assert_eq!(numbers(found(&mut desk, second)), [4, 2]);
    let mut page = |below| {
        let request = JournalRequest {
            query: query(),
            below,
            limit: 3,
        };
        let page = desk.journal(&request).unwrap();
        (numbers(page.entries), page.more)
    };
    assert_eq!(page(None), (vec![4, 3, 2], true));
    assert_eq!(page(Some(2)), (vec![1], false));
}

#[test]
fn the_record_is_written_as_a_table_of_texts_with_every_hash() {
    let (office, mut desk, people) = two();
    let request = MarkRequest {
        persons: people,
        reason: "=1+1".to_owned(),
    };
    desk.mark(mark::defer, &request).unwrap();
    let save = JournalSave {
        query: query(),
        folder: String::new(),
        format: ReportFormat::Csv,
        words: words(),
    };
    let table = desk.journal_table(&save.query).unwrap();
    let file = table
        .save(&save.words, &office.desktop(), save.format)
        .unwrap();
    let text = fs::read_to_string(&file).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines.len(),
        4,
        "a heading and three entries, the oldest first"
    );
    assert!(lines[1].contains("记录开始"), "{}", lines[1]);
    assert!(lines[3].contains("暂缓办理 2 人") && lines[3].contains(&person(1).name));
    assert!(!lines[3].contains(",=1+1"), "no formula: {}", lines[3]);
    let code = desk.journal_check(None).unwrap().code;
    let hash = code.replace('-', "").to_lowercase();
    assert!(lines[3].contains(&hash));
    let xlsx = table.save(&save.words, &office.desktop(), ReportFormat::Xlsx);
    assert!(xlsx.unwrap().exists());
}

fn words() -> JournalWords {
    let kinds = [
        ("record-begun", "记录开始"),
        ("package-imported", "导入"),
        ("deferred", "暂缓办理 {people} 人"),
    ];
    JournalWords {
        title: "操作记录".to_owned(),
        headings: [
            "序号",
            "时间",
            "账号",
            "经办人",
            "内容",
            "人数",
            "人员",
            "原因",
            "校验码",
        ]
        .map(str::to_owned)
        .to_vec(),
        and_more: "等 {people} 人".to_owned(),
        sentences: DeedWords {
            kinds: kinds
                .map(|(kind, word)| (kind.to_owned(), word.to_owned()))
                .into(),
            flags: [].into(),
            grounds: [].into(),
            fields: [].into(),
            offered: String::new(),
            neither: String::new(),
            unanswered: String::new(),
            unknown: String::new(),
        },
    }
}

#[test]
fn an_import_outside_of_a_desk_is_entered_all_the_same() {
    let mut office = Office::new();
    let disk = crate::unit::OnDisk::new();
    take_in(&mut disk.connect(), &office.issue(vec![person(1)]));
    assert_eq!(everything(&mut disk.desk()).len(), 2);
}
