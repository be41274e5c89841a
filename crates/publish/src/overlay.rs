//! What was put right by hand, laid over what files say: until a file says the same, or no longer has the home.

use crate::difference::ABSENT;
use crate::{PublishError, Publisher};
use ingest::{Beside, ByHand, lay_over};
use jiff::Timestamp;
use serde_json::Value;
use std::collections::BTreeMap;
use store::{Correction, CorrectionId, EndedAs};
use vacancy::{AuthorityCode, Message, Status, Vacancy, VacancyId, changes};

/// The corrections in force of one authority, by home.
pub(crate) struct Overlay {
    by_home: BTreeMap<VacancyId, Vec<InForce>>,
    beside: Beside<'static>,
}

/// A correction in force.
pub(crate) struct InForce {
    pub correction: Correction,
    /// What it sets; nothing where it withdraws the home.
    pub by_hand: Option<ByHand>,
    /// What the feed said there when it was made.
    pub said: Value,
}

impl InForce {
    pub fn read(correction: Correction) -> Result<Self, PublishError> {
        let id = correction.id;
        let broken = |error| PublishError::Bug(format!("correction {id}: {error}"));
        let by_hand = match &correction.field {
            None => None,
            Some(_) => Some(serde_json::from_str(&correction.sets).map_err(broken)?),
        };
        let said = serde_json::from_str(&correction.said).map_err(broken)?;
        Ok(Self { correction, by_hand, said })
    }
}

/// A home with what is in force laid over it.
pub(crate) struct Laid {
    /// The record as it is to be published.
    pub record: Vacancy,
    /// What the feed says, where that differs.
    pub said: Option<Vacancy>,
    /// Whether it is withdrawn by hand.
    pub withheld: bool,
    /// What does not go together, and is left unknown.
    pub told: Vec<Message>,
}

impl Laid {
    /// Returns what the feed says.
    pub fn said(&self) -> &Vacancy {
        self.said.as_ref().unwrap_or(&self.record)
    }
}

/// What a file's word does to what was in force.
pub(crate) struct Heard {
    pub laid: Laid,
    pub ended: Vec<(CorrectionId, EndedAs)>,
    pub notes: Vec<Message>,
}

impl Publisher {
    /// Returns what is in force for an authority's homes.
    pub(crate) async fn overlay(
        &self,
        authority: &AuthorityCode,
        now: Timestamp,
    ) -> Result<Overlay, PublishError> {
        let corrections = self.inner.store.corrections_in_force(Some(authority)).await?;
        let in_force = corrections.into_iter().map(InForce::read).collect::<Result<Vec<_>, _>>()?;
        Ok(Overlay::of(in_force, self.beside(now)))
    }

    pub(crate) fn beside(&self, now: Timestamp) -> Beside<'static> {
        Beside { mapping: None, gazetteer: self.inner.gazetteer, now }
    }
}

impl Overlay {
    pub fn of(in_force: Vec<InForce>, beside: Beside<'static>) -> Self {
        let mut by_home: BTreeMap<VacancyId, Vec<InForce>> = BTreeMap::new();
        for one in in_force {
            by_home.entry(one.correction.home.clone()).or_default().push(one);
        }
        Self { by_home, beside }
    }

    /// Returns what is in force for a home.
    pub fn of_home(&self, id: &VacancyId) -> &[InForce] {
        self.by_home.get(id).map_or(&[], Vec::as_slice)
    }

    /// Returns the withdrawal of a home, where one is in force.
    pub fn withdrawal(&self, id: &VacancyId) -> Option<&InForce> {
        self.of_home(id).iter().find(|one| one.by_hand.is_none())
    }

    /// Lays everything in force over what a feed says of a home.
    pub fn lay(&self, said: Vacancy) -> Laid {
        let in_force: Vec<Option<&ByHand>> =
            self.of_home(&said.id).iter().map(|one| one.by_hand.as_ref()).collect();
        lay(said, &in_force, &self.beside)
    }

    /// Hears what a file says of a home: corrections it agrees with end, the others are laid over it, and a value that
    /// is neither the one corrected nor the one it was corrected to is told.
    pub fn hear(&self, said: Vacancy) -> Heard {
        let (mut kept, mut ended, mut notes) = (Vec::new(), Vec::new(), Vec::new());
        for one in self.of_home(&said.id) {
            let Some(by_hand) = &one.by_hand else {
                kept.push(None);
                continue;
            };
            let says = by_hand.said_by(&said);
            let note = |code| {
                let message = Message::new(code).with("id", said.id.to_string());
                message.with("field", by_hand.field.as_str()).with("value", shown(by_hand.value()))
            };
            if says == *by_hand.value() {
                ended.push((one.correction.id, EndedAs::Agreed));
                notes.push(note("correction_agreed"));
                continue;
            }
            if says != one.said {
                notes.push(note("correction_conflict").with("says", shown(&says)));
            }
            kept.push(Some(by_hand));
        }
        let laid = lay(said, &kept, &self.beside);
        notes.extend(laid.told.iter().map(|message| {
            let at_odds = Message::new("correction_at_odds").with("id", laid.record.id.to_string());
            at_odds.with("what", message.code.as_ref())
        }));
        Heard { laid, ended, notes }
    }
}

/// Lays corrections (and withdrawals, which set nothing) over what a feed says of a home.
pub(crate) fn lay(said: Vacancy, in_force: &[Option<&ByHand>], beside: &Beside) -> Laid {
    let withheld = in_force.iter().any(Option::is_none);
    // A home that has gone is not put back on offer by what was said of it before.
    let gone = said.status == Status::Withdrawn && said.withdrawn_reason.as_deref() == Some(ABSENT);
    let by_hand = in_force.iter().copied().flatten();
    let by_hand: Vec<&ByHand> = by_hand.filter(|by_hand| !(gone && by_hand.field == "status")).collect();
    if by_hand.is_empty() {
        return Laid { record: said, said: None, withheld, told: Vec::new() };
    }
    let (record, told) = lay_over(&said, &by_hand, beside);
    let differs = !changes(&said, &record).is_empty();
    Laid { record, said: differs.then_some(said), withheld, told }
}

/// Returns a value of a record as an officer may read it in a list: an amount in pounds, `–` where nothing is said.
pub fn shown(value: &Value) -> String {
    let pounds = |pence: u64| format!("£{}.{:02}", pence / 100, pence % 100);
    match value {
        Value::Null => "–".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(items) if items.is_empty() => "–".to_owned(),
        Value::Array(items) => items.iter().map(shown).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => {
            let part = |name: &str| fields.get(name).map(shown).unwrap_or_default();
            match (fields.get("pence").and_then(Value::as_u64), fields.contains_key("lat")) {
                (Some(pence), _) => format!("{} {}", pounds(pence), part("period")),
                (None, true) => format!("{}, {}", part("lat"), part("lon")),
                (None, false) => value.to_string(),
            }
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_is_shown_as_people_write_it() {
        for (value, text) in [
            (json!(null), "–"),
            (json!([]), "–"),
            (json!(["a", "b"]), "a, b"),
            (json!({"pence": 12050, "period": "weekly", "weeks_per_year": 52}), "£120.50 weekly"),
            (json!({"lat": 51.5, "lon": -0.1, "precision": "exact", "source": "supplied"}), "51.5, -0.1"),
            (json!(true), "true"),
            (json!("Elm House"), "Elm House"),
        ] {
            assert_eq!(shown(&value), text);
        }
    }
}
