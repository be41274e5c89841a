//! The safety brakes: what makes an export wait for somebody to look at it.

mod rents;

pub(crate) use rents::out_of_scale as rents_out_of_scale;

use crate::LayoutChoice;
use crate::reading::Ending;
use gazetteer::{Gazetteer, LatLon};
use ingest::{Brakes, Checked, How, Report};
use std::collections::BTreeMap;
use vacancy::{AuthorityCode, Message, Precision, Vacancy};

/// More than this share of the live homes vanishing holds an export, per cent.
const MOST_GONE: usize = 30;
/// More than this share of the rows refused holds an export, per cent.
const MOST_REFUSED: usize = 20;
/// More than this share of the located homes in other authorities holds an export, per cent.
const MOST_ELSEWHERE: usize = 50;

/// Returns whether a feed's live homes vanish in suspicious numbers.
pub(crate) fn too_many_gone(gone: usize, live: usize, brakes: &Brakes) -> Option<Message> {
    let most = brakes.most_gone.map_or(MOST_GONE, usize::from);
    over(gone, live, most).map(|percent| {
        Message::new("held_too_many_gone")
            .with("gone", gone)
            .with("live", live)
            .with("percent", percent)
            .with("most", most)
    })
}

/// Returns whether too many rows were refused.
pub(crate) fn too_many_refused(report: &Report, brakes: &Brakes) -> Option<Message> {
    let most = brakes.most_refused.map_or(MOST_REFUSED, usize::from);
    over(report.rows.rejected, report.rows.total, most).map(|percent| {
        Message::new("held_too_many_refused")
            .with("rejected", report.rows.rejected)
            .with("total", report.rows.total)
            .with("percent", percent)
            .with("most", most)
    })
}

/// Returns whether the export holds no homes at all.
pub(crate) fn empty(report: &Report) -> Option<Message> {
    (report.rows.total == 0).then(|| Message::new("held_empty"))
}

/// Returns whether the file seems to have been cut short on its way: it ends in the middle of a line, and that line is
/// too short to be read.
pub(crate) fn cut_short(ending: Ending, checked: &Checked) -> Option<Message> {
    const UNFINISHED: &[&str] = &["row_too_short", "row_quote_unclosed"];
    let last_home = checked.vacancies.iter().map(|home| home.provenance.row).max();
    let last = checked
        .report
        .problems
        .iter()
        .filter(|problem| problem.row.is_some())
        .max_by_key(|problem| problem.row)?;
    let is_last = last.row > last_home && UNFINISHED.contains(&last.message.code.as_ref());
    let row = last.row.filter(|_| ending == Ending::Open && is_last)?;
    Some(Message::new("held_cut_short").with("row", row))
}

/// Returns whether the file says that it was made before the one published last was.
pub(crate) fn older(report: &Report, last: Option<&Report>) -> Option<Message> {
    let (day, last) = (report.exported_on?, last?.exported_on?);
    (day < last)
        .then(|| Message::new("held_older").with("day", day.to_string()).with("last", last.to_string()))
}

/// Returns whether nobody has said how the columns of this authority's exports are to be read. Who asks for a guess gets
/// one; a file that comes by itself is not published on guesses.
pub(crate) fn layout_guessed(report: &Report, choice: &LayoutChoice) -> Option<Message> {
    let guessed = report.columns.iter().filter(|column| column.how == How::Inferred).count();
    let unasked = matches!(choice, LayoutChoice::Saved) && guessed > 0;
    unasked.then(|| {
        let unread = report.columns.len() - guessed;
        Message::new("held_layout_guessed").with("guessed", guessed).with("unread", unread)
    })
}

/// Returns whether most homes lie in another authority: somebody else's export, by mistake.
pub(crate) fn elsewhere(
    authority: &AuthorityCode,
    homes: &[Vacancy],
    gazetteer: &Gazetteer,
    brakes: &Brakes,
) -> Option<Message> {
    let mut located = 0;
    let mut others: BTreeMap<&AuthorityCode, usize> = BTreeMap::new();
    for home in homes {
        // A home known only by its authority lies there by definition.
        let Some(location) = home.location.filter(|location| location.precision != Precision::Authority)
        else {
            continue;
        };
        located += 1;
        let point = LatLon { lat: location.lat, lon: location.lon };
        if let Some(other) =
            gazetteer.containing(point).filter(|other| !same_place(authority, other, gazetteer))
        {
            *others.entry(other).or_default() += 1;
        }
    }
    let elsewhere = others.values().sum();
    let percent = over(elsewhere, located, brakes.most_elsewhere.map_or(MOST_ELSEWHERE, usize::from))?;
    let (mostly, _) = others.into_iter().max_by_key(|(_, count)| *count)?;
    let name = |code: &AuthorityCode| {
        gazetteer.by_code(code).map_or_else(|| code.to_string(), |authority| authority.name.clone())
    };
    Some(
        Message::new("held_elsewhere")
            .with("elsewhere", elsewhere)
            .with("located", located)
            .with("percent", percent)
            .with("authority", name(authority))
            .with("mostly", name(mostly)),
    )
}

/// Returns whether two codes name one place: the same, or one the other's successor.
fn same_place(one: &AuthorityCode, other: &AuthorityCode, gazetteer: &Gazetteer) -> bool {
    let succeeded_by =
        |code: &AuthorityCode| gazetteer.by_code(code).and_then(|found| found.successor.as_ref());
    one == other || succeeded_by(one) == Some(other) || succeeded_by(other) == Some(one)
}

/// Returns the share as whole per cent, where it is over `most` per cent.
fn over(part: usize, whole: usize, most: usize) -> Option<usize> {
    (part * 100 > whole * most).then(|| part * 100 / whole.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_brake_takes_hold_over_its_share_and_not_at_it() {
        let usual = Brakes::default();
        assert!(too_many_gone(3, 10, &usual).is_none());
        assert!(too_many_gone(4, 10, &usual).is_some());
        assert!(too_many_gone(0, 0, &usual).is_none());
        assert!(too_many_gone(1, 1, &usual).is_some());
        let lenient = Brakes { most_gone: Some(60), ..Brakes::default() };
        assert!(too_many_gone(6, 10, &lenient).is_none());
        assert!(too_many_gone(7, 10, &lenient).is_some());
        assert_eq!(over(301, 1000, 30), Some(30));
    }
}
