//! The writer's lock: one program at a time changes a state folder. And the lock of whoever receives a file.

use crate::PublishError;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

/// The held lock; the system lets go of it when the program ends, however it ends.
#[derive(Debug)]
pub(crate) struct WriterLock {
    file: File,
}

impl WriterLock {
    /// Takes the lock, or says who holds it, without waiting.
    pub fn take(path: &Path) -> Result<Self, PublishError> {
        let mut options = OpenOptions::new();
        let mut file = options
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)
            .map_err(PublishError::io("open", path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                let read = file.read_to_string(&mut holder);
                let holder = read.ok().and_then(|_| holder.trim().parse().ok());
                return Err(PublishError::Locked { lock: path.to_owned(), holder });
            }
            Err(TryLockError::Error(error)) => return Err(PublishError::io("lock", path)(error)),
        }
        // Only a courtesy to whoever waits: on a full disk the lock holds all the same.
        let _ = file
            .set_len(0)
            .and_then(|()| file.seek(SeekFrom::Start(0)))
            .and_then(|_| write!(file, "{}", std::process::id()));
        Ok(Self { file })
    }
}

/// Keeps received bytes from being deleted between being kept and being noted: whoever receives shares it, whoever
/// deletes holds it alone. The system lets go of it when the program ends, however it ends.
#[derive(Debug)]
pub(crate) struct ReceivingLock {
    file: File,
}

impl ReceivingLock {
    /// Shares the lock with whoever else receives; waits while somebody deletes.
    pub fn share(path: &Path) -> Result<Self, PublishError> {
        let file = Self::open(path)?;
        file.lock_shared().map_err(PublishError::io("lock", path))?;
        Ok(Self { file })
    }

    /// Takes the lock alone; nothing while somebody receives.
    pub fn alone(path: &Path) -> Result<Option<Self>, PublishError> {
        let file = Self::open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(PublishError::io("lock", path)(error)),
        }
    }

    fn open(path: &Path) -> Result<File, PublishError> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false).open(path).map_err(PublishError::io("open", path))
    }
}

impl Drop for ReceivingLock {
    fn drop(&mut self) {
        let _ = self.file.unlock();
    }
}

impl Drop for WriterLock {
    fn drop(&mut self) {
        let _ = self.file.set_len(0);
        let _ = self.file.unlock();
    }
}
