//! Lewisham: a report out of a modern housing system. The day of the export in every row, instants with their offset,
//! a UPRN, how often the rent is due in a column of codes, the total beside its parts, a row for each photo.

use super::{age_min, now_and_then, pounds};
use crate::compose::council::{Council, Due};
use crate::compose::dice::{Dice, hash};
use crate::compose::dirt::Dirt;
use crate::compose::home::Home;
use crate::compose::layout::{Encoding, Layout, Quoting, Role, Rows, column, nothing_below, plain};
use crate::compose::names::Naming;
use crate::compose::prose::Manner;
use jiff::civil::{DateTime, datetime};
use vacancy::{AccessCategory, Garden, Parking, Period, Pets, PropertyType, RentType, Status, Tenancy};

/// Lewisham's export.
pub const LAYOUT: Layout = Layout {
    council: COUNCIL,
    homes: 260,
    extension: "csv",
    encoding: Encoding::Utf8,
    delimiter: ',',
    line_end: "\r\n",
    quoting: Quoting::WhenNeeded,
    above: &[],
    beneath: &[],
    columns: &[
        plain("ExtractRunAt", |_| "2026-11-20T02:00:00+00:00".to_owned()),
        column("AdvertReference", Role::Reference, |home| home.reference.clone()),
        plain("UPRN", uprn),
        plain("LandlordName", |home| home.landlord.to_owned()),
        column("AddressLine1", Role::Address, |home| home.unit.clone()),
        plain("AddressLine2", |home| home.building.clone()),
        plain("Locality", |home| home.area.to_owned()),
        column("PostalCode", Role::Postcode, |home| home.spot.postcode.clone()),
        plain("DwellingTypeDesc", |home| property_type(home.property_type).to_owned()),
        plain("NumberOfBedrooms", |home| home.bedrooms.to_string()),
        plain("MaximumOccupancy", |home| home.persons.to_string()),
        plain("EntranceFloor", floor),
        plain("PassengerLift", |home| lift(home.lift).to_owned()),
        plain("AHCategory", |home| access(home.access).to_owned()),
        plain("OutdoorSpace", outside),
        plain("ParkingArrangement", |home| home.parking.map_or("Not known", parking).to_owned()),
        plain("PetsPolicy", |home| home.pets.map_or("Not known", pets).to_owned()),
        plain("ChargeFrequency", |home| frequency(home.due).to_owned()),
        column("NetRent", Role::Rent, |home| pounds(home.rent)),
        column("ServiceCharge", Role::Charge, |home| pounds(home.charge.unwrap_or(0))),
        column("TotalCharge", Role::Total, |home| pounds(home.total())),
        plain("RentModel", |home| rent_type(home.rent_type).to_owned()),
        plain("AgreementType", |home| tenancy(home.tenancy).to_owned()),
        plain("EligibleBands", |home| home.bands.to_owned()),
        plain("LewishamTransfersOnly", |home| yes(now_and_then(home, "transfer", 12)).to_owned()),
        plain("MinimumTenantAge", |home| age_min(home, "None")),
        plain("CouncilTaxBand", |home| home.council_tax.to_string()),
        plain("EPC", |home| home.epc.to_string()),
        plain("AdvertOpensAt", |home| instant(home.opens)),
        column("AdvertClosesAt", Role::Closes, |home| instant(home.closes)),
        plain("AdvertState", |home| status(home.status).to_owned()),
        plain("StateReason", |home| reason(home).to_owned()),
        plain("ExpressionsOfInterest", |home| home.bids.to_string()),
        column("MarketingInformation", Role::Description, |home| home.description.clone()),
        plain("PhotoSequence", |home| if home.photo > 0 { home.photo.to_string() } else { String::new() }),
        plain("PhotoUrl", photo),
    ],
    rows: Rows::PerPhoto,
    blank_after: None,
    below: nothing_below,
    impossible_date: &["2027-02-31T23:59:00+00:00"],
    dirt: &[
        Dirt::RentToBeConfirmed,
        Dirt::RentToBeConfirmed,
        Dirt::ChargeToBeConfirmed,
        Dirt::ImpossibleDate,
        Dirt::SpoiltReference,
        Dirt::NeighboursPostcode,
        Dirt::Twice,
        Dirt::Telephone,
    ],
};

