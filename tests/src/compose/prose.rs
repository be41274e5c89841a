//! How the officers of the larger councils write: more ways to begin, more to say, and each council its own sayings,
//! abbreviations and slips. What a text says of garden, lift, floor and so on is what the home has.

use super::dice::Dice;
use super::home::Home;
use super::names::Naming;
use super::phrases;
use super::words;
use vacancy::{AccessCategory, Designation, Garden, Parking, Pets};

/// How the officers of one council write.
pub struct Manner {
    /// What its blocks and streets are called.
    pub naming: &'static Naming,
    /// Its own ways to begin. The words in braces are those of [`fill`].
    pub openings: &'static [&'static str],
    /// What is worth knowing thereabouts: buses, parks, schools, what the tide or the market does.
    pub local: &'static [&'static str],
    /// What this council tells bidders: its policies and customs.
    pub notes: &'static [&'static str],
    /// How often, in a hundred, a text is shortened throughout.
    pub shortened: usize,
    /// How often, in a hundred, a slip of the keyboard stays in.
    pub slips: usize,
}

/// Returns the description of a home, which 4 adverts in 100 leave blank.
pub fn describe(home: &Home, manner: &Manner, dice: &mut Dice) -> String {
    if dice.chance(4) {
        return String::new();
    }
    let mut said = vec![opening(home, manner, dice)];
    said.extend(rooms(home, dice));
    said.extend(outside(home, dice));
    said.extend(access(home, dice));
    said.extend(features(home, dice));
    said.push(transport(home, dice));
    for _ in 0..dice.weighted(&[(8, 0), (9, 1), (3, 2)]) {
        said.push(fill(dice.pick(manner.local), home, dice));
    }
    said.extend(terms(home, dice));
    if dice.chance(55) {
        said.push(fill(dice.pick(manner.notes), home, dice));
    }
    if dice.chance(35) {
        let first = dice.below(said.len() - 1);
        said[1..].rotate_left(first);
    }
    if dice.chance(14) {
        said.truncate(3);
    }
    let mut already = std::collections::HashSet::new();
    said.retain(|text| already.insert(text.clone()));
    let mut text = join(said, dice);
    if dice.chance(manner.shortened) {
        text = shorten(&text, dice);
    }
    if dice.chance(manner.slips) {
        text = slip(&text, dice);
    }
    if dice.chance(3) { text.to_uppercase() } else { text }
}

/// Puts the home's own words in the place of the braces.
fn fill(template: &str, home: &Home, dice: &mut Dice) -> String {
    let kind = words::kind(home.property_type);
    let sized = match home.bedrooms {
        0 => kind.to_owned(),
        beds => format!("{} {kind}", beds_in_words(beds, dice)),
    };
    let filled = template
        .replace("{kind}", kind)
        .replace("{sized}", &sized)
        .replace(
            "{on}",
            &home.floor.map_or(String::new(), |floor| format!(" on the {} floor", words::floor(floor))),
        )
        .replace("{beds}", &home.bedrooms.to_string())
        .replace("{persons}", &home.persons.to_string())
        .replace("{household}", &household(home.persons))
        .replace("{area}", home.area)
        .replace("{station}", home.station)
        .replace("{mins}", &dice.between(3, 18).to_string());
    capital(&filled)
}

fn household(persons: u8) -> String {
    if persons == 1 { "1 person".to_owned() } else { format!("{persons} people") }
}

