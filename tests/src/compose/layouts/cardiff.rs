//! Cardiff: in Welsh and English throughout, headings and values, and a text in both with a line break between; rents
//! by the fortnight with their total; `24.11.2026` and its time in a column of its own; how many alike homes an advert
//! offers in a column; Welsh occupation contracts; an access scale of colours.

use super::{age_min, pounds};
use crate::compose::council::{Council, Due};
use crate::compose::dice::{Dice, hash};
use crate::compose::dirt::Dirt;
use crate::compose::home::Home;
use crate::compose::layout::{Encoding, Layout, Quoting, Role, Rows, column, nothing_below, plain};
use crate::compose::names::Naming;
use crate::compose::prose::Manner;
use jiff::civil::{DateTime, datetime};
use vacancy::{AccessCategory, Garden, Parking, Period, Pets, PropertyType, RentType, Status, Tenancy};

/// Cardiff's export.
pub const LAYOUT: Layout = Layout {
    council: COUNCIL,
    homes: 255,
    extension: "csv",
    encoding: Encoding::Utf8,
    delimiter: ',',
    line_end: "\n",
    quoting: Quoting::WhenNeeded,
    above: &[],
    beneath: &[],
    columns: &[
        column("Awdurdod / Authority", Role::Authority, |_| "Caerdydd / Cardiff".to_owned()),
        column("Cyfeirnod / Reference", Role::Reference, |home| home.reference.clone()),
        plain("Landlord", |home| {
            if home.landlord.is_empty() { "Cyngor Caerdydd / Cardiff Council" } else { home.landlord }
                .to_owned()
        }),
        column("Cyfeiriad / Address", Role::Address, |home| format!("{}, {}", home.unit, home.building)),
        plain("Ardal / Area", ardal),
        column("Cod post / Postcode", Role::Postcode, |home| home.spot.postcode.clone()),
        plain("Nifer ar gael / Number available", |home| {
            if home.alike > 1 { home.alike.to_string() } else { String::new() }
        }),
        plain("Math o eiddo / Property type", |home| property_type(home.property_type).to_owned()),
        plain("Ystafelloedd gwely / Bedrooms", |home| home.bedrooms.to_string()),
        plain("Uchafswm pobl / Maximum people", |home| home.persons.to_string()),
        plain("Llawr / Floor", |home| home.floor.map_or("Amherthnasol / n/a".to_owned(), llawr)),
        plain("Lifft / Lift", |home| oes(home.lift).to_owned()),
        plain("Hygyrchedd / Accessibility", |home| access(home.access).to_owned()),
        plain("Gardd / Garden", |home| garden(home.garden).to_owned()),
        plain("Balconi / Balcony", |home| oes(Some(home.balcony)).to_owned()),
        plain("Parcio / Parking", |home| home.parking.map_or("", parking).to_owned()),
        plain("Anifeiliaid anwes / Pets", |home| home.pets.map_or("", pets).to_owned()),
        column("Rhent bob pythefnos / Fortnightly rent", Role::Rent, |home| {
            format!("£{}", pounds(home.rent))
        }),
        column("Tâl gwasanaeth bob pythefnos / Fortnightly service charge", Role::Charge, |home| {
            home.charge.map_or("Dim / None".to_owned(), |charge| format!("£{}", pounds(charge)))
        }),
        column("Cyfanswm / Total", Role::Total, |home| format!("£{}", pounds(home.total()))),
        plain("Math o rent / Rent type", |home| rent_type(home.rent_type).to_owned()),
        plain("Contract meddiannaeth / Occupation contract", |home| contract(home).to_owned()),
        plain("Isafswm oedran / Minimum age", |home| age_min(home, "Dim / None")),
        plain("Bandiau / Bands", |home| home.bands.to_owned()),
        plain("Yn agor / Opens", |home| home.opens.strftime("%d.%m.%Y").to_string()),
        column("Yn cau / Closes", Role::Closes, |home| home.closes.strftime("%d.%m.%Y").to_string()),
        column("Amser cau / Closing time", Role::Closes, |home| home.closes.strftime("%H:%M").to_string()),
        plain("Ar gael o / Available from", |home| {
            home.available.map_or("Nawr / Now".to_owned(), |day| day.strftime("%d.%m.%Y").to_string())
        }),
        plain("Statws / Status", |home| status(home.status).to_owned()),
        plain("Ceisiadau / Bids", |home| home.bids.to_string()),
        column("Disgrifiad / Description", Role::Description, description),
        plain("Swyddog / Officer", |home| format!("Swyddog Enghreifftiol {}", 1 + hash(home.area) % 9)),
    ],
    rows: Rows::PerHome,
    blank_after: None,
    below: nothing_below,
    impossible_date: &["31.02.2027", "17:00"],
    dirt: &[
        Dirt::RentToBeConfirmed,
        Dirt::ChargeToBeConfirmed,
        Dirt::ImpossibleDate,
        Dirt::OtherAuthority,
        Dirt::NeighboursPostcode,
        Dirt::LetterForNought,
        Dirt::SmallLetterPostcode,
        Dirt::Twice,
        Dirt::KeySafe,
        Dirt::Html,
    ],
};

