//! From the record to a live generation: built aside, checked against the record, made durable, named by head.

use crate::folders::{Folders, remove_folder, sync_folder};
use crate::publisher::{Inner, Writer};
use crate::steps::Step;
use crate::{Actor, Permission, PublishError, Publisher};
use jiff::Timestamp;
use search::{Manifest, Replacement, SearchError, Stamp, build_generation, content_digest};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::{Head, ListedHash, NewHead, PublicationId, sha256_hex};
use vacancy::{AuthorityCode, Vacancy};

/// A generation built from scratch.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Rebuilt {
    /// Its number.
    pub generation: u64,
    /// How many authorities have homes in it.
    pub authorities: usize,
    /// How many homes it holds.
    pub vacancies: u64,
}

impl Publisher {
    /// Builds a generation from nothing but the published vacancies, and makes it live.
    ///
    /// # Errors
    /// When the actor is not the admin, nothing was ever published, another program is writing, or the disk fails;
    /// then what was live still is.
    pub async fn rebuild(&self, actor: &Actor, now: Timestamp) -> Result<Rebuilt, PublishError> {
        actor.need_everywhere(Permission::Platform)?;
        let writer = self.writer().await?;
        self.sweep().await?;
        let last = self.inner.store.last_publication().await?;
        if last == PublicationId(0) {
            return Err(PublishError::NotFound("publication to build an index of".into()));
        }
        let built = self.build(&writer, None, last, &actor.name, now).await;
        built.map_err(|error| error.below(&self.inner.folders.root))
    }

    /// Makes the index follow what was just recorded; failing that, says that it is behind.
    pub(crate) async fn follow(
        &self,
        writer: &Writer,
        by: &str,
        now: Timestamp,
    ) -> Result<Option<u64>, PublishError> {
        let followed = match self.expire(writer, now).await {
            Ok(()) => self.catch_up(writer, by, now).await,
            Err(error) => Err(error),
        };
        match followed {
            Ok(generation) => {
                // Old generations are only a matter of space: what is live is not touched.
                if let Err(error) = self.collect(writer, now).await {
                    tracing::warn!(%error, "old generations could not be removed");
                }
                Ok(generation)
            }
            Err(source) => {
                let publication = self.inner.store.last_publication().await?.0;
                let source = Box::new(source.below(&self.inner.folders.root));
                Err(PublishError::IndexBehind { publication, source })
            }
        }
    }

    /// Brings the index up to the last publication and returns the live generation.
    pub(crate) async fn catch_up(
        &self,
        writer: &Writer,
        by: &str,
        now: Timestamp,
    ) -> Result<Option<u64>, PublishError> {
        let last = self.inner.store.last_publication().await?;
        let head = self.inner.store.head().await?;
        if head.as_ref().map_or(PublicationId(0), |head| head.upload_seq) >= last {
            return Ok(head.map(|head| head.generation));
        }
        // A generation that cannot be built upon is left behind: the record alone is the truth.
        let previous = if self.live_folder_is_sound().await? { head } else { None };
        let built = match self.build(writer, previous, last, by, now).await {
            Err(PublishError::Search(SearchError::Damaged { .. } | SearchError::Outdated { .. })) => {
                self.build(writer, None, last, by, now).await?
            }
            built => built?,
        };
        Ok(Some(built.generation))
    }

    /// Builds the generation that holds everything up to `last` and makes it live: on top of `previous`, or from
    /// scratch.
    async fn build(
        &self,
        writer: &Writer,
        previous: Option<Head>,
        last: PublicationId,
        by: &str,
        now: Timestamp,
    ) -> Result<Rebuilt, PublishError> {
        let store = &self.inner.store;
        let after = store.head().await?.map_or(0, |head| head.generation);
        let stamp =
            Stamp { generation: after + 1, epoch: writer.epoch.number(), upload_seq: last.0.unsigned_abs() };
        let listed = store.listed_hashes().await?;
        let authorities = match &previous {
            Some(head) => store.touched_since(head.upload_seq).await?,
            None => authorities_of(&listed),
        };
        let mut replacements = Vec::new();
        for authority in authorities {
            let homes = store.listed(&authority).await?;
            replacements.push((authority, homes));
        }
        let previous = previous.map(|head| self.inner.folders.root.join(head.directory));
        let leave = Arc::clone(&writer.leave);
        let build = move |inner: &Inner| {
            let _leave = leave;
            inner.build(previous.as_deref(), &stamp, &replacements, &listed)
        };
        let (manifest, manifest_sha256) = self.blocking(build).await??;
        let directory = Folders::generation_name(stamp.generation);
        let new = NewHead {
            after,
            generation: stamp.generation,
            directory: &directory,
            manifest_sha256: &manifest_sha256,
            upload_seq: last,
        };
        store.advance_head(writer.epoch, &new, by, now).await?;
        self.inner.faults.passed(Step::Advanced)?;
        tracing::info!(generation.number = stamp.generation, publication.id = last.0, "a generation is live");
        Ok(Rebuilt {
            generation: stamp.generation,
            authorities: manifest.counts.len(),
            vacancies: manifest.counts.values().sum(),
        })
    }
}