const COUNCIL: Council = Council {
    slug: "lewisham",
    code: "E09000023",
    neighbour: "E09000011",
    areas: &[
        ("SE13", "Lewisham", "Lewisham DLR"),
        ("SE6", "Catford", "Catford Bridge station"),
        ("SE14", "New Cross", "New Cross Gate station"),
        ("SE8", "Deptford", "Deptford station"),
        ("SE4", "Brockley", "Crofton Park station"),
        ("SE23", "Forest Hill", "Forest Hill station"),
        ("SE26", "Sydenham", "Sydenham station"),
        ("SE12", "Lee", "Grove Park station"),
        ("BR1", "Downham", "Bromley North station"),
    ],
    landlords: &[(12, ""), (3, "Ravensbourne Housing"), (2, "Quaggy Vale Homes"), (2, "Hither & Lee HA")],
    rent_types: &[(3, RentType::Social), (3, RentType::LondonAffordable), (2, RentType::Affordable)],
    social_rents: [(6109, 13453), (6692, 15736), (7468, 18017), (8729, 29428)],
    affordable_rents: [(6885, 20812), (8146, 26907), (8825, 34266), (10666, 50709)],
    dues: &[(13, Due::weekly(52)), (4, Due::every(Period::Monthly)), (2, Due::every(Period::FourWeekly))],
    sizes: &[(8, 0), (34, 1), (33, 2), (19, 3), (5, 4), (1, 5)],
    houses: 20,
    tallest: 16,
    bands: &[(7, "Bands 1-4"), (3, "Bands 1-3"), (2, "Bands 1-2"), (1, "Band 1"), (3, "All")],
    window,
    alike: false,
    states_status: true,
    reference: |number| format!("ADV{:07}", 30_416 + number * 9),
    withheld: 0,
    manner: Some(&Manner {
        naming: &Naming {
            first: FIRST,
            blocks: &["{} House", "{} Court", "{} Point", "{} House", "{} Lodge"],
            estates: &[
                "Ladywater Estate",
                "Old Tannery",
                "Crescent Estate",
                "Silver Mill Estate",
                "Pepperfield",
            ],
            streets: &["{} Road", "{} Grove", "{} Rise", "{} Street", "{} Hill"],
        },
        openings: &[
            "{sized}{on}, managed by our {area} office.",
            "{area} {kind}{on}. {household} max.",
            "Ex-GLC {sized}{on}.",
            "{sized}{on}. Decent Homes works done in 2022.",
            "Sizeable {sized}{on} on an estate in {area}.",
        ],
        local: &[
            "Close to the Ravensbourne and the cycle path.",
            "Park round the corner, market Weds & Sat.",
            "Zone 2/3 border.",
            "Next to a primary school so busy at 9 and 3.",
            "Hilly area, steep road.",
            "The leisure centre and library are 10 mins away.",
            "Buses to Lewisham and Bromley.",
            "On the South Circular, windows are triple glazed.",
        ],
        notes: &[
            "Starter tenancy for 12 months for new tenants.",
            "Local lettings policy: 25% to households in work, see website.",
            "Property may be withdrawn without notice.",
            "If you refuse this offer you may lose your priority.",
            "Photos are of another home in the same block",
            "First 3 shortlisted will be invited to view.",
            "Bidders must have no rent arrears.",
            "Please check your household details are up to date before you bid.",
        ],
        shortened: 18,
        slips: 22,
    }),
    line_breaks: false,
};

const FIRST: &[&str] = &[
    "Honeysett",
    "Algernon",
    "Birdlip",
    "Cordwell",
    "Dacre",
    "Ewhurst",
    "Farrier",
    "Gillian",
    "Hazelbank",
    "Inchmery",
    "Jutland",
    "Kneller",
    "Limes",
    "Minard",
    "Nuttall",
    "Overcliff",
    "Pascoe",
    "Radlet",
    "Slaithwaite",
    "Tressillan",
    "Undercroft",
    "Vesta",
    "Wickham",
    "Yeoman",
    "Molesworth",
    "Springrice",
    "Torridon",
    "Bargery",
];

