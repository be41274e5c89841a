//! Putting one home right by hand: withdrawing it, correcting one field, and taking either back.
//!
//! What is put right stays laid over each later file ([`crate::overlay`]); each step is a publication of its own, in one
//! transaction with the home, its history and the audit.

mod plan;

use crate::difference::ChangedHome;
use crate::overlay::{InForce, Laid, lay};
use crate::steps::Step;
use crate::{Actor, Difference, Permission, PublishError, Publisher};
use ingest::ByHand;
use jiff::Timestamp;
use plan::{Change, Plan};
use serde::Serialize;
use serde_json::Value;
use store::{
    CorrectionEnd, CorrectionId, Corrects, EventKind, HandChange, NewPublication, PublicationId,
    PublicationKind, Stored, Write,
};
use vacancy::{AuthorityCode, Message, VacancyId, changes};

/// Something put right by hand.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Correction {
    /// Its number.
    pub id: CorrectionId,
    /// The home.
    pub home: VacancyId,
    /// The field, as layouts name it; none where the home is withdrawn.
    pub field: Option<String>,
    /// What was typed.
    pub typed: String,
    /// What the field is published as; null for "not known".
    pub value: Value,
    /// What the file said when it was put right.
    pub said: Value,
    /// What the file says now.
    pub says: Value,
    /// Whether the file has come to say something else since, which is not what was put right either.
    pub conflict: bool,
    /// Why.
    pub reason: String,
    /// Who did it.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// The publication that did it.
    pub publication: PublicationId,
    /// How it ended; nothing while it is in force.
    pub ended: Option<CorrectionEnd>,
}

/// A home put right, or a correction taken back.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PutRight {
    /// The correction made or taken back.
    pub correction: CorrectionId,
    /// The home.
    pub home: VacancyId,
    /// The publication that did it.
    pub publication: PublicationId,
    /// The generation that holds it.
    pub generation: Option<u64>,
    /// What it changed.
    pub difference: Difference,
    /// What was mended or masked of what was typed.
    pub told: Vec<Message>,
}

/// A change of a home, worked out.
struct Planned {
    plan: Plan,
    difference: Difference,
    write: Write,
}

impl Publisher {
    /// Takes one home out of what is published, though its files still have it: until a file no longer has it, or
    /// somebody takes the withdrawal back.
    ///
    /// # Errors
    /// When the actor may not publish for the home's authority, no reason is given, no such home is published, it is
    /// withdrawn already ([`PublishError::NotTaken`] says which), another program is writing, or the disk fails.
    pub async fn withdraw(
        &self,
        actor: &Actor,
        id: &VacancyId,
        reason: &str,
        now: Timestamp,
    ) -> Result<PutRight, PublishError> {
        self.put_right(actor, id, Change::Withdraw, reason, now).await
    }

    /// Publishes another value of one field of a home than its files give, read as a cell of a file is: until a file
    /// gives the same, or somebody takes the correction back. Where a file comes to give a third value the correction
    /// stays, and the file's outcome tells.
    ///
    /// # Errors
    /// As [`Publisher::withdraw`], and when there is no such field, the text cannot be read, or the file says so already.
    pub async fn correct(
        &self,
        actor: &Actor,
        id: &VacancyId,
        field: &str,
        text: &str,
        reason: &str,
        now: Timestamp,
    ) -> Result<PutRight, PublishError> {
        self.put_right(actor, id, Change::Correct { field, text }, reason, now).await
    }

    /// Says what [`Publisher::correct`] would change, and what would be mended or masked of what was typed; changes
    /// nothing.
    ///
    /// # Errors
    /// As [`Publisher::correct`], but for the reason.
    pub async fn preview_correction(
        &self,
        actor: &Actor,
        id: &VacancyId,
        field: &str,
        text: &str,
        now: Timestamp,
    ) -> Result<(Difference, Vec<Message>), PublishError> {
        actor.need(Permission::Publish, id.authority())?;
        let planned = self.work_out(id, Change::Correct { field, text }, now).await?;
        Ok((planned.difference, planned.plan.told))
    }

    /// Takes back the correction of a field of a home, or without a field its withdrawal: what its files say is
    /// published again.
    ///
    /// # Errors
    /// As [`Publisher::withdraw`], and when there is nothing to take back.
    pub async fn restore(
        &self,
        actor: &Actor,
        id: &VacancyId,
        field: Option<&str>,
        reason: &str,
        now: Timestamp,
    ) -> Result<PutRight, PublishError> {
        self.put_right(actor, id, Change::Restore { field }, reason, now).await
    }

    /// Returns what is put right by hand for an authority's homes, in force, by home.
    ///
    /// # Errors
    /// When the actor may not see the authority's uploads, or the record cannot be read.
    pub async fn corrections(
        &self,
        actor: &Actor,
        authority: &AuthorityCode,
    ) -> Result<Vec<Correction>, PublishError> {
        actor.need(Permission::ViewUploads, authority)?;
        let mut found = Vec::new();
        for correction in self.inner.store.corrections_in_force(Some(authority)).await? {
            let home = self.known_home(&correction.home).await?;
            found.push(told(InForce::read(correction)?, &home));
        }
        Ok(found)
    }

    /// Returns everything that was ever put right by hand of one home, in force or ended, oldest first: who, when, why.
    ///
    /// # Errors
    /// When the actor may not see the authority's uploads, no such home was ever published, or the record cannot be read.
    pub async fn home_corrections(
        &self,
        actor: &Actor,
        id: &VacancyId,
    ) -> Result<Vec<Correction>, PublishError> {
        actor.need(Permission::ViewUploads, id.authority())?;
        let home = self.known_home(id).await?;
        let all = self.inner.store.corrections_of(id).await?.into_iter();
        all.map(|correction| Ok(told(InForce::read(correction)?, &home))).collect()
    }

