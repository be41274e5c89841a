//! Postcodes as people write them, in one normal form.
//!
//! What this does not do: say whether a postcode exists. That is the table's business ([`crate::Gazetteer::locate`]).

use crate::GazetteerError;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::hash::{Hash, Hasher};

/// How much of a postcode is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PostcodeKind {
    /// The whole of it: `SW9 8HQ`.
    Unit,
    /// All but the last two letters: `SW9 8`.
    Sector,
    /// The first half: `SW9`.
    Outcode,
}

/// A postcode or the known part of one, normalised: capitals, one blank before the inward half.
///
/// # Invariants
/// Two postcodes that read the same are equal, whether or not one of them had to be repaired.
///
/// # Source
/// Grammar: Royal Mail, "PAF Programmers' Guide", postcode format; BS 7666-2:2006. Areas: the 121 of Great Britain
/// and Northern Ireland with GY, JE and IM.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Postcode {
    text: [u8; 8],
    len: u8,
    outcode_len: u8,
    repaired: bool,
}

const LONGEST_TEXT: usize = 40;

impl Postcode {
    /// Returns the postcode, sector or outcode the text means, if it means one.
    ///
    /// Case, blanks and hyphens do not matter; `O` and `0`, `I` and `1` are exchanged where only the other can stand;
    /// a masked end is left off (`AB1 2**` is the sector `AB1 2`, `SW9 ***` the outcode `SW9`).
    pub fn parse(text: &str) -> Option<Postcode> {
        if text.len() > LONGEST_TEXT {
            return None;
        }
        let written = Written::read(text)?;
        if written.masked > 0 { written.masked_postcode() } else { written.plain_postcode() }
    }

    /// Returns a regular expression for the normal form, whole: of postcodes, sectors and outcodes that could be, whether
    /// or not they are. It is written as XML Schema writes them, so that other programs can use it.
    pub fn pattern() -> String {
        let of_length = |length: usize| -> String {
            AREAS.split(' ').filter(|area| area.len() == length).collect::<Vec<_>>().join("|")
        };
        let district = format!("[1-9][0-9]?|[1-9][{}]", String::from_utf8_lossy(DISTRICT_LETTERS));
        let unit = format!("[{}]", String::from_utf8_lossy(UNIT_LETTERS));
        let outcode = format!("(({})({district})|({})(0|{district}))", of_length(1), of_length(2));
        format!("{outcode}( [0-9]({unit}{unit})?)?")
    }

    /// Returns how much of a postcode this is.
    pub fn kind(&self) -> PostcodeKind {
        match self.len.saturating_sub(self.outcode_len) {
            0 => PostcodeKind::Outcode,
            2 => PostcodeKind::Sector,
            _ => PostcodeKind::Unit,
        }
    }

    /// Returns whether an `O`, `0`, `I` or `1` was read as its twin.
    pub fn repaired(&self) -> bool {
        self.repaired
    }

    /// Returns the normal form: `SW9 8HQ`, `SW9 8` or `SW9`.
    pub fn as_str(&self) -> &str {
        part(&self.text, usize::from(self.len))
    }

    /// Returns the first half: `SW9`.
    pub fn outcode(&self) -> &str {
        part(&self.text, usize::from(self.outcode_len))
    }

    /// Returns the sector this lies in (`SW9 8`), or nothing for an outcode.
    pub fn sector(&self) -> Option<Postcode> {
        match self.kind() {
            PostcodeKind::Outcode => None,
            _ => Some(Postcode { len: self.outcode_len + 2, ..*self }),
        }
    }

    /// Returns the outcode this lies in, as a postcode of its own.
    pub fn as_outcode(&self) -> Postcode {
        Postcode { len: self.outcode_len, ..*self }
    }

    /// Returns the two letters after the sector, for a whole postcode.
    pub(crate) fn unit_letters(&self) -> Option<[u8; 2]> {
        let start = usize::from(self.outcode_len) + 2;
        match (self.kind(), self.text.get(start..start + 2)) {
            (PostcodeKind::Unit, Some(&[first, second])) => Some([first, second]),
            _ => None,
        }
    }

