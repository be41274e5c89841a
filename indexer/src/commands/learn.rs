//! `indexer learn`: how an export nobody has seen is laid out, column by column; with `--write` the layout is saved.

use crate::console::{Console, columns};
use crate::failure::{Exit, Failure};
use crate::state::{self, Desk};
use crate::{whose, words};
use ::gazetteer::Gazetteer;
use ingest::{Learn, LearnError, Options, Proposal, ProposedColumn, State, Upload, propose};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use vacancy::Wording;

/// The arguments of `learn`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer learn islington_tonight.csv                                   what it looks like, and what is unsure
  indexer learn tonight.csv --authority islington --note covering.txt   read beside the council's covering note
  indexer learn islington_tonight.csv --answer \"Void no=reference\" --answer \"Amt=rent:monthly\" --answer Patch=ignore
  indexer learn islington_tonight.csv --write                           saved: the next file is read by it")]
pub struct Args {
    /// The export, as the authority's system wrote it
    file: PathBuf,
    /// Whose export it is: a code, slug or name [default: the file's name up to the first `_`]
    #[arg(long, value_name = "A")]
    authority: Option<String>,
    /// The covering note that came with it, as plain text
    #[arg(long, value_name = "NOTE.txt")]
    note: Option<PathBuf>,
    /// What a column feeds: COLUMN=FIELD, COLUMN=FIELD+FIELD or COLUMN=ignore; how it is read stands behind the field:
    /// COLUMN=rent:monthly:pence, COLUMN=closes_at:month first, COLUMN=property_type:FLT>flat; may be repeated
    #[arg(long, value_name = "COLUMN=FIELD", value_parser = answer)]
    answer: Vec<(String, String)>,
    /// Save the layout; columns that are still unsure are left out
    #[arg(long)]
    write: bool,
    #[command(flatten)]
    desk: Desk,
}

fn answer(text: &str) -> Result<(String, String), String> {
    match text.rsplit_once('=') {
        Some((column, field)) if !column.trim().is_empty() && !field.trim().is_empty() => {
            Ok((column.trim().to_owned(), field.trim().to_owned()))
        }
        _ => Err("write it as COLUMN=FIELD, such as \"Void no=reference\"".to_owned()),
    }
}

/// Prints what is understood, and saves it where that is asked for.
pub async fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let wording = words::english()?;
    let authorities = whose::authorities(Some(&args.desk.state.state_dir))?;
    std::fs::metadata(&args.file).map_err(Failure::io("read", &args.file))?;
    let authority = whose::of_file(args.authority.as_deref(), &args.file, &authorities)?;
    let read = |path: &PathBuf| std::fs::read(path).map_err(Failure::io("read", path));
    let note = args.note.as_ref().map(read).transpose()?;
    let note = note.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let request = Learn {
        upload: Upload::File(&args.file),
        authority: &authority,
        note: note.as_deref(),
        now: args.desk.now(),
        gazetteer: Gazetteer::embedded(),
    };
    let mut proposal = propose(&request).map_err(|error| Failure::new(Exit::Failed, error))?;
    let answers: Vec<(&str, &str)> =
        args.answer.iter().map(|(column, field)| (column.as_str(), field.as_str())).collect();
    proposal.answer(&answers).map_err(refused)?;
    let written = if args.write { Some(write(&proposal, &args.desk).await?) } else { None };
    if console.json() {
        console.document(&document(&proposal, written.as_deref(), &wording))?;
    } else {
        print(&proposal, &wording, console)?;
        tell_what_is_next(&proposal, written.as_deref(), args, console)?;
    }
    Ok(if proposal.columns.is_empty() { Exit::NothingTaken } else { Exit::Done })
}

fn refused(error: LearnError) -> Failure {
    Failure::usage(error, "`indexer learn FILE` without --answer lists the columns and what they may be")
}

/// Keeps the layout as the authority's next version, and returns its file.
async fn write(proposal: &Proposal, desk: &Desk) -> Result<PathBuf, Failure> {
    if !proposal.has_reference() {
        return Err(Failure::new(Exit::NothingTaken, LearnError::NoReference)
            .remedy("say which column it is: --answer \"COLUMN=reference\""));
    }
    let publisher = state::open(&desk.state, desk.now()).await?;
    let kept = publisher.keep_layout(&desk.actor(), proposal, desk.now()).await;
    publisher.close().await;
    kept.map_err(state::failed)
}

