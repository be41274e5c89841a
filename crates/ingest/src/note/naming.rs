//! How a note names columns: by their whole names, by a part of it ("K05:"), by which of several it is
//! ("the second Notes"), by the one before it ("after Rent the service charge"), several of one name at once ("the Dates").

use crate::header;
use std::collections::BTreeMap;

/// How long the name of a column must be before its brackets to be known without them, in bytes.
const BARE_FROM: usize = 8;

/// Columns named together, and what is said of them.
pub(super) struct Group<'n> {
    pub columns: Vec<usize>,
    /// What stands before the first, since the one named before, and behind the last.
    pub before: &'n str,
    pub behind: &'n str,
}

/// A place in a sentence, from and to, and the column named there.
type Place = (usize, usize, usize);

/// Returns where a sentence names columns by a part of their names that no other column has: a code of letters and
/// figures anywhere, another part only where something is said of it at once, "FLR: 0 is ground".
fn by_parts(sentence: &str, headers: &[String]) -> Vec<Place> {
    let mut owners: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (column, header) in headers.iter().enumerate() {
        for part in header.split(['_', '.', ' ', '-', '/']).filter(|part| part.len() >= 2) {
            let of = owners.entry(part).or_default();
            if of.last() != Some(&column) {
                of.push(column);
            }
        }
    }
    let mut found = Vec::new();
    for (part, columns) in owners {
        let ([column], false) = (columns.as_slice(), headers.iter().any(|header| header.trim() == part))
        else {
            continue;
        };
        let is_code =
            part.bytes().any(|b| b.is_ascii_digit()) && part.bytes().any(|b| b.is_ascii_alphabetic());
        for (from, to) in places(sentence, part) {
            let begins = sentence[..from].trim_start_matches([' ', '"', '-', '*']).is_empty();
            let said = sentence[to..].trim_start().starts_with([':', '=']);
            if is_code || begins && said && part.len() >= 3 {
                found.push((from, to, *column));
            }
        }
    }
    found
}

/// Returns where a sentence names columns of one name together by its plural: "the Dates are ...".
fn by_plurals(sentence: &str, headers: &[String]) -> Vec<Place> {
    let mut found = Vec::new();
    for (column, header) in headers.iter().enumerate().filter(|(_, header)| header.trim().len() >= 3) {
        let again = headers.iter().filter(|other| other.trim() == header.trim()).count() > 1;
        let plural = format!("{}s", header.trim());
        if again && !headers.iter().any(|other| other.trim() == plural) {
            found.extend(places(sentence, &plural).into_iter().map(|(from, to)| (from, to, column)));
        }
    }
    found
}

/// Of columns of one name named at one place, leaves those an ordinal before it means: "the second Notes".
fn with_ordinals(sentence: &str, places: Vec<Place>) -> Vec<Place> {
    const ORDINALS: &[(&str, usize)] = &[
        ("first", 0),
        ("1st", 0),
        ("second", 1),
        ("2nd", 1),
        ("other", 1),
        ("third", 2),
        ("3rd", 2),
        ("fourth", 3),
        ("4th", 3),
    ];
    let meant = |(from, ..): &Place| {
        let before = sentence.get(..*from)?.trim_end_matches([' ', '"', '“', '\'']).to_lowercase();
        let word = before.rsplit(|c: char| !c.is_alphanumeric()).next()?.to_owned();
        ORDINALS.iter().find(|(ordinal, _)| *ordinal == word).map(|(_, nth)| *nth)
    };
    let mut left: Vec<Place> = Vec::new();
    for place in &places {
        let same: Vec<&Place> =
            places.iter().filter(|other| (other.0, other.1) == (place.0, place.1)).collect();
        let is_meant = match meant(place).filter(|_| same.len() > 1) {
            Some(nth) => same.get(nth).is_some_and(|other| other.2 == place.2),
            None => true,
        };
        if is_meant {
            left.push(*place);
        }
    }
    left
}

/// Returns the column a place means: "after Rent the service charge" means the one behind, where that has no name.
fn behind_named(sentence: &str, (from, _, column): Place, headers: &[String]) -> usize {
    let before =
        sentence.get(..from).unwrap_or_default().trim_end_matches([' ', '"', '“', '\'']).to_lowercase();
    let led = before.rsplit(|c: char| !c.is_alphanumeric()).next() == Some("after");
    let nameless = headers.get(column + 1).is_some_and(|next| next.trim().is_empty());
    if led && nameless { column + 1 } else { column }
}

/// Returns the parts of a list of meanings, one for each of so many columns: "property, rent and tenancy".
pub(super) fn listed(text: &str, columns: usize) -> Option<Vec<&str>> {
    let text = text.split(['.', ';', '\n']).find(|part| part.chars().any(char::is_alphanumeric))?;
    let mut text = text.trim().trim_start_matches(['=', ':', '-', ' ']);
    for lead in ["columns ", "are ", "is ", "in turn ", "in order ", "the "] {
        text = text.strip_prefix(lead).unwrap_or(text);
    }
    let parts =
        text.split(',').flat_map(|part| part.split(" and ")).map(str::trim).filter(|part| !part.is_empty());
    let parts: Vec<&str> =
        parts.map(|part| part.trim_start_matches("and ").trim_start_matches("the ")).collect();
    (columns > 1 && parts.len() == columns).then_some(parts)
}

