//! Camden: a report saved from a spreadsheet. A title and a date above the header, a row for each viewing,
//! blank rows, a total below, rent and charge in one cell, `23-Nov-26` and "Midnight Sunday".

use super::pounds;
use crate::compose::council::{Council, Due};
use crate::compose::dice::Dice;
use crate::compose::dirt::Dirt;
use crate::compose::home::Home;
use crate::compose::layout::{Encoding, Layout, Quoting, Role, Rows, column, plain};
use jiff::civil::{DateTime, Weekday, datetime};
use vacancy::{AccessCategory, Garden, PropertyType, RentType, Status};

/// Camden's export.
pub const LAYOUT: Layout = Layout {
    council: COUNCIL,
    homes: 120,
    extension: "csv",
    encoding: Encoding::Utf8WithMark,
    delimiter: ',',
    line_end: "\r\n",
    quoting: Quoting::WhenNeeded,
    above: &[
        &[
            "Camden Homes to Let - weekly advert report",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
        ],
        &["Run on:", "20-Nov-26 02:00", "", "", "", "", "", "", "", "", "", "", "", "", "", ""],
        &["", "", "", "", "", "", "", "", "", "", "", "", "", "", "", ""],
    ],
    beneath: &[],
    columns: &[
        column("Ref", Role::Reference, |home| home.reference.clone()),
        plain("Owner", |home| if home.landlord.is_empty() { "LBC" } else { home.landlord }.to_owned()),
        column("Property", Role::Address, |home| format!("{}, {}, {}", home.unit, home.building, home.area)),
        column("Postcode", Role::Postcode, |home| home.spot.postcode.clone()),
        plain("Type", |home| property_type(home.property_type).to_owned()),
        plain("Beds", beds),
        plain("Flr", |home| floor(home).to_owned()),
        plain("Outside space", outside),
        plain("Access", |home| access(home.access).to_owned()),
        column("Rent + service charge (weekly)", Role::Rent, rent),
        plain("Advertised from", |home| home.opens.strftime("%d-%b-%y").to_string()),
        column("Bidding closes", Role::Closes, closes),
        plain("Viewing", |home| {
            home.viewings.first().map_or(String::new(), |at| at.strftime("%a %d-%b-%y %H:%M").to_string())
        }),
        plain("Who can bid", |home| home.bands.to_owned()),
        plain("Result", |home| result(home.status).to_owned()),
        column("Comments", Role::Description, |home| home.description.clone()),
    ],
    rows: Rows::PerViewing,
    blank_after: Some(30),
    below: |rows, homes| {
        let mut total = vec![String::new(); 16];
        total[0] = "TOTAL".to_owned();
        total[1] = format!("{homes} properties");
        total[2] = format!("{rows} lines");
        let mut end = vec![String::new(); 16];
        end[0] = "*** End of report ***".to_owned();
        vec![vec![String::new(); 16], total, end]
    },
    impossible_date: &["31-Feb-27"],
    dirt: &[
        Dirt::RentToBeConfirmed,
        Dirt::WithheldPostcode,
        Dirt::ImpossibleDate,
        Dirt::Html,
        Dirt::NoReference,
        Dirt::Twice,
    ],
};

const COUNCIL: Council = Council {
    slug: "camden",
    code: "E09000007",
    neighbour: "E09000019",
    areas: &[
        ("NW1", "Camden Town", "Mornington Crescent tube"),
        ("NW5", "Kentish Town", "Kentish Town station"),
        ("NW3", "Belsize Park", "Belsize Park tube"),
        ("NW6", "West Hampstead", "Kilburn High Road station"),
        ("WC1N", "Bloomsbury", "Russell Square tube"),
        ("WC1H", "King's Cross", "Euston station"),
        ("WC1X", "Gray's Inn", "Farringdon station"),
    ],
    landlords: &[(8, ""), (1, "Regent Canal HA"), (1, "Fleet Valley Homes")],
    rent_types: &[(1, RentType::Social)],
    social_rents: [(6109, 24074), (6692, 30375), (7468, 36228), (8729, 59627)],
    affordable_rents: [(6885, 18312), (8146, 20033), (8825, 25418), (10666, 34681)],
    dues: &[(1, Due::weekly(52))],
    sizes: &[(14, 0), (38, 1), (28, 2), (15, 3), (4, 4), (1, 5)],
    houses: 6,
    tallest: 16,
    bands: &[(6, "Everyone"), (3, "Camden tenants (transfer) only"), (1, "Homeseekers only"), (1, "")],
    window,
    alike: false,
    states_status: true,
    reference: |number| format!("C#{}", 9_012 + number),
    withheld: 0,
    manner: None,
    line_breaks: false,
};

