//! From a message of the page to the command of that name, and back. Written by the table, so that a command that is declared but not
//! written does not compile.

use std::time::Instant;

use serde::de::DeserializeOwned;
use serde_json::Value;
use sicard_core::error::{ErrorCode, Failure};
use sicard_core::view::*;
use tauri::ipc::{
    Channel, Invoke, InvokeBody, InvokeMessage, InvokeResponseBody, JavaScriptChannelId,
};
use tauri::{Manager as _, Wry};

use crate::command_table::{
    CandidateId, FileId, FolderId, JobNumber, PlaceId, UndoId, command_table,
};
use crate::commands::{self, Call};
use crate::program::Program;

/// Takes a command of the table to a thread of its own; the page is answered in any case. `false`: not one of the table.
pub fn handle(invoke: Invoke<Wry>) -> bool {
    let Invoke {
        message, resolver, ..
    } = invoke;
    if !NAMES.contains(&message.command()) {
        return false;
    }
    tauri::async_runtime::spawn(async move {
        let work = tauri::async_runtime::spawn_blocking(move || answer_message(&message));
        match work.await.unwrap_or_else(|_panic| Err(internal())) {
            Ok(json) => resolver.resolve(InvokeResponseBody::Json(json)),
            Err(failure) => resolver.reject(failure),
        }
    });
    true
}

fn answer_message(message: &InvokeMessage<Wry>) -> Result<String, Failure> {
    let InvokeBody::Json(body) = message.payload() else {
        return Err(internal());
    };
    let app = message.webview_ref().app_handle();
    let call = Call {
        program: &app.state::<Program>(),
        computer: app,
    };
    let channel = |id: JavaScriptChannelId| id.channel_on(message.webview());
    let begun = Instant::now();
    let answered = answer(message.command(), body, &call, &channel);
    let failed = answered.as_ref().err().map(|failure| failure.code);
    let log = &call.program.log;
    log.answered(message.command(), begun.elapsed(), failed);
    answered
}

/// The page's way to be told the progress.
type OpenChannel<'a> = &'a dyn Fn(JavaScriptChannelId) -> Channel<Progress>;

macro_rules! answers {
    ($($area:ident { $(
        #[doc = $doc:literal]
        $name:ident($($request:ty $(, $progress:ident)?)?) -> $response:ty;
    )* })*) => {
        /// Every command of the table.
        const NAMES: &[&str] = &[$($(stringify!($name)),*),*];

        /// The command's own answer, as JSON.
        fn run(
            name: &str,
            body: &Value,
            call: &Call,
            channel: OpenChannel,
        ) -> Result<String, Failure> {
            match name {
                $($(stringify!($name) => {
                    let response: $response = run!(
                        commands::$area::$name, call, body, channel $(, $request $(, $progress)?)?
                    )?;
                    to_json(&response)
                })*)*
                _ => Err(internal()),
            }
        }
    };
}

macro_rules! run {
    ($command:path, $call:ident, $body:ident, $channel:ident) => {
        $command($call)
    };
    ($command:path, $call:ident, $body:ident, $channel:ident, $request:ty) => {
        $command($call, request::<$request>($body)?)
    };
    ($command:path, $call:ident, $body:ident, $channel:ident, $request:ty, progress) => {
        $command(
            $call,
            request::<$request>($body)?,
            $channel(progress($body)?),
        )
    };
}

command_table!(answers);

/// What the page is answered, as JSON.
pub fn answer(
    name: &str,
    body: &Value,
    call: &Call,
    channel: OpenChannel,
) -> Result<String, Failure> {
    run(name, body, call, channel).map_err(|failure| call.told(failure))
}

/// `request` of a message.
fn request<T: DeserializeOwned>(body: &Value) -> Result<T, Failure> {
    T::deserialize(&body["request"]).map_err(|_| internal())
}

/// `progress` of a message.
fn progress(body: &Value) -> Result<JavaScriptChannelId, Failure> {
    let id = body["progress"].as_str().ok_or_else(internal)?;
    id.parse().map_err(|_| internal())
}

fn to_json(response: &impl serde::Serialize) -> Result<String, Failure> {
    serde_json::to_string(response).map_err(|_| internal())
}

fn internal() -> Failure {
    Failure::new(ErrorCode::Internal)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::test_computer::{TestComputer, failure};

    #[test]
    fn a_request_that_does_not_fit_its_command_is_a_fault_of_the_program() {
        let (computer, program) = (TestComputer::new(), Program::default());
        for (name, request) in [
            ("list_view", Value::Null),
            ("list_view", json!({ "unit": 1 })),
            ("person_view", json!(-1)),
            ("settings_set", json!({ "language": "klingon" })),
            ("no_such_command", Value::Null),
        ] {
            let outcome = computer.invoke(&program, name, request);
            assert_eq!(outcome, Err(failure("internal")), "{name}");
        }
    }

    #[test]
    fn a_long_work_without_a_channel_is_a_fault_of_the_program() {
        let (computer, program) = (TestComputer::new(), Program::default());
        let request = json!({ "export": 1, "folder": "x", "job": 1 });
        assert_eq!(
            computer.invoke(&program, "export_write_again", request.clone()),
            Err(failure("internal"))
        );
        assert_eq!(
            computer.work(&program, "export_write_again", request),
            Err(failure("handle-gone"))
        );
    }
}