    async fn put_right(
        &self,
        actor: &Actor,
        id: &VacancyId,
        change: Change<'_>,
        reason: &str,
        now: Timestamp,
    ) -> Result<PutRight, PublishError> {
        actor.need(Permission::Publish, id.authority())?;
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(refused(Message::new("correction_needs_reason")));
        }
        let writer = self.writer().await?;
        let Planned { plan, difference, write } = self.work_out(id, change, now).await?;
        let corrects = match (&plan.made, plan.ended.first()) {
            (Some(made), _) => Corrects::Make(made.kept(id)),
            (None, Some((ended, _))) => Corrects::TakeBack(*ended),
            (None, None) => return Err(PublishError::Bug(format!("nothing to do to {id}"))),
        };
        let new = NewPublication {
            feed: write.feed,
            kind: PublicationKind::Correction,
            upload: None,
            restores: None,
            corrects: Some(corrects),
            ended: &plan.ended,
            fingerprint: "",
            reason: Some(reason),
            by: &actor.name,
            counts: difference.counts(),
            writes: std::slice::from_ref(&write),
            tell: &[],
        };
        let recorded = self.inner.store.publish(writer.epoch, &new, now).await;
        let publication =
            recorded.map_err(|error| PublishError::from(error).below(&self.inner.folders.root))?;
        self.inner.faults.passed(Step::Recorded)?;
        let generation = self.follow(&writer, &actor.name, now).await?;
        let HandChange { correction, .. } = self.hand_change(publication).await?;
        let told = plan.told;
        Ok(PutRight { correction, home: id.clone(), publication, generation, difference, told })
    }

    /// Works out what a change of a home comes to; changes nothing.
    async fn work_out(
        &self,
        id: &VacancyId,
        change: Change<'_>,
        now: Timestamp,
    ) -> Result<Planned, PublishError> {
        let home = self.known_home(id).await?;
        let before = self.overlay(id.authority(), now).await?;
        let plan = self.plan(&home, before.of_home(id), change, now)?;
        let in_force: Vec<Option<&ByHand>> = plan.in_force.iter().map(Option::as_ref).collect();
        let laid = lay(home.said().clone(), &in_force, &self.beside(now));
        if plan.made.is_some() {
            goes_together(&laid, &before.lay(home.said().clone()))?;
        }
        let (difference, write) = written(&home, laid);
        Ok(Planned { plan, difference, write })
    }

    /// Returns what was published of a home lately.
    async fn known_home(&self, id: &VacancyId) -> Result<Stored, PublishError> {
        let found = self.inner.store.home(id).await?;
        found.ok_or_else(|| PublishError::NotFound(format!("home {id} that was ever published")))
    }

    async fn hand_change(&self, id: PublicationId) -> Result<HandChange, PublishError> {
        let found = self.inner.store.publication(id).await?;
        found
            .and_then(|publication| publication.by_hand)
            .ok_or_else(|| PublishError::Bug(format!("publication {id} corrects nothing")))
    }
}

/// Refuses a value that does not go together with what is said of the home otherwise: in a file it would be left
/// unknown.
fn goes_together(laid: &Laid, before: &Laid) -> Result<(), PublishError> {
    // A studio is one room, whatever a file counts: that is mended.
    let mended = |message: &&Message| message.code == "studio_with_bedrooms";
    let at_odds = laid.told.iter().filter(|message| !mended(message));
    match at_odds.into_iter().find(|message| !before.told.contains(message)) {
        Some(message) => Err(refused(message.clone())),
        None => Ok(()),
    }
}

/// Returns what a home laid over anew changes, and how it is to be kept.
fn written(home: &Stored, laid: Laid) -> (Difference, Write) {
    let mut difference = Difference::default();
    let id = home.record.id.clone();
    let changes = changes(&home.record, &laid.record);
    let withheld = laid.withheld && home.listed_by_feed();
    let listed = home.listed_by_feed() && !withheld;
    let present = home.absent_since.is_none();
    let kind = match (home.listed, listed) {
        (true, false) => EventKind::Delisted,
        (false, true) => EventKind::Returned,
        _ => EventKind::Changed,
    };
    match (home.listed && present, listed && present) {
        (true, false) => difference.gone.push(id),
        (false, true) => difference.returned.push(id),
        (true, true) if !changes.is_empty() => {
            difference.changed.push(ChangedHome { id, changes: changes.clone() });
        }
        _ => {}
    }
    let write = Write {
        record: laid.record,
        feed: home.feed,
        absent_since: home.absent_since,
        listed,
        said: laid.said,
        withheld,
        event: Some((kind, changes)),
    };
    (difference, write)
}

fn told(one: InForce, home: &Stored) -> Correction {
    let InForce { correction, by_hand, said } = one;
    let says = by_hand.as_ref().map(|by_hand| by_hand.said_by(home.said())).unwrap_or_default();
    Correction {
        id: correction.id,
        home: correction.home,
        field: correction.field,
        typed: correction.typed,
        value: by_hand.map(|by_hand| by_hand.value().clone()).unwrap_or_default(),
        conflict: correction.ended.is_none() && says != said,
        said,
        says,
        reason: correction.reason,
        by: correction.by,
        at: correction.at,
        publication: correction.publication,
        ended: correction.ended,
    }
}

fn refused(message: Message) -> PublishError {
    PublishError::NotTaken(message)
}
