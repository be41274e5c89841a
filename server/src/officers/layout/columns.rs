//! A column of a layout as a page shows it: its name, examples, how it is read, how sure that is and why.

use super::super::choices::Choice;
use crate::site::Site;
use crate::words::Words;
use ingest::{
    DateOrder, Offered, OfferedKind, Options, Proposal, ProposedColumn, ProposedField, State, Unit,
    personal_in,
};
use std::collections::BTreeMap;
use vacancy::Period;

/// How often amounts may be due, as a form says it; the last leaves that to each cell or another column.
pub(super) const PERIODS: &[&str] =
    &["weekly", "48 weeks", "50 weeks", "fortnightly", "four-weekly", "monthly", "yearly", AS_WRITTEN];
/// What amounts may count.
pub(super) const UNITS: &[&str] = &["pounds", "pence"];
/// In which order the figures of dates may stand.
pub(super) const DATES: &[&str] = &["day first", "month first"];
/// A word that is not answered yet.
pub(super) const UNANSWERED: &str = "?";
/// A word that says nothing.
pub(super) const SAYS_NOTHING: &str = "-";

const AS_WRITTEN: &str = "as written";

/// What a form says of a column that stays as it was written by hand.
pub(super) const BY_HAND: &str = "by-hand";

/// A column, and what can be said of it.
pub struct ColumnForm {
    pub letter: String,
    pub header: String,
    /// What is asked about it.
    pub asks: Vec<String>,
    /// Some of its values.
    pub samples: Vec<String>,
    /// What becomes of it, in words.
    pub taken: String,
    /// How sure that is.
    pub sure: Option<String>,
    pub why: Vec<String>,
    /// What was written by hand of it does, beyond what can be said here.
    pub by_hand: Vec<String>,
    /// What it may be; nothing where it must not be published.
    pub fields: Vec<Choice>,
    pub periods: Vec<Choice>,
    pub units: Vec<Choice>,
    pub dates: Vec<Choice>,
    pub words: Vec<WordForm>,
    /// How many of its words there are.
    pub words_told: String,
}

/// One of the council's own words.
pub struct WordForm {
    pub word: String,
    /// What it may stand for; nothing where it may be any text.
    pub meanings: Vec<Choice>,
    /// What it stands for, where it may be any text.
    pub meaning: String,
}

/// Returns the columns of a layout, in the file's order.
pub(super) fn forms(site: &Site, learnt: &Proposal) -> Vec<ColumnForm> {
    learnt.columns.iter().map(|column| form(site, learnt, column)).collect()
}

fn form(site: &Site, learnt: &Proposal, column: &ProposedColumn) -> ColumnForm {
    let w = &site.words;
    let asked = learnt.questions.iter().filter(|question| question.column == column.column);
    let hidden = column.state == State::NeverPublished;
    // What is written by hand is read as it is written: there is nothing to say of it but another reading.
    let settled = if column.is_by_hand() { Settings::default() } else { settings(column) };
    let does = column.by_hand.as_ref().filter(|hand| hand.stays).map_or(&[][..], |hand| &hand.does);
    let shown = |sample: &String| match personal_in(sample).is_empty() {
        true => sample.clone(),
        false => w.t("desk_layout_masked"),
    };
    let percent = (column.confidence * 100.0).round() as usize;
    let words = if hidden || column.is_by_hand() { Vec::new() } else { words(w, column) };
    ColumnForm {
        letter: column.column.clone(),
        header: column.header.clone(),
        asks: asked.map(|question| w.say(&question.message)).collect(),
        samples: column.samples.iter().map(shown).collect(),
        taken: taken(w, column),
        sure: (percent > 0 && !hidden).then(|| w.with("desk_layout_sure", "percent", percent)),
        why: column.why.iter().map(|message| w.say(message)).collect(),
        by_hand: does.iter().map(|message| w.say(message)).collect(),
        fields: if hidden { Vec::new() } else { fields(w, column) },
        periods: ways(w, PERIODS, settled.period.as_deref()),
        units: ways(w, UNITS, settled.unit),
        dates: ways(w, DATES, settled.dates),
        words_told: w.count("desk_layout_words", words.len()),
        words,
    }
}

/// How a column's cells are read, as a form says it: only what there is to say of what it feeds.
#[derive(Default, PartialEq, Eq)]
pub(super) struct Settings {
    pub period: Option<String>,
    pub unit: Option<&'static str>,
    pub dates: Option<&'static str>,
}

/// Returns how a column's cells are read.
pub(super) fn settings(column: &ProposedColumn) -> Settings {
    let mut settings = Settings::default();
    for ProposedField { field, options } in &column.fields {
        match Offered::named(field).map(|offered| offered.kind) {
            Some(OfferedKind::Money) => {
                settings.period = Some(period(options));
                settings.unit = Some(if options.unit == Unit::Pence { "pence" } else { "pounds" });
            }
            Some(OfferedKind::Date) => {
                let month_first = options.date_order == DateOrder::Mdy;
                settings.dates = Some(if month_first { "month first" } else { "day first" });
            }
            Some(OfferedKind::Plain) | None => {}
        }
    }
    settings
}

