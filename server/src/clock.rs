//! The one place in the server that reads the clock.

use jiff::Timestamp;

/// What time it is: the machine's, or an instant a test or `--now` holds it at.
#[derive(Debug, Clone, Copy)]
pub enum Clock {
    /// The machine's own clock.
    Machine,
    /// Stands still at this instant.
    Held(Timestamp),
}

impl Clock {
    /// Returns the present instant.
    pub fn now(self) -> Timestamp {
        match self {
            Clock::Machine => machine(),
            Clock::Held(at) => at,
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the server's edge: everything else is given `now`")]
fn machine() -> Timestamp {
    Timestamp::now()
}
