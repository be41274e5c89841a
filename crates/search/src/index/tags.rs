//! A column of an open set, such as labels: every home's values as one number.

use super::table::{Home, Place};
use crate::{SearchError, facets::Tag};
use std::collections::{BTreeSet, HashMap};
use tantivy::SegmentReader;
use tantivy::columnar::StrColumn;

/// An open set over the homes of a generation. Homes with the same values share the number of that combination, so
/// a question is answered once for each combination and a count is one addition for each home.
pub(crate) struct TagColumn {
    /// Every value there is, sorted.
    pub(crate) values: Vec<String>,
    /// The combinations that occur, as places in `values`; the first is the empty one.
    pub(crate) combinations: Vec<Vec<u32>>,
}

impl TagColumn {
    /// Reads the column of these homes, and notes in each which combination it has.
    pub(crate) fn read(
        tag: Tag,
        segments: &[SegmentReader],
        places: &[Place],
        homes: &mut [Home],
    ) -> Result<Self, SearchError> {
        let column = TextColumn::open(tag.name(), segments)?;
        let mut known = HashMap::from([(Vec::new(), 0)]);
        let mut combinations = vec![Vec::new()];
        let mut these = Vec::new();
        for (place, home) in places.iter().zip(homes) {
            these.clear();
            these.extend(column.of(*place));
            let known = match known.get(&these) {
                Some(known) => *known,
                None => {
                    let new = combinations.len() as u32;
                    combinations.push(these.clone());
                    known.insert(these.clone(), new);
                    new
                }
            };
            home.tags[tag as usize] = known;
        }
        Ok(Self { values: column.values, combinations })
    }

    /// Returns for each combination whether it holds one of the values, compared without regard to case and blanks.
    pub(crate) fn holding(&self, wanted: &[String]) -> Vec<bool> {
        let wanted: Vec<String> = wanted.iter().map(|value| folded(value)).collect();
        let hits: Vec<bool> = self.values.iter().map(|value| wanted.contains(&folded(value))).collect();
        self.combinations.iter().map(|these| these.iter().any(|value| hits[*value as usize])).collect()
    }
}

/// A text column of every segment, its values numbered in one order across them.
pub(super) struct TextColumn {
    /// Every value there is, sorted.
    pub(super) values: Vec<String>,
    columns: Vec<Option<StrColumn>>,
    /// For each segment the place in `values` of each term of its dictionary.
    translated: Vec<Vec<u32>>,
}

impl TextColumn {
    /// Opens a column.
    pub(super) fn open(name: &str, segments: &[SegmentReader]) -> Result<Self, SearchError> {
        let columns: Vec<Option<StrColumn>> =
            segments.iter().map(|segment| segment.fast_fields().str(name)).collect::<Result<_, _>>()?;
        let dictionaries: Vec<Vec<String>> = columns.iter().map(dictionary).collect::<Result<_, _>>()?;
        let all: BTreeSet<&String> = dictionaries.iter().flatten().collect();
        let values: Vec<String> = all.into_iter().cloned().collect();
        let translated = dictionaries
            .iter()
            .map(|terms| terms.iter().map(|term| position(&values, term)).collect())
            .collect();
        Ok(Self { values, columns, translated })
    }

    /// Returns the values of a home, as places in [`TextColumn::values`].
    pub(super) fn of(&self, place: Place) -> impl Iterator<Item = u32> {
        let translate = &self.translated[place.segment()];
        let column = self.columns[place.segment()].iter();
        column.flat_map(move |column| column.term_ords(place.doc)).map(move |ord| translate[ord as usize])
    }
}

fn dictionary(column: &Option<StrColumn>) -> Result<Vec<String>, SearchError> {
    let mut terms = Vec::new();
    let Some(column) = column else { return Ok(terms) };
    let mut stream = column.dictionary().stream().map_err(tantivy::TantivyError::from)?;
    while stream.advance() {
        terms.push(String::from_utf8_lossy(stream.key()).into_owned());
    }
    Ok(terms)
}

fn position(values: &[String], term: &String) -> u32 {
    values.binary_search(term).unwrap_or_default() as u32
}

fn folded(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