/// A week from Thursday at noon, or from Monday; a few are for next week.
fn window(dice: &mut Dice) -> (DateTime, DateTime) {
    dice.weighted(&[
        (10, (datetime(2026, 11, 19, 12, 0, 0, 0), datetime(2026, 11, 24, 23, 59, 0, 0))),
        (5, (datetime(2026, 11, 16, 9, 0, 0, 0), datetime(2026, 11, 22, 23, 59, 0, 0))),
        (3, (datetime(2026, 11, 19, 12, 0, 0, 0), datetime(2026, 11, 26, 12, 0, 0, 0))),
        (3, (datetime(2026, 11, 26, 12, 0, 0, 0), datetime(2026, 12, 1, 23, 59, 0, 0))),
        (2, (datetime(2026, 11, 12, 12, 0, 0, 0), datetime(2026, 11, 17, 23, 59, 0, 0))),
    ])
}

fn instant(local: DateTime) -> String {
    local.strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string()
}

/// Returns twelve figures no street authority gave out.
fn uprn(home: &Home) -> String {
    format!("999{:09}", 20_000_000 + hash(&home.reference) % 900_000)
}

fn photo(home: &Home) -> String {
    if home.photo == 0 {
        return String::new();
    }
    format!("https://media.example.org/lewisham/{}_{}.jpg", home.reference, home.photo)
}

fn yes(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}

fn property_type(kind: PropertyType) -> &'static str {
    match kind {
        PropertyType::Studio => "Studio Flat",
        PropertyType::Bedsit => "Bedsitting Room",
        PropertyType::Maisonette => "Maisonette",
        PropertyType::House => "House - Terraced",
        PropertyType::Bungalow => "Bungalow",
        _ => "Flat - Purpose Built",
    }
}

fn floor(home: &Home) -> String {
    match home.floor {
        None => "N/A".to_owned(),
        Some(-1) => "Basement".to_owned(),
        Some(0) => "Ground Floor".to_owned(),
        Some(level) => format!("Floor {level}"),
    }
}

fn lift(lift: Option<bool>) -> &'static str {
    match lift {
        Some(true) => "true",
        Some(false) => "false",
        None => "",
    }
}

fn access(access: AccessCategory) -> &'static str {
    match access {
        AccessCategory::A => "Wheelchair - whole home (A)",
        AccessCategory::B => "Wheelchair - main rooms (B)",
        AccessCategory::C => "Lifetime Homes (C)",
        AccessCategory::D => "Easy access (D)",
        AccessCategory::E => "Step free (E)",
        AccessCategory::EPlus => "Minimal steps (E+)",
        AccessCategory::F => "General needs (F)",
        AccessCategory::G => "Not assessed (G)",
    }
}

fn outside(home: &Home) -> String {
    let garden = match home.garden {
        Garden::Private => "Private garden",
        Garden::Shared => "Communal garden",
        Garden::None if home.balcony => return "Balcony".to_owned(),
        Garden::None => return "None".to_owned(),
    };
    if home.balcony { format!("{garden}; Balcony") } else { garden.to_owned() }
}

fn parking(parking: Parking) -> &'static str {
    match parking {
        Parking::Private => "Own bay or drive",
        Parking::Permit => "Permit scheme",
        Parking::Street => "Unrestricted street",
        Parking::None => "None",
    }
}

fn pets(pets: Pets) -> &'static str {
    match pets {
        Pets::Allowed => "Permitted",
        Pets::WithPermission => "On request",
        Pets::No => "Not permitted",
    }
}

fn frequency(due: Due) -> &'static str {
    match due.period {
        Period::Monthly => "CM",
        Period::FourWeekly => "FW",
        _ => "WK",
    }
}

fn rent_type(kind: RentType) -> &'static str {
    match kind {
        RentType::LondonAffordable => "London Affordable Rent",
        RentType::Affordable => "Affordable Rent (80%)",
        _ => "Target Rent",
    }
}

fn tenancy(tenancy: Tenancy) -> &'static str {
    match tenancy {
        Tenancy::Assured => "Assured",
        Tenancy::Introductory => "Introductory",
        Tenancy::Flexible => "Flexible Secure",
        _ => "Lifetime Secure",
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Open => "Live",
        Status::Closed => "Shortlisting",
        Status::UnderOffer => "Offered",
        Status::Let => "Tenanted",
        Status::Withdrawn => "Withdrawn",
    }
}

fn reason(home: &Home) -> &'static str {
    match home.status {
        Status::Withdrawn => {
            ["Void works exceed 6 weeks", "Notice withdrawn", "Management transfer"][home.number % 3]
        }
        Status::Let => "Let through bidding",
        _ => "",
    }
}
