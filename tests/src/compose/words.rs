//! What officers write about a home: features, transport, abbreviations and slips of the keyboard.

use super::council::Council;
use super::dice::Dice;
use super::home::Home;
use vacancy::{AccessCategory, Designation, Garden, Parking, Pets, PropertyType};

/// Returns the description of a home, which 4 adverts in 100 leave blank.
pub fn describe(home: &Home, council: &Council, dice: &mut Dice) -> String {
    if dice.chance(4) {
        return String::new();
    }
    let terse = dice.chance(30);
    let mut sentences = vec![opening(home, terse, dice)];
    sentences.extend(outside(home, terse, dice));
    sentences.extend(access(home, dice));
    sentences.extend(inside(home, terse, dice));
    sentences.push(transport(home, dice));
    sentences.extend(terms(home, dice));
    let mut text = sentences.join(if council.line_breaks { "\n" } else { " " });
    if dice.chance(16) {
        text = mistype(&text, dice);
    }
    if dice.chance(4) { text.to_uppercase() } else { text }
}

/// Returns a floor as words: `ground`, `lower ground`, `3rd`.
pub fn floor(level: i8) -> String {
    match level {
        i8::MIN..=-1 => "lower ground".to_owned(),
        0 => "ground".to_owned(),
        1 => "1st".to_owned(),
        2 => "2nd".to_owned(),
        3 => "3rd".to_owned(),
        _ => format!("{level}th"),
    }
}

/// Returns the kind of home as an officer says it: `studio flat`, `house`.
pub fn kind(property_type: PropertyType) -> &'static str {
    match property_type {
        PropertyType::Studio => "studio flat",
        PropertyType::Bedsit => "bedsit",
        PropertyType::Maisonette => "maisonette",
        PropertyType::House => "house",
        PropertyType::Bungalow => "bungalow",
        _ => "flat",
    }
}

fn opening(home: &Home, terse: bool, dice: &mut Dice) -> String {
    let kind = kind(home.property_type);
    let (beds, persons, area) = (home.bedrooms, home.persons, home.area);
    let sized = match beds {
        0 => kind.to_owned(),
        1 => format!("one bedroom {kind}"),
        2 => format!("two bedroom {kind}"),
        _ => format!("{beds} bedroom {kind}"),
    };
    let level = home.floor.map(floor);
    if terse {
        let short = match home.floor {
            Some(0) => "GFF".to_owned(),
            Some(1) => "FFF".to_owned(),
            Some(level) => format!("{} flr {kind}", floor(level)),
            None => kind.to_owned(),
        };
        return format!("{short}, {beds}b{persons}p, {area}.");
    }
    let on = level.map_or(String::new(), |level| format!(" on the {level} floor"));
    match dice.below(14) {
        0 => format!("Well presented {sized}{on} in a popular part of {area}."),
        1 => format!("Spacious {sized}{on}, sleeps up to {persons}."),
        2 => format!("A {sized}{on} close to local shops and schools in {area}."),
        3 => format!("This {sized} is situated{on} in a well kept development."),
        4 => format!("Bright {sized}{on}. Newly decorated throughout."),
        5 => format!("{area}: {sized}{on}, {persons} persons max."),
        6 => format!("Lovely {sized}{on} in a quiet cul-de-sac."),
        7 => format!("{sized}{on} to let, max {persons} person household."),
        8 => format!("Purpose built {sized}{on}, recently rewired."),
        9 => format!("Ideal for a household of {persons}: {sized}{on}, {area}."),
        10 => format!("{beds} bed {kind}{on}. Good decorative order."),
        11 => format!("Void property, {sized}{on}. Clean and clear."),
        12 => format!("We are pleased to offer this {sized}{on} in the heart of {area}."),
        _ => format!("Refurbished {sized}{on} with new kitchen and bathroom."),
    }
}

fn outside(home: &Home, terse: bool, dice: &mut Dice) -> Vec<String> {
    let mut said = Vec::new();
    match home.garden {
        Garden::Private if terse => said.push("Own gdn to rear.".to_owned()),
        Garden::Private => {
            let kind = dice.pick(&[
                "Own rear garden, mostly paved.",
                "Private garden with shed.",
                "Small garden to front and rear.",
                "Own garden with patio, approx 30ft.",
                "Rear gdn, lawned. Tenant to maintain.",
                "Private courtyard garden.",
                "The property benefits from its own garden.",
            ]);
            said.push(kind.to_owned());
        }
        Garden::Shared => {
            let kind = dice.pick(&[
                "Communal gardens.",
                "Shared garden and drying area.",
                "Use of shared courtyard.",
            ]);
            said.push(kind.to_owned());
        }
        Garden::None => {}
    }
    if home.balcony {
        let kind =
            dice.pick(&["Balcony off the lounge.", "Private balcony.", "Good size balcony, south facing."]);
        said.push(kind.to_owned());
    }
    match home.parking {
        Some(Parking::Private) => said.push("Off street parking for one car.".to_owned()),
        Some(Parking::Permit) if dice.chance(40) => said.push("Permit parking, CPZ applies.".to_owned()),
        Some(Parking::None) if dice.chance(40) => said.push("Car free development.".to_owned()),
        _ => {}
    }
    said
}

