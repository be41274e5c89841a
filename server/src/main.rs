//! Pages, a JSON API and uploads over the published homes.
//!
//! `site` holds what every request needs; `router` says which address is answered by which file of `pages` and `api`;
//! `web` is what they share; `swap` follows what is published; `demo` fills a state folder with examples.

mod args;
mod clock;
mod pool;
mod router;
mod site;
mod web;
mod words;

use args::{Args, LogFormat};
use clap::Parser;
use clock::Clock;
use miette::IntoDiagnostic;
use std::sync::Arc;
use tokio::net::TcpListener;
use web::accept;

fn main() -> miette::Result<()> {
    let args = Args::parse();
    log_to_stderr(args.log_format);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        // As deep as the main thread's: polygons and queries recurse, if only a little.
        .thread_stack_size(8 * 1024 * 1024)
        .build()
        .into_diagnostic()?;
    runtime.block_on(run(args))
}

async fn run(args: Args) -> miette::Result<()> {
    let clock = args.now.map_or(Clock::Machine, Clock::Held);
    let site = Arc::new(site::Site { words: words::Words::english().into_diagnostic()?, clock, demo: args.demo });
    let listener = TcpListener::bind(args.listen).await.into_diagnostic()?;
    let address = listener.local_addr().into_diagnostic()?;
    println!("http://{address}/");
    accept::serve(listener, router::router(site), accept::Limits::default(), accept::asked_to_stop()).await;
    Ok(())
}

fn log_to_stderr(format: LogFormat) {
    let logs = tracing_subscriber::fmt().with_writer(std::io::stderr).with_target(false);
    match format {
        LogFormat::Text => logs.init(),
        LogFormat::Json => logs.json().init(),
    }
}
