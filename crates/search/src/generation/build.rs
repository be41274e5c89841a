//! Building the next generation.

use super::manifest::{MANIFEST_VERSION, ManifestFile, content_digest, file_names};
use super::{Manifest, Replacement, SCHEMA_VERSION, Stamp, check};
use crate::index::document::{document, stamp as stamp_document};
use crate::index::schema::{FIELDS, STAMP, settings};
use crate::index::words::Stemmer;
use crate::{SearchError, facets};
use gazetteer::Gazetteer;
use std::collections::HashSet;
use std::fs::{self, File};
use std::path::Path;
use tantivy::directory::MmapDirectory;
use tantivy::merge_policy::NoMergePolicy;
use tantivy::{Index, IndexWriter, TantivyError, Term};
use vacancy::{AuthorityCode, RECORD_VERSION};

/// Memory for the one thread that indexes; a hundred thousand homes are two or three segments of it.
const WRITER_BYTES: usize = 64 << 20;

/// With more segments than this they are made into one.
const MOST_SEGMENTS: usize = 12;

/// With more than one document in so many deleted, the rest are made into one segment.
const DELETED_ONE_IN: u64 = 5;

/// Files the index library replaces by renaming; all others it only ever creates.
const REPLACED: [&str; 2] = ["meta.json", ".managed.json"];

/// Builds the generation that follows `previous` in the folder `target`, which must not exist yet, and returns its
/// manifest once every file and the folder are durable and the result has passed its own check.
///
/// Files of `previous` are shared by hard links; only the authorities in `replacements` change. Without `previous`
/// the generation holds the replacements alone. The caller renames `target`, makes its parent folder durable and
/// names it as the head.
///
/// # Errors
/// When the disk fails, `target` exists, `previous` is damaged or [`SearchError::Outdated`], or a replacement is
/// not of one authority or holds a home twice. Nothing is left in `target` then.
pub fn build_generation(
    previous: Option<&Path>,
    target: &Path,
    stamp: &Stamp,
    replacements: &[Replacement<'_>],
    gazetteer: &Gazetteer,
) -> Result<Manifest, SearchError> {
    check_replacements(replacements)?;
    fs::create_dir(target).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => SearchError::TargetExists(target.to_owned()),
        _ => SearchError::io("create", target)(error),
    })?;
    let build = Build { target, stamp, replacements, gazetteer };
    let built = build.run(previous);
    if built.is_err() {
        // What is left is a `.tmp` folder that the next start sweeps; the first error is the one to tell.
        let _ = fs::remove_dir_all(target);
    }
    built
}

fn check_replacements(replacements: &[Replacement<'_>]) -> Result<(), SearchError> {
    let mut authorities = HashSet::new();
    for replacement in replacements {
        if !authorities.insert(replacement.authority) {
            return Err(SearchError::Twice(replacement.authority.to_string()));
        }
        let mut ids = HashSet::new();
        for vacancy in replacement.vacancies {
            if vacancy.authority != *replacement.authority || vacancy.id.authority() != replacement.authority
            {
                let (id, authority) = (vacancy.id.clone(), replacement.authority.clone());
                return Err(SearchError::WrongAuthority { id, authority });
            }
            if !ids.insert(&vacancy.id) {
                return Err(SearchError::Twice(vacancy.id.to_string()));
            }
        }
    }
    Ok(())
}

struct Build<'a> {
    target: &'a Path,
    stamp: &'a Stamp,
    replacements: &'a [Replacement<'a>],
    gazetteer: &'a Gazetteer,
}

