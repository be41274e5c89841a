//! How an authority's exports are laid out: learnt from a file with a person's answers, kept as its next version, and gone
//! back on. The layouts are files of the state folder: a program looks whether another has kept one before it reads an export by it. Who
//! kept each stands in the audit.

use crate::folders::{create_durably, sync_folder};
use crate::publisher::Writer;
use crate::reading::{LayoutChoice, Processing};
use crate::waiting::{as_published, waits};
use crate::{Actor, Outcome, Permission, PublishError, Publisher, Stage, UploadId};
use ingest::{IngestError, Learn, LearnError, Mapping, Proposal, Said, Whose, propose, with_layout_of};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use store::{KeptLayout, sha256_hex};
use vacancy::{AuthorityCode, Message};

/// The longest covering note that is read, in characters.
pub const NOTE_AT_MOST: usize = 20_000;

/// What a person has said of a file's layout so far: kept with the file until it is decided about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LayoutAnswers {
    /// The council's covering note; empty where there is none.
    pub note: String,
    /// What was said of columns.
    pub columns: Vec<Said>,
}

/// A layout an authority's exports are or were read by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayoutVersion {
    /// Which of its layouts it is.
    pub revision: u32,
    /// Who kept it; nothing where it came with the program or by hand.
    pub by: Option<String>,
    /// When it was kept.
    pub at: Option<Timestamp>,
    /// The earlier one it brought back.
    pub back_to: Option<u32>,
    /// Whether exports are read by it now.
    pub current: bool,
    /// Whether it can be gone back to.
    pub kept: bool,
}

impl Publisher {
    /// Says what a file's layout most likely is, beside what a person has said of it. Nothing is noted.
    ///
    /// # Errors
    /// When there is no such upload of an authority whose layout the actor may say, its bytes are not kept, or an answer
    /// cannot be taken.
    pub async fn learn(
        &self,
        actor: &Actor,
        id: UploadId,
        answers: &LayoutAnswers,
        now: Timestamp,
    ) -> Result<Proposal, PublishError> {
        let upload = self.learnable(actor, id).await?;
        self.newest_layout(&upload.feed.authority)?;
        let bytes = self.bytes(&upload).await?;
        let (authority, answers) = (upload.feed.authority.clone(), answers.clone());
        let learnt = self.blocking(move |inner| {
            let request = Learn {
                upload: ingest::Upload::Bytes(&bytes),
                authority: &authority,
                note: Some(answers.note.as_str()).filter(|note| !note.trim().is_empty()),
                now,
                gazetteer: inner.gazetteer,
            };
            let mut proposal = propose(&request).map_err(|error| PublishError::Bug(error.to_string()))?;
            if let Some(file) = inner.authorities().get(&authority) {
                proposal.start_from(&file.mapping);
            }
            proposal.take(&answers.columns).map_err(not_learnt)?;
            Ok(proposal)
        });
        learnt.await?
    }

    /// Says what would become of a file that is not published, were it read by a layout that is learnt. Nothing is noted.
    ///
    /// # Errors
    /// As [`Publisher::preview`]; and when the layout has no reference.
    pub async fn preview_learnt(
        &self,
        actor: &Actor,
        id: UploadId,
        learnt: &Proposal,
        now: Timestamp,
    ) -> Result<Outcome, PublishError> {
        let upload = self.learnable(actor, id).await?;
        let text = self.next_text(learnt)?;
        let mapping = Mapping::from_toml(&text, "the layout");
        let mapping = mapping.map_err(|error| PublishError::Configuration(error.to_string()))?;
        let how = Processing { layout: LayoutChoice::Given(Box::new(mapping)), ..as_published(&upload)? };
        let reading = self.read(&upload, &how, now).await?;
        let decision = self.decide(&upload, reading, &how, now).await?;
        Ok(decision.settled.outcome(&upload, decision.verdict))
    }

    /// Keeps a layout as its authority's next version: files are read by it from now on. Returns its file.
    ///
    /// # Errors
    /// When the actor may not say how the authority's exports are laid out, the layout has no reference, the authority is
    /// not known, another program is writing, or the disk fails.
    pub async fn keep_layout(
        &self,
        actor: &Actor,
        learnt: &Proposal,
        now: Timestamp,
    ) -> Result<PathBuf, PublishError> {
        actor.need(Permission::ManageLayout, &learnt.authority)?;
        let writer = self.writer().await?;
        let text = self.next_text(learnt)?;
        self.put_layout(&writer, actor, &learnt.authority, (&text, None), now).await
    }

