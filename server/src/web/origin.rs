//! The site's own address, as its reader wrote it: what leaves the site (feeds, calendars, maps of the site) must be whole.

use crate::site::{SharedSite, Site};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri, header};
use std::convert::Infallible;

/// The address up to its path: `https://homes.example.org`.
///
/// It is the one the site was told ([`Site::address`]); else the host is the one the request names, which a proxy in front must
/// pass on. TLS is the proxy's work, so the scheme is `https` unless the host is this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    /// Returns the address an admin gives: `https://homes.example.org`, a slash behind it or not.
    ///
    /// # Errors
    /// When it is no such address.
    pub fn told(text: &str) -> Result<Self, String> {
        let bare = text.strip_suffix('/').unwrap_or(text);
        let origin = Self::of_host(bare.split_once("://").map_or("", |(_, host)| host));
        match origin.0 == bare {
            true => Ok(origin),
            false => {
                Err(format!("`{text}` is no address of a site; expected like https://homes.example.org"))
            }
        }
    }

    /// Returns the address of a host as a request names it.
    pub fn of_host(host: &str) -> Self {
        let plain =
            |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':' | b'[' | b']');
        let host = if !host.is_empty() && host.bytes().all(plain) { host } else { "localhost" };
        let here = ["localhost", "127.", "[::1]"].iter().any(|start| host.starts_with(start));
        Self(format!("{}://{host}", if here { "http" } else { "https" }))
    }

    /// Returns the address a request was made at: the one the site was told, else the host's that it names.
    pub fn of(site: &Site, headers: &HeaderMap, uri: &Uri) -> Self {
        let said = || headers.get(header::HOST).and_then(|host| host.to_str().ok()).or_else(|| uri.host());
        site.address.clone().unwrap_or_else(|| Self::of_host(said().unwrap_or_default()))
    }

    /// Returns the whole address of a path on this site.
    pub fn to(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// Returns the host alone, without its port.
    pub fn host(&self) -> &str {
        let host = self.0.split("://").nth(1).unwrap_or_default();
        if host.starts_with('[') { host } else { host.split(':').next().unwrap_or_default() }
    }
}

impl FromRequestParts<SharedSite> for Origin {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &SharedSite) -> Result<Self, Infallible> {
        Ok(Self::of(site, &parts.headers, &parts.uri))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_host_becomes_part_of_an_address() {
        for (host, address, name) in [
            ("homes.example.org", "https://homes.example.org/x", "homes.example.org"),
            ("127.0.0.1:8080", "http://127.0.0.1:8080/x", "127.0.0.1"),
            ("[::1]:8080", "http://[::1]:8080/x", "[::1]:8080"),
            ("evil.example.org/\"><script>", "http://localhost/x", "localhost"),
            ("", "http://localhost/x", "localhost"),
        ] {
            let origin = Origin::of_host(host);
            assert_eq!((origin.to("/x").as_str(), origin.host()), (address, name));
        }
    }

    #[test]
    fn an_admin_tells_a_whole_address() {
        for good in ["https://homes.example.org", "https://homes.example.org:8443/", "http://127.0.0.1:8080"]
        {
            assert_eq!(Origin::told(good).unwrap().to(""), good.trim_end_matches('/'));
        }
        for bad in ["", "homes.example.org", "http://homes.example.org", "https://a.org/x", "https://a b"] {
            assert!(Origin::told(bad).is_err(), "{bad}");
        }
    }
}
