//! The commands, one file each.

mod audit;
mod authority;
mod check;
mod compare;
mod completions;
mod doctor;
mod export;
mod gazetteer;
mod history;
mod home;
mod import;
mod interpret;
mod learn;
mod notify;
mod officer;
mod partnership;
mod pull;
mod rebuild;
mod report;
mod reports;
mod rollback;
mod schema;
mod search;
mod show;
mod status;
mod suggest;
mod token;
mod uploads;
mod verify;
mod watch;

use crate::console::Console;
use crate::failure::{Exit, Failure};
use clap::Subcommand;

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Say what would be understood of an export; stores nothing
    Check(check::Args),
    /// Work out how an export nobody has seen is laid out, ask what is unsure, and save the layout
    Learn(learn::Args),
    /// Receive exports, check them and publish their homes
    Import(import::Args),
    /// Write the published homes, one JSON record a line
    Export(export::Args),
    /// Build the search index anew from the record
    Rebuild(rebuild::Args),
    /// Compare the search index with the record, home by home
    Verify(verify::Args),
    /// Say how fresh each authority's homes are
    Status(status::Args),
    /// List what was published, when and by whom
    History(history::Args),
    /// The files received, and the decision about those that are held
    #[command(subcommand)]
    Uploads(uploads::Command),
    /// Take complete files out of a folder as they come
    Watch(watch::Args),
    /// Fetch exports from where authorities put them
    #[command(subcommand)]
    Pull(pull::Command),
    /// Tell authorities what became of their files
    #[command(subcommand)]
    Notify(notify::Command),
    /// How the site is used
    #[command(subcommand)]
    Report(report::Command),
    /// The problems that people report of homes
    #[command(subcommand)]
    Reports(reports::Command),
    /// Publish an earlier publication of one authority again
    Rollback(rollback::Args),
    /// Compare any two: publications, files received, what is published now
    Compare(compare::Args),
    /// Put one home right by hand: withdraw it, correct a field, take either back
    #[command(subcommand)]
    Home(home::Command),
    /// Search the published homes
    Search(search::Args),
    /// Say what the search box understands of a text
    Interpret(interpret::Args),
    /// Say how a text being typed into the search box may go on
    Suggest(suggest::Args),
    /// Show one home and what became of it
    Show(show::Args),
    /// The authorities known, and how their exports are laid out
    #[command(subcommand)]
    Authority(authority::Command),
    /// The secrets that authorities upload with
    #[command(subcommand)]
    Token(token::Command),
    /// The people who sign in, and their roles
    #[command(subcommand)]
    Officer(officer::Command),
    /// Authorities that let homes together
    #[command(subcommand)]
    Partnership(partnership::Command),
    /// Who did what, and whether nobody tampered with that
    #[command(subcommand)]
    Audit(audit::Command),
    /// Where places and postcodes are
    #[command(subcommand)]
    Gazetteer(gazetteer::Command),
    /// Print the fields an export may have, or write an empty table
    Schema(schema::Args),
    /// Look for what is wrong with the state folder, and say how to mend it
    Doctor(doctor::Args),
    /// Print a shell's completions
    Completions(completions::Args),
}

/// Runs a command, and returns how the program ends.
pub async fn run(command: Command, console: &Console) -> Result<Exit, Failure> {
    match command {
        Command::Check(args) => check::run(&args, console),
        Command::Learn(args) => learn::run(&args, console).await,
        Command::Import(args) => import::run(&args, console).await,
        Command::Export(args) => export::run(&args, console).await,
        Command::Rebuild(args) => rebuild::run(&args, console).await,
        Command::Verify(args) => verify::run(&args, console).await,
        Command::Status(args) => status::run(&args, console).await,
        Command::History(args) => history::run(&args, console).await,
        Command::Uploads(command) => uploads::run(&command, console).await,
        Command::Watch(args) => watch::run(&args, console).await,
        Command::Pull(command) => pull::run(&command, console).await,
        Command::Notify(command) => notify::run(&command, console).await,
        Command::Report(command) => report::run(&command, console).await,
        Command::Reports(command) => reports::run(&command, console).await,
        Command::Rollback(args) => rollback::run(&args, console).await,
        Command::Compare(args) => compare::run(&args, console).await,
        Command::Home(command) => home::run(&command, console).await,
        Command::Search(args) => search::run(&args, console).await,
        Command::Interpret(args) => interpret::run(&args, console),
        Command::Suggest(args) => suggest::run(&args, console).await,
        Command::Show(args) => show::run(&args, console).await,
        Command::Authority(command) => authority::run(&command, console),
        Command::Token(command) => token::run(&command, console).await,
        Command::Officer(command) => officer::run(&command, console).await,
        Command::Partnership(command) => partnership::run(&command, console).await,
        Command::Audit(command) => audit::run(&command, console).await,
        Command::Gazetteer(command) => gazetteer::run(&command, console),
        Command::Schema(args) => schema::run(&args, console),
        Command::Doctor(args) => doctor::run(&args, console).await,
        Command::Completions(args) => completions::run(&args, console),
    }
}
