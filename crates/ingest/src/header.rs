//! Names of columns, compared as people compare them.

use crate::cells::clean;
use std::collections::BTreeMap;

/// Returns the name in lower case, blanks made one space.
pub(crate) fn plain(name: &str) -> String {
    clean::plain(clean::clean(name)).into_owned()
}

/// The longest name of a column, in characters; every problem of the column repeats it.
const NAME_AT_MOST: usize = 200;

/// Returns the name, cut where it is longer than any name is.
pub(crate) fn shortened(name: &str) -> String {
    name.chars().take(NAME_AT_MOST).collect()
}

/// Returns the name as a report shows it: what is longer than names are may be a home's text that ran into the header
/// row, and is quoted as a cell is.
pub(crate) fn shown(name: &str) -> String {
    const NAMES_ARE_AT_MOST: usize = 60;
    if name.chars().count() <= NAMES_ARE_AT_MOST { name.to_owned() } else { crate::problems::quoted(name) }
}

/// Returns the letters and digits of the name, in lower case: `Rent (£)`, `RENT` and `rent_` are one.
pub(crate) fn squeezed(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Returns the key of the nth column of a name: "notes#2".
pub(crate) fn numbered(name: &str, nth: usize) -> String {
    format!("{name}#{nth}")
}

/// Returns a mapping's name of one of several columns, "NOTES#2", as the name and which of them it is.
pub(crate) fn with_number(mapped: &str) -> Option<(&str, usize)> {
    let (name, nth) = mapped.rsplit_once('#')?;
    let nth = nth.parse().ok().filter(|nth| *nth > 0)?;
    Some((name, nth))
}

/// Returns whether a mapping's name is that of a column, the nth of its name.
pub(crate) fn is_named(mapped: &str, name: &str, nth: usize) -> bool {
    let (mapped, name) = (plain(mapped), plain(name));
    mapped == name || mapped == numbered(&name, nth)
}

/// Returns the names with which column of its name each is, from 1.
pub(crate) fn counted<'n>(names: impl Iterator<Item = &'n str>) -> impl Iterator<Item = (&'n str, usize)> {
    let mut met: BTreeMap<String, usize> = BTreeMap::new();
    names.map(move |name| {
        let nth = met.entry(plain(name)).or_default();
        *nth += 1;
        (name, *nth)
    })
}

/// Returns what stands before brackets: "Rent (46 wks)", "Closing date [midnight]". They say more, not other.
pub(crate) fn before_brackets(name: &str) -> Option<&str> {
    name.split_once(['(', '[']).map(|(before, _)| before)
}

/// Returns the one name in two languages or words: "Cyfeirnod / Reference"; cells are so too, "Amherthnasol / n/a".
pub(crate) fn in_two_languages(name: &str) -> Option<(&str, &str)> {
    name.split_once(" / ").filter(|(_, second)| !second.contains(" / "))
}

/// Returns the most similar of some names, if it is similar enough to be meant.
pub(crate) fn nearest<'n>(name: &str, names: impl Iterator<Item = &'n String>) -> Option<&'n String> {
    let wanted = squeezed(name);
    names
        .map(|candidate| (strsim::jaro_winkler(&wanted, &squeezed(candidate)), candidate))
        .filter(|(likeness, _)| *likeness >= 0.85)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, candidate)| candidate)
}
