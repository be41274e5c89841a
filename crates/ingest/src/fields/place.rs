//! Where it is.

use super::form::{Form, Pattern};
use super::{Cell, Field, free_text, mention, set};
use crate::cells::coordinates::One;
use crate::cells::{coordinates, postcode};
use crate::codes;
use crate::draft::{Coordinates, Draft};
use vacancy::Message;

pub(super) const FIELDS: &[Field] = &[
    Field::text(
        "address",
        &[
            "propertyaddress",
            "fulladdress",
            "address1",
            "address2",
            "address3",
            "address4",
            "addressline1",
            "addressline2",
            "addressline3",
            "addressline4",
            "addr1",
            "addr2",
            "addr3",
            "addr4",
            "street",
            "streetname",
            "streetaddress",
            "buildingstreetaddress",
            "buildingaddress",
            "location",
            "addressdisplay",
            "displayaddress",
            "add1",
            "add2",
            "add3",
            "town",
            "estate",
            "blockname",
            "block",
            "building",
            "buildingname",
            "road",
            "postaladdress",
            "houseno",
            "housenumber",
            "city",
            "posttown",
            "locality",
        ],
        address,
    )
    .in_form(Form::Text, "7 Example Road, London"),
    Field::typed(
        "postcode",
        &["postalcode", "pcode", "pc", "zip", "postcodefull", "propertypostcode", "postcd", "pstcode"],
        whole_postcode,
    )
    .in_form(Form::Pattern(Pattern::Postcode), "SW2 1RW"),
    Field::typed(
        "postcode_outward",
        &[
            "postcode1",
            "outcode",
            "outwardcode",
            "postcodeoutward",
            "pcode1",
            "postcodepart1",
            "pcout",
            "postcodeout",
            "postcodedistrict",
        ],
        |draft, cell| set(&mut draft.postcode.outward, half(cell.text, 2..=4)?),
    ),
    Field::typed(
        "postcode_inward",
        &[
            "postcode2",
            "incode",
            "inwardcode",
            "postcodeinward",
            "pcode2",
            "postcodepart2",
            "pcin",
            "postcodein",
        ],
        |draft, cell| set(&mut draft.postcode.inward, half(cell.text, 1..=3)?),
    ),
    Field::typed("latitude", &["lat", "ycoord", "ycoordinate", "geolat", "y", "coordlat"], |draft, cell| {
        let read = coordinates::read(cell.text)?;
        let Coordinates { lat, north, .. } = &mut draft.coordinates;
        set_one(read, lat, north)
    })
    .in_form(Form::Degrees { least: 49.8, most: 60.9 }, "51.4624"),
    Field::typed(
        "longitude",
        &["lon", "lng", "long", "xcoord", "xcoordinate", "geolong", "geolon", "x", "coordlon", "coordlong"],
        |draft, cell| {
            let read = coordinates::read(cell.text)?;
            let Coordinates { lon, east, .. } = &mut draft.coordinates;
            set_one(read, lon, east)
        },
    )
    .in_form(Form::Degrees { least: -8.7, most: 1.8 }, "-0.1157"),
    Field::typed("easting", &["eastings", "east", "osx", "gridx", "xeasting", "oseasting"], |draft, cell| {
        set(&mut draft.coordinates.east, coordinates::metres(cell.text)?)
    }),
    Field::typed(
        "northing",
        &["northings", "north", "osy", "gridy", "ynorthing", "osnorthing"],
        |draft, cell| set(&mut draft.coordinates.north, coordinates::metres(cell.text)?),
    ),
    Field::typed(
        "coordinates",
        &[
            "latlon",
            "latlong",
            "latlng",
            "geo",
            "geopoint",
            "coords",
            "coordinate",
            "latitudelongitude",
            "gps",
            "mapcoordinates",
        ],
        |draft, cell| {
            let Coordinates { lat, lon, east, north } = &mut draft.coordinates;
            match coordinates::pair(cell.text)? {
                // Degrees are written north first, metres east first.
                [One::Metres(first), One::Metres(second)] => {
                    set(east, first)?;
                    set(north, second)
                }
                [first, second] => {
                    set_one(first, lat, north)?;
                    set_one(second, lon, east)
                }
            }
        },
    ),
];

/// Sets a coordinate where its unit belongs.
fn set_one(read: One, degrees: &mut Option<f64>, metres: &mut Option<u32>) -> Result<(), Message> {
    match read {
        One::Degrees(number) => set(degrees, number),
        One::Metres(number) => set(metres, number),
    }
}

fn address(draft: &mut Draft, cell: &Cell) -> Result<(), Message> {
    if let Some(text) = free_text(draft, cell.text) {
        let line = text.replace('\n', ", ").replace(",,", ",");
        let line = line.trim_matches([',', ' ']).to_owned();
        if !line.is_empty() && !draft.address.contains(&line) {
            draft.address.push(line);
        }
    }
    Ok(())
}

/// Reads a postcode; from a column that also feeds the address, the one the address ends with.
fn whole_postcode(draft: &mut Draft, cell: &Cell) -> Result<(), Message> {
    let read = postcode::read(cell.text);
    let found = match &read {
        Ok(found) => *found,
        Err(message) => match postcode::at_end(cell.text) {
            Some((found, _)) => found,
            None => return Err(message.clone()),
        },
    };
    if found.repaired() {
        draft.mended.push(Message::new(codes::POSTCODE_REPAIRED).with("postcode", found.to_string()));
    }
    if draft.postcode.whole.is_none() {
        mention(&mut draft.postcode.whole, Some(found));
        return Ok(());
    }
    set(&mut draft.postcode.whole, found)
}

fn half(text: &str, lengths: std::ops::RangeInclusive<usize>) -> Result<String, Message> {
    let half: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_uppercase();
    let readable =
        lengths.contains(&half.len()) && half.chars().all(|c| c.is_ascii_alphanumeric() || c == '*');
    if readable { Ok(half) } else { Err(Message::new(codes::POSTCODE_UNREADABLE)) }
}
