//! Homes at random: every field known or not, places on a coarse grid so that distances tie, instants around now.

use jiff::{Span, Timestamp, civil::Date};
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use vacancy::{
    ADAPTATIONS, AccessCategory, AuthorityCode, Designation, Garden, Location, LocationSource, LondonInstant,
    Parking, Pets, Precision, PropertyType, Provenance, RentType, Status, Tenancy, Vacancy, VacancyId,
};

/// Lambeth, Hackney, Bristol and Southwark.
pub const AUTHORITIES: [&str; 4] = ["E09000022", "E09000012", "E06000023", "E09000028"];

/// The middle of the grid.
pub const MIDDLE: (f64, f64) = (51.46, -0.115);

/// Words whose stems are plain to see.
pub const WORDS: &[&str] = &[
    "garden",
    "gardens",
    "flat",
    "flats",
    "quiet",
    "bright",
    "street",
    "kitchen",
    "shops",
    "lift",
    "room",
    "first",
    "kit",
    "double glazed",
    "dbl glazing",
    "D/G",
    "gdn",
    "the",
];

/// Returns so many homes of an authority.
pub fn of(authority: &AuthorityCode, count: u32, seed: u64, now: Timestamp) -> Vec<Vacancy> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    (0..count).map(|number| home(authority, number, now, &mut random)).collect()
}

fn home(authority: &AuthorityCode, number: u32, now: Timestamp, random: &mut ChaCha8Rng) -> Vacancy {
    let reference = match number % 3 {
        0 => format!("{number:05}"),
        1 => format!("A/{number} #{}", number % 7),
        _ => format!("{number}é"),
    };
    let id = VacancyId::new(authority.clone(), &reference).expect("a reference");
    let first_seen = now - Span::new().hours(random.random_range(0..60));
    let provenance = Provenance {
        upload: String::new(),
        row: number + 1,
        first_seen: LondonInstant(first_seen),
        last_seen: LondonInstant(now),
    };
    let mut home = Vacancy::new(id, provenance);
    home.location = place(random);
    home.status = if random.random_bool(0.7) { Status::Open } else { pick(Status::ALL, random) };
    texts(&mut home, random);
    building(&mut home, random);
    terms(&mut home, random);
    times(&mut home, now, random);
    home
}

fn texts(home: &mut Vacancy, random: &mut ChaCha8Rng) {
    let mut words = |count: usize| {
        let words: Vec<&str> = (0..count).map(|_| pick(WORDS, random)).collect();
        words.join(", ")
    };
    home.title = Some(words(2));
    home.address = Some(format!("1 {}", words(1)));
    home.description = Some(words(4));
    home.postcode = known(random, |random| pick(&["SW9 8HQ", "SW9", "E8 1AA"], random).to_owned());
    home.heating = known(random, |_| "bright heating".to_owned());
    home.landlord = known(random, |random| pick(&["Example Homes", "Specimen Trust"], random).to_owned());
}

fn building(home: &mut Vacancy, random: &mut ChaCha8Rng) {
    home.property_type = known(random, |random| pick(PropertyType::ALL, random));
    home.bedrooms = known(random, |random| random.random_range(0..5));
    home.max_persons = known(random, |random| random.random_range(1..8));
    home.floor = known(random, |random| random.random_range(-1..6));
    home.lift = known(random, |random| random.random_bool(0.5));
    home.step_free = known(random, |random| random.random_bool(0.5));
    home.balcony = known(random, |random| random.random_bool(0.5));
    home.furnished = known(random, |random| random.random_bool(0.5));
    home.garden = known(random, |random| pick(Garden::ALL, random));
    home.parking = known(random, |random| pick(Parking::ALL, random));
    home.pets = known(random, |random| pick(Pets::ALL, random));
    home.access_category = known(random, |random| pick(AccessCategory::ALL, random));
    home.adaptations = some(ADAPTATIONS, 0.15, random);
}

fn terms(home: &mut Vacancy, random: &mut ChaCha8Rng) {
    home.age_min = known(random, |random| pick(&[18, 50, 55, 60], random));
    home.age_max = if random.random_bool(0.2) { Some(pick(&[34, 60, 65], random)) } else { None };
    home.designation = known(random, |random| pick(Designation::ALL, random));
    home.rent_type = known(random, |random| pick(RentType::ALL, random));
    home.tenancy = known(random, |random| pick(Tenancy::ALL, random));
    // Few amounts, so that many homes cost the same.
    home.weekly_cost_pence =
        known(random, |random| random.random_range(16..60) * 500 - u64::from(random.random_bool(0.1)));
    home.labels = some(&["mobility", "new_build", "right_to_move"], 0.3, random);
    home.eligibility.bands = some(&["A", "B", "C"], 0.2, random);
    home.eligibility.local_connection = known(random, |random| random.random_bool(0.3));
    home.eligibility.transfer_only = known(random, |random| random.random_bool(0.2));
    home.eligibility.homeseeker_only = known(random, |random| random.random_bool(0.2));
    home.eligibility.household =
        random.random_bool(0.1).then(|| format!("family {}", random.random_range(0..9)));
    home.eligibility.min_persons = random.random_bool(0.2).then(|| random.random_range(1..4));
    home.eligibility.max_income_pence = random.random_bool(0.1).then_some(3_000_000);
}

fn times(home: &mut Vacancy, now: Timestamp, random: &mut ChaCha8Rng) {
    let mut around = |hours: i64| {
        let half_hours = random.random_range(-2 * hours..=2 * hours);
        LondonInstant(now + Span::new().minutes(30 * half_hours))
    };
    let (opens_at, closes_at) = (around(60), around(100));
    home.opens_at = known(random, |_| opens_at).filter(|opens| *opens <= closes_at);
    home.closes_at = known(random, |_| closes_at);
    home.available_from = known(random, |random| Date::constant(2026, 7, random.random_range(1..20)));
}

fn place(random: &mut ChaCha8Rng) -> Option<Location> {
    if random.random_bool(0.1) {
        return None;
    }
    let (lat, lon) = if random.random_bool(0.6) {
        // A grid, so that many homes share a point or a distance.
        (f64::from(random.random_range(-8..=8)) * 0.005, f64::from(random.random_range(-8..=8)) * 0.005)
    } else {
        (random.random_range(-0.2..0.2), random.random_range(-0.3..0.3))
    };
    let precision = pick(
        &[
            Precision::Exact,
            Precision::Postcode,
            Precision::Postcode,
            Precision::Sector,
            Precision::Outcode,
            Precision::Authority,
        ],
        random,
    );
    Some(Location::new(MIDDLE.0 + lat, MIDDLE.1 + lon, precision, LocationSource::Supplied))
}

fn known<T>(random: &mut ChaCha8Rng, value: impl FnOnce(&mut ChaCha8Rng) -> T) -> Option<T> {
    if random.random_bool(0.75) { Some(value(random)) } else { None }
}

fn pick<T: Copy>(values: &[T], random: &mut ChaCha8Rng) -> T {
    *values.choose(random).expect("a choice")
}

fn some(values: &[&str], each: f64, random: &mut ChaCha8Rng) -> Vec<String> {
    let mut chosen: Vec<String> =
        values.iter().filter(|_| random.random_bool(each)).map(|value| (*value).to_owned()).collect();
    chosen.sort();
    chosen
}
