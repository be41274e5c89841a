//! The one place in the command line that reads the clock.

use jiff::Timestamp;
use vacancy::zone;

/// Returns the present instant.
#[expect(clippy::disallowed_methods, reason = "the command line's edge: everything else is given `now`")]
pub fn machine() -> Timestamp {
    Timestamp::now()
}

/// Returns an instant as a table shows it: London's, to the minute.
pub fn shown(at: Timestamp) -> String {
    at.to_zoned(zone()).strftime("%Y-%m-%d %H:%M").to_string()
}
