//! `indexer officer`: the people who sign in, and the first of them.

use crate::args::StateArgs;
use crate::console::Console;
use crate::failure::{Exit, Failure};
use crate::state::{self, Desk};
use crate::{clock, whose};
use publish::{Invitation, Link, LinkKind, Officer, OfficerState, Over, Publisher, Role};
use serde_json::{Value, json};

/// The commands of `officer`.
#[derive(Debug, clap::Subcommand)]
#[command(before_help = "\
Examples:
  indexer officer add officer.example@example.org --role platform_admin      the first one: prints an invitation link
  indexer officer add tenant@example.org --role publisher --authority lambeth
  indexer officer list
  indexer officer suspend tenant@example.org")]
pub enum Command {
    /// Add an officer with a first role, and print the end of the link that invites them: the only time it is known
    #[command(before_help = "\
Examples:
  indexer officer add officer.example@example.org --role platform_admin
  indexer officer add tenant@example.org --name \"Tenant Example\" --role publisher --authority lambeth --json")]
    Add(Add),
    /// List the officers and their roles
    #[command(before_help = "\
Example:
  indexer officer list --json")]
    List(List),
    /// Let an officer sign in no longer, and end their sessions at once
    #[command(before_help = "\
Example:
  indexer officer suspend tenant@example.org")]
    Suspend(One),
    /// Let a suspended officer sign in again
    #[command(before_help = "\
Example:
  indexer officer resume tenant@example.org")]
    Resume(One),
    /// Give an officer a role, in place of the one they have over the same thing
    #[command(before_help = "\
Examples:
  indexer officer grant tenant@example.org --role viewer --authority hackney
  indexer officer grant tenant@example.org --role publisher --partnership \"South Example\"")]
    Grant(Grant),
    /// Take an officer's role over something away
    #[command(before_help = "\
Example:
  indexer officer revoke tenant@example.org --authority hackney")]
    Revoke(Revoke),
    /// Print the end of a new link that sets an officer's password; links before it work no longer
    #[command(before_help = "\
Example:
  indexer officer reset tenant@example.org")]
    Reset(One),
    /// List where an officer is signed in
    #[command(before_help = "\
Example:
  indexer officer sessions tenant@example.org --json")]
    Sessions(One),
}

/// What a role is over; nothing told: everything.
#[derive(Debug, clap::Args)]
struct OverArgs {
    /// Over one authority
    #[arg(long, value_name = "A", conflicts_with = "partnership")]
    authority: Option<String>,
    /// Over every authority of a partnership
    #[arg(long, value_name = "P")]
    partnership: Option<String>,
}

impl OverArgs {
    fn over(&self, state: &StateArgs) -> Result<Over, Failure> {
        Ok(match (&self.authority, &self.partnership) {
            (Some(authority), _) => Over::Authority(whose::required(authority, state)?),
            (None, Some(partnership)) => Over::Partnership(partnership.clone()),
            (None, None) => Over::Everything,
        })
    }
}

/// The arguments of `officer add`.
#[derive(Debug, clap::Args)]
pub struct Add {
    /// Their e-mail address
    email: String,
    /// Their name; without it, the address
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Their first role: viewer, publisher, authority_admin, platform_admin
    #[arg(long, value_name = "R", value_parser = role)]
    role: Role,
    #[command(flatten)]
    over: OverArgs,
    #[command(flatten)]
    desk: Desk,
}

/// The arguments of `officer list`.
#[derive(Debug, clap::Args)]
pub struct List {
    #[command(flatten)]
    desk: Desk,
}

/// The arguments of commands on one officer.
#[derive(Debug, clap::Args)]
pub struct One {
    /// Their e-mail address
    email: String,
    #[command(flatten)]
    desk: Desk,
}

/// The arguments of `officer grant`.
#[derive(Debug, clap::Args)]
pub struct Grant {
    /// Their e-mail address
    email: String,
    /// The role: viewer, publisher, authority_admin, platform_admin
    #[arg(long, value_name = "R", value_parser = role)]
    role: Role,
    #[command(flatten)]
    over: OverArgs,
    #[command(flatten)]
    desk: Desk,
}

/// The arguments of `officer revoke`.
#[derive(Debug, clap::Args)]
pub struct Revoke {
    /// Their e-mail address
    email: String,
    #[command(flatten)]
    over: OverArgs,
    #[command(flatten)]
    desk: Desk,
}

/// Runs the command.
pub async fn run(command: &Command, console: &Console) -> Result<Exit, Failure> {
    match command {
        Command::Add(args) => add(args, console).await,
        Command::List(args) => list(args, console).await,
        Command::Suspend(args) => set_state(args, OfficerState::Suspended, console).await,
        Command::Resume(args) => set_state(args, OfficerState::Active, console).await,
        Command::Grant(args) => grant(args, console).await,
        Command::Revoke(args) => revoke(args, console).await,
        Command::Reset(args) => reset(args, console).await,
        Command::Sessions(args) => sessions(args, console).await,
    }
}

async fn add(args: &Add, console: &Console) -> Result<Exit, Failure> {
    let now = args.desk.now();
    // The first officer may come before the first export.
    let publisher = state::open(&args.desk.state, now).await?;
    let over = args.over.over(&args.desk.state)?;
    let name = args.name.as_deref().unwrap_or(&args.email);
    let new = Invitation { email: &args.email, name, role: args.role, over };
    let link = publisher.add_officer(&args.desk.actor(), &new, now).await.map_err(state::failed)?;
    hand_over(&link, console)
}