fn period(options: &Options) -> String {
    match (options.period, options.weeks_per_year) {
        (Some(Period::Weekly), Some(weeks)) => format!("{weeks} weeks"),
        (Some(period), _) => period.as_str().replace('_', "-"),
        (None, _) => AS_WRITTEN.to_owned(),
    }
}

/// Returns the fields a column feeds, as a form says it.
pub(super) fn reads(fields: &[ProposedField]) -> String {
    fields.iter().map(|field| field.field.as_str()).collect::<Vec<_>>().join("+")
}

fn taken(w: &Words, column: &ProposedColumn) -> String {
    match column.state {
        State::Sure if column.is_by_hand() => {
            w.with("desk_layout_by_hand", "field", named(w, &reads(&column.fields)))
        }
        State::Sure => named(w, &reads(&column.fields)),
        State::Ask => w.with("desk_layout_perhaps", "field", named(w, &reads(&column.fields))),
        State::Ignored => w.t("desk_layout_unused"),
        State::NeverPublished => w.t("desk_layout_never"),
    }
}

/// Returns fields by their names in plain words.
fn named(w: &Words, reads: &str) -> String {
    reads.split('+').map(|name| w.field(name)).collect::<Vec<_>>().join(" + ")
}

/// Returns what a form says of a column before anybody says anything else.
pub(super) fn proposed(column: &ProposedColumn) -> String {
    match column.state {
        _ if column.is_by_hand() => BY_HAND.to_owned(),
        State::Sure => reads(&column.fields),
        State::Ask => String::new(),
        State::Ignored | State::NeverPublished => "ignore".to_owned(),
    }
}

/// Returns what a column may be: what is thought of first.
fn fields(w: &Words, column: &ProposedColumn) -> Vec<Choice> {
    let chosen = proposed(column);
    let mut values: Vec<String> = Vec::new();
    let own = (!column.fields.is_empty()).then(|| reads(&column.fields));
    let others = column.alternatives.iter().map(|other| reads(&other.read));
    for value in own.into_iter().chain(others) {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    let mut rest: Vec<&'static str> = Offered::all().iter().map(|offered| offered.name).collect();
    rest.retain(|name| !values.iter().any(|value| value == name));
    rest.sort_by_key(|name| w.field(name));
    let of = |value: String, name: String| Choice { chosen: value == chosen, name, value };
    let unsure = (column.state == State::Ask).then(|| of(String::new(), w.t("desk_layout_choose")));
    let by_hand = column.by_hand.as_ref().map(|_| of(BY_HAND.to_owned(), w.t("desk_layout_as_by_hand")));
    let nothing = of("ignore".to_owned(), w.t("desk_layout_ignore"));
    let likely = values.into_iter().map(|value| of(value.clone(), named(w, &value)));
    let rest = rest.into_iter().map(|name| of(name.to_owned(), w.field(name)));
    unsure.into_iter().chain(by_hand).chain(likely).chain([nothing]).chain(rest).collect()
}

/// Returns the ways cells may be read, where there is anything to say; a number of weeks nobody listed as it is.
fn ways(w: &Words, listed: &[&'static str], chosen: Option<&str>) -> Vec<Choice> {
    let Some(chosen) = chosen else { return Vec::new() };
    let of = |value: &str, name: String| Choice { value: value.to_owned(), name, chosen: value == chosen };
    let name = |value: &str| w.of_code(&format!("desk_layout_{}", value.replace([' ', '-'], "_")));
    let strange = (!listed.contains(&chosen)).then(|| of(chosen, chosen.to_owned()));
    strange.into_iter().chain(listed.iter().map(|value| of(value, name(value)))).collect()
}

/// Returns the words of a column and what each stands for.
pub(super) fn meanings(column: &ProposedColumn) -> BTreeMap<String, Option<String>> {
    let known = column.fields.iter().flat_map(|field| &field.options.values);
    let mut meanings: BTreeMap<String, Option<String>> =
        known.map(|(word, meaning)| (word.clone(), Some(meaning.clone()))).collect();
    for word in &column.unknown_words {
        meanings.entry(word.clone()).or_default();
    }
    meanings
}

fn words(w: &Words, column: &ProposedColumn) -> Vec<WordForm> {
    let mut offered: Vec<String> = Vec::new();
    for of_field in column.fields.iter().filter_map(|field| Offered::named(&field.field)) {
        offered.extend(of_field.words);
    }
    let word_form = |(word, meaning): (String, Option<String>)| {
        let value = match meaning.as_deref() {
            None => UNANSWERED,
            Some("") => SAYS_NOTHING,
            Some(meaning) => meaning,
        };
        let of = |given: &str, name: String| Choice { value: given.to_owned(), name, chosen: given == value };
        let special =
            [of(UNANSWERED, w.t("desk_layout_word_open")), of(SAYS_NOTHING, w.t("desk_layout_word_nothing"))];
        let strange = (![UNANSWERED, SAYS_NOTHING].contains(&value)
            && !offered.iter().any(|known| known == value))
        .then(|| of(value, value.to_owned()));
        let listed = offered.iter().map(|known| of(known, known.clone()));
        let meanings: Vec<Choice> = match offered.is_empty() {
            true => Vec::new(),
            false => special.into_iter().chain(strange).chain(listed).collect(),
        };
        WordForm { word, meanings, meaning: meaning.unwrap_or_default() }
    };
    meanings(column).into_iter().map(word_form).collect()
}
