//! A difference between two versions of a feed's homes, for pages: new, changed field by field, gone.

use crate::pages::home::in_words;
use crate::site::Site;
use crate::words::Words;
use jiff::civil::Date;
use publish::{ChangedHome, Counts, Difference};
use serde_json::Value;
use vacancy::{FieldChange, Message, VacancyId};

/// How many homes of one part are named at first; the rest are counted.
pub const FEW: usize = 25;
/// All of them are named.
pub const ALL: usize = usize::MAX;
/// Most characters of a text that are shown.
const LONGEST: usize = 160;
/// Fields that follow from others: they are shown only where nothing else changed.
const FOLLOWING: &[&str] = &["weekly_cost_pence", "withdrawn_reason"];

/// A difference, in words.
pub struct Changes {
    /// How many homes each part holds.
    pub counts: String,
    /// Homes that are new, gone, returned or kept.
    pub parts: Vec<Part>,
    /// Homes with changed fields.
    pub changed: Vec<Changed>,
    /// How many more have changed.
    pub more: Option<String>,
}

/// Homes to which the same happens.
pub struct Part {
    /// What.
    pub title: String,
    /// Which.
    pub homes: Vec<Named>,
    /// How many more.
    pub more: Option<String>,
}

/// A home by its reference.
pub struct Named {
    /// The reference.
    pub reference: String,
    /// Its page for officers.
    pub link: String,
}

/// A home with changed fields.
pub struct Changed {
    /// Which.
    pub home: Named,
    /// Field by field.
    pub fields: Vec<Field>,
}

/// A changed field.
pub struct Field {
    /// What it is called.
    pub name: String,
    /// What it was.
    pub before: String,
    /// What it is.
    pub after: String,
}

impl Changes {
    /// Returns a difference in words, of each part at most so many homes.
    pub fn of(site: &Site, difference: &Difference, at_most: usize) -> Self {
        let w = &site.words;
        let parts = [
            ("desk_new", &difference.new),
            ("desk_gone", &difference.gone),
            ("desk_returned", &difference.returned),
            ("desk_kept", &difference.kept),
        ];
        let parts = parts.into_iter().filter(|(_, homes)| !homes.is_empty());
        let changed = difference.changed.iter().take(at_most).map(|home| changed(w, home));
        Self {
            counts: w.say(&counted(&difference.counts()).with("unchanged", difference.unchanged as usize)),
            parts: parts.map(|(title, homes)| part(w, title, homes, at_most)).collect(),
            changed: changed.collect(),
            more: more(w, difference.changed.len(), at_most),
        }
    }

    /// Returns whether some homes are counted only.
    pub fn is_cut(&self) -> bool {
        self.more.is_some() || self.parts.iter().any(|part| part.more.is_some())
    }

    /// Returns whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.changed.is_empty()
    }
}

/// Returns how many homes of a difference are listed, as an address wishes.
pub fn at_most(query: Option<&str>) -> usize {
    let pairs = crate::web::links::pairs(query.unwrap_or_default());
    if pairs.iter().any(|(name, _)| name == "all") { ALL } else { FEW }
}

/// Returns how many homes each part of a difference holds, to be said with how many are unchanged.
fn counted(counts: &Counts) -> Message {
    Message::new("desk_counts")
        .with("new", counts.new as usize)
        .with("changed", counts.changed as usize)
        .with("gone", counts.gone as usize)
        .with("returned", counts.returned as usize)
}

/// Returns how many homes each part of a difference holds.
pub fn only_counted(w: &Words, counts: &Counts) -> String {
    w.say(&Message { code: "desk_counts_only".into(), ..counted(counts) })
}

/// Returns the page of a home for officers.
pub fn home_page(id: &VacancyId) -> String {
    let pairs = [
        ("authority".to_owned(), id.authority().to_string()),
        ("reference".to_owned(), id.reference().to_owned()),
    ];
    format!("/officers/homes?{}", crate::web::links::query(&pairs))
}

