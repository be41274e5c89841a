//! JSON Feed 1.1: the newest homes of a search.

use super::{FOLLOWED, Form, Homes};
use search::{Found, Sort};
use serde_json::{Value, json};

pub(super) static FORM: Form = Form {
    path: "/feed.json",
    called: "feed_json",
    kind: "application/feed+json; charset=utf-8",
    most: FOLLOWED,
    sort: Some(Sort::Newest),
    saved_as: None,
    write,
};

fn write(homes: &Homes) -> String {
    let items: Vec<Value> = homes.found.iter().map(|found| item(homes, found)).collect();
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": homes.title,
        "description": homes.site.words.t("feed_guidance"),
        "home_page_url": homes.origin.to(&homes.page),
        "feed_url": homes.origin.to(&homes.own),
        "language": "en-GB",
        "items": items,
    });
    feed.to_string()
}

fn item(homes: &Homes, found: &Found) -> Value {
    let address = homes.address(found);
    json!({
        "id": address,
        "url": address,
        "title": homes.heading(found),
        "content_text": homes.lines(found).join("\n"),
        "date_published": found.vacancy.provenance.first_seen,
        "authors": [{ "name": homes.site.authority_name(&found.vacancy.authority) }],
    })
}
