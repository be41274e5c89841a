//! `indexer token`: the secrets that authorities' machines upload with.

use crate::console::{Console, columns};
use crate::failure::{Exit, Failure};
use crate::state::{self, Desk};
use crate::{clock, whose};
use jiff::SignedDuration;
use publish::{TOKEN_DAYS, TokenRequest, TokenScope};
use serde_json::json;

/// The commands of `token`.
#[derive(Debug, clap::Subcommand)]
#[command(before_help = "\
Examples:
  indexer token add --authority lambeth --label \"nightly job\"   prints the secret, this once
  indexer token list
  indexer token revoke 0f3a9c21")]
pub enum Command {
    /// Make a token that may upload for one authority, and print its secret: the only time it is known
    #[command(before_help = "\
Examples:
  indexer token add --authority lambeth --label \"nightly job\"
  indexer token add --authority lambeth --expires 7 --scope read --json    reads for a week")]
    Add(Add),
    /// List the tokens, without their secrets
    #[command(before_help = "\
Example:
  indexer token list --json")]
    List(List),
    /// Take a token back, at once
    #[command(before_help = "\
Example:
  indexer token revoke 0f3a9c21")]
    Revoke(Revoke),
}

/// The arguments of `token add`.
#[derive(Debug, clap::Args)]
pub struct Add {
    /// The only authority it may act for
    #[arg(long, value_name = "A")]
    authority: String,
    /// What it is for; two of a label may work at a time, so that one can take the other's place
    #[arg(long, value_name = "L", default_value = "")]
    label: String,
    /// What it may do: upload (and read what became of its own uploads), read (of all uploads); may be repeated
    #[arg(long = "scope", value_name = "S", value_parser = scope, default_value = "upload")]
    scopes: Vec<TokenScope>,
    /// For how many days it works, 90 at most
    #[arg(long, alias = "days", value_name = "DAYS", default_value_t = TOKEN_DAYS)]
    expires: i64,
    #[command(flatten)]
    desk: Desk,
}

/// The arguments of `token list`.
#[derive(Debug, clap::Args)]
pub struct List {
    #[command(flatten)]
    desk: Desk,
}

/// The arguments of `token revoke`.
#[derive(Debug, clap::Args)]
pub struct Revoke {
    /// The token's id, as `token list` shows it: never its secret
    id: String,
    #[command(flatten)]
    desk: Desk,
}

/// Runs the command.
pub async fn run(command: &Command, console: &Console) -> Result<Exit, Failure> {
    match command {
        Command::Add(args) => add(args, console).await,
        Command::List(args) => list(args, console).await,
        Command::Revoke(args) => revoke(args, console).await,
    }
}

async fn add(args: &Add, console: &Console) -> Result<Exit, Failure> {
    let now = args.desk.now();
    let expires = args
        .expires
        .checked_mul(24)
        .map(SignedDuration::from_hours)
        .and_then(|days| now.checked_add(days).ok());
    let Some(expires) = expires else {
        return Err(Failure::usage(
            format!("--expires {} is too many", args.expires),
            "a token works for 90 days at most",
        ));
    };
    let publisher = state::open(&args.desk.state, now).await?;
    let authority = whose::required(&args.authority, &args.desk.state)?;
    let new =
        TokenRequest { authority: &authority, label: &args.label, scopes: &args.scopes, expires_at: expires };
    let made = publisher.add_token(&args.desk.actor(), &new, now).await.map_err(state::failed)?;
    if console.json() {
        console.document(&json!({
            "version": 1, "id": made.id, "secret": made.secret, "authority": authority,
            "scopes": args.scopes, "expires_at": expires,
        }))?;
        return Ok(Exit::Done);
    }
    console.line(&made.secret)?;
    console.say(format!(
        "token {} acts for {authority} ({}) until {}. Its secret is shown this once: hand it over now.",
        made.id,
        spelt(&args.scopes),
        clock::shown(expires)
    ));
    Ok(Exit::Done)
}

async fn list(args: &List, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let tokens = publisher.tokens(&args.desk.actor()).await.map_err(state::failed)?;
    if console.json() {
        console.document(&json!({ "version": 1, "tokens": tokens }))?;
        return Ok(Exit::Done);
    }
    let mut rows = vec![["id", "authority", "may", "until", "last used", "label"].map(String::from).to_vec()];
    rows.extend(tokens.iter().map(|token| {
        let until = match token.revoked_at {
            Some(at) => format!("revoked {}", clock::shown(at)),
            None => clock::shown(token.expires_at),
        };
        let used = token.last_used_at.map_or("never".to_owned(), clock::shown);
        let may = spelt(&token.scopes);
        vec![token.id.clone(), token.authority.to_string(), may, until, used, token.label.clone()]
    }));
    for line in columns(&rows) {
        console.line(line)?;
    }
    Ok(Exit::Done)
}

async fn revoke(args: &Revoke, console: &Console) -> Result<Exit, Failure> {
    let now = args.desk.now();
    let publisher = args.desk.open().await?;
    publisher.revoke_token(&args.desk.actor(), &args.id, now).await.map_err(state::failed)?;
    match console.json() {
        true => console.document(&json!({ "version": 1, "id": args.id, "revoked_at": now }))?,
        false => console.line(format!("token {} works no longer", args.id))?,
    }
    Ok(Exit::Done)
}

fn scope(text: &str) -> Result<TokenScope, String> {
    TokenScope::parse(text).ok_or_else(|| format!("a scope is one of: {}", spelt(TokenScope::ALL)))
}

fn spelt(scopes: &[TokenScope]) -> String {
    scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(", ")
}