fn part(w: &Words, title: &'static str, homes: &[VacancyId], at_most: usize) -> Part {
    Part {
        title: w.count(title, homes.len()),
        homes: homes.iter().take(at_most).map(named).collect(),
        more: more(w, homes.len(), at_most),
    }
}

fn more(w: &Words, all: usize, at_most: usize) -> Option<String> {
    let more = all.saturating_sub(at_most);
    (more > 0).then(|| w.count("desk_more_homes", more))
}

fn named(id: &VacancyId) -> Named {
    Named { reference: id.reference().to_owned(), link: home_page(id) }
}

fn changed(w: &Words, home: &ChangedHome) -> Changed {
    Changed { home: named(&home.id), fields: fields(w, &home.changes) }
}

/// Returns changed fields in words.
pub fn fields(w: &Words, changes: &[FieldChange]) -> Vec<Field> {
    let follows = |change: &&FieldChange| FOLLOWING.contains(&change.field.as_str());
    let all_follow = changes.iter().all(|change| follows(&change));
    let shown = changes.iter().filter(|change| all_follow || !follows(change));
    let field = |change: &FieldChange| Field {
        name: w.field(&change.field),
        before: value(w, &change.field, change.before.as_ref()),
        after: value(w, &change.field, change.after.as_ref()),
    };
    shown.map(field).collect()
}

/// Returns a field's value in words.
pub fn value(w: &Words, field: &str, value: Option<&Value>) -> String {
    let Some(value) = value.filter(|value| !value.is_null()) else { return w.t("desk_not_stated") };
    // A day alone: an instant begins with one too.
    let day = value.as_str().filter(|text| text.len() == "2026-11-20".len());
    if let Some(day) = day.and_then(|text| text.parse::<Date>().ok()) {
        return w.day(day);
    }
    let text = in_words(w, field, value).unwrap_or_else(|| match value {
        Value::String(text) => text.clone(),
        other => plain(w, other),
    });
    match text.chars().count() > LONGEST {
        true => format!("{}…", text.chars().take(LONGEST).collect::<String>()),
        false => text,
    }
}

/// Returns a value that has parts: each by its name.
fn plain(w: &Words, value: &Value) -> String {
    match value {
        Value::Object(parts) => {
            let said = parts.iter().filter(|(_, value)| !value.is_null());
            let said: Vec<String> = said
                .map(|(name, value)| format!("{}: {}", name.replace('_', " "), plain(w, value)))
                .collect();
            said.join("; ")
        }
        Value::Array(items) => items.iter().map(|item| plain(w, item)).collect::<Vec<_>>().join(", "),
        Value::String(text) => text.replace('_', " "),
        Value::Bool(yes) => w.t(if *yes { "yes" } else { "no" }),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_said_as_on_the_public_page() {
        let w = Words::english().unwrap();
        for (field, given, expected) in [
            ("available_from", json!("2026-11-20"), "Friday 20 November 2026"),
            ("closes_at", json!("2026-11-20T23:59:00Z"), "Friday 20 November 2026, 11:59pm"),
            ("lift", json!(true), "Yes"),
            ("bedrooms", json!(2), "2"),
            ("bedrooms", json!(null), "not stated"),
            ("floor", json!({"level": 2, "of": null}), "level: 2"),
        ] {
            assert_eq!(value(&w, field, Some(&given)), expected, "{field}");
        }
        assert_eq!(value(&w, "description", Some(&json!("a".repeat(200)))).chars().count(), LONGEST + 1);
    }

    #[test]
    fn what_follows_from_another_field_is_told_only_alone() {
        let w = Words::english().unwrap();
        let change =
            |field: &str| FieldChange { field: field.to_owned(), before: None, after: Some(json!(1)) };
        let both = [change("bedrooms"), change("weekly_cost_pence")];
        assert_eq!(fields(&w, &both).len(), 1);
        assert_eq!(fields(&w, &both[1..]).len(), 1);
    }
}
