//! `indexer interpret`: what the one box understands of a text. Needs no state folder.

use crate::args::ClockArgs;
use crate::console::{Console, columns};
use crate::failure::{Exit, Failure};
use crate::whose;
use ::gazetteer::Gazetteer;
use ::search::{Interpretation, Knowing, Understood, understand};
use serde_json::json;
use vacancy::AuthorityCode;

/// The arguments of `interpret`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer interpret \"2 bed ground floor flat near Brixton with a garden under £150 a week\"
  indexer interpret --json -- \"no stairs, dog ok\"
  indexer interpret --now 2026-11-20 \"closing this week\"")]
pub struct Args {
    /// What somebody types into the box
    #[arg(default_value = "", allow_hyphen_values = true)]
    text: String,
    #[command(flatten)]
    clock: ClockArgs,
}

/// Prints what is understood, phrase by phrase, and the words left over.
pub fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let authorities = whose::authorities(None)?;
    let served: Vec<AuthorityCode> = authorities.iter().map(|file| file.code.clone()).collect();
    let knowing = Knowing { gazetteer: Gazetteer::embedded(), served: &served, now: args.clock.now() };
    let understood = understand(&args.text, &knowing);
    if console.json() {
        console.document(&document(&args.text, &understood))?;
    } else {
        print(&args.text, &understood, console)?;
    }
    Ok(Exit::Done)
}

fn document(text: &str, understood: &Understood) -> serde_json::Value {
    let phrases: Vec<_> = understood
        .phrases
        .iter()
        .map(|phrase| {
            let characters = |end: usize| text.get(..end).map_or(0, |before| before.chars().count());
            json!({
                "start": characters(phrase.span.start),
                "end": characters(phrase.span.end),
                "words": text.get(phrase.span.clone()),
                "asks": phrase.asks(),
            })
        })
        .collect();
    let interpretation = Interpretation { query: understood.query() };
    json!({ "version": 1, "q": text, "interpretation": interpretation, "phrases": phrases })
}

fn print(text: &str, understood: &Understood, console: &Console) -> Result<(), Failure> {
    let row = |phrase: &::search::Phrase| {
        let said: Vec<String> = phrase.said.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let asks = if said.is_empty() { "nothing".to_owned() } else { said.join(" ") };
        vec![format!("“{}”", text.get(phrase.span.clone()).unwrap_or_default()), "→".to_owned(), asks]
    };
    for line in columns(&understood.phrases.iter().map(row).collect::<Vec<_>>()) {
        console.line(line)?;
    }
    let left = if understood.text.is_empty() {
        "no words are left over".to_owned()
    } else {
        format!("as text: {}", understood.text)
    };
    console.line(left)
}
