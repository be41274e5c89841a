//! Wandsworth: an old housing system's print file. Ends of line of the lone carriage return, capitals, eastings and
//! northings, days as `Tue 24th November 2026`, rents due in as many weeks of the year as a column says, a heading that
//! stands twice (the second is the officers').

use super::{age_min, now_and_then, pounds, tick};
use crate::compose::council::{Council, Due};
use crate::compose::dice::{Dice, hash};
use crate::compose::dirt::Dirt;
use crate::compose::grid;
use crate::compose::home::Home;
use crate::compose::layout::{Encoding, Layout, Quoting, Role, Rows, column, plain};
use crate::compose::names::Naming;
use crate::compose::prose::Manner;
use jiff::civil::{Date, DateTime, datetime};
use vacancy::{AccessCategory, Garden, Parking, Pets, PropertyType, RentType, Status, Tenancy};

/// Wandsworth's export.
pub const LAYOUT: Layout = Layout {
    council: COUNCIL,
    homes: 270,
    extension: "csv",
    encoding: Encoding::Utf8,
    delimiter: ',',
    line_end: "\r",
    quoting: Quoting::WhenNeeded,
    above: &[],
    beneath: &[],
    columns: &[
        plain("HOUSE FILE NO", |home| {
            format!("{:06}/{:03}", 204_100 + hash(&home.building) % 9000, home.number)
        }),
        column("ADVERT NO", Role::Reference, |home| home.reference.clone()),
        plain("LANDLORD", |home| home.landlord.to_owned()),
        column("HOUSE/FLAT NO", Role::Address, |home| home.unit.to_uppercase()),
        plain("BLOCK/STREET", |home| home.building.to_uppercase()),
        column("POST CODE", Role::Postcode, |home| home.spot.postcode.clone()),
        plain("EASTING", |home| grid::metres(home.spot.lat, home.spot.lon).0.to_string()),
        plain("NORTHING", |home| grid::metres(home.spot.lat, home.spot.lon).1.to_string()),
        plain("DWELLING", |home| property_type(home.property_type).to_owned()),
        plain("NO BEDS", |home| home.bedrooms.to_string()),
        plain("NO PERSONS", |home| home.persons.to_string()),
        plain("STOREY", storey),
        plain("LIFT", |home| tick(home.lift, "YES", "NO")),
        plain("WHEELCHAIR/MOBILITY", |home| access(home.access).to_owned()),
        plain("PART M", |home| part_m(home).to_owned()),
        plain("GARDEN", |home| garden(home.garden).to_owned()),
        plain("BALCONY", |home| tick(Some(home.balcony), "YES", "NO")),
        plain("CAR PARKING", |home| home.parking.map_or("", parking).to_owned()),
        plain("PETS", |home| home.pets.map_or("", pets).to_owned()),
        column("RENT PER WEEK", Role::Rent, |home| pounds(home.rent)),
        column("SERV CHG PER WEEK", Role::Charge, |home| home.charge.map_or("NIL".to_owned(), pounds)),
        plain("WEEKS PAYABLE", |home| home.due.weeks_per_year.to_string()),
        plain("RENT TYPE", |home| rent_type(home.rent_type).to_owned()),
        plain("TENURE", |home| tenancy(home.tenancy).to_owned()),
        plain("MIN AGE", |home| age_min(home, "NIL")),
        plain("BANDS", |home| home.bands.to_owned()),
        plain("TRANSFERS ONLY", |home| tick(Some(now_and_then(home, "transfer", 15)), "YES", "NO")),
        plain("ADVERT STARTS", |home| day(home.opens.date())),
        column("ADVERT ENDS", Role::Closes, |home| day(home.closes.date())),
        plain("STAGE", |home| stage(home.status).to_owned()),
        plain("REASON", reason),
        plain("BIDS", |home| home.bids.to_string()),
        column("NOTES", Role::Description, |home| home.description.clone()),
        plain("NOTES", officers_notes),
        plain("EST OFFICER", |home| format!("EO{:02}", 1 + hash(home.area) % 24)),
    ],
    rows: Rows::PerHome,
    blank_after: None,
    below: |rows, _homes| {
        let mut end = vec![String::new(); 35];
        end[0] = format!("*** END OF REPORT *** {rows} ADVERTS PRINTED");
        vec![end]
    },
    impossible_date: &["Wed 31st February 2027"],
    dirt: &[
        Dirt::ExchangedCoordinates,
        Dirt::NoCoordinates,
        Dirt::NoCoordinates,
        Dirt::RentToBeConfirmed,
        Dirt::ChargeToBeConfirmed,
        Dirt::ImpossibleDate,
        Dirt::NeighboursPostcode,
        Dirt::Conflict,
        Dirt::KeySafe,
    ],
};