async fn reset(args: &One, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let (actor, officer) = (args.desk.actor(), found(args, &publisher).await?);
    let link = publisher.officer_link(&actor, officer.id, args.desk.now()).await;
    hand_over(&link.map_err(state::failed)?, console)
}

/// Prints a link, this once.
fn hand_over(link: &Link, console: &Console) -> Result<Exit, Failure> {
    let path = format!("/officers/link/{}", link.secret);
    if console.json() {
        console.document(&json!({
            "version": 1, "officer": link.officer, "kind": link.kind, "path": path, "secret": link.secret,
            "expires_at": link.expires_at,
        }))?;
        return Ok(Exit::Done);
    }
    console.line(&path)?;
    let what = match link.kind {
        LinkKind::Invitation => "invites",
        LinkKind::Reset => "sets the password anew of",
    };
    console.say(format!(
        "Put the site's address before it. The link {what} officer {} once, until {}; it is shown this once: hand it to \
         nobody else.",
        link.officer,
        clock::shown(link.expires_at)
    ));
    Ok(Exit::Done)
}

async fn list(args: &List, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let officers = publisher.officers(&args.desk.actor()).await.map_err(state::failed)?;
    if console.json() {
        console.document(&json!({ "version": 1, "officers": officers }))?;
        return Ok(Exit::Done);
    }
    let mut rows = vec![["id", "e-mail", "state", "last signed in", "roles"].map(String::from).to_vec()];
    rows.extend(officers.iter().map(|officer| {
        let roles: Vec<String> =
            officer.roles.iter().map(|held| format!("{} of {}", held.role, shown(&held.over))).collect();
        let state = match officer.has_password || officer.has_oidc {
            true => officer.state.as_str(),
            false => "invited",
        };
        let last = officer.last_signed_in_at.map_or("never".to_owned(), clock::shown);
        vec![officer.id.to_string(), officer.email.clone(), state.to_owned(), last, roles.join(", ")]
    }));
    console.table(&rows)
}

async fn set_state(args: &One, wanted: OfficerState, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let officer = found(args, &publisher).await?;
    let (actor, now) = (args.desk.actor(), args.desk.now());
    publisher.set_officer_state(&actor, officer.id, wanted, now).await.map_err(state::failed)?;
    let line = match wanted {
        OfficerState::Suspended => "is suspended, and signed out everywhere",
        OfficerState::Active => "may sign in",
    };
    done(&officer, json!({ "state": wanted }), line, console)
}

async fn grant(args: &Grant, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let (actor, over) = (args.desk.actor(), args.over.over(&args.desk.state)?);
    let officer = publisher.officer_by_email(&actor, &args.email).await.map_err(state::failed)?;
    let granted = publisher.grant_role(&actor, officer.id, args.role, &over, args.desk.now());
    granted.await.map_err(state::failed)?;
    let line = format!("is {} of {}", args.role, shown(&over));
    done(&officer, json!({ "role": args.role, "over": over }), &line, console)
}

async fn revoke(args: &Revoke, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let (actor, over) = (args.desk.actor(), args.over.over(&args.desk.state)?);
    let officer = publisher.officer_by_email(&actor, &args.email).await.map_err(state::failed)?;
    let revoked = publisher.revoke_role(&actor, officer.id, &over, args.desk.now());
    revoked.await.map_err(state::failed)?;
    let line = format!("has no role over {} any longer", shown(&over));
    done(&officer, json!({ "role": null, "over": over }), &line, console)
}

async fn sessions(args: &One, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let officer = found(args, &publisher).await?;
    let (actor, now) = (args.desk.actor(), args.desk.now());
    let sessions = publisher.sessions(&actor, officer.id, now).await.map_err(state::failed)?;
    if console.json() {
        console.document(&json!({ "version": 1, "officer": officer.id, "sessions": sessions }))?;
        return Ok(Exit::Done);
    }
    let mut rows = vec![["id", "from", "since", "last seen"].map(String::from).to_vec()];
    rows.extend(sessions.iter().map(|session| {
        let (since, seen) = (clock::shown(session.created_at), clock::shown(session.last_seen_at));
        vec![session.id.to_string(), session.address.clone(), since, seen]
    }));
    console.table(&rows)
}

async fn found(args: &One, publisher: &Publisher) -> Result<Officer, Failure> {
    publisher.officer_by_email(&args.desk.actor(), &args.email).await.map_err(state::failed)
}

fn done(officer: &Officer, what: Value, line: &str, console: &Console) -> Result<Exit, Failure> {
    match console.json() {
        true => console.document(&json!({ "version": 1, "officer": officer.id, "now": what }))?,
        false => console.line(format!("{} {line}", officer.email))?,
    }
    Ok(Exit::Done)
}

fn shown(over: &Over) -> String {
    match over {
        Over::Authority(code) => code.to_string(),
        Over::Partnership(name) => name.clone(),
        Over::Everything => "everything".to_owned(),
    }
}

fn role(text: &str) -> Result<Role, String> {
    let known = || Role::ALL.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(", ");
    Role::parse(text).ok_or_else(|| format!("a role is one of: {}", known()))
}
