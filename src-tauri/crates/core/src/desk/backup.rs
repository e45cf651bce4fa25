//! 备份与移交, and deleting a unit.

use std::path::Path;

use sicard_package::Secret32;

use super::Desk;
use crate::backup::{self, Known, Made, Make};
use crate::error::Failure;
use crate::journal::Note;
use crate::list::Lists;
use crate::paper::Documents;
use crate::photo::Candidates;
use crate::view::{
    BackupPurpose, BackupStatus, Deed, ErasePlan, Erased, OpenBatch, SetLastNumber, UnitId,
};
use crate::watch::JobWatch;
use crate::work::UndoSteps;

impl Desk {
    /// How things stand with backups of this store, which lies in `work_folder`.
    ///
    /// # Errors
    /// The store's.
    pub fn backup_status(&self, work_folder: &Path) -> Result<BackupStatus, Failure> {
        let known = Known::load(work_folder);
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

    /// Makes a backup.
    ///
    /// # Errors
    /// See [`backup::make`].
    pub fn make_backup(&mut self, request: &Make, watch: &dyn JobWatch) -> Result<Made, Failure> {
        let made = backup::make(&self.store, request, watch)?;
        let transaction = self.store.transaction()?;
        Note::of(match request.purpose {
            BackupPurpose::Backup => Deed::BackupMade,
            BackupPurpose::Move => Deed::MovePrepared,
            BackupPurpose::Handover => Deed::HandedOver,
        })
        .enter(&transaction)?;
        transaction.commit()?;
        if request.purpose == BackupPurpose::Backup {
            backup::nothing_since(&request.work_folder)?;
        }
        Ok(made)
    }

    /// Notes the last export numbers of units after a restore.
    ///
    /// # Errors
    /// `work-folder-unwritable`, the store's.
    pub fn set_last_numbers(
        &mut self,
        work_folder: &Path,
        said: &[SetLastNumber],
    ) -> Result<(), Failure> {
        let mut known = Known::load(work_folder);
        for one in said.iter().filter(|one| known.numbers.contains(&one.unit)) {
            backup::set_last_number(&mut self.store, one)?;
        }
        known
            .numbers
            .retain(|unit| !said.iter().any(|one| one.unit == *unit));
        known.save(work_folder)
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
        let erased = crate::erase::erase(&mut self.store, unit, place, watch)?;
        self.lists = Lists::default();
        self.undo = UndoSteps::default();
        self.candidates = Candidates::default();
        self.documents = Documents::default();
        self.photo_batch.forget_all();
        self.table.forget_all();
        Ok(erased)
    }
}
