//! `indexer compare`: what is new, changed and gone between any two versions of an authority's homes.

use crate::console::Console;
use crate::failure::{Exit, Failure};
use crate::state::{self, Desk};
use crate::{report, whose};
use publish::{PublicationId, UploadId, Version};
use serde_json::json;

/// The arguments of `compare`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer compare --authority lambeth 12 15             two publications, by their numbers in `history`
  indexer compare --authority lambeth 12 live           a publication, and what is published now
  indexer compare --authority lambeth live upload/7     what is published, and what a file would make of it
  indexer compare --authority lambeth upload/6 upload/7")]
pub struct Args {
    /// Whose homes
    #[arg(long, value_name = "A")]
    authority: String,
    /// Which of the authority's feeds [default: that of the publication or upload]
    #[arg(long, value_name = "F")]
    feed: Option<String>,
    /// A publication's number, upload/N, or live
    #[arg(value_parser = version)]
    from: Version,
    /// A publication's number, upload/N, or live
    #[arg(value_parser = version)]
    to: Version,
    #[command(flatten)]
    desk: Desk,
}

fn version(text: &str) -> Result<Version, String> {
    if text == "live" {
        return Ok(Version::Live);
    }
    let number = |text: &str| text.parse::<i64>().map_err(|_| "write 12, upload/7 or live".to_owned());
    match text.strip_prefix("upload/") {
        Some(upload) => Ok(Version::Upload(UploadId(number(upload)?))),
        None => Ok(Version::Publication(PublicationId(number(text)?))),
    }
}

/// Compares.
pub async fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let now = args.desk.now();
    let authority = whose::required(&args.authority, &args.desk.state)?;
    let publisher = args.desk.open().await?;
    let difference = publisher
        .compare(&args.desk.actor(), &authority, args.feed.as_deref(), (args.from, args.to), now)
        .await
        .map_err(state::failed)?;
    let counts = difference.counts();
    if console.json() {
        console.document(&json!({ "version": 1, "counts": counts, "difference": difference }))?;
        return Ok(Exit::Done);
    }
    console.line(format!(
        "{} new, {} changed, {} gone, {} returned, {} the same.",
        counts.new, counts.changed, counts.gone, counts.returned, difference.unchanged
    ))?;
    report::difference(&difference, console)?;
    Ok(Exit::Done)
}