impl Inner {
    /// Builds, checks and names a generation; returns its manifest and the manifest's SHA-256.
    fn build(
        &self,
        previous: Option<&Path>,
        stamp: &Stamp,
        replacements: &[(AuthorityCode, Vec<Vacancy>)],
        listed: &[ListedHash],
    ) -> Result<(Manifest, String), PublishError> {
        let folder = self.folders.root.join(Folders::generation_name(stamp.generation));
        let building = temporary(&folder);
        // Whatever stands there was left by a crash: head never named it, so nobody reads it.
        remove_folder(&building)?;
        remove_folder(&folder)?;
        let replacements: Vec<Replacement<'_>> =
            replacements.iter().map(|(authority, vacancies)| Replacement { authority, vacancies }).collect();
        let built = build_generation(previous, &building, stamp, &replacements, self.gazetteer)
            .map_err(PublishError::from)
            .and_then(|manifest| check_built(&building, manifest, listed));
        let manifest = match built {
            Ok(manifest) => manifest,
            Err(error) => {
                remove_folder(&building)?;
                return Err(error);
            }
        };
        let sha256 = manifest_sha256(&building)?;
        self.faults.passed(Step::Built)?;
        std::fs::rename(&building, &folder).map_err(PublishError::io("rename", &building))?;
        sync_folder(&self.folders.generations())?;
        self.faults.passed(Step::Renamed)?;
        Ok((manifest, sha256))
    }
}

/// Compares what was built with the record, authority by authority: the ones that were not replaced too. That it
/// answers as its manifest says, `build_generation` has proved.
fn check_built(building: &Path, manifest: Manifest, listed: &[ListedHash]) -> Result<Manifest, PublishError> {
    match disagreement(&manifest, listed) {
        None => Ok(manifest),
        Some(authority) => {
            let what = format!("the homes of {authority} differ from the record");
            Err(PublishError::Search(SearchError::SelfCheck { path: building.to_owned(), what }))
        }
    }
}

/// Returns the first authority whose homes in a manifest are not those in the record.
pub(crate) fn disagreement(manifest: &Manifest, listed: &[ListedHash]) -> Option<AuthorityCode> {
    let mut hashes: BTreeMap<&AuthorityCode, Vec<String>> = BTreeMap::new();
    for home in listed {
        hashes.entry(home.id.authority()).or_default().push(home.content_hash.clone());
    }
    let extra = manifest.counts.keys().find(|authority| !hashes.contains_key(authority)).cloned();
    extra.or_else(|| {
        hashes
            .into_iter()
            .find(|(authority, hashes)| {
                manifest.counts.get(authority) != Some(&(hashes.len() as u64))
                    || manifest.content.get(authority) != Some(&content_digest(hashes.clone()))
            })
            .map(|(authority, _)| authority.clone())
    })
}

/// Returns the SHA-256 of a generation's manifest.
pub(crate) fn manifest_sha256(folder: &Path) -> Result<String, PublishError> {
    let path = folder.join("manifest.json");
    Ok(sha256_hex(&std::fs::read(&path).map_err(PublishError::io("read", &path))?))
}

/// Returns where a generation is built before it has its name.
fn temporary(folder: &Path) -> PathBuf {
    folder.with_extension("tmp")
}

fn authorities_of(listed: &[ListedHash]) -> Vec<AuthorityCode> {
    let mut authorities: Vec<AuthorityCode> = listed.iter().map(|home| home.id.authority().clone()).collect();
    authorities.sort();
    authorities.dedup();
    authorities
}
