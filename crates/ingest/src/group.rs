//! Rows with one reference: one advert where they differ only in viewing, photo, or unit with its address and floor;
//! the same row twice; or a conflict.

use crate::assemble::sort_viewings;
use crate::codes;
use crate::report::{Rows, Severity};
use std::collections::{BTreeSet, HashMap};
use vacancy::{Message, Vacancy, Viewing, changes};

/// A row that became an advert.
pub(crate) struct Read {
    /// What it states.
    pub vacancy: Vacancy,
    /// The unit or plot, where a column names it.
    pub unit: Option<String>,
    /// The physical line it begins on.
    pub line: u64,
    /// Whether something in it was warned of.
    pub warned: bool,
}

/// The adverts that rows come to, in the order of their first rows. What is not the advert's own is kept only where
/// several rows have its reference.
#[derive(Default)]
pub(crate) struct Adverts {
    places: HashMap<String, usize>,
    vacancies: Vec<Vacancy>,
    groups: Vec<Group>,
}

/// What is told of a row of a group.
pub(crate) struct Told<'a> {
    /// How much it costs.
    pub severity: Severity,
    /// Its number and physical line.
    pub place: (u32, u64),
    /// The group's reference.
    pub reference: &'a str,
    /// What it is.
    pub message: Message,
}

/// What groups come to.
#[derive(Default)]
pub(crate) struct Settled {
    /// The adverts.
    pub vacancies: Vec<Vacancy>,
    /// References whose rows contradict each other.
    pub conflicting: Vec<String>,
    /// Rows taken, rows refused, and rows taken with a warning.
    pub rows: Rows,
}

impl Adverts {
    /// Adds the next row.
    pub fn add(&mut self, read: Read) {
        let Read { vacancy, unit, line, warned } = read;
        let place = self.places.get(&vacancy.reference).copied();
        let group = place.and_then(|at| self.vacancies.get(at).zip(self.groups.get_mut(at)));
        match group {
            Some((first, group)) => {
                group.warned += usize::from(warned);
                let others = group.others.get_or_insert_with(|| {
                    Box::new(Others::of(first, group.unit.as_deref(), (first.provenance.row, group.line)))
                });
                others.add(first, &vacancy, unit.as_deref(), line);
            }
            None => {
                self.places.insert(vacancy.reference.clone(), self.groups.len());
                self.vacancies.push(vacancy);
                self.groups.push(Group { line, unit, warned: usize::from(warned), others: None });
            }
        }
    }

    /// Returns what the groups come to, and tells of rows that repeat or contradict others.
    pub fn settle(self, tell: &mut dyn FnMut(Told)) -> Settled {
        let Self { places, mut vacancies, groups } = self;
        drop(places);
        let mut settled = Settled::default();
        let mut groups = groups.into_iter();
        vacancies.retain_mut(|vacancy| {
            groups.next().is_some_and(|group| group.settle(vacancy, &mut settled, tell))
        });
        Settled { vacancies, ..settled }
    }
}

/// The rows of one reference.
struct Group {
    /// The physical line of the first.
    line: u64,
    /// The first one's unit, where a column names it.
    unit: Option<String>,
    /// How many of them were warned of.
    warned: usize,
    others: Option<Box<Others>>,
}

/// What the rows of one reference come to where there are several.
struct Others {
    /// Number and physical line of every row, and the places among them of those that say nothing new.
    rows: Vec<(u32, u64)>,
    repeated: Vec<usize>,
    conflicting: BTreeSet<String>,
    gathered: Gathered,
    first_unit: Option<Unit>,
    units: BTreeSet<String>,
}

impl Others {
    fn of(first: &Vacancy, unit: Option<&str>, place: (u32, u64)) -> Self {
        let first_unit = Unit::of(unit, first);
        Self {
            rows: vec![place],
            repeated: Vec::new(),
            conflicting: BTreeSet::new(),
            gathered: Gathered::of(first),
            units: first_unit.iter().map(|unit| unit.name.clone()).collect(),
            first_unit,
        }
    }

    fn add(&mut self, first: &Vacancy, other: &Vacancy, unit: Option<&str>, line: u64) {
        self.rows.push((other.provenance.row, line));
        let unit = Unit::of(unit, other);
        let another_unit =
            matches!((&self.first_unit, &unit), (Some(one), Some(other)) if one.is_beside(other));
        let differing = differing(first, other, another_unit);
        if !differing.is_empty() {
            self.conflicting.extend(differing);
            return;
        }
        let adds_unit = another_unit && unit.is_some_and(|unit| self.units.insert(unit.name));
        let adds_more = self.gathered.add(other);
        if !adds_unit && !adds_more {
            self.repeated.push(self.rows.len() - 1);
        }
    }
}

impl Group {
    /// Puts what the rows say together into the first one's advert; returns whether they are one advert at all.
    fn settle(self, vacancy: &mut Vacancy, settled: &mut Settled, tell: &mut dyn FnMut(Told)) -> bool {
        let Some(others) = self.others else {
            settled.rows.accepted += 1;
            settled.rows.warned += self.warned;
            return true;
        };
        let Others { rows, repeated, conflicting, gathered, units, .. } = *others;
        let reference = vacancy.reference.as_str();
        if !conflicting.is_empty() {
            let fields = conflicting.into_iter().collect::<Vec<_>>().join(", ").replace('_', " ");
            for place in &rows {
                let message = Message::new(codes::REFERENCE_CONFLICT)
                    .with("fields", fields.as_str())
                    .with("rows", other_rows(&rows, place.0));
                tell(Told { severity: Severity::Reject, place: *place, reference, message });
            }
            settled.rows.rejected += rows.len();
            settled.conflicting.push(reference.to_owned());
            return false;
        }
        let first = rows.first().map_or(0, |(number, _)| *number);
        for place in repeated.iter().filter_map(|at| rows.get(*at)) {
            let message = Message::new(codes::ROW_REPEATED).with("row", first);
            tell(Told { severity: Severity::Note, place: *place, reference, message });
        }
        settled.rows.accepted += rows.len();
        settled.rows.warned += self.warned;
        if units.len() > 1 && vacancy.homes.is_none() {
            vacancy.homes = u32::try_from(units.len()).ok();
        }
        gathered.give(vacancy);
        true
    }
}

/// Returns the numbers of the rows beside one, the first few of them.
fn other_rows(rows: &[(u32, u64)], own: u32) -> String {
    const NAMED_AT_MOST: usize = 5;
    let others = rows.iter().map(|(number, _)| *number).filter(|number| *number != own);
    let mut named: Vec<String> = others.take(NAMED_AT_MOST).map(|number| number.to_string()).collect();
    if rows.len() > NAMED_AT_MOST + 1 {
        named.push("…".to_owned());
    }
    named.join(", ")
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
    fn of(named: Option<&str>, vacancy: &Vacancy) -> Option<Self> {
        if let Some(name) = named {
            return Some(Self { name: name.to_owned(), rest: None });
        }
        let address = vacancy.address.as_deref()?.to_lowercase();
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
