use crate::support::{Desk, Ran, fixtures};
use sicard_package::{Code, OpenedIssue, SealedPackage};
use std::collections::HashSet;

fn sample(desk: &Desk, out: &str, more: &[&str]) -> Ran {
    let out = desk.text(out);
    desk.run(
        &[
            &["sample", "--people", "60", "--seed", "1", "--out", &out][..],
            more,
        ]
        .concat(),
    )
}

fn opened(desk: &Desk, folder: &str) -> OpenedIssue {
    let code =
        Code::parse(&std::fs::read_to_string(desk.path(&format!("{folder}/code.txt"))).unwrap())
            .unwrap();
    SealedPackage::open(&desk.path(&format!("{folder}/1111011.zip")))
        .unwrap()
        .unlock_with_code(&code)
        .unwrap()
}

#[test]
fn a_whole_unit_comes_out_and_verifies() {
    let desk = Desk::new();
    assert_eq!(sample(&desk, "unit", &[]).exit, 0);
    let names = [
        "1111011.zip",
        "code.txt",
        "issue.key",
        "office.pub",
        "open.key",
        "people.csv",
        "photos",
    ];
    assert_eq!(desk.names("unit"), names);
    let (package, code, pin) = (
        desk.text("unit/1111011.zip"),
        desk.text("unit/code.txt"),
        desk.text("unit/office.pub"),
    );
    let ran = desk.run(&["verify", &package, "--code-file", &code, "--pin", &pin]);
    assert_eq!(
        (ran.exit, &ran.json["people"], &ran.json["photos"]),
        (0, &60.into(), &30.into())
    );
}

#[test]
fn the_same_seed_gives_the_same_people_and_pictures_and_another_one_others() {
    let desk = Desk::new();
    for (folder, seed) in [("a", "5"), ("b", "5"), ("c", "6")] {
        let args = [
            "sample",
            "--people",
            "20",
            "--seed",
            seed,
            "--out",
            &desk.text(folder),
            "--pictures-for-rest",
        ];
        assert_eq!(desk.run(&args).exit, 0);
    }
    let read = |name: &str| std::fs::read(desk.path(name)).unwrap();
    assert_eq!(read("a/people.csv"), read("b/people.csv"));
    assert_ne!(read("a/people.csv"), read("c/people.csv"));
    for folder in ["photos", "pictures"] {
        assert_eq!(
            desk.names(&format!("a/{folder}")),
            desk.names(&format!("b/{folder}"))
        );
        for name in desk.names(&format!("a/{folder}")) {
            assert_eq!(
                read(&format!("a/{folder}/{name}")),
                read(&format!("b/{folder}/{name}")),
                "{name}"
            );
        }
    }
}

#[test]
fn the_first_people_of_a_seed_stay_what_they_are_from_version_to_version() {
    let desk = Desk::new();
    assert_eq!(sample(&desk, "unit", &[]).exit, 0);
    let made = std::fs::read_to_string(desk.path("unit/people.csv")).unwrap();
    let kept = std::fs::read_to_string(fixtures().join("tables/sample-60-seed-1.csv")).unwrap();
    assert_eq!(made, kept);
}

#[test]
fn people_are_recognisably_nobodys() {
    let desk = Desk::new();
    assert_eq!(sample(&desk, "unit", &[]).exit, 0);
    let opened = opened(&desk, "unit");
    let people = &opened.roster().people;
    let residents = people.iter().filter(|person| person.id_type == "01");
    assert!(
        residents
            .flat_map(|person| &person.id_numbers)
            .all(|number| number.starts_with("210299"))
    );
    assert!(
        people
            .iter()
            .filter_map(|person| person.mobile.as_deref())
            .all(|mobile| mobile.starts_with("1990000"))
    );
    let numbers: HashSet<&str> = people
        .iter()
        .map(|person| person.id_numbers[0].as_str())
        .collect();
    assert_eq!(numbers.len(), people.len());
}

#[test]
fn every_case_occurs_in_the_share_that_was_asked_for() {
    let desk = Desk::new();
    let shares = [
        "--photos-share",
        "0.25",
        "--blue-share",
        "0.2",
        "--red-share",
        "0.1",
        "--no-mobile-share",
        "0.5",
    ];
    assert_eq!(
        sample(
            &desk,
            "unit",
            &[&shares[..], &["--flawed-share", "0"]].concat()
        )
        .exit,
        0
    );
    let opened = opened(&desk, "unit");
    let people = &opened.roster().people;
    let count = |which: &dyn Fn(&sicard_package::IssuedPerson) -> bool| {
        people.iter().filter(|person| which(person)).count()
    };
    assert_eq!(count(&|person| person.photo.is_some()), 15);
    assert_eq!(count(&|person| !person.id_number_settled), 12);
    assert_eq!(count(&|person| person.accounts.len() > 1), 6);
    assert_eq!(count(&|person| person.mobile.is_none()), 30);
    assert!(count(&|person| person.name.contains('·')) > 0);
    let rare = |character| matches!(character, '\u{3400}'..='\u{4DBF}' | '\u{20000}'..);
    assert!(count(&|person| person.name.chars().any(rare)) > 0);
    assert!(count(&|person| person.id_type != "01") > 0);
    assert!(count(&|person| person.category.as_deref() == Some("退休")) > 0);
    assert!(count(&|person| person.id_numbers[0].len() == 15) > 0);
}

