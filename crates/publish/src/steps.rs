//! The steps between which the program may be killed; a test can stop it at each.

use crate::PublishError;

/// What was just done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// The bytes are durable.
    Kept,
    /// The upload's row is durable: it may be acknowledged.
    Received,
    /// The publication is durable.
    Recorded,
    /// The next generation stands in its temporary folder.
    Built,
    /// It has its own name.
    Renamed,
    /// Head names it.
    Advanced,
}

impl Step {
    #[cfg(test)]
    pub const ALL: [Step; 6] =
        [Step::Kept, Step::Received, Step::Recorded, Step::Built, Step::Renamed, Step::Advanced];
}

/// Where a test wants the program to stop, as though it had been killed.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    #[cfg(test)]
    pub after: std::sync::Mutex<Option<Step>>,
}

impl Faults {
    /// Goes on, unless a test stops here.
    pub fn passed(&self, step: Step) -> Result<(), PublishError> {
        #[cfg(test)]
        if *self.after.lock().unwrap() == Some(step) {
            return Err(PublishError::Bug(format!("stopped by a test after {step:?}")));
        }
        let _ = step;
        Ok(())
    }
}
