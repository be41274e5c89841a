//! Newham: a mainframe's extract. A `.csv` that is separated by tabs, a row of field numbers above the names, a
//! record type in every row and a trailer at the end, a code for everything, amounts in pence, how often they are
//! due by CORE's codes, days as `23112026`.

use super::now_and_then;
use crate::compose::council::{Council, Due};
use crate::compose::dice::Dice;
use crate::compose::dirt::Dirt;
use crate::compose::home::Home;
use crate::compose::layout::{Encoding, Layout, Quoting, Role, Rows, column, plain};
use crate::compose::names::Naming;
use crate::compose::prose::Manner;
use jiff::civil::{DateTime, datetime};
use vacancy::{
    AccessCategory, Designation, Garden, Parking, Period, Pets, PropertyType, RentType, Status, Tenancy,
};

/// Newham's export.
pub const LAYOUT: Layout = Layout {
    council: COUNCIL,
    homes: 280,
    extension: "csv",
    encoding: Encoding::Utf8,
    delimiter: '\t',
    line_end: "\r\n",
    quoting: Quoting::WhenNeeded,
    above: &[&[
        "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17",
        "18", "19", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "32", "33", "34",
        "35",
    ]],
    beneath: &[],
    columns: &[
        plain("REC", |_| "D".to_owned()),
        plain("LACODE", |_| "E09000025".to_owned()),
        column("PROPREF", Role::Reference, |home| home.reference.clone()),
        plain("OWNORG", |home| if home.landlord.is_empty() { "1" } else { home.landlord }.to_owned()),
        column("ADDR1", Role::Address, |home| format!("{} {}", home.unit, home.building).to_uppercase()),
        plain("ADDR2", |home| home.area.to_uppercase()),
        column("PCODE", Role::Postcode, |home| home.spot.postcode.clone()),
        plain("UNITTYPE", |home| unit_type(home.property_type).to_owned()),
        plain("BEDS", |home| home.bedrooms.to_string()),
        plain("BEDSP", |home| home.persons.to_string()),
        plain("FLOORNO", |home| home.floor.unwrap_or(99).to_string()),
        plain("LIFT", |home| known(home.lift).to_owned()),
        plain("WCHAIR", |home| access(home.access).to_owned()),
        plain("GARDEN", |home| garden(home.garden).to_owned()),
        plain("BALC", |home| known(Some(home.balcony)).to_owned()),
        plain("PARKG", |home| home.parking.map_or("9", parking).to_owned()),
        plain("PETS", |home| home.pets.map_or("9", pets).to_owned()),
        plain("SHELTER", |home| {
            if home.designation == Designation::Sheltered { "7" } else { "3" }.to_owned()
        }),
        plain("AGEMIN", |home| home.age_min.to_string()),
        plain("RENTTYPE", |home| rent_type(home.rent_type).to_owned()),
        plain("TENTYPE", |home| tenancy(home.tenancy).to_owned()),
        plain("STARTER", |home| known(Some(home.tenancy == Tenancy::Introductory)).to_owned()),
        plain("PERIOD", |home| period(home.due).to_owned()),
        column("BRENT", Role::Rent, |home| home.rent.to_string()),
        column("SCHARGE", Role::Charge, |home| home.charge.unwrap_or(0).to_string()),
        column("TCHARGE", Role::Total, |home| home.total().to_string()),
        plain("MAXINC", |home| {
            if home.rent_type == RentType::LondonLiving { "60000" } else { "0" }.to_owned()
        }),
        plain("BANDS", |home| home.bands.to_owned()),
        plain("TRANSONLY", |home| known(Some(now_and_then(home, "transfer", 10))).to_owned()),
        plain("LOCCONN", |home| known(Some(now_and_then(home, "connection", 70))).to_owned()),
        plain("OPENDT", |home| home.opens.strftime("%d%m%Y").to_string()),
        column("CLOSDT", Role::Closes, |home| home.closes.strftime("%d%m%Y").to_string()),
        plain("STAT", |home| status(home.status).to_owned()),
        plain("WDRSN", reason),
        plain("NBIDS", |home| home.bids.to_string()),
        column("ADVTEXT", Role::Description, |home| home.description.clone()),
    ],
    rows: Rows::PerHome,
    blank_after: None,
    below: |rows, _homes| vec![vec!["T".to_owned(), format!("{rows:06}")]],
    impossible_date: &["31022027"],
    dirt: &[
        Dirt::RentNothing,
        Dirt::RentToBeConfirmed,
        Dirt::ImpossibleDate,
        Dirt::NoPostcode,
        Dirt::OutcodeOnly,
        Dirt::NinetyNineBedrooms,
        Dirt::Conflict,
        Dirt::NoReference,
        Dirt::KeySafe,
    ],
};

