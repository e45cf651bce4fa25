//! From the office through the clerk's hands and back, field by field.

use sicard_core::view::{
    Chip, ConfirmRequest, NumberChoice, PersonsRequest, PhotoAccept, PhotoWay, SavePerson,
};
use sicard_package::{PackageError, Sha256Hex, Unwatched};

use crate::office::{Office, UNIT, blue, person, portrait};
use crate::unit::{desk_with, export_all, ids, path_of};

#[test]
fn what_was_confirmed_is_what_the_office_opens() {
    let mut office = Office::new();
    let mut without_photo = person(3);
    without_photo.photo = false;
    without_photo.mobile = Some("13800000003".to_owned());
    let issue = office.issue(vec![person(1), blue(2), without_photo, person(4)]);
    let mut desk = desk_with(&issue);
    let people = ids(&mut desk, Chip::Everyone);

    let picture = office.folder.path().join("picture.jpg");
    let mut jpeg = Vec::new();
    jpeg_encoder::Encoder::new(&mut jpeg, 80)
        .encode(&[90; 3 * 358 * 441], 358, 441, jpeg_encoder::ColorType::Rgb)
        .unwrap();
    std::fs::write(&picture, &jpeg).unwrap();
    let candidate = desk.offer_photo(people[2], &picture).unwrap();
    assert!(candidate.way == PhotoWay::AsIs);
    desk.accept_photo(&PhotoAccept {
        person: people[2],
        candidate: candidate.id,
        reason: Some("测试".to_owned()),
    })
    .unwrap();
    desk.save(&SavePerson {
        person: people[0],
        mobile: Some(" +86 138-0000-0001 ".to_owned()),
        choice: None,
        form_back: true,
        department: None,
        staff_no: None,
        remark: None,
    })
    .unwrap();
    desk.save(&SavePerson {
        person: people[1],
        mobile: None,
        choice: Some(NumberChoice::Offered { index: 2 }),
        form_back: true,
        department: None,
        staff_no: None,
        remark: None,
    })
    .unwrap();
    desk.save(&SavePerson {
        person: people[2],
        mobile: Some("13800000003".to_owned()),
        choice: None,
        form_back: true,
        department: None,
        staff_no: None,
        remark: None,
    })
    .unwrap();

    let request = PersonsRequest {
        persons: people.clone(),
    };
    let plan = desk.confirm_plan(&request).unwrap();
    assert_eq!((plan.ready, plan.warned, plan.blocked), (3, 1, 0));
    let confirmed = desk.confirm(&ConfirmRequest {
        persons: people.clone(),
        include_warned: false,
    });
    assert_eq!(confirmed.unwrap().confirmed, 3);
    let views: Vec<_> = people
        .iter()
        .map(|&id| desk.person(id).unwrap())
        .take(3)
        .collect();

    let folder = office.desktop();
    let done = export_all(&mut desk, &folder).unwrap();
    let record = &done.files[0];
    let opened = office.open_return(&path_of(&folder, 1));
    let (manifest, roster) = (opened.manifest(), opened.roster());

    assert_eq!(manifest.package_id, record.package_id);
    assert_eq!(manifest.batch, Some(1));
    assert_eq!(
        manifest.reply_to.as_deref(),
        Some(issue.manifest().package_id.as_str())
    );
    assert_eq!((manifest.people, manifest.photos), (3, 3));
    assert_eq!(roster.unit_code, UNIT);
    assert_eq!(roster.contact.name, "赵某");
    assert_eq!(roster.contact.phone, "0411-12345678");
    assert!(roster.voids.is_empty() && roster.deferred.is_empty() && roster.removed.is_empty());
    let photos = [
        portrait(&views[0].personal_no),
        portrait(&views[1].personal_no),
        jpeg,
    ];
    let chosen = [1, 2, 1];
    let mobiles = [Some("13800000001"), None, Some("13800000003")];
    for (place, (returned, view)) in roster.people.iter().zip(&views).enumerate() {
        assert_eq!(returned.personal_no, view.personal_no);
        assert_eq!(returned.name, view.name);
        assert_eq!(returned.id_number_choice, chosen[place]);
        assert_eq!(
            returned.id_number,
            view.id_numbers[chosen[place] as usize - 1].number
        );
        assert_eq!(returned.mobile.as_deref(), mobiles[place]);
        assert_eq!(Some(&returned.confirmed_at), view.confirmed_at.as_ref());
        assert_eq!((&returned.form_code, &returned.replaces), (&None, &None));
        assert_eq!(returned.photo.sha256, Sha256Hex::of(&photos[place]));
    }
    opened
        .photos(&[0, 1, 2], &Unwatched, |place, jpeg| {
            assert!(jpeg == photos[place]);
            Ok::<_, PackageError>(())
        })
        .unwrap();
    let file = std::fs::read(path_of(&folder, 1)).unwrap();
    assert_eq!(record.sha256, Sha256Hex::of(&file).to_string());
    assert_eq!(record.bytes, file.len() as u64);
    assert_eq!(ids(&mut desk, Chip::Exported), people[..3]);
    assert_eq!(ids(&mut desk, Chip::Open), people[3..]);
}

#[test]
fn a_printed_form_sends_its_code_and_none_was_printed_sends_none() {
    use sicard_package::form_code::{FormCodeInput, form_code};
    let mut office = Office::new();
    let issue = office.issue(vec![person(1), person(2)]);
    let issued = &issue.roster().people[0];
    let code = form_code(
        &issue.roster().form_key,
        &FormCodeInput {
            unit_code: UNIT,
            personal_no: &issued.personal_no,
            name: &issued.name,
            sex: &issued.sex,
            ethnic: &issued.ethnic,
            birth_date: &issued.birth_date,
            id_type: &issued.id_type,
            id_numbers: &issued.id_numbers,
            mobile: None,
            photo_sha256: &issued.photo.as_ref().unwrap().sha256,
        },
    );
    let mut desk = desk_with(&issue);
    let people = ids(&mut desk, Chip::Everyone);
    desk.change_unit(|store| {
        let printed = "UPDATE person SET printed_code = ?2, printed_at = 'now' WHERE id = ?1";
        store.execute(printed, (people[0], &code))?;
        Ok((crate::unit::ID, ()))
    })
    .unwrap();
    crate::unit::confirm_all(&mut desk);
    let folder = office.desktop();
    export_all(&mut desk, &folder).unwrap();
    let opened = office.open_return(&path_of(&folder, 1));
    let codes: Vec<_> = opened
        .roster()
        .people
        .iter()
        .map(|one| one.form_code.clone())
        .collect();
    assert_eq!(codes, [Some(code), None]);
}
