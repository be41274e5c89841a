//! `GET /compare-councils?household=`: how many bedrooms each council would give a household, and by whose rule.

use crate::pages::eligibility::{Rule, carried};
use crate::site::Site;
use crate::web::etag::keep_nowhere;
use crate::web::fault::{WrongParameter, as_wrong, render};
use crate::web::language::InLanguage;
use crate::web::links;
use crate::web::shell::{Here, Shell};
use crate::words::Words;
use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;
use publish::AuthorityStatus;
use search::Query;
use vacancy::Message;
use vacancy::household::{Basis, BedroomRuleSet, Household, Need, bedroom_need};

#[derive(Template)]
#[template(path = "compare.html")]
struct ComparePage<'a> {
    shell: Shell<'a>,
    /// What was typed.
    household: String,
    /// What is wrong with it.
    wrong: Option<String>,
    /// The household as it was read.
    heading: Option<String>,
    extra: Vec<Extra>,
    rows: Vec<Row>,
    /// What is to be said more exactly.
    inexact: Option<String>,
    guidance: String,
    search: String,
}

/// How many bedrooms may be needed besides, and whether that many are.
struct Extra {
    value: String,
    text: String,
    selected: bool,
}

/// What one council would give.
struct Row {
    name: String,
    /// The homes it advertises, answered for the household.
    link: String,
    bedrooms: String,
    why: String,
    /// Whether it hangs on who is a girl and who is a boy.
    inexact: bool,
    sizes: String,
    basis: String,
    rule: Rule,
}

/// `GET /compare-councils`
pub async fn compare(InLanguage(site): InLanguage, RawQuery(raw): RawQuery) -> Response {
    let raw = raw.unwrap_or_default();
    let parsed = Query::parse(&raw);
    let asked = parsed.query.applicant_alone();
    let wrong: Vec<WrongParameter> = parsed
        .errors
        .into_iter()
        .filter(|error| matches!(error.parameter.as_str(), "household" | "extra_bedrooms"))
        .map(WrongParameter::from)
        .collect();
    let typed = links::pairs(&raw).into_iter().find(|(name, _)| name == "household");
    let told = asked.household.as_ref().map(ToString::to_string);
    let rows = asked.household.as_ref().map(|household| rows(&site, household, &asked)).unwrap_or_default();
    let page = ComparePage {
        shell: Shell::new(&site, &site.words.t("compare_title"), Here::Elsewhere).at("/compare-councils"),
        household: told.or(typed.map(|(_, text)| text)).unwrap_or_default(),
        wrong: wrong.first().map(|wrong| site.words.on_page(&wrong.message)),
        heading: asked
            .household
            .as_ref()
            .map(|household| site.words.with("compare_for", "household", household.to_string())),
        extra: extra(&site.words, asked.extra_bedrooms.unwrap_or_default()),
        inexact: rows.iter().any(|row| row.inexact).then(|| site.words.t("compare_sexes")),
        rows,
        guidance: site.words.t("eligibility_guidance"),
        search: carried("/", &asked),
    };
    let mut response = render(&page);
    if !wrong.is_empty() {
        response = as_wrong(response);
    }
    keep_nowhere(&mut response);
    response
}

fn extra(w: &Words, chosen: u8) -> Vec<Extra> {
    let choice = |count: u8| Extra {
        value: if count == 0 { String::new() } else { count.to_string() },
        text: if count == 0 { w.t("compare_no_more") } else { count.to_string() },
        selected: count == chosen,
    };
    (0..=4).map(choice).collect()
}

fn rows(site: &Site, household: &Household, asked: &Query) -> Vec<Row> {
    let councils = site.live.councils();
    councils.list.iter().map(|council| row(site, council, household, asked)).collect()
}

fn row(site: &Site, council: &AuthorityStatus, household: &Household, asked: &Query) -> Row {
    let w = &site.words;
    let set = &site.publisher.rules().of(&council.code).bedrooms;
    let need = bedroom_need(household, asked.extra_bedrooms.unwrap_or_default(), &set.rules);
    let homes = Query { area: vec![council.code.to_string()], ..asked.clone() };
    let why: Vec<String> = need.why.iter().map(|why| w.say(why)).collect();
    let basis = if set.basis == Basis::Own { "compare_rule_own" } else { "compare_rule_national" };
    Row {
        name: council.name.clone(),
        link: links::search(&links::pairs(&homes.to_query_string())),
        bedrooms: between(w, need.bedrooms, need.most),
        why: w.phrases(&why),
        inexact: need.bedrooms < need.most,
        sizes: sizes(w, &need, set),
        basis: w.t(basis),
        rule: Rule {
            link: set.rule.source.clone(),
            read: w.with("eligible_rule_read", "day", w.day(set.rule.date)),
        },
    }
}

/// Returns the sizes that may be asked for: a council may allow less or more than the need.
fn sizes(w: &Words, need: &Need, set: &BedroomRuleSet) -> String {
    let least = need.bedrooms.saturating_sub(set.rules.max_under);
    between(w, least, need.most.saturating_add(set.rules.max_over))
}

fn between(w: &Words, least: u8, most: u8) -> String {
    if least == most {
        return w.count("bedrooms", usize::from(least));
    }
    let message = Message::new("compare_between").with("least", u32::from(least));
    w.say(&message.with("most", u32::from(most)))
}