fn access(home: &Home, dice: &mut Dice) -> Vec<String> {
    let mut said = Vec::new();
    match home.lift {
        Some(true) => said.push(
            dice.pick(&["Lift access.", "Two lifts serve the block.", "Lift to all floors."]).to_owned(),
        ),
        Some(false) if dice.chance(60) => {
            said.push(
                dice.pick(&[
                    "No lift.",
                    "Stairs only, no lift.",
                    "Applicants must be able to manage stairs.",
                ])
                .to_owned(),
            );
        }
        _ => {}
    }
    let adapted = match home.access {
        AccessCategory::A => "Fully wheelchair accessible with wet room and lowered worktops.",
        AccessCategory::B => "Wheelchair access to main rooms, level access shower.",
        AccessCategory::C if dice.chance(60) => "Wide doorways and level access shower.",
        AccessCategory::D if dice.chance(40) => "Level entrance, grab rails in bathroom.",
        AccessCategory::E if dice.chance(40) => "Step free from the street.",
        AccessCategory::EPlus if dice.chance(50) => "2 steps up to entrance.",
        _ => return said,
    };
    said.push(adapted.to_owned());
    said
}

fn inside(home: &Home, terse: bool, dice: &mut Dice) -> Vec<String> {
    let mut said = Vec::new();
    let heating = if terse && home.heating.starts_with("Gas") { "GCH" } else { home.heating };
    match dice.below(5) {
        0 => said.push(format!("{heating}, dbl glazing.")),
        1 => said.push(format!("{heating} and double glazed windows.")),
        2 => said.push(format!("Benefits from {}.", heating.to_lowercase())),
        3 => said.push("D/G, entryphone.".to_owned()),
        _ => {}
    }
    if dice.chance(30) {
        let detail = dice.pick(&[
            "Separate WC.",
            "Kitchen/diner.",
            "Shower only, no bath.",
            "Plenty of storage.",
            "Plumbing for washing machine.",
            "Carpets not included.",
            "Laminate flooring not permitted.",
            "Box room could be used as a study.",
            "Fitted kitchen with space for fridge freezer.",
            "Large lounge with laminate floor.",
            "Open plan lounge/kitchen.",
            "Over bath shower.",
            "Bathroom to be replaced before letting.",
            "Pram store on ground floor.",
            "Smoke and CO alarms fitted.",
            "2 dbl bdrms & 1 sgl where 3 bed, see floor plan.",
            "Loft not to be used for storage.",
        ]);
        said.push(detail.to_owned());
    }
    said
}

fn transport(home: &Home, dice: &mut Dice) -> String {
    let station = home.station;
    let minutes = dice.between(3, 15);
    match dice.below(12) {
        0 => format!("{minutes} mins walk to {station}."),
        1 => format!("Approx {minutes} minute walk from {station}."),
        2 => format!("Nr {station} and local buses."),
        3 => format!("Good transport links inc {station}."),
        4 => format!("Close to {station}, shops and GP surgery."),
        5 => format!("Local amenities and {station} within walking distance."),
        6 => format!("Easy access to {station} and town centre."),
        7 => format!("{station} approx {minutes} min walk, shops nearby."),
        8 => format!("Transport: {station}, several bus routes."),
        9 => format!("{minutes}mins frm {station}"),
        10 => format!("Close to parks, schools and {station} ({minutes} mins)."),
        _ => format!("Bus stop outside, {station} {minutes} mins."),
    }
}

fn terms(home: &Home, dice: &mut Dice) -> Vec<String> {
    let mut said = Vec::new();
    if home.designation == Designation::Sheltered {
        said.push(format!("Sheltered scheme for over {}s with visiting scheme manager.", home.age_min));
    } else if home.age_min > 0 {
        said.push(format!("Minimum age {}.", home.age_min));
    }
    match home.pets {
        Some(Pets::No) => {
            said.push(dice.pick(&["Sorry no dogs.", "No pets.", "No pets allowed in this block."]).to_owned())
        }
        Some(Pets::WithPermission) if dice.chance(40) => said.push("Pets with permission.".to_owned()),
        Some(Pets::Allowed) => said.push("Pets welcome.".to_owned()),
        _ => {}
    }
    if dice.chance(35) {
        let note = dice.pick(&[
            "NTQ expires shortly, viewing date to be confirmed.",
            "S/O points apply.",
            "Tenant in situ, no access before viewing.",
            "Void works under way, photo is of a similar property.",
            "Local lettings plan applies.",
            "Property let as seen.",
            "New build, handover expected next month.",
            "Re-advertised due to low bids.",
            "This property will be let via a starter tenancy.",
            "Caretaker on site weekdays.",
            "CCTV and concierge.",
            "Please do not call at the property.",
            "Viewing by appointment, bring photo ID.",
            "Direct debit preferred.",
            "Priority to households downsizing.",
            "Proof of ID and income needed at viewing.",
            "Garage available nearby at £18.50 pw extra.",
            "2 weeks' rent in advance.",
            "Decorating allowance of £150 may be available.",
            "Transfer applicants must have a clear rent account.",
            "First come first served for garage rental, ask at office.",
        ]);
        said.push(note.to_owned());
    }
    said
}

/// Returns the text with one or two of its longer words mistyped.
pub fn mistype(text: &str, dice: &mut Dice) -> String {
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    for _ in 0..=dice.below(2) {
        let at = dice.below(words.len());
        let plain = words[at].len() > 4 && words[at].bytes().all(|byte| byte.is_ascii_lowercase());
        if !plain {
            continue;
        }
        let place = 1 + dice.below(words[at].len() - 2);
        let word = &mut words[at];
        let letter = word.remove(place);
        match dice.below(3) {
            0 => word.insert(place - 1, letter), // two letters exchanged
            1 => {
                word.insert(place, letter); // one struck twice
                word.insert(place, letter);
            }
            _ => {} // one missed
        }
    }
    words.join(" ")
}
