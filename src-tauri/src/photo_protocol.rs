//! The `photo` protocol: pictures for the page, which can show them and not read them, and of which nothing stays behind.

use sicard_core::desk::Desk;
use sicard_core::error::{ErrorCode, Failure};
use tauri::http::{Method, Request, Response, StatusCode, header};
use tauri::{Manager as _, UriSchemeContext, UriSchemeResponder, Wry};

use crate::picture_address::PictureAddress;
use crate::program::Program;

/// Name of the protocol in the addresses of pictures.
pub const SCHEME: &str = "photo";

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
    let jpeg = address.and_then(|address| program.desk(|desk| picture(desk, address)).ok());
    let status = match jpeg {
        Some(_) => StatusCode::OK,
        None => StatusCode::NOT_FOUND,
    };
    let mut response = Response::new(jpeg.unwrap_or_default());
    *response.status_mut() = status;
    for (name, value) in [
        // Every picture is a JPEG: the office's, the clerk's as it is kept, and both sides of a candidate.
        (header::CONTENT_TYPE, "image/jpeg"),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        let value = header::HeaderValue::from_static(value);
        response.headers_mut().insert(name, value);
    }
    response
}

fn picture(desk: &Desk, address: PictureAddress) -> Result<Vec<u8>, Failure> {
    let candidate = |id| {
        desk.candidate(id)
            .ok_or(Failure::new(ErrorCode::HandleGone))
    };
    match address {
        PictureAddress::Person(id) => desk.photo(id),
        PictureAddress::Before(id) => Ok(candidate(id)?.accepted.before.clone()),
        PictureAddress::After(id) => Ok(candidate(id)?.accepted.jpeg.clone()),
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
        assert_eq!(shown("after").body(), photo.body());
        assert!(shown("before").body().starts_with(&[0xff, 0xd8, 0xff]));
        let discarded = computer.invoke(&program, "photo_discard", id.clone());
        assert_eq!(discarded, Ok(json!(null)));
        assert_eq!(shown("before").status(), StatusCode::NOT_FOUND);
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
