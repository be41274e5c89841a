//! Invented homes for tests and benchmarks: seeded, plainly artificial, and as varied as adverts are.

use jiff::{Timestamp, ToSpan};
use rand::{RngExt, SeedableRng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;
use vacancy::*;

/// The instant the samples are made for: some have closed by then, some have not opened.
pub fn now() -> Timestamp {
    Timestamp::from_second(1_782_900_000).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Returns the codes of the first so many London boroughs.
pub fn boroughs(count: u32) -> Vec<AuthorityCode> {
    (1..=count).filter_map(|number| AuthorityCode::parse(&format!("E0900{number:04}")).ok()).collect()
}

/// Returns homes of one authority. The same seed gives the same homes.
pub fn homes(authority: &AuthorityCode, seed: u64, count: u32) -> Vec<Vacancy> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let estates: Vec<(f64, f64)> =
        (0..40).map(|_| (random.random_range(51.32..51.66), random.random_range(-0.48..0.28))).collect();
    (0..count).filter_map(|number| home(&mut random, authority, &estates, number)).collect()
}

const TITLES: [&str; 5] =
    ["Bright flat", "Garden flat", "House near the park", "Studio", "Maisonette with balcony"];
const PHRASES: [&str; 12] = [
    "close to shops",
    "recently refurbished kitchen",
    "gas central heating",
    "quiet street",
    "good bus links",
    "large living room",
    "secure entry phone",
    "overlooking the canal",
    "suitable for a family",
    "cycle storage",
    "double glazing throughout",
    "communal laundry",
];
const STREETS: [&str; 6] =
    ["Example Road", "Sample Street", "Specimen Lane", "Mock Court", "Test Walk", "Model Way"];
const LANDLORDS: [&str; 4] = ["Example Homes", "Sample Housing Trust", "Specimen Living", "Mock Homes"];

/// Returns one of the values three times in four.
fn perhaps<T: Copy>(random: &mut ChaCha8Rng, values: &[T]) -> Option<T> {
    if random.random_bool(0.75) { values.choose(random).copied() } else { None }
}

fn home(
    random: &mut ChaCha8Rng,
    authority: &AuthorityCode,
    estates: &[(f64, f64)],
    number: u32,
) -> Option<Vacancy> {
    let id = VacancyId::new(authority.clone(), &format!("{:05}/{}", number / 2, number % 2)).ok()?;
    let seen = now().checked_sub((random.random_range(0..40) * 24).hours()).ok()?;
    let provenance = Provenance {
        upload: "00".repeat(32),
        row: number + 2,
        first_seen: seen.into(),
        last_seen: now().into(),
    };
    let mut home = Vacancy::new(id, provenance);
    describe(random, &mut home);
    place(random, &mut home, estates);
    furnish(random, &mut home);
    let hours = |random: &mut ChaCha8Rng, from: i64, to: i64| {
        now().checked_add((random.random_range(from..to) / 6 * 6).hours()).ok().map(LondonInstant)
    };
    home.opens_at = if random.random_bool(0.8) { hours(random, -200, 24) } else { None };
    home.closes_at = if random.random_bool(0.9) { hours(random, -48, 150) } else { None };
    if random.random_bool(0.1) {
        home.status = perhaps(random, Status::ALL).unwrap_or(Status::Let);
    }
    Some(home)
}

fn describe(random: &mut ChaCha8Rng, home: &mut Vacancy) {
    let title = perhaps(random, &TITLES);
    home.title = title.map(|title| format!("{title}, {}", random.random_range(1..5)));
    let phrases: Vec<&str> =
        (0..random.random_range(2..8)).filter_map(|_| perhaps(random, &PHRASES)).collect();
    home.description = Some(phrases.join(". "));
    let street = perhaps(random, &STREETS);
    home.address = street.map(|street| format!("{} {street}", random.random_range(1..200)));
    home.landlord = perhaps(random, &LANDLORDS).map(str::to_owned);
    home.labels = ["mobility", "new_build"]
        .iter()
        .filter(|_| random.random_bool(0.1))
        .map(ToString::to_string)
        .collect();
    home.adaptations = ["stairlift", "wet_room"]
        .iter()
        .filter(|_| random.random_bool(0.1))
        .map(ToString::to_string)
        .collect();
}

fn place(random: &mut ChaCha8Rng, home: &mut Vacancy, estates: &[(f64, f64)]) {
    let Some((lat, lon)) = estates.choose(random).copied() else { return };
    let precision = match random.random_range(0..20) {
        0 => Precision::Outcode,
        1 => Precision::Authority,
        2 => return,
        _ => Precision::Postcode,
    };
    // Homes of one estate share postcodes, so that distances tie.
    let step = |random: &mut ChaCha8Rng| f64::from(random.random_range(-8..8)) * 0.0004;
    home.location =
        Some(Location::new(lat + step(random), lon + step(random), precision, LocationSource::Postcode));
}

fn furnish(random: &mut ChaCha8Rng, home: &mut Vacancy) {
    let yes_no = [true, false];
    home.bedrooms = perhaps(random, &[0, 1, 1, 2, 2, 2, 3, 4]);
    home.max_persons = home.bedrooms.map(|bedrooms| bedrooms * 2);
    home.property_type = perhaps(random, PropertyType::ALL);
    home.rent_type = perhaps(random, RentType::ALL);
    home.tenancy = perhaps(random, Tenancy::ALL);
    home.designation = perhaps(random, Designation::ALL);
    home.access_category = perhaps(random, AccessCategory::ALL);
    home.garden = perhaps(random, Garden::ALL);
    home.parking = perhaps(random, Parking::ALL);
    home.pets = perhaps(random, Pets::ALL);
    home.floor = perhaps(random, &[-1, 0, 0, 1, 2, 3]);
    (home.lift, home.step_free) = (perhaps(random, &yes_no), perhaps(random, &yes_no));
    (home.balcony, home.furnished) = (perhaps(random, &yes_no), perhaps(random, &yes_no));
    if home.designation == Some(Designation::Sheltered) {
        home.age_min = Some(55);
    }
    home.rent = perhaps(random, &[9_500, 11_000, 12_345, 15_000, 21_000])
        .map(|pence| Rent::new(pence, Period::Weekly));
    home.work_out_weekly_cost();
}
