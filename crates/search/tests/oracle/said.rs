//! Yes, no, or the advert does not say.

/// What an advert says to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    Yes,
    No,
    Unknown,
}

use Said::{No, Unknown, Yes};

impl From<bool> for Said {
    fn from(holds: bool) -> Said {
        if holds { Yes } else { No }
    }
}

impl Said {
    /// What is asked of a value that may be unknown.
    pub fn of<T>(value: Option<T>, asked: impl FnOnce(T) -> bool) -> Said {
        match value {
            None => Unknown,
            Some(value) => Said::from(asked(value)),
        }
    }

    pub fn not(self) -> Said {
        match self {
            Yes => No,
            No => Yes,
            Unknown => Unknown,
        }
    }

    pub fn or(self, other: Said) -> Said {
        match (self, other) {
            (Yes, _) | (_, Yes) => Yes,
            (Unknown, _) | (_, Unknown) => Unknown,
            _ => No,
        }
    }
}