const COUNCIL: Council = Council {
    slug: "cardiff",
    code: "W06000015",
    neighbour: "W06000014",
    areas: &[
        ("CF5", "Ely", "Waun-Gron Park station"),
        ("CF14", "Llanishen", "Llanishen station"),
        ("CF24", "Splott", "Cathays station"),
        ("CF23", "Pentwyn", "the 57 and 58 buses"),
        ("CF11", "Grangetown", "Grangetown station"),
        ("CF3", "Llanrumney", "the Newport Road buses"),
        ("CF10", "Butetown", "Cardiff Bay station"),
        ("CF15", "Radyr", "Radyr station"),
    ],
    landlords: &[
        (8, ""),
        (3, "Cartrefi Glan Elái / Ely Bank Homes"),
        (3, "Tai Nant y Fedw"),
        (2, "Cymdeithas Tai Porth y Bae"),
    ],
    rent_types: &[(8, RentType::Social), (2, RentType::Intermediate)],
    // No range is published by authority in Wales. These are set by hand above the average of 2018-19, 90.46 a week
    // (StatsWales, self-contained homes at social rents).
    social_rents: [(8200, 12800), (9200, 14600), (10200, 16600), (11400, 18800)],
    affordable_rents: [(10400, 16800), (12600, 20000), (14800, 23400), (17800, 28800)],
    dues: &[(1, Due::every(Period::Fortnightly))],
    sizes: &[(4, 0), (36, 1), (33, 2), (21, 3), (5, 4), (1, 5)],
    houses: 36,
    tallest: 11,
    bands: &[(7, "Pob band / All bands"), (3, "A, B"), (2, "A"), (2, "B, C")],
    window,
    alike: true,
    states_status: true,
    reference: |number| format!("CDF-{}-{:03}", ["E", "G", "D", "C"][number % 4], 214 + number),
    withheld: 0,
    manner: Some(&Manner {
        naming: &Naming {
            first: FIRST,
            blocks: &["{} House", "Tŷ {}", "Llys {}", "{} Court", "Plas {}"],
            estates: &["Coed y Gores", "Parc Tremorfa", "Dock View", "Heol y Felin", "Channel View"],
            streets: &["Heol {}", "Clos {}", "{} Road", "{} Street", "Rhodfa {}", "{} Crescent"],
        },
        openings: &[
            "{sized}{on} in {area}, {household}.",
            "Council built {sized}{on}, fully refurbished to WHQS.",
            "{sized}{on}, managed by our {area} hub.",
            "New build {sized}{on} from our development programme.",
            "Bay fronted {sized}{on}.",
        ],
        local: &[
            "Welsh and English medium primary schools nearby.",
            "Five minutes to the hub and library.",
            "Close to the Taff Trail.",
            "Parking restrictions on match days.",
            "Bus into town every 10 mins.",
            "Views over the Channel on a clear day.",
            "Near the hospital (UHW).",
            "Play area and community garden opposite.",
        ],
        notes: &[
            "Introductory standard contract for the first 12 months.",
            "Contract-holder is responsible for garden and fences.",
            "Local lettings policy applies to this scheme.",
            "Viewings are accompanied, we will text you.",
            "Rent Smart Wales number on request.",
            "EICR and gas safety certificates given at sign up.",
            "Bids from households under-occupying have priority.",
            "We don't provide flooring except in kitchen and bathroom.",
        ],
        shortened: 15,
        slips: 20,
    }),
    line_breaks: false,
};

