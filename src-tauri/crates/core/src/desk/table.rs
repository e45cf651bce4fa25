//! 批量处理 - 信息导入.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Desk;
use crate::error::Failure;
use crate::table_import::{Agreed, TableBatch, TableRoll, take_table, template};
use crate::view::{TableId, TableRow, TableRowsRequest, TableTaken, TableView, TakeTable, UnitId};
use crate::watch::JobWatch;

impl Desk {
    /// What must be known of a unit before its table is read; the desk is free meanwhile.
    ///
    /// # Errors
    /// The store's.
    pub fn table_roll(&self, unit: UnitId) -> Result<TableRoll, Failure> {
        TableRoll::read(&self.store, unit)
    }

    /// Keeps a table that was read; an earlier one is forgotten.
    pub fn keep_table(&mut self, table: TableBatch) -> TableView {
        let view = table.view(0);
        let id = self.table.keep(table);
        TableView { id, ..view }
    }

    /// A table that waits, for its report: it is written without the desk.
    ///
    /// # Errors
    /// `handle-gone`.
    pub fn table(&self, id: TableId) -> Result<Arc<TableBatch>, Failure> {
        self.table.get(id)
    }

    /// The rows of a table.
    ///
    /// # Errors
    /// `handle-gone`.
    pub fn table_rows(&self, request: TableRowsRequest) -> Result<Vec<TableRow>, Failure> {
        Ok(self.table(request.table)?.rows(request.masked))
    }

    /// Sets what a table says.
    ///
    /// # Errors
    /// `handle-gone`, see [`take_table`].
    pub fn take_table(
        &mut self,
        request: &TakeTable,
        watch: &dyn JobWatch,
    ) -> Result<TableTaken, Failure> {
        let table = self.table(request.table)?;
        let agreed = Agreed {
            replace: &request.replace,
            confirmed: &request.confirmed,
        };
        let (taken, touched) = take_table(&mut self.store, &mut self.undo, &table, &agreed, watch)?;
        self.lists.changed(&self.store, &touched)?;
        Ok(taken)
    }

    /// Writes a table to fill in.
    ///
    /// # Errors
    /// See [`template`].
    pub fn table_template(&self, unit: UnitId, folder: &Path) -> Result<PathBuf, Failure> {
        template(&self.store, unit, folder)
    }

    /// Forgets a table; it is no error if it is gone already.
    pub fn close_table(&mut self, id: TableId) {
        self.table.forget(id);
    }
}
