//! The filters that are typed or picked one value at a time: cost, floor, access, people, days.

use super::form::{Choice, Form, option_text};
use crate::site::Site;

/// Some fields under one heading.
pub struct Section {
    pub title: String,
    /// Whether any of them holds something, so that it stands open.
    pub open: bool,
    pub fields: Vec<Field>,
}

/// One field, filled in.
pub struct Field {
    pub parameter: &'static str,
    pub label: String,
    pub hint: Option<String>,
    pub value: String,
    pub kind: Kind,
}

/// How a field is filled in.
pub enum Kind {
    /// Typed figures; the keyboard a phone shows for it: `numeric`, or `decimal` with a point.
    Text(&'static str),
    /// Typed words.
    Words,
    /// A day.
    Day,
    /// One of a list.
    OneOf(Vec<Choice>),
}

enum Entry {
    Whole,
    Words,
    Pounds,
    Day,
    OneOf(&'static [&'static str]),
}

/// The cost, which is never folded away, and what is.
const COST: &[(&str, Entry)] = &[("max_cost", Entry::Pounds)];
const SECTIONS: &[(&str, &[(&str, Entry)])] = &[
    (
        "section_floor_access",
        &[
            // G is not offered here: a home nobody has assessed is no answer to somebody's access need.
            ("access", Entry::OneOf(&["A", "B", "C", "D", "E", "E+", "F"])),
            ("min_floor", Entry::Whole),
            ("max_floor", Entry::Whole),
        ],
    ),
    (
        "section_size_cost",
        &[("min_bedrooms", Entry::Whole), ("max_bedrooms", Entry::Whole), ("min_cost", Entry::Pounds)],
    ),
    ("section_people", &[("persons", Entry::Whole)]),
    (
        "section_days",
        &[
            ("closing_within", Entry::OneOf(&["0", "1", "2", "3", "7", "14"])),
            ("available_by", Entry::Day),
            ("opens_since", Entry::Day),
        ],
    ),
];

/// Who asks; it stands by itself, beside the box, what few need told folded away.
const APPLICANT: &[(&str, Entry)] = &[
    ("household", Entry::Words),
    ("lives_in", Entry::Words),
    ("registered_with", Entry::Words),
    ("tenant", Entry::OneOf(&["council", "housing_association", "none"])),
    ("age", Entry::Whole),
];
const APPLICANT_MORE: &[(&str, Entry)] = &[
    ("budget", Entry::Whole),
    ("benefits", Entry::OneOf(&["yes", "no"])),
    ("bands", Entry::Words),
    ("works_in", Entry::Words),
    ("income", Entry::Whole),
    ("access_need", Entry::OneOf(&["A", "B", "C", "D", "E", "E+", "F"])),
    ("extra_bedrooms", Entry::OneOf(&["1", "2", "3", "4"])),
    ("eligible", Entry::OneOf(&["probable", "yes"])),
];

/// Returns whether a parameter has a field here.
pub fn has(parameter: &str) -> bool {
    all().any(|(known, _)| known == parameter)
}

/// Returns whether a parameter has a field among those of who asks.
pub fn is_of_applicant(parameter: &str) -> bool {
    APPLICANT.iter().chain(APPLICANT_MORE).any(|(known, _)| *known == parameter)
}

/// Returns the fields of who asks.
pub fn applicant(site: &Site, typed: &dyn Fn(&str) -> String) -> Vec<Field> {
    APPLICANT.iter().map(|(parameter, entry)| field(site, parameter, entry, typed)).collect()
}

/// Returns those of them that are folded away.
pub fn applicant_more(site: &Site, typed: &dyn Fn(&str) -> String) -> Section {
    section(site, "applicant_more", APPLICANT_MORE, typed)
}

fn all() -> impl Iterator<Item = (&'static str, &'static Entry)> {
    let entries = COST
        .iter()
        .chain(APPLICANT)
        .chain(APPLICANT_MORE)
        .chain(SECTIONS.iter().flat_map(|(_, entries)| *entries));
    entries.map(|(parameter, entry)| (*parameter, entry))
}

/// Returns the fields of what a home may cost; `typed` gives what stands in a field.
pub fn cost(site: &Site, typed: &dyn Fn(&str) -> String) -> Vec<Field> {
    COST.iter().map(|(parameter, entry)| field(site, parameter, entry, typed)).collect()
}

/// Returns the fields that are folded away until wanted.
pub fn sections(site: &Site, typed: &dyn Fn(&str) -> String) -> Vec<Section> {
    SECTIONS.iter().map(|(title, entries)| section(site, title, entries, typed)).collect()
}

fn section(
    site: &Site,
    title: &str,
    entries: &[(&'static str, Entry)],
    typed: &dyn Fn(&str) -> String,
) -> Section {
    let fields: Vec<Field> =
        entries.iter().map(|(parameter, entry)| field(site, parameter, entry, typed)).collect();
    let open = fields.iter().any(|field| !field.value.is_empty());
    Section { title: site.words.of_code(title), open, fields }
}

fn field(site: &Site, parameter: &'static str, entry: &Entry, typed: &dyn Fn(&str) -> String) -> Field {
    let w = &site.words;
    let value = typed(parameter);
    let kind = match entry {
        Entry::Whole => Kind::Text("numeric"),
        Entry::Words => Kind::Words,
        Entry::Pounds => Kind::Text("decimal"),
        Entry::Day => Kind::Day,
        Entry::OneOf(values) => Kind::OneOf(choices(site, parameter, values, &value)),
    };
    Field { parameter, label: w.field(parameter), hint: w.hint_of_field(parameter), value, kind }
}

/// Returns the list to choose from; what was asked stays in it even where it is not usually offered.
fn choices(site: &Site, parameter: &str, values: &[&str], chosen: &str) -> Vec<Choice> {
    let nothing = match parameter {
        "eligible" => site.words.value(parameter, "all"),
        parameter if is_of_applicant(parameter) => site.words.t("not_told_choice"),
        _ => site.words.t("any_choice"),
    };
    let any = Choice { value: String::new(), text: nothing, selected: chosen.is_empty() };
    let further = Some(chosen).filter(|chosen| !chosen.is_empty() && !values.contains(chosen));
    let others = values.iter().copied().chain(further).map(|value| Choice {
        value: value.to_owned(),
        text: option_text(site, parameter, value),
        selected: value == chosen,
    });
    std::iter::once(any).chain(others).collect()
}

impl Form {
    /// Returns whether a section should stand open: it holds something, or something in it is wrong.
    pub fn opens(&self, section: &Section) -> bool {
        section.open || section.fields.iter().any(|field| self.is_wrong(field.parameter))
    }
}