    /// Returns the layouts an authority's exports are and were read by, newest first.
    ///
    /// # Errors
    /// When the actor may not see the authority's files, or the record or a folder cannot be read.
    pub async fn layout_versions(
        &self,
        actor: &Actor,
        authority: &AuthorityCode,
    ) -> Result<Vec<LayoutVersion>, PublishError> {
        actor.need(Permission::ViewUploads, authority)?;
        self.newest_layout(authority)?;
        let current = self.inner.authorities().get(authority).map(|file| file.revision);
        let mut versions: Vec<LayoutVersion> = Vec::new();
        for entry in self.inner.store.layouts_noted(authority).await? {
            let Some(revision) = entry.object.rsplit('/').next().and_then(|last| last.parse().ok()) else {
                continue;
            };
            let detail: serde_json::Value = serde_json::from_str(&entry.detail).unwrap_or_default();
            let back_to = detail["back_to"].as_u64().and_then(|number| u32::try_from(number).ok());
            versions.push(LayoutVersion {
                revision,
                by: Some(entry.actor),
                at: Timestamp::from_second(entry.at).ok(),
                back_to,
                current: current == Some(revision),
                kept: self.version_path(authority, revision).is_file(),
            });
        }
        let noted = |revision: u32| versions.iter().any(|version| version.revision == revision);
        let oldest = versions.last().map(|version| version.revision);
        let before = oldest.and_then(|oldest| oldest.checked_sub(1)).or(current);
        let before = before.filter(|revision| !noted(*revision));
        versions.extend(before.map(|revision| LayoutVersion {
            revision,
            by: None,
            at: None,
            back_to: None,
            current: current == Some(revision),
            kept: self.version_path(authority, revision).is_file(),
        }));
        versions.retain(|version| version.current || version.kept);
        Ok(versions)
    }

    /// Has an authority's files read by an earlier layout again, as its next version.
    ///
    /// # Errors
    /// When the actor may not say how they are laid out, there is no such version, another program is writing, or the disk
    /// fails.
    pub async fn layout_back(
        &self,
        actor: &Actor,
        authority: &AuthorityCode,
        revision: u32,
        now: Timestamp,
    ) -> Result<PathBuf, PublishError> {
        actor.need(Permission::ManageLayout, authority)?;
        let writer = self.writer().await?;
        let path = self.version_path(authority, revision);
        let earlier = std::fs::read_to_string(&path)
            .map_err(|_| PublishError::NotFound(format!("layout {revision} of {authority}")))?;
        let so_far = self.text_so_far(authority)?.unwrap_or_default();
        let text = with_layout_of(&earlier, &so_far).map_err(not_learnt)?;
        self.put_layout(&writer, actor, authority, (&text, Some(revision)), now).await
    }