    fn new(outcode: &[u8], inward: &[u8], repaired: bool) -> Postcode {
        let mut text = [0; 8];
        let mut len = 0;
        let blank: &[u8] = if inward.is_empty() { b"" } else { b" " };
        for (slot, byte) in text.iter_mut().zip(outcode.iter().chain(blank).chain(inward)) {
            *slot = *byte;
            len += 1;
        }
        Postcode { text, len, outcode_len: outcode.len().min(4) as u8, repaired }
    }
}

/// The letters and digits of a text, where its last blank stood, and how many masked characters end it.
struct Written {
    characters: Vec<u8>,
    split: Option<usize>,
    masked: usize,
}

impl Written {
    fn read(text: &str) -> Option<Written> {
        let text =
            text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ';' | '-' | '\u{feff}'));
        let mut written = Written { characters: Vec::with_capacity(8), split: None, masked: 0 };
        for character in text.chars() {
            match character {
                c if c.is_whitespace() || c == '-' || c == '\u{200b}' => {
                    if written.masked == 0 {
                        written.split = Some(written.characters.len());
                    }
                }
                '*' | '?' | '#' | '_' => written.masked += 1,
                c if c.is_ascii_alphanumeric() && written.masked == 0 => {
                    written.characters.push(c.to_ascii_uppercase() as u8);
                }
                _ => return None,
            }
        }
        (2..=7).contains(&written.characters.len()).then_some(written)
    }

    fn masked_postcode(&self) -> Option<Postcode> {
        let all = &self.characters[..];
        let known_inward = match self.split {
            Some(split) => all.len() - split,
            None => 3_usize.checked_sub(self.masked)?,
        };
        let by_mask = match known_inward {
            0 => outcode(all),
            1 | 2 => {
                all.split_at_checked(all.len().saturating_sub(known_inward)).and_then(|(o, i)| sector(o, i))
            }
            _ => None,
        };
        by_mask.or_else(|| outcode(all))
    }

    fn plain_postcode(&self) -> Option<Postcode> {
        let all = &self.characters[..];
        let by_blank = self.split.and_then(|split| {
            let (first, second) = all.split_at(split);
            match second.len() {
                3 => unit(first, second),
                1 | 2 => sector(first, second),
                _ => None,
            }
        });
        let unit_from_end = || all.split_at_checked(all.len().checked_sub(3)?).and_then(|(o, i)| unit(o, i));
        let sector_from_end = || all.split_at_checked(all.len() - 1).and_then(|(o, i)| sector(o, i));
        by_blank.or_else(unit_from_end).or_else(|| outcode(all)).or_else(sector_from_end)
    }
}

fn unit(outward: &[u8], inward: &[u8]) -> Option<Postcode> {
    let &[digit, first, second] = inward else { return None };
    let letters_fit = [first, second].iter().all(|letter| UNIT_LETTERS.contains(letter));
    if outward == b"GIR" && as_digit(digit)? == b'0' && [first, second] == *b"AA" {
        return Some(Postcode::new(b"GIR", b"0AA", digit != b'0'));
    }
    let (outward, mended) = repair_outcode(outward)?;
    let digit_read = as_digit(digit)?;
    letters_fit.then(|| Postcode::new(&outward, &[digit_read, first, second], mended || digit_read != digit))
}

fn sector(outward: &[u8], inward: &[u8]) -> Option<Postcode> {
    let digit = *inward.first()?;
    if inward.get(1).is_some_and(|letter| !UNIT_LETTERS.contains(letter)) {
        return None;
    }
    let (outward, mended) = repair_outcode(outward)?;
    let digit_read = as_digit(digit)?;
    Some(Postcode::new(&outward, &[digit_read], mended || digit_read != digit))
}

