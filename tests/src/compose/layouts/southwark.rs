//! Southwark: Windows-1252 from an older system, semicolons, pounds signs in the text, size and kind in one
//! column, floor and lift in one, dd/mm/yyyy.

use super::{lift_in_brackets, pounds};
use crate::compose::council::{Council, Due};
use crate::compose::dice::Dice;
use crate::compose::dirt::Dirt;
use crate::compose::home::Home;
use crate::compose::layout::{Encoding, Layout, Quoting, Role, Rows, column, nothing_below, plain};
use crate::compose::words;
use jiff::civil::{DateTime, datetime};
use vacancy::{AccessCategory, Garden, PropertyType, RentType, Status};

/// Southwark's export.
pub const LAYOUT: Layout = Layout {
    council: COUNCIL,
    homes: 230,
    extension: "csv",
    encoding: Encoding::Windows1252,
    delimiter: ';',
    line_end: "\r\n",
    quoting: Quoting::WhenNeeded,
    above: &[],
    beneath: &[],
    columns: &[
        column("Property Ref", Role::Reference, |home| home.reference.clone()),
        plain("Landlord ", |home| home.landlord.to_owned()),
        column("Address", Role::Address, |home| format!("{}, {}", home.unit, typeset(&home.building))),
        column("Post Code", Role::Postcode, |home| home.spot.postcode.clone()),
        plain("Size & Type", size),
        plain("Floor Level", floor),
        column("Rent", Role::Rent, |home| format!("£{} pw", pounds(home.rent))),
        column("Service Charge", Role::Charge, charge),
        plain("Rent Basis", |home| rent_basis(home.rent_type).to_owned()),
        plain("Garden", |home| garden(home.garden).to_owned()),
        plain("Heating", |home| home.heating.to_owned()),
        plain("Mobility", |home| mobility(home.access)),
        plain(
            "Age Limit",
            |home| if home.age_min > 0 { format!("{}+", home.age_min) } else { String::new() },
        ),
        plain("Bands", |home| home.bands.to_owned()),
        plain("Advert Start", |home| home.opens.strftime("%d/%m/%Y").to_string()),
        column("Advert End", Role::Closes, |home| home.closes.strftime("%d/%m/%Y").to_string()),
        plain("Available", |home| {
            home.available.map_or("Now".to_owned(), |day| day.strftime("%d/%m/%Y").to_string())
        }),
        plain("Status", |home| status(home).to_owned()),
        plain("Bids", |home| home.bids.to_string()),
        column("Further Information", Role::Description, |home| typeset(&home.description)),
        plain("Keys (INTERNAL)", keys),
    ],
    rows: Rows::PerHome,
    blank_after: None,
    below: nothing_below,
    impossible_date: &["31/02/2027"],
    dirt: &[
        Dirt::RentToBeConfirmed,
        Dirt::ChargeToBeConfirmed,
        Dirt::ImpossibleDate,
        Dirt::SmallLetterPostcode,
        Dirt::NeighboursPostcode,
        Dirt::Conflict,
        Dirt::KeySafe,
        Dirt::Html,
        Dirt::NinetyNineBedrooms,
    ],
};

const COUNCIL: Council = Council {
    slug: "southwark",
    code: "E09000028",
    neighbour: "E09000023",
    areas: &[
        ("SE15", "Peckham", "Queens Road Peckham station"),
        ("SE16", "Rotherhithe", "Canada Water tube"),
        ("SE1", "Bermondsey", "London Bridge station"),
        ("SE17", "Walworth", "Kennington tube"),
        ("SE5", "Camberwell", "Denmark Hill station"),
        ("SE22", "East Dulwich", "East Dulwich station"),
        ("SE21", "Dulwich", "North Dulwich station"),
    ],
    landlords: &[(8, ""), (1, "Thameside & Borough Homes"), (1, "Hopgarden Housing Association")],
    rent_types: &[(3, RentType::Social), (3, RentType::Affordable), (1, RentType::Intermediate)],
    social_rents: [(6109, 13453), (6692, 15736), (7468, 18017), (8729, 29428)],
    affordable_rents: [(6885, 31735), (8146, 41739), (8825, 42658), (10666, 58068)],
    dues: &[(1, Due::weekly(52))],
    sizes: &[(8, 0), (33, 1), (33, 2), (20, 3), (5, 4), (1, 5)],
    houses: 14,
    tallest: 16,
    bands: &[(6, "All bands"), (3, "Bands 1-3"), (2, "Bands 1-2"), (1, "Band 1 only"), (2, "")],
    window,
    alike: false,
    states_status: true,
    reference: |number| format!("SWK/{}/{}", 20_114 + number * 3, ["A", "B", "C"][number % 3]),
    withheld: 0,
    manner: None,
    line_breaks: false,
};

