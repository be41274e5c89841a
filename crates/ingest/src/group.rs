//! Rows with one reference: one advert where they differ only in viewing, photo, or unit with its address and floor;
//! the same row twice; or a conflict.

use crate::assemble::sort_viewings;
use crate::draft::Draft;
use crate::table::Row;
use std::collections::BTreeSet;
use vacancy::{Vacancy, Viewing, changes};

/// A row that became a draft.
pub(crate) struct Read<'r> {
    /// The row.
    pub row: &'r Row,
    /// What it states.
    pub draft: Draft,
    /// Whether something in it was warned of.
    pub warned: bool,
}

/// What the rows of one reference come to.
pub(crate) enum Grouped {
    /// One advert; the places, among the rows, of those that only repeat an earlier one.
    One {
        /// The advert.
        vacancy: Box<Vacancy>,
        /// Rows that say nothing new.
        repeated: Vec<usize>,
    },
    /// They contradict each other in these fields.
    Conflict {
        /// The fields' names.
        fields: Vec<String>,
    },
}

/// Returns what the rows of one reference come to; nothing for no rows.
pub(crate) fn group(rows: &[Read]) -> Option<Grouped> {
    let (first, rest) = rows.split_first()?;
    let mut vacancy = first.draft.vacancy.clone();
    let mut gathered = Gathered::of(&vacancy);
    let first_unit = Unit::of(&first.draft);
    let mut units: BTreeSet<String> = first_unit.iter().map(|unit| unit.name.clone()).collect();
    let mut conflicting: BTreeSet<String> = BTreeSet::new();
    let mut repeated = Vec::new();
    for (at, other) in rest.iter().enumerate() {
        let unit = Unit::of(&other.draft);
        let another_unit = matches!((&first_unit, &unit), (Some(one), Some(other)) if one.is_beside(other));
        let differing = differing(&vacancy, &other.draft.vacancy, another_unit);
        if !differing.is_empty() {
            conflicting.extend(differing);
            continue;
        }
        let adds_unit = another_unit && unit.is_some_and(|unit| units.insert(unit.name));
        let adds_more = gathered.add(&other.draft.vacancy);
        if !adds_unit && !adds_more {
            repeated.push(at + 1);
        }
    }
    if !conflicting.is_empty() {
        return Some(Grouped::Conflict { fields: conflicting.into_iter().collect() });
    }
    if units.len() > 1 && vacancy.homes.is_none() {
        vacancy.homes = u32::try_from(units.len()).ok();
    }
    gathered.give(&mut vacancy);
    Some(Grouped::One { vacancy: Box::new(vacancy), repeated })
}

/// Returns the fields in which two rows contradict each other.
fn differing(first: &Vacancy, other: &Vacancy, another_unit: bool) -> Vec<String> {
    let may_differ = |field: &str| match field {
        "viewing_at" | "images" => true,
        "address" | "floor" => another_unit,
        _ => false,
    };
    let mut fields: Vec<String> = changes(first, other)
        .into_iter()
        .map(|change| change.field)
        .filter(|field| !may_differ(field))
        .collect();
    // What follows from other fields is no contradiction of its own.
    let follows = |field: &str| match field {
        "weekly_cost_pence" => &["rent", "service_charge"][..],
        "location" => &["postcode"][..],
        _ => &[],
    };
    let causes = fields.clone();
    fields.retain(|field| !follows(field).iter().any(|cause| causes.iter().any(|other| other == cause)));
    fields
}

/// Viewings and photos of several rows, each once.
struct Gathered {
    viewings: BTreeSet<Viewing>,
    images: Vec<String>,
    known_images: BTreeSet<String>,
}

impl Gathered {
    fn of(vacancy: &Vacancy) -> Self {
        Self {
            viewings: vacancy.viewing_at.iter().flatten().copied().collect(),
            images: vacancy.images.clone(),
            known_images: vacancy.images.iter().cloned().collect(),
        }
    }

    /// Adds another row's; returns whether any were new.
    fn add(&mut self, other: &Vacancy) -> bool {
        let before = self.viewings.len() + self.images.len();
        self.viewings.extend(other.viewing_at.iter().flatten().copied());
        for image in &other.images {
            if self.known_images.insert(image.clone()) {
                self.images.push(image.clone());
            }
        }
        self.viewings.len() + self.images.len() > before
    }

    fn give(self, vacancy: &mut Vacancy) {
        let mut viewings: Vec<Viewing> = self.viewings.into_iter().collect();
        sort_viewings(&mut viewings);
        vacancy.viewing_at = (!viewings.is_empty()).then_some(viewings);
        vacancy.images = self.images;
    }
}

/// The unit or plot of a home, and what of its address is not the unit.
struct Unit {
    name: String,
    /// The rest of the address, where the unit stands in it; nothing where a column of its own names the unit.
    rest: Option<String>,
}

impl Unit {
    /// Returns the unit: by its own column, else by the beginning of the address ("Flat 12, …").
    fn of(draft: &Draft) -> Option<Self> {
        if let Some(name) = &draft.unit {
            return Some(Self { name: name.clone(), rest: None });
        }
        let address = draft.vacancy.address.as_deref()?.to_lowercase();
        let mut words = address.split([' ', ',']).filter(|word| !word.is_empty());
        let kind = words
            .next()
            .filter(|word| matches!(*word, "flat" | "unit" | "plot" | "apartment" | "apt" | "room"))?;
        let number =
            words.next().filter(|word| word.len() == 1 || word.bytes().any(|byte| byte.is_ascii_digit()))?;
        Some(Self { name: format!("{kind} {number}"), rest: Some(words.collect::<Vec<_>>().join(" ")) })
    }

    /// Returns whether the other is another unit of the same building, or of what a column calls units.
    fn is_beside(&self, other: &Unit) -> bool {
        self.name != other.name && self.rest == other.rest
    }
}
