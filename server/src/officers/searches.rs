//! How often people searched lately, on the first page of whoever looks after the platform.

use super::{CurrentOfficer, fault_of};
use crate::site::Site;
use crate::web::fault::Fault;
use jiff::ToSpan;
use publish::{Counted, DayCount, Permission};
use vacancy::london_date;

/// How many days are shown.
const DAYS: i64 = 7;

/// What was counted on one day.
pub struct Day {
    pub day: String,
    pub all: String,
    pub none: String,
    pub page: String,
    pub lite: String,
    pub widget: String,
    pub api: String,
}

/// Returns the last days, the latest first; nothing for whoever does not look after the platform.
///
/// # Errors
/// When the record cannot be read.
pub async fn lately(site: &Site, who: &CurrentOfficer) -> Result<Option<Vec<Day>>, Fault> {
    if !who.actor().may_everywhere(Permission::Platform) {
        return Ok(None);
    }
    let since = london_date(site.clock.now()).saturating_sub((DAYS - 1).days());
    let counts = site.publisher.search_counts(who.actor(), since).await.map_err(fault_of)?;
    let by_day = counts.chunk_by(|one, other| one.day == other.day);
    Ok(Some(by_day.map(|counts| day(site, counts)).collect()))
}

fn day(site: &Site, counts: &[DayCount]) -> Day {
    let of = |what: Counted, names: &[&str]| {
        let counted = counts.iter().filter(|count| count.what == what);
        let named = counted.filter(|count| names.is_empty() || names.contains(&count.name.as_str()));
        site.words.number(named.map(|count| count.times).sum())
    };
    Day {
        day: counts.first().map_or_else(String::new, |count| site.words.day(count.day)),
        all: of(Counted::Form, &[]),
        none: of(Counted::Found, &["none"]),
        page: of(Counted::Form, &["page", "place"]),
        lite: of(Counted::Form, &["lite"]),
        widget: of(Counted::Form, &["widget"]),
        api: of(Counted::Form, &["api"]),
    }
}