const COUNCIL: Council = Council {
    slug: "wandsworth",
    code: "E09000032",
    neighbour: "E09000027",
    areas: &[
        ("SW11", "Battersea", "Clapham Junction"),
        ("SW15", "Putney", "Putney station"),
        ("SW17", "Tooting", "Tooting Broadway tube"),
        ("SW18", "Wandsworth", "Wandsworth Town station"),
        ("SW12", "Balham", "Balham station"),
        ("SW8", "Nine Elms", "Battersea Power Station tube"),
        ("SW16", "Furzedown", "Streatham Common station"),
        ("SW19", "Southfields", "Southfields tube"),
    ],
    landlords: &[(11, ""), (2, "WANDLE BANK HOUSING"), (1, "FALCON ROAD HA"), (1, "ROEHAMPTON GATE HOMES")],
    rent_types: &[(3, RentType::Social), (2, RentType::LondonAffordable), (3, RentType::Affordable)],
    social_rents: [(6109, 13453), (6692, 15736), (7468, 18017), (8729, 29428)],
    affordable_rents: [(6885, 31735), (8146, 39555), (8825, 49100), (10666, 72671)],
    dues: &[(10, Due::weekly(50)), (4, Due::weekly(52)), (2, Due::weekly(46)), (1, Due::weekly(48))],
    sizes: &[(9, 0), (35, 1), (33, 2), (18, 3), (4, 4), (1, 5)],
    houses: 14,
    tallest: 16,
    bands: &[(7, "A-D"), (3, "A-C"), (2, "A-B"), (1, "A"), (1, "ALL")],
    window,
    alike: false,
    states_status: true,
    reference: |number| format!("W{}-{:04}", 2600 + number % 7, 3 + number * 4),
    withheld: 0,
    manner: Some(&Manner {
        naming: &Naming {
            first: FIRST,
            blocks: &["{} House", "{} Court", "{} Tower", "{} House", "{} Mansions"],
            estates: &[
                "Winstan Estate",
                "Lavender Ponds",
                "Arndale Rise",
                "Heathbrook Estate",
                "Dovecote Estate",
            ],
            streets: &["{} Road", "{} Street", "{} Crescent", "{} Drive", "{} Terrace"],
        },
        openings: &[
            "Purpose built {sized}{on}, {household}.",
            "{sized}{on}. Estate managed by the {area} team.",
            "Accommodation: {sized}{on}.",
            "{beds} bed {kind}{on} for {persons}, {area}.",
            "Council built {sized}{on} in {area}, buzzer entry.",
        ],
        local: &[
            "Close to the common.",
            "Five minutes to the river and the Thames Path.",
            "Near the hospital, on street parking is difficult.",
            "Heathrow flight path.",
            "Broadway market and lido nearby.",
            "On the 44 and 270 bus routes.",
            "School street, closed to cars 8.15-9.15.",
            "Overlooks the Wandle.",
        ],
        notes: &[
            "Introductory tenancies apply to all new tenants.",
            "No home visits before offer.",
            "Residents' association meets monthly.",
            "Heating and hot water charge is collected separately by meter.",
            "Priority to households affected by regeneration.",
            "Rent free weeks at Christmas and Easter.",
            "Laundry in basement (tokens).",
            "Applicants must not be on a final notice for arrears.",
        ],
        shortened: 22,
        slips: 18,
    }),
    line_breaks: false,
};

const FIRST: &[&str] = &[
    "Arnal",
    "Bolingfold",
    "Chatto",
    "Danebury",
    "Ethelbert",
    "Falcon",
    "Garratt Fold",
    "Hazelhurst",
    "Inner Park",
    "Jessica",
    "Kersfield",
    "Latchmere",
    "Maysoule",
    "Netherford",
    "Ouseley",
    "Petworth",
    "Ravenslea",
    "Swaffield",
    "Tildesley",
    "Upper Tooting",
    "Vicarage",
    "Wynter",
    "Yelverton",
    "Penwith",
    "Savona",
    "Thessaly",
    "Ackroydon",
];

