//! Sayings that officers of any council share, for [`super::prose`].

/// Ways to begin; the words in braces are the home's.
pub const OPENINGS: &[&str] = &[
    "{sized}{on} in {area}.",
    "A {sized}{on}, suitable for up to {persons}.",
    "We are advertising a {sized}{on}.",
    "Well proportioned {sized}{on}, close to amenities.",
    "{area} - {sized}, max {persons} in household.",
    "Recently modernised {sized}{on}.",
    "{sized}{on}. Currently void.",
    "Light and airy {sized}{on} overlooking trees.",
    "Available soon: {sized}{on} in a small development of only 12 homes.",
    "This {sized}{on} has been fully redecorated.",
    "Good sized {kind}{on} in a sought after part of {area}.",
    "A rare opportunity, {sized}{on}.",
    "{sized}{on} in the {area} area, within easy reach of shops, schools and GP.",
    "{beds} bed {persons} person {kind}{on}",
    "The property is a {sized}{on}. It is in fair decorative condition.",
    "Relet. {sized}{on}.",
    "New to the bidding this week, a {sized}{on}.",
    "Comfortable {kind}{on}, would suit {persons}.",
    "{sized} in {area}, internal photos to follow.",
    "Older style {sized}{on}, high ceilings.",
    "Post war {sized}{on}, some works still to be done before letting.",
    "Modern {sized}{on}, built around 2015.",
];

/// A garden of one's own.
pub const OWN_GARDEN: &[&str] = &[
    "Own rear garden.",
    "Good sized garden which is the tenant's to keep tidy.",
    "Front and back garden, front is paved.",
    "Enclosed private garden with side gate.",
    "Low maintenance courtyard garden.",
    "Garden has been cleared, some levelling needed.",
    "Patio and small lawn, private.",
    "Long rear garden with apple tree and shed.",
    "Garden (private) is overgrown at the moment and will be strimmed.",
    "Own garden approx 40 ft",
];

/// A garden shared with neighbours.
pub const SHARED_GARDEN: &[&str] = &[
    "Communal garden to rear.",
    "Residents share a landscaped garden.",
    "Shared drying area and lawn.",
    "Use of communal grounds.",
    "Raised beds in the shared garden, ask the TRA.",
];

/// A balcony.
pub const BALCONY: &[&str] = &[
    "Balcony.",
    "Own balcony with open views.",
    "Small balcony off the living room.",
    "Balcony, wide enough for a table.",
    "West facing private balcony.",
    "Recessed balcony, nice in the evening.",
];

/// A place for a car.
pub const OWN_PARKING: &[&str] = &[
    "Parking space for one car.",
    "Allocated bay no. to be confirmed.",
    "Off street parking space.",
    "Garage included in the rent.",
];

/// Parking with a permit.
pub const PERMIT_PARKING: &[&str] = &[
    "CPZ, residents permit needed.",
    "Permit parking on the estate, one per household.",
    "Controlled parking Mon-Sat 8.30 - 6.30.",
];

/// Parking on the street.
pub const STREET_PARKING: &[&str] =
    &["On street parking, unrestricted.", "Street parking but can be busy.", "Parking in road."];

/// Nowhere to park.
pub const NO_PARKING: &[&str] =
    &["No parking.", "Car free: residents can't apply for a permit.", "There is no parking with this home."];

/// A lift goes there.
pub const LIFT: &[&str] = &[
    "Lift.",
    "Served by a lift.",
    "Lift access to all floors.",
    "Lift serves every floor.",
    "Lift available.",
];

/// No lift goes there.
pub const NO_LIFT: &[&str] = &[
    "No lift in block.",
    "Please note there is NO LIFT.",
    "Access is by communal stairs.",
    "Not suitable for anyone who can't manage stairs.",
    "Several flights of stairs.",
];

/// Wheelchair standard throughout.
pub const WHEELCHAIR: &[&str] = &[
    "Purpose built wheelchair home, level access wet room, wide corridors, ceiling hoist track in main bedroom.",
    "Fully wheelchair adapted incl. rise and fall kitchen units and level access shower.",
    "Wheelchair user standard. Will only be offered to households needing it, OT to attend viewing.",
];

/// Wheelchair access to the rooms that matter most.
pub const PART_WHEELCHAIR: &[&str] = &[
    "Ramp to front door, wheelchair access to living room, bathroom and one bedroom.",
    "Partly adapted: level access shower and widened doors.",
    "Suitable for a wheelchair user on the entrance level.",
];

/// Level access.
pub const LEVEL: &[&str] = &[
    "Level access throughout.",
    "Wider doors, level access shower.",
    "Wet room, grab rails, easy access.",
    "Lifetime Homes standard",
    "Over bath shower replaced with a walk in shower.",
];

/// No steps to the door.
pub const STEP_FREE: &[&str] =
    &["Step free access.", "No steps from street to front door.", "Step free but standard bathroom."];

/// A few steps to the door.
pub const FEW_STEPS: &[&str] =
    &["3 steps to the door.", "Two small steps and a handrail.", "A few steps up from pavement."];

