//! The site's own address, as its reader wrote it: what leaves the site (feeds, calendars, maps of the site) must be whole.

use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;
use std::convert::Infallible;

/// The address up to its path: `https://homes.example.org`.
///
/// The host is the one the request names, which a proxy in front must pass on. TLS is the proxy's work, so the scheme is
/// `https` unless the host is this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    fn of_host(host: &str) -> Self {
        let plain =
            |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':' | b'[' | b']');
        let host = if !host.is_empty() && host.bytes().all(plain) { host } else { "localhost" };
        let here = ["localhost", "127.", "[::1]"].iter().any(|start| host.starts_with(start));
        Self(format!("{}://{host}", if here { "http" } else { "https" }))
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

impl<S: Sync> FromRequestParts<S> for Origin {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let said = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
        Ok(Self::of_host(said.or_else(|| parts.uri.host()).unwrap_or_default()))
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
}
