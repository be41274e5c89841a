//! How things are carried outside: the arguments, and the couriers they make.

use crate::args::StateArgs;
use crate::failure::Failure;
use crate::state;
use publish::{CourierSettings, Couriers, Reach};
use std::path::PathBuf;
use std::time::Duration;

/// How long between two rounds of a command that goes on.
pub const ROUND: Duration = Duration::from_secs(30);

/// The mail server, and how far requests may reach.
#[derive(Debug, Clone, clap::Args)]
pub struct CourierArgs {
    /// A file that holds the mail server's address, such as smtps://user:password@mail.example.org [default:
    /// secrets/smtp-url in the state folder; without it e-mail is written to outbox/mail there]
    #[arg(long, value_name = "FILE", env = "NOTIFY_SMTP_URL_FILE")]
    smtp_url_file: Option<PathBuf>,
    /// Who e-mails come from
    #[arg(long, value_name = "ADDRESS", env = "NOTIFY_MAIL_FROM", default_value = "homes@localhost")]
    mail_from: String,
    /// For tests: also ask this machine's own 127.0.0.1, without https
    #[arg(long, hide = true)]
    ask_loopback: bool,
}

impl CourierArgs {
    /// Returns the couriers of a state folder.
    pub fn open(&self, state: &StateArgs) -> Result<Couriers, Failure> {
        let settings = CourierSettings {
            smtp_url_file: self.smtp_url_file.clone(),
            from: self.mail_from.clone(),
            reach: if self.ask_loopback { Reach::LoopbackToo } else { Reach::Public },
        };
        Couriers::open(&state.state_dir, &settings).map_err(state::failed)
    }
}
