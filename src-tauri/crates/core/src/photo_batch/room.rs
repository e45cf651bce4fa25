//! Room for pictures in memory: many small ones at once, large ones one after the other.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Bytes of pixels that may be in memory at once, however many cores there are.
const ROOM: u64 = 256 << 20;

/// The room, and what of it is free.
pub struct Room {
    free: Mutex<u64>,
    freed: Condvar,
}

impl Default for Room {
    fn default() -> Self {
        Self {
            free: Mutex::new(ROOM),
            freed: Condvar::new(),
        }
    }
}

impl Room {
    /// Waits until a picture of so many bytes finds room; a picture too large for the whole of it waits until it is alone.
    pub fn take(&self, bytes: u64) -> Taken<'_> {
        let bytes = bytes.clamp(1, ROOM);
        let waiting = |free: &mut u64| *free < bytes;
        let free = self.freed.wait_while(self.free(), waiting);
        *free.unwrap_or_else(PoisonError::into_inner) -= bytes;
        Taken { room: self, bytes }
    }

    fn free(&self) -> MutexGuard<'_, u64> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A part of the room; free again when dropped.
pub struct Taken<'a> {
    room: &'a Room,
    bytes: u64,
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        *self.room.free() += self.bytes;
        self.room.freed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_picture_too_large_for_the_room_waits_until_it_is_alone() {
        let room = Room::default();
        let (sender, receiver) = mpsc::channel();
        thread::scope(|scope| {
            let small = room.take(100_000_000);
            drop(room.take(100_000_000));
            scope.spawn(|| {
                let _all = room.take(u64::MAX);
                sender.send(()).unwrap();
            });
            let soon = Duration::from_millis(50);
            assert!(receiver.recv_timeout(soon).is_err());
            drop(small);
            receiver.recv_timeout(Duration::from_secs(30)).unwrap();
        });
    }
}
