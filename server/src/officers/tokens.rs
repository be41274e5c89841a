//! `/officers/tokens`: the tokens machines send exports with.

use super::choices::{self, Choice};
use super::{CurrentOfficer, Form, Frame, Wrong, account, fault_of, go_on, once};
use crate::site::{SharedSite, Site};
use crate::web::fault::{Fault, as_wrong, render};
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use publish::{MOST_TOKENS, Permission, PublishError, TOKEN_DAYS, Token, TokenRequest, TokenScope};
use vacancy::{AuthorityCode, Message};

/// Where it is.
pub const PATH: &str = "/officers/tokens";
/// Most characters of a label.
const LABEL_MOST: usize = 60;

#[derive(Template)]
#[template(path = "officers_tokens.html")]
struct TokensPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    working: Vec<TokenRow>,
    ended: Vec<TokenRow>,
}

struct TokenRow {
    id: String,
    label: String,
    council: String,
    may: String,
    until: String,
    last_used: String,
    works: bool,
}

#[derive(Template)]
#[template(path = "officers_token_add.html")]
struct AddPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    councils: Vec<Choice>,
    label: &'a str,
    label_hint: String,
    scopes: Vec<Choice>,
    days: &'a str,
    days_hint: String,
}

/// `GET /officers/tokens`
pub async fn list(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let tokens = site.publisher.tokens(who.actor()).await.map_err(fault_of)?;
    let now = site.clock.now();
    let rows = tokens.iter().map(|token| row(&site, token, now));
    let (working, ended) = rows.partition(|row: &TokenRow| row.works);
    let w = &site.words;
    Ok(render(&TokensPage {
        shell: Shell::new(&site, &w.t("officers_nav_tokens"), Here::Elsewhere),
        frame: Frame::new(w, &who.0, PATH).saying(w, account::said(query.as_deref()).as_deref()),
        working,
        ended,
    }))
}

fn row(site: &Site, token: &Token, now: Timestamp) -> TokenRow {
    let w = &site.words;
    let scopes: Vec<String> =
        token.scopes.iter().map(|scope| w.of_code(&format!("token_scope_{scope}"))).collect();
    TokenRow {
        id: token.id.clone(),
        label: if token.label.is_empty() { token.id.clone() } else { token.label.clone() },
        council: site.authority_name(&token.authority),
        may: scopes.join(", "),
        until: match token.revoked_at {
            Some(at) => w.with("officers_token_revoked_at", "at", w.instant(at)),
            None => w.instant(token.expires_at),
        },
        last_used: token.last_used_at.map_or_else(|| w.t("officers_never"), |at| w.instant(at)),
        works: token.revoked_at.is_none() && token.expires_at > now,
    }
}

/// `GET /officers/tokens/add`
pub async fn form(State(site): State<SharedSite>, who: CurrentOfficer) -> Result<Response, Fault> {
    if !who.actor().may_somewhere(Permission::ManageTokens) {
        return Err(super::not_allowed());
    }
    let days = TOKEN_DAYS.to_string();
    let usual = Form::of(&[("scope", TokenScope::Upload.as_str()), ("days", &days)]);
    page(&site, &who, &usual, Vec::new()).await
}

/// `POST /officers/tokens/add`
pub async fn add(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Fault> {
    let now = site.clock.now();
    let (authority, scopes, expires_at) = match wanted(&site, &form, now) {
        Ok(wanted) => wanted,
        Err(wrong) => return Ok(as_wrong(page(&site, &who, &form, wrong).await?)),
    };
    let label = form.get("label").trim();
    let new = TokenRequest { authority: &authority, label, scopes: &scopes, expires_at };
    match site.publisher.add_token(who.actor(), &new, now).await {
        Ok(token) => Ok(once::token(&site, &who, &headers, &token, (&authority, expires_at))),
        // All else that makes a token impossible was looked at above.
        Err(PublishError::Invalid(_)) => {
            let why = site.words.with("officers_token_twice", "most", MOST_TOKENS);
            Ok(as_wrong(page(&site, &who, &form, vec![Wrong { field: "label", why }]).await?))
        }
        Err(error) => Err(fault_of(error)),
    }
}

/// `POST /officers/tokens/{id}/revoke`
pub async fn revoke(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    site.publisher.revoke_token(who.actor(), &id, site.clock.now()).await.map_err(fault_of)?;
    Ok(go_on(&format!("{PATH}?said=token_revoked")))
}

type Wanted = (AuthorityCode, Vec<TokenScope>, Timestamp);

/// Returns what a form asks for, or everything that is wrong with it.
fn wanted(site: &Site, form: &Form, now: Timestamp) -> Result<Wanted, Vec<Wrong>> {
    let w = &site.words;
    let mut wrong = Vec::new();
    let authority = AuthorityCode::parse(form.get("council")).ok();
    if authority.is_none() {
        wrong.push(Wrong { field: "council", why: w.t("officers_no_council") });
    }
    let label = form.get("label").trim();
    let unusable = label.chars().count() > LABEL_MOST || label.chars().any(char::is_control);
    if label.is_empty() || unusable {
        wrong.push(Wrong { field: "label", why: w.with("officers_no_label", "most", LABEL_MOST) });
    }
    let scopes: Option<Vec<TokenScope>> = form.all("scope").into_iter().map(TokenScope::parse).collect();
    let scopes = scopes.filter(|scopes| !scopes.is_empty());
    if scopes.is_none() {
        wrong.push(Wrong { field: "scope", why: w.t("officers_no_scope") });
    }
    let days = form.get("days").trim().parse().ok().filter(|days| (1..=TOKEN_DAYS).contains(days));
    let ends = days.and_then(|days| now.checked_add(SignedDuration::from_hours(24 * days)).ok());
    if ends.is_none() {
        wrong.push(Wrong { field: "days", why: w.with("officers_no_days", "most", TOKEN_DAYS.to_string()) });
    }
    match (authority, scopes, ends) {
        (Some(authority), Some(scopes), Some(ends)) if wrong.is_empty() => Ok((authority, scopes, ends)),
        _ => Err(wrong),
    }
}

async fn page(site: &Site, who: &CurrentOfficer, form: &Form, wrong: Vec<Wrong>) -> Result<Response, Fault> {
    let w = &site.words;
    let ticked = form.all("scope");
    let councils = choices::councils(site, who.actor(), Permission::ManageTokens, form.get("council"))
        .await
        .map_err(fault_of)?;
    let scopes = TokenScope::ALL.iter().map(|scope| Choice {
        value: scope.as_str().to_owned(),
        name: w.of_code(&format!("token_scope_{scope}")),
        chosen: ticked.contains(&scope.as_str()),
    });
    Ok(render(&AddPage {
        shell: Shell::new(site, &w.t("officers_token_add"), Here::Elsewhere),
        frame: Frame::new(w, &who.0, PATH).refusing(wrong),
        councils: choices::asking(site, councils),
        label: form.get("label"),
        label_hint: w.say(&Message::new("officers_token_label_hint").with("most", MOST_TOKENS)),
        scopes: scopes.collect(),
        days: form.get("days"),
        days_hint: w.with("officers_token_days_hint", "most", TOKEN_DAYS.to_string()),
    }))
}
