//! Points and areas for postcodes, places, stations and authorities, offline.
//!
//! The tables are made once by [`build::build`] from pinned packages, committed, and compiled in; looking something up
//! reads no file and no network. What this does not do: guess from street names, or route.

mod authorities;
mod bits;
pub mod build;
mod error;
mod grid;
mod model;
mod names;
mod outlines;
mod places;
mod point;
mod postcode;
mod postcodes;
mod tables;
#[cfg(test)]
mod tests;

pub use error::GazetteerError;
pub use model::{Authority, Located, Place, PlaceKind};
pub use names::{fold, one_slip_apart};
pub use places::Listed;
pub use point::LatLon;
pub use postcode::{Postcode, PostcodeKind};

use authorities::Authorities;
use geo::MultiPolygon;
use outlines::Outline;
use places::{Fit, Places, Which};
use postcodes::Postcodes;
use std::sync::LazyLock;
use vacancy::{AuthorityCode, Message, Precision};

/// Everything known about places, read-only.
pub struct Gazetteer {
    version: String,
    postcodes: Postcodes,
    authorities: Authorities,
    places: Places,
    /// London's boroughs are drawn finer in a table of their own.
    london: Vec<Outline<AuthorityCode>>,
    england_and_wales: Vec<Outline<AuthorityCode>>,
    thames: MultiPolygon<f64>,
}

/// How many candidates [`Gazetteer::find`] returns at most.
const CANDIDATES: usize = 10;

