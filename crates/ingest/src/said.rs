//! What a cell says to a field: the authority's own words exchanged for what they stand for, the parts of a cell that
//! lists several things, several cells that only together say one.

use crate::cells::clean;
use crate::mapping::Use;
use std::borrow::Cow;

/// The most parts looked at of one cell.
const PARTS_AT_MOST: usize = 50;

/// Returns what a whole cell says to a field; nothing where it says nothing.
pub(crate) fn whole<'a>(used: &'a Use, cell: &'a str) -> Option<&'a str> {
    let own = used.own_half(cell);
    let said = match meaning(used, cell).or_else(|| meaning(used, own)) {
        Some(meaning) => meaning,
        None if clean::says_nothing(own) => "",
        None => own,
    };
    (!said.is_empty()).then_some(said)
}

/// Returns what the parts of a cell say to a field: only those that are words for it say anything.
pub(crate) fn parts<'a>(used: &'a Use, mark: char, cell: &'a str) -> impl Iterator<Item = &'a str> {
    let meanings = cell.split(mark).take(PARTS_AT_MOST).filter_map(|part| meaning(used, clean::clean(part)));
    meanings.filter(|meaning| !meaning.is_empty())
}

/// Returns the parts of a cell that say something and are a word for none of the fields its column feeds.
pub(crate) fn strange_parts<'a>(uses: &'a [Use], cell: &'a str) -> impl Iterator<Item = &'a str> {
    let mark = uses.iter().find_map(|used| used.split);
    let parts = mark.into_iter().flat_map(move |mark| cell.split(mark)).take(PARTS_AT_MOST).map(clean::clean);
    parts.filter(move |part| {
        !clean::says_nothing(part) && uses.iter().all(|used| meaning(used, part).is_none())
    })
}

/// Returns a cell and those of other columns as one text, blank ones left out; nothing where the cell itself is blank.
pub(crate) fn together<'a>(cell: &'a str, beside: impl Iterator<Item = &'a str>) -> Cow<'a, str> {
    let mut text = Cow::Borrowed(cell);
    for other in beside.filter(|other| !cell.is_empty() && !other.is_empty()) {
        let text = text.to_mut();
        text.push(' ');
        text.push_str(other);
    }
    text
}

/// Returns what the authority's own word stands for, where it is one.
fn meaning<'u>(used: &'u Use, word: &str) -> Option<&'u str> {
    if used.values.is_empty() {
        return None;
    }
    used.values.get(clean::plain(word).as_ref()).map(String::as_str)
}
