//! Finding a place by its name: exactly, by its beginning, or one slip away; likelier places first.

mod listing;

pub use listing::Listed;

use crate::authorities::Authorities;
use crate::names::{fold, one_slip_apart};
use crate::{Authority, GazetteerError, LatLon, Place, PlaceKind};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};
use vacancy::{AuthorityCode, Message, Precision};

/// A row of a table of places; aliases are separated by `|`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Row {
    pub name: String,
    pub kind: Kind,
    pub lat: f64,
    pub lon: f64,
    pub authority: Option<AuthorityCode>,
    pub importance: u32,
    pub aliases: String,
}

/// The kinds of place a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    Place,
    Neighbourhood,
    Station,
}

/// A place as the lookup holds it.
struct Entry {
    kind: PlaceKind,
    name: String,
    point: LatLon,
    authority: Option<AuthorityCode>,
    importance: u32,
}

/// Every place, and the folded names it goes by, sorted.
pub(crate) struct Places {
    entries: Vec<Entry>,
    names: Vec<(String, usize)>,
}

/// How well a name fits what was asked; better ones first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    Exact,
    WholeWords,
    Beginning,
    Slip,
}

/// Which places of a name are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    /// All of them.
    All,
    /// Those near the authorities served, and towns wherever they are; parts of towns and small towns by long names.
    WellKnown,
    /// Those that most people have heard of or that are near: for a name that is not written right.
    Familiar,
}

/// How many people make a town of a place, wherever it is.
const TOWN: u32 = 20_000;

/// How many people make a place one that many have heard of.
const SMALL_TOWN: u32 = 5_000;

/// The fewest letters of a name that is hardly ever another word or a person's.
const LONG: usize = 5;

/// Names shorter than this are not looked for one slip away: too many short names are a slip apart.
const SHORTEST_FOR_A_SLIP: usize = 5;

impl Places {
    /// Returns the places of some tables, and the authorities of today as places.
    ///
    /// # Errors
    /// When a row is not a place.
    pub fn read(tables: &[&str], authorities: &Authorities) -> Result<Self, GazetteerError> {
        let mut places = Places { entries: Vec::new(), names: Vec::new() };
        for authority in authorities.all() {
            places.add_authority(authority);
        }
        for table in tables {
            for row in csv::Reader::from_reader(table.as_bytes()).deserialize() {
                let row: Row = row.map_err(|error| GazetteerError::format("a table of places", error))?;
                places.add(row);
            }
        }
        places.names.sort_unstable();
        places.names.dedup();
        Ok(places)
    }

    fn add(&mut self, row: Row) {
        let at = self.entries.len();
        let aliases = row.aliases.split('|').filter(|alias| !alias.is_empty());
        self.names.extend(aliases.chain([&row.name[..]]).map(|name| (fold(name), at)));
        let kind = match row.kind {
            Kind::Place => PlaceKind::Place,
            Kind::Neighbourhood => PlaceKind::Neighbourhood,
            Kind::Station => PlaceKind::Station,
        };
        self.entries.push(Entry {
            kind,
            name: row.name,
            point: LatLon { lat: row.lat, lon: row.lon },
            authority: row.authority,
            importance: row.importance,
        });
    }

    fn add_authority(&mut self, authority: &Authority) {
        let (Some(point), None) = (authority.centre, authority.until) else { return };
        self.names.push((fold(&authority.name), self.entries.len()));
        self.entries.push(Entry {
            kind: PlaceKind::Authority,
            name: authority.name.clone(),
            point,
            authority: Some(authority.code.clone()),
            importance: 0,
        });
    }

    /// Returns the candidates, likeliest first, each with how well its name fits.
    pub fn candidates(
        &self,
        text: &str,
        served: &[AuthorityCode],
        authorities: &Authorities,
    ) -> Vec<(Fit, Place)> {
        let asked = Asked::read(text);
        let nearness = Nearness::to(served, authorities);
        let mut found = self.by_name(&asked.name);
        if let Some(at) = authorities.find(text).and_then(|authority| self.of_authority(authority)) {
            found.insert(at, Fit::Exact);
        }
        let one_is_near =
            found.keys().filter_map(|&at| self.entries.get(at)).any(|entry| nearness.tier(entry) < 3);
        if !one_is_near && asked.name.len() >= SHORTEST_FOR_A_SLIP {
            for at in self.one_slip_from(&asked.name) {
                found.entry(at).or_insert(Fit::Slip);
            }
        }
        self.ranked(found, &asked, text, &nearness, authorities)
    }

