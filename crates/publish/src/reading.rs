//! Reading a received file, and how it is to be read.

use crate::difference::whole_second;
use crate::publisher::Inner;
use crate::receive::MAX_UPLOAD_BYTES;
use crate::shift::shift;
use crate::{Permission, PublishError, Publisher};
use ingest::{CheckRequest, Checked, Layout, Mapping, RULES_VERSION, Upload};
use jiff::Timestamp;
use serde_json::{Value, json};
use store::sha256_hex;
use vacancy::{AuthorityCode, RECORD_VERSION};

/// By which layout a file is read.
#[derive(Debug, Clone, Default)]
pub enum LayoutChoice {
    /// The authority's saved one; where there is none, it is inferred.
    #[default]
    Saved,
    /// From the file itself.
    Infer,
    /// This one.
    Given(Box<Mapping>),
}

/// How a file is to be processed.
#[derive(Debug, Clone, Default)]
pub struct Processing {
    /// By which layout it is read.
    pub layout: LayoutChoice,
    /// Why it is published whatever the safety brakes find; kept in the audit.
    pub accept_held: Option<String>,
    /// Whether it is only looked at.
    pub dry_run: bool,
    /// By how many days every date in it is moved; for demonstrations only.
    pub shift_days: i64,
}

/// A file, read.
pub(crate) struct Reading {
    pub checked: Checked,
    /// What else than the bytes decided how it was read.
    pub fingerprint: String,
    /// How its last line ends.
    pub ending: Ending,
}

/// How the last line of a file ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// With the line.
    Line,
    /// In the middle of it, as a file does that was not sent whole; so do whole files of some programs.
    Open,
}

impl Ending {
    fn of(bytes: &[u8]) -> Self {
        // In UTF-16 a nought stands beside the line feed.
        match bytes.iter().rev().find(|byte| **byte != 0) {
            Some(b'\n' | b'\r') | None => Self::Line,
            Some(_) => Self::Open,
        }
    }
}

impl Inner {
    /// Reads and checks an export.
    pub fn read(
        &self,
        bytes: &[u8],
        authority: &AuthorityCode,
        how: &Processing,
        now: Timestamp,
    ) -> Result<Reading, PublishError> {
        let authorities = self.authorities();
        let saved = authorities.get(authority).map(|file| &file.mapping);
        let layout = match (&how.layout, saved) {
            (LayoutChoice::Given(mapping), _) => Layout::Saved(mapping),
            (LayoutChoice::Saved, Some(mapping)) => Layout::Saved(mapping),
            (LayoutChoice::Saved, None) | (LayoutChoice::Infer, _) => Layout::Infer,
        };
        let layout_text = match &layout {
            Layout::Saved(mapping) => mapping.fingerprint().to_owned(),
            Layout::Infer => "infer".to_owned(),
        };
        let parts = [
            RECORD_VERSION.to_string(),
            RULES_VERSION.to_string(),
            self.gazetteer.version().to_owned(),
            layout_text,
            how.shift_days.to_string(),
        ];
        let now = whole_second(now);
        let upload = Upload::Bytes(bytes);
        let request = CheckRequest { upload, authority, layout, now, gazetteer: self.gazetteer };
        // Bytes in memory can always be read.
        let mut checked = ingest::check(&request).map_err(|error| PublishError::Bug(error.to_string()))?;
        for home in &mut checked.vacancies {
            shift(home, how.shift_days);
        }
        let fingerprint = sha256_hex(parts.join("\n").as_bytes());
        Ok(Reading { checked, fingerprint, ending: Ending::of(bytes) })
    }
}

impl Publisher {
    /// Reads and checks a file of that authority, and keeps nothing of it: anybody may ask.
    ///
    /// # Errors
    /// When it is larger than [`MAX_UPLOAD_BYTES`], or the program itself fails: never because of what it says.
    pub async fn look_at(
        &self,
        authority: &AuthorityCode,
        bytes: impl AsRef<[u8]> + Send + 'static,
        layout: LayoutChoice,
        now: Timestamp,
    ) -> Result<Checked, PublishError> {
        if bytes.as_ref().len() > MAX_UPLOAD_BYTES {
            let megabytes = MAX_UPLOAD_BYTES / (1024 * 1024);
            return Err(PublishError::Invalid(format!("the file is larger than {megabytes} MB")));
        }
        self.newest_layout(authority)?;
        let (authority, how) = (authority.clone(), Processing { layout, ..Processing::default() });
        let read = move |inner: &Inner| inner.read(bytes.as_ref(), &authority, &how, now);
        Ok(self.blocking(read).await??.checked)
    }
}

impl Processing {
    /// Returns what processing a file so takes.
    pub(crate) fn permission(&self) -> Permission {
        match self.accept_held {
            Some(_) => Permission::Publish,
            None => Permission::Upload,
        }
    }

    /// Returns what is kept with an upload, so that a restart can finish it.
    pub(crate) fn to_json(&self) -> String {
        let layout = match self.layout {
            LayoutChoice::Saved => "saved",
            LayoutChoice::Infer => "infer",
            LayoutChoice::Given(_) => "given",
        };
        json!({
            "layout": layout,
            "accept_held": self.accept_held,
            "dry_run": self.dry_run,
            "shift_days": self.shift_days,
        })
        .to_string()
    }

    /// Returns what was kept, unless only a person can finish it: a layout given by hand is not kept, and what was
    /// only to be looked at is not published.
    pub(crate) fn from_json(text: &str) -> Option<Self> {
        Self::kept(text).filter(|how| !how.dry_run)
    }

    /// Returns how a file was to be read, unless that was by a layout given by hand.
    pub(crate) fn kept(text: &str) -> Option<Self> {
        let kept: Value = serde_json::from_str(text).ok()?;
        let layout = match kept.get("layout")?.as_str()? {
            "saved" => LayoutChoice::Saved,
            "infer" => LayoutChoice::Infer,
            _ => return None,
        };
        Some(Self {
            layout,
            accept_held: kept.get("accept_held")?.as_str().map(str::to_owned),
            dry_run: kept.get("dry_run")?.as_bool()?,
            shift_days: kept.get("shift_days")?.as_i64()?,
        })
    }
}
