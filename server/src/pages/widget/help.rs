//! `GET /widget-help`: how anybody shows the homes of a search on their own page.

use crate::web::fault::render;
use crate::web::language::InLanguage;
use crate::web::origin::Origin;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::response::Response;

/// The search of the example.
const EXAMPLE: &str = "area=hackney&bedrooms=2";

#[derive(Template)]
#[template(path = "widget_help.html")]
struct HelpPage<'a> {
    shell: Shell<'a>,
    script: String,
    frame: String,
    settings: Vec<(&'static str, String)>,
    example: String,
}

/// `GET /widget-help`
pub async fn help(InLanguage(site): InLanguage, origin: Origin) -> Response {
    let w = &site.words;
    let title = w.t("widget_wrong_next");
    let settings = [
        ("data-query", "widget_help_query"),
        ("data-title", "widget_help_title_set"),
        ("data-count", "widget_help_count"),
        ("data-colour", "widget_help_colour"),
        ("data-ink", "widget_help_ink"),
        ("data-size", "widget_help_size"),
    ];
    let example = format!("{}?{EXAMPLE}&colour=0b5d57&count=5", super::PATH);
    let escaped = EXAMPLE.replace('&', "&amp;");
    render(&HelpPage {
        shell: Shell::new(&site, &w.t("widget_help_title"), Here::Elsewhere).at("/widget-help"),
        script: format!(
            "<script src=\"{}\" data-query=\"{escaped}\" data-title=\"{title}\" data-colour=\"#0b5d57\" async></script>\n\
             <noscript><a href=\"{}\">{title}</a></noscript>",
            origin.to("/widget.js"),
            origin.to(&format!("/?{escaped}")),
        ),
        frame: format!(
            "<iframe src=\"{}\" title=\"{title}\" width=\"100%\" height=\"700\" loading=\"lazy\"></iframe>",
            origin.to(&example).replace('&', "&amp;"),
        ),
        settings: settings.iter().map(|(name, code)| (*name, w.t(code))).collect(),
        example,
    })
}
