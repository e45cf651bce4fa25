//! 批量处理 - 照片导入.

use std::sync::Arc;

use super::Desk;
use crate::error::{ErrorCode, Failure};
use crate::photo_batch::{PhotoBatch, PhotoRoll, take_pictures};
use crate::view::{
    PhotoBatchId, PhotoBatchView, PictureRow, PicturesRequest, PicturesTaken, UnitId,
};
use crate::watch::JobWatch;

/// The batch that waits for the clerk: one at a time.
#[derive(Default)]
pub struct KeptBatch {
    batch: Option<Arc<PhotoBatch>>,
    id: PhotoBatchId,
}

impl Desk {
    /// What must be known of a unit before its pictures are read; the desk is free meanwhile.
    ///
    /// # Errors
    /// The store's.
    pub fn photo_roll(&self, unit: UnitId) -> Result<PhotoRoll, Failure> {
        PhotoRoll::read(&self.store, unit)
    }

    /// Keeps a batch that was read; an earlier one is forgotten.
    pub fn keep_photo_batch(&mut self, batch: PhotoBatch) -> PhotoBatchView {
        let kept = &mut self.photo_batch;
        kept.id += 1;
        let view = batch.view(kept.id);
        kept.batch = Some(Arc::new(batch));
        view
    }

    /// A batch that waits, for its pictures: they are made without the desk.
    ///
    /// # Errors
    /// `handle-gone`.
    pub fn photo_batch(&self, id: PhotoBatchId) -> Result<Arc<PhotoBatch>, Failure> {
        let kept = self.photo_batch.batch.as_ref();
        kept.filter(|_| self.photo_batch.id == id)
            .cloned()
            .ok_or(Failure::new(ErrorCode::HandleGone))
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
        replace: &[u32],
        watch: &dyn JobWatch,
    ) -> Result<PicturesTaken, Failure> {
        let batch = self.photo_batch(batch)?;
        let (taken, touched) =
            take_pictures(&mut self.store, &mut self.undo, &batch, replace, watch)?;
        self.lists.changed(&self.store, &touched)?;
        Ok(taken)
    }

    /// Forgets a batch; it is no error if it is gone already.
    pub fn close_photo_batch(&mut self, id: PhotoBatchId) {
        if self.photo_batch.id == id {
            self.photo_batch.batch = None;
        }
    }
}
