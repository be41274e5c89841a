//! The language a page is asked in: `lang` of its address and nothing else, so that an address means one page to everybody
//! and to every cache. Every link of a page carries it on.

use crate::site::SharedSite;
use crate::web::links;
use crate::web::origin::Origin;
use crate::words::Language;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{FromRequestParts, Request};
use axum::http::Uri;
use axum::http::header::{self, HeaderValue};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::convert::Infallible;

/// The parameter.
pub const LANG: &str = "lang";

/// What holds an address within a page, as our templates write it.
const HOLDERS: &[&str] = &[" href=\"", " action=\"", " data-page=\""];
/// What holds the address that stands for a page, which never says who asks: between its `rel="` and the address.
const CANONICAL: &str = "canonical\" href=\"";
/// What is the same in every language.
const ALIKE: &[&str] =
    &["/assets/", "/api/", "/officers", "/map.svg", "/feed.", "/homes.", "/deadlines.ics", "/openapi.json"];

/// The site in the language the request asks for.
pub struct InLanguage(pub SharedSite);

impl FromRequestParts<SharedSite> for InLanguage {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &SharedSite) -> Result<Self, Infallible> {
        Ok(Self(of_query(site, parts.uri.query())))
    }
}

/// Returns the site in the language a query string asks for.
pub fn of_query(site: &SharedSite, query: Option<&str>) -> SharedSite {
    let pairs = links::pairs(query.unwrap_or_default());
    let lang = pairs.iter().rev().find(|(name, _)| name == LANG);
    site.in_language(lang.map(|(_, code)| code.as_str()))
}

/// Lets every address in a page of another language, and every address a request is sent on to, carry the language; and
/// lets the addresses that choose a language (`?lang=cy`) lead to the very page they stand on.
pub async fn carried_on(site: axum::extract::State<SharedSite>, request: Request, next: Next) -> Response {
    let here = request.uri().clone();
    let language = of_query(&site, here.query()).words.language();
    let origin = Origin::of(&site, request.headers(), &here);
    let mut response = next.run(request).await;
    let code = (!language.is_english()).then_some(language.code.as_str());
    if let Some(location) = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok())
        && let Ok(location) = HeaderValue::from_str(&carrying(location, code, "&"))
    {
        response.headers_mut().insert(header::LOCATION, location);
    }
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("text/html")) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        return crate::web::fault::Fault::internal().into_response();
    };
    let page = rewritten(&body, code, (here.path(), here.query().unwrap_or_default()), Some(&origin));
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(page))
}

/// Returns how large a page will be, bytes, once every address in it carries its language.
pub fn size_carried_on(page: String, language: &Language, here: &Uri) -> usize {
    let code = (!language.is_english()).then_some(language.code.as_str());
    rewritten(&Bytes::from(page), code, (here.path(), here.query().unwrap_or_default()), None).len()
}

/// Returns a page with the language carried on by every address in it; where it names the address that stands for it, and the
/// site's own is known, its versions in every language are named too.
fn rewritten(
    page: &Bytes,
    code: Option<&str>,
    (path, query): (&str, &str),
    origin: Option<&Origin>,
) -> String {
    let page = String::from_utf8_lossy(page);
    let mut made = String::with_capacity(page.len() + 4096);
    let mut rest = page.as_ref();
    // A quote within a text is escaped, so that this begins an attribute of a template.
    while let Some(at) = rest.find("=\"") {
        let (before, after) = rest.split_at(at + 2);
        made.push_str(before);
        rest = after;
        let holder = HOLDERS.iter().find(|holder| before.ends_with(**holder));
        let (Some(holder), Some(end)) = (holder, rest.find('"')) else { continue };
        let (address, behind) = rest.split_at(end);
        rest = behind;
        let tag_ends = rest.find('>').unwrap_or_default();
        match (address.strip_prefix("?lang="), code) {
            (Some(chosen), _) => made.push_str(&here_in(chosen, path, query)),
            // A browser drops what an address asks when it sends a form to it.
            (None, Some(code))
                if holder.contains("action") && !rest[..tag_ends].contains("method=\"post\"") =>
            {
                made.push_str(address);
                made.push_str(&rest[..=tag_ends]);
                made.push_str(&format!("<input type=\"hidden\" name=\"{LANG}\" value=\"{code}\">"));
                rest = &rest[tag_ends + 1..];
            }
            (None, code) => made.push_str(&carrying(address, code, "&#38;")),
        }
        if let Some(origin) = origin.filter(|_| before == CANONICAL && address.starts_with('/')) {
            made.push_str(&rest[..=tag_ends]);
            rest = &rest[tag_ends + 1..];
            made.push_str(&alternates(origin, address));
        }
    }
    made.push_str(rest);
    made
}

/// Names the versions of a page in every language, for search engines, which want whole addresses; whoever reads none of these
/// languages gets English. The map of the site does not say it again: it would be a dozen times as large.
fn alternates(origin: &Origin, address: &str) -> String {
    let line = |hreflang: &str, code: Option<&str>| {
        let address = origin.to(&carrying(address, code, "&#38;"));
        format!("\n<link rel=\"alternate\" hreflang=\"{hreflang}\" href=\"{address}\">")
    };
    let every = Language::all().unwrap_or_default().iter();
    let lines = every.map(|one| line(&one.code, (!one.is_english()).then_some(one.code.as_str())));
    lines.chain([line("x-default", None)]).collect()
}

