//! `GET /shortlist`: the homes somebody has put by, side by side. The list is in the address; nothing else keeps it.

use crate::homes::{self, Found};
use crate::pages::card;
use crate::pages::facts::{self, Section};
use crate::pages::home::state;
use crate::shortlist::{LISTED, SHORTLIST_MOST, Shortlist, Trail};
use crate::site::Site;
use crate::web::etag::keep_nowhere;
use crate::web::fault::{Fault, render};
use crate::web::language::InLanguage;
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use vacancy::{Vacancy, VacancyId};

#[derive(Template)]
#[template(path = "shortlist.html")]
struct ShortlistPage<'a> {
    shell: Shell<'a>,
    back: String,
    lead: String,
    homes: Vec<Column>,
    groups: Vec<Group>,
    /// How many homes of the list there are no more.
    gone: Option<String>,
    deadlines: Option<String>,
    empty_link: String,
}

/// One home: the head of its column.
struct Column {
    link: String,
    title: String,
    title_lang: &'static str,
    place: Option<String>,
    authority: String,
    weekly_cost: Option<String>,
    closing: String,
    state: Option<String>,
    without: String,
}

/// Facts that belong together, a row each.
struct Group {
    title: String,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    values: Vec<Said>,
}

/// What an advert says of one thing, and the attributes of what holds it.
struct Said {
    text: String,
    lang: &'static str,
}

/// `GET /shortlist`
pub async fn shortlist(InLanguage(site): InLanguage, RawQuery(raw): RawQuery) -> Result<Response, Fault> {
    let raw = raw.unwrap_or_default();
    let list = Shortlist::of(&site, &links::pairs(&raw), LISTED);
    let way_back = Trail { shortlist: list.clone(), ..Trail::read(&site, &raw) };
    let now = site.clock.now();
    let mut found = Vec::new();
    for id in list.ids() {
        found.extend(look_up(&site, id).await?);
    }
    let mut response = render(&page(&site, &way_back, &found, now));
    // Which homes somebody thinks of is nobody else's business.
    keep_nowhere(&mut response);
    Ok(response)
}

/// Returns a home of the list; nothing where it has gone or never was.
async fn look_up(site: &Site, id: &VacancyId) -> Result<Option<(VacancyId, Vacancy)>, Fault> {
    let mut at = id.clone();
    loop {
        match homes::find(site, at.authority().as_str(), at.reference()).await {
            Ok(Found::Here(history)) => return Ok(Some((id.clone(), history.record))),
            Ok(Found::Under(moved)) if moved != at => at = moved,
            Ok(Found::Under(_)) => return Ok(None),
            Err(fault) if matches!(fault.status, StatusCode::NOT_FOUND | StatusCode::GONE) => {
                return Ok(None);
            }
            Err(fault) => return Err(fault),
        }
    }
}

fn page<'a>(
    site: &'a Site,
    trail: &Trail,
    found: &[(VacancyId, Vacancy)],
    now: Timestamp,
) -> ShortlistPage<'a> {
    let w = &site.words;
    let homes: Vec<Column> = found.iter().map(|(id, home)| column(site, trail, id, home, now)).collect();
    let missing = trail.shortlist.ids().len() - found.len();
    let open = found.iter().any(|(_, home)| home.closes_at.is_some_and(|closes| closes.0 >= now));
    let title =
        if homes.is_empty() { w.t("shortlist_title") } else { w.count("shortlist_title_count", homes.len()) };
    ShortlistPage {
        shell: Shell::new(site, &title, Here::Shortlist).keeping(trail),
        back: trail.back().unwrap_or_else(|| trail.shortlist.carried("/")),
        lead: match homes.is_empty() {
            true => w.count("shortlist_empty", SHORTLIST_MOST),
            false => w.t("shortlist_lead"),
        },
        groups: groups(site, found),
        gone: (missing > 0).then(|| w.count("shortlist_gone", missing)),
        deadlines: open.then(|| trail.shortlist.deadlines()),
        empty_link: trail.leading_back("/shortlist"),
        homes,
    }
}

fn column(site: &Site, trail: &Trail, id: &VacancyId, home: &Vacancy, now: Timestamp) -> Column {
    let w = &site.words;
    let here = Trail { from: Some(trail.shortlist.address()), ..trail.clone() };
    Column {
        link: here.home(&home.id),
        title: card::title(w, home),
        title_lang: card::title_lang(w, home),
        place: home.address.clone().or_else(|| home.postcode.clone()),
        authority: site.authority_name(&home.authority),
        weekly_cost: home.weekly_cost_pence.map(|pence| w.money(pence)),
        closing: home.closes_at.map_or_else(|| w.t("closing_unsaid"), |closes| w.closing(closes.0, now)),
        state: state(home, now).map(|state| w.say(&state)),
        without: trail.leading_back(&trail.shortlist.turned(id).address()),
    }
}

/// Returns every fact any of the homes states, in the order of a home's own page.
fn groups(site: &Site, found: &[(VacancyId, Vacancy)]) -> Vec<Group> {
    let each: Vec<Vec<Section>> = found.iter().map(|(_, home)| facts::sections(&site.words, home)).collect();
    let Some(first) = each.first() else { return Vec::new() };
    let no_limits = site.words.field("restrictions");
    let group = |at: usize| {
        let sections: Vec<&Section> = each.iter().filter_map(|sections| sections.get(at)).collect();
        let mut names: Vec<&str> = Vec::new();
        for fact in sections.iter().flat_map(|section| &section.facts) {
            // That one advert states no limits is told by its empty cells.
            if fact.name != no_limits && !names.contains(&fact.name.as_str()) {
                names.push(&fact.name);
            }
        }
        let row = |name: &&str| Row {
            name: (*name).to_owned(),
            values: sections.iter().map(|section| value(site, section, name)).collect(),
        };
        Group { title: first[at].title.clone(), rows: names.iter().map(row).collect() }
    };
    (0..first.len()).map(group).filter(|group| !group.rows.is_empty()).collect()
}

/// Returns what a home's advert says; where it says nothing, whether that leaves it open or means no limit.
fn value(site: &Site, section: &Section, name: &str) -> Said {
    let said = section.facts.iter().find(|fact| fact.name == name);
    let unsaid = section.unsaid.contains(&name.to_lowercase());
    said.map_or_else(
        || Said {
            text: site.words.t(if unsaid { "shortlist_unsaid" } else { "shortlist_nothing" }),
            lang: "",
        },
        |fact| Said { text: fact.value.clone(), lang: fact.lang },
    )
}
