//! Lambeth: a tidy modern export. UTF-8, commas, one column a fact, ISO dates with times, plain weekly pounds,
//! references with leading noughts.

use super::{age_min, pounds, tick};
use crate::compose::council::{Council, Due};
use crate::compose::dice::Dice;
use crate::compose::dirt::Dirt;
use crate::compose::layout::{Encoding, Layout, Quoting, Role, Rows, column, nothing_below, plain};
use jiff::civil::{DateTime, datetime};
use vacancy::{Garden, Parking, Pets, PropertyType, RentType, Status, Tenancy};

/// Lambeth's export.
pub const LAYOUT: Layout = Layout {
    council: COUNCIL,
    homes: 190,
    extension: "csv",
    encoding: Encoding::Utf8,
    delimiter: ',',
    line_end: "\n",
    quoting: Quoting::WhenNeeded,
    above: &[],
    beneath: &[],
    columns: &[
        column("advert_ref", Role::Reference, |home| home.reference.clone()),
        plain("landlord", |home| home.landlord.to_owned()),
        column("property_address", Role::Address, |home| format!("{} {}", home.unit, home.building)),
        plain("neighbourhood", |home| home.area.to_owned()),
        column("postcode", Role::Postcode, |home| home.spot.postcode.clone()),
        plain("property_type", |home| property_type(home.property_type).to_owned()),
        plain("bedrooms", |home| home.bedrooms.to_string()),
        plain("max_occupants", |home| home.persons.to_string()),
        plain("floor_level", |home| home.floor.map_or(String::new(), |floor| floor.to_string())),
        plain("lift", |home| tick(home.lift, "yes", "no")),
        plain("lahr_category", |home| home.access.as_str().to_owned()),
        plain("garden", |home| garden(home.garden).to_owned()),
        plain("balcony", |home| tick(Some(home.balcony), "yes", "no")),
        plain("parking", |home| home.parking.map_or("", parking).to_owned()),
        plain("pets", |home| home.pets.map_or("", pets).to_owned()),
        column("weekly_rent", Role::Rent, |home| pounds(home.rent)),
        column("weekly_service_charge", Role::Charge, |home| pounds(home.charge.unwrap_or(0))),
        plain("rent_type", |home| rent_type(home.rent_type).to_owned()),
        plain("tenancy_type", |home| tenancy(home.tenancy).to_owned()),
        plain("eligible_bands", |home| home.bands.to_owned()),
        plain("minimum_age", |home| age_min(home, "")),
        plain("council_tax_band", |home| home.council_tax.to_string()),
        plain("epc_rating", |home| home.epc.to_string()),
        plain("available_from", |home| home.available.map_or("ASAP".to_owned(), |day| day.to_string())),
        plain("bidding_opens", |home| home.opens.strftime("%Y-%m-%d %H:%M").to_string()),
        column("bidding_closes", Role::Closes, |home| home.closes.strftime("%Y-%m-%d %H:%M").to_string()),
        plain("status", |home| status(home.status).to_owned()),
        plain("bids_received", |home| home.bids.to_string()),
        column("description", Role::Description, |home| home.description.clone()),
        plain("advert_url", |home| format!("https://lettings.example.org/lambeth/{}", home.reference)),
    ],
    rows: Rows::PerHome,
    blank_after: None,
    below: nothing_below,
    impossible_date: &["2027-02-31 23:59"],
    dirt: &[
        Dirt::RentToBeConfirmed,
        Dirt::ImpossibleDate,
        Dirt::SpoiltReference,
        Dirt::Twice,
        Dirt::LetterForNought,
        Dirt::Telephone,
        Dirt::NeighboursPostcode,
    ],
};