const COUNCIL: Council = Council {
    slug: "newham",
    code: "E09000025",
    neighbour: "E09000002",
    areas: &[
        ("E16", "Canning Town", "Canning Town station"),
        ("E6", "East Ham", "Beckton DLR"),
        ("E15", "Stratford", "Maryland station"),
        ("E13", "Plaistow", "Plaistow tube"),
        ("E7", "Forest Gate", "Forest Gate station"),
        ("E12", "Manor Park", "Manor Park station"),
        ("E20", "Queen Elizabeth Olympic Park", "Stratford International DLR"),
    ],
    landlords: &[(6, ""), (2, "2"), (2, "3"), (1, "4")],
    rent_types: &[
        (3, RentType::Social),
        (3, RentType::LondonAffordable),
        (2, RentType::Affordable),
        (1, RentType::LondonLiving),
        (1, RentType::Intermediate),
    ],
    social_rents: [(6109, 13453), (6692, 15736), (7468, 18017), (8729, 29428)],
    affordable_rents: [(6885, 22539), (8146, 27480), (8825, 31735), (10666, 39899)],
    dues: &[
        (12, Due::weekly(52)),
        (2, Due::every(Period::Fortnightly)),
        (2, Due::every(Period::FourWeekly)),
        (4, Due::every(Period::Monthly)),
        (3, Due::weekly(50)),
        (2, Due::weekly(48)),
    ],
    sizes: &[(6, 0), (30, 1), (34, 2), (23, 3), (6, 4), (1, 5)],
    houses: 22,
    tallest: 16,
    bands: &[(6, "0"), (3, "123"), (2, "12"), (1, "1"), (1, "4")],
    window,
    alike: false,
    states_status: true,
    reference: |number| format!("{:010}", 7_300_112 + number * 16),
    withheld: 0,
    manner: Some(&Manner {
        naming: &Naming {
            first: FIRST,
            blocks: &["{} House", "{} Point", "{} Court", "{} Heights", "{} Tower"],
            estates: &[
                "Silver Quay",
                "Chandlers Estate",
                "Marsh Lane Estate",
                "Old Gasworks",
                "Ferndale Estate",
            ],
            streets: &["{} Road", "{} Avenue", "{} Street", "{} Close", "{} Way"],
        },
        openings: &[
            "{beds}B/{persons}P {kind}{on}",
            "{kind}{on}, {area}, {household}",
            "{kind}{on}, void since September.",
            "New build {sized}{on}, first let.",
            "{sized}{on} nr {station}.",
        ],
        local: &[
            "5 mins Westfield.",
            "Under the flight path for City Airport.",
            "On bus routes 147 & 262",
            "Market at Queens Market.",
            "DLR runs behind the block, some noise.",
            "Elizabeth line 10 mins.",
            "Near the Greenway cycle path.",
            "Mosque, church and gurdwara all local.",
            "Opp. park with playground.",
        ],
        notes: &[
            "LLP applies - working households get priority",
            "S106 nomination.",
            "EMPLOYED APPLICANTS PREFERRED.",
            "No offer without a full set of docs.",
            "Vwg is by block appt only, one viewing.",
            "UC housing element covers the rent & s/c.",
            "Rent in adv 1 week",
            "DO NOT contact the RP direct.",
            "Ref to affordability chk by landlord.",
            "Pls bring proof of ID to vwg.",
        ],
        shortened: 45,
        slips: 25,
    }),
    line_breaks: false,
};

