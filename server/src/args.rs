//! What the program may be told when it is started.

use crate::web::origin::Origin;
use clap::{Parser, ValueEnum};
use jiff::Timestamp;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

const EXAMPLES: &str = "\
Examples:
  server --demo                                 the bundled example homes, on http://127.0.0.1:8080
  server --state-dir /srv/homes                 what `indexer import` has published there
  server --state-dir /srv/homes --listen 127.0.0.1:0 --log-format json
  server --state-dir /srv/homes --trusted-proxy 127.0.0.1    behind a proxy on this machine";

/// Serves the pages and the JSON API over published homes.
#[derive(Debug, Parser)]
#[command(name = "server", version, before_help = EXAMPLES)]
pub struct Args {
    /// The folder that holds what is published; made if missing
    #[arg(long, value_name = "DIR", required_unless_present = "demo")]
    pub state_dir: Option<PathBuf>,
    /// Import the bundled example homes, their dates moved as if exported last night
    ///
    /// The state is kept in .demo-state in the current folder unless --state-dir names another.
    #[arg(long)]
    pub demo: bool,
    /// For how many days received files are kept; held ones and the latest published of each feed are kept longer
    #[arg(
        long,
        value_name = "DAYS",
        env = "INDEXER_FILE_DAYS",
        default_value_t = publish::FILE_DAYS,
        value_parser = clap::value_parser!(u32).range(1..)
    )]
    pub file_days: u32,
    /// Where to listen; port 0 takes any free port
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Believe this proxy's X-Forwarded-For about where a request comes from; may be repeated
    ///
    /// Wrong passwords are counted by that address. The proxy must pass on Host and Origin as they come, and talk TLS to
    /// browsers: officers' cookie is taken over TLS only (or from this machine itself, to try things out).
    #[arg(long = "trusted-proxy", value_name = "ADDRESS")]
    pub trusted_proxies: Vec<IpAddr>,
    /// A file that holds the mail server's address, such as smtps://user:password@mail.example.org [default:
    /// secrets/smtp-url in the state folder; without it e-mail is written to outbox/mail there]
    #[arg(long, value_name = "FILE", env = "NOTIFY_SMTP_URL_FILE")]
    pub smtp_url_file: Option<PathBuf>,
    /// Who e-mails come from
    #[arg(long, value_name = "ADDRESS", env = "NOTIFY_MAIL_FROM", default_value = "homes@localhost")]
    pub mail_from: String,
    /// The site's own address, as feeds, posters, letters and pages for search engines give it [default: https and the Host asked
    /// for; letters then lead nowhere]
    #[arg(long = "site", value_name = "URL", env = "SITE_ADDRESS", value_parser = Origin::told)]
    pub site: Option<Origin>,
    /// Whom to tell, beside the council, when somebody reports a problem with a home
    #[arg(long, value_name = "ADDRESS", env = "NOTIFY_OPERATOR")]
    pub operator: Option<String>,
    /// Let officers sign in with accounts of the OpenID Connect providers this TOML file names
    ///
    /// It says `site = "https://homes.example.org"` and, for each, [[provider]] with id, display_name, issuer, client_id
    /// and client_secret_file. Register SITE/officers/oidc/ID/callback there as where to send browsers back to.
    #[arg(long, value_name = "FILE")]
    pub oidc: Option<PathBuf>,
    /// How to write the log
    #[arg(long, value_enum, default_value_t = LogFormat::Text)]
    pub log_format: LogFormat,
    /// Hold the clock at this time: 2026-07-01, 2026-07-01T18:30 (London) or 2026-07-01T18:30:00+01:00
    #[arg(long, value_name = "T", value_parser = vacancy::london_instant)]
    pub now: Option<Timestamp>,
}

impl Args {
    /// Returns the folder that holds the state.
    pub fn state_dir(&self) -> &Path {
        self.state_dir.as_deref().unwrap_or(Path::new(".demo-state"))
    }
}

/// How log lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_well_formed() {
        Args::command().debug_assert();
    }

    #[test]
    fn a_state_folder_or_the_demonstration_is_needed() {
        assert!(Args::try_parse_from(["server"]).is_err());
        let demo = Args::try_parse_from(["server", "--demo"]).unwrap();
        assert_eq!(demo.state_dir(), Path::new(".demo-state"));
    }
}
