//! 操作记录.

use sicard_core::backup::Known;
use sicard_core::error::Failure;
use sicard_core::view::{
    Clerk, ClerkName, JournalCheck, JournalPage, JournalRequest, JournalSave, SavedTable,
};

use super::{Call, saved_table};

pub fn journal(call: &Call, request: JournalRequest) -> Result<JournalPage, Failure> {
    call.program.desk(|desk| desk.journal(&request))
}

pub fn journal_check(call: &Call) -> Result<JournalCheck, Failure> {
    let folder = call.work_folder()?;
    // Read in the same turn: a restore before it brings another record, and another backup.
    call.program.desk(|desk| {
        let known = Known::load(desk.store(), &folder)?;
        desk.journal_check(known.head())
    })
}

/// Other commands go on while the file is written.
pub fn journal_save(call: &Call, request: JournalSave) -> Result<SavedTable, Failure> {
    let (path, folder) = call.program.handles.known_folder(&request.folder)?;
    let table = call
        .program
        .desk(|desk| desk.journal_table(&request.query))?;
    let saved = table.save(&request.words, &path, request.format)?;
    Ok(saved_table(&saved, folder))
}

pub fn clerk(call: &Call) -> Result<Clerk, Failure> {
    call.program.desk(|desk| desk.clerk())
}

pub fn clerk_name(call: &Call, request: ClerkName) -> Result<Clerk, Failure> {
    call.program.desk(|desk| desk.name_clerk(&request))
}
