//! The HTTP client a provider is asked with: https only, no redirects, short waits, small answers.

use openidconnect::{HttpRequest, HttpResponse};
use std::time::Duration;
use ureq::Agent;
use ureq::http::Uri;

/// How long one question to a provider may take: five in a row (its document, its keys, the token, and both anew where a key is
/// not known yet) still end before a page is given up (30 s).
const PATIENCE: Duration = Duration::from_secs(5);
/// How large an answer may be, bytes: keys of large providers are some 20 kB.
const MOST_BYTES: u64 = 1024 * 1024;

/// A client for one provider.
#[derive(Clone)]
pub struct Client(Agent);

impl Client {
    /// Returns a client for a provider at an issuer, that must be one [`may_be_asked`] allows.
    pub fn new(issuer: &str) -> Self {
        let here = is_loopback(issuer);
        let config = Agent::config_builder()
            .https_only(!here)
            // To follow a redirect is to ask whatever a provider names.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE));
        let config = if here { config.proxy(None) } else { config };
        Self(config.build().into())
    }

    /// Sends a request of the library's.
    ///
    /// # Errors
    /// When nobody answers, too late, or too much.
    pub fn send(&self, request: HttpRequest) -> Result<HttpResponse, ureq::Error> {
        let answer = match request.body().is_empty() {
            true => self.0.run(request.map(|_| ())),
            false => self.0.run(request),
        };
        let (parts, mut body) = answer?.into_parts();
        let body = body.with_config().limit(MOST_BYTES).read_to_vec()?;
        Ok(HttpResponse::from_parts(parts, body))
    }
}

/// Returns whether an address may be asked or sent to: by https, or on this machine itself, to try things out.
pub fn may_be_asked(url: &str) -> bool {
    url.starts_with("https://") || is_loopback(url)
}

/// Returns whether an address is one of this machine's own, by plain HTTP.
fn is_loopback(url: &str) -> bool {
    let Ok(url) = url.parse::<Uri>() else { return false };
    let host = url.host().unwrap_or_default();
    url.scheme_str() == Some("http") && matches!(host, "127.0.0.1" | "[::1]" | "localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_is_asked_but_on_this_machine() {
        for (url, expected) in [
            ("https://login.example.org/v2.0", true),
            ("http://127.0.0.1:3000", true),
            ("http://localhost:3000/", true),
            ("http://login.example.org", false),
            ("http://127.0.0.1.example.org", false),
            ("http://127.0.0.1@login.example.org", false),
            ("file:///etc/passwd", false),
            ("login.example.org", false),
        ] {
            assert_eq!(may_be_asked(url), expected, "{url}");
        }
    }
}
