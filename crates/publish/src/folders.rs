//! The state folder, and making folders so that they survive a power cut.

use crate::PublishError;
use std::fs::File;
use std::path::{Path, PathBuf};
use vacancy::AuthorityCode;

/// Where everything is within a state folder.
#[derive(Debug, Clone)]
pub(crate) struct Folders {
    pub root: PathBuf,
}

impl Folders {
    /// Makes what is missing.
    pub fn create(root: &Path) -> Result<Self, PublishError> {
        let folders = Self { root: std::path::absolute(root).map_err(PublishError::io("find", root))? };
        for folder in [&folders.root, &folders.blobs(), &folders.generations(), &folders.authorities()] {
            create_durably(folder)?;
        }
        Ok(folders)
    }

    pub fn record(&self) -> PathBuf {
        self.root.join("record.sqlite")
    }

    pub fn blobs(&self) -> PathBuf {
        self.root.join("blobs")
    }

    pub fn generations(&self) -> PathBuf {
        self.root.join("generations")
    }

    pub fn authorities(&self) -> PathBuf {
        self.root.join("authorities")
    }

    /// The layouts an authority's files are and were read by, one file each.
    pub fn layout_versions(&self, authority: &AuthorityCode) -> PathBuf {
        self.root.join("layouts").join(authority.as_str())
    }

    /// What was said so far of the layouts of files that wait.
    pub fn layout_answers(&self) -> PathBuf {
        self.root.join("layouts").join("answers")
    }

    /// What programs need to prove who they are: one file each, put there by whoever runs them.
    pub fn secrets(&self) -> PathBuf {
        self.root.join("secrets")
    }

    pub fn lock(&self) -> PathBuf {
        self.root.join("lock")
    }

    /// Held by whoever receives a file, so that the same bytes are not deleted meanwhile.
    pub fn receiving(&self) -> PathBuf {
        self.root.join("receiving")
    }

    /// Returns what `head` calls a generation's folder: relative, so that a state folder may be moved.
    pub fn generation_name(number: u64) -> String {
        format!("generations/{number}")
    }
}

/// Makes a folder and the ones above it, each entry made durable in the folder that holds it.
pub(crate) fn create_durably(folder: &Path) -> Result<(), PublishError> {
    if folder.is_dir() {
        return Ok(());
    }
    let Some(parent) = folder.parent() else { return Ok(()) };
    create_durably(parent)?;
    match std::fs::create_dir(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            return Err(PublishError::io("create", folder)(error));
        }
        _ => {}
    }
    sync_folder(parent)
}

/// Makes the entries of a folder durable.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), PublishError> {
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(PublishError::io("sync", folder))
}

/// Removes a folder and all in it, where it exists.
pub(crate) fn remove_folder(folder: &Path) -> Result<(), PublishError> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(PublishError::io("remove", folder)(error))
        }
        _ => Ok(()),
    }
}
