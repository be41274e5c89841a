//! One column of a proposal: what it is taken for, how sure, why, and what else it might be.

use super::doubts::{doubt, is_confirmed};
use super::unread::{ask_of_unread, is_their_own};
use super::{Choice, Learn, Options, ProposedColumn, ProposedField, State, codes};
use crate::bind::{Reading, Understood, Values, is_shared};
use crate::cells::personal;
use crate::fields;
use crate::header;
use crate::mapping::{DateOrder, Use};
use crate::note::{Fate, Told};
use crate::problems::quoted;
use crate::report::column_letter;
use crate::table::Row;
use gazetteer::Postcode;
use vacancy::{Message, Period};

/// How sure a reading must be to be used without asking, 0 to 1: on the layouts of `tests/layouts` a wrong reading is
/// then rarer than a question.
const SURE: f64 = 0.68;

/// How near another column may come before a field is asked about.
const RIVAL_WITHIN: f64 = 0.02;

/// How many of a column's values are shown, and its other readings.
const SAMPLES: usize = 3;
const ALTERNATIVES: usize = 4;

/// What is known of the file.
pub(super) struct Context<'c> {
    pub headers: &'c [String],
    pub rows: &'c [Row],
    pub told: &'c Told,
    pub request: &'c Learn<'c>,
}

/// Returns what is proposed for every column.
pub(super) fn proposed(understood: &[Understood], context: &Context) -> Vec<ProposedColumn> {
    let names: Vec<(&str, usize)> = header::counted(context.headers.iter().map(String::as_str)).collect();
    let again = |name: &str| {
        names.iter().filter(|(other, _)| header::plain(other) == header::plain(name)).count() > 1
    };
    let mut columns = Vec::new();
    for (column, this) in understood.iter().enumerate() {
        let Some((name, nth)) = names.get(column).copied() else { continue };
        let one_of_several = again(name) || name.trim().is_empty();
        let mut proposed = ProposedColumn {
            column: column_letter(column),
            header: header::shown(name),
            key: if one_of_several { header::numbered(name, nth) } else { name.to_owned() },
            samples: Vec::new(),
            fields: Vec::new(),
            confidence: 0.0,
            why: Vec::new(),
            alternatives: Vec::new(),
            unknown_words: Vec::new(),
            state: State::Ignored,
            by_hand: None,
        };
        fill(&mut proposed, column, this, context);
        if proposed.state == State::Sure
            && let Some(rival) = rival(column, understood, context)
        {
            proposed.state = State::Ask;
            proposed.why.push(Message::new(codes::ANOTHER_COLUMN).with("other", rival));
        }
        if proposed.state == State::Sure && doubt(column, understood, context) {
            proposed.state = State::Ask;
        }
        let weak =
            this.chosen.as_ref().is_some_and(|chosen| chosen.by_name == 0.0 && chosen.confidence < SURE);
        if proposed.state == State::Ask && weak && is_their_own(name) {
            proposed.state = State::Ignored;
            proposed.confidence = 0.0;
            proposed.fields.clear();
        }
        if proposed.state == State::Ask && is_confirmed(column, understood, context) {
            proposed.state = State::Sure;
        }
        columns.push(proposed);
    }
    ask_of_unread(&mut columns, understood, context);
    settle_periods(&mut columns, context);
    columns
}

/// Gives rents that nothing else tells of the period their size tells, and charges the period of the rent.
fn settle_periods(columns: &mut [ProposedColumn], context: &Context) {
    /// Rents below it, in pounds, are weekly: the lowest monthly rents of social homes are above.
    const WEEKLY_BELOW: f64 = 230.0;
    let feeds = |column: &ProposedColumn, name: &str| column.fields.iter().any(|field| field.field == name);
    if columns.iter().any(|column| feeds(column, "rent_period")) {
        return;
    }
    let mut of_rent = None;
    for (at, column) in columns.iter_mut().enumerate() {
        let values = Values::of(at, context.rows);
        let Some(rent) = column.fields.iter_mut().find(|field| field.field == fields::RENT) else { continue };
        let median = values.median_pounds(rent.options.unit);
        let says = values.texts().all(|text| {
            crate::cells::money::rent(text, rent.options.unit).is_ok_and(|money| money.due.is_some())
        });
        if rent.options.period.is_none() && !says && median.is_some_and(|median| median < WEEKLY_BELOW) {
            rent.options.period = Some(Period::Weekly);
            column.why.push(Message::new(codes::PERIOD_BY_SIZE));
        }
        let rent = column.fields.iter().find(|field| field.field == fields::RENT);
        of_rent = of_rent.or_else(|| rent.map(|rent| (rent.options.period, rent.options.weeks_per_year)));
    }
    let Some((period, weeks)) = of_rent else { return };
    let charges = columns.iter_mut().flat_map(|column| &mut column.fields);
    for charge in charges.filter(|field| field.field == "service_charge" && field.options.period.is_none()) {
        charge.options.period = period;
        charge.options.weeks_per_year = charge.options.weeks_per_year.or(weeks);
    }
}

