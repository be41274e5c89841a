//! How a place's name is spelt: its usual form, and what people make of it.

use super::{Knowing, Line};

/// Returns the word that many names end in, however it is shortened or misspelt: "Forest Hil", "Finsbury Pk".
pub(super) fn usual_ending(word: &str) -> &str {
    const ENDINGS: &[(&str, &[&str])] = &[
        ("hill", &["hil", "hll", "hiil", "hilll"]),
        ("green", &["gren", "grn", "grene", "greeen", "geen"]),
        ("park", &["pk", "prk", "parkk", "pakr"]),
        ("heath", &["heth", "hth", "heaht", "healh"]),
        ("wood", &["wod", "woood", "wd"]),
        ("common", &["comon", "commn", "comman"]),
        ("town", &["twn", "tow", "toun"]),
        ("bridge", &["brige", "brdge", "bridg", "brigde"]),
        ("cross", &["cros", "crss", "corss", "x"]),
        ("gate", &["gat", "gaet"]),
        ("castle", &["castel", "casle", "caste"]),
        ("palace", &["pallace", "palce", "palece"]),
        ("ham", &["hamm"]),
        ("broadway", &["brodway", "broadwy", "broadwa", "brodaway", "bradway"]),
        ("market", &["markt", "mrkt"]),
        ("vale", &["vail"]),
    ];
    ENDINGS.iter().find(|(_, slips)| slips.contains(&word)).map_or(word, |(ending, _)| ending)
}

/// Returns the word that many names begin with, however it is shortened: "Gt Yarmouth", "Nth Finchley".
pub(super) fn usual_beginning(word: &str) -> &str {
    const BEGINNINGS: &[(&str, &[&str])] = &[
        ("great", &["gt", "grt"]),
        ("little", &["lt", "ltl"]),
        ("north", &["nth", "n"]),
        ("south", &["sth", "s"]),
        ("east", &["e"]),
        ("west", &["w"]),
        ("upper", &["upr"]),
        ("lower", &["lwr"]),
    ];
    BEGINNINGS.iter().find(|(_, short)| short.contains(&word)).map_or(word, |(beginning, _)| beginning)
}

/// Returns a town's name in full, where it is known by a short one: "B'ham", "mcr".
pub(super) fn in_full(word: &str) -> &str {
    const TOWNS: &[(&str, &[&str])] = &[
        ("birmingham", &["bham", "brum"]),
        ("bournemouth", &["bmth", "bmouth"]),
        ("huddersfield", &["hudds"]),
        ("liverpool", &["lpool"]),
        ("manchester", &["mcr", "manc"]),
        ("middlesbrough", &["mboro"]),
        ("newcastle", &["ncle"]),
        ("northampton", &["nhampton"]),
        ("nottingham", &["nottm"]),
        ("peterborough", &["pboro"]),
        ("sheffield", &["sheff", "shef"]),
        ("southampton", &["soton", "shampton"]),
        ("wolverhampton", &["whampton", "wton"]),
        ("walthamstow", &["wstow"]),
    ];
    TOWNS.iter().find(|(_, short)| short.contains(&word)).map_or(word, |(town, _)| town)
}

/// Returns a place's name as it was said, where that is a part of it that means the same place: "Bexhill" for
/// Bexhill-on-Sea, "Dereham" for East Dereham.
pub(super) fn short(plain: &str, name: &str, knowing: &Knowing<'_>) -> Option<String> {
    const SMALL: &[&str] = &["and", "of", "on", "upon", "the", "le", "in", "by", "under", "next"];
    let folded = gazetteer::fold(name);
    let is_part = folded.strip_prefix(plain).is_some_and(|rest| rest.starts_with(' '))
        || folded.strip_suffix(plain).is_some_and(|rest| rest.ends_with(' '));
    if !is_part {
        return None;
    }
    let words = plain.split(' ').map(|word| {
        let mut letters = word.chars();
        let first = letters.next().filter(|_| !SMALL.contains(&word));
        first.map_or_else(|| word.to_owned(), |first| first.to_uppercase().chain(letters).collect::<String>())
    });
    let said = words.collect::<Vec<_>>().join(" ");
    let found = knowing.gazetteer.named(&said, knowing.served).into_iter().next()?;
    (usual(&found.name) == name).then_some(said)
}

/// Returns a place's name without what only tells it from others: `Sutton (London)`, `London Waterloo`.
pub(super) fn usual(name: &str) -> String {
    let name = told_apart(name);
    let name = name.strip_prefix("Saint ").map_or_else(|| name.to_owned(), |rest| format!("St {rest}"));
    name.replace("St. ", "St ").replace("-Le-", "-le-").replace("-On-", "-on-").replace("-In-", "-in-")
}

fn told_apart(name: &str) -> &str {
    let plain = name.split_once(" (").map_or(name, |(plain, _)| plain);
    plain.strip_prefix("London ").filter(|rest| !matches!(*rest, "Bridge" | "Fields")).unwrap_or(plain)
}

/// Returns where a name ends with the words that only say what it is: "Brixton tube station", "Ely area".
pub(super) fn past_station(line: &Line<'_>, end: usize) -> usize {
    let phrases = [
        "station",
        "tube station",
        "tube",
        "train station",
        "underground station",
        "overground station",
        "dlr station",
        "rail station",
        "stn",
        "statn",
        "staton",
        "sta",
        "area",
        "way",
    ];
    line.says_one(end, &phrases).unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn names_are_known_in_their_short_forms() {
        check("1 bed Kings X", json!({"bedrooms": [1], "near": "King's Cross", "text": ""}));
        check("flat Nth Finchley", json!({"property_type": ["flat"], "near": "North Finchley", "text": ""}));
        check("3 bed B'ham", json!({"bedrooms": [3], "area": ["Birmingham"], "text": ""}));
        check("2 bed Sth Nowhere", json!({"bedrooms": [2], "text": "Sth Nowhere"}));
    }

    #[test]
    fn a_county_tells_that_a_word_is_a_place() {
        check(
            "bungalow Sandwich Kent",
            json!({"property_type": ["bungalow"], "near": "Sandwich", "text": "Kent"}),
        );
        check("The battle of Kent", json!({"text": "battle Kent"}));
    }
}