/// From Thursday to midnight on Sunday; a few until a day in the week, a few not yet begun.
fn window(dice: &mut Dice) -> (DateTime, DateTime) {
    dice.weighted(&[
        (12, (datetime(2026, 11, 19, 0, 0, 0, 0), datetime(2026, 11, 22, 23, 59, 59, 0))),
        (3, (datetime(2026, 11, 16, 0, 0, 0, 0), datetime(2026, 11, 25, 23, 59, 59, 0))),
        (3, (datetime(2026, 11, 26, 0, 0, 0, 0), datetime(2026, 11, 29, 23, 59, 59, 0))),
        (1, (datetime(2026, 11, 26, 0, 0, 0, 0), datetime(2026, 12, 3, 23, 59, 59, 0))),
        (3, (datetime(2026, 11, 12, 0, 0, 0, 0), datetime(2026, 11, 15, 23, 59, 59, 0))),
    ])
}

/// Returns the closing as the report has it. The coming Sunday is often left without its date.
fn closes(home: &Home) -> String {
    let day = home.closes.date();
    match day.weekday() {
        Weekday::Sunday if day == jiff::civil::date(2026, 11, 22) && !home.number.is_multiple_of(3) => {
            "Midnight Sunday".to_owned()
        }
        Weekday::Sunday => format!("Midnight Sunday {}", day.strftime("%d-%b-%y")),
        _ => day.strftime("%d-%b-%y").to_string(),
    }
}

fn property_type(kind: PropertyType) -> &'static str {
    match kind {
        PropertyType::Studio => "Studio flat",
        PropertyType::Bedsit => "Bed-sit",
        PropertyType::Maisonette => "Mais.",
        PropertyType::House => "House",
        PropertyType::Bungalow => "Bungalow",
        _ => "Flat",
    }
}

fn beds(home: &Home) -> String {
    match home.bedrooms {
        0 => "0 (studio)".to_owned(),
        bedrooms => format!("{bedrooms} bed {} person", home.persons),
    }
}

fn floor(home: &Home) -> &'static str {
    const STOREYS: &[&str] = &[
        "Grd", "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th", "12th", "13th",
        "14th", "15th",
    ];
    match home.floor {
        None => "n/a",
        Some(level) => {
            usize::try_from(level).ok().and_then(|level| STOREYS.get(level)).copied().unwrap_or("Bsmt")
        }
    }
}

fn outside(home: &Home) -> String {
    let garden = match home.garden {
        Garden::Private => "Own garden",
        Garden::Shared => "Shared garden",
        Garden::None if home.balcony => return "Balcony".to_owned(),
        Garden::None => return "None".to_owned(),
    };
    if home.balcony { format!("{garden} & balcony") } else { garden.to_owned() }
}

fn access(access: AccessCategory) -> &'static str {
    match access {
        AccessCategory::A | AccessCategory::B => "A/B",
        AccessCategory::C => "C",
        AccessCategory::D => "D",
        AccessCategory::E => "E",
        AccessCategory::EPlus => "E+",
        AccessCategory::F => "F",
        AccessCategory::G => "",
    }
}

fn rent(home: &Home) -> String {
    match home.charge {
        Some(charge) => format!("£{} + £{} SC", pounds(home.rent), pounds(charge)),
        None => format!("£{} (no SC)", pounds(home.rent)),
    }
}

fn result(status: Status) -> &'static str {
    match status {
        Status::Open => "",
        Status::Closed => "Shortlisting",
        Status::UnderOffer => "Offer made",
        Status::Let => "Let",
        Status::Withdrawn => "W/drawn",
    }
}
