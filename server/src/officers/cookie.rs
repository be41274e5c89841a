//! The cookies of the site, for officers only: a session's secret, and for ten minutes what ties signing in at one's
//! employer to the browser it was begun in.
//!
//! `__Host-` binds it to this very host, over TLS only; browsers take it over plain HTTP from this machine itself
//! (127.0.0.1, localhost), which is how the demonstration is tried. No script reads it, and no other site's form sends it.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

/// Its name.
pub const NAME: &str = "__Host-session";
/// The name of the other: what was begun at a provider.
const OIDC: &str = "__Host-oidc";
/// For how many seconds the other is kept: as long as what it belongs to.
const OIDC_SECONDS: i64 = crate::oidc::SECONDS;
const MANNER: &str = "Path=/; Secure; HttpOnly; SameSite=Lax";

/// Returns the secret a browser sent. Sent twice, none counts: the second may be somebody else's doing.
pub fn secret(headers: &HeaderMap) -> Option<&str> {
    sent(headers, NAME)
}

/// Returns what a browser sent that began to sign in at a provider.
pub fn oidc(headers: &HeaderMap) -> Option<&str> {
    sent(headers, OIDC)
}

fn sent<'a>(headers: &'a HeaderMap, wanted: &str) -> Option<&'a str> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    let pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let mut ours = pairs.filter(|(name, _)| *name == wanted).map(|(_, value)| value);
    match (ours.next(), ours.next()) {
        (Some(secret), None) if !secret.is_empty() => Some(secret),
        _ => None,
    }
}

/// Gives a browser the secret, until it is closed or the session ends.
pub fn give(response: &mut Response, secret: &str) {
    set(response, &format!("{NAME}={secret}; {MANNER}"));
}

/// Takes the secret from a browser.
pub fn take(response: &mut Response) {
    set(response, &format!("{NAME}=; {MANNER}; Max-Age=0"));
}

/// Gives a browser what it must bring back from a provider.
pub fn give_oidc(response: &mut Response, secret: &str) {
    set(response, &format!("{OIDC}={secret}; {MANNER}; Max-Age={OIDC_SECONDS}"));
}

/// Takes from a browser what it brought back.
pub fn take_oidc(response: &mut Response) {
    set(response, &format!("{OIDC}=; {MANNER}; Max-Age=0"));
}

fn set(response: &mut Response, text: &str) {
    match HeaderValue::from_str(text) {
        Ok(value) => {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
        // Secrets are hexadecimal or base64: this never happens.
        Err(error) => tracing::error!(%error, "cannot write a cookie"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_cookie_sent_once_counts() {
        for (lines, expected) in [
            (&["__Host-session=ab12"][..], Some("ab12")),
            (&["a=b; __Host-session=ab12; c=d"], Some("ab12")),
            (&["a=b", "__Host-session=ab12"], Some("ab12")),
            (&["__Host-session=ab12; __Host-session=cd34"], None),
            (&["__Host-session="], None),
            (&["__host-session=ab12"], None),
            (&["session=ab12"], None),
            (&[], None),
        ] {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append(header::COOKIE, line.parse().unwrap());
            }
            assert_eq!(secret(&headers), expected, "{lines:?}");
        }
    }
}
