//! `indexer search`: the same question and the same answer as the API's.

use crate::args::{ClockArgs, StateArgs};
use crate::console::{Console, columns};
use crate::failure::{Exit, Failure};
use crate::{clock, state, whose, words};
use ::gazetteer::Gazetteer;
use ::search::{Answer, Found, Generation, ParameterError, Query, Refused, Surroundings, WhyNot};
use serde_json::json;
use vacancy::Wording;

/// The arguments of `search`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer search \"near=SW9&within=2km&bedrooms=2\"
  indexer search \"area=lambeth&max_cost=150&sort=closing\"
  indexer search \"household=2 adults, girl 9&lives_in=lambeth\"      which homes they may ask for, and why
  indexer search \"q=ground floor with garden\" --json      exactly what the API answers
  indexer search \"near=SW9&bedrooms=2\" --why-not lambeth/0041873      what keeps this home out")]
pub struct Args {
    /// What to look for, as in the site's address after the `?`
    #[arg(default_value = "")]
    query: String,
    /// Say why this home is not found: AUTHORITY/REFERENCE, the authority by code, slug or name
    #[arg(long, value_name = "ID")]
    why_not: Option<String>,
    #[command(flatten)]
    state: StateArgs,
    #[command(flatten)]
    clock: ClockArgs,
}

/// Searches the live generation.
pub async fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let wording = words::english()?;
    let parsed = Query::parse(args.query.rsplit('?').next().unwrap_or_default());
    if !parsed.errors.is_empty() {
        return refuse(&parsed.errors, &wording, console);
    }
    let known = args.why_not.as_deref().map(|text| whose::home(text, &args.state)).transpose()?;
    let now = args.clock.now();
    let publisher = state::open_existing(&args.state, now).await?;
    let Some(head) = publisher.head().await.map_err(state::failed)? else {
        return Err(Failure::new(Exit::Failed, "nothing is published yet").remedy("indexer import FILE"));
    };
    let gazetteer = Gazetteer::embedded();
    let generation = Generation::open(&head.directory).map_err(broken)?;
    let around = Surroundings { gazetteer, now, rules: publisher.rules() };
    if let Some(id) = known {
        return match generation.why_not(&parsed.query, &id, &around) {
            Ok(told) => tell(&told, &wording, console),
            Err(Refused::Parameters(errors)) => refuse(&errors, &wording, console),
            Err(Refused::Failed(error)) => Err(broken(error)),
        };
    }
    match generation.answer(&parsed.query, &around) {
        Ok(answer) if console.json() => console.document(&json!(answer))?,
        Ok(answer) => print(&answer, &wording, console)?,
        Err(Refused::Parameters(errors)) => return refuse(&errors, &wording, console),
        Err(Refused::Failed(error)) => return Err(broken(error)),
    }
    Ok(Exit::Done)
}

fn broken(error: ::search::SearchError) -> Failure {
    Failure::new(Exit::Failed, error).remedy("`indexer rebuild` makes the index anew from the record")
}

/// Says what is wrong with each parameter.
fn refuse(errors: &[ParameterError], wording: &Wording, console: &Console) -> Result<Exit, Failure> {
    if console.json() {
        let listed: Vec<_> = errors
            .iter()
            .map(|error| {
                let (code, detail) = (&error.message.code, wording.say(&error.message));
                json!({ "parameter": error.parameter, "code": code, "detail": detail })
            })
            .collect();
        console.document(&json!({ "version": 1, "errors": listed }))?;
    }
    for error in errors {
        console.say(format!("{}: {}", error.parameter, wording.say(&error.message)));
        if let Some(hint) = wording.attribute(&error.message, "hint") {
            console.say(format!("  what to do: {hint}"));
        }
    }
    Ok(Exit::Usage)
}

/// Says whether one home is found, and if not why not.
fn tell(told: &WhyNot, wording: &Wording, console: &Console) -> Result<Exit, Failure> {
    if console.json() {
        console.document(&json!(told))?;
        return Ok(Exit::Done);
    }
    if told.found {
        console.line(format!("{} is found", told.id))?;
        return Ok(Exit::Done);
    }
    console.line(format!("{} is not found:", told.id))?;
    for reason in &told.reasons {
        console.line(format!("  {}: {}", reason.parameter, wording.say(&reason.message)))?;
    }
    Ok(Exit::Done)
}

fn print(answer: &Answer, wording: &Wording, console: &Console) -> Result<(), Failure> {
    for notice in &answer.notices {
        console.say(wording.say(notice));
    }
    let rows: Vec<Vec<String>> = answer.results.iter().map(|found| row(found, wording)).collect();
    for line in columns(&rows) {
        console.line(line)?;
    }
    let shown = answer.results.len();
    console.say(format!("{shown} of {} shown (generation {})", answer.total, answer.generation));
    if let Some(verdicts) = &answer.verdicts {
        let (yes, probably, no) = (verdicts.yes, verdicts.probably, verdicts.no);
        let guidance = wording.say(&verdicts.guidance);
        console.say(format!("may be asked for: yes {yes}, probably {probably}, no {no}. {guidance}"));
    }
    if answer.left_out_unknown > 0 {
        console.say(format!(
            "{} more do not say all of it: add include_unknown=true to see them",
            answer.left_out_unknown
        ));
    }
    for relaxation in answer.relaxations.iter().filter(|one| one.parameter != "include_unknown") {
        console.say(format!("{} — {}", wording.say(&relaxation.message), relaxation.query));
    }
    Ok(())
}

fn row(found: &Found, wording: &Wording) -> Vec<String> {
    let home = &found.vacancy;
    let cost = home.weekly_cost_pence.map(|pence| format!("£{}.{:02} a week", pence / 100, pence % 100));
    let beds = home.bedrooms.map(|beds| format!("{beds} bed"));
    let away = found.distance_m.map(|metres| format!("{:.1} km", metres / 1000.0));
    let closes = home.closes_at.map(|at| format!("closes {}", clock::shown(at.0)));
    let title = home.title.as_ref().or(home.address.as_ref()).cloned();
    let mut row = vec![
        home.id.to_string(),
        beds.unwrap_or_default(),
        home.property_type.map(|kind| kind.as_str().to_owned()).unwrap_or_default(),
        cost.unwrap_or_default(),
        home.postcode.clone().unwrap_or_default(),
        away.unwrap_or_default(),
        closes.unwrap_or_default(),
        title.unwrap_or_default(),
    ];
    if let Some(verdict) = &found.verdict {
        row.insert(1, verdict.answer.to_string());
        // What decides comes first.
        row.extend(verdict.reasons.first().map(|why| wording.say(&why.message)));
    }
    row
}
