//! Names of columns, compared as people compare them.

use crate::cells::clean;

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

/// Returns what stands before brackets: "Rent (46 wks)", "Closing date [midnight]". They say more, not other.
pub(crate) fn before_brackets(name: &str) -> Option<&str> {
    name.split_once(['(', '[']).map(|(before, _)| before)
}

/// Returns the one name in two languages or words: "Cyfeirnod / Reference".
pub(crate) fn in_two_languages(name: &str) -> Option<(&str, &str)> {
    name.split_once(" / ").filter(|(_, second)| !second.contains('/'))
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
