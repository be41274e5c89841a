//! `GET /sitemap.xml`: the pages a search engine may list (sitemaps.org 0.9).

use super::atom::text;
use crate::pages::landing;
use crate::site::SharedSite;
use crate::web::etag::ETag;
use crate::web::fault::Fault;
use crate::web::links;
use crate::web::origin::Origin;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use search::{Generation, SearchError};
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many addresses one file may hold.
const MOST: usize = 50_000;

/// The pages that are no homes.
const PAGES: &[&str] = &["/", "/status", "/check", "/accessibility", "/privacy", "/sources", "/developers"];

/// `GET /sitemap.xml`: the site's pages, those about places and every open home; with more than one file holds, an index of such files.
pub async fn sitemap(
    State(site): State<SharedSite>,
    RawQuery(raw): RawQuery,
    origin: Origin,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let part = links::pairs(&raw.unwrap_or_default()).into_iter().find(|(name, _)| name == "part");
    let part: Option<usize> = part.and_then(|(_, number)| number.parse().ok());
    let now = site.clock.now();
    let generation = site.live.generation()?;
    let tag = ETag::of(&["sitemap", &generation.freshness(now), &origin.to(""), &format!("{part:?}")]);
    if tag.is_held(&headers) {
        return Ok(tag.not_modified());
    }
    // Example homes are nothing for a search engine to list.
    let homes = match site.demo {
        true => Vec::new(),
        false => open_homes(&site, generation, now).await?,
    };
    let paths: Vec<String> = PAGES.iter().map(|page| (*page).to_owned()).chain(homes).collect();
    let body = written(&origin, &paths, part, MOST).ok_or_else(Fault::not_found)?;
    let mut response = ([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], body).into_response();
    tag.mark(&mut response);
    Ok(response)
}

/// Returns the pages about places that have open homes, and every open home.
async fn open_homes(
    site: &SharedSite,
    generation: Arc<Generation>,
    now: Timestamp,
) -> Result<Vec<String>, Fault> {
    let gazetteer = site.gazetteer;
    let read = move || -> Result<Vec<String>, SearchError> {
        let (mut open, mut places) = (Vec::new(), BTreeSet::new());
        generation.for_each(&mut |home| {
            if home.is_open_at(now) {
                open.push(links::home(&home.id));
                if let Some(authority) = gazetteer.by_code(&home.authority) {
                    places.extend(landing::pages_of(&authority.slug, &home));
                }
            }
        })?;
        open.sort_unstable();
        Ok(places.into_iter().chain(open).collect())
    };
    site.pool.run(read).await?.map_err(|error| {
        tracing::error!(%error, "cannot list the homes of the index");
        Fault::internal()
    })
}

/// Returns one file of addresses, or the index of all files; nothing where there is no such part.
fn written(origin: &Origin, paths: &[String], part: Option<usize>, most: usize) -> Option<String> {
    const OPENED: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    const KIND: &str = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    let lines = |tag: &str, addresses: &mut dyn Iterator<Item = String>| -> String {
        addresses
            .map(|address| format!("<{tag}><loc>{}</loc></{tag}>\n", text(&origin.to(&address))))
            .collect()
    };
    if part.is_none() && paths.len() > most {
        let mut parts = (1..=paths.len().div_ceil(most)).map(|number| format!("/sitemap.xml?part={number}"));
        return Some(format!(
            "{OPENED}<sitemapindex {KIND}>\n{}</sitemapindex>\n",
            lines("sitemap", &mut parts)
        ));
    }
    let mut here = paths.chunks(most).nth(part.unwrap_or(1).checked_sub(1)?)?.iter().cloned();
    Some(format!("{OPENED}<urlset {KIND}>\n{}</urlset>\n", lines("url", &mut here)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_addresses_than_one_file_holds_are_parted() {
        let origin = Origin::of_host("homes.example.org");
        let paths = ["/a", "/b?x=1&y", "/c"].map(str::to_owned);
        let whole = written(&origin, &paths, None, 3).unwrap();
        assert!(whole.contains("<url><loc>https://homes.example.org/b?x=1&amp;y</loc></url>"), "{whole}");
        let index = written(&origin, &paths, None, 2).unwrap();
        assert!(index.contains("<sitemap><loc>https://homes.example.org/sitemap.xml?part=2</loc></sitemap>"));
        assert!(!index.contains("part=3") && index.contains("<sitemapindex"));
        let second = written(&origin, &paths, Some(2), 2).unwrap();
        assert!(second.contains("/c</loc>") && !second.contains("/a</loc>"));
        assert_eq!(written(&origin, &paths, Some(3), 2), None);
        assert_eq!(written(&origin, &paths, Some(0), 2), None);
    }
}
