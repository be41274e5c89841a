//! Names of columns, compared as people compare them.

use crate::cells::clean;

/// Returns the name in lower case, blanks made one space.
pub(crate) fn plain(name: &str) -> String {
    clean::plain(clean::clean(name)).into_owned()
}

/// Returns the letters and digits of the name, in lower case: `Rent (£)`, `RENT` and `rent_` are one.
pub(crate) fn squeezed(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
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
