//! Hackney: a query over an old housing system. Pipes, nothing quoted, codes, cells padded with blanks, rents
//! due in 48 weeks of the year, d/m/yy, no column for the status.

use super::{pounds, tick};
use crate::compose::council::{Council, Due};
use crate::compose::dice::Dice;
use crate::compose::dirt::Dirt;
use crate::compose::layout::{Encoding, Layout, Quoting, Role, Rows, column, nothing_below, plain};
use jiff::civil::{DateTime, datetime};
use vacancy::{AccessCategory, Designation, Garden, Parking, Pets, PropertyType, RentType, Tenancy};

/// Hackney's export.
pub const LAYOUT: Layout = Layout {
    council: COUNCIL,
    homes: 210,
    extension: "txt",
    encoding: Encoding::Utf8,
    delimiter: '|',
    line_end: "\r\n",
    quoting: Quoting::Never,
    above: &[],
    beneath: &[],
    columns: &[
        column("prop_ref", Role::Reference, |home| format!("{:<12}", home.reference)),
        plain("rgn_landlord", |home| format!("{:<20}", home.landlord)),
        column("short_address", Role::Address, |home| format!("{} {}", home.unit, home.building)),
        column("post_code", Role::Postcode, |home| format!("{:<10}", home.spot.postcode)),
        plain("prop_type", |home| property_type(home.property_type).to_owned()),
        plain("num_bedrooms", |home| home.bedrooms.to_string()),
        plain("u_no_persons", |home| home.persons.to_string()),
        plain("ent_level", |home| level(home.floor)),
        plain("comm_lifts", |home| tick(home.lift, "Y", "N")),
        plain("u_ahr_cat", |home| access(home.access).to_owned()),
        plain("garden_type", |home| garden(home.garden).to_owned()),
        plain("u_balcony", |home| tick(Some(home.balcony), "Y", "N")),
        plain("parking", |home| home.parking.map_or("", parking).to_owned()),
        plain("pets_allowed", |home| home.pets.map_or("", pets).to_owned()),
        plain("sheltered", |home| tick(Some(home.designation == Designation::Sheltered), "Y", "N")),
        plain("minage_restric", |home| home.age_min.to_string()),
        column("rent_48", Role::Rent, |home| pounds(home.rent)),
        column("sc_48", Role::Charge, |home| pounds(home.charge.unwrap_or(0))),
        plain("rent_cat", |home| rent_type(home.rent_type).to_owned()),
        plain("tenure", |home| tenancy(home.tenancy).to_owned()),
        plain("u_bands", |home| home.bands.to_owned()),
        plain("bid_start", |home| home.opens.strftime("%-d/%-m/%y").to_string()),
        column("bid_end", Role::Closes, |home| home.closes.strftime("%-d/%-m/%y").to_string()),
        plain("avail_dt", |home| {
            home.available.map_or("ASAP".to_owned(), |day| day.strftime("%-d/%-m/%y").to_string())
        }),
        plain("u_outgoing_tenant", |home| {
            if home.number.is_multiple_of(4) { "Tenant Example".to_owned() } else { String::new() }
        }),
        column("u_advert_text", Role::Description, |home| home.description.clone()),
    ],
    rows: Rows::PerHome,
    blank_after: None,
    below: nothing_below,
    impossible_date: &["31/2/27"],
    dirt: &[
        Dirt::RentNothing,
        Dirt::RentToBeConfirmed,
        Dirt::NoPostcode,
        Dirt::OutcodeOnly,
        Dirt::StrayDelimiter,
        Dirt::Twice,
        Dirt::Telephone,
        Dirt::NeighboursPostcode,
    ],
};