const FIRST: &[&str] = &[
    "Meirion",
    "Bedwen",
    "Celyn",
    "Derwen Deg",
    "Eirlys",
    "Ffynnon",
    "Gelli Wen",
    "Helyg",
    "Illtyd",
    "Llwyn Onn",
    "Maesgwyn",
    "Nant Las",
    "Onnen",
    "Penrhiw",
    "Rhosyn",
    "Seren",
    "Tegeirian",
    "Wennol",
    "Ysgawen",
    "Brynteg",
    "Carreg Lwyd",
    "Dolwen",
    "Craig Ddu",
    "Pwll Mawr",
    "Grug",
    "Aberdaron Fach",
    "Cwm Hyfryd",
];

/// A week to Tuesday at five or to Sunday night; some to come, some closed.
fn window(dice: &mut Dice) -> (DateTime, DateTime) {
    dice.weighted(&[
        (9, (datetime(2026, 11, 18, 0, 0, 0, 0), datetime(2026, 11, 24, 17, 0, 0, 0))),
        (5, (datetime(2026, 11, 16, 0, 0, 0, 0), datetime(2026, 11, 22, 23, 59, 0, 0))),
        (3, (datetime(2026, 11, 20, 0, 0, 0, 0), datetime(2026, 11, 30, 12, 0, 0, 0))),
        (3, (datetime(2026, 11, 25, 0, 0, 0, 0), datetime(2026, 12, 1, 17, 0, 0, 0))),
        (2, (datetime(2026, 11, 11, 0, 0, 0, 0), datetime(2026, 11, 17, 17, 0, 0, 0))),
    ])
}

/// Returns a neighbourhood's Welsh name, and the Welsh for being in it.
fn yn_yr_ardal(area: &str) -> (&'static str, &'static str) {
    match area {
        "Ely" => ("Trelái", "yn Nhrelái"),
        "Llanishen" => ("Llanisien", "yn Llanisien"),
        "Splott" => ("Y Sblot", "yn y Sblot"),
        "Llanrumney" => ("Llanrhymni", "yn Llanrhymni"),
        "Butetown" => ("Tre-biwt", "yn Nhre-biwt"),
        "Radyr" => ("Radur", "yn Radur"),
        "Pentwyn" => ("Pentwyn", "ym Mhentwyn"),
        _ => ("Grangetown", "yn Grangetown"),
    }
}

fn ardal(home: &Home) -> String {
    let cymraeg = yn_yr_ardal(home.area).0;
    if cymraeg == home.area { cymraeg.to_owned() } else { format!("{cymraeg} / {}", home.area) }
}

fn property_type(kind: PropertyType) -> &'static str {
    match kind {
        PropertyType::Studio => "Fflat stiwdio / Studio flat",
        PropertyType::Bedsit => "Fflat un ystafell / Bedsit",
        PropertyType::Maisonette => "Fflat ddeulawr / Maisonette",
        PropertyType::House => "Tŷ / House",
        PropertyType::Bungalow => "Byngalo / Bungalow",
        _ => "Fflat / Flat",
    }
}

