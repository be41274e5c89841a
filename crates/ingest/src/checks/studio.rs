//! A studio or bedsit has no separate bedroom.

use super::Around;
use crate::codes;
use crate::draft::Draft;
use crate::fields::home::bedrooms_of;
use crate::findings::Findings;
use vacancy::Message;

/// Makes it 0 bedrooms, with a warning where the export counts the one room.
pub(super) fn check(draft: &mut Draft, _: &Around, findings: &mut Findings) {
    let home = &mut draft.vacancy;
    let (Some(bedrooms), Some(expected)) = (home.bedrooms, home.property_type.and_then(bedrooms_of)) else {
        return;
    };
    if bedrooms != expected {
        home.bedrooms = Some(expected);
        let message = Message::new(codes::STUDIO_WITH_BEDROOMS).with("bedrooms", u32::from(bedrooms));
        findings.warn("bedrooms", message);
    }
}
