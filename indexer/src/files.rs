//! Files the program writes.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

/// Writes a file that must not be there yet; durable when this returns.
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
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
