//! `indexer report`: what is known of how the site is used.

use crate::console::Console;
use crate::failure::{Exit, Failure};
use crate::state::{self, Desk};
use jiff::ToSpan;
use publish::{Counted, DayCount};
use serde_json::json;
use std::collections::BTreeMap;
use vacancy::london_date;

/// The commands of `report`.
#[derive(Debug, clap::Subcommand)]
#[command(before_help = "\
Examples:
  indexer report searches                    the last 30 days
  indexer report searches --days 365 --json")]
pub enum Command {
    /// Say how often homes were searched for: how, whether any were found, by which parameters, in which councils
    ///
    /// Searches themselves are kept nowhere, and nobody is known. Counts are added every minute: a crash loses one.
    #[command(before_help = "\
Example:
  indexer report searches --days 7")]
    Searches(Args),
}

/// The arguments of `report searches`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How many days, up to today
    #[arg(long, value_name = "N", default_value_t = 30, value_parser = clap::value_parser!(u16).range(1..=3660))]
    days: u16,
    #[command(flatten)]
    desk: Desk,
}

/// Runs the command.
pub async fn run(command: &Command, console: &Console) -> Result<Exit, Failure> {
    let Command::Searches(args) = command;
    let publisher = args.desk.open().await?;
    let since = london_date(args.desk.now()).saturating_sub((i64::from(args.days) - 1).days());
    let counts = publisher.search_counts(&args.desk.actor(), since).await.map_err(state::failed)?;
    if console.json() {
        console.document(&json!({ "version": 1, "since": since, "counts": counts }))?;
        return Ok(Exit::Done);
    }
    let mut rows = vec![["day", "searches", "none found", "how"].map(String::from).to_vec()];
    rows.extend(days(&counts));
    console.table(&rows)?;
    for (what, title) in
        [(Counted::Parameter, "parameters used"), (Counted::Authority, "councils with homes")]
    {
        console.line(format!("\n{title}"))?;
        let mut rows = vec![["name", "searches"].map(String::from).to_vec()];
        rows.extend(sums(&counts, what).into_iter().map(|(name, times)| vec![name, times.to_string()]));
        console.table(&rows)?;
    }
    Ok(Exit::Done)
}

/// Returns a row a day, the latest first.
fn days(counts: &[DayCount]) -> Vec<Vec<String>> {
    let mut days: Vec<_> = counts.iter().map(|count| count.day).collect();
    days.dedup();
    let row = |day| {
        let of = |what| counts.iter().filter(move |count| count.day == day && count.what == what);
        let total: u64 = of(Counted::Form).map(|count| count.times).sum();
        let none = of(Counted::Found).find(|count| count.name == "none").map_or(0, |count| count.times);
        let how: Vec<String> =
            of(Counted::Form).map(|count| format!("{} {}", count.name, count.times)).collect();
        vec![day.to_string(), total.to_string(), none.to_string(), how.join(", ")]
    };
    days.into_iter().map(row).collect()
}

/// Returns how often each was so in all days, the most frequent first.
fn sums(counts: &[DayCount], what: Counted) -> Vec<(String, u64)> {
    let mut sums = BTreeMap::new();
    for count in counts.iter().filter(|count| count.what == what) {
        *sums.entry(count.name.clone()).or_insert(0) += count.times;
    }
    let mut sums: Vec<_> = sums.into_iter().collect();
    sums.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    sums
}
