//! Which of a council's lists a file is of, where it sends more than one: its feeds.

use super::choices::Choice;
use crate::site::Site;
use ingest::{Feed, FeedKind};
use vacancy::{AuthorityCode, Message};

/// Returns a council's name, with the list's where it sends more than one.
pub fn name(site: &Site, authority: &AuthorityCode, feed: &str) -> String {
    let council = site.authority_name(authority);
    if site.publisher.feeds(authority).len() < 2 {
        return council;
    }
    site.words.say(&Message::new("desk_list_of").with("council", council).with("list", feed))
}

/// Returns the lists a file may be of, where one of the councils sends more than one: its code and the list's name, as
/// [`chosen`] reads it. What stands first is for councils with one.
pub fn offered(site: &Site, councils: &[Choice], told: &str) -> Vec<Choice> {
    let w = &site.words;
    let several = councils.len() > 1;
    let mut offered = Vec::new();
    for council in councils {
        let Ok(code) = AuthorityCode::parse(&council.value) else { continue };
        let feeds = newest(site, &code);
        for feed in feeds.iter().filter(|_| feeds.len() > 1) {
            let kind = match feed.kind {
                FeedKind::Full => "desk_list_full",
                FeedKind::Changes => "desk_list_changes",
            };
            let list = w.with(kind, "list", feed.name.as_str());
            let name = match several {
                true => format!("{}: {list}", council.name),
                false => list,
            };
            let value = format!("{code}/{}", feed.name);
            offered.push(Choice { chosen: value == told, name, value });
        }
    }
    if !offered.is_empty() {
        let none = if several { "desk_list_only" } else { "officers_choose" };
        let chosen = !offered.iter().any(|one| one.chosen);
        offered.insert(0, Choice { value: String::new(), name: w.t(none), chosen });
    }
    offered
}

/// Returns the list a form names, of a council: nothing where the council sends only one.
///
/// # Errors
/// The code of what is wrong: that the council sends several and none is named, or another council's, or none of its.
pub fn chosen(site: &Site, authority: &AuthorityCode, told: &str) -> Result<Option<String>, &'static str> {
    let feeds = newest(site, authority);
    let told = told.trim();
    match (told.split_once('/'), feeds.len()) {
        (None, 0 | 1) if told.is_empty() => Ok(None),
        (None, _) => Err("desk_no_list"),
        (Some((code, name)), _) => {
            let known = code == authority.as_str() && feeds.iter().any(|feed| feed.name == name);
            if known { Ok(Some(name.to_owned())) } else { Err("desk_other_list") }
        }
    }
}

/// Returns the lists of a council as its file says now. What is wrong with that file keeps nobody from sending theirs: it is
/// told again where a file is read by it.
fn newest(site: &Site, authority: &AuthorityCode) -> Vec<Feed> {
    if let Err(error) = site.publisher.newest_layout(authority) {
        tracing::error!(%error, authority.code = %authority, "the layout of an authority cannot be read");
    }
    site.publisher.feeds(authority)
}
