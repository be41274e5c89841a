//! The homes somebody has put by. Nothing is kept of a reader, so the list is in the addresses alone: `shortlist=…` on the
//! way through searches and homes, `id=…` on the page of the list itself.

use crate::homes::named_in_full;
use crate::pages::search::map;
use crate::site::Site;
use crate::web::links;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use search::Query;
use vacancy::VacancyId;

/// How many homes a list holds: more cannot be compared, and the address would grow too long.
pub const SHORTLIST_MOST: usize = 12;

/// The parameter that carries the list along.
pub const CARRIED: &str = "shortlist";
/// The parameter of the list's own page.
pub const LISTED: &str = "id";

/// The homes put by, in the order they were.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shortlist(Vec<VacancyId>);

impl Shortlist {
    /// Reads a list from the parameters of that name; what is no home's id is left out.
    pub fn of(site: &Site, pairs: &[(String, String)], name: &str) -> Self {
        let mut ids: Vec<VacancyId> = Vec::new();
        let named = pairs.iter().filter(|(known, _)| known == name);
        for id in named.filter_map(|(_, text)| named_in_full(site, text)) {
            if ids.len() < SHORTLIST_MOST && !ids.contains(&id) {
                ids.push(id);
            }
        }
        Self(ids)
    }

    /// Returns the homes.
    pub fn ids(&self) -> &[VacancyId] {
        &self.0
    }

    /// Returns whether a home is on it.
    pub fn holds(&self, id: &VacancyId) -> bool {
        self.0.contains(id)
    }

    /// Returns whether it can take no more.
    pub fn is_full(&self) -> bool {
        self.0.len() >= SHORTLIST_MOST
    }

    /// Returns the list with a home taken off, or put on where it was not.
    pub fn turned(&self, id: &VacancyId) -> Self {
        let mut ids: Vec<VacancyId> = self.0.iter().filter(|known| *known != id).cloned().collect();
        if ids.len() == self.0.len() {
            ids.push(id.clone());
        }
        Self(ids)
    }

    /// Returns an address of this site with the list carried along.
    pub fn carried(&self, address: &str) -> String {
        self.after(address, CARRIED)
    }

    /// Returns the address of the list's own page.
    pub fn address(&self) -> String {
        self.after("/shortlist", LISTED)
    }

    /// Returns the address of the closing times of its homes.
    pub fn deadlines(&self) -> String {
        self.after("/deadlines.ics", LISTED)
    }

    fn after(&self, address: &str, name: &str) -> String {
        let mut address = address.to_owned();
        for id in &self.0 {
            let mark = if address.contains('?') { '&' } else { '?' };
            address.push_str(&format!("{mark}{name}={}", written(id)));
        }
        address
    }
}

/// A slash may stand bare in a query string (RFC 3986, section 3.4).
fn written(id: &VacancyId) -> String {
    const IN_ID: &AsciiSet =
        &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'/');
    utf8_percent_encode(&id.to_string(), IN_ID).to_string()
}

/// Where a reader came from and what they have put by: what a page passes on to the next.
#[derive(Debug, Clone, Default)]
pub struct Trail {
    /// The search or list to go back to: an address of this site.
    pub from: Option<String>,
    /// The homes put by.
    pub shortlist: Shortlist,
    /// What is said of the one who asks, so that the next page can answer them too; nothing else of a search.
    pub applicant: Query,
}

impl Trail {
    /// Reads what a page was passed.
    pub fn read(site: &Site, raw: &str) -> Self {
        let pairs = links::pairs(raw);
        let from = pairs.iter().find(|(name, _)| name == "from");
        Self {
            from: from.and_then(|(_, text)| on_this_site(site, text)),
            shortlist: Shortlist::of(site, &pairs, CARRIED),
            applicant: Query::parse(raw).query.applicant_alone(),
        }
    }

    /// Returns the address of a home's page that leads back here.
    pub fn home(&self, id: &VacancyId) -> String {
        self.shortlist.carried(&self.here(id))
    }

    /// Returns the address of a home's page without what is put by.
    pub fn here(&self, id: &VacancyId) -> String {
        self.leading_back(&self.personal(&links::home(id)))
    }

    /// Returns an address with what is said of the one who asks.
    pub fn personal(&self, address: &str) -> String {
        let said = self.applicant.to_query_string();
        if said.is_empty() {
            return address.to_owned();
        }
        let mark = if address.contains('?') { '&' } else { '?' };
        format!("{address}{mark}{}", links::query(&links::pairs(&said)))
    }

    /// Returns an address with the way back added to it; one too long to be carried twice is left out.
    pub fn leading_back(&self, address: &str) -> String {
        const LONGEST: usize = 1_500;
        let Some(from) = self.from.as_ref().filter(|from| from.len() <= LONGEST) else {
            return address.to_owned();
        };
        let mark = if address.contains('?') { '&' } else { '?' };
        format!("{address}{mark}from={}", links::encode(from))
    }

    /// Returns the address to go back to, what is put by carried along.
    pub fn back(&self) -> Option<String> {
        let from = self.from.as_ref()?;
        Some(if self.leads_to_list() { from.clone() } else { self.shortlist.carried(&self.personal(from)) })
    }

    /// Returns whether the way back is to the shortlist.
    pub fn leads_to_list(&self) -> bool {
        self.from.as_ref().is_some_and(|from| from.starts_with("/shortlist"))
    }
}

/// Returns the search or the list an address of this site names, written anew from what it asks: nothing else can come
/// through, and nobody's age or household does.
fn on_this_site(site: &Site, text: &str) -> Option<String> {
    let (path, query) = text.split_once('?').unwrap_or((text, ""));
    match path {
        "/" => {
            let parsed = Query::parse(query);
            let asked = links::pairs(&parsed.query.without_applicant().to_query_string());
            let on_map = map::asked(&parsed.page_parameters).map(|(map, _)| map);
            Some(map::carried(&links::search(&asked), on_map.as_ref()))
        }
        "/shortlist" => Some(Shortlist::of(site, &links::pairs(query), LISTED).address()),
        _ => None,
    }
}
