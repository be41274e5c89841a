//! Pages about the site itself: how far everybody can use it, what it keeps of its readers, how programs read it, and
//! what crawlers may fetch.

use crate::site::SharedSite;
use crate::web::fault::render;
use crate::web::language::InLanguage;
use crate::web::origin::Origin;
use crate::web::shell::{Here, Shell};
use crate::words::{Language, Words};
use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use vacancy::Message;

/// Addresses the developers' page shows: what each gives, and one that works.
const EXAMPLES: &[(&str, &str)] = &[
    ("developers_vacancies", "/api/v1/vacancies?near=SW9&within=2mi&bedrooms=2"),
    ("developers_words", "/api/v1/vacancies?q=2+bed+ground+floor+flat+near+Brixton"),
    ("developers_household", "/api/v1/vacancies?household=2+adults,+girl+9&lives_in=lambeth"),
    ("developers_authorities", "/api/v1/authorities"),
    ("developers_places", "/api/v1/places?q=Clapham"),
    ("developers_suggest", "/api/v1/suggest?q=bri"),
    ("developers_feeds", "/feed.atom?near=Brixton&bedrooms=2"),
    ("developers_csv", "/homes.csv?area=lambeth&max_cost=150"),
    ("developers_widget", "/widget-help"),
    ("developers_openapi", "/openapi.json"),
    ("developers_table_schema", "/schema.json"),
    ("developers_csvw", "/schema-csvw.json"),
    ("developers_template_csv", "/template.csv"),
    ("developers_template_xlsx", "/template.xlsx"),
];

/// Headings with their paragraphs.
#[derive(Template)]
#[template(path = "about.html")]
struct AboutPage<'a> {
    shell: Shell<'a>,
    parts: Vec<Part>,
    examples: Vec<(String, &'static str)>,
}

struct Part {
    heading: Option<String>,
    paragraphs: Vec<String>,
}

/// `GET /accessibility`
pub async fn accessibility(InLanguage(site): InLanguage) -> Response {
    const PARTS: &[(&str, &[&str])] = &[
        ("", &["accessibility_lead"]),
        ("accessibility_can", &["accessibility_can_text", "accessibility_can_more"]),
        ("accessibility_cannot", &["accessibility_cannot_text", "accessibility_cannot_language"]),
        ("accessibility_checked", &["accessibility_checked_text"]),
        ("accessibility_help", &["accessibility_help_text"]),
    ];
    let mut page = page(&site, "/accessibility", "accessibility_title", PARTS, &[]);
    page.parts.push(languages(&site.words));
    render(&page)
}

/// `GET /privacy`
pub async fn privacy(InLanguage(site): InLanguage) -> Response {
    const PARTS: &[(&str, &[&str])] = &[
        ("", &["privacy_lead"]),
        ("privacy_searches", &["privacy_searches_text", "privacy_counts_text", "privacy_people_text"]),
        ("privacy_reports", &["privacy_reports_text"]),
        ("privacy_kept", &["privacy_kept_text", "privacy_kept_link"]),
        ("privacy_logs", &["privacy_logs_text"]),
        ("privacy_others", &["privacy_others_text"]),
        ("privacy_adverts", &["privacy_adverts_text"]),
    ];
    render(&page(&site, "/privacy", "privacy_title", PARTS, &[]))
}

/// `GET /developers`
pub async fn developers(InLanguage(site): InLanguage) -> Response {
    const PARTS: &[(&str, &[&str])] =
        &[("", &["developers_lead", "developers_same_query", "developers_kept"])];
    render(&page(&site, "/developers", "footer_api", PARTS, EXAMPLES))
}

/// Returns which languages the pages are there in, and who has checked each.
fn languages(w: &Words) -> Part {
    let line = |language: &Language| {
        let name = match language.is_english() {
            true => language.name.clone(),
            false => format!("{} ({})", language.name, language.english),
        };
        match &language.reviewed {
            Some(reviewed) => w.say(
                &Message::new("language_reviewed")
                    .with("language", name)
                    .with("who", reviewed.by.as_str())
                    .with("day", w.day(reviewed.on)),
            ),
            None => w.with("language_not_reviewed", "language", name),
        }
    };
    let every = Language::all().unwrap_or_default().iter().map(line);
    Part {
        heading: Some(w.t("language_title")),
        paragraphs: std::iter::once(w.t("language_adverts")).chain(every).collect(),
    }
}

/// `GET /robots.txt`: everything may be fetched but what is for officers and for programs, and the same pages again as somebody
/// sees them who has put homes by: each home more would be as many addresses again. The map of the site names every home.
pub async fn robots(origin: Origin) -> Response {
    const KEPT_FROM: &[&str] = &[
        "/officers",
        "/api",
        "/report",
        "/homes/*/report",
        "/shortlist",
        "/*shortlist=",
        "/*from=",
        "/*view=map",
    ];
    let lines: String = KEPT_FROM.iter().map(|path| format!("Disallow: {path}\n")).collect();
    let text = format!("User-agent: *\n{lines}\nSitemap: {}\n", origin.to("/sitemap.xml"));
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

fn page<'a>(
    site: &'a SharedSite,
    address: &'static str,
    title: &'static str,
    parts: &[(&'static str, &'static [&'static str])],
    examples: &[(&'static str, &'static str)],
) -> AboutPage<'a> {
    let w = &site.words;
    let part = |(heading, paragraphs): &(&'static str, &'static [&'static str])| Part {
        heading: (!heading.is_empty()).then(|| w.t(heading)),
        paragraphs: paragraphs.iter().map(|code| w.t(code)).collect(),
    };
    AboutPage {
        shell: Shell::new(site, &w.t(title), Here::Elsewhere).listed_if(true).at(address),
        parts: parts.iter().map(part).collect(),
        examples: examples.iter().map(|(code, address)| (w.t(code), *address)).collect(),
    }
}