const COUNCIL: Council = Council {
    slug: "hackney",
    code: "E09000012",
    neighbour: "E09000019",
    areas: &[
        ("E8", "Dalston", "Dalston Kingsland station"),
        ("E9", "Homerton", "Homerton station"),
        ("E5", "Clapton", "Clapton station"),
        ("N16", "Stoke Newington", "Stoke Newington station"),
        ("N4", "Woodberry Down", "Manor House tube"),
        ("N1", "Hoxton", "Haggerston station"),
        ("E2", "Haggerston", "Hoxton station"),
    ],
    landlords: &[(8, ""), (1, "LEA VALLEY TENANTS"), (1, "NEW RIVER HOMES")],
    rent_types: &[(2, RentType::Social), (1, RentType::LondonLiving), (3, RentType::Affordable)],
    social_rents: [(6109, 13453), (6692, 15736), (7468, 18017), (8729, 29428)],
    affordable_rents: [(6885, 33346), (8146, 40128), (8825, 47487), (10666, 63242)],
    dues: &[(1, Due::weekly(48))],
    sizes: &[(10, 0), (34, 1), (31, 2), (19, 3), (5, 4), (1, 5)],
    houses: 12,
    tallest: 16,
    bands: &[(6, "ABC"), (3, "AB"), (1, "A"), (2, "")],
    window,
    alike: false,
    states_status: false,
    reference: |number| format!("{:08}", 123_400 + number * 11),
    withheld: 0,
    manner: None,
    line_breaks: false,
};

/// Friday to Thursday, or from Monday; only adverts still running or to come are in the query.
fn window(dice: &mut Dice) -> (DateTime, DateTime) {
    dice.weighted(&[
        (8, (datetime(2026, 11, 16, 0, 0, 0, 0), datetime(2026, 11, 22, 23, 59, 59, 0))),
        (5, (datetime(2026, 11, 18, 0, 0, 0, 0), datetime(2026, 11, 24, 23, 59, 59, 0))),
        (4, (datetime(2026, 11, 20, 0, 0, 0, 0), datetime(2026, 11, 26, 23, 59, 59, 0))),
        (2, (datetime(2026, 11, 27, 0, 0, 0, 0), datetime(2026, 12, 3, 23, 59, 59, 0))),
    ])
}

fn property_type(kind: PropertyType) -> &'static str {
    match kind {
        PropertyType::Studio => "STU",
        PropertyType::Bedsit => "BDS",
        PropertyType::Maisonette => "MAI",
        PropertyType::House => "HSE",
        PropertyType::Bungalow => "BUN",
        _ => "FLT",
    }
}

fn level(floor: Option<i8>) -> String {
    match floor {
        None => String::new(),
        Some(-1) => "B".to_owned(),
        Some(0) => "G".to_owned(),
        Some(level) => format!("{level:02}"),
    }
}

fn access(access: AccessCategory) -> &'static str {
    match access {
        AccessCategory::A | AccessCategory::B => "AB",
        AccessCategory::C | AccessCategory::D => "CD",
        AccessCategory::E => "E",
        AccessCategory::EPlus => "EP",
        AccessCategory::F => "F",
        AccessCategory::G => "X",
    }
}

fn garden(garden: Garden) -> &'static str {
    match garden {
        Garden::Private => "OWN",
        Garden::Shared => "COM",
        Garden::None => "NON",
    }
}

fn parking(parking: Parking) -> &'static str {
    match parking {
        Parking::Private => "GAR",
        Parking::Permit => "PMT",
        Parking::Street => "STR",
        Parking::None => "N",
    }
}

fn pets(pets: Pets) -> &'static str {
    match pets {
        Pets::Allowed => "Y",
        Pets::WithPermission => "P",
        Pets::No => "N",
    }
}

fn rent_type(kind: RentType) -> &'static str {
    match kind {
        RentType::Affordable => "AFF",
        RentType::LondonLiving => "LLR",
        _ => "SOC",
    }
}

fn tenancy(tenancy: Tenancy) -> &'static str {
    match tenancy {
        Tenancy::Assured => "ASS",
        Tenancy::Introductory => "INT",
        Tenancy::Flexible => "FLX",
        _ => "SEC",
    }
}
