//! The protocols `photo` and `sheet`: pictures for the page, which can show them and not read them, and of which nothing stays behind.

use std::thread;
use std::time::{Duration, Instant};

use sicard_core::desk::Desk;
use sicard_core::error::{ErrorCode, Failure};
use sicard_core::photo_batch::PhotoBatch;
use sicard_core::view::PhotoBatchId;
use tauri::http::{Method, Request, Response, StatusCode, header};
use tauri::{Manager as _, UriSchemeContext, UriSchemeResponder, Wry};

use crate::picture_address::PictureAddress;
use crate::program::Program;

/// A sheet or a candidate waits so long for a long work, such as the printing of a document.
const PATIENCE: Duration = Duration::from_secs(60);
/// And looks so often whether it has ended.
const PAUSE: Duration = Duration::from_millis(100);

/// Of every photo.
const JPEG: &str = "image/jpeg";

/// A picture in one of the two formats there are.
struct Picture {
    kind: &'static str,
    bytes: Vec<u8>,
}

/// Answers from another thread: the window never waits for a picture.
pub fn respond(
    context: UriSchemeContext<'_, Wry>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let app = context.app_handle().clone();
    tauri::async_runtime::spawn_blocking(move || {
        let program = app.state::<Program>();
        responder.respond(answer(&program, request.method(), request.uri().path()));
    });
}

/// The picture, or 404 for anything that is not one.
fn answer(program: &Program, method: &Method, path: &str) -> Response<Vec<u8>> {
    let address = PictureAddress::of(path).filter(|_| method == Method::GET);
    let picture = address.and_then(|address| patiently(program, address).ok());
    let status = match picture {
        Some(_) => StatusCode::OK,
        None => StatusCode::NOT_FOUND,
    };
    let picture = picture.unwrap_or(Picture {
        kind: JPEG,
        bytes: Vec::new(),
    });
    let mut response = Response::new(picture.bytes);
    *response.status_mut() = status;
    for (name, value) in [
        (header::CONTENT_TYPE, picture.kind),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        let value = header::HeaderValue::from_static(value);
        response.headers_mut().insert(name, value);
    }
    response
}

/// Photos are of a list that goes on changing, and are told at once that the desk is busy; sheets and candidates wait.
fn patiently(program: &Program, address: PictureAddress) -> Result<Picture, Failure> {
    let asked = Instant::now();
    loop {
        let outcome = match address {
            PictureAddress::BatchBefore(batch, row) => {
                of_batch(program, batch, |batch| batch.before(row))
            }
            PictureAddress::BatchAfter(batch, row) => {
                of_batch(program, batch, |batch| batch.after(row))
            }
            _ => program.desk(|desk| picture(desk, address)),
        };
        let busy = outcome
            .as_ref()
            .is_err_and(|failure| failure.code == ErrorCode::Busy);
        let waits = matches!(
            address,
            PictureAddress::Sheet(..) | PictureAddress::Before(_) | PictureAddress::After(_)
        ) && asked.elapsed() < PATIENCE;
        if !busy || !waits {
            return outcome;
        }
        thread::sleep(PAUSE);
    }
}

/// Made without the desk: a large file takes a while.
fn of_batch(
    program: &Program,
    id: PhotoBatchId,
    side: impl FnOnce(&PhotoBatch) -> Result<Vec<u8>, Failure>,
) -> Result<Picture, Failure> {
    let batch = program.desk(|desk| desk.photo_batch(id))?;
    let bytes = side(&batch)?;
    Ok(Picture { kind: JPEG, bytes })
}

