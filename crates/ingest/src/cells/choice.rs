//! Values of the record's closed sets, and the words councils use for them.

use super::clean::plain;
use crate::codes;
use vacancy::{Designation, Garden, Message, Parking, Pets, PropertyType, RentType, Tenancy};

/// Words for the values of a closed set.
type Words<T> = &'static [(T, &'static [&'static str])];

const GARDEN: Words<Garden> = &[
    (
        Garden::Private,
        &[
            "private",
            "own",
            "sole",
            "sole use",
            "rear",
            "front and rear",
            "private garden",
            "own garden",
            "rear garden",
            "patio",
        ],
    ),
    (
        Garden::Shared,
        &[
            "shared",
            "communal",
            "comm",
            "comm.",
            "shared garden",
            "communal garden",
            "communal gardens",
            "shared use",
        ],
    ),
    (Garden::None, &["none", "no", "n", "nil", "no garden", "0", "false"]),
];

const PARKING: Words<Parking> = &[
    (
        Parking::Private,
        &[
            "private",
            "own",
            "garage",
            "driveway",
            "drive",
            "off street",
            "off-street",
            "off road",
            "off-road",
            "allocated",
            "allocated space",
            "allocated bay",
            "bay",
            "parking space",
            "car port",
            "carport",
            "own drive",
        ],
    ),
    (
        Parking::Permit,
        &[
            "permit",
            "permits",
            "by permit",
            "permit only",
            "cpz",
            "resident permit",
            "residents permit",
            "residents' permit",
            "permit parking",
            "controlled",
            "estate permit",
            "resident",
        ],
    ),
    (
        Parking::Street,
        &[
            "street",
            "on street",
            "on-street",
            "on road",
            "on-road",
            "unrestricted",
            "on street parking",
            "free on street",
            "unallocated",
        ],
    ),
    (Parking::None, &["none", "no", "n", "no parking", "car free", "car-free", "0", "false"]),
];

const PETS: Words<Pets> = &[
    (Pets::Allowed, &["allowed", "yes", "y", "true", "1", "pets allowed", "pets welcome", "permitted"]),
    (
        Pets::WithPermission,
        &[
            "with permission",
            "permission",
            "by permission",
            "permission required",
            "on request",
            "with consent",
            "consent",
            "subject to permission",
            "subject to approval",
            "considered",
            "at landlord's discretion",
            "landlord's discretion",
            "discretionary",
            "ask",
            "ask landlord",
            "by agreement",
            "with landlord's permission",
            "perm",
        ],
    ),
    (
        Pets::No,
        &[
            "no",
            "n",
            "none",
            "not allowed",
            "no pets",
            "false",
            "0",
            "not permitted",
            "no pets allowed",
            "no cats or dogs",
        ],
    ),
];

const DESIGNATION: Words<Designation> = &[
    (
        Designation::General,
        &["general", "general needs", "gn", "general need", "mainstream", "standard", "none", "no"],
    ),
    (
        Designation::Sheltered,
        &[
            "sheltered",
            "sheltered housing",
            "shelt",
            "sh",
            "retirement",
            "retirement housing",
            "older persons",
            "older people",
            "older person",
            "housing for older people",
            "elderly",
            "oap",
            "independent living",
        ],
    ),
    (
        Designation::ExtraCare,
        &["extra care", "extra-care", "extracare", "ec", "extra care housing", "very sheltered"],
    ),
    (Designation::Supported, &["supported", "supported housing", "support", "supported living"]),
];

const RENT_TYPE: Words<RentType> = &[
    (
        RentType::Social,
        &["social", "social rent", "sr", "target rent", "formula rent", "council rent", "council"],
    ),
    (RentType::Affordable, &["affordable", "affordable rent", "ar", "aff", "aff rent", "affordable rents"]),
    (RentType::LondonAffordable, &["london affordable", "london affordable rent", "lar"]),
    (RentType::LondonLiving, &["london living", "london living rent", "llr"]),
    (
        RentType::Intermediate,
        &["intermediate", "intermediate rent", "imr", "discounted market rent", "dmr", "key worker"],
    ),
    (RentType::RentToBuy, &["rent to buy", "rent to save", "rtb", "rent-to-buy"]),
    (RentType::SharedOwnership, &["shared ownership", "so", "part buy part rent"]),
    (RentType::Other, &["other", "market", "market rent"]),
];

const TENANCY: Words<Tenancy> = &[
    (Tenancy::Secure, &["secure", "secure tenancy", "sec", "lifetime", "secure lifetime", "lifetime secure"]),
    (
        Tenancy::Flexible,
        &["flexible", "flexible tenancy", "fixed term secure", "secure fixed term", "flexi", "secure fixed"],
    ),
    (Tenancy::Assured, &["assured", "assured tenancy", "assured lifetime", "lifetime assured"]),
    (Tenancy::AssuredShorthold, &["assured shorthold", "ast", "assured shorthold tenancy", "shorthold"]),
    (
        Tenancy::Introductory,
        &["introductory", "introductory tenancy", "intro", "starter", "starter tenancy", "probationary"],
    ),
    (Tenancy::Licence, &["licence", "license", "licensee"]),
    (Tenancy::Other, &["other", "periodic"]),
];

/// Words a property type is known by wherever they stand in the cell, the telling ones first.
const PROPERTY_TYPE: Words<PropertyType> = &[
    (PropertyType::Room, &["room", "shared", "hmo"]),
    (PropertyType::Studio, &["studio"]),
    (PropertyType::Bedsit, &["bedsit", "bedsitter", "bs"]),
    (PropertyType::Maisonette, &["maisonette", "mais", "maisonnette", "masionette", "maison", "duplex"]),
    (PropertyType::Bungalow, &["bungalow", "bung", "bungalo"]),
    (PropertyType::Flat, &["flat", "apartment", "apt", "flt", "fl", "penthouse"]),
    (
        PropertyType::House,
        &["house", "hse", "terraced", "semi", "detached", "townhouse", "cottage", "hs", "terrace"],
    ),
    (PropertyType::Other, &["other", "houseboat", "mobile", "caravan"]),
];

/// Returns the garden a cell names. A bare "yes" does not say whose it is.
pub(crate) fn garden(text: &str) -> Result<Garden, Message> {
    find(text, Garden::parse, GARDEN, "private, shared, none")
}

/// Returns the parking a cell names. A bare "yes" does not say which.
pub(crate) fn parking(text: &str) -> Result<Parking, Message> {
    find(text, Parking::parse, PARKING, "private, permit, street, none")
}

/// Returns what a cell says of pets.
pub(crate) fn pets(text: &str) -> Result<Pets, Message> {
    find(text, Pets::parse, PETS, "allowed, with permission, no")
}

/// Returns whom a cell sets the home aside for.
pub(crate) fn designation(text: &str) -> Result<Designation, Message> {
    find(text, Designation::parse, DESIGNATION, "general, sheltered, extra care, supported")
}

/// Returns the kind of rent a cell names.
pub(crate) fn rent_type(text: &str) -> Result<RentType, Message> {
    let expected = "social, affordable, London Affordable, London Living, intermediate, rent to buy, shared ownership, other";
    find(text, RentType::parse, RENT_TYPE, expected)
}

/// Returns the tenancy a cell names.
pub(crate) fn tenancy(text: &str) -> Result<Tenancy, Message> {
    let expected = "secure, flexible, assured, assured shorthold, introductory, licence, other";
    find(text, Tenancy::parse, TENANCY, expected)
}

/// Returns the property type a cell names, by any of its words: "2 bed GF flat" is a flat.
pub(crate) fn property_type(text: &str) -> Result<PropertyType, Message> {
    let plain = plain(text)
        .replace("bed sit", "bedsit")
        .replace("bed-sit", "bedsit")
        .replace("b/sit", "bedsit")
        .replace("bedsitting room", "bedsit");
    let words: Vec<&str> =
        plain.split(|c: char| !c.is_alphanumeric()).map(|word| word.trim_end_matches('s')).collect();
    let named = |(_, names): &&(PropertyType, &[&str])| {
        names.iter().any(|name| words.contains(&name.trim_end_matches('s')))
    };
    let found = PROPERTY_TYPE.iter().find(named).map(|(value, _)| *value);
    // "2 bedroom flat" has the word bedroom, not room; "flat with box room" is a flat all the same.
    let dwelling = PROPERTY_TYPE.iter().skip(1).find(named).map(|(value, _)| *value);
    let shared = words.iter().any(|word| matches!(*word, "shared" | "hmo")) || words.first() == Some(&"room");
    match found {
        Some(PropertyType::Room) if !shared => dwelling.or(found),
        found => found,
    }
    .ok_or_else(|| not_in_list("flat, maisonette, house, bungalow, studio, bedsit, room, other"))
}

/// Returns whom a property type's own words set the home aside for: "sheltered flat".
pub(crate) fn designation_in(text: &str) -> Option<Designation> {
    let plain = plain(text);
    if plain.contains("sheltered") || plain.contains("retirement") {
        Some(Designation::Sheltered)
    } else if plain.contains("extra care") {
        Some(Designation::ExtraCare)
    } else {
        None
    }
}

fn find<T: Copy>(
    text: &str,
    parse: fn(&str) -> Option<T>,
    words: Words<T>,
    expected: &'static str,
) -> Result<T, Message> {
    let plain = plain(text);
    let plain = plain.trim_end_matches(['.', '*']);
    let exact = parse(plain).or_else(|| parse(&plain.replace([' ', '-'], "_")));
    // "Flexible (5 years)": what stands in brackets says more, not other.
    let plain = plain.split_once(" (").map_or(plain, |(before, _)| before);
    let named = || words.iter().find(|(_, names)| names.contains(&plain)).map(|(value, _)| *value);
    exact.or_else(named).ok_or_else(|| not_in_list(expected))
}

fn not_in_list(choices: &'static str) -> Message {
    Message::new(codes::NOT_IN_LIST).with("choices", choices)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn property_types_are_known_by_their_words() {
        for (text, expected) in [
            ("Flat", PropertyType::Flat),
            ("2 bedroom ground floor apartment", PropertyType::Flat),
            ("Studio flat", PropertyType::Studio),
            ("Bed-sit", PropertyType::Bedsit),
            ("Bed sitting room", PropertyType::Bedsit),
            ("MAIS", PropertyType::Maisonette),
            ("Semi-detached bungalow", PropertyType::Bungalow),
            ("Terraced House", PropertyType::House),
            ("Room in shared house", PropertyType::Room),
            ("Sheltered Flats", PropertyType::Flat),
        ] {
            assert_eq!(property_type(text), Ok(expected), "{text}");
        }
        assert!(property_type("TBC").is_err());
        assert_eq!(designation_in("Sheltered Flat"), Some(Designation::Sheltered));
    }

    #[test]
    fn a_bare_yes_does_not_say_whose_garden() {
        assert_eq!(garden("Own"), Ok(Garden::Private));
        assert_eq!(garden("Comm."), Ok(Garden::Shared));
        assert_eq!(garden("No"), Ok(Garden::None));
        assert!(garden("Yes").is_err());
        assert!(parking("Y").is_err());
        assert_eq!(parking("Off-street"), Ok(Parking::Private));
        assert_eq!(pets("with_permission"), Ok(Pets::WithPermission));
        assert_eq!(rent_type("London Affordable Rent"), Ok(RentType::LondonAffordable));
        assert_eq!(tenancy("AST"), Ok(Tenancy::AssuredShorthold));
    }
}
