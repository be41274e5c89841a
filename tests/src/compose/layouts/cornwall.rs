//! Cornwall: a rural scheme's web adverts. Behind a byte-order mark, semicolons between cells and within them (the
//! descriptions are web pages), units in a row under the headings, yearly rents, some postcodes starred,
//! `25-NOV-2026 17:00`, local connection by parish, a range of household sizes.

use super::{age_min, grouped, now_and_then};
use crate::compose::council::{Council, Due};
use crate::compose::dice::{Dice, hash};
use crate::compose::dirt::Dirt;
use crate::compose::home::Home;
use crate::compose::layout::{Encoding, Layout, Quoting, Role, Rows, column, nothing_below, plain};
use crate::compose::names::Naming;
use crate::compose::prose::Manner;
use jiff::civil::{DateTime, datetime};
use vacancy::{AccessCategory, Garden, Parking, Period, Pets, PropertyType, RentType, Status, Tenancy};

/// Cornwall's export.
pub const LAYOUT: Layout = Layout {
    council: COUNCIL,
    homes: 265,
    extension: "csv",
    encoding: Encoding::Utf8WithMark,
    delimiter: ';',
    line_end: "\r\n",
    quoting: Quoting::WhenNeeded,
    above: &[],
    beneath: &[&[
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "number",
        "people",
        "people",
        "",
        "",
        "",
        "",
        "",
        "£ a year",
        "£ a year",
        "£ a year",
        "",
        "",
        "",
        "",
        "",
        "£ a year",
        "years",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
    ]],
    columns: &[
        column("Property Ref", Role::Reference, |home| home.reference.clone()),
        plain("Advertised by", |home| {
            if home.landlord.is_empty() { "Cornwall Council" } else { home.landlord }.to_owned()
        }),
        plain("Headline", headline),
        column("Street", Role::Address, |home| format!("{} {}", home.unit, home.building)),
        plain("Town or village", |home| home.area.to_owned()),
        column("Post code", Role::Postcode, Home::shown_postcode),
        plain("Type of property", |home| property_type(home).to_owned()),
        plain("Beds", |home| home.bedrooms.to_string()),
        plain("Persons from", |home| persons_from(home).to_string()),
        plain("Persons to", |home| home.persons.to_string()),
        plain("Mobility need", |home| mobility(home.access).to_owned()),
        plain("Outdoors", |home| garden(home.garden).to_owned()),
        plain("Vehicle", |home| home.parking.map_or("", parking).to_owned()),
        plain("Animals", |home| home.pets.map_or("", pets).to_owned()),
        plain("Heating type", |home| home.heating.to_owned()),
        column("Rent", Role::Rent, |home| grouped(home.rent)),
        column("Charges", Role::Charge, |home| home.charge.map_or(String::new(), grouped)),
        column("Rent and charges", Role::Total, |home| grouped(home.total())),
        plain("Rent level", |home| rent_type(home.rent_type).to_owned()),
        plain("Tenancy length", |home| tenancy(home.tenancy).to_owned()),
        plain("Local connection", |home| yes(local(home)).to_owned()),
        plain("Connection with", |home| if local(home) { home.area } else { "" }.to_owned()),
        plain("Transfers only", |home| yes(now_and_then(home, "transfer", 6)).to_owned()),
        plain("Max income", |home| max_income(home.rent_type).to_owned()),
        plain("Age from", |home| age_min(home, "")),
        plain("Band", |home| home.bands.to_owned()),
        plain("Goes live", |home| stamp(home.opens)),
        column("Deadline", Role::Closes, |home| stamp(home.closes)),
        plain("Advert status", status),
        plain("Bids so far", |home| home.bids.to_string()),
        plain("EPC band", |home| home.epc.to_string()),
        plain("Tax band", |home| home.council_tax.to_string()),
        column("Details (website)", Role::Description, html),
    ],
    rows: Rows::PerHome,
    blank_after: None,
    below: nothing_below,
    impossible_date: &["31-FEB-2027 17:00"],
    dirt: &[
        Dirt::RentToBeConfirmed,
        Dirt::RentNothing,
        Dirt::ImpossibleDate,
        Dirt::WithheldPostcode,
        Dirt::OutcodeOnly,
        Dirt::Conflict,
        Dirt::SpoiltReference,
        Dirt::Telephone,
        Dirt::NinetyNineBedrooms,
    ],
};