/// An outcode on its own is repaired only when it shows a digit: `SO` and `NI` are words.
fn outcode(outward: &[u8]) -> Option<Postcode> {
    if !outward.iter().any(u8::is_ascii_digit) {
        return None;
    }
    let (outward, mended) = repair_outcode(outward)?;
    Some(Postcode::new(&outward, b"", mended))
}

/// Letters that end a postcode; C, I, K, M, O and V do not.
pub(crate) const UNIT_LETTERS: &[u8; 20] = b"ABDEFGHJLNPQRSTUWXYZ";

/// Returns the outcode with the fewest `O`/`0` and `I`/`1` exchanges that make it one, and whether there were any.
fn repair_outcode(outward: &[u8]) -> Option<(Vec<u8>, bool)> {
    if outward.len() > 4 {
        return None;
    }
    let twins: Vec<usize> = (0..outward.len()).filter(|&at| twin(outward[at]).is_some()).collect();
    let mut choices: Vec<u32> = (0..1u32 << twins.len()).collect();
    choices.sort_by_key(|choice| choice.count_ones());
    choices.into_iter().find_map(|choice| {
        let mut read = outward.to_vec();
        for (bit, &at) in twins.iter().enumerate() {
            if choice & (1 << bit) != 0 {
                read[at] = twin(read[at])?;
            }
        }
        is_outcode(&read).then_some((read, choice != 0))
    })
}

fn twin(byte: u8) -> Option<u8> {
    match byte {
        b'O' => Some(b'0'),
        b'0' => Some(b'O'),
        b'I' => Some(b'1'),
        b'1' => Some(b'I'),
        _ => None,
    }
}

fn as_digit(byte: u8) -> Option<u8> {
    if byte.is_ascii_digit() { Some(byte) } else { twin(byte) }
}

/// Returns whether these are an area of the Royal Mail and a district it could have: `9`, `99` or `9A`.
fn is_outcode(text: &[u8]) -> bool {
    let letters = text.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
    let (area, district) = text.split_at(letters);
    let is_area = AREAS.split(' ').any(|known| known.as_bytes() == area);
    // Newport's outcode of old: its postcodes are long dead, but the directory still lists them.
    if text == b"NPT" {
        return true;
    }
    let is_district = match district {
        [digit] => digit.is_ascii_digit() && (*digit != b'0' || area.len() == 2),
        [first, second] if second.is_ascii_digit() => first.is_ascii_digit() && *first != b'0',
        [first, second] => first.is_ascii_digit() && *first != b'0' && DISTRICT_LETTERS.contains(second),
        _ => false,
    };
    is_area && is_district
}

/// Letters that may end an outcode, of one-letter and two-letter areas together.
const DISTRICT_LETTERS: &[u8] = b"ABCDEFGHJKMNPRSTUVWXY";

const AREAS: &str = "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E \
    EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML \
    N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR \
    TS TW UB W WA WC WD WF WN WR WS WV YO ZE";

