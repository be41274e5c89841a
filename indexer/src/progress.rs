//! Progress of long work: a spinner on a terminal, nothing in a pipe or a log.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::IsTerminal;
use std::time::Duration;

/// Shows that something is being done, until it is dropped.
pub struct Progress(ProgressBar);

impl Progress {
    /// Starts showing what is being done.
    pub fn new(doing: impl Into<String>) -> Self {
        if !std::io::stderr().is_terminal() {
            return Self(ProgressBar::hidden());
        }
        let bar = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} ({elapsed})") {
            bar.set_style(style);
        }
        bar.set_message(doing.into());
        bar.enable_steady_tick(Duration::from_millis(120));
        Self(bar)
    }

    /// Shows the next step.
    pub fn step(&self, doing: &str) {
        self.0.set_message(doing.to_owned());
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