    /// Returns the places of exactly that name, likeliest first; with `well_known` only those near the authorities served,
    /// and towns wherever they are.
    pub fn named(
        &self,
        text: &str,
        served: &[AuthorityCode],
        authorities: &Authorities,
        which: Which,
    ) -> Vec<Place> {
        let asked = Asked::read(text);
        let nearness = Nearness::to(served, authorities);
        let mut found = self.by_name(&asked.name);
        found.retain(|&at, fit| {
            let well_known = |entry: &Entry| {
                let part_of_town = matches!(entry.kind, PlaceKind::Neighbourhood | PlaceKind::Station);
                let by_name_alone = match which {
                    Which::Familiar => part_of_town || entry.importance >= SMALL_TOWN,
                    Which::All | Which::WellKnown => true,
                };
                entry.kind == PlaceKind::Authority
                    || entry.importance >= TOWN
                    || nearness.tier(entry) <= 1
                    || asked.name.len() >= LONG && by_name_alone
            };
            *fit == Fit::Exact && (which == Which::All || self.entries.get(at).is_some_and(well_known))
        });
        let ranked = self.ranked(found, &asked, text, &nearness, authorities);
        ranked.into_iter().map(|(_, place)| place).collect()
    }

    /// Returns whether any name begins with these whole words.
    pub fn begins_a_name(&self, text: &str) -> bool {
        let words = fold(text);
        let first = self.names.partition_point(|(known, _)| known[..] < words[..]);
        let rest = self.names.get(first).and_then(|(known, _)| known.strip_prefix(&words[..]));
        !words.is_empty() && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    }

    /// Puts places in order, likeliest first, each with how well its name fits.
    fn ranked(
        &self,
        found: BTreeMap<usize, Fit>,
        asked: &Asked,
        text: &str,
        nearness: &Nearness<'_>,
        authorities: &Authorities,
    ) -> Vec<(Fit, Place)> {
        let mut ranked: Vec<(_, Fit, &Entry)> = found
            .into_iter()
            .filter_map(|(at, fit)| {
                let entry = self.entries.get(at)?;
                Some((
                    (
                        fit,
                        nearness.tier(entry),
                        asked.rank_of_kind(entry.kind),
                        Reverse(entry.importance),
                        at,
                    ),
                    fit,
                    entry,
                ))
            })
            .collect();
        ranked.sort_by_key(|(rank, _, _)| *rank);
        let ranked = ranked.into_iter().map(|(_, fit, entry)| (fit, entry));
        let distinct = without_repeats(ranked);
        let allowed = distinct.iter().copied().filter(|(_, entry)| asked.allows(entry, authorities));
        let mut allowed: Vec<(Fit, &Entry)> = allowed.collect();
        // Where it is said to be may be said in words not known here: better the name alone than nothing.
        if allowed.is_empty() {
            allowed = distinct;
        }
        allowed.into_iter().map(|(fit, entry)| (fit, entry.place(fit, text, authorities))).collect()
    }

    fn by_name(&self, name: &str) -> BTreeMap<usize, Fit> {
        let mut found = BTreeMap::new();
        if name.len() < 2 {
            return found;
        }
        let first = self.names.partition_point(|(known, _)| &known[..] < name);
        for (known, at) in self.names.get(first..).unwrap_or_default() {
            let fit = match known.strip_prefix(name) {
                None => break,
                Some("") => Fit::Exact,
                Some(rest) if rest.starts_with(' ') => Fit::WholeWords,
                Some(_) => Fit::Beginning,
            };
            let best = found.entry(*at).or_insert(fit);
            *best = fit.min(*best);
        }
        found
    }

    fn one_slip_from(&self, name: &str) -> impl Iterator<Item = usize> {
        let near = self.names.iter().filter(|(known, _)| known.len() >= SHORTEST_FOR_A_SLIP - 1);
        near.filter(move |(known, _)| one_slip_apart(known.as_bytes(), name.as_bytes())).map(|(_, at)| *at)
    }

    fn of_authority(&self, authority: &Authority) -> Option<usize> {
        let code = Some(&authority.code);
        let is_it = |entry: &Entry| entry.kind == PlaceKind::Authority && entry.authority.as_ref() == code;
        self.entries.iter().position(is_it)
    }
}

impl Entry {
    fn place(&self, fit: Fit, asked: &str, authorities: &Authorities) -> Place {
        let authority = self.authority.as_ref().and_then(|code| authorities.by_code(code));
        let mended =
            || Message::new("place_spelling_mended").with("asked", asked.trim()).with("name", &self.name[..]);
        Place {
            kind: self.kind,
            name: self.name.clone(),
            detail: authority.map(|authority| detail(self.kind, authority)).unwrap_or_default(),
            point: self.point,
            authority: self.authority.clone(),
            precision: (self.kind == PlaceKind::Authority).then_some(Precision::Authority),
            note: (fit == Fit::Slip).then(mended),
        }
    }
}

