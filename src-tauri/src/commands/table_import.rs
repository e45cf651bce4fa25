//! 批量处理 - 信息导入.

use sicard_core::error::Failure;
use sicard_core::table_import::read_table;
use sicard_core::view::{
    FileHandle, Progress, SavedTable, TableId, TableReportRequest, TableRequest, TableRow,
    TableRowsRequest, TableTaken, TableTemplate, TableView, TakeTable,
};
use tauri::ipc::Channel;

use super::{Call, saved_table};
use crate::picker::Wanted;

pub fn table_pick(call: &Call) -> Result<Option<FileHandle>, Failure> {
    let chosen = call.ask(Wanted::Table, call.proposed_folder().ok())?;
    Ok(chosen.map(|path| call.program.handles.file(path)))
}

/// Other commands go on while the table is read.
pub fn table_read(
    call: &Call,
    request: TableRequest,
    progress: Channel<Progress>,
) -> Result<TableView, Failure> {
    let (path, _) = call.program.handles.known_file(&request.file)?;
    let job = call.program.jobs.begin(request.job, progress);
    let roll = call.program.desk(|desk| desk.table_roll(request.unit))?;
    let table = read_table(roll, &path, &job)?;
    call.program.desk(|desk| Ok(desk.keep_table(table)))
}

pub fn table_rows(call: &Call, request: TableRowsRequest) -> Result<Vec<TableRow>, Failure> {
    call.program.desk(|desk| desk.table_rows(request))
}

pub fn table_take(
    call: &Call,
    request: TakeTable,
    progress: Channel<Progress>,
) -> Result<TableTaken, Failure> {
    call.program.job(request.job, progress, |desk, watch| {
        desk.take_table(&request, watch)
    })
}

pub fn table_close(call: &Call, table: TableId) -> Result<(), Failure> {
    call.program.desk(|desk| {
        desk.close_table(table);
        Ok(())
    })
}

pub fn table_template(call: &Call, request: TableTemplate) -> Result<SavedTable, Failure> {
    let (path, folder) = call.program.handles.known_folder(&request.folder)?;
    let saved = call
        .program
        .desk(|desk| desk.table_template(request.unit, &path))?;
    Ok(saved_table(&saved, folder))
}

/// Other commands go on while the report is written.
pub fn table_report(call: &Call, request: TableReportRequest) -> Result<SavedTable, Failure> {
    let (path, folder) = call.program.handles.known_folder(&request.folder)?;
    let table = call.program.desk(|desk| desk.table(request.table))?;
    let saved = table.report(&request, &path)?;
    Ok(saved_table(&saved, folder))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::test_computer::{everyone, imported, lock};

    #[test]
    fn a_template_is_saved_filled_in_and_taken() {
        let (computer, program, summary) = imported();
        let people = everyone(&computer, &program, &summary["unit"]);
        let view = |id: &Value| {
            computer
                .invoke(&program, "person_view", id.clone())
                .unwrap()
        };
        lock(&computer.chooses).push(computer.at(""));
        let folder = computer.invoke(&program, "folder_pick", Value::Null);
        let template = json!({ "unit": summary["unit"], "folder": folder.unwrap()["id"] });
        let saved = computer.invoke(&program, "table_template", template);
        let name = saved.unwrap()["file"].as_str().unwrap().to_owned();
        assert!(computer.at(&name).is_file());
        let number = view(&people[0])["personalNo"].as_str().unwrap().to_owned();
        let table = format!("个人编号,部门,备注\n{number},一车间,请假\n00,二车间,\n");
        std::fs::write(computer.at("table.csv"), table).unwrap();
        lock(&computer.chooses).push(computer.at("table.csv"));
        let chosen = computer.invoke(&program, "table_pick", Value::Null);
        let read = json!({ "unit": summary["unit"], "file": chosen.unwrap()["id"], "job": 1 });
        let batch = computer.work(&program, "table_read", read).unwrap();
        let counts = json!([{ "state": "new", "rows": 1 }, { "state": "nobody", "rows": 1 }]);
        assert_eq!(batch["counts"], counts);
        let rows = json!({ "table": batch["id"], "masked": true });
        let rows = computer.invoke(&program, "table_rows", rows).unwrap();
        assert_eq!(rows[0]["person"]["id"], people[0]);
        let take = json!({ "table": batch["id"], "replace": [], "confirmed": [], "job": 2 });
        let taken = computer.work(&program, "table_take", take).unwrap();
        assert_eq!(taken["changed"], 1);
        assert_eq!(view(&people[0])["remark"], "请假");
        let undone = computer.invoke(&program, "undo", taken["undo"].clone());
        assert_eq!(undone.unwrap()["changed"], 1);
        assert!(view(&people[0])["remark"].is_null());
    }
}
