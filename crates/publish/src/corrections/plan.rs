//! What is to be in force for a home, and what of that is to be kept anew.

use super::refused;
use crate::overlay::{InForce, lay, shown};
use crate::{PublishError, Publisher};
use ingest::{Beside, ByHand};
use jiff::Timestamp;
use store::{CorrectionId, EndedAs, NewCorrection, Stored};
use vacancy::{Message, VacancyId};

/// What is to be done to a home.
pub(super) enum Change<'a> {
    Withdraw,
    Correct {
        field: &'a str,
        text: &'a str,
    },
    /// Take back the correction of a field, or without one the withdrawal.
    Restore {
        field: Option<&'a str>,
    },
}

/// What is then in force for it.
pub(super) struct Plan {
    /// What each sets; nothing where it withdraws the home.
    pub in_force: Vec<Option<ByHand>>,
    pub made: Option<Made>,
    pub ended: Vec<(CorrectionId, EndedAs)>,
    pub told: Vec<Message>,
}

/// A correction to be made, as it is kept.
pub(super) struct Made {
    field: Option<&'static str>,
    typed: String,
    sets: String,
    said: String,
}

impl Publisher {
    /// Works out what is to be in force for a home.
    pub(super) fn plan(
        &self,
        home: &Stored,
        in_force: &[InForce],
        change: Change,
        now: Timestamp,
    ) -> Result<Plan, PublishError> {
        let field = match change {
            Change::Withdraw => None,
            Change::Correct { field, .. } => Some(field_named(field)?),
            Change::Restore { field } => field.map(field_named).transpose()?,
        };
        let found = in_force.iter().find(|one| one.correction.field.as_deref() == field);
        let others = in_force.iter().filter(|one| one.correction.field.as_deref() != field);
        let mut plan = Plan {
            in_force: others.map(|one| one.by_hand.clone()).collect(),
            made: None,
            ended: Vec::new(),
            told: Vec::new(),
        };
        match (change, field) {
            (Change::Restore { .. }, _) => take_back(&mut plan, home, field, found)?,
            (Change::Correct { text, .. }, Some(field)) => {
                let authorities = self.inner.authorities();
                let mapping = authorities.get(&home.record.authority).map(|file| &file.mapping);
                let beside = Beside { mapping, ..self.beside(now) };
                let others: Vec<Option<&ByHand>> = plan.in_force.iter().map(Option::as_ref).collect();
                let seen = lay(home.said().clone(), &others, &beside).record;
                let (by_hand, told) = ByHand::read(field, text, &seen, &beside).map_err(refused)?;
                plan.told = told;
                correct(&mut plan, home, (by_hand, text), found)?;
            }
            _ => withdraw(&mut plan, home, found)?,
        }
        Ok(plan)
    }
}

fn withdraw(plan: &mut Plan, home: &Stored, found: Option<&InForce>) -> Result<(), PublishError> {
    let refuse = |code| Err(refused(Message::new(code).with("id", home.record.id.to_string())));
    if found.is_some() {
        return refuse("withdrawal_made_already");
    }
    if !home.listed {
        return refuse("withdrawal_not_listed");
    }
    plan.in_force.push(None);
    plan.made = Some(Made { field: None, typed: String::new(), sets: "{}".into(), said: "null".into() });
    Ok(())
}

fn take_back(
    plan: &mut Plan,
    home: &Stored,
    field: Option<&'static str>,
    found: Option<&InForce>,
) -> Result<(), PublishError> {
    let Some(found) = found else {
        let id = home.record.id.to_string();
        return Err(refused(match field {
            Some(field) => Message::new("correction_not_in_force").with("id", id).with("field", field),
            None => Message::new("withdrawal_not_in_force").with("id", id),
        }));
    };
    plan.ended.push((found.correction.id, EndedAs::TakenBack));
    Ok(())
}

fn correct(
    plan: &mut Plan,
    home: &Stored,
    (by_hand, text): (ByHand, &str),
    found: Option<&InForce>,
) -> Result<(), PublishError> {
    let field = by_hand.field.clone();
    let refuse = |code| {
        let message = Message::new(code).with("id", home.record.id.to_string());
        Err(refused(message.with("field", field.as_str()).with("value", shown(by_hand.value()))))
    };
    let says = by_hand.said_by(home.said());
    if says == *by_hand.value() {
        return refuse("correction_not_needed");
    }
    // The file has not changed its mind since: there would be nothing to settle either.
    if found.is_some_and(|one| one.by_hand.as_ref() == Some(&by_hand) && one.said == says) {
        return refuse("correction_made_already");
    }
    let sets = serde_json::to_string(&by_hand)
        .map_err(|error| PublishError::Bug(format!("what is set by hand: {error}")))?;
    // What was masked is not kept as it was typed either.
    let masked = plan.told.iter().any(|message| message.code.starts_with("personal_"));
    plan.made = Some(Made {
        field: Some(field_named(&field)?),
        typed: if masked { shown(by_hand.value()) } else { text.trim().to_owned() },
        sets,
        said: says.to_string(),
    });
    plan.in_force.push(Some(by_hand));
    plan.ended.extend(found.map(|one| (one.correction.id, EndedAs::Replaced)));
    Ok(())
}

impl Made {
    pub fn kept<'a>(&'a self, home: &'a VacancyId) -> NewCorrection<'a> {
        NewCorrection { home, field: self.field, typed: &self.typed, sets: &self.sets, said: &self.said }
    }
}

/// Returns the field meant.
fn field_named(name: &str) -> Result<&'static str, PublishError> {
    ByHand::field_named(name).map_err(|near| {
        refused(Message::new("correction_field_unknown").with("field", name).with("near", near))
    })
}
