//! Where the bytes of an export are. They are read twice, a piece at a time.

use crate::IngestError;
use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::Path;

/// An export as received.
#[derive(Debug, Clone, Copy)]
pub enum Upload<'a> {
    /// In memory.
    Bytes(&'a [u8]),
    /// On disk; no more than a piece of it is in memory at a time. What can be read once only, such as a pipe, is held
    /// whole.
    File(&'a Path),
}

/// An export opened for reading.
pub(crate) enum Opened<'a> {
    /// In memory.
    Bytes(Cow<'a, [u8]>),
    /// On disk, and where it was found.
    File(File, &'a Path),
}

impl<'a> Upload<'a> {
    /// Opens it.
    ///
    /// # Errors
    /// When the file cannot be opened.
    pub(crate) fn open(self) -> Result<Opened<'a>, IngestError> {
        match self {
            Self::Bytes(bytes) => Ok(Opened::Bytes(bytes.into())),
            Self::File(path) => {
                open(path).map_err(|source| IngestError::Io { path: path.to_owned(), source })
            }
        }
    }
}

fn open(path: &Path) -> io::Result<Opened<'_>> {
    let mut file = File::open(path)?;
    if file.metadata()?.is_file() {
        return Ok(Opened::File(file, path));
    }
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(Opened::Bytes(bytes.into()))
}

impl Opened<'_> {
    /// Returns its bytes from the first on; one reader at a time.
    pub fn bytes(&self) -> io::Result<Box<dyn Read + Send + '_>> {
        match self {
            Self::Bytes(bytes) => Ok(Box::new(bytes.as_ref())),
            Self::File(file, _) => {
                let mut file = file;
                file.rewind()?;
                Ok(Box::new(file))
            }
        }
    }

    /// Returns what to say of a failure to read it.
    pub fn failed(&self, source: io::Error) -> IngestError {
        IngestError::Io { path: self.path().to_owned(), source }
    }

    /// Returns what to say where its bytes are not those read before.
    pub fn changed(&self) -> IngestError {
        IngestError::Changed { path: self.path().to_owned() }
    }

    fn path(&self) -> &Path {
        match self {
            Self::Bytes(_) => Path::new("the bytes in memory"),
            Self::File(_, path) => path,
        }
    }
}
