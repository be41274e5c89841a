//! Which addresses may be connected to.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use ureq::http::Uri;

/// How far requests may reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The public internet, by https only.
    Public,
    /// Also this machine's own 127.0.0.1, by http: for tests only.
    LoopbackToo,
}

impl Reach {
    /// Returns whether an address may be connected to.
    pub fn allows(self, address: IpAddr) -> bool {
        is_public(address) || (self == Reach::LoopbackToo && address == IpAddr::V4(Ipv4Addr::LOCALHOST))
    }

    /// Returns why a URL may not be asked, before anything is looked up.
    pub(crate) fn objection(self, url: &Uri) -> Option<&'static str> {
        let Some(authority) = url.authority() else { return Some("it names no host") };
        if authority.as_str().contains('@') {
            return Some("it holds a user name or password");
        }
        let host = authority.host().trim_end_matches('.').to_ascii_lowercase();
        let own = self == Reach::LoopbackToo && host == "127.0.0.1";
        match url.scheme_str() {
            Some("https") => {}
            Some("http") if own => {}
            _ => return Some("only https is used"),
        }
        if !own && !matches!(url.port_u16(), None | Some(443 | 1024..)) {
            return Some("its port is another service's: 443 or one from 1024 on is expected");
        }
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        if let Ok(address) = bare.parse::<IpAddr>() {
            return (!self.allows(address)).then_some("its address is not of the public internet");
        }
        // Old readers of addresses take 0x7f.1 or 2130706433 for 127.0.0.1; there is no honest use of them.
        let last = bare.rsplit('.').next().unwrap_or_default();
        if last.is_empty() || last.starts_with(|first: char| first.is_ascii_digit()) {
            return Some("its host is neither a name nor a plain address");
        }
        let inside = ["localhost", "local", "internal", "intranet", "lan", "home", "corp", "private"];
        if !bare.contains('.') || inside.contains(&last) {
            return Some("its host is a name of an inside network");
        }
        None
    }
}

/// Returns whether an address is one of the public internet.
///
/// # Source
/// IANA's registries of special-purpose addresses for IPv4 and IPv6 (RFC 6890 and what came after), read 2026-11-27.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    !matches!(
        (a, b, c),
        // This network, private, loopback, multicast and reserved (with broadcast).
        (0 | 10 | 127 | 224.., _, _)
            // Carriers' own, link-local (cloud metadata among it), private.
            | (100, 64..=127, _)
            | (169, 254, _)
            | (172, 16..=31, _)
            | (192, 168, _)
            // Protocol assignments, documentation, the old 6to4 relay, benchmarks.
            | (192, 0, 0 | 2)
            | (192, 88, 99)
            | (198, 18 | 19, _)
            | (198, 51, 100)
            | (203, 0, 113)
    )
}

/// Only global unicast: so no loopback, link-local, unique local, multicast, nor any that carries an IPv4 address
/// (mapped, compatible, NAT64).
fn is_public_v6(address: Ipv6Addr) -> bool {
    let [a, b, ..] = address.segments();
    let global_unicast = (a & 0xe000) == 0x2000;
    // Protocol assignments with Teredo, documentation twice, and 6to4, which carries an IPv4 address.
    let special =
        matches!((a, b), (0x2001, ..=0x01ff) | (0x2001, 0x0db8) | (0x3fff, ..=0x0fff) | (0x2002, _));
    global_unicast && !special
}
