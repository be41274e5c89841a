//! `indexer completions`: what a shell needs to complete the commands.

use crate::args::Cli;
use crate::console::Console;
use crate::failure::{Exit, Failure};
use clap::CommandFactory;
use serde_json::json;

/// The arguments of `completions`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Example:
  indexer completions bash > ~/.local/share/bash-completion/completions/indexer")]
pub struct Args {
    /// Which shell
    shell: clap_complete::Shell,
}

/// Prints the completions.
pub fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "indexer", &mut script);
    let script = String::from_utf8_lossy(&script);
    match console.json() {
        true => {
            console.document(&json!({ "version": 1, "shell": args.shell.to_string(), "script": script }))?
        }
        false => console.line(script.trim_end())?,
    }
    Ok(Exit::Done)
}
