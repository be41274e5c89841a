//! What decides who may ask for a home, each combination of it once: many adverts share the same terms, so that whether
//! somebody may ask is judged once for all of them.

use super::schema::TERMS;
use super::table::{Home, Place};
use super::tags::TextColumn;
use crate::SearchError;
use tantivy::SegmentReader;
use vacancy::Vacancy;
use vacancy::household::Terms;

/// Longer terms than this, bytes, are not indexed: an index keeps no longer words. Whether somebody may ask for such a
/// home is in doubt for a search; its own page still says.
const MOST_BYTES: usize = 60_000;

/// Returns the terms of a home as they are indexed.
pub(super) fn written(vacancy: &Vacancy) -> Option<String> {
    let json = serde_json::to_string(&Terms::deciding(vacancy)).ok()?;
    Some(json).filter(|json| json.len() <= MOST_BYTES)
}

/// Reads the terms there are, and notes in each home which are its own; the first stand for terms that are not indexed.
pub(super) fn read(
    segments: &[SegmentReader],
    places: &[Place],
    homes: &mut [Home],
) -> Result<Vec<Option<Terms>>, SearchError> {
    let column = TextColumn::open(TERMS, segments)?;
    let read = |json: &String| Ok(Some(serde_json::from_str(json)?));
    let known = column.values.iter().map(read).collect::<Result<Vec<_>, SearchError>>()?;
    for (place, home) in places.iter().zip(homes) {
        home.terms = column.of(*place).next().map_or(0, |place| place + 1);
    }
    Ok(std::iter::once(None).chain(known).collect())
}
