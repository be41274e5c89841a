//! Names as people type them, folded so that spelling habits do not matter.

/// Returns a name in small letters, without accents, apostrophes and points; `&` is `and`, `St` is `saint`, hyphens and
/// brackets are blanks.
pub fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for character in name.chars().flat_map(char::to_lowercase) {
        match character {
            '\'' | '’' | '‘' | '`' | '.' => {}
            '&' | '+' => folded.push_str(" and "),
            c if c.is_ascii_alphanumeric() => folded.push(c),
            c => folded.push_str(plain(c)),
        }
    }
    let words = folded.split_whitespace().map(|word| if word == "st" { "saint" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

/// Letters with accents of the languages spoken here; anything else parts words.
fn plain(character: char) -> &'static str {
    match character {
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => "a",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => "o",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'ŵ' => "w",
        'ŷ' | 'ý' | 'ÿ' => "y",
        'ç' => "c",
        'ñ' => "n",
        // A combining accent belongs to the letter before it.
        '\u{300}'..='\u{36f}' => "",
        _ => " ",
    }
}

/// Returns whether one typing slip turns one name into the other: a letter more, less or other, or two exchanged.
pub fn one_slip_apart(a: &[u8], b: &[u8]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let (short, long) = (&short[same..], &long[same..]);
    match (short, long) {
        ([], []) => false,
        _ if short.len() < long.len() => short == &long[1..],
        ([s0, s1, short @ ..], [l0, l1, long @ ..]) if s0 == l1 && s1 == l0 && short == long => true,
        _ => short[1..] == long[1..],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spelling_habits_do_not_matter() {
        for (name, expected) in [
            ("King's Cross St. Pancras", "kings cross saint pancras"),
            ("Kings  Cross St Pancras", "kings cross saint pancras"),
            ("Elephant & Castle", "elephant and castle"),
            ("Stratford-upon-Avon", "stratford upon avon"),
            ("St Helier (London)", "saint helier london"),
            ("Ynys Môn", "ynys mon"),
            ("Brixton", "brixton"),
            ("—", ""),
        ] {
            assert_eq!(fold(name), expected);
        }
    }

    #[test]
    fn one_slip_is_one_letter_or_one_exchange() {
        for slip in ["brixon", "brixxton", "brixtan", "brxiton", "brixtonn", "rixton", "birxton"] {
            assert!(one_slip_apart(b"brixton", slip.as_bytes()), "{slip}");
            assert!(one_slip_apart(slip.as_bytes(), b"brixton"), "{slip}");
        }
        for other in ["brixton", "brxton hill", "birxtan", "brixt", "norwood"] {
            assert!(!one_slip_apart(b"brixton", other.as_bytes()), "{other}");
        }
    }

    proptest! {
        #[test]
        fn a_slip_is_a_distance_of_one(a in "[abc]{0,6}", b in "[abc]{0,6}") {
            let expected = strsim::osa_distance(&a, &b) == 1;
            prop_assert_eq!(one_slip_apart(a.as_bytes(), b.as_bytes()), expected);
        }

        #[test]
        fn folding_twice_changes_nothing(name in any::<String>()) {
            prop_assert_eq!(fold(&fold(&name)), fold(&name));
        }
    }
}