fn fill(proposed: &mut ProposedColumn, column: usize, this: &Understood, context: &Context) {
    let values = Values::of(column, context.rows);
    let told = context.told.columns.get(&column);
    if let Some(message) = hidden(column, this, &values, context) {
        proposed.state = State::NeverPublished;
        proposed.confidence = 1.0;
        proposed.why.push(message);
        return;
    }
    if let Some(of) = told.filter(|of| of.fate == Fate::Ignored) {
        proposed.confidence = 0.9;
        proposed.why.push(Message::new(codes::NOTE_IGNORES).with("quote", of.quote.as_str()));
        return;
    }
    proposed.samples = samples(&values);
    if this.is_sum {
        proposed.why.push(Message::new(codes::IS_SUM));
    }
    let others = this.readings.iter().filter(|reading| {
        this.chosen.as_ref().is_none_or(|chosen| names_of(&chosen.uses) != names_of(&reading.uses))
    });
    proposed.alternatives = others.take(ALTERNATIVES).map(choice).collect();
    let Some(chosen) = &this.chosen else { return };
    proposed.confidence = rounded(chosen.confidence);
    proposed.fields = chosen.uses.iter().map(field).collect();
    proposed.state = if chosen.confidence >= SURE { State::Sure } else { State::Ask };
    proposed.unknown_words = chosen.strange.iter().map(|word| quoted(word)).collect();
    proposed.why.extend(why(chosen, &values, context));
    if let Some(of) = told {
        proposed.why.push(Message::new(codes::NOTE_SAYS).with("quote", of.quote.as_str()));
    }
}

/// Returns why a column must not be published, where the note, its name or its values say so.
fn hidden(column: usize, this: &Understood, values: &Values, context: &Context) -> Option<Message> {
    if let Some(of) = context.told.columns.get(&column).filter(|of| of.fate == Fate::NeverPublished) {
        return Some(Message::new(codes::NOTE_HIDES).with("quote", of.quote.as_str()));
    }
    let name = context.headers.get(column)?;
    let said = |message: Message| message.with("header", header::shown(name));
    if let Some(message) = &this.held {
        return Some(said(message.clone()));
    }
    let written_out = crate::bind::names::words(name).join(" ");
    // "People number" counts them; "person number" is somebody's.
    let of_somebody = || personal::named(&written_out).filter(|_| written_out != "person number");
    if let Some(reason) = personal::named(name).or_else(of_somebody) {
        return Some(said(reason.message()));
    }
    // What no field is fed by may be anybody's; bare figures are not told from codes that open doors.
    let unclaimed = this.chosen.as_ref().is_none_or(|chosen| chosen.confidence < SURE);
    let address = fields::named("address").filter(|_| unclaimed)?;
    personal::held_by(address, name, values.texts()).map(|reason| said(reason.message()))
}

/// Returns the name of another column that might feed a field of this one's nearly as well.
fn rival(column: usize, understood: &[Understood], context: &Context) -> Option<String> {
    let chosen = understood.get(column)?.chosen.as_ref()?;
    let first = chosen.uses.first().filter(|used| !is_shared(used.field))?;
    let names_it = |reading: &Reading| {
        reading.uses.first().is_some_and(|used| used.field.name == first.field.name)
            && reading.confidence + RIVAL_WITHIN >= chosen.confidence
            && reading.confidence >= 0.6
    };
    let free = |(other, this): &(usize, &Understood)| {
        *other != column && this.chosen.is_none() && this.readings.first().is_some_and(names_it)
    };
    let (other, _) = understood.iter().enumerate().find(free)?;
    context.headers.get(other).map(|name| header::shown(name))
}

