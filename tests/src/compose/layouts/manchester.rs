//! Manchester: beyond London. Every cell quoted, monthly rents, coordinates, dates in words, and mobility
//! standards instead of London's access categories.

use super::{age_min, pounds};
use crate::compose::council::{Council, Due};
use crate::compose::dice::Dice;
use crate::compose::dirt::Dirt;
use crate::compose::home::Home;
use crate::compose::layout::{Encoding, Layout, Quoting, Role, Rows, column, nothing_below, plain};
use jiff::civil::{DateTime, datetime};
use vacancy::{
    AccessCategory, Designation, Garden, Parking, Period, PropertyType, RentType, Status, Tenancy,
};

/// Manchester's export.
pub const LAYOUT: Layout = Layout {
    council: COUNCIL,
    homes: 170,
    extension: "csv",
    encoding: Encoding::Utf8,
    delimiter: ',',
    line_end: "\n",
    quoting: Quoting::Always,
    above: &[],
    beneath: &[],
    columns: &[
        column("PropertyID", Role::Reference, |home| home.reference.clone()),
        plain("Partner", |home| {
            if home.landlord.is_empty() { "Manchester City Council" } else { home.landlord }.to_owned()
        }),
        plain("HeadLine", headline),
        column("StreetAddress", Role::Address, |home| format!("{} {}", home.unit, home.building)),
        plain("District", |home| home.area.to_owned()),
        column("PostCode", Role::Postcode, |home| home.spot.postcode.clone()),
        plain("Latitude", |home| format!("{:.5}", home.spot.lat)),
        plain("Longitude", |home| format!("{:.5}", home.spot.lon)),
        plain("PropertyType", |home| property_type(home.property_type).to_owned()),
        plain("BedroomCount", |home| home.bedrooms.to_string()),
        plain("SleepsMax", |home| home.persons.to_string()),
        plain("FloorName", |home| floor(home.floor).to_owned()),
        plain("MobilityStandard", |home| mobility(home.access).to_owned()),
        plain("HasGarden", |home| garden(home.garden).to_owned()),
        plain("ParkingType", |home| home.parking.map_or("", parking).to_owned()),
        column("RentPCM", Role::Rent, |home| pounds(home.rent)),
        column("ServiceChargePCM", Role::Charge, |home| pounds(home.charge.unwrap_or(0))),
        plain("RentModel", |home| rent_type(home.rent_type).to_owned()),
        plain("TenancyOffered", |home| tenancy(home.tenancy).to_owned()),
        plain("Scheme", |home| {
            if home.designation == Designation::Sheltered { "Retirement living" } else { "General needs" }
                .to_owned()
        }),
        plain("MinAge", |home| age_min(home, "")),
        plain("PriorityBands", |home| home.bands.to_owned()),
        plain("AdvertisedOn", |home| home.opens.strftime("%-d %B %Y").to_string()),
        column("BidBy", Role::Closes, |home| home.closes.strftime("%A %-d %B %Y %H:%M").to_string()),
        plain("LetState", |home| status(home.status).to_owned()),
        plain("EnergyRating", |home| home.epc.to_string()),
        plain("CouncilTax", |home| format!("Band {}", home.council_tax)),
        column("MarketingText", Role::Description, |home| home.description.clone()),
        plain("LastUpdated", |home| home.opens.strftime("%Y%m%d%H%M%S").to_string()),
    ],
    rows: Rows::PerHome,
    blank_after: None,
    below: nothing_below,
    impossible_date: &["Wednesday 31 February 2027 17:00"],
    dirt: &[
        Dirt::ExchangedCoordinates,
        Dirt::NoCoordinates,
        Dirt::RentToBeConfirmed,
        Dirt::NeighboursPostcode,
        Dirt::ImpossibleDate,
        Dirt::Conflict,
        Dirt::SmallLetterPostcode,
        Dirt::Telephone,
    ],
};

