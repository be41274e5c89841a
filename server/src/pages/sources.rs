//! `GET /sources`: whose data the site is made of, with the notices their licences ask for.

use crate::web::fault::render;
use crate::web::language::InLanguage;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::response::Response;

#[derive(Template)]
#[template(path = "sources.html")]
struct SourcesPage<'a> {
    shell: Shell<'a>,
    notices: Vec<&'static str>,
}

/// `GET /sources`
pub async fn sources(InLanguage(site): InLanguage) -> Response {
    let shell = Shell::new(&site, &site.words.t("sources_title"), Here::Elsewhere);
    let shell = shell.listed_if(true).at("/sources");
    render(&SourcesPage { shell, notices: notices() })
}

/// Returns the notices of `data/SOURCES.md`, word for word: the list under its heading of notices.
fn notices() -> Vec<&'static str> {
    let text = include_str!("../../../data/SOURCES.md");
    let list = text.split("## Notices").nth(1).unwrap_or_default();
    let list = list.split("\n## ").next().unwrap_or_default();
    list.lines().filter_map(|line| line.strip_prefix("- ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_notice_is_printed() {
        let notices = notices();
        assert!(notices.len() >= 7, "{notices:?}");
        for owner in ["OS data", "Royal Mail", "National Statistics", "GeoNames", "TfL", "davwheat"] {
            assert!(notices.iter().any(|notice| notice.contains(owner)), "{owner}");
        }
    }
}
