//! `indexer authority`: the authorities known, and how their exports are laid out.

mod add;

use crate::console::{Console, columns};
use crate::failure::{Exit, Failure};
use crate::whose;
use ::gazetteer::{Authority, Gazetteer};
use ingest::Authorities;
use serde_json::{Value, json};
use std::path::PathBuf;

/// The commands of `authority`.
#[derive(Debug, clap::Subcommand)]
#[command(before_help = "\
Examples:
  indexer authority list           those whose exports can be read
  indexer authority show lambeth   its code, names and layout
  indexer authority add islington --from islington_tonight.csv   begin the file that says how theirs is read")]
pub enum Command {
    /// Begin an authority's file: TOML with a comment at everything a person has to decide
    Add(add::Args),
    /// List the authorities whose exports can be read; with --all every one in the gazetteer
    #[command(before_help = "\
Examples:
  indexer authority list
  indexer authority list --all --json")]
    List {
        /// Every authority in the gazetteer, past ones too
        #[arg(long)]
        all: bool,
        #[command(flatten)]
        state: Overlay,
    },
    /// Show one authority: codes, names, dates, and whether its layout is saved
    #[command(before_help = "\
Examples:
  indexer authority show lambeth
  indexer authority show E09000022 --json")]
    Show {
        /// A code, slug or name
        authority: String,
        #[command(flatten)]
        state: Overlay,
    },
}

/// Where an admin's own authority files may lie.
#[derive(Debug, clap::Args)]
pub struct Overlay {
    /// A state folder whose own authority files should be used
    #[arg(long, value_name = "DIR", env = "INDEXER_STATE_DIR")]
    state_dir: Option<PathBuf>,
}

/// Runs the command.
pub fn run(command: &Command, console: &Console) -> Result<Exit, Failure> {
    match command {
        Command::Add(args) => add::run(args, console),
        Command::List { all, state } => list(*all, &whose::authorities(state.state_dir.as_deref())?, console),
        Command::Show { authority, state } => {
            show(authority, &whose::authorities(state.state_dir.as_deref())?, console)
        }
    }
}

fn list(all: bool, files: &Authorities, console: &Console) -> Result<Exit, Failure> {
    let shown: Vec<Value> = match all {
        true => Gazetteer::embedded().authorities().iter().map(|known| document(known, files)).collect(),
        false => files.iter().map(|file| described(&file.code, &file.name, &file.slug, files)).collect(),
    };
    if console.json() {
        console.document(&json!({ "version": 1, "authorities": shown }))?;
        return Ok(Exit::Done);
    }
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let row = |one: &Value| {
        let layout = if one["layout"] == json!(true) { "layout saved" } else { "layout inferred" };
        vec![text(&one["code"]), text(&one["slug"]), text(&one["name"]), layout.to_owned()]
    };
    for line in columns(&shown.iter().map(row).collect::<Vec<_>>()) {
        console.line(line)?;
    }
    Ok(Exit::Done)
}

fn show(text: &str, files: &Authorities, console: &Console) -> Result<Exit, Failure> {
    let unknown = || {
        let what = format!("`{text}` is no authority known here");
        Failure::usage(what, "`indexer authority list --all` has every code, slug and name")
    };
    let code = whose::named(text, files).ok_or_else(unknown)?;
    let known = Gazetteer::embedded().by_code(&code);
    let shown = match (known, files.get(&code)) {
        (Some(known), _) => document(known, files),
        (None, Some(file)) => described(&code, &file.name, &file.slug, files),
        (None, None) => return Err(unknown()),
    };
    if console.json() {
        console.document(&json!({ "version": 1, "authority": shown }))?;
        return Ok(Exit::Done);
    }
    let rows: Vec<Vec<String>> = shown
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(_, value)| !value.is_null())
        .map(|(key, value)| vec![key.replace('_', " "), plain(value)])
        .collect();
    for line in columns(&rows) {
        console.line(line)?;
    }
    Ok(Exit::Done)
}

fn document(known: &Authority, files: &Authorities) -> Value {
    let mut shown = serde_json::to_value(known).unwrap_or_default();
    shown["layout"] = json!(files.get(&known.code).is_some());
    shown
}

fn described(code: &vacancy::AuthorityCode, name: &str, slug: &str, files: &Authorities) -> Value {
    json!({ "code": code, "name": name, "slug": slug, "layout": files.get(code).is_some() })
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Object(map) => {
            map.iter().map(|(key, value)| format!("{key} {value}")).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}
