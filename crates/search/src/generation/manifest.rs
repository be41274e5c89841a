//! The manifest: what a generation holds, checked before it is trusted.

use crate::{SearchError, facets};
use gazetteer::Gazetteer;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use vacancy::{AuthorityCode, RECORD_VERSION};

/// The version of the index's fields and text analysis. A generation of another version is rebuilt. What the facets'
/// packed word means has a version of its own: [`facets::fingerprint`].
pub const SCHEMA_VERSION: u32 = 3;

/// The version of the manifest's own shape.
pub(super) const MANIFEST_VERSION: u32 = 2;

const FILE_NAME: &str = "manifest.json";

/// What a generation holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The version of this document.
    pub version: u32,
    /// The generation's number.
    pub generation: u64,
    /// The epoch of the writer that made it.
    pub epoch: u64,
    /// The last upload it holds.
    pub upload_seq: u64,
    /// [`SCHEMA_VERSION`] when it was made.
    pub schema_version: u32,
    /// [`facets::fingerprint`] when it was made.
    pub facets: String,
    /// [`RECORD_VERSION`] when it was made.
    pub record_version: u32,
    /// The gazetteer's version: names of authorities in the index come from it.
    pub gazetteer: String,
    /// How many homes of each authority it holds; authorities without homes are absent.
    pub counts: BTreeMap<AuthorityCode, u64>,
    /// For each authority, [`content_digest`] of its homes.
    pub content: BTreeMap<AuthorityCode, String>,
    /// Every file but the manifest, by name.
    pub files: Vec<ManifestFile>,
    /// The generation it was cloned from.
    pub previous: Option<u64>,
    /// SHA-256 of this document with this field empty.
    pub digest: String,
}

/// A file of a generation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ManifestFile {
    /// Its name within the folder.
    pub name: String,
    /// Its length in bytes.
    pub size: u64,
    /// Its SHA-256, in hexadecimal.
    pub sha256: String,
}

/// Returns the digest of an authority's homes: SHA-256 over their [`vacancy::Vacancy::content_hash`]es, sorted, a
/// line each. Equal exactly when the homes are.
pub fn content_digest(content_hashes: impl IntoIterator<Item = String>) -> String {
    let mut hashes: Vec<String> = content_hashes.into_iter().collect();
    hashes.sort_unstable();
    let mut hasher = Sha256::new();
    for hash in hashes {
        hasher.update(hash.as_bytes());
        hasher.update(b"\n");
    }
    hex(&hasher.finalize())
}

impl Manifest {
    /// Reads the manifest of a folder and checks that it is undamaged and of this schema.
    pub(super) fn read(dir: &Path) -> Result<Self, SearchError> {
        let path = dir.join(FILE_NAME);
        let bytes = fs::read(&path).map_err(SearchError::io("read", &path))?;
        let manifest: Manifest = serde_json::from_slice(&bytes)
            .map_err(|error| SearchError::damaged(dir, format!("its manifest cannot be read: {error}")))?;
        if manifest.to_bytes()? != bytes || manifest.digest != manifest.own_digest()? {
            return Err(SearchError::damaged(dir, "its manifest was altered"));
        }
        manifest.check_version(dir, "manifest", manifest.version, MANIFEST_VERSION)?;
        manifest.check_version(dir, "schema", manifest.schema_version, SCHEMA_VERSION)?;
        manifest.check_version(dir, "facets", manifest.facets.as_str(), facets::fingerprint())?;
        manifest.check_version(dir, "record", manifest.record_version, RECORD_VERSION)?;
        Ok(manifest)
    }

    /// Returns whether this program can build upon the generation: every version is its own, the gazetteer's too.
    pub fn is_current(&self, gazetteer: &Gazetteer) -> bool {
        let found = (self.version, self.schema_version, self.facets.as_str(), self.record_version);
        found == (MANIFEST_VERSION, SCHEMA_VERSION, facets::fingerprint(), RECORD_VERSION)
            && self.gazetteer == gazetteer.version()
    }

    /// Checks that a version is this program's.
    pub(super) fn check_version<T: ToString + PartialEq>(
        &self,
        dir: &Path,
        what: &'static str,
        found: T,
        expected: T,
    ) -> Result<(), SearchError> {
        if found == expected {
            return Ok(());
        }
        let (found, expected) = (found.to_string(), expected.to_string());
        Err(SearchError::Outdated { path: dir.to_owned(), what, found, expected })
    }

    /// Seals the manifest with its digest and writes it durably.
    pub(super) fn seal(&mut self, dir: &Path) -> Result<(), SearchError> {
        self.digest = self.own_digest()?;
        let path = dir.join(FILE_NAME);
        let bytes = self.to_bytes()?;
        let write = || -> std::io::Result<()> {
            let mut file = fs::File::create_new(&path)?;
            file.write_all(&bytes)?;
            file.sync_all()
        };
        write().map_err(SearchError::io("write", &path))
    }

    /// Checks that the folder holds the files listed and no others, each of its size.
    pub(super) fn check_sizes(&self, dir: &Path) -> Result<(), SearchError> {
        let mut found = BTreeMap::new();
        for name in file_names(dir)? {
            let path = dir.join(&name);
            let size = fs::metadata(&path).map_err(SearchError::io("read", &path))?.len();
            found.insert(name, size);
        }
        for file in &self.files {
            match found.remove(&file.name) {
                Some(size) if size == file.size => {}
                Some(size) => {
                    let what = format!("{} has {size} bytes instead of {}", file.name, file.size);
                    return Err(SearchError::damaged(dir, what));
                }
                None => return Err(SearchError::damaged(dir, format!("{} is missing", file.name))),
            }
        }
        match found.into_keys().next() {
            Some(name) => Err(SearchError::damaged(dir, format!("{name} does not belong to it"))),
            None => Ok(()),
        }
    }

    /// Reads every file listed and compares its digest.
    pub(super) fn check_content(&self, dir: &Path) -> Result<(), SearchError> {
        for file in &self.files {
            if ManifestFile::of(dir, &file.name)? != *file {
                return Err(SearchError::damaged(dir, format!("{} was altered", file.name)));
            }
        }
        Ok(())
    }

    fn own_digest(&self) -> Result<String, SearchError> {
        let unsealed = Manifest { digest: String::new(), ..self.clone() };
        Ok(sha256(&unsealed.to_bytes()?))
    }

    fn to_bytes(&self) -> Result<Vec<u8>, SearchError> {
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}

impl ManifestFile {
    /// Returns what a file is now.
    pub(super) fn of(dir: &Path, name: &str) -> Result<Self, SearchError> {
        let path = dir.join(name);
        let (size, sha256) = size_and_digest(&path).map_err(SearchError::io("read", &path))?;
        Ok(Self { name: name.to_owned(), size, sha256 })
    }
}

/// Returns the names of the files in a folder but the manifest, sorted. Lock files hold nothing and do not count.
pub(super) fn file_names(dir: &Path) -> Result<Vec<String>, SearchError> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dir).map_err(SearchError::io("read", dir))? {
        let entry = entry.map_err(SearchError::io("read", dir))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name != FILE_NAME && !name.ends_with(".lock") {
            names.push(name);
        }
    }
    names.sort_unstable();
    Ok(names)
}

fn size_and_digest(path: &Path) -> std::io::Result<(u64, String)> {
    let mut file = fs::File::open(path)?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    let mut size = 0;
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok((size, hex(&hasher.finalize())));
        }
        hasher.update(&buffer[..read]);
        size += read as u64;
    }
}

/// Returns the SHA-256 of bytes, in hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