fn samples(values: &Values) -> Vec<String> {
    let mut samples: Vec<String> = Vec::new();
    for text in values.texts().map(quoted) {
        if samples.len() < SAMPLES && !samples.contains(&text) {
            samples.push(text);
        }
    }
    samples
}

/// Returns what speaks for a reading.
fn why(reading: &Reading, values: &Values, context: &Context) -> Vec<Message> {
    let mut why = Vec::new();
    let Some(first) = reading.uses.first() else { return why };
    let spoken = names_of(&reading.uses).replace('_', " ");
    if reading.by_name >= 0.9 {
        why.push(Message::new(codes::NAME_KNOWN).with("field", spoken.as_str()));
    } else if reading.by_name > 0.0 {
        why.push(Message::new(codes::NAME_LIKE).with("field", spoken.as_str()));
    }
    let tried = reading.agreement.tried;
    why.push(match (tried, first.field.name) {
        (0, _) => Message::new(codes::VALUES_EMPTY).with("rows", context.rows.len()),
        (_, "postcode") => postcodes(values, context),
        (_, fields::REFERENCE) => {
            Message::new(codes::DIFFERENT).with("different", values.distinct()).with("tried", tried)
        }
        _ => Message::new(codes::VALUES_FIT)
            .with("fitting", reading.agreement.fitting)
            .with("tried", tried)
            .with("field", spoken.as_str()),
    });
    let median = values.median_pounds(first.unit).filter(|_| fields::is_money(first.field));
    if let Some(median) = median {
        why.push(Message::new(codes::MEDIAN).with("amount", format!("£{median:.2}")));
    }
    if first.date_order == DateOrder::Mdy {
        why.push(Message::new(codes::MONTH_FIRST));
    }
    let words = reading.uses.iter().map(|used| used.values.len()).sum::<usize>();
    if words > 0 {
        why.push(Message::new(codes::WORDS_KNOWN).with("count", words));
    }
    let general =
        [context.told.due.as_ref().map(|(_, quote)| quote).filter(|_| fields::is_money(first.field))];
    why.extend(
        general
            .into_iter()
            .flatten()
            .map(|quote| Message::new(codes::NOTE_SAYS).with("quote", quote.as_str())),
    );
    why
}

/// Returns how many values are postcodes, and how many of those are the authority's own.
fn postcodes(values: &Values, context: &Context) -> Message {
    let read: Vec<Postcode> = values.texts().filter_map(Postcode::parse).collect();
    let gazetteer = context.request.gazetteer;
    let inside = read.iter().filter(|postcode| {
        gazetteer.locate(postcode).is_some_and(|at| at.authority.as_ref() == Some(context.request.authority))
    });
    let name = gazetteer.by_code(context.request.authority).map(|known| known.name.clone());
    Message::new(codes::POSTCODES_IN)
        .with("count", read.len())
        .with("tried", values.cells.len())
        .with("inside", inside.count())
        .with("authority", name.unwrap_or_else(|| context.request.authority.to_string()))
}

/// Returns the names of the fields, as they are answered.
pub(super) fn names_of(uses: &[Use]) -> String {
    uses.iter().map(|used| used.field.name).collect::<Vec<_>>().join(" + ")
}

pub(super) fn choice(reading: &Reading) -> Choice {
    Choice {
        fields: names_of(&reading.uses),
        confidence: rounded(reading.confidence),
        read: reading.uses.iter().map(field).collect(),
    }
}

/// Returns how a column feeds a field, as it is shown.
pub(super) fn field(used: &Use) -> ProposedField {
    let options = Options {
        period: used.due.map(|due| due.period),
        weeks_per_year: used.due.and_then(|due| due.weeks),
        unit: used.unit,
        includes_charges: used.includes_charges,
        date_order: used.date_order,
        run_together: used.run_together,
        values: used.values.clone(),
    };
    ProposedField { field: used.field.name.to_owned(), options }
}

fn rounded(share: f64) -> f64 {
    (share * 100.0).round() / 100.0
}
