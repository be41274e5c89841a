//! The durable record: uploads, publications, the published homes and their history, audit, officers, tokens,
//! head; and blobs.
//!
//! Only this crate knows a database. It keeps what it is told and changes several tables at once in one transaction;
//! what may be published is decided in `publish`. SQL is written once for SQLite and PostgreSQL.

mod attempts;
mod audit;
mod blobs;
mod coming;
mod corrections;
mod deliveries;
mod error;
mod feeds;
mod head;
mod history;
mod layouts;
mod links;
mod officers;
mod open;
mod partnerships;
mod publications;
mod reports;
mod retention;
mod search_counts;
mod secrets;
mod sessions;
mod status;
mod tokens;
mod uploads;
mod vacancies;
mod writes;
mod writing;

pub use attempts::{Admission, Allowance, Allowances, Attempt, AttemptId};
pub use audit::AuditCheck;
pub use blobs::Blobs;
pub use coming::PullState;
pub use corrections::{Correction, CorrectionEnd, CorrectionId, Corrects, EndedAs, NewCorrection};
pub use deliveries::{Addressee, Channel, Delivery, DeliveryEvent, DeliveryState};
pub use error::StoreError;
pub use feeds::{Feed, FeedId, FeedKind};
pub use head::{GenerationRow, Head, NewHead};
pub use history::{Event, VacancyHistory};
pub use layouts::KeptLayout;
pub use links::{Joined, LinkKind};
pub use officers::{GrantedRole, NewOfficer, Officer, OfficerId, OfficerState, Over};
pub use open::Store;
pub use publications::{Counts, HandChange, NewPublication, Publication, PublicationId, PublicationKind};
pub use reports::{NewReport, Report, ReportId, ReportKind, ReportReaders, ReportState};
pub use search_counts::{Counted, DayCount, HourCount};
pub use sessions::{NewSession, Session, SessionId};
pub use status::{AuthorityCounts, ListedHash};
pub use tokens::{MOST_TOKENS, NewToken, Token, TokenRequest, TokenScope};
pub use uploads::{Finished, KEY_HOURS, NewUpload, Stage, Upload, UploadId};
pub use vacancies::Stored;
pub use writes::{EventKind, Write};
pub use writing::{AuditEntry, Epoch};

use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// Returns the SHA-256 of bytes, in hexadecimal.
pub fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the instant of a stored time.
fn instant(seconds: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_second(seconds).map_err(|_| StoreError::Damaged(format!("{seconds} is no time")))
}

/// Returns the instant of a stored time, where there is one.
fn maybe_instant(seconds: Option<i64>) -> Result<Option<Timestamp>, StoreError> {
    seconds.map(instant).transpose()
}

/// Declares a number that names a row.
macro_rules! row_id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}", self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}
use row_id;

/// Returns a value of a closed set, as the record spells it.
fn code<T>(parse: fn(&str) -> Option<T>, text: &str) -> Result<T, StoreError> {
    parse(text).ok_or_else(|| StoreError::Damaged(format!("`{text}` is no value of its column")))
}

#[cfg(test)]
mod tests;