/// Returns this page's address in a language, as an attribute holds it.
fn here_in(chosen: &str, path: &str, query: &str) -> String {
    let mut pairs: Vec<_> = links::pairs(query).into_iter().filter(|(name, _)| name != LANG).collect();
    if chosen != "en" {
        pairs.push((LANG.to_owned(), chosen.to_owned()));
    }
    let asked = links::query(&pairs).replace('&', "&#38;");
    // Two slashes would begin another site's address; and the path is as it was sent, by some clients with bare quotes.
    let path = format!("/{}", path.trim_start_matches(['/', '\\']));
    let path = path.replace('&', "&#38;").replace('"', "%22").replace('\'', "%27").replace('<', "%3C");
    if asked.is_empty() { path } else { format!("{path}?{asked}") }
}

/// Returns an address of this site as it is in a language.
pub fn carried(address: &str, language: &Language) -> String {
    carrying(address, (!language.is_english()).then_some(language.code.as_str()), "&")
}

/// Returns an address of this site with the language added to what it asks.
fn carrying(address: &str, code: Option<&str>, and: &str) -> String {
    let ours = address.starts_with('/') && !address.starts_with("//") && !address.contains("lang=");
    let (Some(code), true) = (code, ours && !ALIKE.iter().any(|alike| address.starts_with(alike))) else {
        return address.to_owned();
    };
    // `&#38;` holds the sign that begins a fragment.
    let fragment = address.match_indices('#').map(|(at, _)| at).find(|at| !address[..*at].ends_with('&'));
    let (address, fragment) = address.split_at(fragment.unwrap_or(address.len()));
    let mark = if address.contains('?') { and } else { "?" };
    format!("{address}{mark}{LANG}={code}{fragment}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_of_the_site_carries_the_language() {
        let check = |page: &str, expected: &str| {
            let page = Bytes::from(page.to_owned());
            let here = ("/homes/E1/a%22b", "from=/&lang=pl");
            assert_eq!(rewritten(&page, Some("pl"), here, None), expected);
        };
        check(r#"<a href="/status">"#, r#"<a href="/status?lang=pl">"#);
        check(r#"<a href="/?q=a&#38;page=2#home-1">"#, r#"<a href="/?q=a&#38;page=2&#38;lang=pl#home-1">"#);
        check(r#"<div data-page="/">"#, r#"<div data-page="/?lang=pl">"#);
        // What is the same in every language, elsewhere, or no address at all stays as it is.
        for same in [
            r#"<link href="/assets/site-1.css">"#,
            r#"<a href="/feed.atom?q=a">"#,
            r#"<a href="https://lambeth.example.org/">"#,
            r##"<a href="#main">"##,
            r#"<p title="/status">"#,
            r#"<a href="/status"#,
        ] {
            check(same, same);
        }
    }

    #[test]
    fn a_form_that_asks_carries_it_as_a_field_and_one_that_sends_in_its_address() {
        let page = Bytes::from(r#"<form action="/" method="get"><form action="/homes/x" method="post">"#);
        assert_eq!(
            rewritten(&page, Some("ar"), ("/", ""), None),
            r#"<form action="/" method="get"><input type="hidden" name="lang" value="ar"><form action="/homes/x?lang=ar" method="post">"#
        );
    }

    #[test]
    fn the_choice_of_a_language_leads_to_the_very_page_it_stands_on() {
        let page = Bytes::from(r#"<a href="?lang=cy"><a href="?lang=en">"#);
        assert_eq!(
            rewritten(&page, Some("pl"), ("/", "q=2+bed&lang=pl&page=2"), None),
            r#"<a href="/?q=2+bed&#38;page=2&#38;lang=cy"><a href="/?q=2+bed&#38;page=2">"#
        );
        let quoted = rewritten(&page, None, ("/x\"onfocus=alert(1)//'", "q=\"%22"), None);
        assert_eq!(quoted.matches('"').count(), 4, "{quoted}");
        assert!(
            rewritten(&page, None, ("//evil.example.net/", ""), None)
                .starts_with(r#"<a href="/evil.example.net/?lang"#)
        );
        assert_eq!(
            rewritten(&page, None, ("/status", ""), None),
            r#"<a href="/status?lang=cy"><a href="/status">"#
        );
    }

    #[test]
    fn beside_the_address_of_a_page_stand_those_of_its_languages_and_nothing_of_who_asks() {
        let page = Bytes::from(r#"<link rel="canonical" href="/?q=a&#38;page=2"><a href="/status">"#);
        let here = ("/", "q=a&household=2+adults&page=2&lang=pl");
        let made = rewritten(&page, Some("pl"), here, Some(&Origin::of_host("homes.example.org")));
        let start = r#"<link rel="canonical" href="/?q=a&#38;page=2&#38;lang=pl">"#;
        let line = r#"<link rel="alternate" hreflang="pl" href="https://homes.example.org/?q=a&#38;page=2&#38;lang=pl">"#;
        let other =
            r#"<link rel="alternate" hreflang="x-default" href="https://homes.example.org/?q=a&#38;page=2">"#;
        assert!(made.starts_with(start) && made.contains(line) && made.contains(other), "{made}");
        assert!(made.ends_with(r#"<a href="/status?lang=pl">"#) && !made.contains("household"), "{made}");
        assert_eq!(made.matches("hreflang").count(), Language::all().unwrap().len() + 1);
    }

    #[test]
    fn a_request_sent_on_keeps_its_language_and_stays_on_the_site() {
        assert_eq!(carrying("/?q=a", Some("pl"), "&"), "/?q=a&lang=pl");
        assert_eq!(carrying("//elsewhere.example.org/", Some("pl"), "&"), "//elsewhere.example.org/");
        assert_eq!(carrying("/?q=a", None, "&"), "/?q=a");
    }
}
