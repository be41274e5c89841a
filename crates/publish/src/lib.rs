//! The workflow that changes what is published: receive, check, compare, brake, publish, index, in that order.
//!
//! Only this crate changes what is published, and every call that does takes an [`Actor`]: what it may do is decided
//! here. The record (`store`) is the truth; an index generation is derived from it and can be built again at any time,
//! so a crash between the two heals when the state folder is next opened.
//!
//! What this crate does not do: understand exports (`ingest`), answer searches (`search`), word messages (the programs).

mod actor;
mod brakes;
mod codes;
mod compare;
mod corrections;
mod decide;
mod difference;
mod error;
mod expiry;
mod export;
mod folders;
mod garbage;
mod heal;
mod held;
mod index;
mod layouts;
mod lock;
mod net;
mod notify;
mod officers;
mod outcome;
mod overlay;
mod pages;
mod permissions;
mod process;
mod publisher;
mod reading;
mod receive;
mod reports;
mod rollback;
mod search_counts;
mod shift;
mod status;
mod steps;
mod tokens;
mod verify;
mod waiting;

pub use actor::Actor;
pub use codes::CODES;
pub use compare::Version;
pub use corrections::{Correction, PutRight};
pub use difference::{ChangedHome, Difference};
pub use error::PublishError;
pub use expiry::ABSENT_DAYS;
pub use garbage::{Collected, FILE_DAYS};
pub use held::ReceivedFile;
pub use index::Rebuilt;
pub use layouts::{LayoutAnswers, LayoutVersion, NOTE_AT_MOST};
pub use net::{Answer, Letter, MailError, Mailer, Reach, SecretError, Web, WebError, sign, webhook_key};
pub use notify::{CourierSettings, Couriers, Missing, Pulled, PulledFile, Told};
pub use officers::{
    ALLOWANCES, Arrival, BEGINNINGS, INVITATION_HOURS, Invitation, Link, PASSWORD_LEAST, PASSWORD_MOST,
    PasswordCost, RESET_HOURS, SESSION_HOURS, SESSION_IDLE_MINUTES, SignIn, SignedIn, Verified,
};
pub use outcome::{Outcome, UploadState, Verdict};
pub use overlay::shown;
pub use pages::home_page;
pub use permissions::{Permission, Role};
pub use publisher::{Head, Publisher, Settings};
pub use reading::{LayoutChoice, Processing};
pub use receive::{MAX_UPLOAD_BYTES, Received, Upload};
pub use reports::{Problem, REPORT_DAYS, REPORT_DAYS_OPEN, REPORT_MOST};
pub use rollback::RolledBack;
pub use status::{AuthorityStatus, Happened, PublicationSummary, STALE_HOURS};
pub use tokens::{TOKEN_DAYS, token_end};
pub use verify::Verification;
pub use waiting::WAITING_HOURS;

pub use store::{
    Addressee, AuditCheck, AuditEntry, Channel, CorrectionEnd, CorrectionId, Counted, Counts, DayCount,
    Delivery, DeliveryEvent, DeliveryState, EndedAs, Event, EventKind, FeedKind, GrantedRole, HandChange,
    HourCount, LinkKind, MOST_TOKENS, NewSession, NewToken, Officer, OfficerId, OfficerState, Over,
    PublicationId, Report, ReportId, ReportKind, ReportState, Session, SessionId, Stage, Token, TokenRequest,
    TokenScope, UploadId, VacancyHistory,
};

#[cfg(test)]
mod tests;
