//! Points and areas for postcodes, places, stations and authorities, offline.
//!
//! The tables are made once by [`build::build`] from pinned packages, committed, and compiled in; looking something up
//! reads no file and no network. What this does not do: guess from street names, or route.

pub mod build;
mod error;
mod model;
mod point;
mod postcode;

pub use error::GazetteerError;
pub use model::{Authority, Located, Place, PlaceKind};
pub use point::LatLon;
pub use postcode::{Postcode, PostcodeKind};

use geo::MultiPolygon;
use std::sync::LazyLock;
use vacancy::AuthorityCode;

/// Everything known about places, read-only.
pub struct Gazetteer {
    version: String,
    authorities: Vec<Authority>,
    thames: MultiPolygon<f64>,
}

impl Gazetteer {
    /// Returns the gazetteer of the tables compiled in.
    pub fn embedded() -> &'static Gazetteer {
        static EMBEDDED: LazyLock<Gazetteer> = LazyLock::new(|| Gazetteer {
            version: "empty".to_owned(),
            authorities: Vec::new(),
            thames: MultiPolygon::new(Vec::new()),
        });
        &EMBEDDED
    }

    /// Returns a hash of the tables, in hex: the same tables, the same answers.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Returns where a postcode is, or its sector, or its outcode, with a note when it had to fall back.
    pub fn locate(&self, _postcode: &Postcode) -> Option<Located> {
        None
    }

    /// Returns the places of that name, then those it begins, then those one letter away; likelier ones first.
    pub fn places(&self, _name: &str, _served: &[AuthorityCode], _limit: usize) -> Vec<Place> {
        Vec::new()
    }

    /// Returns what a `near=` text means: `lat,lon`, a postcode, sector or outcode, else [`Gazetteer::places`].
    pub fn find(&self, _text: &str, _served: &[AuthorityCode]) -> Vec<Place> {
        Vec::new()
    }

    /// Returns every authority, past ones too, by code.
    ///
    /// # Invariants
    /// An authority's index here is its ordinal in the index's facet.
    pub fn authorities(&self) -> &[Authority] {
        &self.authorities
    }

    /// Returns the authority of that code, slug, name or alias.
    pub fn authority(&self, _code_slug_or_alias: &str) -> Option<&Authority> {
        None
    }

    /// Returns the authority of that code.
    pub fn by_code(&self, code: &AuthorityCode) -> Option<&Authority> {
        let found = self.authorities.binary_search_by(|authority| authority.code.cmp(code)).ok()?;
        self.authorities.get(found)
    }

    /// Returns the outline of an authority, for drawing and for points without a postcode.
    pub fn polygon(&self, _code: &AuthorityCode) -> Option<&MultiPolygon<f64>> {
        None
    }

    /// Returns whether a point lies in an authority's outline.
    pub fn contains(&self, _code: &AuthorityCode, _point: LatLon) -> bool {
        false
    }

    /// Returns the authority whose outline holds the point.
    pub fn containing(&self, _point: LatLon) -> Option<&AuthorityCode> {
        None
    }

    /// Returns the tidal Thames through London, for drawing.
    pub fn thames(&self) -> &MultiPolygon<f64> {
        &self.thames
    }

    /// Returns the live postcodes of an authority, sorted, with their points.
    pub fn postcodes_in(&self, _code: &AuthorityCode) -> impl Iterator<Item = (Postcode, LatLon)> {
        std::iter::empty()
    }
}
