//! `indexer uploads`: the files received, what became of them, and the decision about those that are held.

use crate::console::{Console, columns};
use crate::failure::{Exit, Failure};
use crate::state::{self, Desk};
use crate::{clock, files, report, whose, words};
use publish::{Stage, UploadId, UploadState, Verdict};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// What can be done with uploads.
#[derive(Debug, clap::Subcommand)]
#[command(before_help = "\
Examples:
  indexer uploads list --stage held                          what waits for a decision
  indexer uploads show 12                                    the report, why it is held, what it would change
  indexer uploads accept 12 --reason \"40 homes were let\"     publish it
  indexer uploads refuse 12 --reason \"last year's file\"      it is kept, and never published
  indexer uploads file 12 --out lambeth.csv                  the file as it was sent")]
pub enum Command {
    /// List the files received, newest first
    #[command(before_help = "\
Examples:
  indexer uploads list --stage held
  indexer uploads list --authority lambeth -n 5 --json
  indexer uploads list --before 12                           the page before upload 12")]
    List(ListArgs),
    /// Show one: its report, why it is held or refused, and what it changes
    #[command(before_help = "\
Example:
  indexer uploads show 12")]
    Show(ShowArgs),
    /// Publish a held file
    #[command(before_help = "\
Example:
  indexer uploads accept 12 --reason \"40 homes were let\"")]
    Accept(DecideArgs),
    /// Refuse a held file: it is kept, and never published
    #[command(before_help = "\
Example:
  indexer uploads refuse 12 --reason \"last year's file\"")]
    Refuse(DecideArgs),
    /// Write a file out as it was received
    #[command(before_help = "\
Example:
  indexer uploads file 12 --out lambeth.csv")]
    File(FileArgs),
}

/// The arguments of `uploads list`.
#[derive(Debug, clap::Args)]
pub struct ListArgs {
    /// Only this authority's
    #[arg(long, value_name = "A")]
    authority: Option<String>,
    /// Only those that have come so far
    #[arg(long, value_name = "S", value_parser = ["received", "previewed", "published", "unchanged", "held", "refused"])]
    stage: Option<String>,
    /// Only those received before this one: the next page
    #[arg(long, value_name = "UPLOAD")]
    before: Option<i64>,
    /// How many
    #[arg(short = 'n', long, value_name = "N", default_value_t = 20)]
    limit: u32,
    #[command(flatten)]
    desk: Desk,
}

/// The arguments of `uploads show`.
#[derive(Debug, clap::Args)]
pub struct ShowArgs {
    /// The upload's number in `uploads list`
    upload: i64,
    #[command(flatten)]
    desk: Desk,
}

/// The arguments of `uploads accept` and `uploads refuse`.
#[derive(Debug, clap::Args)]
pub struct DecideArgs {
    /// The upload's number in `uploads list`
    upload: i64,
    /// Why; kept in the audit
    #[arg(long, value_name = "WHY")]
    reason: String,
    #[command(flatten)]
    desk: Desk,
}

/// The arguments of `uploads file`.
#[derive(Debug, clap::Args)]
pub struct FileArgs {
    /// The upload's number in `uploads list`
    upload: i64,
    /// Where to write it; must not be there yet
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    desk: Desk,
}

/// Does it.
pub async fn run(command: &Command, console: &Console) -> Result<Exit, Failure> {
    match command {
        Command::List(args) => list(args, console).await,
        Command::Show(args) => show(args, console).await,
        Command::Accept(args) => decide(args, Verdict::Published, console).await,
        Command::Refuse(args) => decide(args, Verdict::Refused, console).await,
        Command::File(args) => file(args, console).await,
    }
}

async fn list(args: &ListArgs, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let authority = whose::told(args.authority.as_deref(), &args.desk.state)?;
    let stage = args.stage.as_deref().and_then(Stage::parse);
    let actor = args.desk.actor();
    let before = args.before.map(UploadId);
    let uploads = publisher
        .uploads(&actor, authority.as_ref(), stage, before, args.limit)
        .await
        .map_err(state::failed)?;
    if console.json() {
        let uploads: Vec<Value> = uploads.iter().map(document).collect();
        console.document(&json!({ "version": 1, "uploads": uploads }))?;
        return Ok(Exit::Done);
    }
    let heads = ["upload", "received", "authority", "by", "stage", "new", "changed", "gone", "size", "file"];
    let mut rows = vec![heads.map(String::from).to_vec()];
    rows.extend(uploads.iter().map(row));
    for line in columns(&rows) {
        console.line(line)?;
    }
    Ok(Exit::Done)
}

