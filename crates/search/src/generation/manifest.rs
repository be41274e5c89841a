//! The manifest: what a generation holds, checked before it is trusted.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use vacancy::AuthorityCode;

/// The version of the index's fields, packed words and text analysis. A generation of another version is rebuilt.
pub const SCHEMA_VERSION: u32 = 1;

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
    /// [`vacancy::RECORD_VERSION`] when it was made.
    pub record_version: u32,
    /// The gazetteer's version when its oldest part was made.
    pub gazetteer: String,
    /// How many homes of each authority it holds; authorities without homes are absent.
    pub counts: BTreeMap<AuthorityCode, u64>,
    /// For each authority, the SHA-256 over its homes' sorted content hashes, a line each.
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