/// `Lambeth, London`; `South Kesteven, Lincolnshire`; `Bedford`, an authority that is its own county.
pub(crate) fn detail(kind: PlaceKind, authority: &Authority) -> String {
    let nation = matches!(&authority.region[..], "England" | "Wales" | "Scotland");
    match (kind, nation) {
        (PlaceKind::Authority, _) => authority.region.clone(),
        (_, true) => authority.name.clone(),
        (_, false) if authority.name == "City of London" => authority.name.clone(),
        (_, false) => format!("{}, {}", authority.name, authority.region),
    }
}

/// Returns a name without what one list of stations adds: `London Waterloo`, `Sutton (London)`.
pub(crate) fn plain_name(kind: PlaceKind, name: &str) -> &str {
    if kind != PlaceKind::Station {
        return name;
    }
    let plain = name.strip_prefix("London ").filter(|plain| *plain != "Bridge" && *plain != "Fields");
    let plain = plain.unwrap_or(name);
    plain.split_once(" (").map_or(plain, |(plain, _)| plain)
}

/// What was asked for: a name, perhaps with where (`Clapham, Bedford`), perhaps a station (`Brixton station`).
struct Asked {
    name: String,
    within: Option<String>,
    station: bool,
}

impl Asked {
    fn read(text: &str) -> Asked {
        const STATION: &[&str] = &[
            " tube station",
            " underground station",
            " overground station",
            " railway station",
            " train station",
            " rail station",
            " dlr station",
            " station",
            " tube",
            " underground",
        ];
        let (name, within) = match text.split_once([',', '(']) {
            Some((name, within)) => (name, Some(fold(within)).filter(|within| !within.is_empty())),
            None => (text, None),
        };
        let name = fold(name);
        match STATION.iter().find_map(|word| name.strip_suffix(word)) {
            Some(plain) => Asked { name: plain.to_owned(), within, station: true },
            None => Asked { name, within, station: false },
        }
    }

    /// Somebody who gives a place's name means the place before the authority, and that before the station.
    fn rank_of_kind(&self, kind: PlaceKind) -> u8 {
        match kind {
            PlaceKind::Station if self.station => 0,
            PlaceKind::Place | PlaceKind::Neighbourhood => 1,
            PlaceKind::Authority => 2,
            _ => 3,
        }
    }

    /// Returns whether the place lies where it was said to: by its own name (`Richmond (London)`), or in an authority or
    /// county of that name or of its town (`Clapham, Bedfordshire` lies in Bedford).
    fn allows(&self, entry: &Entry, authorities: &Authorities) -> bool {
        let Some(within) = &self.within else { return true };
        let authority = entry.authority.as_ref().and_then(|code| authorities.by_code(code));
        let around =
            authority.into_iter().flat_map(|authority| [fold(&authority.name), fold(&authority.region)]);
        let mut around = around.chain(authority.map(|authority| fold(&detail(PlaceKind::Place, authority))));
        fold(&entry.name).ends_with(&within[..])
            || around.any(|around| around.starts_with(&within[..]) || within.starts_with(&around))
    }
}

/// How near places are to the authorities served.
struct Nearness<'a> {
    served: HashSet<&'a AuthorityCode>,
    centres: Vec<LatLon>,
}

impl<'a> Nearness<'a> {
    fn to(served: &'a [AuthorityCode], authorities: &Authorities) -> Self {
        let centres = served.iter().filter_map(|code| authorities.by_code(code)?.centre).collect();
        Self { served: served.iter().collect(), centres }
    }

    /// 0 in an authority served, 1 next to one, 2 a journey away, 3 elsewhere; all alike when none is served.
    fn tier(&self, entry: &Entry) -> u8 {
        if self.served.is_empty() || entry.authority.as_ref().is_some_and(|code| self.served.contains(code)) {
            return 0;
        }
        let nearest =
            self.centres.iter().map(|centre| centre.distance_m(entry.point)).fold(f64::MAX, f64::min);
        match nearest {
            m if m <= 12_000.0 => 1,
            m if m <= 40_000.0 => 2,
            _ => 3,
        }
    }
}

/// Drops what stands in two tables: the same name and sort of place within two kilometres of one already kept.
fn without_repeats<'a>(ranked: impl Iterator<Item = (Fit, &'a Entry)>) -> Vec<(Fit, &'a Entry)> {
    let mut kept: Vec<(Fit, &Entry)> = Vec::new();
    for (fit, entry) in ranked {
        let repeats = kept.iter().any(|(_, other)| {
            (other.kind == PlaceKind::Station) == (entry.kind == PlaceKind::Station)
                && (other.kind == PlaceKind::Authority) == (entry.kind == PlaceKind::Authority)
                && fold(plain_name(other.kind, &other.name)) == fold(plain_name(entry.kind, &entry.name))
                && other.point.distance_m(entry.point) < 2_000.0
        });
        if !repeats {
            kept.push((fit, entry));
        }
    }
    kept
}