/// How it is heated.
pub const HEATING: &[&str] = &[
    "{heating}.",
    "{heating}, double glazing.",
    "Has {heating} and double glazed windows",
    "Heating: {heating}.",
    "Double glazed, {heating}.",
    "{heating}.",
];

/// Anything that may be found in any home.
pub const INSIDE: &[&str] = &[
    "Separate kitchen with room for a table.",
    "Kitchen refitted last year.",
    "Bathroom with shower over bath.",
    "Separate toilet.",
    "Walk-in shower.",
    "Built in wardrobe in main bedroom.",
    "Storage cupboard in hall.",
    "Vinyl flooring to kitchen and bathroom, no carpets.",
    "Existing carpets will be left on a gifted basis.",
    "Gas and electric meters are prepayment, please register on moving in.",
    "Water meter fitted.",
    "Space for washing machine, no tumble dryer vent.",
    "Smoke, heat and carbon monoxide alarms.",
    "Freshly painted in magnolia.",
    "Some rooms need decorating, vouchers given.",
    "Electric cooker point only.",
    "Gas cooker point, we do not supply white goods.",
    "Large windows, gets sun most of the day.",
    "Extractor fans to kitchen and bathroom.",
    "Damp proof works completed in the spring.",
    "Full fibre broadband in the street.",
    "Kitchen is small.",
    "Through lounge.",
    "Living room 14'6 x 11'.",
    "Airing cupboard with hot water cylinder.",
    "Curtain rails fitted",
    "Good storage throughout.",
    "Recently rewired.",
    "Third party asbestos survey done, report on request.",
];

/// What may be found in a block.
pub const IN_A_BLOCK: &[&str] = &[
    "Secure door entry.",
    "Video entryphone.",
    "Communal bin chute.",
    "Bike store, key from the estate office.",
    "No satellite dishes, communal aerial.",
    "Pram shed on the ground floor",
    "Hard floors are not allowed above another home.",
    "Caretaker on weekdays.",
    "Block is having external works, scaffolding up until spring.",
    "Own front door off the walkway.",
    "Quiet block.",
    "Sprinklers fitted 2023.",
];

/// What may be found in a house or bungalow.
pub const IN_A_HOUSE: &[&str] = &[
    "Downstairs WC.",
    "End of terrace.",
    "Mid terrace.",
    "Semi detached.",
    "Side access for bins and bikes.",
    "Brick outhouse.",
    "Porch.",
    "Kitchen leads to garden.",
    "Solar panels on roof.",
    "Understairs cupboard.",
    "Loft hatch sealed.",
    "New front door and windows.",
];

/// How to get about; the words in braces are the home's.
pub const TRANSPORT: &[&str] = &[
    "{station} {mins} mins walk.",
    "{mins} minutes walk to {station}.",
    "Nearest: {station} ({mins} mins).",
    "Close to {station}.",
    "Handy for {station} and the shops.",
    "Shops, nursery and {station} all close by.",
    "Bus at the end of the road, {station} {mins} min by foot",
    "Near {station}.",
    "Within reach of {station}, surgery and primary school.",
    "Public transport: {station}.",
    "Approx {mins} mins from {station}",
    "Nr {station}, supermarket and library.",
    "Good links via {station}.",
];

/// A scheme for older people.
pub const SHELTERED: &[&str] = &[
    "Sheltered housing for people aged {age} and over, lounge and laundry.",
    "Older persons scheme ({age}+), pull cord alarm, scheme officer visits.",
    "Independent living for over {age}s. Lifeline charge applies.",
    "{age}+ sheltered. Communal lounge, bingo Tues, guest room.",
];

/// A lowest age without a scheme.
pub const MINIMUM_AGE: &[&str] =
    &["{age} plus only.", "For applicants aged {age} or over.", "Age {age}+ block.", "Min. age {age}."];

/// Pets are not allowed.
pub const NO_PETS: &[&str] =
    &["No pets.", "Sorry no cats or dogs.", "Pets are not allowed here.", "No dogs, cats etc."];

/// Pets may be asked for.
pub const PETS_WITH_PERMISSION: &[&str] =
    &["Pets by permission only.", "Ask before getting a pet.", "One small pet may be agreed, in writing."];

/// Pets are allowed.
pub const PETS_ALLOWED: &[&str] = &["Pets considered.", "Pets OK.", "Cat or dog fine, must be chipped."];

/// Words and how officers shorten them.
pub const SHORT: &[(&str, &str)] = &[
    ("bedroom", "bdrm"),
    ("gas central heating", "GCH"),
    ("Gas central heating", "GCH"),
    ("Double glazed", "D/G"),
    ("double glazing", "d/glazing"),
    ("kitchen", "kit"),
    ("Kitchen", "Kit"),
    ("bathroom", "bthrm"),
    ("ground floor", "grd flr"),
    (" floor", " flr"),
    ("minutes", "mins"),
    (" and ", " & "),
    (" with ", " w/ "),
    ("approximately", "approx"),
    ("private", "pvt"),
    ("Communal", "Comm"),
    ("communal", "comm."),
    ("property", "prop"),
    ("applicants", "apps"),
    ("parking", "pkg"),
    ("maisonette", "mais"),
    ("Sheltered", "Shelt."),
];
