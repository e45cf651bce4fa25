//! 备份与移交, and deleting a unit.

use std::fs;
use std::path::Path;

use sicard_package::Secret32;

use super::Desk;
use crate::backup::{self, Known, Made, Make};
use crate::error::{ErrorCode, Failure};
use crate::list::Lists;
use crate::paper::Documents;
use crate::photo::Candidates;
use crate::store::must_be_ours;
use crate::view::{
    BackupPurpose, BackupStatus, ErasePlan, Erased, OpenBatch, SetLastNumber, UnitId,
};
use crate::watch::JobWatch;
use crate::work::UndoSteps;

impl Desk {
    /// How things stand with backups of this store, which lies in `work_folder`.
    ///
    /// # Errors
    /// The store's, those of [`Known::load`].
    pub fn backup_status(&self, work_folder: &Path) -> Result<BackupStatus, Failure> {
        let known = Known::load(&self.store, work_folder)?;
        let kept = backup::kept_stores(work_folder);
        Ok(BackupStatus {
            due: backup::due(&self.store, work_folder, jiff::Timestamp::now())?,
            numbers: backup::unit_numbers(&self.store, &known)?,
            last: known.last,
            kept: kept
                .iter()
                .map(|folder| folder.display().to_string())
                .collect(),
        })
    }

    /// Makes a backup, and enters in the record that it was made; where that fails there is none.
    ///
    /// # Errors
    /// `store-damaged` where the database has something in it that the program does not make. See [`backup::make`]; the store's.
    pub fn make_backup(&mut self, request: &Make, watch: &dyn JobWatch) -> Result<Made, Failure> {
        // What would be refused when it is restored is no backup.
        must_be_ours(&self.store)?;
        let mut made = backup::make(&self.store, request, watch)?;
        if let Err(failure) = backup::enter(&mut self.store, backup::deed(request.purpose)) {
            // The first failure is the one to tell.
            let _ = fs::remove_file(&made.path);
            return Err(failure);
        }
        made.is_entered();
        // What is given away is no backup of one's own.
        if request.purpose == BackupPurpose::Backup {
            // The file is there and whole. Where that cannot be remembered, the next one is asked for earlier than it need be.
            let _ = made.remember(&self.store, request);
        }
        Ok(made)
    }

    /// Notes the last export numbers of units after a restore.
    ///
    /// # Errors
    /// `work-folder-unwritable`, the store's, those of [`Known::load`].
    pub fn set_last_numbers(
        &mut self,
        work_folder: &Path,
        said: &[SetLastNumber],
    ) -> Result<(), Failure> {
        let mut known = Known::load(&self.store, work_folder)?;
        for one in said.iter().filter(|one| known.numbers.contains(&one.unit)) {
            backup::set_last_number(&mut self.store, one)?;
        }
        known
            .numbers
            .retain(|unit| !said.iter().any(|one| one.unit == *unit));
        known.save(work_folder)
    }

    /// Refuses an export of a unit of which, since a restore, only the clerk knows which number was the last.
    ///
    /// # Errors
    /// `last-number-unknown`, the store's, those of [`Known::load`].
    pub fn last_number_is_known(&self, unit: UnitId, work_folder: &Path) -> Result<(), Failure> {
        let known = Known::load(&self.store, work_folder)?;
        match known.numbers.contains(&unit) {
            true => Err(Failure::new(ErrorCode::LastNumberUnknown)),
            false => Ok(()),
        }
    }

    /// Every batch that was exported and not handed in.
    ///
    /// # Errors
    /// The store's.
    pub fn open_batches(&self) -> Result<Vec<OpenBatch>, Failure> {
        backup::open_batches(&self.store, None)
    }

    /// What deleting a unit would delete.
    ///
    /// # Errors
    /// See [`crate::erase::plan`].
    pub fn erase_plan(&self, unit: UnitId, work_folder: &Path) -> Result<ErasePlan, Failure> {
        crate::erase::plan(&self.store, unit, work_folder)
    }

    /// Deletes a unit, and everything that is in memory of any.
    ///
    /// # Errors
    /// See [`crate::erase::erase`].
    pub fn erase_unit(
        &mut self,
        unit: (UnitId, &str),
        place: (&Path, &Secret32),
        watch: &dyn JobWatch,
    ) -> Result<Erased, Failure> {
        let erased = crate::erase::erase(&mut self.store, unit, place, watch);
        // What has failed may have been committed all the same.
        self.lists = Lists::default();
        let erased = erased?;
        self.undo = UndoSteps::default();
        self.candidates = Candidates::default();
        self.documents = Documents::default();
        self.photo_batch.forget_all();
        self.table.forget_all();
        Ok(erased)
    }
}