/// Returns the columns a sentence names, those together that are named together.
pub(super) fn groups<'n>(sentence: &'n str, headers: &[String]) -> Vec<Group<'n>> {
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    for (column, header) in headers.iter().enumerate() {
        let mut named = places(sentence, header.trim());
        // "The heating charge" is column "HEATING CHARGE (WEEKLY)".
        let short = header::before_brackets(header).map(str::trim).filter(|short| short.len() >= BARE_FROM);
        if let Some(short) = short.filter(|_| named.is_empty()) {
            named = places(sentence, short);
        }
        found.extend(named.into_iter().map(|(from, to)| (from, to, column)));
    }
    found.extend(super::letters::named(sentence, headers.len()));
    let of_others = by_parts(sentence, headers).into_iter().chain(by_plurals(sentence, headers));
    let apart = |(from, to, _): &Place| !found.iter().any(|known| known.0 < *to && *from < known.1);
    let of_others: Vec<Place> = of_others.filter(apart).collect();
    found.extend(of_others);
    let mut found = with_ordinals(sentence, found);
    found.iter_mut().for_each(|place| place.2 = behind_named(sentence, *place, headers));
    // Of names that overlap the longer is meant.
    found.sort_by_key(|(from, to, _)| (*from, std::cmp::Reverse(*to)));
    let mut apart: Vec<(usize, usize, usize)> = Vec::new();
    for place in found {
        match apart.last() {
            Some((from, to, _)) if place.0 < *to && (place.0, place.1) != (*from, *to) => {}
            _ => apart.push(place),
        }
    }
    let mut groups: Vec<Group> = Vec::new();
    let mut end = 0;
    for (at, (from, to, column)) in apart.iter().enumerate() {
        let next = apart.get(at + 1).map_or(sentence.len(), |(next, _, _)| (*next).max(*to));
        let between = sentence.get(end..*from).unwrap_or_default();
        let joint = between.trim().trim_matches(['"', '“', '”', '\'']).trim();
        // "C003-C006": those between are meant too.
        let last = groups.last().and_then(|group| group.columns.last().copied());
        let is_range = |last: &usize| {
            let stem =
                |at: usize| headers.get(at).map(|name| name.trim_end_matches(|c: char| c.is_ascii_digit()));
            matches!(joint, "-" | "–" | "to") && *last < *column && stem(*last) == stem(*column)
        };
        if let Some(last) = last.filter(is_range) {
            if let Some(group) = groups.last_mut() {
                group.columns.extend(last + 1..=*column);
                group.behind = sentence.get(*to..next).unwrap_or_default();
            }
            end = *to;
            continue;
        }
        let together = !groups.is_empty() && matches!(joint, "" | "/" | "," | "and" | "&" | "or" | ", and");
        let behind = sentence.get(*to..next).unwrap_or_default();
        match groups.last_mut().filter(|_| together) {
            Some(group) => {
                group.columns.push(*column);
                group.behind = behind;
            }
            None => groups.push(Group { columns: vec![*column], before: between, behind }),
        }
        end = *to;
    }
    groups
}

/// Returns where a sentence names a column: as the column is written, and longer names in either case.
pub(super) fn places(sentence: &str, header: &str) -> Vec<(usize, usize)> {
    const EITHER_CASE_FROM: usize = 6;
    let mut found = Vec::new();
    if header.is_empty() {
        return found;
    }
    let either = header.len() >= EITHER_CASE_FROM && sentence.is_ascii() && header.is_ascii();
    let (text, wanted) = if either {
        (sentence.to_lowercase(), header.to_lowercase())
    } else {
        (sentence.into(), header.into())
    };
    let part_of_word = |c: char| c.is_alphanumeric() || c == '_';
    for (from, _) in text.match_indices(&wanted) {
        let to = from + wanted.len();
        let before = text[..from].chars().next_back().is_some_and(part_of_word);
        let after = text[to..].chars().next().is_some_and(part_of_word);
        if !before && !after {
            found.push((from, to));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_part_that_one_column_has_names_it() {
        let headers = headers(&["K02_ORG", "K05_UTYP", "K05B_AREA", "X_AREA"]);
        let columns = |sentence| -> Vec<usize> {
            by_parts(sentence, &headers).into_iter().map(|(_, _, at)| at).collect()
        };
        assert_eq!(columns("K02: 10 the council, K05 is the type"), [0, 1]);
        assert_eq!(columns("UTYP = type of home"), [1]);
        assert_eq!(columns("AREA: two columns have it"), Vec::<usize>::new());
    }

    #[test]
    fn an_ordinal_tells_which_of_several() {
        let sentence = "The second Notes is confidential";
        let named = [(11, 16, 3), (11, 16, 7)];
        assert_eq!(with_ordinals(sentence, named.to_vec()), [(11, 16, 7)]);
        assert_eq!(with_ordinals("Notes", vec![(0, 5, 3), (0, 5, 7)]).len(), 2);
        let names = headers(&["Date", "Ref", "Date"]);
        assert_eq!(by_plurals("The Dates are opening, closing", &names).len(), 2);
        assert_eq!(
            listed(" are property, rent and tenancy in that order", 3).map(|parts| parts.len()),
            Some(3)
        );
    }
}
