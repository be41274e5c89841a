//! How often homes are searched for, by the hour: in which form, whether homes were found, which parameters were used
//! (their names alone) and which councils had homes. No search, no word and nobody is noted.
//!
//! Counts are held in memory and added to the record every minute and when the program stops: a crash loses a minute.
//! A page a browser holds already (304), and further pages of a search, are not counted again.

use crate::site::Site;
use jiff::Timestamp;
use jiff::civil::Date;
use publish::{Counted, HourCount};
use search::{Answer, Query};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use vacancy::zone;

/// How long between two additions to the record.
const EVERY: Duration = Duration::from_secs(60);

/// The form a search is asked in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The page of the search.
    Page,
    /// A page about a place.
    Place,
    /// The short page.
    Lite,
    /// The list on somebody else's page.
    Widget,
    /// The API.
    Api,
}

impl Form {
    fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Place => "place",
            Self::Lite => "lite",
            Self::Widget => "widget",
            Self::Api => "api",
        }
    }
}

/// An hour of a day, what is counted, and which of these.
type Key = (Date, i8, Counted, String);

/// What was counted and is not in the record yet.
#[derive(Debug, Default)]
pub struct Counts(Mutex<BTreeMap<Key, u64>>);

impl Counts {
    /// Counts a search that was answered.
    pub fn note(&self, form: Form, query: &Query, answer: &Answer, now: Timestamp) {
        if query.page > 1 {
            return;
        }
        let written = query.to_query_string();
        let names = written.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, _)| name);
        let names: BTreeSet<&str> = names.filter(|name| *name != "per_page").collect();
        // The counts of a facet leave out what is chosen of it.
        let areas = answer.facets.get("authority");
        let chosen = areas.iter().any(|area| area.selected);
        let with_homes = areas.iter().filter(|area| area.count > 0 && (area.selected || !chosen));
        let authorities = with_homes.filter(|_| answer.total > 0).map(|area| area.value.as_str());
        let found = if answer.total > 0 { "some" } else { "none" };
        let one = [(Counted::Form, form.name()), (Counted::Found, found)];
        let all = one
            .into_iter()
            .chain(names.into_iter().map(|name| (Counted::Parameter, name)))
            .chain(authorities.map(|code| (Counted::Authority, code)));
        let at = now.to_zoned(zone()).datetime();
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (what, name) in all {
            *counts.entry((at.date(), at.hour(), what, name.to_owned())).or_default() += 1;
        }
    }

    fn take(&self) -> Vec<HourCount> {
        let taken = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        let count = |((day, hour, what, name), times)| HourCount { day, hour, what, name, times };
        taken.into_iter().map(count).collect()
    }

    fn put_back(&self, counts: Vec<HourCount>) {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for HourCount { day, hour, what, name, times } in counts {
            *held.entry((day, hour, what, name)).or_default() += times;
        }
    }
}

/// Adds what was counted to the record; what cannot be added is added the next time.
pub async fn keep(site: &Site) {
    let counts = site.counts.take();
    if let Err(error) = site.publisher.count_searches(&counts).await {
        tracing::warn!(%error, "cannot add to the counts of searches");
        site.counts.put_back(counts);
    }
}

/// Adds what was counted to the record every minute, for ever.
pub async fn run(site: &Site) {
    loop {
        tokio::time::sleep(EVERY).await;
        keep(site).await;
    }
}
