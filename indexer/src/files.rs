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
