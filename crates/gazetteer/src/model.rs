//! What the gazetteer answers with.

use crate::LatLon;
use jiff::civil::Date;
use serde::Serialize;
use vacancy::{AuthorityCode, Message, Precision};

/// Where a postcode is.
#[derive(Debug, Clone, PartialEq)]
pub struct Located {
    /// The point of the postcode, or the middle of its sector's or outcode's postcodes.
    pub point: LatLon,
    /// How exact the point is.
    pub precision: Precision,
    /// The authority it lies in; of a sector or outcode, the one most of its postcodes lie in.
    pub authority: Option<AuthorityCode>,
    /// Whether the Royal Mail delivers there today.
    pub live: bool,
    /// What the reader should know, such as that only the sector was found.
    pub note: Option<Message>,
}

/// A local authority of today or of the past.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Authority {
    /// Its ONS code.
    pub code: AuthorityCode,
    /// Its short name: `Lambeth`, `Westmorland and Furness`.
    pub name: String,
    /// Its name in addresses and file names: `lambeth`, `westmorland-and-furness`.
    pub slug: String,
    /// Other names it is known by.
    pub aliases: Vec<String>,
    /// The first day of this code, where known.
    pub from: Option<Date>,
    /// The last day of this code, for one that is no more.
    pub until: Option<Date>,
    /// Who does its work now, for one that is no more.
    pub successor: Option<AuthorityCode>,
    /// The middle of its postcodes.
    pub centre: Option<LatLon>,
    /// `London`, `England`, `Wales` or `Scotland`.
    pub region: String,
}

/// What sort of place a name means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceKind {
    /// A latitude and a longitude.
    Coordinates,
    /// A postcode, sector or outcode.
    Postcode,
    /// A city, town or village.
    Place,
    /// A part of a town.
    Neighbourhood,
    /// A railway, underground or tram station.
    Station,
    /// A local authority.
    Authority,
}

/// A place somebody may have meant.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Place {
    /// What sort of place it is.
    pub kind: PlaceKind,
    /// Its name.
    pub name: String,
    /// The county or borough that tells it from others of its name; may be empty.
    pub detail: String,
    /// Its point.
    pub point: LatLon,
    /// The authority it lies in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<AuthorityCode>,
    /// How exact the point is, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub precision: Option<Precision>,
    /// What the reader should know, such as that a letter was mended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Message>,
}
