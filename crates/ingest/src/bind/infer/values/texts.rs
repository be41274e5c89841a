//! Texts told from each other: an advert's, and what officers write for themselves.

use super::Values;
use super::kinds::holds;
use crate::cells::{clean, personal};
use gazetteer::Gazetteer;
use std::collections::BTreeSet;

/// What adverts speak of.
const HOMES: &str = "bedroom|bedrooms|bed|beds|bedsit|studio|flat|house|maisonette|bungalow|apartment|home";

/// What officers write of to each other.
const OFFICE: &str = "tenant|tenants|officer|keys|key|keysafe|caretaker|neighbour|neighbours|household|case|police|arrears|void|\
     contractor|asbestos|repair|repairs|inspected|inspection|risk|vulnerable|deceased|died|death|evicted|eviction|abandoned|\
     previous|outgoing|former|meter|debt|confidential|internal|aggressive|complaint|asb|job|ordered|surveyor|visit|decant|\
     safeguarding|staff|alarm|applicant|nominee|medical|damp|mould|handover|succession|nok|refused";

impl Values<'_> {
    /// Returns whether the values are texts about homes for whoever looks for one: nearly all name a home, hardly any
    /// speaks as officers do among themselves, and none holds what must not be published.
    pub fn are_of_homes(&self) -> bool {
        const NEARLY_ALL: f64 = 0.75;
        const LONGEST: usize = 20_000;
        const HARDLY_ANY: f64 = 0.05;
        self.cells.len() >= 3
            && self.share(|text| holds(text, HOMES)) >= NEARLY_ALL
            && self.share(|text| holds(text, OFFICE)) <= HARDLY_ANY
            && self.texts().all(|text| text.len() <= LONGEST && personal::personal_in(text).is_empty())
    }

    /// Returns whether most of the values are names of places, of several.
    pub(super) fn are_places(&self) -> bool {
        const DIFFERENT: usize = 3;
        const TRIED: usize = 12;
        const LONGEST: usize = 60;
        const WORDS: usize = 4;
        let different: BTreeSet<String> = self.texts().map(|text| clean::plain(text).into_owned()).collect();
        let is_place = |text: &&String| {
            text.len() <= LONGEST
                && text.split_whitespace().count() <= WORDS
                && !Gazetteer::embedded().named(text, &[]).is_empty()
        };
        let tried = different.len().min(TRIED);
        let places = different.iter().take(TRIED).filter(is_place).count();
        tried >= DIFFERENT && places * 3 >= tried * 2
    }
}