const FIRST: &[&str] = &[
    "Barque",
    "Capstan",
    "Dunlin",
    "Ensign",
    "Fathom",
    "Galleon",
    "Hemp",
    "Ironmonger",
    "Jetty",
    "Keel",
    "Lascar",
    "Mainsail",
    "Navigator",
    "Oakum",
    "Pilot",
    "Quarterdeck",
    "Rigger",
    "Samphire",
    "Tidewater",
    "Upton Fold",
    "Victualler",
    "Wherry",
    "Yardarm",
    "Lockkeeper",
    "Sugarhouse",
    "Porcelain",
    "Ropemaker",
    "Cooper",
];

/// A week from any of three days; some are to come, some have closed.
fn window(dice: &mut Dice) -> (DateTime, DateTime) {
    dice.weighted(&[
        (8, (datetime(2026, 11, 19, 0, 0, 0, 0), datetime(2026, 11, 23, 23, 59, 59, 0))),
        (6, (datetime(2026, 11, 17, 0, 0, 0, 0), datetime(2026, 11, 24, 23, 59, 59, 0))),
        (3, (datetime(2026, 11, 20, 0, 0, 0, 0), datetime(2026, 12, 4, 23, 59, 59, 0))),
        (3, (datetime(2026, 11, 27, 0, 0, 0, 0), datetime(2026, 12, 1, 23, 59, 59, 0))),
        (2, (datetime(2026, 11, 5, 0, 0, 0, 0), datetime(2026, 11, 10, 23, 59, 59, 0))),
    ])
}

fn known(is: Option<bool>) -> &'static str {
    match is {
        Some(true) => "1",
        Some(false) => "2",
        None => "9",
    }
}

fn unit_type(kind: PropertyType) -> &'static str {
    match kind {
        PropertyType::Bedsit => "2",
        PropertyType::Maisonette => "3",
        PropertyType::Studio => "5",
        PropertyType::House => "7",
        PropertyType::Bungalow => "8",
        _ => "1",
    }
}

fn access(access: AccessCategory) -> &'static str {
    match access {
        AccessCategory::A => "1",
        AccessCategory::B => "2",
        AccessCategory::C | AccessCategory::D | AccessCategory::E => "3",
        AccessCategory::EPlus => "4",
        AccessCategory::F => "5",
        AccessCategory::G => "9",
    }
}

fn garden(garden: Garden) -> &'static str {
    match garden {
        Garden::None => "0",
        Garden::Private => "1",
        Garden::Shared => "2",
    }
}

fn parking(parking: Parking) -> &'static str {
    match parking {
        Parking::None => "0",
        Parking::Private => "1",
        Parking::Permit => "2",
        Parking::Street => "3",
    }
}

fn pets(pets: Pets) -> &'static str {
    match pets {
        Pets::Allowed => "1",
        Pets::No => "2",
        Pets::WithPermission => "3",
    }
}

fn rent_type(kind: RentType) -> &'static str {
    match kind {
        RentType::Affordable => "1",
        RentType::LondonAffordable => "2",
        RentType::LondonLiving => "4",
        RentType::Intermediate => "5",
        _ => "0",
    }
}

fn tenancy(tenancy: Tenancy) -> &'static str {
    match tenancy {
        Tenancy::Assured => "2",
        Tenancy::Flexible => "6",
        _ => "7",
    }
}

fn period(due: Due) -> &'static str {
    match (due.period, due.weeks_per_year) {
        (Period::Fortnightly, _) => "2",
        (Period::FourWeekly, _) => "3",
        (Period::Monthly, _) => "4",
        (_, 50) => "5",
        (_, 48) => "7",
        _ => "1",
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Open => "10",
        Status::Closed => "20",
        Status::UnderOffer => "30",
        Status::Let => "40",
        Status::Withdrawn => "90",
    }
}

fn reason(home: &Home) -> String {
    if home.status == Status::Withdrawn { (1 + home.number % 3).to_string() } else { "0".to_owned() }
}
