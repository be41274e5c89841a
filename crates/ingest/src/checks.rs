//! Rules about one home that no single cell can break. One file a rule, one line in [`CHECKS`].

mod ages;
mod bidding_window;
mod cost;
mod location;
mod persons;
mod studio;

use crate::draft::Draft;
use crate::findings::Findings;
use gazetteer::Gazetteer;
use jiff::Timestamp;
use vacancy::AuthorityCode;

/// What a check may look at beside the home.
pub(crate) struct Around<'a> {
    /// Whose export it is.
    pub authority: &'a AuthorityCode,
    /// Places.
    pub gazetteer: &'a Gazetteer,
    /// The time.
    pub now: Timestamp,
}

/// A rule: it may mend the home or leave a field unknown, and says so.
type Check = fn(&mut Draft, &Around, &mut Findings);

/// Every rule, in the order they are applied.
const CHECKS: &[Check] =
    &[location::check, bidding_window::check, studio::check, persons::check, ages::check, cost::check];

/// The rules about fields that a correction of one of them may break.
const TOGETHER: &[Check] = &[bidding_window::check, studio::check, persons::check, ages::check];

/// Finds where a home is.
pub(crate) fn locate(draft: &mut Draft, around: &Around, findings: &mut Findings) {
    location::check(draft, around, findings);
}

/// Applies the rules about fields that must go together.
pub(crate) fn check_together(draft: &mut Draft, around: &Around, findings: &mut Findings) {
    for check in TOGETHER {
        check(draft, around, findings);
    }
}

/// Applies every rule.
pub(crate) fn check(draft: &mut Draft, around: &Around, findings: &mut Findings) {
    for check in CHECKS {
        check(draft, around, findings);
    }
}
