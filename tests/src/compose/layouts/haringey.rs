//! Haringey: a sheet the lettings team keeps by hand, saved as CSV. Windows-1252; a title and a row of groups above
//! the headings; size, floor and money each in one cell (`2B4P`, `Floor: 2nd (lift)`, `Rent £123.45 + SC £10.20 pw`);
//! days as the spreadsheet counts them; formulas; columns for the office only, two without a name; blank rows.

use super::{lift_in_brackets, now_and_then, pounds};
use crate::compose::council::{Council, Due};
use crate::compose::dice::{Dice, hash};
use crate::compose::dirt::Dirt;
use crate::compose::home::Home;
use crate::compose::layout::{Encoding, Layout, Quoting, Role, Rows, column, plain};
use crate::compose::names::Naming;
use crate::compose::prose::Manner;
use crate::compose::words;
use jiff::civil::{Date, DateTime, date, datetime};
use vacancy::{AccessCategory, Designation, Garden, Parking, Pets, PropertyType, RentType, Status};

/// Haringey's export.
pub const LAYOUT: Layout = Layout {
    council: COUNCIL,
    homes: 250,
    extension: "csv",
    encoding: Encoding::Windows1252,
    delimiter: ',',
    line_end: "\r\n",
    quoting: Quoting::WhenNeeded,
    above: &[
        &[
            "VOIDS & ADVERTS 2026-27 – MASTER COPY (do not sort!!)",
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
            "",
            "",
            "",
            "",
            "",
            "",
        ],
        &[
            "",
            "PROPERTY",
            "",
            "",
            "",
            "",
            "",
            "COST",
            "",
            "SUITABLE FOR",
            "",
            "",
            "ADVERT",
            "",
            "",
            "",
            "",
            "OFFICE USE ONLY",
            "",
            "",
            "",
            "",
        ],
    ],
    beneath: &[],
    columns: &[
        plain("Line", |home| (home.number + 1).to_string()),
        column("Advert no.", Role::Reference, |home| home.reference.clone()),
        plain("Owner", |home| if home.landlord.is_empty() { "Council" } else { home.landlord }.to_owned()),
        column("Address", Role::Address, |home| format!("{} {}, {}", home.unit, home.building, home.area)),
        column("P/code", Role::Postcode, |home| home.spot.postcode.clone()),
        plain("Size", size),
        plain("Floor & lift", floor),
        column("Rent & SC", Role::Rent, rent),
        plain("SR / LAR / AR", |home| rent_type(home.rent_type).to_owned()),
        plain("Access (1-5)", |home| access(home.access).to_owned()),
        plain("Extras", extras),
        plain("Who for", who_for),
        plain("Opens", |home| serial(home.opens.date()).to_string()),
        column("Closes", Role::Closes, closes),
        plain("Where are we", status),
        column("Advert wording", Role::Description, |home| typeset(&home.description)),
        plain("Link", |home| {
            format!("=HYPERLINK(\"https://homes.example.org/haringey/{}\",\"advert\")", home.number + 1)
        }),
        plain("Tenant leaving", tenant_leaving),
        plain("Key safe", key_safe),
        plain("Officer mob", |home| format!("07700 900{:03}", hash(home.area) % 1000)),
        plain("", |home| if now_and_then(home, "checked", 30) { "x" } else { "" }.to_owned()),
        plain("", remark),
    ],
    rows: Rows::PerHome,
    blank_after: Some(25),
    below: |_rows, homes| {
        let blank = vec![String::new(); 22];
        let mut total = blank.clone();
        total[0] = "TOTAL".to_owned();
        total[1] = homes.to_string();
        let mut rows = vec![blank.clone(), total];
        // The sheet was once longer; a spreadsheet goes on writing the rows that were cleared.
        rows.extend(vec![blank; 60]);
        rows
    },
    impossible_date: &["31/02/2027"],
    dirt: &[
        Dirt::RentToBeConfirmed,
        Dirt::RentToBeConfirmed,
        Dirt::ImpossibleDate,
        Dirt::SmallLetterPostcode,
        Dirt::LetterForNought,
        Dirt::Twice,
        Dirt::NoReference,
        Dirt::Telephone,
    ],
};

