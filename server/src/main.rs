//! Pages, a JSON API and uploads over the published homes.
//!
//! `start` opens the state folder and says what is in it; `site` holds what every request needs; `router` says which
//! address is answered by which file of `pages`, `api` and `officers`; `web` is what they share; `oidc` asks the
//! providers officers may sign in at; `live` follows what is
//! published; `demo` fills a state folder with examples.

mod api;
mod args;
mod clock;
mod counting;
mod demo;
mod errands;
mod feeds;
mod homes;
mod live;
mod officers;
mod oidc;
mod pages;
mod pool;
mod router;
mod searching;
mod shortlist;
mod site;
mod start;
mod uploads;
mod web;
mod words;

#[cfg(test)]
mod tests;

use args::{Args, LogFormat};
use clap::Parser;
use miette::IntoDiagnostic;
use std::io::IsTerminal;
use std::time::Duration;

/// As deep as the main thread's usually is: shapes and queries recurse, if only a little.
const THREAD_STACK: usize = 8 * 1024 * 1024;

/// How long what still runs when the site has stopped may take to end.
const STOP_WITHIN: Duration = Duration::from_secs(5);

fn main() -> miette::Result<()> {
    let args = Args::parse();
    log_to_stderr(args.log_format);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(THREAD_STACK)
        .build()
        .into_diagnostic()?;
    let ended = runtime.block_on(start::run(args));
    // A request outside that still waits for its answer keeps nobody from stopping: it is made again.
    runtime.shutdown_timeout(STOP_WITHIN);
    ended
}

fn log_to_stderr(format: LogFormat) {
    let logs = tracing_subscriber::fmt().with_writer(std::io::stderr).with_target(false);
    let logs = logs.with_ansi(std::io::stderr().is_terminal());
    match format {
        LogFormat::Text => logs.init(),
        LogFormat::Json => logs.json().init(),
    }
}
