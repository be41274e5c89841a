//! Which way a text runs by itself (Unicode Standard Annex 9, rules P2 and P3): by its first letter that is in no isolate.

/// Returns whether a text has letters written from right to left, and every letter of it is within isolates.
pub fn lacks_direction(text: &str) -> bool {
    let (mut depth, mut leftwards) = (0_u32, false);
    for letter in text.chars() {
        match letter {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            '\u{200E}' | '\u{200F}' if depth == 0 => return false,
            letter if letter.is_alphabetic() && depth == 0 => return false,
            letter => leftwards |= is_leftwards(letter),
        }
    }
    leftwards
}

/// Returns whether a letter is Hebrew, Arabic or of another script written from right to left.
fn is_leftwards(letter: char) -> bool {
    letter.is_alphabetic()
        && matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::lacks_direction;

    #[test]
    fn a_text_of_isolates_alone_lacks_a_direction() {
        let check = |text: &str, expected: bool| assert_eq!(lacks_direction(text), expected, "{text:?}");
        check("\u{2068}الأحد\u{2069} \u{2068}22\u{2069}", true);
        check("\u{2066}£131\u{2069} \u{2068}في الأسبوع\u{2069}", true);
        // It has a letter of its own, is told already, or has nothing that runs to the left.
        check("يوم \u{2068}الأحد\u{2069}", false);
        check("\u{200F}\u{2068}الأحد\u{2069}", false);
        check("\u{2068}Brixton\u{2069}، \u{2068}Lambeth\u{2069}", false);
        check("£131", false);
        // Closing what was never opened is no letter.
        check("\u{2069}\u{2068}نعم\u{2069}", true);
    }
}