const COUNCIL: Council = Council {
    slug: "haringey",
    code: "E09000014",
    neighbour: "E09000010",
    areas: &[
        ("N17", "Tottenham", "Bruce Grove station"),
        ("N15", "Seven Sisters", "Seven Sisters tube"),
        ("N22", "Wood Green", "Wood Green tube"),
        ("N8", "Hornsey", "Hornsey station"),
        ("N4", "Harringay", "Harringay Green Lanes station"),
        ("N10", "Muswell Hill", "East Finchley tube"),
        ("N6", "Highgate", "Archway tube"),
        ("N11", "Bounds Green", "Bounds Green tube"),
    ],
    landlords: &[(10, ""), (2, "Moselle HA"), (1, "Lordship Homes"), (1, "Tottenham Marsh Co-op")],
    rent_types: &[(3, RentType::Social), (3, RentType::LondonAffordable), (2, RentType::Affordable)],
    social_rents: [(6109, 13453), (6692, 15736), (7468, 18017), (8729, 29428)],
    affordable_rents: [(6885, 28171), (8146, 35990), (8825, 44960), (10666, 68532)],
    dues: &[(1, Due::weekly(52))],
    sizes: &[(10, 0), (35, 1), (31, 2), (18, 3), (5, 4), (1, 5)],
    houses: 18,
    tallest: 16,
    bands: &[(5, ""), (3, "A & B"), (2, "A"), (2, "B, C")],
    window,
    alike: false,
    states_status: true,
    reference: |number| {
        format!("{}/{:03}", if number < 130 { "HGY26" } else { "HGY27" }, 101 + number % 130 * 6)
    },
    withheld: 0,
    manner: Some(&Manner {
        naming: &Naming {
            first: FIRST,
            blocks: &["{} House", "{} Court", "{} Lodge", "{}", "{} Buildings"],
            estates: &[
                "Ferry Reach",
                "Culverhouse Estate",
                "Palace View Estate",
                "Noel Fields",
                "Priory Green",
            ],
            streets: &["{} Road", "{} Avenue", "{} Gardens", "{} Park Road", "{} Lane"],
        },
        openings: &[
            "Nice {sized}{on}, not been on the market long.",
            "{area}. {sized}{on}. Sleeps {persons}.",
            "Ready to let - {sized}{on}!",
            "{sized}{on}, was temporary accommodation",
            "Converted {sized}{on}, sloping ceilings in places.",
        ],
        local: &[
            "Good for Green Lanes and Turkish shops.",
            "Lovely park opposite with cafe and tennis courts.",
            "W3 bus goes from outside.",
            "Next to the railway - you do hear the trains.",
            "10 mins to the Lea towpath.",
            "On match days parking restrictions apply.",
            "Top of the hill, great views.",
            "Two primary schools within 5 mins, both Good.",
            "Retail park and gym round the corner.",
        ],
        notes: &[
            "NB gas check outstanding",
            "Viewing Thurs pm only.",
            "Bring your bidding number to the viewing",
            "This one goes quickly!",
            "Offers are subject to verification.",
            "We aim to sign up the week after viewing.",
            "Household must match the size exactly.",
            "Decant from the estate has priority.",
            "Kitchen units on order, will be in before sign up.",
            "You must have bid by noon.",
        ],
        shortened: 30,
        slips: 40,
    }),
    line_breaks: false,
};

const FIRST: &[&str] = &[
    "Bruce Fold",
    "Downhill",
    "Langham",
    "Clyde",
    "Ferndell",
    "Carbuncle",
    "Hollickwood",
    "Scales",
    "Alder",
    "Mayfly",
    "Turnpike",
    "Wightman Fold",
    "Duckett",
    "Sirdar",
    "Morant",
    "Westbury",
    "Perth",
    "Lyndhurst",
    "Crowland",
    "Mulberry",
    "Cissbury",
    "Elmhurst",
    "Priory",
    "Gourley",
    "Tewkes",
    "Hermitage",
    "Vale",
    "Ladder",
];

/// Closing at noon or with the day, on several days of the week.
fn window(dice: &mut Dice) -> (DateTime, DateTime) {
    dice.weighted(&[
        (9, (datetime(2026, 11, 18, 0, 0, 0, 0), datetime(2026, 11, 24, 12, 0, 0, 0))),
        (5, (datetime(2026, 11, 19, 0, 0, 0, 0), datetime(2026, 11, 22, 23, 59, 59, 0))),
        (3, (datetime(2026, 11, 20, 0, 0, 0, 0), datetime(2026, 11, 27, 12, 0, 0, 0))),
        (3, (datetime(2026, 11, 25, 0, 0, 0, 0), datetime(2026, 12, 1, 12, 0, 0, 0))),
        (3, (datetime(2026, 11, 11, 0, 0, 0, 0), datetime(2026, 11, 17, 12, 0, 0, 0))),
    ])
}