/// Returns a floor as Welsh and English have it: `Llawr 2il / 2nd floor`.
fn llawr(level: i8) -> String {
    let (cymraeg, english) = match level {
        i8::MIN..=-1 => return "Islawr / Basement".to_owned(),
        0 => return "Llawr gwaelod / Ground floor".to_owned(),
        1 => ("af", "st"),
        2 => ("il", "nd"),
        3 => ("ydd", "rd"),
        4 => ("ydd", "th"),
        5 | 6 => ("ed", "th"),
        _ => ("fed", "th"),
    };
    format!("Llawr {level}{cymraeg} / {level}{english} floor")
}

fn oes(is: Option<bool>) -> &'static str {
    match is {
        Some(true) => "Oes / Yes",
        Some(false) => "Nac oes / No",
        None => "",
    }
}

fn access(access: AccessCategory) -> &'static str {
    match access {
        AccessCategory::A | AccessCategory::B => "Coch / Red",
        AccessCategory::C | AccessCategory::D | AccessCategory::E => "Oren / Amber",
        AccessCategory::EPlus => "Melyn / Yellow",
        AccessCategory::F => "Gwyrdd / Green",
        AccessCategory::G => "",
    }
}

fn garden(garden: Garden) -> &'static str {
    match garden {
        Garden::Private => "Preifat / Private",
        Garden::Shared => "Cymunedol / Communal",
        Garden::None => "Dim / None",
    }
}

fn parking(parking: Parking) -> &'static str {
    match parking {
        Parking::Private => "Preifat / Private",
        Parking::Permit => "Trwydded / Permit",
        Parking::Street => "Ar y stryd / On street",
        Parking::None => "Dim / None",
    }
}

fn pets(pets: Pets) -> &'static str {
    match pets {
        Pets::Allowed => "Caniateir / Allowed",
        Pets::WithPermission => "Gyda chaniatâd / With permission",
        Pets::No => "Ni chaniateir / Not allowed",
    }
}

fn rent_type(kind: RentType) -> &'static str {
    match kind {
        RentType::Intermediate => "Rhent canolradd / Intermediate rent",
        _ => "Rhent cymdeithasol / Social rent",
    }
}

fn contract(home: &Home) -> &'static str {
    match home.tenancy {
        Tenancy::Introductory => "Contract safonol rhagarweiniol / Introductory standard contract",
        _ => "Contract diogel / Secure contract",
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Open => "Ar agor / Open",
        Status::Closed => "Ar gau / Closed",
        Status::UnderOffer => "Dan gynnig / Under offer",
        Status::Let => "Wedi'i osod / Let",
        Status::Withdrawn => "Tynnwyd yn ôl / Withdrawn",
    }
}

/// Returns the Welsh text and, on a line below, the English; the Welsh is often still to come.
fn description(home: &Home) -> String {
    if home.description.is_empty() {
        return String::new();
    }
    let cymraeg = match hash(&home.reference) % 10 {
        0..=1 => "Cyfieithiad i ddilyn.".to_owned(),
        2 => return home.description.clone(),
        _ => yn_gymraeg(home),
    };
    format!("{cymraeg}\n{}", home.description)
}

fn yn_gymraeg(home: &Home) -> String {
    let math = property_type(home.property_type).split(" / ").next().unwrap_or_default();
    let yn = yn_yr_ardal(home.area).1;
    let mut brawddegau = vec![match home.bedrooms {
        0 => format!("{math} {yn}."),
        1 => format!("{math} gydag un ystafell wely {yn}."),
        beds => format!("{math} gyda {beds} ystafell wely {yn}."),
    }];
    brawddegau.push(if home.persons == 1 {
        "Addas i un person.".to_owned()
    } else {
        format!("Addas i hyd at {} o bobl.", home.persons)
    });
    match (home.garden, home.lift) {
        (Garden::Private, _) => brawddegau.push("Gardd breifat.".to_owned()),
        (_, Some(true)) => brawddegau.push("Mae lifft yn yr adeilad.".to_owned()),
        (_, Some(false)) => brawddegau.push("Nid oes lifft.".to_owned()),
        _ => {}
    }
    if home.pets == Some(Pets::No) {
        brawddegau.push("Ni chaniateir anifeiliaid anwes.".to_owned());
    }
    brawddegau.join(" ")
}