fn row(upload: &UploadState) -> Vec<String> {
    let counts = upload.outcome.as_ref().map(|outcome| outcome.difference.counts());
    let count =
        |of: fn(&publish::Counts) -> u64| counts.as_ref().map(of).map_or(String::new(), |n| n.to_string());
    let deleted = if upload.bytes_deleted_at.is_some() { " (no longer kept)" } else { "" };
    vec![
        upload.id.to_string(),
        clock::shown(upload.received_at),
        upload.authority.to_string(),
        upload.by.clone(),
        upload.stage.as_str().to_owned(),
        count(|counts| counts.new),
        count(|counts| counts.changed),
        count(|counts| counts.gone),
        upload.size.to_string(),
        format!("{}{deleted}", upload.file_name),
    ]
}

fn document(upload: &UploadState) -> Value {
    let reasons = upload.outcome.iter().flat_map(|outcome| &outcome.reasons);
    json!({
        "upload": upload.id,
        "authority": upload.authority,
        "feed": upload.feed,
        "file_name": upload.file_name,
        "sha256": upload.sha256,
        "size": upload.size,
        "received_at": upload.received_at,
        "by": upload.by,
        "bytes_deleted_at": upload.bytes_deleted_at,
        "counts": upload.outcome.as_ref().map(|outcome| outcome.difference.counts()),
        "stage": upload.stage.as_str(),
        "finished_at": upload.finished_at,
        "reasons": reasons.map(|reason| reason.code.as_ref()).collect::<Vec<_>>(),
    })
}

async fn show(args: &ShowArgs, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let id = UploadId(args.upload);
    let found = publisher.upload(&args.desk.actor(), id).await.map_err(state::failed)?;
    let upload = found.ok_or_else(|| {
        Failure::new(Exit::Failed, format!("there is no upload {id}"))
            .remedy("`indexer uploads list` lists them")
    })?;
    let wording = words::english()?;
    let Some(outcome) = &upload.outcome else {
        if console.json() {
            console.document(&document(&upload))?;
        } else {
            console.line(format!("Upload {id} of {} is {}.", upload.authority, upload.stage.as_str()))?;
        }
        return Ok(Exit::Done);
    };
    if console.json() {
        console.document(&outcome.worded(&wording))?;
        return Ok(Exit::Done);
    }
    let authorities = whose::authorities(Some(&args.desk.state.state_dir))?;
    let file = Path::new(&upload.file_name);
    let heading = report::Heading { file, authority: &upload.authority, authorities: &authorities };
    report::print(&outcome.report, &heading, &wording, console)?;
    console.line("")?;
    report::difference(&outcome.difference, console)?;
    report::reasons(outcome, &wording, console)?;
    if outcome.outcome == Verdict::Held {
        console.say(format!(
            "Look at the file. If it is right: indexer uploads accept {id} --reason \"why it is right\"\n\
             If it is wrong:                   indexer uploads refuse {id} --reason \"what is wrong\""
        ));
    }
    Ok(Exit::Done)
}

async fn decide(args: &DecideArgs, verdict: Verdict, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let (actor, now, id) = (args.desk.actor(), args.desk.now(), UploadId(args.upload));
    let done = match verdict {
        Verdict::Published => publisher.accept(&actor, id, &args.reason, now).await,
        _ => publisher.refuse(&actor, id, &args.reason, now).await,
    };
    let outcome = done.map_err(state::failed)?;
    if console.json() {
        console.document(&outcome.worded(&words::english()?))?;
    } else {
        console.line(match (outcome.outcome, outcome.generation) {
            (Verdict::Published, Some(generation)) => {
                format!("Upload {id} is published, as generation {generation}.")
            }
            (Verdict::Published, None) => format!("Upload {id} is published."),
            (other, _) => format!("Upload {id} is {}: nothing that is live was changed.", other.as_str()),
        })?;
    }
    Ok(if outcome.outcome == verdict { Exit::Done } else { Exit::NothingTaken })
}

async fn file(args: &FileArgs, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let id = UploadId(args.upload);
    let received = publisher.received_file(&args.desk.actor(), id).await.map_err(state::failed)?;
    files::write_new(&args.out, &received.bytes).map_err(Failure::io("write", &args.out))?;
    console.line(format!("{}: {} bytes of {}", args.out.display(), received.bytes.len(), received.name))?;
    Ok(Exit::Done)
}
