//! Puts the names of a generation, of the gazetteer and of the box's own phrases on their shelves.

use super::shelf::{Entry, Shelf};
use super::{Kind, Suggester};
use crate::Generation;
use crate::facets::Tag;
use crate::geo::rows_within;
use crate::plan::Shape;
use crate::query::understand::phrases;
use gazetteer::{Gazetteer, LatLon, Listed, PlaceKind, fold};
use std::collections::BTreeSet;

/// The merit of what is near the authorities served, or lies in one, but has no homes; what has is 0.
pub(super) const NEAR: u8 = 2;
const A_JOURNEY_AWAY: u8 = 3;
const A_CITY_ELSEWHERE: u8 = 4;
const ELSEWHERE: u8 = 5;

/// How many people make a place known all over the country.
const CITY: u32 = 100_000;

/// The postcode areas that are parts of London by their points of the compass.
const LONDON_DISTRICTS: &[&str] = &["E", "EC", "N", "NW", "SE", "SW", "W", "WC"];

/// A home so near is one of the place, metres: a quarter of an hour's walk or so.
const HOMES_WITHIN_M: f64 = 1_500.0;

impl Generation {
    /// Returns what is suggested while somebody types, for the homes, authorities and landlords of this generation.
    pub fn suggester(&self, gazetteer: &Gazetteer) -> Suggester {
        Suggester {
            generation: self.number(),
            places: self.places(gazetteer),
            postcodes: self.outcodes(gazetteer),
            landlords: self.landlords(gazetteer),
            words: words(),
        }
    }

    fn has_homes_around(&self, centre: LatLon) -> bool {
        let around = Shape::Circle { centre, radius_m: HOMES_WITHIN_M };
        rows_within(&self.table.codes[..self.table.located], &[around]).iter().next().is_some()
    }

    fn merit(&self, distance: u8, importance: u32, has_homes: impl Fn(&Self) -> bool) -> u8 {
        match distance {
            0 | 1 if has_homes(self) => 0,
            0 | 1 => NEAR,
            2 => A_JOURNEY_AWAY,
            _ if importance >= CITY => A_CITY_ELSEWHERE,
            _ => ELSEWHERE,
        }
    }

    /// Places, stations and authorities.
    fn places(&self, gazetteer: &Gazetteer) -> Shelf {
        let listed = gazetteer.listed(self.served());
        let named: BTreeSet<String> = listed
            .iter()
            .filter(|place| place.kind != PlaceKind::Station)
            .map(|place| fold(place.name))
            .collect();
        let mut all: Vec<_> =
            listed.into_iter().filter_map(|place| self.place(place, &named, gazetteer)).collect();
        // The whole of London is no place to be near.
        all.retain(|(_, entry, _)| entry.same != "london");
        all.sort_by(|(a, one, _), (b, other, _)| a.cmp(b).then_with(|| one.label.cmp(&other.label)));
        let mut seen = BTreeSet::new();
        let distinct = all.into_iter().filter(|(_, entry, _)| seen.insert(entry.same.clone()));
        Shelf::of(distinct.map(|(_, entry, names)| (entry, names)).collect())
    }

    /// Returns a place with its order among all and its names. `named` are the names of what is no station.
    fn place(&self, place: Listed<'_>, named: &BTreeSet<String>, gazetteer: &Gazetteer) -> Option<Ordered> {
        let is_served = |_: &Self| place.authority.is_some_and(|code| self.served().contains(code));
        let around = |_: &Self| self.has_homes_around(place.point);
        let mut names: Vec<String> = place.names.iter().map(|name| (*name).to_owned()).collect();
        let (kind, order, label) = match place.kind {
            PlaceKind::Station if named.contains(&fold(place.name)) => {
                (Kind::Station, 3, format!("{} station", place.name))
            }
            PlaceKind::Station => (Kind::Station, 2, place.name.to_owned()),
            PlaceKind::Authority => {
                let authority = place.authority.and_then(|code| gazetteer.by_code(code))?;
                // LBTH, RBKC; "London Borough of …" would begin them all alike.
                names.extend(
                    authority.aliases.iter().map(|alias| fold(alias)).filter(|alias| !alias.contains(' ')),
                );
                (Kind::Authority, 1, council(&authority.name))
            }
            _ => (Kind::Place, 0, usual(place.name).to_owned()),
        };
        let merit = match kind {
            Kind::Authority => self.merit(place.distance, 0, is_served),
            _ => self.merit(place.distance, place.importance, around),
        };
        let same = fold(&label);
        let entry = Entry { kind, label, detail: place.detail, merit, same };
        Some(((merit, order, std::cmp::Reverse(place.importance)), entry, names))
    }

