//! What an export would change, home by home, and what is then to be kept.

use crate::PublishError;
use crate::overlay::{Heard, Laid, Overlay};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::{Correction, CorrectionId, Counts, EndedAs, EventKind, Feed, FeedKind, Stored, Write};
use vacancy::{FieldChange, LondonInstant, Message, Status, Vacancy, VacancyId, changes};

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
    /// The corrections that have done their work.
    pub ended: Vec<(CorrectionId, EndedAs)>,
    /// What became of what was put right by hand.
    pub notes: Vec<Message>,
}

/// Compares an export's homes with every home of the authority.
///
/// A full export speaks for its own feed's homes only: of those, what it leaves out has gone, except the homes whose
/// row was refused, under whatever spoilt reference. A home it does hold becomes its own, whichever feed spoke for it before. An export of changes adds
/// and alters; homes stay with the feed that speaks for them. What is put right by hand is laid over what it says.
pub(crate) fn compare(
    stored: Vec<Stored>,
    feed: &Feed,
    homes: Vec<Vacancy>,
    rejected: &[String],
    overlay: &Overlay,
    now: Timestamp,
) -> Result<Compared, PublishError> {
    let mut stored: BTreeMap<VacancyId, Stored> =
        stored.into_iter().map(|home| (home.record.id.clone(), home)).collect();
    let live = stored.values().filter(|home| is_live(home, feed)).count();
    let mut compared = Compared::new(live);
    let now = LondonInstant(whole_second(now));
    for mut home in homes {
        if home.authority != feed.authority {
            return Err(PublishError::WrongAuthority { id: home.id, authority: feed.authority.clone() });
        }
        let before = stored.remove(&home.id);
        home.provenance.last_seen = now;
        home.provenance.first_seen =
            before.as_ref().map_or(now, |before| before.record.provenance.first_seen);
        compared.take(feed, before, overlay.hear(home));
    }
    if feed.kind == FeedKind::Full {
        let rejected: BTreeSet<&str> = rejected.iter().map(String::as_str).collect();
        for home in stored.into_values().filter(|home| home.feed == feed.id) {
            let withdrawal = overlay.withdrawal(&home.record.id);
            if withdrawal.is_none() && !is_live(&home, feed) {
                continue;
            }
            match (was_refused(&rejected, &home.record.reference), withdrawal) {
                (true, _) => compared.difference.kept.push(home.record.id),
                (false, None) => compared.let_go(home, overlay, now.0),
                (false, Some(withdrawal)) => {
                    compared.end_withdrawal(home, &withdrawal.correction, overlay, now.0);
                }
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
    fn new(live: usize) -> Self {
        let difference = Difference::default();
        Self { difference, writes: Vec::new(), live, ended: Vec::new(), notes: Vec::new() }
    }

    /// Notes a home the export holds.
    fn take(&mut self, feed: &Feed, before: Option<Stored>, heard: Heard) {
        let Heard { laid, ended, notes } = heard;
        self.ended.extend(ended);
        self.notes.extend(notes);
        let id = laid.record.id.clone();
        let Some(before) = before else {
            self.difference.new.push(id);
            return self.keep(laid, feed.id, Some((EventKind::New, Vec::new())));
        };
        let changes = changes(&before.record, &laid.record);
        let was_away = !before.listed || before.absent_since.is_some();
        let owner = match feed.kind {
            FeedKind::Changes if before.listed_by_feed() => before.feed,
            _ => feed.id,
        };
        // What the feed says beneath a correction is kept too, so that an earlier word of it can be put back.
        let beneath = !before.listed_by_feed()
            || before.absent_since.is_some()
            || owner != before.feed
            || match (&before.said, &laid.said) {
                (None, None) => !changes.is_empty(),
                _ => !vacancy::changes(before.said(), laid.said()).is_empty(),
            };
        let event = if laid.withheld {
            self.difference.unchanged += 1;
            beneath.then(|| (EventKind::Changed, Vec::new()))
        } else if was_away {
            self.difference.returned.push(id);
            Some((EventKind::Returned, changes))
        } else if !changes.is_empty() {
            self.difference.changed.push(ChangedHome { id, changes: changes.clone() });
            Some((EventKind::Changed, changes))
        } else {
            self.difference.unchanged += 1;
            let moved = (owner != before.feed).then_some(EventKind::Moved);
            moved.or(beneath.then_some(EventKind::Changed)).map(|kind| (kind, Vec::new()))
        };
        self.keep(laid, owner, event);
    }

    fn keep(&mut self, laid: Laid, feed: store::FeedId, event: Option<(EventKind, Vec<FieldChange>)>) {
        let Laid { record, said, withheld, .. } = laid;
        self.writes.push(Write {
            record,
            feed,
            absent_since: None,
            listed: !withheld,
            said,
            withheld,
            event,
        });
    }

    /// Notes a home the full export left out: it stays published for a while, as withdrawn.
    fn let_go(&mut self, home: Stored, overlay: &Overlay, now: Timestamp) {
        let laid = overlay.lay(gone(home.said()));
        let changes = changes(&home.record, &laid.record);
        self.difference.gone.push(laid.record.id.clone());
        self.writes.push(Write {
            record: laid.record,
            feed: home.feed,
            absent_since: Some(now),
            listed: true,
            said: laid.said,
            withheld: false,
            event: Some((EventKind::Gone, changes)),
        });
    }

    /// Notes a home the full export left out that somebody had withdrawn: the withdrawal has done its work, and the home
    /// does not come to light again to say that it has gone.
    fn end_withdrawal(&mut self, home: Stored, withdrawal: &Correction, overlay: &Overlay, now: Timestamp) {
        self.ended.push((withdrawal.id, EndedAs::Gone));
        self.notes.push(Message::new("withdrawal_done").with("id", home.record.id.to_string()));
        // Corrections of its fields stay in force, for should it come back.
        let laid = overlay.lay(gone(home.said()));
        let changes = changes(&home.record, &laid.record);
        self.writes.push(Write {
            record: laid.record,
            feed: home.feed,
            absent_since: home.absent_since.or(Some(now)),
            listed: false,
            said: laid.said,
            withheld: false,
            event: Some((EventKind::Gone, changes)),
        });
    }
}

/// Returns the record of a home that a full export left out.
fn gone(said: &Vacancy) -> Vacancy {
    Vacancy { status: Status::Withdrawn, withdrawn_reason: Some(ABSENT.to_owned()), ..said.clone() }
}

/// Returns the instant without its fraction of a second: the record keeps whole ones.
pub(crate) fn whole_second(at: Timestamp) -> Timestamp {
    Timestamp::from_second(at.as_second()).unwrap_or(at)
}
