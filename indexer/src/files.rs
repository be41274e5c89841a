//! Files the program writes.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// Whether a file that is there already may be written over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and nothing is written.
    Kept,
    /// It is written over.
    Replaced,
}

/// Writes a file that must not be there yet; durable when this returns.
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write(path, bytes, Existing::Kept)
}

/// Writes a file; durable when this returns.
pub fn write(path: &Path, bytes: &[u8], existing: Existing) -> io::Result<()> {
    let mut file = match existing {
        Existing::Kept => File::create_new(path)?,
        Existing::Replaced => OpenOptions::new().write(true).create(true).truncate(true).open(path)?,
    };
    file.write_all(bytes)?;
    file.sync_all()
}
