//! Tower Hamlets: a spreadsheet's "Unicode text". UTF-16, tabs, dates in three columns, postcodes in two, a
//! line for each sentence of the text, ticks and crosses, four-weekly rents, a row for each of the alike homes of one
//! advert.

use super::{grouped, pounds, tick};
use crate::compose::council::{Council, Due};
use crate::compose::dice::Dice;
use crate::compose::dirt::Dirt;
use crate::compose::home::Home;
use crate::compose::layout::{Encoding, Layout, Quoting, Role, Rows, column, nothing_below, plain};
use jiff::civil::{DateTime, Time, date};
use vacancy::{Garden, Period, Pets, PropertyType, RentType, Status};

/// Tower Hamlets' export.
pub const LAYOUT: Layout = Layout {
    council: COUNCIL,
    homes: 200,
    extension: "txt",
    encoding: Encoding::Utf16,
    delimiter: '\t',
    line_end: "\r\n",
    quoting: Quoting::WhenNeeded,
    above: &[],
    beneath: &[],
    columns: &[
        column("Local Authority", Role::Authority, |_| "Tower Hamlets".to_owned()),
        column("Advert ID", Role::Reference, |home| home.reference.clone()),
        plain("Registered Provider", |home| {
            if home.landlord.is_empty() { "Tower Hamlets Council" } else { home.landlord }.to_owned()
        }),
        column("Address Line 1", Role::Address, |home| home.unit.clone()),
        plain("Address Line 2", |home| home.building.clone()),
        column("Postcode (1st part)", Role::Postcode, |home| half(home, 0)),
        column("Postcode (2nd part)", Role::Postcode, |home| half(home, 1)),
        plain("Dwelling Type", |home| property_type(home.property_type).to_owned()),
        plain("No. Bedrooms", |home| home.bedrooms.to_string()),
        plain("Bedspaces", |home| home.persons.to_string()),
        plain("Floor", |home| home.floor.map_or(String::new(), floor)),
        plain("Lift?", |home| tick(home.lift, "✓", "✗")),
        plain("Balcony?", |home| tick(Some(home.balcony), "✓", "✗")),
        plain("Garden", |home| garden(home.garden).to_owned()),
        plain("Pets?", |home| pets(home.pets).to_owned()),
        plain("AHR", |home| home.access.as_str().to_owned()),
        column("Rent 4-weekly", Role::Rent, |home| format!("£{}", grouped(home.rent))),
        column("Service charge 4-weekly", Role::Charge, |home| {
            home.charge.map_or(String::new(), |charge| format!("£{}", pounds(charge)))
        }),
        plain("Rent Product", |home| rent_type(home.rent_type).to_owned()),
        plain("Open DD", |home| home.opens.strftime("%d").to_string()),
        plain("Open MM", |home| home.opens.strftime("%m").to_string()),
        plain("Open YYYY", |home| home.opens.strftime("%Y").to_string()),
        column("Close DD", Role::Closes, |home| home.closes.strftime("%d").to_string()),
        column("Close MM", Role::Closes, |home| home.closes.strftime("%m").to_string()),
        column("Close YYYY", Role::Closes, |home| home.closes.strftime("%Y").to_string()),
        plain("Bands", |home| home.bands.to_owned()),
        plain("Advert Status", |home| status(home.status).to_owned()),
        plain("Bids", |home| home.bids.to_string()),
        column("Property Details", Role::Description, |home| home.description.clone()),
    ],
    rows: Rows::PerUnit,
    blank_after: None,
    below: nothing_below,
    impossible_date: &["31", "02", "2027"],
    dirt: &[
        Dirt::ImpossibleDate,
        Dirt::OtherAuthority,
        Dirt::NoPostcode,
        Dirt::OutcodeOnly,
        Dirt::KeySafe,
        Dirt::RentToBeConfirmed,
        Dirt::LetterForNought,
    ],
};

const COUNCIL: Council = Council {
    slug: "tower-hamlets",
    code: "E09000030",
    neighbour: "E09000025",
    areas: &[
        ("E1", "Whitechapel", "Whitechapel station"),
        ("E2", "Bethnal Green", "Bethnal Green tube"),
        ("E3", "Bow", "Mile End tube"),
        ("E14", "Poplar", "All Saints DLR"),
        ("E1W", "Wapping", "Wapping station"),
    ],
    landlords: &[
        (3, ""),
        (3, "Limehouse Community Homes"),
        (2, "Roman Road Housing Association"),
        (2, "Eastern Docks Housing Group"),
    ],
    rent_types: &[(6, RentType::Social), (3, RentType::LondonAffordable), (2, RentType::Affordable)],
    social_rents: [(6109, 13453), (6692, 15736), (7468, 18017), (8729, 29428)],
    affordable_rents: [(6885, 34381), (8146, 42200), (8825, 51168), (10666, 58068)],
    dues: &[(1, Due::every(Period::FourWeekly))],
    sizes: &[(5, 0), (32, 1), (34, 2), (21, 3), (6, 4), (2, 5)],
    houses: 10,
    tallest: 16,
    bands: &[(6, "1, 2, 3"), (3, "1 & 2"), (1, "1"), (2, "All")],
    window,
    alike: true,
    states_status: true,
    reference: |number| format!("TH{:06}", 88_002 + number * 13),
    withheld: 0,
    manner: None,
    line_breaks: true,
};

/// Adverts start on any day and run for a week.
fn window(dice: &mut Dice) -> (DateTime, DateTime) {
    let day = date(2026, 11, 23).saturating_sub(jiff::Span::new().days(dice.between(0, 11) as i64));
    let last = day.saturating_add(jiff::Span::new().days(7));
    (day.to_datetime(Time::midnight()), last.at(23, 59, 59, 0))
}

fn half(home: &Home, which: usize) -> String {
    home.spot.postcode.split(' ').nth(which).unwrap_or_default().to_owned()
}

fn floor(level: i8) -> String {
    match level {
        -1 => "LG".to_owned(),
        0 => "G".to_owned(),
        level => level.to_string(),
    }
}

fn property_type(kind: PropertyType) -> &'static str {
    match kind {
        PropertyType::Studio => "Studio",
        PropertyType::Bedsit => "Bedsit",
        PropertyType::Maisonette => "Maisonette",
        PropertyType::House => "Terraced House",
        PropertyType::Bungalow => "Bungalow",
        _ => "Purpose Built Flat",
    }
}

fn garden(garden: Garden) -> &'static str {
    match garden {
        Garden::Private => "Yes - private",
        Garden::Shared => "Yes - communal",
        Garden::None => "No",
    }
}

fn pets(pets: Option<Pets>) -> &'static str {
    match pets {
        Some(Pets::Allowed) => "✓",
        Some(Pets::No) => "✗",
        Some(Pets::WithPermission) => "ask",
        None => "",
    }
}

fn rent_type(kind: RentType) -> &'static str {
    match kind {
        RentType::LondonAffordable => "LAR",
        RentType::Affordable => "Affordable",
        _ => "Social/Target",
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Open => "Open for bids",
        Status::Closed => "Closed - shortlisting",
        Status::UnderOffer => "Under offer",
        Status::Let => "Let",
        Status::Withdrawn => "Withdrawn",
    }
}
