//! The admin's command line: check an export, publish it, search what is published, look after the state folder.
//!
//! Data goes to standard output, talk to standard error; the exit codes are those of [`failure::Exit`]. Each command is
//! one file in `commands/`. What this program does not do: decide anything. It reads its arguments, calls the library
//! that knows, and shows the answer.

mod args;
mod clock;
mod commands;
mod console;
mod couriers;
mod failure;
mod fetch;
mod files;
mod progress;
mod report;
mod state;
mod watching;
mod whose;
mod words;

use args::Cli;
use clap::Parser;
use console::Console;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    let console = Console::new(cli.json);
    match commands::run(cli.command, &console).await {
        Ok(exit) => exit.into(),
        Err(failure) => console.fail(&failure).into(),
    }
}