/// A week from Friday or Tuesday; some to come, some closed.
fn window(dice: &mut Dice) -> (DateTime, DateTime) {
    dice.weighted(&[
        (8, (datetime(2026, 11, 17, 0, 0, 0, 0), datetime(2026, 11, 24, 23, 59, 59, 0))),
        (6, (datetime(2026, 11, 20, 0, 0, 0, 0), datetime(2026, 11, 27, 23, 59, 59, 0))),
        (4, (datetime(2026, 11, 13, 0, 0, 0, 0), datetime(2026, 11, 22, 23, 59, 59, 0))),
        (3, (datetime(2026, 11, 24, 0, 0, 0, 0), datetime(2026, 12, 1, 23, 59, 59, 0))),
        (3, (datetime(2026, 11, 6, 0, 0, 0, 0), datetime(2026, 11, 13, 23, 59, 59, 0))),
    ])
}

/// Returns a day as the print file has it: `Tue 24th November 2026`.
fn day(day: Date) -> String {
    let ending = match day.day() {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    };
    format!("{}{ending} {}", day.strftime("%a %-d"), day.strftime("%B %Y"))
}

fn property_type(kind: PropertyType) -> &'static str {
    match kind {
        PropertyType::Studio => "STUDIO FLAT",
        PropertyType::Bedsit => "BEDSITTER",
        PropertyType::Maisonette => "MAISONETTE",
        PropertyType::House => "HOUSE",
        PropertyType::Bungalow => "BUNGALOW",
        _ => "FLAT",
    }
}

fn storey(home: &Home) -> String {
    match home.floor {
        None => "NIL".to_owned(),
        Some(-1) => "LGF".to_owned(),
        Some(0) => "GF".to_owned(),
        Some(level) => format!("{level}F"),
    }
}

fn access(access: AccessCategory) -> &'static str {
    match access {
        AccessCategory::A => "WHEELCHAIR FULL",
        AccessCategory::B => "WHEELCHAIR PART",
        AccessCategory::C | AccessCategory::D => "MOBILITY",
        AccessCategory::E => "NO STEPS",
        AccessCategory::EPlus => "1-4 STEPS",
        AccessCategory::F => "STAIRS",
        AccessCategory::G => "",
    }
}

/// Returns the building regulations' category, which only new homes of associations have.
fn part_m(home: &Home) -> &'static str {
    match home.access {
        _ if home.landlord.is_empty() => "",
        AccessCategory::A | AccessCategory::B => "M4(3)(2)(b)",
        AccessCategory::C => "M4(2)",
        AccessCategory::D | AccessCategory::E => "M4(1)",
        _ => "",
    }
}

fn garden(garden: Garden) -> &'static str {
    match garden {
        Garden::Private => "SOLE USE",
        Garden::Shared => "COMMUNAL",
        Garden::None => "NIL",
    }
}

fn parking(parking: Parking) -> &'static str {
    match parking {
        Parking::Private => "GARAGE/SPACE",
        Parking::Permit => "CPZ",
        Parking::Street => "STREET",
        Parking::None => "NIL",
    }
}

fn pets(pets: Pets) -> &'static str {
    match pets {
        Pets::Allowed => "YES",
        Pets::WithPermission => "APPLY",
        Pets::No => "NO",
    }
}

fn rent_type(kind: RentType) -> &'static str {
    match kind {
        RentType::LondonAffordable => "LDN AFFORDABLE",
        RentType::Affordable => "AFFORDABLE",
        _ => "SOCIAL",
    }
}

fn tenancy(tenancy: Tenancy) -> &'static str {
    match tenancy {
        Tenancy::Assured => "ASSURED",
        Tenancy::Introductory => "INTRO",
        Tenancy::Flexible => "FLEXIBLE 5YR",
        _ => "SECURE",
    }
}

fn stage(status: Status) -> &'static str {
    match status {
        Status::Open => "ADVERTISED",
        Status::Closed => "BIDS CLOSED",
        Status::UnderOffer => "OFFERED",
        Status::Let => "LET",
        Status::Withdrawn => "CANCELLED",
    }
}

fn reason(home: &Home) -> String {
    if home.status != Status::Withdrawn {
        return String::new();
    }
    ["MAJOR VOID", "TENANT NOT LEAVING", "DIRECT OFFER", "ADVERT ERROR"][home.number % 4].to_owned()
}

fn officers_notes(home: &Home) -> String {
    match hash(&home.reference) % 9 {
        0 => format!("KEYSAFE {:04} REAR DOOR", 1000 + home.number * 17 % 9000),
        1 => "OUTGOING TENANT EXAMPLE, HOSPITAL DISCHARGE".to_owned(),
        2 => "ACCESS VIA CONTRACTOR".to_owned(),
        3 => format!("ALARM CODE {:04}", 1000 + home.number * 53 % 9000),
        _ => String::new(),
    }
}
