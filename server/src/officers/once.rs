//! Secrets shown this once: links for officers, tokens for machines.

use super::{CurrentOfficer, Frame, people, tokens};
use crate::site::Site;
use crate::web::fault::render;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use jiff::Timestamp;
use publish::{Link, LinkKind, NewToken};
use vacancy::{AuthorityCode, Message};

#[derive(Template)]
#[template(path = "officers_once.html")]
struct OncePage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    /// What is to be copied.
    secret: String,
    /// What it does, for whom and until when.
    text: String,
    /// How it is used, where that needs saying.
    example: Option<String>,
    back: &'static str,
}

/// Shows a link, this once.
pub fn link(site: &Site, who: &CurrentOfficer, headers: &HeaderMap, link: &Link, name: &str) -> Response {
    let w = &site.words;
    let (title, text) = match link.kind {
        LinkKind::Invitation => ("officers_invitation_made", "officers_invitation_text"),
        LinkKind::Reset => ("officers_reset_made", "officers_reset_text"),
    };
    let text = Message::new(text).with("name", name).with("until", w.instant(link.expires_at));
    render(&OncePage {
        shell: Shell::new(site, &w.t(title), Here::Elsewhere),
        frame: Frame::new(w, &who.0, people::PATH),
        secret: format!("{}/officers/link/{}", site_address(headers), link.secret),
        text: w.say(&text),
        example: None,
        back: people::PATH,
    })
}

/// Shows a token, this once.
pub fn token(
    site: &Site,
    who: &CurrentOfficer,
    headers: &HeaderMap,
    token: &NewToken,
    ends: (&AuthorityCode, Timestamp),
) -> Response {
    let w = &site.words;
    let (authority, until) = ends;
    let text = Message::new("officers_token_text")
        .with("council", site.authority_name(authority))
        .with("until", w.instant(until));
    let slug = site.gazetteer.by_code(authority).map_or(authority.as_str(), |known| known.slug.as_str());
    let address = format!("{}/api/v1/uploads/{slug}", site_address(headers));
    render(&OncePage {
        shell: Shell::new(site, &w.t("officers_token_made"), Here::Elsewhere),
        frame: Frame::new(w, &who.0, tokens::PATH),
        secret: token.secret.clone(),
        text: w.say(&text),
        example: Some(format!("curl -T homes.csv -H \"Authorization: Bearer …\" {address}")),
        back: tokens::PATH,
    })
}

/// Returns where the site is, as the browser that sent the form calls it, such as `https://homes.example.org`; nothing
/// where it does not say.
fn site_address(headers: &HeaderMap) -> &str {
    let origin = headers.get(header::ORIGIN).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if origin.starts_with("http") { origin } else { "" }
}