    /// Returns what was said of a file's layout so far.
    ///
    /// # Errors
    /// As [`Publisher::learn`]; and when what was kept cannot be read.
    pub async fn layout_answers(&self, actor: &Actor, id: UploadId) -> Result<LayoutAnswers, PublishError> {
        self.learnable(actor, id).await?;
        let path = self.answers_path(id);
        match std::fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes)
                .map_err(|error| PublishError::Configuration(format!("{}: {error}", path.display()))),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(LayoutAnswers::default()),
            Err(error) => Err(PublishError::io("read", &path)(error)),
        }
    }

    /// Keeps what was said of a file's layout so far, in place of what was kept before.
    ///
    /// # Errors
    /// As [`Publisher::learn`]; and when the note is longer than [`NOTE_AT_MOST`], or the disk fails.
    pub async fn note_layout_answers(
        &self,
        actor: &Actor,
        id: UploadId,
        answers: &LayoutAnswers,
    ) -> Result<(), PublishError> {
        self.learnable(actor, id).await?;
        if answers.note.chars().count() > NOTE_AT_MOST {
            return Err(PublishError::NotTaken(
                Message::new("layout_note_too_long").with("most", NOTE_AT_MOST),
            ));
        }
        let json = serde_json::to_string(answers).map_err(|error| PublishError::Bug(error.to_string()))?;
        write_whole(&self.answers_path(id), &json)
    }

    /// Forgets what was said of the layouts of files that are decided about, or whose bytes are gone: a covering note may
    /// say more than is published.
    pub(crate) async fn forget_layout_answers(&self) -> Result<(), PublishError> {
        let folder = self.inner.folders.layout_answers();
        let entries = match std::fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(PublishError::io("read", &folder)(error)),
        };
        for entry in entries {
            let path = entry.map_err(PublishError::io("read", &folder))?.path();
            let id = path.file_stem().and_then(|stem| stem.to_str()).and_then(|stem| stem.parse().ok());
            let Some(id) = id else { continue };
            let open = match self.inner.store.upload(UploadId(id)).await? {
                Some(upload) => upload.bytes_deleted_at.is_none() && is_open(&upload),
                None => false,
            };
            if !open {
                std::fs::remove_file(&path).map_err(PublishError::io("remove", &path))?;
            }
        }
        Ok(())
    }

    /// Returns an upload whose layout the actor may say, and that is not decided about.
    async fn learnable(&self, actor: &Actor, id: UploadId) -> Result<store::Upload, PublishError> {
        let upload = self.own_upload(actor, id).await?;
        actor.need(Permission::ManageLayout, &upload.feed.authority)?;
        match is_open(&upload) {
            true => Ok(upload),
            false => Err(PublishError::NotTaken(Message::new("layout_file_decided"))),
        }
    }

    /// Returns the text of the authority's file with a layout that is learnt.
    fn next_text(&self, learnt: &Proposal) -> Result<String, PublishError> {
        let code = &learnt.authority;
        let (name, slug) = self.named(code);
        let so_far = self.text_so_far(code)?;
        if slug.is_empty() || slug == code.as_str() {
            return Err(PublishError::Configuration(format!("{code} has no name: add its file first")));
        }
        let whose = Whose { code, slug: &slug, name: &name, so_far: so_far.as_deref() };
        learnt.to_toml(&whose).map_err(not_learnt)
    }

    /// Returns the text of an authority's file: another program may have written it since this one started.
    fn text_so_far(&self, authority: &AuthorityCode) -> Result<Option<String>, PublishError> {
        let path = self.layout_path(authority);
        match std::fs::read_to_string(&path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Ok(self.inner.authorities().text(authority).map(str::to_owned))
            }
            Err(error) => Err(PublishError::io("read", &path)(error)),
        }
    }

    /// Has an authority's exports read as its file says now: another program may have kept a layout, or a person written one,
    /// since this one started. Whatever reads an export looks by itself; whoever only asks for its feeds may look first.
    ///
    /// # Errors
    /// When the file cannot be read, or is not the shape expected; what was known of the authority then stays.
    pub fn newest_layout(&self, authority: &AuthorityCode) -> Result<(), PublishError> {
        let newest = self.text_so_far(authority)?;
        match newest.filter(|text| self.inner.authorities().text(authority) != Some(text)) {
            Some(text) => {
                let name = self.layout_path(authority).display().to_string();
                self.inner.put_authority(&text, &name).map_err(unfit)
            }
            None => Ok(()),
        }
    }

    /// Puts the text of an authority's file in place, the one before it and itself kept as versions.
    async fn put_layout(
        &self,
        writer: &Writer,
        actor: &Actor,
        authority: &AuthorityCode,
        (text, back_to): (&str, Option<u32>),
        now: Timestamp,
    ) -> Result<PathBuf, PublishError> {
        let path = self.layout_path(authority);
        let mut authorities = (*self.inner.authorities()).clone();
        if let Some(before) = self.text_so_far(authority)? {
            authorities.put(&before, &path.display().to_string()).map_err(unfit)?;
            let revision = authorities.get(authority).map_or(1, |file| file.revision);
            write_whole(&self.version_path(authority, revision), &before)?;
        }
        authorities.put(text, &path.display().to_string()).map_err(unfit)?;
        let revision = authorities.get(authority).map_or(1, |file| file.revision);
        write_whole(&self.version_path(authority, revision), text)?;
        let sha256 = sha256_hex(text.as_bytes());
        let kept = KeptLayout { authority, revision, sha256: &sha256, back_to };
        self.inner.store.note_layout(writer.epoch, &kept, &actor.name, now).await?;
        write_whole(&path, text)?;
        self.inner.put_authority(text, &path.display().to_string()).map_err(unfit)?;
        Ok(path)
    }

    fn layout_path(&self, authority: &AuthorityCode) -> PathBuf {
        self.inner.folders.authorities().join(format!("{}.toml", self.named(authority).1))
    }

    fn version_path(&self, authority: &AuthorityCode, revision: u32) -> PathBuf {
        self.inner.folders.layout_versions(authority).join(format!("{revision}.toml"))
    }

    fn answers_path(&self, id: UploadId) -> PathBuf {
        self.inner.folders.layout_answers().join(format!("{id}.json"))
    }
}

fn unfit(error: IngestError) -> PublishError {
    PublishError::Configuration(error.to_string())
}

/// Returns whether an upload is not decided about.
fn is_open(upload: &store::Upload) -> bool {
    waits(upload) || upload.stage == Stage::Held
}

/// Returns what to say of a layout that cannot be learnt so.
fn not_learnt(error: LearnError) -> PublishError {
    match error {
        LearnError::NoReference => PublishError::NotTaken(Message::new("layout_no_reference")),
        error => PublishError::Invalid(error.to_string()),
    }
}

/// Writes a file: whoever reads it meanwhile finds the old one or the new one, never half of it.
fn write_whole(path: &Path, text: &str) -> Result<(), PublishError> {
    let Some(folder) = path.parent() else { return Ok(()) };
    create_durably(folder)?;
    let beside = path.with_extension("new");
    let put = || {
        let mut file = std::fs::File::create(&beside)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    };
    put().map_err(PublishError::io("write", &beside))?;
    std::fs::rename(&beside, path).map_err(PublishError::io("rename", &beside))?;
    sync_folder(folder)
}
