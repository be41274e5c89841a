//! From the arguments to a running site: opens the state folder, fills it for the demonstration, says what is in it,
//! serves until told to stop, and lets go in order.

use crate::args::Args;
use crate::clock::Clock;
use crate::counting;
use crate::demo::{self, Demo, Filled};
use crate::errands;
use crate::live;
use crate::oidc::Oidc;
use crate::router::router;
use crate::site::{Common, Site};
use crate::web::accept::{self, Limits};
use gazetteer::Gazetteer;
use ingest::Authorities;
use miette::{IntoDiagnostic, WrapErr, miette};
use publish::{PasswordCost, Publisher, Settings};
use std::net::IpAddr;
use std::time::{Duration, Instant};
use tokio::net::TcpListener;

/// How long uploads being worked on may take to finish once the program is told to stop.
const UPLOADS_DRAIN: Duration = Duration::from_secs(30);

/// Runs the site until the program is told to stop.
pub async fn run(args: Args) -> miette::Result<()> {
    let began = Instant::now();
    let clock = args.now.map_or(Clock::Machine, Clock::Held);
    // First of all, so that a port in use is known at once.
    let listener = TcpListener::bind(args.listen).await.map_err(|error| {
        miette!(
            help = "choose another with --listen, such as --listen 127.0.0.1:0",
            "cannot listen on {}: {error}",
            args.listen
        )
    })?;
    let address = listener.local_addr().into_diagnostic()?;
    let oidc = args.oidc.as_deref().map(Oidc::open).transpose().map_err(|error| {
        miette!(help = "mend the file named; `server --help` says what --oidc expects", "--oidc: {error}")
    })?;
    let (publisher, filled) = open(&args, clock).await?;
    let couriers = errands::couriers(&args).into_diagnostic()?;
    let trusted_proxies = args.trusted_proxies.iter().map(IpAddr::to_canonical).collect();
    let common = Common {
        trusted_proxies,
        address: args.site.clone(),
        operator: args.operator.clone(),
        oidc: oidc.unwrap_or_default(),
        ..Common::new(publisher, clock, args.demo)
    };
    let site = Site::speaking(common).into_diagnostic()?;
    live::catch_up(&site).await;
    live::refresh_councils(&site).await;
    say_what_is_there(&site, filled.as_ref(), began.elapsed());
    if args.demo {
        let secret = demo::officer_link(&site.publisher, clock.now()).await.into_diagnostic()?;
        println!("To try the officers' pages, set a password for {}:", demo::OFFICER);
        println!("http://{address}/officers/link/{secret}");
    }
    println!("http://{address}/");
    let following = tokio::spawn(live::follow(site.clone()));
    let running = tokio::spawn(errands::run(site.clone(), couriers));
    accept::serve(listener, router(site.clone()), Limits::default(), accept::asked_to_stop()).await;
    following.abort();
    running.abort();
    if tokio::time::timeout(UPLOADS_DRAIN, site.uploads.finish()).await.is_err() {
        tracing::warn!("stopped before an upload was dealt with; the next start goes on with it");
    }
    counting::keep(&site).await;
    site.publisher.close().await;
    Ok(())
}

async fn open(args: &Args, clock: Clock) -> miette::Result<(Publisher, Option<Filled>)> {
    let folder = args.state_dir();
    if !args.demo {
        return Ok((publisher(args, clock).await?, None));
    }
    let demo = Demo::for_instant(clock.now()).into_diagnostic()?;
    let gazetteer = Gazetteer::embedded();
    println!(
        "Example homes: {} councils' exports, made up, their dates moved by {} days so that they look exported last night.",
        demo.files(),
        demo.days
    );
    println!("Their state is in {} (it may be deleted).", folder.display());
    let held = demo.prepare(folder, gazetteer).into_diagnostic()?;
    let publisher = publisher(args, clock).await?;
    let filled = match held {
        Some(held) => held,
        None => demo.fill(&publisher, folder, gazetteer).await.into_diagnostic()?,
    };
    Ok((publisher, Some(filled)))
}

async fn publisher(args: &Args, clock: Clock) -> miette::Result<Publisher> {
    let folder = args.state_dir();
    let authorities = Authorities::bundled()
        .and_then(|bundled| bundled.overlay(&folder.join("authorities")))
        .map_err(|error| {
            miette!(
                help = "mend the file named, or move it away; `indexer doctor` says whether all is well then",
                "cannot read the authorities' layouts: {error}"
            )
        })?;
    let settings = Settings {
        state_dir: folder.to_owned(),
        gazetteer: Gazetteer::embedded(),
        authorities,
        password_cost: PasswordCost::default(),
        file_days: args.file_days,
    };
    Publisher::open(settings, clock.now())
        .await
        .into_diagnostic()
        .wrap_err_with(|| format!("cannot open the state folder {}", folder.display()))
}

fn say_what_is_there(site: &Site, filled: Option<&Filled>, took: Duration) {
    let councils = site.live.councils();
    let homes: u64 = councils.list.iter().map(|council| council.total).sum();
    let open: u64 = councils.list.iter().map(|council| council.open).sum();
    let with_homes = councils.list.iter().filter(|council| council.total > 0).count();
    let refused = filled.map_or_else(String::new, |filled| format!("{} rows refused, ", filled.refused));
    println!(
        "{homes} homes ({open} open) of {with_homes} authorities, {refused}in {:.1} s.",
        took.as_secs_f64()
    );
    for remark in filled.iter().flat_map(|filled| &filled.remarks) {
        println!("{remark}");
    }
    if homes == 0 {
        println!(
            "Nothing is published yet: `indexer import FILE --state-dir DIR` publishes a council's export."
        );
    }
}
