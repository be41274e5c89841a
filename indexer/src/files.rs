//! Files the program writes.

use crate::failure::{Exit, Failure};
use ingest::TableForm;
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

/// Returns how a table is to be written that an argument names, by the name's ending.
pub fn form_of(argument: &str, path: &Path) -> Result<TableForm, Failure> {
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    TableForm::of_ending(&ending).ok_or_else(|| {
        let message = format!("{argument} {}: the name must end in .csv or .xlsx", path.display());
        Failure::new(Exit::Usage, message)
    })
}

/// Writes a file over whatever is there, whole or not at all; durable when this returns.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut half = tempfile::NamedTempFile::new_in(folder)?;
    half.write_all(bytes)?;
    half.as_file().sync_all()?;
    half.persist(path)?;
    File::open(folder)?.sync_all()
}
