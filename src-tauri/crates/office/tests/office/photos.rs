use crate::support::{Desk, jpeg, picture};

fn folder(desk: &Desk, pictures: &[(&str, Vec<u8>)]) -> String {
    let folder = desk.path("photos");
    std::fs::create_dir(&folder).unwrap();
    for (name, bytes) in pictures {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
    folder.to_str().unwrap().to_owned()
}

#[test]
fn pictures_are_found_by_personal_number_and_by_either_id_number_in_any_case() {
    let desk = Desk::new();
    let photos = folder(
        &desk,
        &[
            ("2102000001.jpg", picture()),
            ("210299198001011245.JPG", picture()),
            ("210299620717033.Jpeg", picture()),
            ("note.txt", b"x".to_vec()),
        ],
    );
    let ran = desk.issue("plain.csv", &["--photos", &photos]);
    assert_eq!((ran.exit, &ran.json["photos"]), (0, &3.into()));
    assert!(ran.codes("findings").is_empty());
    let opened = desk.opened("1111011.zip");
    let with_photo: Vec<bool> = opened
        .roster()
        .people
        .iter()
        .map(|person| person.photo.is_some())
        .collect();
    assert_eq!(with_photo, [true, true, true, false]);
}

#[test]
fn a_picture_that_cannot_be_used_is_reported_by_file_and_nothing_is_written() {
    let desk = Desk::new();
    let mut heavy = picture();
    heavy.resize(150 * 1024, 0);
    let mut huge = picture();
    huge.resize(2 * 1024 * 1024 + 1, 0);
    let photos = folder(
        &desk,
        &[
            ("2102000001.jpg", b"\x89PNG\r\n\x1a\n not a jpeg".to_vec()),
            ("2102000002.jpg", heavy),
            ("2102000003.jpg", huge),
            ("2102000004.jpg", vec![]),
        ],
    );
    let ran = desk.issue("plain.csv", &["--photos", &photos]);
    assert_eq!((ran.exit, ran.error()), (1, "rows-refused"));
    assert_eq!(
        ran.codes("notes"),
        [
            "photo-not-jpeg 2 2102000001.jpg",
            "photo-off-profile 3 2102000002.jpg",
            "photo-too-large 4 2102000003.jpg",
            "photo-not-jpeg 5 2102000004.jpg",
        ]
    );
    assert!(!desk.path("1111011.zip").exists());
}

#[test]
fn pictures_and_rows_are_reported_in_the_same_run() {
    let desk = Desk::new();
    let photos = folder(&desk, &[("2102000001.jpg", vec![0; 10])]);
    let codes = desk
        .issue("name-missing.csv", &["--photos", &photos])
        .codes("notes");
    assert_eq!(
        codes,
        ["photo-not-jpeg 2 2102000001.jpg", "cell-missing 3 name"]
    );
}

#[test]
fn odd_pictures_are_findings() {
    let desk = Desk::new();
    let photos = folder(
        &desk,
        &[
            ("2102000001.jpg", jpeg(300, 400)),
            ("210299197503052114.jpg", picture()),
            ("9999999999.jpg", picture()),
        ],
    );
    let ran = desk.issue("plain.csv", &["--photos", &photos]);
    assert_eq!(ran.exit, 0);
    assert_eq!(
        ran.codes("findings"),
        [
            "photo-dimensions 2 2102000001.jpg",
            "photo-twice 2 210299197503052114.jpg",
            "photos-unused"
        ]
    );
}

#[test]
fn a_cut_off_jpeg_is_no_jpeg() {
    let desk = Desk::new();
    let whole = picture();
    let photos = folder(
        &desk,
        &[
            ("2102000001.jpg", picture()),
            ("2102000002.jpg", whole[..whole.len() - 2].to_vec()),
        ],
    );
    let ran = desk.issue("plain.csv", &["--photos", &photos]);
    assert_eq!(ran.codes("notes"), ["photo-not-jpeg 3 2102000002.jpg"]);
}

#[test]
fn a_photo_folder_that_is_not_there_is_refused() {
    let desk = Desk::new();
    let ran = desk.issue("plain.csv", &["--photos", &desk.text("nowhere")]);
    assert_eq!((ran.exit, ran.error()), (1, "file-not-found"));
}
