//! Where a request comes from: the connection's other end, or what a proxy we were told to trust says of it.

use crate::site::SharedSite;
use crate::web::fault::Fault;
use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;
use std::net::IpAddr;

/// The other end of the connection: the accept loop puts it beside every request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peer(pub IpAddr);

/// The address that counts as the sender's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Client(pub IpAddr);

impl FromRequestParts<SharedSite> for Client {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, site: &SharedSite) -> Result<Self, Fault> {
        // Without an address nobody could be told from anybody: better no answer than one allowance for all.
        let Some(Peer(peer)) = parts.extensions.get().copied() else {
            tracing::error!("a request came without its connection's address");
            return Err(Fault::internal());
        };
        Ok(Self(sender(peer, &parts.headers, &site.trusted_proxies)))
    }
}

/// Returns the last address of `X-Forwarded-For` that no trusted proxy has, if a trusted proxy sent it; what stands
/// before it, anybody may have written.
fn sender(peer: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> IpAddr {
    let is_trusted = |address: &IpAddr| trusted.contains(&address.to_canonical());
    let mut sender = peer.to_canonical();
    if !is_trusted(&sender) {
        return sender;
    }
    let lines: Vec<&str> =
        headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok()).collect();
    for hop in lines.iter().rev().flat_map(|line| line.rsplit(',')) {
        let Ok(address) = hop.trim().parse::<IpAddr>() else { break };
        sender = address.to_canonical();
        if !is_trusted(&sender) {
            break;
        }
    }
    sender
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_trusted_proxy_is_believed_and_only_as_far_as_it_saw() {
        let proxy = "127.0.0.1";
        for (peer, forwarded, expected) in [
            ("192.0.2.1", &["203.0.113.9"][..], "192.0.2.1"),
            (proxy, &["203.0.113.9"], "203.0.113.9"),
            ("::ffff:127.0.0.1", &["203.0.113.9"], "203.0.113.9"),
            (proxy, &["198.51.100.1, 203.0.113.9"], "203.0.113.9"),
            (proxy, &["198.51.100.1", "203.0.113.9, 127.0.0.1"], "203.0.113.9"),
            (proxy, &["203.0.113.9, nonsense"], proxy),
            (proxy, &["127.0.0.1"], proxy),
            (proxy, &[], proxy),
            (proxy, &["2001:db8::1"], "2001:db8::1"),
        ] {
            let mut headers = HeaderMap::new();
            for line in forwarded {
                headers.append("x-forwarded-for", line.parse().unwrap());
            }
            let found = sender(peer.parse().unwrap(), &headers, &[proxy.parse().unwrap()]);
            assert_eq!(found.to_string(), expected, "{peer} {forwarded:?}");
        }
    }
}