impl Gazetteer {
    /// Returns the gazetteer of the tables compiled in.
    pub fn embedded() -> &'static Gazetteer {
        static EMBEDDED: LazyLock<Gazetteer> = LazyLock::new(|| match Gazetteer::load() {
            Ok(gazetteer) => gazetteer,
            // Compiled in and held by this crate's tests: only a broken build gets here.
            Err(error) => unreachable!("the tables compiled in cannot be read: {error}"),
        });
        &EMBEDDED
    }

    fn load() -> Result<Gazetteer, GazetteerError> {
        let [england_and_wales, london, thames, authorities, neighbourhoods, geonames, postcodes, rail, tfl] =
            tables::TABLES.map(|(_, bytes)| bytes);
        let authorities = Authorities::read(text(authorities)?)?;
        let tables = [text(neighbourhoods)?, text(geonames)?, text(tfl)?, text(rail)?];
        Ok(Gazetteer {
            version: tables::VERSION.trim().to_owned(),
            postcodes: Postcodes::open(postcodes)?,
            places: Places::read(&tables, &authorities)?,
            authorities,
            london: outlines::read_authorities(london)?,
            england_and_wales: outlines::read_authorities(england_and_wales)?,
            thames: outlines::read(thames)?.into_iter().flat_map(|outline| outline.shape).collect(),
        })
    }

    /// Returns a hash of the tables, in hex: the same tables, the same answers.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Returns how many postcodes have a point, and how many of them are live.
    pub fn postcode_counts(&self) -> (usize, usize) {
        self.postcodes.counts()
    }

    /// Returns where a postcode is, or its sector, or its outcode, with a note when it had to fall back.
    pub fn locate(&self, postcode: &Postcode) -> Option<Located> {
        self.postcodes.locate(postcode)
    }

    /// Returns the places of that name, then those it begins, then those one letter away; likelier ones first.
    ///
    /// Near the authorities served is likelier, then a place before an authority before a station, then importance.
    pub fn places(&self, name: &str, served: &[AuthorityCode], limit: usize) -> Vec<Place> {
        let candidates = self.places.candidates(name, served, &self.authorities);
        candidates.into_iter().map(|(_, place)| place).take(limit).collect()
    }

    /// Returns what a `near=` text means: `lat,lon`, a postcode, sector or outcode, else the places of that name, or for
    /// want of any those of [`Gazetteer::places`]; best first.
    pub fn find(&self, text: &str, served: &[AuthorityCode]) -> Vec<Place> {
        if let Some(point) = coordinates(text) {
            return vec![self.place_of_coordinates(point)];
        }
        if let Some(place) = Postcode::parse(text).and_then(|postcode| self.place_of_postcode(&postcode)) {
            return vec![place];
        }
        let mut candidates = self.places.candidates(text, served, &self.authorities);
        if candidates.iter().any(|(fit, _)| *fit == Fit::Exact) {
            // Slips are among them only when nothing of that name is near: a village far off may not be what was meant.
            candidates.retain(|(fit, _)| matches!(fit, Fit::Exact | Fit::Slip));
        }
        candidates.into_iter().map(|(_, place)| place).take(CANDIDATES).collect()
    }

    /// Returns the places of exactly that name, likeliest first.
    pub fn named(&self, name: &str, served: &[AuthorityCode]) -> Vec<Place> {
        self.places.named(name, served, &self.authorities, Which::All)
    }

    /// Returns the places of exactly that name that are near the authorities served, are an authority, or have 20,000
    /// people: those somebody means who gives a name and nothing else.
    pub fn well_known(&self, name: &str, served: &[AuthorityCode]) -> Vec<Place> {
        self.places.named(name, served, &self.authorities, Which::WellKnown)
    }

    /// Returns the places of a name that is only nearly what was written, likeliest first: those near the authorities
    /// served, parts of towns, and towns that many have heard of.
    #[must_use]
    pub fn familiar(&self, name: &str, served: &[AuthorityCode]) -> Vec<Place> {
        self.places.named(name, served, &self.authorities, Which::Familiar)
    }

    /// Returns every place with its names; near the authorities served is told, but in no order of likelihood.
    pub fn listed(&self, served: &[AuthorityCode]) -> Vec<Listed<'_>> {
        self.places.listed(served, &self.authorities)
    }

    /// Returns every outcode that is delivered to today, sorted, and where it is.
    pub fn outcodes(&self) -> impl Iterator<Item = (Postcode, Located)> {
        let all = self.postcodes.outcodes().filter_map(|outcode| Some((outcode, self.locate(&outcode)?)));
        all.filter(|(_, located)| located.live)
    }

    /// Returns whether the name of any place begins with these whole words.
    pub fn begins_a_name(&self, words: &str) -> bool {
        self.places.begins_a_name(words)
    }

    fn place_of_coordinates(&self, point: LatLon) -> Place {
        let authority = self.containing(point).cloned();
        Place {
            kind: PlaceKind::Coordinates,
            name: format!("{:.5},{:.5}", point.lat, point.lon),
            detail: self.detail(authority.as_ref()),
            point,
            authority,
            precision: Some(Precision::Exact),
            note: None,
        }
    }

    fn place_of_postcode(&self, postcode: &Postcode) -> Option<Place> {
        let located = self.locate(postcode)?;
        let repaired = || Message::new("postcode_repaired").with("postcode", postcode.as_str());
        Some(Place {
            kind: PlaceKind::Postcode,
            name: postcode.to_string(),
            detail: self.detail(located.authority.as_ref()),
            point: located.point,
            authority: located.authority,
            precision: Some(located.precision),
            note: located.note.or_else(|| postcode.repaired().then(repaired)),
        })
    }

    fn detail(&self, authority: Option<&AuthorityCode>) -> String {
        let authority = authority.and_then(|code| self.by_code(code));
        authority.map(|authority| places::detail(PlaceKind::Postcode, authority)).unwrap_or_default()
    }

    /// Returns every authority, past ones too, by code.
    ///
    /// # Invariants
    /// An authority's index here is its ordinal in the index's facet.
    pub fn authorities(&self) -> &[Authority] {
        self.authorities.all()
    }

    /// Returns the authority of that code, slug, name or alias, with or without "London Borough of" or "Council".
    pub fn authority(&self, code_slug_or_alias: &str) -> Option<&Authority> {
        self.authorities.find(code_slug_or_alias)
    }

    /// Returns the authority of that code.
    pub fn by_code(&self, code: &AuthorityCode) -> Option<&Authority> {
        self.authorities.by_code(code)
    }

    /// Returns the outline of an authority, for drawing and for points without a postcode.
    pub fn polygon(&self, code: &AuthorityCode) -> Option<&MultiPolygon<f64>> {
        self.outline(code).map(|outline| &outline.shape)
    }

    /// Returns whether a point lies in an authority's outline.
    pub fn contains(&self, code: &AuthorityCode, point: LatLon) -> bool {
        self.outline(code).is_some_and(|outline| outline.contains(point))
    }

    /// Returns the authority whose outline holds the point.
    pub fn containing(&self, point: LatLon) -> Option<&AuthorityCode> {
        let outlines = self.london.iter().chain(&self.england_and_wales);
        outlines.into_iter().find(|outline| outline.contains(point)).map(|outline| &outline.name)
    }

    fn outline(&self, code: &AuthorityCode) -> Option<&Outline<AuthorityCode>> {
        [&self.london, &self.england_and_wales].into_iter().find_map(|outlines| {
            let at = outlines.binary_search_by(|outline| outline.name.cmp(code)).ok()?;
            outlines.get(at)
        })
    }

    /// Returns the tidal Thames through London, for drawing.
    pub fn thames(&self) -> &MultiPolygon<f64> {
        &self.thames
    }

    /// Returns the live postcodes of an authority, sorted, with their points.
    pub fn postcodes_in(&self, code: &AuthorityCode) -> impl Iterator<Item = (Postcode, LatLon)> {
        self.postcodes.in_authority(code)
    }
}

fn text(bytes: &'static [u8]) -> Result<&'static str, GazetteerError> {
    std::str::from_utf8(bytes).map_err(|error| GazetteerError::format("a table", error))
}

/// Returns the point of a `lat,lon` text that lies in the United Kingdom.
fn coordinates(text: &str) -> Option<LatLon> {
    let (lat, lon) = text.split_once(',')?;
    let point = LatLon { lat: lat.trim().parse().ok()?, lon: lon.trim().parse().ok()? };
    point.in_united_kingdom().then_some(point)
}