impl Build<'_> {
    fn run(&self, previous: Option<&Path>) -> Result<Manifest, SearchError> {
        let before = previous.map(|dir| self.clone_from(dir)).transpose()?;
        let mut manifest = self.manifest(before.as_ref());
        let index = match before {
            Some(_) => Index::open(self.directory()?)?,
            None => Index::builder()
                .schema(FIELDS.schema.clone())
                .settings(settings())
                .create_in_dir(self.target)?,
        };
        self.write(&index, &mut manifest)?;
        drop(index);
        self.tidy()?;
        manifest.files = self.files(before.as_ref())?;
        self.sync()?;
        manifest.seal(self.target)?;
        sync_folder(self.target)?;
        check::self_check(self.target, &manifest, self.stamp, self.replacements)?;
        Ok(manifest)
    }

    fn directory(&self) -> Result<MmapDirectory, SearchError> {
        Ok(MmapDirectory::open(self.target).map_err(TantivyError::from)?)
    }

    /// Links the files of the previous generation here.
    fn clone_from(&self, previous: &Path) -> Result<Manifest, SearchError> {
        let manifest = Manifest::read(previous)?;
        let (found, expected) = (manifest.gazetteer.as_str(), self.gazetteer.version());
        manifest.check_version(previous, "gazetteer", found, expected)?;
        manifest.check_sizes(previous)?;
        for file in &manifest.files {
            let (from, to) = (previous.join(&file.name), self.target.join(&file.name));
            let linked = !REPLACED.contains(&file.name.as_str()) && fs::hard_link(&from, &to).is_ok();
            if !linked {
                // Some file systems know no links; a copy is only slower.
                fs::copy(&from, &to).map_err(SearchError::io("copy", &from))?;
            }
        }
        Ok(manifest)
    }

    /// Returns the manifest with nothing replaced yet.
    fn manifest(&self, before: Option<&Manifest>) -> Manifest {
        Manifest {
            version: MANIFEST_VERSION,
            generation: self.stamp.generation,
            epoch: self.stamp.epoch,
            upload_seq: self.stamp.upload_seq,
            schema_version: SCHEMA_VERSION,
            facets: facets::fingerprint().to_owned(),
            record_version: RECORD_VERSION,
            gazetteer: self.gazetteer.version().to_owned(),
            counts: before.map(|before| before.counts.clone()).unwrap_or_default(),
            content: before.map(|before| before.content.clone()).unwrap_or_default(),
            files: Vec::new(),
            previous: before.map(|before| before.generation),
            digest: String::new(),
        }
    }

    /// Replaces the authorities' homes and the stamp in one commit.
    fn write(&self, index: &Index, manifest: &mut Manifest) -> Result<(), SearchError> {
        let mut writer: IndexWriter = index.writer_with_num_threads(1, WRITER_BYTES)?;
        writer.set_merge_policy(Box::new(NoMergePolicy));
        // A file left over by a killed writer would make the commit fail for ever: sweep before the first change.
        writer.garbage_collect_files().wait()?;
        let mut stemmer = Stemmer::english();
        for replacement in self.replacements {
            self.replace(&writer, replacement, &mut stemmer, manifest)?;
        }
        writer.delete_term(Term::from_field_text(FIELDS.authority, STAMP));
        writer.add_document(stamp_document(self.stamp))?;
        let mut commit = writer.prepare_commit()?;
        commit.set_payload(&self.stamp.generation.to_string());
        commit.commit()?;
        compact(index, &mut writer)?;
        writer.garbage_collect_files().wait()?;
        writer.wait_merging_threads()?;
        Ok(())
    }

    fn replace(
        &self,
        writer: &IndexWriter,
        replacement: &Replacement<'_>,
        stemmer: &mut Stemmer,
        manifest: &mut Manifest,
    ) -> Result<(), SearchError> {
        let authority: &AuthorityCode = replacement.authority;
        writer.delete_term(Term::from_field_text(FIELDS.authority, authority.as_str()));
        let mut hashes = Vec::with_capacity(replacement.vacancies.len());
        for vacancy in replacement.vacancies {
            let json = vacancy.canonical_json();
            writer.add_document(document(vacancy, &json, self.gazetteer, stemmer))?;
            hashes.push(super::manifest::sha256(json.as_bytes()));
        }
        manifest.counts.remove(authority);
        manifest.content.remove(authority);
        if !hashes.is_empty() {
            manifest.counts.insert(authority.clone(), hashes.len() as u64);
            manifest.content.insert(authority.clone(), content_digest(hashes));
        }
        Ok(())
    }

    /// Removes what only the writer needed, and lets any user read the rest.
    fn tidy(&self) -> Result<(), SearchError> {
        for entry in fs::read_dir(self.target).map_err(SearchError::io("read", self.target))? {
            let path = entry.map_err(SearchError::io("read", self.target))?.path();
            if path.extension().is_some_and(|extension| extension == "lock") {
                fs::remove_file(&path).map_err(SearchError::io("remove", &path))?;
            } else {
                readable_by_all(&path)?;
            }
        }
        Ok(())
    }

    /// Lists the files. One shared with the previous generation keeps its digest: it is the same file.
    fn files(&self, before: Option<&Manifest>) -> Result<Vec<ManifestFile>, SearchError> {
        let shared = |name: &str| {
            let files = before.map(|before| before.files.as_slice()).unwrap_or_default();
            files.iter().find(|file| file.name == name && !REPLACED.contains(&name)).cloned()
        };
        let names = file_names(self.target)?;
        names
            .iter()
            .map(|name| shared(name).map_or_else(|| ManifestFile::of(self.target, name), Ok))
            .collect()
    }

    fn sync(&self) -> Result<(), SearchError> {
        for name in file_names(self.target)? {
            let path = self.target.join(name);
            File::open(&path).and_then(|file| file.sync_all()).map_err(SearchError::io("sync", &path))?;
        }
        Ok(())
    }
}

/// Makes all segments one when there are many of them or much in them is deleted. Always the same for the same
/// segments: nothing is merged in the background.
fn compact(index: &Index, writer: &mut IndexWriter) -> Result<(), SearchError> {
    let segments = index.searchable_segment_metas()?;
    let all: u64 = segments.iter().map(|segment| u64::from(segment.max_doc())).sum();
    let deleted: u64 = segments.iter().map(|segment| u64::from(segment.num_deleted_docs())).sum();
    if segments.len() > MOST_SEGMENTS || deleted * DELETED_ONE_IN > all {
        let ids: Vec<_> = segments.iter().map(|segment| segment.id()).collect();
        writer.merge(&ids).wait()?;
    }
    Ok(())
}

fn sync_folder(path: &Path) -> Result<(), SearchError> {
    File::open(path).and_then(|folder| folder.sync_all()).map_err(SearchError::io("sync", path))
}

/// The index library makes its lists readable by their owner alone; a reader may be another user.
#[cfg(unix)]
fn readable_by_all(path: &Path) -> Result<(), SearchError> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).map_err(SearchError::io("read", path))?.permissions().mode();
    if mode & 0o444 == 0o444 {
        return Ok(());
    }
    fs::set_permissions(path, fs::Permissions::from_mode(mode | 0o444))
        .map_err(SearchError::io("change", path))
}

#[cfg(not(unix))]
fn readable_by_all(_path: &Path) -> Result<(), SearchError> {
    Ok(())
}
