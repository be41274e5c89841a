//! What checks find in one home, before it is pinned to a row and a column.

use crate::report::Severity;
use vacancy::Message;

/// The findings of one row.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    /// Each with the field whose cell is to blame.
    pub list: Vec<Finding>,
}

/// One finding.
#[derive(Debug)]
pub(crate) struct Finding {
    /// What it costs.
    pub severity: Severity,
    /// The field whose cell is to blame.
    pub field: &'static str,
    /// What is wrong.
    pub message: Message,
}

impl Findings {
    /// Adds a warning: something is left unknown or was mended.
    pub fn warn(&mut self, field: &'static str, message: Message) {
        self.list.push(Finding { severity: Severity::Warn, field, message });
    }

    /// Adds a note: nothing was changed.
    pub fn note(&mut self, field: &'static str, message: Message) {
        self.list.push(Finding { severity: Severity::Note, field, message });
    }
}
