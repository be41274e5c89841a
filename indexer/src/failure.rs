//! How a command ends: the exit codes, and what is said when it could not do what was asked.

use std::fmt::Display;
use std::process::ExitCode;

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done; some rows may have been refused.
    Done = 0,
    /// A failure of the machine or of this program.
    Failed = 1,
    /// The arguments make no sense.
    Usage = 2,
    /// Nothing of a file could be taken.
    NothingTaken = 3,
    /// Under `--strict`: rows were refused, or taken with a warning.
    Strict = 4,
    /// A safety brake holds the file back.
    Held = 5,
    /// Another program is writing to the state folder.
    Locked = 6,
    /// A file of settings cannot be used.
    Configuration = 7,
}

impl Exit {
    /// Returns the word `--json` uses.
    pub fn as_str(self) -> &'static str {
        match self {
            Exit::Done => "done",
            Exit::Failed => "failed",
            Exit::Usage => "usage",
            Exit::NothingTaken => "nothing_taken",
            Exit::Strict => "strict",
            Exit::Held => "held",
            Exit::Locked => "locked",
            Exit::Configuration => "configuration",
        }
    }

    /// Returns the one of two endings that says more; of several files the worst decides.
    pub fn worse(self, other: Exit) -> Exit {
        // From what needs no attention to what needs it first.
        let order = [
            Exit::Done,
            Exit::Strict,
            Exit::NothingTaken,
            Exit::Held,
            Exit::Locked,
            Exit::Usage,
            Exit::Configuration,
            Exit::Failed,
        ];
        let rank = |exit| order.iter().position(|known| *known == exit);
        if rank(other) > rank(self) { other } else { self }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}

/// What could not be done, on what, and what to do about it.
#[derive(Debug)]
pub struct Failure {
    /// The exit code.
    pub exit: Exit,
    /// What failed and on what.
    pub what: String,
    /// What to do, where there is something.
    pub remedy: Option<String>,
}

impl Failure {
    /// Returns a failure without a remedy.
    pub fn new(exit: Exit, what: impl Display) -> Self {
        Self { exit, what: what.to_string(), remedy: None }
    }

    /// Returns the failure of arguments that make no sense.
    pub fn usage(what: impl Display, remedy: &str) -> Self {
        Self::new(Exit::Usage, what).remedy(remedy)
    }

    /// Returns the failure with what to do about it.
    pub fn remedy(mut self, remedy: impl Display) -> Self {
        self.remedy = Some(remedy.to_string());
        self
    }

    /// Returns a closure that says which file an I/O error was about.
    pub fn io(doing: &'static str, path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.display().to_string();
        move |error| {
            let full = error.kind() == std::io::ErrorKind::StorageFull;
            let failure = Failure::new(Exit::Failed, format!("cannot {doing} {path}: {error}"));
            if full { failure.remedy("free some space and run the same command again") } else { failure }
        }
    }
}

impl From<std::io::Error> for Failure {
    /// Standard output is the only thing written without a name.
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            // Whoever was reading has seen enough (`indexer export | head`).
            std::io::ErrorKind::BrokenPipe => Failure::new(Exit::Done, ""),
            _ => Failure::new(Exit::Failed, format!("cannot write to standard output: {error}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_of_several_files_decides() {
        assert_eq!(Exit::Done.worse(Exit::Strict), Exit::Strict);
        assert_eq!(Exit::Held.worse(Exit::NothingTaken), Exit::Held);
        assert_eq!(Exit::Failed.worse(Exit::Done), Exit::Failed);
    }
}
