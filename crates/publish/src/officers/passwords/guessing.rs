//! How much of a password is left to be guessed once everything is taken out of it that anybody tries first: common
//! passwords, the words of its owner, council and site, rows of keys, the alphabet and figures in order, and what it
//! repeats.
//!
//! # Source
//! NIST SP 800-63B-4 (2025), 3.1.1.2: passwords are compared with those that are commonly used, expected or compromised:
//! published lists, dictionary words, repetitive or sequential characters, and words of the context.

/// Fewest characters that are left to be guessed.
const LEAST_LEFT: usize = 8;
/// Fewest letters of a word, a run or a repetition that is taken out: shorter ones stand in any password.
const LEAST_TAKEN: usize = 4;
/// The rows of a keyboard, each key above those its column stands next to.
const ROWS: [&str; 4] = ["1234567890-=", "qwertyuiop[]", "asdfghjkl;'#", "zxcvbnm,./"];

/// What most of a password is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Easy {
    /// What everybody tries first.
    Common,
    /// Words of its owner, their council, or the site.
    Known,
    /// Something repeated, or keys, letters or figures in order.
    Pattern,
}

/// Returns what most of a password in lower case is, where too little is left beside it. `known` are words of its owner.
pub(super) fn easy(lower: &str, common: &[&str], known: &[String]) -> Option<Easy> {
    let signs: Vec<char> = lower.chars().collect();
    let mut taken = vec![false; signs.len()];
    let letters: Vec<(usize, char)> = signs
        .iter()
        .enumerate()
        .map(|(at, sign)| (at, super::as_letter(*sign)))
        .filter(|(_, letter)| letter.is_alphabetic())
        .collect();
    let mut found = None;
    let words = common.iter().map(|word| (*word, Easy::Common));
    for (word, kind) in words.chain(known.iter().map(|word| (word.as_str(), Easy::Known))) {
        if take_word(word, &letters, &mut taken) {
            found = Some(kind);
        }
    }
    take_runs(&signs, &mut taken);
    take_repeats(&signs, &mut taken);
    let left = signs.iter().zip(&taken).filter(|(sign, taken)| !**taken && !sign.is_whitespace()).count();
    (left < LEAST_LEFT).then_some(found.unwrap_or(Easy::Pattern))
}

/// Takes a word out wherever it stands, whatever signs stand between its letters; returns whether it does.
fn take_word(word: &str, letters: &[(usize, char)], taken: &mut [bool]) -> bool {
    let word: Vec<char> = word.chars().collect();
    if word.len() < LEAST_TAKEN {
        return false;
    }
    let mut found = false;
    for window in letters.windows(word.len()) {
        if window.iter().map(|(_, letter)| letter).eq(word.iter()) {
            window.iter().for_each(|(at, _)| taken[*at] = true);
            found = true;
        }
    }
    found
}

/// Takes out signs that follow each other in the alphabet, among figures or on the keyboard.
fn take_runs(signs: &[char], taken: &mut [bool]) {
    let mut begun = 0;
    for at in 1..=signs.len() {
        let goes_on = at < signs.len() && follows(signs[at - 1], signs[at]);
        if goes_on {
            continue;
        }
        if at - begun >= LEAST_TAKEN {
            taken[begun..at].iter_mut().for_each(|one| *one = true);
        }
        begun = at;
    }
}

fn follows(one: char, next: char) -> bool {
    let alike = one.is_ascii_alphanumeric() && next.is_ascii_alphanumeric();
    if one == next || (alike && u32::from(one).abs_diff(u32::from(next)) == 1) {
        return true;
    }
    match (key(one), key(next)) {
        (Some((row, column)), Some((next_row, next_column))) => {
            row.abs_diff(next_row) <= 1 && column.abs_diff(next_column) <= 1
        }
        _ => false,
    }
}

/// Returns the row and the column of a sign's key.
fn key(sign: char) -> Option<(usize, usize)> {
    ROWS.iter().enumerate().find_map(|(row, keys)| Some((row, keys.chars().position(|key| key == sign)?)))
}

/// Takes out what stood before already: a few letters where they stand right behind themselves, for "word" and "words" stand
/// in one sentence; more of them anywhere.
fn take_repeats(signs: &[char], taken: &mut [bool]) {
    let mut at = LEAST_TAKEN;
    while at < signs.len() {
        let same = |before: usize| {
            let goes_on = |more: &usize| before + more < at && signs[before + more] == signs[at + more];
            let length = (0..signs.len() - at).take_while(goes_on).count();
            let behind_itself = before + length == at;
            if length > LEAST_TAKEN || (length == LEAST_TAKEN && behind_itself) { length } else { 0 }
        };
        let longest = (0..at).map(same).max().unwrap_or_default();
        taken[at..at + longest].iter_mut().for_each(|one| *one = true);
        at += longest.max(1);
    }
}