fn picture(desk: &mut Desk, address: PictureAddress) -> Result<Picture, Failure> {
    // Every photo is a JPEG: the office's, the clerk's as it is kept, and both sides of a candidate.
    let jpeg = |bytes| Picture { kind: JPEG, bytes };
    match address {
        PictureAddress::Person(id) => desk.photo(id).map(jpeg),
        PictureAddress::Before(id) => Ok(jpeg(desk.candidate(id)?.before().to_vec())),
        PictureAddress::After(id) => Ok(jpeg(desk.candidate(id)?.made().jpeg.clone())),
        PictureAddress::Sheet(document, sheet) => Ok(Picture {
            kind: "image/svg+xml",
            bytes: desk.sheet(document, sheet)?.into_bytes(),
        }),
        PictureAddress::BatchBefore(..) | PictureAddress::BatchAfter(..) => {
            Err(Failure::new(ErrorCode::HandleGone))
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::test_computer::{everyone, imported};

    #[test]
    fn the_photo_of_a_person_is_a_jpeg_of_which_nothing_is_kept() {
        let (computer, program, summary) = imported();
        let people = everyone(&computer, &program, &summary["unit"]);
        let response = answer(&program, &Method::GET, &format!("/person/{}", people[0]));
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()[header::CONTENT_TYPE], "image/jpeg");
        assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
        assert!(response.body().starts_with(&[0xff, 0xd8, 0xff]));
        let without = answer(&program, &Method::GET, &format!("/person/{}", people[2]));
        assert_eq!(without.status(), StatusCode::NOT_FOUND);
    }

    #[test]
    fn both_sides_of_a_candidate_are_shown_until_it_is_forgotten() {
        let (computer, program, summary) = imported();
        let people = everyone(&computer, &program, &summary["unit"]);
        let photo = answer(&program, &Method::GET, &format!("/person/{}", people[0]));
        let path = computer.at("portrait.jpg");
        std::fs::write(&path, photo.body()).unwrap();
        let request = json!({ "person": people[2], "file": program.handles.file(path).id });
        let candidate = computer.invoke(&program, "photo_from_file", request);
        let id = candidate.unwrap()["id"].clone();
        let shown = |side| answer(&program, &Method::GET, &format!("/candidate/{id}/{side}"));
        let make = json!({ "candidate": id, "way": { "kind": "as-is" }, "whiten": false });
        computer.invoke(&program, "photo_make", make).unwrap();
        assert_eq!(shown("after").body(), photo.body());
        assert!(shown("before").body().starts_with(&[0xff, 0xd8, 0xff]));
        let discarded = computer.invoke(&program, "photo_discard", id.clone());
        assert_eq!(discarded, Ok(json!(null)));
        assert_eq!(shown("before").status(), StatusCode::NOT_FOUND);
    }

    #[test]
    fn a_sheet_of_a_document_is_a_drawing_with_the_photo_in_it_until_the_document_is_closed() {
        let (computer, program, summary) = imported();
        let people = everyone(&computer, &program, &summary["unit"]);
        let request = json!({
            "unit": summary["unit"], "persons": [people[0]], "order": "list", "dividers": false,
        });
        let document = computer
            .invoke(&program, "forms_document", request)
            .unwrap();
        assert_eq!(document["sheets"], 1);
        let id = document["id"].clone();
        let shown = |sheet| answer(&program, &Method::GET, &format!("/{id}/{sheet}"));
        let response = shown(0);
        assert_eq!(response.headers()[header::CONTENT_TYPE], "image/svg+xml");
        assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
        let svg = String::from_utf8(response.into_body()).unwrap();
        assert!(svg.starts_with("<svg") && svg.contains("data:image/jpeg;base64,"));
        assert_eq!(shown(1).status(), StatusCode::NOT_FOUND);
        let closed = computer.invoke(&program, "document_close", id.clone());
        assert_eq!(closed, Ok(json!(null)));
        assert_eq!(shown(0).status(), StatusCode::NOT_FOUND);
    }

    #[test]
    fn what_cannot_be_shown_is_not_found_and_nothing_of_the_answer_is_kept() {
        let program = Program::default();
        for (method, path) in [
            (Method::GET, "/person/1"),
            (Method::GET, "/candidate/1/before"),
            (Method::GET, "/etc/passwd"),
            (Method::POST, "/person/1"),
        ] {
            let response = answer(&program, &method, path);
            assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
            assert!(response.body().is_empty());
            assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
            assert_eq!(
                response.headers()[header::X_CONTENT_TYPE_OPTIONS],
                "nosniff"
            );
        }
    }
}