#[test]
fn data_without_flaws_give_no_findings_and_flawed_data_do() {
    let desk = Desk::new();
    assert_eq!(
        sample(&desk, "clean", &["--flawed-share", "0"]).json["findings"],
        0
    );
    assert!(
        sample(&desk, "flawed", &["--flawed-share", "0.2"]).json["findings"]
            .as_u64()
            .unwrap()
            >= 12
    );
}

#[test]
fn pictures_are_card_pictures_of_the_profile() {
    let desk = Desk::new();
    assert_eq!(sample(&desk, "unit", &[]).exit, 0);
    for name in desk.names("unit/photos") {
        let bytes = std::fs::read(desk.path(&format!("unit/photos/{name}"))).unwrap();
        assert!(bytes.len() < 30 * 1024);
        // JFIF: units 1 = dots per inch, then both densities
        assert_eq!(&bytes[6..11], b"JFIF\0");
        assert_eq!(bytes[13..18], [1, 0x01, 0x5E, 0x01, 0x5E]);
        let picture = image::load_from_memory(&bytes).unwrap();
        assert_eq!((picture.width(), picture.height()), (358, 441));
        let corner = picture.to_rgb8().get_pixel(2, 2).0;
        assert!(corner.iter().all(|channel| *channel > 245), "white behind");
    }
}

#[test]
fn pictures_can_be_made_as_heavy_as_photographed_ones() {
    let desk = Desk::new();
    assert_eq!(sample(&desk, "unit", &["--photo-kib", "24"]).exit, 0);
    let names = desk.names("unit/photos");
    let sizes = names.iter().map(|name| {
        std::fs::metadata(desk.path(&format!("unit/photos/{name}")))
            .unwrap()
            .len()
    });
    let average = sizes.sum::<u64>() / names.len() as u64 / 1024;
    assert!((22..=26).contains(&average), "{average} KiB");
}

#[test]
fn the_rest_get_pictures_named_by_id_number_some_as_a_phone_takes_them() {
    let desk = Desk::new();
    assert_eq!(sample(&desk, "unit", &["--pictures-for-rest"]).exit, 0);
    let opened = opened(&desk, "unit");
    let missing: Vec<_> = opened
        .roster()
        .people
        .iter()
        .filter(|person| person.photo.is_none())
        .collect();
    let names = desk.names("unit/pictures");
    assert_eq!(names.len(), missing.len());
    for name in &names {
        let stem = name.split('.').next().unwrap();
        assert!(
            missing
                .iter()
                .any(|person| person.id_numbers.iter().any(|number| number == stem)),
            "{name}"
        );
    }
    assert!(names.iter().any(|name| name.ends_with(".png")));
    assert!(
        names
            .iter()
            .any(|name| name.len() == "210299620717033.jpg".len()),
        "15-digit names too"
    );
}

#[test]
fn a_second_package_can_be_made_with_the_keys_of_the_first() {
    let desk = Desk::new();
    assert_eq!(sample(&desk, "unit", &[]).exit, 0);
    let second = sample(&desk, "second", &["--keys", &desk.text("unit")]);
    assert_eq!(second.exit, 0);
    let first = desk.run(&["inspect", &desk.text("unit/1111011.zip")]);
    assert_eq!(first.json["fingerprint"], second.json["fingerprint"]);
}

#[test]
fn a_folder_that_holds_something_is_not_touched() {
    let desk = Desk::new();
    let ran = sample(&desk, "keys", &[]);
    assert_eq!((ran.exit, ran.error()), (1, "output-not-empty"));
}

#[test]
fn a_sample_that_cannot_be_whole_leaves_nothing_and_the_folder_as_it_was() {
    let desk = Desk::new();
    std::fs::create_dir(desk.path("no keys")).unwrap();
    let no_keys = desk.text("no keys");
    std::fs::create_dir(desk.path("mine")).unwrap();
    for out in ["mine", "new"] {
        let ran = sample(&desk, out, &["--keys", &no_keys]);
        assert_eq!((ran.exit, ran.error()), (1, "file-not-found"));
    }
    assert!(desk.names("mine").is_empty());
    assert!(!desk.path("new").exists());
}

/// The system writes no file beyond 8 KiB, as a disk that is full in the middle of one.
#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_written_whole_is_not_there() {
    let desk = Desk::new();
    let shell = r#"trap '' XFSZ; ulimit -f 16; exec "$0" sample --people 20 --out "$1""#;
    let program = crate::support::program();
    let ran = std::process::Command::new("sh")
        .args(["-c", shell])
        .arg(program.get_program())
        .arg(desk.path("unit"))
        .output()
        .unwrap();
    assert_eq!(ran.status.code(), Some(1), "{ran:?}");
    assert!(!desk.path("unit").exists());
}