fn beds_in_words(beds: u8, dice: &mut Dice) -> String {
    let word = ["no", "one", "two", "three", "four", "five"][usize::from(beds.min(5))];
    match dice.below(4) {
        0 => format!("{word}-bedroom"),
        1 => format!("{beds} bed"),
        2 => format!("{beds} bedroom"),
        _ => format!("{word} bedroom"),
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

fn opening(home: &Home, manner: &Manner, dice: &mut Dice) -> String {
    let template = if dice.chance(40) { dice.pick(manner.openings) } else { dice.pick(phrases::OPENINGS) };
    fill(template, home, dice)
}

/// Says how many of the bedrooms are double, where the bedspaces tell.
fn rooms(home: &Home, dice: &mut Dice) -> Option<String> {
    let doubles = home.persons.checked_sub(home.bedrooms)?;
    let singles = home.bedrooms.checked_sub(doubles)?;
    if home.bedrooms < 2 || !dice.chance(45) {
        return None;
    }
    Some(match (doubles, singles) {
        (0, _) => return None,
        (2, 0) => dice.pick(&["Both bedrooms are doubles.", "2 double bedrooms.", "2 dbls"]).to_owned(),
        (doubles, 0) => format!("All {doubles} bedrooms are doubles."),
        (1, 1) => dice.pick(&["1 double and 1 single bedroom.", "One dbl, one sgl."]).to_owned(),
        (1, singles) => format!("1 double bedroom and {singles} singles."),
        (doubles, singles) if dice.chance(50) => format!("{doubles} double bedrooms and {singles} single."),
        (doubles, singles) => format!("{doubles} dbl / {singles} sgl bedrooms"),
    })
}

fn outside(home: &Home, dice: &mut Dice) -> Vec<String> {
    let mut said = Vec::new();
    match home.garden {
        Garden::Private => said.push(dice.pick(phrases::OWN_GARDEN)),
        Garden::Shared if dice.chance(70) => said.push(dice.pick(phrases::SHARED_GARDEN)),
        _ => {}
    }
    if home.balcony {
        said.push(dice.pick(phrases::BALCONY));
    }
    match home.parking {
        Some(Parking::Private) => said.push(dice.pick(phrases::OWN_PARKING)),
        Some(Parking::Permit) if dice.chance(50) => said.push(dice.pick(phrases::PERMIT_PARKING)),
        Some(Parking::Street) if dice.chance(40) => said.push(dice.pick(phrases::STREET_PARKING)),
        Some(Parking::None) if dice.chance(50) => said.push(dice.pick(phrases::NO_PARKING)),
        _ => {}
    }
    said.into_iter().map(str::to_owned).collect()
}

fn access(home: &Home, dice: &mut Dice) -> Vec<String> {
    let mut said = Vec::new();
    match home.lift {
        Some(true) if dice.chance(80) => said.push(dice.pick(phrases::LIFT)),
        Some(false) if dice.chance(65) => said.push(dice.pick(phrases::NO_LIFT)),
        _ => {}
    }
    let adapted = match home.access {
        AccessCategory::A => phrases::WHEELCHAIR,
        AccessCategory::B => phrases::PART_WHEELCHAIR,
        AccessCategory::C | AccessCategory::D if dice.chance(60) => phrases::LEVEL,
        AccessCategory::E if dice.chance(50) => phrases::STEP_FREE,
        AccessCategory::EPlus if dice.chance(60) => phrases::FEW_STEPS,
        _ => &[],
    };
    if !adapted.is_empty() {
        said.push(dice.pick(adapted));
    }
    said.into_iter().map(str::to_owned).collect()
}

/// Says one to four things about the inside, each once, the heating as it is recorded.
fn features(home: &Home, dice: &mut Dice) -> Vec<String> {
    let mut left: Vec<&str> = phrases::INSIDE.to_vec();
    left.extend(if home.floor.is_some() { phrases::IN_A_BLOCK } else { phrases::IN_A_HOUSE });
    let mut said = Vec::new();
    if dice.chance(60) {
        let template = dice.pick(phrases::HEATING);
        said.push(capital(&template.replace("{heating}", &home.heating.to_lowercase())));
    }
    for _ in 0..dice.weighted(&[(3, 1), (4, 2), (3, 3), (1, 4)]) {
        said.push(left.swap_remove(dice.below(left.len())).to_owned());
    }
    said
}

fn transport(home: &Home, dice: &mut Dice) -> String {
    let template = dice.pick(phrases::TRANSPORT);
    fill(template, home, dice)
}

fn terms(home: &Home, dice: &mut Dice) -> Vec<String> {
    let mut said = Vec::new();
    if home.designation == Designation::Sheltered {
        said.push(dice.pick(phrases::SHELTERED).replace("{age}", &home.age_min.to_string()));
    } else if home.age_min > 0 {
        said.push(dice.pick(phrases::MINIMUM_AGE).replace("{age}", &home.age_min.to_string()));
    }
    match home.pets {
        Some(Pets::No) => said.push(dice.pick(phrases::NO_PETS).to_owned()),
        Some(Pets::WithPermission) if dice.chance(50) => {
            said.push(dice.pick(phrases::PETS_WITH_PERMISSION).to_owned());
        }
        Some(Pets::Allowed) => said.push(dice.pick(phrases::PETS_ALLOWED).to_owned()),
        _ => {}
    }
    said
}

/// Joins what is said as sentences, or as the list of a hurried officer.
fn join(said: Vec<String>, dice: &mut Dice) -> String {
    let between = dice.weighted(&[(15, " "), (2, ", "), (1, " - "), (1, " / "), (1, "  ")]);
    if between.trim().is_empty() {
        let ended = |text: String| if text.ends_with(['.', '!', '?']) { text } else { text + "." };
        return said.into_iter().map(ended).collect::<Vec<_>>().join(between);
    }
    said.iter().map(|text| text.trim_end_matches('.')).collect::<Vec<_>>().join(between)
}

/// Shortens each word that officers shorten, three times in four.
fn shorten(text: &str, dice: &mut Dice) -> String {
    let mut text = text.to_owned();
    for (long, short) in phrases::SHORT {
        if dice.chance(75) {
            text = text.replace(long, short);
        }
    }
    text
}

/// Lets one or two slips of the keyboard through.
fn slip(text: &str, dice: &mut Dice) -> String {
    match dice.below(7) {
        0 => text.replacen(". ", ".", 1),
        1 => text.replacen(", ", " ,", 1),
        2 => text.replacen(' ', "  ", 2),
        3 => text.replacen(". ", " . ", 1),
        4 => text.trim_end_matches('.').to_owned(),
        _ => words::mistype(text, dice),
    }
}
