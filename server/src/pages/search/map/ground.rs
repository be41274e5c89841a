//! `GET /map.svg`: what lies beneath the homes of a map that moves: councils, the Thames and names, without any home.

use super::draw::{Canvas, NAMES, WIDTH, drawable};
use crate::site::{SharedSite, Site};
use crate::web::fault::{Fault, WrongParameter, render};
use crate::web::links;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use search::query::BoundingBox;
use std::ops::RangeInclusive;
use vacancy::Message;

/// How wide a drawing may be, pixels.
const WIDTHS: RangeInclusive<i32> = 100..=2000;
/// How much higher than wide a drawing may be.
const HIGHEST: i32 = 2;

#[derive(Template)]
#[template(path = "map_ground.svg")]
struct Ground {
    width: i32,
    height: i32,
    outlines: String,
    thames: String,
    names: Vec<super::draw::Label>,
}

/// `GET /map.svg?box=west,south,east,north&width=600`
pub async fn ground(State(site): State<SharedSite>, RawQuery(raw): RawQuery) -> Result<Response, Fault> {
    let wrong =
        |message| Fault::wrong_parameters(vec![WrongParameter { parameter: "box".to_owned(), message }]);
    let pairs = links::pairs(raw.as_deref().unwrap_or_default());
    let (_, text) = pairs
        .iter()
        .find(|(name, _)| name == "box")
        .ok_or_else(|| wrong(Message::new("parameter_missing").with("parameter", "box")))?;
    let message = |message: Message| wrong(message.with("parameter", "box"));
    let frame = BoundingBox::read(text).map_err(message)?;
    if !drawable(&frame) {
        return Err(message(Message::new("off_the_earth").with("found", text.as_str())));
    }
    let width = pairs.iter().find(|(name, _)| name == "width").and_then(|(_, text)| text.parse().ok());
    let width = width.unwrap_or(WIDTH).clamp(*WIDTHS.start(), *WIDTHS.end());
    let drawn_on = site.clone();
    // Where searches run: it takes a processor as they do, and no more of them at once.
    let page = site.pool.run(move || drawn(&drawn_on, frame, width)).await?;
    let mut response = render(&page);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("image/svg+xml"));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    Ok(response)
}

fn drawn(site: &Site, frame: BoundingBox, width: i32) -> Ground {
    let canvas = Canvas::as_high_as(frame, width, width * HIGHEST);
    let councils = site.live.councils();
    let homes_of = |code: &_| councils.of_code(code).map_or(0, |council| council.open as u32);
    Ground {
        width: canvas.width(),
        height: canvas.height(),
        outlines: canvas.outlines(site.gazetteer),
        thames: canvas.thames(site.gazetteer),
        names: canvas.names(site.gazetteer, &[], NAMES * (1 + width / WIDTH) as usize, &homes_of),
    }
}
