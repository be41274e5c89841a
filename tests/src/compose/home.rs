//! One composed home: what a council means to advertise, before its export says so in its own way.

use super::council::{Council, Due};
use super::dice::{Dice, hash};
use super::names;
use super::spots::Spot;
use jiff::civil::{Date, DateTime, date, datetime};
use vacancy::{AccessCategory, Designation, Garden, Parking, Pets, PropertyType, RentType, Status, Tenancy};

/// When every example says it was exported, by London's clock.
pub const EXPORTED_AT: DateTime = datetime(2026, 11, 20, 2, 0, 0, 0);

/// A home to let and the terms of its advert.
#[derive(Debug, Clone)]
pub struct Home {
    /// Counts the homes of one export from 0; references are made from it.
    pub number: usize,
    /// As the council writes it.
    pub reference: String,
    /// Who lets it; blank for the council itself.
    pub landlord: &'static str,
    /// Such as `Flat 12` or `14`.
    pub unit: String,
    /// How many alike homes the advert offers, on this floor and those above.
    pub alike: u8,
    /// The block and estate, or the street of a house. Invented.
    pub building: String,
    /// The neighbourhood, by the outcode.
    pub area: &'static str,
    /// A station people there would name.
    pub station: &'static str,
    /// Where it is.
    pub spot: Spot,
    /// What kind of home.
    pub property_type: PropertyType,
    /// Bedrooms; 0 for a studio or bedsit.
    pub bedrooms: u8,
    /// Bedspaces.
    pub persons: u8,
    /// Entrance level, for homes in blocks.
    pub floor: Option<i8>,
    /// Whether a lift goes there; none where the question does not arise.
    pub lift: Option<bool>,
    /// The access category, as the London register has it.
    pub access: AccessCategory,
    /// The garden.
    pub garden: Garden,
    /// A balcony.
    pub balcony: bool,
    /// Parking.
    pub parking: Option<Parking>,
    /// Pets.
    pub pets: Option<Pets>,
    /// The energy certificate's letter.
    pub epc: char,
    /// The council tax band.
    pub council_tax: char,
    /// How it is heated.
    pub heating: &'static str,
    /// The kind of rent.
    pub rent_type: RentType,
    /// The tenancy.
    pub tenancy: Tenancy,
    /// Whom it is set aside for.
    pub designation: Designation,
    /// The lowest age of a tenant; 0 for none.
    pub age_min: u8,
    /// When the rent and the charge are due.
    pub due: Due,
    /// Pence in each of those periods.
    pub rent: u64,
    /// Pence in each of those periods; none where there is no charge.
    pub charge: Option<u64>,
    /// When bidding opens, by London's clock.
    pub opens: DateTime,
    /// When bidding closes, by London's clock.
    pub closes: DateTime,
    /// When it can be seen.
    pub viewings: Vec<DateTime>,
    /// When it can be moved into; none for "as soon as possible".
    pub available: Option<Date>,
    /// Where the advert stands.
    pub status: Status,
    /// Bids so far.
    pub bids: usize,
    /// Who may bid, in the council's words.
    pub bands: &'static str,
    /// The officer's text.
    pub description: String,
    /// Whether the last letters of the postcode are starred in the export.
    pub withheld: bool,
    /// How many photos the advert has.
    pub photos: u8,
    /// Which of them a row is about, from 1; 0 where there is none.
    pub photo: u8,
}

impl Home {
    /// Returns home `number` of a council's export.
    pub fn compose(council: &Council, number: usize, spot: &Spot) -> Home {
        let mut dice = Dice::new(council.slug, number as u64);
        let (property_type, bedrooms, persons) = kind(council, &mut dice);
        let whole = matches!(property_type, PropertyType::House | PropertyType::Bungalow);
        let floor = (!whole).then(|| level(spot, council, &mut dice));
        let (opens, closes) = (council.window)(&mut dice);
        let landlord = dice.weighted(council.landlords);
        let mut home = Home {
            number,
            reference: (council.reference)(number),
            landlord,
            unit: unit(whole, &mut dice),
            building: building(council, spot, whole),
            area: council.area(&spot.postcode).1,
            station: council.area(&spot.postcode).2,
            alike: 1,
            spot: spot.clone(),
            property_type,
            bedrooms,
            persons,
            floor,
            lift: floor.filter(|floor| *floor > 0).map(|floor| floor > 5 || spot_lift(spot, council)),
            access: AccessCategory::F,
            garden: Garden::None,
            balcony: false,
            parking: dice.weighted(if council.tallest < 5 { COUNTRY_PARKING } else { PARKING }),
            pets: dice.weighted(PETS),
            epc: dice.weighted(&[(2, 'B'), (5, 'C'), (3, 'D'), (1, 'E')]),
            council_tax: char::from(b'A' + (bedrooms.min(3)) + dice.below(2) as u8),
            heating: dice.weighted(if council.tallest < 5 { COUNTRY_HEATING } else { HEATING }),
            rent_type: RentType::Social,
            tenancy: if landlord.is_empty() { Tenancy::Secure } else { Tenancy::Assured },
            designation: Designation::General,
            age_min: 0,
            due: council.dues[0].1,
            rent: 0,
            charge: None,
            opens,
            closes,
            viewings: Vec::new(),
            available: None,
            status: Status::Open,
            bids: 0,
            bands: dice.weighted(council.bands),
            description: String::new(),
            // Not from the dice: councils whose exports know nothing of these must not change with them.
            withheld: (hash(&(council.reference)(number)) % 100) < council.withheld as u64,
            photos: (hash(&(council.reference)(number)) >> 8) as u8 % 4,
            photo: 0,
        };
        home.furnish(&mut dice);
        home.set_terms(council, &mut dice);
        home.set_calendar(council, &mut dice);
        if council.alike && floor.is_some_and(|floor| floor > 0) && dice.chance(6) {
            home.alike = dice.between(2, 4) as u8;
        }
        home.description = match council.manner {
            Some(manner) => super::prose::describe(&home, manner, &mut dice),
            None => super::words::describe(&home, council, &mut dice),
        };
        home
    }

