//! What speaks against a reading that is sure by itself: the columns beside it.

use super::columns::Context;
use crate::bind::{Understood, Values, has_words, is_shared, names};
use crate::cells::date;
use crate::fields;
use crate::header;
use jiff::civil::Date;

/// How strongly a name must say that a text is the advert's, where officers' notes stand beside it.
const SURELY_PUBLIC: f64 = 0.8;

/// Returns whether the columns beside it make a reading doubtful.
pub(super) fn doubt(column: usize, understood: &[Understood], context: &Context) -> bool {
    let Some(first) = first_of(column, understood) else { return false };
    match first {
        "description" => is_one_of_several_texts(column, understood, context),
        "opens_at" | "closes_at" => closes_before_it_opens(understood, context),
        // A time is the time of the day it stands beside, whatever both are called.
        "opens_time" | "closes_time" | "viewing_time" => false,
        _ => has_a_namesake(column, first, understood, context),
    }
}

fn first_of(column: usize, understood: &[Understood]) -> Option<&'static str> {
    Some(understood.get(column)?.chosen.as_ref()?.uses.first()?.field.name)
}

/// Returns whether a text that its name does not say to be the advert's stands beside another: officers write notes
/// as well as adverts.
fn is_one_of_several_texts(column: usize, understood: &[Understood], context: &Context) -> bool {
    const INTERNAL: &[&str] = &["int", "internal", "staff", "private", "office", "officer"];
    let words = context.headers.get(column).map(|name| names::words(name)).unwrap_or_default();
    if words.iter().any(|word| INTERNAL.contains(&word.as_str())) {
        return true;
    }
    let of_homes = |at: usize| Values::of(at, context.rows).are_of_homes();
    let is_advert = of_homes(column);
    let by_name =
        understood.get(column).and_then(|this| this.chosen.as_ref()).map_or(0.0, |read| read.by_name);
    if by_name >= SURELY_PUBLIC {
        return false;
    }
    let wordy = |text: &str| text.split_whitespace().count() >= 4 && text.len() > 20;
    (0..understood.len()).any(|other| {
        other != column
            && matches!(first_of(other, understood), None | Some("description"))
            && Values::of(other, context.rows).share(wordy) > 0.5
            // Beside an advert's text, what officers write for themselves is no other.
            && (!is_advert || of_homes(other))
    })
}

/// Returns whether most adverts would close before they open.
fn closes_before_it_opens(understood: &[Understood], context: &Context) -> bool {
    const AT_LEAST: usize = 3;
    let (met, against) = days_in_disorder(understood, context);
    met >= AT_LEAST && against * 2 > met
}

/// Returns whether a column named "From" or "To" is an advert's opening or closing: every advert opens before it closes.
pub(super) fn is_confirmed(column: usize, understood: &[Understood], context: &Context) -> bool {
    const NAMED: f64 = 0.5;
    const AT_LEAST: usize = 4;
    let is_named = |at: usize| {
        let read = understood.get(at).and_then(|this| this.chosen.as_ref());
        read.is_some_and(|read| read.by_name >= NAMED && read.agreement.share() > 0.9)
    };
    let of = |field: &str| (0..understood.len()).find(|at| first_of(*at, understood) == Some(field));
    let (Some(opens), Some(closes)) = (of("opens_at"), of("closes_at")) else { return false };
    let (met, against) = days_in_disorder(understood, context);
    (column == opens || column == closes)
        && is_named(opens)
        && is_named(closes)
        && met >= AT_LEAST
        && against == 0
}

/// Returns how many of the first rows say when bidding opens and closes, and how many of those close first.
fn days_in_disorder(understood: &[Understood], context: &Context) -> (usize, usize) {
    const ROWS_TRIED: usize = 64;
    let of = |field: &str| (0..understood.len()).find(|at| first_of(*at, understood) == Some(field));
    let (Some(opens), Some(closes)) = (of("opens_at"), of("closes_at")) else { return (0, 0) };
    let today = Date::constant(2026, 1, 1);
    let day = |text: &str| date::read(text, today).ok().map(|moment| moment.day);
    let both = context
        .rows
        .iter()
        .take(ROWS_TRIED)
        .filter_map(|row| Some((day(row.cell(opens))?, day(row.cell(closes))?)));
    let (mut met, mut against) = (0, 0);
    for (opens, closes) in both {
        met += 1;
        against += usize::from(opens > closes);
    }
    (met, against)
}

/// Returns whether another column of the same name holds something else and would feed the same field.
fn has_a_namesake(column: usize, field: &str, understood: &[Understood], context: &Context) -> bool {
    let read = understood.get(column).and_then(|this| this.chosen.as_ref());
    // Words of a closed set tell by themselves what they are.
    let tells = read
        .is_some_and(|read| read.strange.is_empty() && read.uses.iter().any(|used| has_words(used.field)))
        && Values::of(column, context.rows).share(|text| text.chars().any(char::is_alphabetic)) > 0.5;
    let shared =
        tells || fields::named(field).is_none_or(|field| is_shared(field) && !fields::is_money(field));
    let Some(name) = context.headers.get(column).filter(|name| !shared && !name.trim().is_empty()) else {
        return false;
    };
    (0..understood.len()).any(|other| {
        other != column
            && context.headers.get(other).is_some_and(|known| header::plain(known) == header::plain(name))
            && context.rows.iter().any(|row| {
                let (one, other) = (row.cell(column).trim(), row.cell(other).trim());
                !one.is_empty() && !other.is_empty() && one != other
            })
    })
}