const COUNCIL: Council = Council {
    slug: "cornwall",
    code: "E06000052",
    neighbour: "E07000046",
    areas: &[
        ("TR18", "Penzance", "Penzance station"),
        ("TR19", "St Just", "the Penzance bus stop"),
        ("TR20", "Marazion", "the coaster bus stop"),
        ("TR26", "St Ives", "St Ives station"),
        ("TR27", "Hayle", "Hayle station"),
        ("TR14", "Camborne", "Camborne station"),
        ("TR15", "Redruth", "Redruth station"),
        ("TR1", "Truro", "Truro station"),
        ("TR11", "Falmouth", "Penmere station"),
        ("TR10", "Penryn", "Penryn station"),
        ("TR13", "Helston", "the bus station"),
        ("TR12", "Mullion", "the Helston bus stop"),
        ("TR7", "Newquay", "Newquay station"),
        ("TR9", "St Columb Major", "the Newquay bus stop"),
        ("PL25", "St Austell", "St Austell station"),
        ("PL24", "Par", "Par station"),
        ("PL26", "St Stephen", "the St Austell bus stop"),
        ("PL31", "Bodmin", "the Bodmin Parkway bus stop"),
        ("PL14", "Liskeard", "Liskeard station"),
        ("PL12", "Saltash", "Saltash station"),
        ("PL15", "Launceston", "the Plymouth bus stop"),
        ("PL17", "Callington", "Gunnislake station"),
        ("PL27", "Wadebridge", "the Camel Trail"),
        ("EX23", "Bude", "the Exeter bus stop"),
    ],
    landlords: &[(7, ""), (4, "Carn Brea Housing"), (4, "Tamar & Fowey Homes"), (2, "Lizard Rural HA")],
    rent_types: &[(4, RentType::Social), (6, RentType::Affordable), (1, RentType::Intermediate)],
    // The published upper limits for social rents (254.24 and more) are far above usual here: only the lower half of the
    // range is used.
    social_rents: [(4946, 12500), (5722, 14500), (6498, 16000), (7758, 18500)],
    affordable_rents: [(5141, 19818), (5819, 24126), (6498, 28860), (7468, 40283)],
    dues: &[(1, Due::every(Period::Yearly))],
    sizes: &[(3, 0), (34, 1), (34, 2), (23, 3), (5, 4), (1, 5)],
    houses: 58,
    tallest: 4,
    bands: &[(7, "A-E"), (3, "A-C"), (2, "A-B"), (1, "E")],
    window,
    alike: false,
    states_status: true,
    reference: |number| (610_207 + number * 23).to_string(),
    withheld: 15,
    manner: Some(&Manner {
        naming: &Naming {
            first: FIRST,
            blocks: &["{} Court", "{} House", "{}", "{} Flats", "Chy {}"],
            estates: &["Harbour View", "Wheal Rose Parc", "Old Creamery", "Fore Street", "Chapel Hill"],
            streets: &["{} Road", "{} Parc", "{} Close", "Gwel {}", "{} Lane", "{} Terrace", "Bosvean {}"],
        },
        openings: &[
            "{sized}{on} in the village of {area} or nearby.",
            "Granite built {sized}{on}.",
            "Modern {sized}{on} on a small rural exception site.",
            "{sized}{on}, {area}. Suitable for {household} at most.",
            "Cornish unit type {sized}{on}, since re-clad.",
        ],
        local: &[
            "Rural location, own transport advisable.",
            "Village shop and pub within walking distance.",
            "Very steep drive.",
            "Off mains drainage, septic tank shared with next door.",
            "No mains gas in the village.",
            "Sea glimpses!",
            "Buses are roughly hourly, none on Sunday evenings.",
            "Primary school in the village, secondary school bus from the square.",
            "Narrow lane, not suitable for large removal vans.",
            "Near the mine engine house and coast path.",
            "Mobile signal is patchy.",
            "Seasonal parking difficulties in July & August.",
        ],
        notes: &[
            "Section 106: applicants need a connection to the parish first, then adjoining parishes.",
            "Affordable rent is inclusive of any service charges.",
            "Applicants will need one month's rent in advance.",
            "Not to be used as a holiday let.",
            "Village lettings plan applies, see the scheme guide.",
            "An affordability check will be carried out.",
            "Preference to households with a need for adaptations.",
            "Pictures may show a similar home.",
            "If you have a local connection please upload your proof before the deadline.",
        ],
        shortened: 10,
        slips: 26,
    }),
    line_breaks: false,
};

const FIRST: &[&str] = &[
    "Trevean",
    "Penmarric",
    "Carnmoor",
    "Boscarn",
    "Trewidden",
    "Polmear",
    "Menhay",
    "Rosevear",
    "Tregarth",
    "Pendeen Fold",
    "Lanyon",
    "Chyandour",
    "Treloweth",
    "Kerrow",
    "Nanscoe",
    "Tolgarrick",
    "Wheal Kitty",
    "Bolitho",
    "Hendra",
    "Trenowah",
    "Killivose",
    "Porthmeor",
    "Goonbell",
    "Trethew",
    "Ventonleague",
    "Crowlas",
    "Penhale",
];

/// Wednesday to Tuesday at five, or ten days; some to come, some closed.
fn window(dice: &mut Dice) -> (DateTime, DateTime) {
    dice.weighted(&[
        (10, (datetime(2026, 11, 18, 0, 1, 0, 0), datetime(2026, 11, 24, 17, 0, 0, 0))),
        (5, (datetime(2026, 11, 16, 0, 1, 0, 0), datetime(2026, 11, 25, 17, 0, 0, 0))),
        (3, (datetime(2026, 11, 25, 0, 1, 0, 0), datetime(2026, 12, 1, 17, 0, 0, 0))),
        (3, (datetime(2026, 11, 11, 0, 1, 0, 0), datetime(2026, 11, 17, 17, 0, 0, 0))),
    ])
}

