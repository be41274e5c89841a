//! The arguments that several commands share, and the whole command line.

use crate::clock;
use crate::commands::Command;
use clap::{Args, Parser};
use jiff::Timestamp;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  indexer check lambeth_tonight.csv                    what would be understood
  indexer import lambeth_tonight.csv                   received, checked, published
  indexer search \"near=SW9&within=2km&bedrooms=2\"     the newest near SW9
  indexer status                                       how fresh everything is
  indexer verify && indexer doctor                     is all well?";

const EXIT_CODES: &str = "\
Exit codes: 0 done · 1 failed · 2 usage · 3 nothing taken · 4 warnings or rejected rows under --strict · \
5 held by a safety brake · 6 locked by another writer · 7 configuration";

/// Reads authorities' exports of homes to let, publishes them and searches them.
#[derive(Debug, Parser)]
#[command(name = "indexer", version, before_help = EXAMPLES, after_help = EXIT_CODES)]
pub struct Cli {
    /// Print one JSON document on standard output instead of text
    #[arg(long, global = true)]
    pub json: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Where the state is kept.
#[derive(Debug, Clone, Args)]
pub struct StateArgs {
    /// The folder that holds what was received and what is published
    #[arg(long, value_name = "DIR", env = "INDEXER_STATE_DIR", default_value = "state")]
    pub state_dir: PathBuf,
    /// For how many days received files are kept; held ones and the latest published of each feed are kept longer
    #[arg(
        long,
        value_name = "DAYS",
        env = "INDEXER_FILE_DAYS",
        default_value_t = publish::FILE_DAYS,
        value_parser = clap::value_parser!(u32).range(1..),
        hide_short_help = true
    )]
    pub file_days: u32,
}

/// What time it is taken to be.
#[derive(Debug, Clone, Args)]
pub struct ClockArgs {
    /// Act as if it were this time: 2026-07-01, 2026-07-01T18:30 (London) or 2026-07-01T18:30:00+01:00
    #[arg(long, value_name = "T", value_parser = vacancy::london_instant)]
    now: Option<Timestamp>,
}

impl ClockArgs {
    /// Returns the time told, or what the machine's clock says.
    pub fn now(&self) -> Timestamp {
        self.now.unwrap_or_else(clock::machine)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_command_opens_its_help_with_examples() {
        fn check(command: &clap::Command) {
            let help = command.get_before_help().map(ToString::to_string).unwrap_or_default();
            assert!(help.starts_with("Example"), "`{}` opens its help with no example", command.get_name());
            command.get_subcommands().for_each(check);
        }
        check(&Cli::command());
    }
}