    /// Returns the homes the advert offers: this one, then the same on the floors above it.
    pub fn units(&self) -> Vec<Home> {
        let above = |storeys: u8| {
            let mut home = self.clone();
            if storeys > 0 {
                home.unit = format!("{}{}", self.unit, char::from(b'A' + storeys));
                home.floor = self.floor.map(|floor| floor.saturating_add_unsigned(storeys));
            }
            home
        };
        (0..self.alike).map(above).collect()
    }

    /// Returns the home's postcode as its export gives it: `TR18 4**` where the last letters are withheld.
    pub fn shown_postcode(&self) -> String {
        if self.withheld { format!("{}**", sector(&self.spot.postcode)) } else { self.spot.postcode.clone() }
    }

    /// Returns the postcode as far as its export gives it for certain: `TR18 4` where the last letters are withheld.
    pub fn certain_postcode(&self) -> String {
        if self.withheld { sector(&self.spot.postcode).to_owned() } else { self.spot.postcode.clone() }
    }

    /// Returns rent and charge together, pence in each rent period.
    pub fn total(&self) -> u64 {
        self.rent + self.charge.unwrap_or(0)
    }

    /// Returns one home for each of its photos, or this one where it has none.
    pub fn photographs(&self) -> Vec<Home> {
        (self.photos.min(1)..=self.photos).map(|photo| Home { photo, ..self.clone() }).collect()
    }

    fn furnish(&mut self, dice: &mut Dice) {
        let ground = self.floor.is_none_or(|floor| floor == 0);
        self.garden = match (self.floor, ground) {
            (None, _) => Garden::Private,
            (_, true) => dice.weighted(&[(4, Garden::Private), (4, Garden::Shared), (2, Garden::None)]),
            _ => dice.weighted(&[(4, Garden::Shared), (6, Garden::None)]),
        };
        self.balcony = !ground && dice.chance(45);
        let step_free = ground || self.lift == Some(true);
        self.access = if step_free {
            dice.weighted(STEP_FREE_ACCESS)
        } else {
            dice.weighted(&[(1, AccessCategory::EPlus), (6, AccessCategory::F), (2, AccessCategory::G)])
        };
        if self.bedrooms <= 1 && dice.chance(14) {
            self.age_min = dice.pick(&[50, 55, 60]);
            self.designation = if dice.chance(60) { Designation::Sheltered } else { Designation::General };
        }
    }

    fn set_terms(&mut self, council: &Council, dice: &mut Dice) {
        let other_landlord = !self.landlord.is_empty();
        self.rent_type = if other_landlord { dice.weighted(council.rent_types) } else { RentType::Social };
        let table =
            if self.rent_type == RentType::Social { council.social_rents } else { council.affordable_rents };
        let size = usize::from(self.bedrooms.clamp(1, 4)) - 1;
        let (low, high) = table[size];
        let span = high - low;
        // Lets lie in the upper middle of the published range; a studio in the lower middle of a one-bedroom's.
        let (from, to) = if self.bedrooms == 0 { (25, 55) } else { (45, 92) };
        let weekly = low + span * dice.between(from, to) / 100;
        self.due = council.due(dice);
        self.rent = self.due.per_period(weekly);
        let charged = self.floor.is_some() && self.rent_type == RentType::Social && dice.chance(88);
        self.charge = charged.then(|| self.due.per_period(dice.between(385, 2890)));
        if !other_landlord && dice.chance(20) {
            self.tenancy = dice.pick(&[Tenancy::Introductory, Tenancy::Flexible]);
        }
    }