fn part(text: &[u8; 8], len: usize) -> &str {
    text.get(..len).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl PartialEq for Postcode {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Postcode {}

impl Hash for Postcode {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl PartialOrd for Postcode {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Postcode {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl TryFrom<String> for Postcode {
    type Error = GazetteerError;
    fn try_from(text: String) -> Result<Self, GazetteerError> {
        Postcode::parse(&text).ok_or(GazetteerError::Postcode(text))
    }
}

impl From<Postcode> for String {
    fn from(postcode: Postcode) -> Self {
        postcode.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expected: Option<&str>) {
        let parsed = Postcode::parse(text);
        assert_eq!(parsed.as_ref().map(Postcode::as_str), expected, "{text:?}");
    }

    #[test]
    fn case_blanks_and_hyphens_do_not_matter() {
        for text in [
            "SW9 8HQ",
            "sw98hq",
            " Sw9  8hq ",
            "SW98 HQ",
            "SW9-8HQ",
            "s w 9 8 h q",
            "SW9\u{a0}8HQ",
            "SW9 8HQ.",
        ] {
            check(text, Some("SW9 8HQ"));
        }
        check("ec1a1bb", Some("EC1A 1BB"));
        check("m11ae", Some("M1 1AE"));
        check("GIR0AA", Some("GIR 0AA"));
        check("giroaa", Some("GIR 0AA"));
        check("npt6aa", Some("NPT 6AA"));
    }

    #[test]
    fn letters_and_digits_are_exchanged_only_where_the_other_must_stand() {
        for (text, expected) in [
            ("SW9 BHQ", None),
            ("S014 2AA", Some("SO14 2AA")),
            ("0X1 IAA", Some("OX1 1AA")),
            ("1G1 1AA", Some("IG1 1AA")),
            ("E1O OAB", Some("E10 0AB")),
            ("WI 1AA", Some("W1 1AA")),
            ("W11 1AA", Some("W11 1AA")),
            ("SW9 8H0", None),
        ] {
            check(text, expected);
        }
        assert!(Postcode::parse("S014 2AA").is_some_and(|postcode| postcode.repaired()));
        assert!(Postcode::parse("SO14 2AA").is_some_and(|postcode| !postcode.repaired()));
        assert_eq!(Postcode::parse("S014 2AA"), Postcode::parse("SO14 2AA"));
    }

    #[test]
    fn a_partial_or_masked_postcode_is_a_sector_or_an_outcode() {
        for (text, expected) in [
            ("AB1 2**", "AB1 2"),
            ("AB12**", "AB1 2"),
            ("SW9 ***", "SW9"),
            ("SW9***", "SW9"),
            ("SW9 8", "SW9 8"),
            ("SW9 8H", "SW9 8"),
            ("SW9 8H*", "SW9 8"),
            ("EC1A1", "EC1A 1"),
            ("SW9", "SW9"),
            ("se1", "SE1"),
            ("AB12", "AB12"),
            ("E1O", "E10"),
        ] {
            check(text, Some(expected));
        }
        assert_eq!(Postcode::parse("SW9 8").map(|sector| sector.kind()), Some(PostcodeKind::Sector));
        assert_eq!(Postcode::parse("SW9").map(|outcode| outcode.kind()), Some(PostcodeKind::Outcode));
    }

    #[test]
    fn what_is_no_postcode_is_none() {
        for text in [
            "", "withheld", "WITHHELD", "n/a", "TBC", "Brixton", "NI", "SO", "SLO", "QQ1 1AA", "SW9 8HQX",
            "ZZ99 3VZ", "SW* ***", "***", "12345", "S1 1AA 2", "é1 1AA", "S01", "SW9 8CC", "1", "\u{200b}",
        ] {
            let expected = (text == "S01").then_some("SO1");
            check(text, expected);
        }
        check(&"SW9 ".repeat(1000), None);
    }

    #[test]
    fn a_postcode_is_a_string_in_json() {
        let postcode = Postcode::parse("sw98hq").unwrap();
        assert_eq!(serde_json::to_string(&postcode).unwrap(), "\"SW9 8HQ\"");
        assert_eq!(serde_json::from_str::<Postcode>("\"SW98HQ\"").unwrap(), postcode);
        assert!(serde_json::from_str::<Postcode>("\"withheld\"").is_err());
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back(text in "[A-Za-z]{1,2}[0-9OI]{1,2}[A-Z]?[ *-]{0,2}[0-9OI][A-Z*]{0,2}") {
            if let Some(postcode) = Postcode::parse(&text) {
                let again = Postcode::parse(postcode.as_str());
                prop_assert_eq!(again, Some(postcode));
                prop_assert_eq!(again.map(|again| again.kind()), Some(postcode.kind()));
                prop_assert!(again.is_some_and(|again| !again.repaired()));
                prop_assert!(postcode.as_str().starts_with(postcode.outcode()));
            }
        }

        #[test]
        fn any_text_is_read_without_harm(text in any::<String>()) {
            let _ = Postcode::parse(&text);
        }
    }
}
