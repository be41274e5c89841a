//! What an export would change, home by home, and what is then to be kept.

use crate::PublishError;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::{Counts, EventKind, Feed, FeedKind, Stored, Write};
use vacancy::{FieldChange, LondonInstant, Status, Vacancy, VacancyId, changes};

/// Why an absent home is withdrawn.
pub(crate) const ABSENT: &str = "absent";

/// What a publication changes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    /// Homes published for the first time.
    pub new: Vec<VacancyId>,
    /// Homes with changed fields.
    pub changed: Vec<ChangedHome>,
    /// Homes that vanished.
    pub gone: Vec<VacancyId>,
    /// Homes that came back.
    pub returned: Vec<VacancyId>,
    /// Homes whose row was refused and that stay as they were.
    pub kept: Vec<VacancyId>,
    /// How many homes stay as they were because the export says the same.
    pub unchanged: u64,
}

/// A home with changed fields.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChangedHome {
    /// The home.
    pub id: VacancyId,
    /// Field by field.
    pub changes: Vec<FieldChange>,
}

impl Difference {
    /// Returns how many homes each part holds.
    pub fn counts(&self) -> Counts {
        Counts {
            new: self.new.len() as u64,
            changed: self.changed.len() as u64,
            gone: self.gone.len() as u64,
            returned: self.returned.len() as u64,
        }
    }
}

/// An export compared with what is live.
pub(crate) struct Compared {
    pub difference: Difference,
    pub writes: Vec<Write>,
    /// How many homes of the feed are live: published, and not absent.
    pub live: usize,
}

/// Compares an export's homes with every home of the authority.
///
/// A full export speaks for its own feed's homes only: of those, what it leaves out has gone, except the homes whose
/// row was refused, under whatever spoilt reference. A home it does hold becomes its own, whichever feed spoke for it before. An export of changes adds
/// and alters; homes stay with the feed that speaks for them.
pub(crate) fn compare(
    stored: Vec<Stored>,
    feed: &Feed,
    homes: Vec<Vacancy>,
    rejected: &[String],
    now: Timestamp,
) -> Result<Compared, PublishError> {
    let mut stored: BTreeMap<VacancyId, Stored> =
        stored.into_iter().map(|home| (home.record.id.clone(), home)).collect();
    let live = stored.values().filter(|home| is_live(home, feed)).count();
    let mut compared = Compared { difference: Difference::default(), writes: Vec::new(), live };
    let now = LondonInstant(whole_second(now));
    for mut home in homes {
        if home.authority != feed.authority {
            return Err(PublishError::WrongAuthority { id: home.id, authority: feed.authority.clone() });
        }
        let before = stored.remove(&home.id);
        home.provenance.last_seen = now;
        home.provenance.first_seen =
            before.as_ref().map_or(now, |before| before.record.provenance.first_seen);
        compared.take(feed, before, home);
    }
    if feed.kind == FeedKind::Full {
        let rejected: BTreeSet<&str> = rejected.iter().map(String::as_str).collect();
        for home in stored.into_values().filter(|home| is_live(home, feed)) {
            if was_refused(&rejected, &home.record.reference) {
                compared.difference.kept.push(home.record.id);
            } else {
                compared.let_go(home, now.0);
            }
        }
    }
    Ok(compared)
}

/// Returns whether a home's row was refused: under its own reference, or under one a spreadsheet may have spoilt.
fn was_refused(rejected: &BTreeSet<&str>, reference: &str) -> bool {
    rejected.contains(reference)
        || rejected.iter().any(|spoilt| ingest::may_be_spoilt_form(spoilt, reference))
}

fn is_live(home: &Stored, feed: &Feed) -> bool {
    home.feed == feed.id && home.listed && home.absent_since.is_none()
}

impl Compared {
    /// Notes a home the export holds.
    fn take(&mut self, feed: &Feed, before: Option<Stored>, record: Vacancy) {
        let id = record.id.clone();
        let Some(before) = before else {
            self.difference.new.push(id);
            return self.keep(record, feed.id, Some((EventKind::New, Vec::new())));
        };
        let changes = changes(&before.record, &record);
        let was_away = !before.listed || before.absent_since.is_some();
        let owner = match feed.kind {
            FeedKind::Changes if before.listed => before.feed,
            _ => feed.id,
        };
        let event = if was_away {
            self.difference.returned.push(id);
            Some((EventKind::Returned, changes))
        } else if !changes.is_empty() {
            self.difference.changed.push(ChangedHome { id, changes: changes.clone() });
            Some((EventKind::Changed, changes))
        } else {
            self.difference.unchanged += 1;
            (owner != before.feed).then(|| (EventKind::Moved, Vec::new()))
        };
        self.keep(record, owner, event);
    }

    fn keep(&mut self, record: Vacancy, feed: store::FeedId, event: Option<(EventKind, Vec<FieldChange>)>) {
        self.writes.push(Write { record, feed, absent_since: None, listed: true, event });
    }

    /// Notes a home the full export left out: it stays published for a while, as withdrawn.
    fn let_go(&mut self, home: Stored, now: Timestamp) {
        let mut record = home.record.clone();
        record.status = Status::Withdrawn;
        record.withdrawn_reason = Some(ABSENT.to_owned());
        let changes = changes(&home.record, &record);
        self.difference.gone.push(record.id.clone());
        self.writes.push(Write {
            record,
            feed: home.feed,
            absent_since: Some(now),
            listed: true,
            event: Some((EventKind::Gone, changes)),
        });
    }
}

/// Returns the instant without its fraction of a second: the record keeps whole ones.
pub(crate) fn whole_second(at: Timestamp) -> Timestamp {
    Timestamp::from_second(at.as_second()).unwrap_or(at)
}
