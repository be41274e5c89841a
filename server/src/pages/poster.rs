//! `GET /poster/{authority}/{*reference}`: a home on one sheet of paper, for a noticeboard or a hostel's wall: large facts, how
//! to apply, and its address as a QR code. It says no more of where the home is than the advert does.

use crate::homes::{Found, find};
use crate::pages::card;
use crate::pages::home::{fresh, state};
use crate::site::Site;
use crate::web::assets::SEEKERS;
use crate::web::etag::ETag;
use crate::web::fault::{Fault, render};
use crate::web::language::{self, InLanguage};
use crate::web::links;
use crate::web::origin::Origin;
use crate::web::shell::{Here, Shell};
use crate::words::Words;
use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use fast_qr::{ECL, QRBuilder};
use jiff::Timestamp;
use std::fmt::Write;
use vacancy::{Message, Vacancy, VacancyId, london_date};

/// Blank around a code, in its modules, as ISO/IEC 18004 asks for.
const QUIET: usize = 4;

#[derive(Template)]
#[template(path = "poster.html")]
struct PosterPage<'a> {
    shell: Shell<'a>,
    css: &'static str,
    back: String,
    heading: String,
    title_lang: &'static str,
    place: Option<String>,
    state: Option<String>,
    cost: String,
    facts: Vec<String>,
    closing: String,
    who: String,
    apply: String,
    /// The page of the home, as people type it.
    address: String,
    code: Option<Code>,
    /// When the council last sent its list, by the day: paper stays where it hangs.
    fresh: Option<String>,
    printed: String,
}

/// A QR code as a drawing: how many units each side is, and the path of what is black.
struct Code {
    side: usize,
    path: String,
}

/// `GET /poster/{authority}/{*reference}`
pub async fn poster(
    InLanguage(site): InLanguage,
    Path((authority, reference)): Path<(String, String)>,
    origin: Origin,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let home = match find(&site, &authority, &reference).await? {
        Found::Here(history) => history.record,
        Found::Under(id) => return Ok(Redirect::permanent(&address(&id)).into_response()),
    };
    let now = site.clock.now();
    let (open, day) = (home.is_open_at(now).to_string(), london_date(now).to_string());
    let tag = ETag::of(&[
        "poster",
        &site.words.language().code,
        &home.content_hash(),
        &open,
        &day,
        &origin.to(""),
        &site.demo.to_string(),
        &site.live.councils().print,
    ]);
    if tag.is_held(&headers) {
        return Ok(tag.not_modified());
    }
    let mut response = render(&page(&site, &home, &origin, now));
    tag.mark(&mut response);
    Ok(response)
}

/// Returns the address of a home's poster.
pub fn address(id: &VacancyId) -> String {
    links::home(id).replacen("/homes/", "/poster/", 1)
}

fn page<'a>(site: &'a Site, home: &Vacancy, origin: &Origin, now: Timestamp) -> PosterPage<'a> {
    let w = &site.words;
    let authority = site.authority_name(&home.authority);
    let heading = card::title(w, home);
    let whole = origin.to(&language::carried(&links::home(&home.id), w.language()));
    let cost = home.weekly_cost_pence.map(|pence| w.with("each_week", "amount", w.money(pence)));
    let apply = Message::new("poster_apply").with("authority", authority.as_str());
    PosterPage {
        shell: Shell::new(site, &heading, Here::Elsewhere),
        css: SEEKERS.address(),
        title_lang: card::title_lang(w, home),
        back: links::home(&home.id),
        place: home.address.clone().or_else(|| home.postcode.clone()),
        state: state(home, now).map(|state| w.say(&state)),
        cost: cost.unwrap_or_else(|| w.t("cost_unsaid")),
        facts: card::facts(w, home),
        closing: closing(w, home),
        who: card::who(w, home),
        apply: w.say(&apply.with("reference", home.reference.as_str())),
        code: code(&whole),
        address: whole.split("://").nth(1).unwrap_or(&whole).to_owned(),
        fresh: fresh(site, home, &authority, |at| w.day(london_date(at))),
        printed: w.with("poster_printed", "day", w.day(london_date(now))),
        heading,
    }
}

/// Paper stays where it hangs, so it tells the day, not how many days are left.
fn closing(w: &Words, home: &Vacancy) -> String {
    match home.closes_at {
        Some(closes) => w.with("poster_closes", "when", w.instant(closes.0)),
        None => w.t("closing_unsaid"),
    }
}

/// Returns the code of an address; none where it is too long for one.
fn code(text: &str) -> Option<Code> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let mut path = String::new();
    for row in 0..code.size {
        for (column, module) in code[row].iter().enumerate() {
            if module.value() {
                write!(path, "M{} {}h1v1h-1z", column + QUIET, row + QUIET).ok()?;
            }
        }
    }
    Some(Code { side: code.size + 2 * QUIET, path })
}