const COUNCIL: Council = Council {
    slug: "manchester",
    code: "E08000003",
    neighbour: "E08000009",
    areas: &[
        ("M40", "Newton Heath", "Moston station"),
        ("M9", "Blackley", "Crumpsall tram stop"),
        ("M8", "Cheetham Hill", "Victoria station"),
        ("M22", "Wythenshawe", "the Metrolink"),
        ("M23", "Baguley", "Baguley tram stop"),
        ("M14", "Fallowfield", "the Oxford Road bus corridor"),
        ("M13", "Longsight", "Ardwick station"),
        ("M12", "Ardwick", "Piccadilly station"),
        ("M11", "Openshaw", "Clayton Hall tram stop"),
        ("M18", "Gorton", "Gorton station"),
        ("M19", "Levenshulme", "Levenshulme station"),
        ("M15", "Hulme", "Deansgate station"),
        ("M20", "Withington", "Withington tram stop"),
        ("M21", "Chorlton", "Chorlton tram stop"),
        ("M4", "Ancoats", "Piccadilly station"),
    ],
    landlords: &[
        (4, ""),
        (3, "Irwell Valley Neighbourhoods"),
        (2, "Medlock Homes"),
        (2, "Northern Moor Housing"),
    ],
    rent_types: &[(4, RentType::Social), (5, RentType::Affordable), (1, RentType::RentToBuy)],
    social_rents: [(4557, 9728), (5625, 10693), (6109, 11892), (5819, 13453)],
    affordable_rents: [(5432, 14143), (6207, 16672), (6885, 18856), (7565, 29323)],
    dues: &[(1, Due::every(Period::Monthly))],
    sizes: &[(4, 0), (28, 1), (36, 2), (26, 3), (5, 4), (1, 5)],
    houses: 48,
    tallest: 16,
    bands: &[(5, "Bands 1-5"), (3, "Bands 1-3"), (2, "Bands 1 to 2"), (1, "Band 1")],
    window,
    alike: false,
    states_status: true,
    reference: |number| format!("MCR-{}-{:04}", 26, 1_207 + number * 5),
    withheld: 0,
    manner: None,
    line_breaks: false,
};

/// A day's start to five in the afternoon, Tuesday and Thursday cycles.
fn window(dice: &mut Dice) -> (DateTime, DateTime) {
    dice.weighted(&[
        (7, (datetime(2026, 11, 17, 0, 0, 0, 0), datetime(2026, 11, 23, 17, 0, 0, 0))),
        (7, (datetime(2026, 11, 19, 0, 0, 0, 0), datetime(2026, 11, 25, 17, 0, 0, 0))),
        (2, (datetime(2026, 11, 24, 0, 0, 0, 0), datetime(2026, 11, 30, 17, 0, 0, 0))),
        (2, (datetime(2026, 11, 10, 0, 0, 0, 0), datetime(2026, 11, 16, 17, 0, 0, 0))),
    ])
}

fn headline(home: &Home) -> String {
    match home.bedrooms {
        0 => format!("{} in {}", property_type(home.property_type), home.area),
        bedrooms => {
            format!("{bedrooms} bed {} in {}", property_type(home.property_type).to_lowercase(), home.area)
        }
    }
}

fn property_type(kind: PropertyType) -> &'static str {
    match kind {
        PropertyType::Studio => "Studio apartment",
        PropertyType::Bedsit => "Bedsit",
        PropertyType::Maisonette => "Maisonette",
        PropertyType::House => "House",
        PropertyType::Bungalow => "Bungalow",
        _ => "Apartment",
    }
}

fn floor(floor: Option<i8>) -> &'static str {
    match floor {
        None | Some(0) => "Ground floor",
        Some(-1) => "Basement",
        Some(1) => "First floor",
        Some(2) => "Second floor",
        Some(3) => "Third floor",
        Some(4) => "Fourth floor",
        Some(_) => "Fifth floor or above",
    }
}

fn mobility(access: AccessCategory) -> &'static str {
    match access {
        AccessCategory::A => "Mobility 1",
        AccessCategory::B | AccessCategory::C => "Mobility 2",
        AccessCategory::D | AccessCategory::E | AccessCategory::EPlus => "Mobility 3",
        AccessCategory::F => "None",
        AccessCategory::G => "",
    }
}

fn garden(garden: Garden) -> &'static str {
    match garden {
        Garden::Private => "TRUE",
        Garden::Shared => "Shared",
        Garden::None => "FALSE",
    }
}

fn parking(parking: Parking) -> &'static str {
    match parking {
        Parking::Private => "Driveway",
        Parking::Permit => "Residents permit",
        Parking::Street => "On street",
        Parking::None => "No parking",
    }
}

fn rent_type(kind: RentType) -> &'static str {
    match kind {
        RentType::Affordable => "Affordable Rent",
        RentType::RentToBuy => "Rent to Buy",
        _ => "Social Rent",
    }
}

fn tenancy(tenancy: Tenancy) -> &'static str {
    match tenancy {
        Tenancy::Assured => "Assured",
        Tenancy::Introductory => "Introductory (12 months)",
        Tenancy::Flexible => "Fixed term",
        _ => "Secure",
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Open => "Available",
        Status::Closed => "Bidding ended",
        Status::UnderOffer => "Under offer",
        Status::Let => "Now let",
        Status::Withdrawn => "Removed",
    }
}