    fn set_calendar(&mut self, council: &Council, dice: &mut Dice) {
        self.status = if !council.states_status {
            Status::Open
        } else if self.closes < EXPORTED_AT {
            dice.weighted(&[(3, Status::Closed), (4, Status::UnderOffer), (3, Status::Let)])
        } else if self.opens < EXPORTED_AT {
            dice.weighted(&[(94, Status::Open), (4, Status::Withdrawn), (2, Status::UnderOffer)])
        } else {
            Status::Open
        };
        if self.opens < EXPORTED_AT {
            self.bids = dice.between(3, 40) as usize * dice.between(1, 6) as usize;
        }
        let first = self.closes.date().saturating_add(jiff::Span::new().days(dice.between(2, 5) as i64));
        for extra in 0..dice.weighted(&[(4, 1), (4, 2), (2, 3)]) {
            let day = first.saturating_add(jiff::Span::new().days(extra * 2));
            self.viewings.push(day.at(9 + dice.below(7) as i8, dice.pick(&[0, 15, 30]), 0, 0));
        }
        let weeks = dice.between(1, 6) as i64;
        let monday = date(2026, 11, 23).saturating_add(jiff::Span::new().weeks(weeks));
        self.available = (!dice.chance(22)).then_some(monday);
    }
}

const PARKING: &[(usize, Option<Parking>)] = &[
    (4, Some(Parking::Permit)),
    (2, Some(Parking::Street)),
    (2, Some(Parking::None)),
    (1, Some(Parking::Private)),
    (2, None),
];
const PETS: &[(usize, Option<Pets>)] =
    &[(4, Some(Pets::WithPermission)), (3, Some(Pets::No)), (1, Some(Pets::Allowed)), (3, None)];
const HEATING: &[(usize, &str)] = &[
    (6, "Gas central heating"),
    (2, "Communal heating"),
    (1, "Electric storage heaters"),
    (1, "Heat network"),
];
/// Where blocks are low there is room for a car, and often no gas.
const COUNTRY_PARKING: &[(usize, Option<Parking>)] = &[
    (5, Some(Parking::Private)),
    (4, Some(Parking::Street)),
    (1, Some(Parking::Permit)),
    (1, Some(Parking::None)),
    (2, None),
];
const COUNTRY_HEATING: &[(usize, &str)] = &[
    (4, "Gas central heating"),
    (3, "Oil fired central heating"),
    (3, "Air source heat pump"),
    (2, "Electric storage heaters"),
    (1, "Solid fuel"),
];
const STEP_FREE_ACCESS: &[(usize, AccessCategory)] = &[
    (2, AccessCategory::A),
    (2, AccessCategory::B),
    (3, AccessCategory::C),
    (5, AccessCategory::D),
    (7, AccessCategory::E),
    (4, AccessCategory::EPlus),
    (8, AccessCategory::F),
    (4, AccessCategory::G),
];

fn kind(council: &Council, dice: &mut Dice) -> (PropertyType, u8, u8) {
    let bedrooms = dice.weighted(council.sizes);
    let persons = match bedrooms {
        0 => 1,
        1 => dice.weighted(&[(1, 1), (5, 2)]),
        2 => dice.pick(&[3, 3, 4, 4, 4]),
        3 => dice.pick(&[4, 5, 5, 6]),
        4 => dice.pick(&[6, 7, 8]),
        _ => dice.pick(&[8, 9]),
    };
    let property_type = match bedrooms {
        0 => dice.weighted(&[(3, PropertyType::Studio), (1, PropertyType::Bedsit)]),
        1 if dice.chance(council.houses / 3) => PropertyType::Bungalow,
        1 => PropertyType::Flat,
        _ if dice.chance(council.houses * usize::from(bedrooms) / 2) => PropertyType::House,
        2 => dice.weighted(&[(5, PropertyType::Flat), (1, PropertyType::Maisonette)]),
        _ => dice.weighted(&[(1, PropertyType::Flat), (2, PropertyType::Maisonette)]),
    };
    (property_type, bedrooms, persons)
}

/// Returns an entrance level that the block at this postcode could have.
fn level(spot: &Spot, council: &Council, dice: &mut Dice) -> i8 {
    let storeys = [3, 4, 4, 5, 5, 6, 8, 11, 16][(hash(&spot.postcode) % 9) as usize];
    if dice.chance(3) {
        return -1;
    }
    dice.below(storeys.min(council.tallest)) as i8
}

fn sector(postcode: &str) -> &str {
    &postcode[..postcode.len().saturating_sub(2)]
}

fn building(council: &Council, spot: &Spot, whole: bool) -> String {
    match (council.manner, whole) {
        (Some(manner), true) => manner.naming.street(&spot.postcode),
        (Some(manner), false) => manner.naming.block(&spot.postcode),
        (None, true) => names::street(&spot.postcode),
        (None, false) => names::block(&spot.postcode),
    }
}

/// Returns whether the block at this postcode has a lift, as few do where they are low.
fn spot_lift(spot: &Spot, council: &Council) -> bool {
    hash(&spot.postcode) % 9 >= if council.tallest < 5 { 8 } else { 4 }
}

fn unit(whole: bool, dice: &mut Dice) -> String {
    if whole { dice.between(1, 160).to_string() } else { format!("Flat {}", dice.between(1, 96)) }
}