    fn outcodes(&self, gazetteer: &Gazetteer) -> Shelf {
        let mut all: Vec<_> = gazetteer
            .outcodes()
            .map(|(outcode, located)| {
                let authority = located.authority.as_ref().and_then(|code| gazetteer.by_code(code));
                let is_near = authority.is_some_and(|authority| {
                    self.served().contains(&authority.code)
                        || authority.region == "London" && self.serves_london()
                });
                let distance = if is_near { 0 } else { 3 };
                let merit = self.merit(distance, 0, |_| self.has_homes_around(located.point));
                let label = outcode.as_str().to_owned();
                let detail = authority.map(|authority| authority.name.clone()).unwrap_or_default();
                let mut names = vec![fold(&label)];
                let area = label.split(|letter: char| letter.is_ascii_digit()).next().unwrap_or_default();
                // "SW" is the whole name of a part of London; "BR" is sooner the beginning of a place.
                names.extend(LONDON_DISTRICTS.contains(&area).then(|| fold(area)));
                let same = fold(&label);
                (
                    (merit, by_number(&label)),
                    Entry { kind: Kind::Postcode, label, detail, merit, same },
                    names,
                )
            })
            .collect();
        all.sort_by(|(a, ..), (b, ..)| a.cmp(b));
        Shelf::of(all.into_iter().map(|(_, entry, names)| (entry, names)).collect())
    }

    fn serves_london(&self) -> bool {
        self.served().iter().any(|code| code.as_str().starts_with("E09"))
    }

    /// Landlords, those of most homes first; authorities that let their own are suggested as authorities.
    fn landlords(&self, gazetteer: &Gazetteer) -> Shelf {
        let column = self.table.tag(Tag::Landlord);
        let mut homes = vec![0u64; column.values.len()];
        for home in &self.table.homes {
            for value in &column.combinations[home.tags[Tag::Landlord as usize] as usize] {
                homes[*value as usize] += 1;
            }
        }
        let mut all: Vec<(u64, &String)> = homes.into_iter().zip(&column.values).collect();
        all.retain(|(_, name)| gazetteer.authority(name).is_none());
        all.sort_by_key(|(homes, name)| (std::cmp::Reverse(*homes), *name));
        let entry = |name: &String| {
            let (kind, same) = (Kind::Landlord, fold(name));
            (
                Entry { kind, label: name.clone(), detail: String::new(), merit: 0, same: same.clone() },
                vec![same],
            )
        };
        Shelf::of(all.into_iter().map(|(_, name)| entry(name)).collect())
    }
}

/// A place's merit, then the sort of place, then importance.
type Order = (u8, u8, std::cmp::Reverse<u32>);
type Ordered = (Order, Entry, Vec<String>);

/// Returns a place's name without what only tells it from others: the detail says that.
fn usual(name: &str) -> &str {
    name.split_once(" (").map_or(name, |(plain, _)| plain)
}

/// Returns an authority's name as the box understands it to be one.
fn council(name: &str) -> String {
    if name.starts_with("City of ") { name.to_owned() } else { format!("{name} council") }
}

/// Returns what puts SW2 before SW10, and those that end in a letter (SW1A) last.
fn by_number(outcode: &str) -> (String, bool, u32, String) {
    let area: String = outcode.chars().take_while(char::is_ascii_alphabetic).collect();
    let rest = outcode.strip_prefix(&area[..]).unwrap_or_default();
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let letter = rest.strip_prefix(&digits[..]).unwrap_or_default().to_owned();
    (area, !letter.is_empty(), digits.parse().unwrap_or(0), letter)
}

/// Words of the trade, in the order of the rules' own lists.
fn words() -> Shelf {
    let entries = phrases().map(|(phrase, parameter, value)| {
        let kind = match parameter {
            "property_type" => Kind::PropertyType,
            "bedrooms" => Kind::Size,
            "rent_type" => Kind::RentType,
            "tenancy" => Kind::Tenancy,
            "designation" => Kind::Designation,
            "labels" => Kind::Label,
            _ => Kind::Feature,
        };
        let same = format!("{parameter}={value}");
        let entry = Entry { kind, label: phrase.to_owned(), detail: String::new(), merit: 0, same };
        (entry, vec![fold(phrase)])
    });
    Shelf::of(entries.collect())
}