fn stamp(at: DateTime) -> String {
    at.strftime("%d-%b-%Y %H:%M").to_string().to_uppercase()
}

/// Returns whether the advert asks for a connection with the parish.
fn local(home: &Home) -> bool {
    now_and_then(home, "connection", if home.landlord.is_empty() { 15 } else { 45 })
}

fn headline(home: &Home) -> String {
    let kind = property_type(home).to_lowercase();
    match hash(&home.reference) % 3 {
        _ if home.bedrooms == 0 => format!("{kind}, {}", home.area),
        0 => format!("{} bed {kind}", home.bedrooms),
        1 => format!("{kind}, {}", home.area),
        _ => format!("{} bedroom {kind} - {}", home.bedrooms, home.area),
    }
}

/// Returns the smallest household considered: a person for each bedroom.
fn persons_from(home: &Home) -> u8 {
    home.bedrooms.min(home.persons).max(1)
}

fn property_type(home: &Home) -> &'static str {
    match (home.property_type, home.floor) {
        (PropertyType::Studio, _) => "Studio",
        (PropertyType::Bedsit, _) => "Bedsit",
        (PropertyType::Maisonette, _) => "Maisonette",
        (PropertyType::House, _) => "House",
        (PropertyType::Bungalow, _) => "Bungalow",
        (_, Some(i8::MIN..=0)) => "Ground floor flat",
        (_, Some(1)) => "First floor flat",
        _ => "Upper floor flat",
    }
}

fn mobility(access: AccessCategory) -> &'static str {
    match access {
        AccessCategory::A | AccessCategory::B => "Wheelchair",
        AccessCategory::C | AccessCategory::D | AccessCategory::E => "Step free",
        AccessCategory::EPlus => "Max 3 steps",
        AccessCategory::F => "General",
        AccessCategory::G => "",
    }
}

fn garden(garden: Garden) -> &'static str {
    match garden {
        Garden::Private => "Private garden",
        Garden::Shared => "Shared grounds",
        Garden::None => "No garden",
    }
}

fn parking(parking: Parking) -> &'static str {
    match parking {
        Parking::Private => "Drive or allocated space",
        Parking::Permit => "Permit",
        Parking::Street => "On road",
        Parking::None => "No parking",
    }
}

fn pets(pets: Pets) -> &'static str {
    match pets {
        Pets::Allowed => "Pets welcome",
        Pets::WithPermission => "Landlord permission needed",
        Pets::No => "No pets",
    }
}

fn rent_type(kind: RentType) -> &'static str {
    match kind {
        RentType::Affordable => "Affordable rent",
        RentType::Intermediate => "Intermediate rent",
        _ => "Social rent",
    }
}

fn tenancy(tenancy: Tenancy) -> &'static str {
    match tenancy {
        Tenancy::Assured => "Assured (lifetime)",
        Tenancy::Introductory => "Introductory, 1 year",
        Tenancy::Flexible => "Fixed term 5 years",
        _ => "Secure (lifetime)",
    }
}

fn max_income(kind: RentType) -> &'static str {
    if kind == RentType::Intermediate { "60,000" } else { "" }
}

fn yes(is: bool) -> &'static str {
    if is { "Yes" } else { "No" }
}

fn status(home: &Home) -> String {
    match home.status {
        Status::Open => "Advertised",
        Status::Closed => "Closed: shortlisting",
        Status::UnderOffer => "Closed: under offer",
        Status::Let => "Closed: let",
        Status::Withdrawn if home.number.is_multiple_of(2) => "Withdrawn: further works needed",
        Status::Withdrawn => "Withdrawn: tenant withdrew notice",
    }
    .to_owned()
}

/// Returns the description as the web editor keeps it: paragraphs, a list, or pasted from a letter.
fn html(home: &Home) -> String {
    if home.description.is_empty() {
        return String::new();
    }
    let text = home.description.replace('&', "&amp;").replace('£', "&pound;").replace('\'', "&rsquo;");
    match hash(&home.reference) % 5 {
        0 => {
            let items: String = text.split(". ").map(|item| format!("<li>{item}</li>")).collect();
            format!("<ul>{items}</ul>")
        }
        1 => format!("<p class=\"MsoNormal\"><span style=\"font-size:11.0pt\">{text}&nbsp;</span></p>"),
        2 => format!("<p>{}</p>", text.replacen(". ", ".</p><p>", 2)),
        3 => format!("{}<br/><strong>Property ref {}</strong>", text.replace(". ", ".<br/>"), home.reference),
        _ => format!("<p>{text}</p>").replace(" - ", " &ndash; "),
    }
}
