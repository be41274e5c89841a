//! The youngest age is not above the oldest.

use super::Around;
use crate::codes;
use crate::draft::Draft;
use crate::findings::Findings;
use vacancy::Message;

/// Leaves both ages unknown where they contradict each other.
pub(super) fn check(draft: &mut Draft, _: &Around, findings: &mut Findings) {
    let home = &mut draft.vacancy;
    if let (Some(least), Some(most)) = (home.age_min, home.age_max)
        && least > most
    {
        (home.age_min, home.age_max) = (None, None);
        let message =
            Message::new(codes::AGES_BACKWARDS).with("least", u32::from(least)).with("most", u32::from(most));
        findings.warn("age_max", message);
    }
}
