//! 批量处理 - 照片导入.

use std::sync::Arc;

use super::Desk;
use crate::error::Failure;
use crate::photo_batch::{PhotoBatch, PhotoRoll, take_pictures};
use crate::photo_notice::without_photo;
use crate::view::{
    PhotoBatchId, PhotoBatchView, PhotoNotice, PhotoNoticeRequest, PictureRow, PicturesRequest,
    PicturesTaken, UnitId,
};
use crate::watch::JobWatch;
use crate::work::unit;

impl Desk {
    /// Who is still to bring a photo.
    ///
    /// # Errors
    /// The store's.
    pub fn photo_notice(&mut self, request: &PhotoNoticeRequest) -> Result<PhotoNotice, Failure> {
        let index = self.lists.of(&self.store, request.unit)?;
        let departments = without_photo(index, request.persons.as_deref());
        let people: usize = departments.iter().map(|one| one.names.len()).sum();
        let rules = unit::rules(&self.store, request.unit)?;
        Ok(PhotoNotice {
            people: u32::try_from(people).unwrap_or(u32::MAX),
            departments,
            unit_name: unit::name(&self.store, request.unit)?.name,
            deadline: rules.deadline,
            photo: rules.photo,
        })
    }

    /// What must be known of a unit before its pictures are read; the desk is free meanwhile.
    ///
    /// # Errors
    /// The store's.
    pub fn photo_roll(&self, unit: UnitId) -> Result<PhotoRoll, Failure> {
        PhotoRoll::read(&self.store, unit)
    }

    /// Keeps a batch that was read; an earlier one is forgotten.
    pub fn keep_photo_batch(&mut self, batch: PhotoBatch) -> PhotoBatchView {
        let view = batch.view(0);
        let id = self.photo_batch.keep(batch);
        PhotoBatchView { id, ..view }
    }

    /// A batch that waits, for its pictures: they are made without the desk.
    ///
    /// # Errors
    /// `handle-gone`.
    pub fn photo_batch(&self, id: PhotoBatchId) -> Result<Arc<PhotoBatch>, Failure> {
        self.photo_batch.get(id)
    }

    /// The files of a batch.
    ///
    /// # Errors
    /// `handle-gone`.
    pub fn pictures(&self, request: PicturesRequest) -> Result<Vec<PictureRow>, Failure> {
        Ok(self.photo_batch(request.batch)?.rows(request.masked))
    }

    /// Makes pictures of a batch the photos of their people.
    ///
    /// # Errors
    /// `handle-gone`, see [`take_pictures`].
    pub fn take_pictures(
        &mut self,
        batch: PhotoBatchId,
        chosen: (&[u32], Option<&str>),
        watch: &dyn JobWatch,
    ) -> Result<PicturesTaken, Failure> {
        let batch = self.photo_batch(batch)?;
        let (taken, touched) =
            take_pictures(&mut self.store, &mut self.undo, &batch, chosen, watch)?;
        self.lists.changed(&self.store, &touched)?;
        Ok(taken)
    }

    /// Forgets a batch; it is no error if it is gone already.
    pub fn close_photo_batch(&mut self, id: PhotoBatchId) {
        self.photo_batch.forget(id);
    }
}
