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
    /// The site's own address, such as https://homes.example.org: letters lead to what they are about
    #[arg(long, value_name = "URL", env = "SITE_ADDRESS", value_parser = site_address)]
    site: Option<String>,
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
            site: self.site.clone(),
            reach: if self.ask_loopback { Reach::LoopbackToo } else { Reach::Public },
        };
        Couriers::open(&state.state_dir, &settings).map_err(state::failed)
    }
}

/// Returns the address of a site without a slash at its end, as the server is told it.
fn site_address(text: &str) -> Result<String, String> {
    let bare = text.strip_suffix('/').unwrap_or(text);
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':' | b'[' | b']');
    match bare.strip_prefix("https://").or_else(|| bare.strip_prefix("http://127.0.0.1")) {
        Some(host) if host.bytes().all(plain) && bare.len() > "https://".len() => Ok(bare.to_owned()),
        _ => Err(format!("`{text}` is no address of a site; expected like https://homes.example.org")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_site_is_a_host_alone() {
        for good in ["https://homes.example.org", "https://homes.example.org:8443/", "http://127.0.0.1:8080"]
        {
            assert_eq!(site_address(good).as_deref(), Ok(good.trim_end_matches('/')));
        }
        for bad in [
            "",
            "https://",
            "homes.example.org",
            "http://homes.example.org",
            "https://a.org/x",
            "https://a b",
        ] {
            assert!(site_address(bad).is_err(), "{bad}");
        }
    }
}
