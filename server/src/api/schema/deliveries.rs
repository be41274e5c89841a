//! What is told of deliveries.

use utoipa::ToSchema;

/// Who was told what, newest first.
#[derive(ToSchema)]
pub struct Deliveries {
    /// The version of this document, 1.
    version: u32,
    /// The deliveries.
    deliveries: Vec<DeliveryTold>,
}

/// One thing told, or still to be told, to one addressee.
#[derive(ToSchema)]
pub struct DeliveryTold {
    /// What the receiver drops repeats by.
    id: String,
    /// Whose files it is about: an ONS code.
    authority: String,
    /// What it tells, such as `upload.published`, `upload.held`, `upload.missing` or `report.received`.
    event: String,
    /// The upload it is about.
    upload: Option<i64>,
    /// The report it is about.
    report: Option<i64>,
    /// `mail` or `webhook`.
    channel: String,
    /// Where: the host of a webhook, and of an e-mail address its first letter and its host.
    to: String,
    /// When what it tells happened.
    created_at: String,
    /// `waiting`, `delivered`, `failed`, or `overtaken`: something newer was told instead.
    state: String,
    /// How often it was tried.
    attempts: u32,
    /// Not before this is it tried again, while it waits.
    next_at: Option<String>,
    /// When it ended.
    ended_at: Option<String>,
    /// What was answered, or went wrong, at the last try that failed.
    problem: Option<String>,
}

/// A delivery that is tried again.
#[derive(ToSchema)]
pub struct Retried {
    /// The version of this document, 1.
    version: u32,
    /// Its id.
    id: String,
    /// From when it is tried.
    next_at: String,
}