fn document(proposal: &Proposal, written: Option<&Path>, wording: &Wording) -> Value {
    let mut document = serde_json::to_value(proposal).unwrap_or_default();
    let says = |messages: &[vacancy::Message]| -> Vec<String> {
        messages.iter().map(|message| wording.say(message)).collect()
    };
    document["findings"] = json!(says(&proposal.findings));
    for (at, column) in proposal.columns.iter().enumerate() {
        document["columns"][at]["why"] = json!(says(&column.why));
    }
    for (at, question) in proposal.questions.iter().enumerate() {
        document["questions"][at]["message"] = json!(wording.say(&question.message));
    }
    document["written"] = json!(written);
    document
}

fn print(proposal: &Proposal, wording: &Wording, console: &Console) -> Result<(), Failure> {
    for finding in &proposal.findings {
        console.line(wording.say(finding))?;
    }
    if let (Some(encoding), Some(delimiter), Some(row)) =
        (&proposal.encoding, proposal.delimiter, proposal.header_row)
    {
        console.line(format!(
            "{encoding}, cells separated by {delimiter:?}, column names in row {row}, {} rows below looked at",
            proposal.rows
        ))?;
    }
    let row = |column: &ProposedColumn| {
        let sure = format!("{:.0}%", column.confidence * 100.0);
        let (what, sure) = match column.state {
            State::Sure => (understood(column), sure),
            State::Ask => (format!("{}?", understood(column)), sure),
            State::Ignored => ("-".to_owned(), String::new()),
            State::NeverPublished => ("never published".to_owned(), String::new()),
        };
        let why: Vec<String> = column.why.iter().map(|message| wording.say(message)).collect();
        vec![column.column.clone(), column.header.clone(), what, sure, why.join(" ")]
    };
    for line in columns(&proposal.columns.iter().map(row).collect::<Vec<_>>()) {
        console.line(line)?;
    }
    if !proposal.questions.is_empty() {
        console.line("")?;
        console.line("To be answered:")?;
    }
    for question in &proposal.questions {
        console.line(format!("  {} {}", question.column, wording.say(&question.message)))?;
        for choice in &question.choices {
            let fields = choice.fields.replace(" + ", "+");
            console.line(format!(
                "      --answer \"{}={fields}\"  {:.0}%",
                question.key,
                choice.confidence * 100.0
            ))?;
        }
    }
    Ok(())
}

/// Returns what a column feeds, and how it is read.
fn understood(column: &ProposedColumn) -> String {
    let of = |field: &ingest::ProposedField| {
        let options = options(&field.options);
        if options.is_empty() {
            field.field.clone()
        } else {
            format!("{} ({})", field.field, options.join(", "))
        }
    };
    column.fields.iter().map(of).collect::<Vec<_>>().join(" + ")
}

fn options(options: &Options) -> Vec<String> {
    let mut said = Vec::new();
    said.extend(options.period.map(|period| period.as_str().replace('_', " ")));
    said.extend(options.weeks_per_year.map(|weeks| format!("{weeks} weeks a year")));
    for (holds, words) in [
        (options.unit == ingest::Unit::Pence, "pence"),
        (options.includes_charges, "charges included"),
        (options.date_order == ingest::DateOrder::Mdy, "month first"),
        (options.run_together, "side by side"),
    ] {
        said.extend(holds.then(|| words.to_owned()));
    }
    said.extend(options.values.iter().map(|(word, meaning)| format!("{word} = {meaning}")));
    said
}

fn tell_what_is_next(
    proposal: &Proposal,
    written: Option<&Path>,
    args: &Args,
    console: &Console,
) -> Result<(), Failure> {
    let file = args.file.display();
    let Some(path) = written else {
        if !proposal.columns.is_empty() {
            console.say(format!(
                "next: answer with --answer, then `indexer learn {file} --write` saves the layout"
            ));
        }
        return Ok(());
    };
    console.line(format!("wrote {}", path.display()))?;
    let unsure = proposal.columns.iter().filter(|column| column.state == State::Ask);
    let unsure: Vec<&str> = unsure.map(|column| column.header.as_str()).collect();
    if !unsure.is_empty() {
        console.line(format!("left out, being unsure: {}", unsure.join(", ")))?;
    }
    console.say(format!("next: `indexer check {file}` reads the file by it"));
    Ok(())
}