/// From Thursday to the end of Monday; some for a week, some not yet begun.
fn window(dice: &mut Dice) -> (DateTime, DateTime) {
    dice.weighted(&[
        (12, (datetime(2026, 11, 19, 0, 0, 0, 0), datetime(2026, 11, 23, 23, 59, 59, 0))),
        (4, (datetime(2026, 11, 17, 0, 0, 0, 0), datetime(2026, 11, 24, 23, 59, 59, 0))),
        (2, (datetime(2026, 11, 26, 0, 0, 0, 0), datetime(2026, 11, 30, 23, 59, 59, 0))),
        (2, (datetime(2026, 11, 12, 0, 0, 0, 0), datetime(2026, 11, 16, 23, 59, 59, 0))),
    ])
}

/// Returns a text with the curly apostrophes and dashes an office program puts in.
fn typeset(text: &str) -> String {
    text.replace('\'', "’").replace(", no lift", " – no lift").replace("inc ", "inc. ")
}

fn size(home: &Home) -> String {
    match home.property_type {
        PropertyType::Studio => "Studio 1P".to_owned(),
        PropertyType::Bedsit => "Bedsit 1P".to_owned(),
        kind => {
            let kind = match kind {
                PropertyType::House => "House",
                PropertyType::Maisonette => "Maisonette",
                PropertyType::Bungalow => "Bungalow",
                _ => "Flat",
            };
            format!("{}B{}P {kind}", home.bedrooms, home.persons)
        }
    }
}

fn floor(home: &Home) -> String {
    let lift = lift_in_brackets(home);
    match home.floor {
        None => String::new(),
        Some(-1) => "Lower Ground".to_owned(),
        Some(0) => "Ground".to_owned(),
        Some(level) => format!("{}{lift}", words::floor(level)),
    }
}

fn charge(home: &Home) -> String {
    match (home.charge, home.rent_type) {
        (Some(pence), _) => format!("£{} pw", pounds(pence)),
        (None, RentType::Social) => "None".to_owned(),
        (None, _) => "Included".to_owned(),
    }
}

fn rent_basis(kind: RentType) -> &'static str {
    match kind {
        RentType::Affordable => "AR",
        RentType::Intermediate => "IR",
        _ => "SR",
    }
}

fn garden(garden: Garden) -> &'static str {
    match garden {
        Garden::Private => "Own",
        Garden::Shared => "Comm.",
        Garden::None => "No",
    }
}

fn mobility(access: AccessCategory) -> String {
    if access == AccessCategory::G { "Not assessed".to_owned() } else { format!("Cat {access}") }
}

fn status(home: &Home) -> &'static str {
    match home.status {
        Status::Open => "Advertised",
        Status::Closed => "Bidding closed",
        Status::UnderOffer => "UO",
        Status::Let => "Let",
        Status::Withdrawn if home.number.is_multiple_of(2) => "Withdrawn - works needed",
        Status::Withdrawn => "Withdrawn - notice withdrawn",
    }
}

fn keys(home: &Home) -> String {
    match home.number % 5 {
        0 => format!("Keysafe {:04}", 1000 + home.number * 31 % 9000),
        1 => "With caretaker, ask Tenant Example".to_owned(),
        _ => String::new(),
    }
}
