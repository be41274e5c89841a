//! Lists of labels and adaptations in one cell.

use super::clean::plain;
use crate::codes;
use vacancy::Message;

/// Labels an advert may carry, and the words councils use for them.
const LABELS: &[(&str, &[&str])] = &[
    (
        "mobility",
        &[
            "mobility",
            "mobility scheme",
            "housing moves",
            "cross borough",
            "cross-borough",
            "pan london",
            "pan-london",
            "london mobility",
            "inter borough",
            "mobility home",
        ],
    ),
    ("right_to_move", &["right to move", "rtm", "right-to-move"]),
    (
        "local_lettings_plan",
        &["local lettings plan", "local lettings policy", "llp", "local lettings", "lettings plan"],
    ),
    ("new_build", &["new build", "new-build", "newbuild", "new", "new home", "new homes"]),
    ("direct_offer", &["direct offer", "direct offers", "direct let", "direct match"]),
    ("sensitive_let", &["sensitive let", "sensitive letting"]),
    ("decant", &["decant", "decant only"]),
    ("readvertised", &["readvertised", "re-advertised", "re-advert", "readvert"]),
];

/// Adaptations, and the words councils use for them.
const ADAPTATIONS: &[(&str, &[&str])] = &[
    (
        "level_access_shower",
        &[
            "level access shower",
            "las",
            "level-access shower",
            "flush shower",
            "walk in shower",
            "walk-in shower",
            "shower level access",
        ],
    ),
    ("stairlift", &["stairlift", "stair lift", "stair-lift"]),
    ("through_floor_lift", &["through floor lift", "through-floor lift", "tfl", "vertical lift"]),
    ("hoist", &["hoist", "ceiling hoist", "ceiling track hoist", "track hoist"]),
    ("ramp", &["ramp", "ramped", "ramped access", "ramps"]),
    ("wet_room", &["wet room", "wetroom", "wet-room"]),
    ("lowered_kitchen", &["lowered kitchen", "adapted kitchen", "low level kitchen"]),
    ("widened_doors", &["widened doors", "wide doors", "wider doors", "widened doorways"]),
    ("grab_rails", &["grab rails", "grab rail", "handrails", "hand rails", "rails"]),
    ("over_bath_shower", &["over bath shower", "over-bath shower", "shower over bath"]),
];

/// Returns every label's name.
pub(crate) fn label_names() -> impl Iterator<Item = &'static str> {
    LABELS.iter().map(|(name, _)| *name)
}

/// Returns the labels a cell lists.
pub(crate) fn labels(text: &str) -> Result<Vec<String>, Message> {
    read(text, LABELS)
}

/// Returns the adaptations a cell lists.
pub(crate) fn adaptations(text: &str) -> Result<Vec<String>, Message> {
    read(text, ADAPTATIONS)
}

/// Returns the label that one entry means, where it is known.
pub(crate) fn label(text: &str) -> Option<&'static str> {
    known(text, LABELS)
}

/// Returns the adaptation that one entry means, where it is known.
pub(crate) fn adaptation(text: &str) -> Option<&'static str> {
    known(text, ADAPTATIONS)
}

fn known(text: &str, list: &'static [(&'static str, &[&str])]) -> Option<&'static str> {
    let plain = plain(text);
    let plain = plain.trim_end_matches('.');
    list.iter().find(|(name, words)| *name == plain || words.contains(&plain)).map(|(name, _)| *name)
}

fn read(text: &str, list: &'static [(&'static str, &[&str])]) -> Result<Vec<String>, Message> {
    let mut found: Vec<String> = Vec::new();
    if matches!(plain(text).as_ref(), "none" | "no" | "n" | "0") {
        return Ok(found);
    }
    for entry in
        text.split([',', ';', '|', '/', '+', '&', '\n']).map(str::trim).filter(|entry| !entry.is_empty())
    {
        let Some(name) = known(entry, list) else {
            let choices: Vec<&str> = list.iter().map(|(name, _)| *name).collect();
            return Err(Message::new(codes::NOT_IN_LIST)
                .with("choices", choices.join(", ").replace('_', " "))
                .with("found", entry.to_owned()));
        };
        if !found.iter().any(|other| other == name) {
            found.push(name.to_owned());
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_split_and_known_words_taken() {
        let owned = |names: &[&str]| Ok(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert_eq!(labels("Housing Moves; Right to Move"), owned(&["mobility", "right_to_move"]));
        assert_eq!(adaptations("LAS, wet room, wetroom"), owned(&["level_access_shower", "wet_room"]));
        assert_eq!(adaptations("None"), owned(&[]));
        assert!(labels("Haunted").is_err());
    }

    #[test]
    fn every_adaptation_of_the_record_can_be_read_and_no_other() {
        let known: std::collections::BTreeSet<_> = ADAPTATIONS.iter().map(|(name, _)| *name).collect();
        assert_eq!(known, vacancy::ADAPTATIONS.iter().copied().collect());
    }
}