const COUNCIL: Council = Council {
    slug: "lambeth",
    code: "E09000022",
    neighbour: "E09000032",
    areas: &[
        ("SW9", "Stockwell", "Brixton tube"),
        ("SW2", "Brixton Hill", "Tulse Hill station"),
        ("SW4", "Clapham", "Clapham North tube"),
        ("SW8", "South Lambeth", "Vauxhall station"),
        ("SE11", "Kennington", "Oval tube"),
        ("SE1", "Waterloo", "Lambeth North tube"),
        ("SE27", "West Norwood", "West Norwood station"),
        ("SW16", "Streatham", "Streatham Common station"),
        ("SE24", "Herne Hill", "Herne Hill station"),
        ("SE5", "Camberwell", "Loughborough Junction"),
    ],
    landlords: &[
        (7, ""),
        (1, "Riverbank Homes"),
        (1, "Southside Housing Trust"),
        (1, "Cedar & Vale Housing"),
    ],
    rent_types: &[(2, RentType::Social), (3, RentType::LondonAffordable), (3, RentType::Affordable)],
    social_rents: [(6109, 13453), (6692, 15736), (7468, 18017), (8729, 29428)],
    affordable_rents: [(6885, 29667), (8146, 35416), (8825, 46454), (10666, 66461)],
    dues: &[(1, Due::weekly(52))],
    sizes: &[(9, 0), (36, 1), (32, 2), (18, 3), (4, 4), (1, 5)],
    houses: 16,
    tallest: 16,
    bands: &[(6, "All"), (2, "A, B"), (2, "A-C"), (1, "B, C1, C2"), (1, "A")],
    window,
    alike: false,
    states_status: true,
    reference: |number| format!("{:07}", 41_873 + number * 7),
    withheld: 0,
    manner: None,
    line_breaks: false,
};

/// From Wednesday to midnight on Sunday; some homes are for next week, a few stay on for longer.
fn window(dice: &mut Dice) -> (DateTime, DateTime) {
    dice.weighted(&[
        (14, (datetime(2026, 11, 18, 0, 1, 0, 0), datetime(2026, 11, 22, 23, 59, 0, 0))),
        (2, (datetime(2026, 11, 18, 0, 1, 0, 0), datetime(2026, 11, 25, 12, 0, 0, 0))),
        (2, (datetime(2026, 11, 25, 0, 1, 0, 0), datetime(2026, 11, 29, 23, 59, 0, 0))),
        (1, (datetime(2026, 11, 11, 0, 1, 0, 0), datetime(2026, 11, 15, 23, 59, 0, 0))),
    ])
}

fn property_type(kind: PropertyType) -> &'static str {
    match kind {
        PropertyType::Studio => "Studio",
        PropertyType::Bedsit => "Bedsit",
        PropertyType::Maisonette => "Maisonette",
        PropertyType::House => "House",
        PropertyType::Bungalow => "Bungalow",
        _ => "Flat",
    }
}

fn garden(garden: Garden) -> &'static str {
    match garden {
        Garden::Private => "Private",
        Garden::Shared => "Shared",
        Garden::None => "None",
    }
}

fn parking(parking: Parking) -> &'static str {
    match parking {
        Parking::Private => "Off-street",
        Parking::Permit => "Permit",
        Parking::Street => "On street",
        Parking::None => "None",
    }
}

fn pets(pets: Pets) -> &'static str {
    match pets {
        Pets::Allowed => "Yes",
        Pets::WithPermission => "With permission",
        Pets::No => "No",
    }
}

fn rent_type(kind: RentType) -> &'static str {
    match kind {
        RentType::LondonAffordable => "London Affordable Rent",
        RentType::Affordable => "Affordable rent",
        _ => "Social rent",
    }
}

fn tenancy(tenancy: Tenancy) -> &'static str {
    match tenancy {
        Tenancy::Assured => "Assured",
        Tenancy::Introductory => "Introductory",
        Tenancy::Flexible => "Flexible (5 years)",
        _ => "Secure",
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Open => "Live",
        Status::Closed => "Closed",
        Status::UnderOffer => "Under offer",
        Status::Let => "Let",
        Status::Withdrawn => "Withdrawn",
    }
}
