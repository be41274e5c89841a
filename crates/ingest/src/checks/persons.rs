//! A home takes at least as many people as it has bedrooms.

use super::Around;
use crate::codes;
use crate::draft::Draft;
use crate::findings::Findings;
use vacancy::Message;

/// Leaves the number of people unknown where it is below the number of bedrooms.
pub(super) fn check(draft: &mut Draft, _: &Around, findings: &mut Findings) {
    let home = &mut draft.vacancy;
    if let (Some(bedrooms), Some(persons)) = (home.bedrooms, home.max_persons)
        && persons < bedrooms
    {
        home.max_persons = None;
        let message = Message::new(codes::PERSONS_BELOW_BEDROOMS)
            .with("bedrooms", u32::from(bedrooms))
            .with("persons", u32::from(persons));
        findings.warn("max_persons", message);
    }
}