/// Returns a day as a spreadsheet counts it: 1 January 1900 is 1, and 29 February 1900 is counted.
fn serial(day: Date) -> i64 {
    const FIRST_OF_2026: i64 = 46_023;
    let days = (day - date(2026, 1, 1)).get_days();
    FIRST_OF_2026 + i64::from(days)
}

fn closes(home: &Home) -> String {
    let noon = if home.closes.hour() == 12 { ".5" } else { "" };
    format!("{}{noon}", serial(home.closes.date()))
}

/// Returns a text with the curly apostrophes and dashes an office program puts in.
fn typeset(text: &str) -> String {
    text.replace('\'', "’").replace(" - ", " – ")
}

fn size(home: &Home) -> String {
    let kind = match home.property_type {
        PropertyType::Studio => return "Studio".to_owned(),
        PropertyType::Bedsit => return "B/sit".to_owned(),
        PropertyType::House => " Hse",
        PropertyType::Bungalow => " Bung",
        PropertyType::Maisonette => " Mais",
        _ => " Flat",
    };
    format!("{}B{}P{kind}", home.bedrooms, home.persons)
}

fn floor(home: &Home) -> String {
    let lift = lift_in_brackets(home);
    match home.floor {
        None => "-".to_owned(),
        Some(-1) => "Floor: Bsmt".to_owned(),
        Some(0) => "Floor: Grd".to_owned(),
        Some(level) => format!("Floor: {}{lift}", words::floor(level)),
    }
}

fn rent(home: &Home) -> String {
    match home.charge {
        Some(charge) => format!("Rent £{} + SC £{} pw", pounds(home.rent), pounds(charge)),
        None => format!("Rent £{} pw", pounds(home.rent)),
    }
}

fn rent_type(kind: RentType) -> &'static str {
    match kind {
        RentType::LondonAffordable => "LAR",
        RentType::Affordable => "AR",
        _ => "SR",
    }
}

fn access(access: AccessCategory) -> &'static str {
    match access {
        AccessCategory::A => "1",
        AccessCategory::B => "2",
        AccessCategory::C | AccessCategory::D | AccessCategory::E => "3",
        AccessCategory::EPlus => "4",
        AccessCategory::F => "5",
        AccessCategory::G => "?",
    }
}

/// Returns what comes with the home and what does not, as the sheet has it: `+ garden, + parking, - pets`.
fn extras(home: &Home) -> String {
    let mut said = Vec::new();
    match home.garden {
        Garden::Private => said.push("+ garden"),
        Garden::Shared => said.push("+ shared garden"),
        Garden::None => {}
    }
    if home.balcony {
        said.push("+ balcony");
    }
    match home.parking {
        Some(Parking::Private) => said.push("+ parking"),
        Some(Parking::Permit) => said.push("+ permit"),
        Some(Parking::None) => said.push("- parking"),
        _ => {}
    }
    match home.pets {
        Some(Pets::Allowed) => said.push("+ pets"),
        Some(Pets::No) => said.push("- pets"),
        _ => {}
    }
    said.join(", ")
}

fn who_for(home: &Home) -> String {
    let mut said = Vec::new();
    if !home.bands.is_empty() {
        said.push(format!("Band {}", home.bands));
    }
    match (home.designation, home.age_min) {
        (_, 0) => {}
        (Designation::Sheltered, age) => said.push(format!("{age}+ sheltered")),
        (_, age) => said.push(format!("{age}+")),
    }
    if now_and_then(home, "transfer", 10) {
        said.push("transfers only".to_owned());
    }
    said.join(", ")
}

fn status(home: &Home) -> String {
    match home.status {
        Status::Open if home.number.is_multiple_of(3) => "out to bid",
        Status::Open => "Out to bid",
        Status::Closed => "Closed, s/listing",
        Status::UnderOffer => "U/O",
        Status::Let => "LET",
        Status::Withdrawn if home.number.is_multiple_of(2) => "W/D - works",
        Status::Withdrawn => "W/D - mgmt move",
    }
    .to_owned()
}

fn tenant_leaving(home: &Home) -> String {
    if now_and_then(home, "leaving", 40) { "Tenant Example" } else { "" }.to_owned()
}

fn key_safe(home: &Home) -> String {
    match hash(&home.reference) % 6 {
        0 => format!("{:04}", 1000 + home.number * 29 % 9000),
        1 => format!("by meter {:04}", 1000 + home.number * 43 % 9000),
        2 => "keys @ office".to_owned(),
        _ => String::new(),
    }
}

fn remark(home: &Home) -> String {
    match hash(&home.reference) % 11 {
        0 => "chase RP",
        1 => "photo??",
        2 => "ok to go",
        3 => "spoke to Tenant Example",
        _ => "",
    }
    .to_owned()
}
