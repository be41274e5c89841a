//! How often a rent is due: "pw", "per calendar month", "4-weekly", "48 weeks".

use super::tokens::{Token, tokens};
use crate::codes;
use vacancy::{Message, Period};

/// How often, and for a weekly rent told so, in how many weeks of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Due {
    /// How often.
    pub period: Period,
    /// Weeks of the year, where told.
    pub weeks: Option<u8>,
}

impl Due {
    /// Returns a period of which the weeks are not told.
    pub fn every(period: Period) -> Self {
        Self { period, weeks: None }
    }
}

const WEEK: &[&str] = &["week", "weeks", "weekly", "wk", "wks", "wkly", "pw", "ppw"];
const WEEKS: &[&str] = &["week", "weeks", "wk", "wks"];
const FORTNIGHT: &[&str] = &["fortnight", "fortnightly", "fortnights", "pf", "fn"];
const MONTH: &[&str] = &["month", "months", "monthly", "pcm", "pm", "mth", "mthly", "pmth"];
const YEAR: &[&str] = &["year", "yearly", "annum", "annual", "annually", "pa", "yr"];
const SMALL: &[&str] =
    &["per", "a", "an", "each", "every", "over", "calendar", "lunar", "rent", "x", "paid", "for"];

/// Returns the period a cell of its own names.
pub(crate) fn read(text: &str) -> Result<Due, Message> {
    let mut pieces = tokens(text);
    join_abbreviations(&mut pieces);
    if let [Token::Word(letter)] = pieces.as_slice() {
        let due = match letter.as_str() {
            "w" => Some(Period::Weekly),
            "f" => Some(Period::Fortnightly),
            "m" => Some(Period::Monthly),
            "y" | "a" => Some(Period::Yearly),
            "lunar" => Some(Period::FourWeekly),
            _ => None,
        };
        if let Some(period) = due {
            return Ok(Due::every(period));
        }
    }
    let due = take(&mut pieces, Beside::Nothing);
    let left = pieces.iter().any(|piece| matches!(piece, Token::Number(_) | Token::Word(_)));
    match (due, left) {
        (Some(due), false) => Ok(due),
        _ => Err(Message::new(codes::PERIOD_UNKNOWN)),
    }
}

/// Returns the period a header names in passing: "Rent pcm", "Weekly rent (48 wks)".
pub(crate) fn in_header(header: &str) -> Option<Due> {
    let mut pieces = tokens(header);
    join_abbreviations(&mut pieces);
    take(&mut pieces, Beside::Nothing)
}

/// Returns a header without the period it names: "Serv chg per week" is "serv chg". Nothing where it names none.
pub(crate) fn without(header: &str) -> Option<String> {
    in_header(header)?;
    let mut pieces = tokens(header);
    join_abbreviations(&mut pieces);
    let other =
        |piece: &&Token| base(piece).is_none() && !piece.is_word_of(&["per", "a", "an", "each", "every"]);
    let words: Vec<&str> = pieces.iter().filter(other).filter_map(Token::word).collect();
    Some(words.join(" "))
}

/// Whether amounts of money stand among the pieces.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beside {
    /// No: every number counts weeks.
    Nothing,
    /// Yes: a number counts weeks only where it cannot be the amount.
    Amounts,
}

/// Takes the words that name a period, and the small ones around them, out of the pieces.
pub(crate) fn take(pieces: &mut Vec<Token>, beside: Beside) -> Option<Due> {
    join_abbreviations(pieces);
    let mut due: Option<Due> = None;
    while let Some(at) = pieces.iter().position(|piece| base(piece).is_some()) {
        let base = base(&pieces[at])?;
        let count = count_before(pieces, at, beside);
        let this = counted(base, count.map(|(_, count)| count))?;
        let first = count.map_or(at, |(first, _)| first);
        pieces.drain(first..=at);
        remove_small_words(pieces, first);
        due = Some(merged(due, this)?);
    }
    due
}

/// Returns two mentions as one: "weekly" and "48 weeks" agree, "weekly" and "monthly" do not.
fn merged(one: Option<Due>, other: Due) -> Option<Due> {
    let Some(one) = one else { return Some(other) };
    (one.period == other.period).then_some(Due { period: one.period, weeks: one.weeks.or(other.weeks) })
}

fn base(piece: &Token) -> Option<Period> {
    let word = piece.word()?;
    [
        (WEEK, Period::Weekly),
        (FORTNIGHT, Period::Fortnightly),
        (MONTH, Period::Monthly),
        (YEAR, Period::Yearly),
    ]
    .into_iter()
    .find(|(words, _)| words.contains(&word))
    .map(|(_, period)| period)
}

/// Returns the number of weeks told right before a week word, and where it begins.
fn count_before(pieces: &[Token], at: usize, beside: Beside) -> Option<(usize, u32)> {
    let mut before = at.checked_sub(1)?;
    if pieces[before].is('-') {
        before = before.checked_sub(1)?;
    }
    let count = match &pieces[before] {
        Token::Word(word) => super::tokens::spelt_number(word)?,
        piece => piece.integer()?,
    };
    if beside == Beside::Nothing {
        return Some((before, count));
    }
    let priced = before.checked_sub(1).is_some_and(|left| pieces[left].is('£'));
    let numbers = pieces.iter().filter(|piece| matches!(piece, Token::Number(_))).count();
    let counts_weeks = match count {
        1 | 2 | 4 => true,
        46..=53 => pieces[at].is_word_of(WEEKS),
        _ => false,
    };
    (counts_weeks && !priced && numbers > 1).then_some((before, count))
}

fn counted(base: Period, count: Option<u32>) -> Option<Due> {
    let due = match (base, count) {
        (base, None | Some(1)) => Due::every(base),
        (Period::Weekly, Some(2)) => Due::every(Period::Fortnightly),
        (Period::Weekly, Some(4)) => Due::every(Period::FourWeekly),
        (Period::Weekly, Some(weeks @ 46..=53)) => Due { period: Period::Weekly, weeks: Some(weeks as u8) },
        (Period::Monthly, Some(12)) => Due::every(Period::Monthly),
        _ => return None,
    };
    Some(due)
}

/// Makes one word of `p/w`, `p.c.m.`, `p w` and the like.
fn join_abbreviations(pieces: &mut Vec<Token>) {
    const JOINED: &[(&[&str], &str)] = &[
        (&["p", "c", "m"], "pcm"),
        (&["p", "w"], "pw"),
        (&["p", "m"], "pm"),
        (&["p", "a"], "pa"),
        (&["p", "f"], "pf"),
    ];
    let mut at = 0;
    while at < pieces.len() {
        for (letters, word) in JOINED {
            if let Some(length) = spelt_out(&pieces[at..], letters) {
                pieces.splice(at..at + length, [Token::Word((*word).to_owned())]);
                break;
            }
        }
        at += 1;
    }
}

/// Returns how many pieces spell these letters from the start, with `/` or `.` between them.
fn spelt_out(pieces: &[Token], letters: &[&str]) -> Option<usize> {
    let mut at = 0;
    for (index, letter) in letters.iter().enumerate() {
        if index > 0 && pieces.get(at).is_some_and(|piece| piece.is('/') || piece.is('.')) {
            at += 1;
        }
        if pieces.get(at)?.word() != Some(letter) {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// Takes out the small words and slashes right before a place ("per", "/", "a").
fn remove_small_words(pieces: &mut Vec<Token>, mut at: usize) {
    while at > 0 && (pieces[at - 1].is('/') || pieces[at - 1].is('-') || pieces[at - 1].is_word_of(SMALL)) {
        pieces.remove(at - 1);
        at -= 1;
    }
    while at < pieces.len() && pieces[at].is_word_of(SMALL) {
        pieces.remove(at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, period: Period, weeks: Option<u8>) {
        assert_eq!(read(text), Ok(Due { period, weeks }), "{text}");
    }

    #[test]
    fn every_period_is_read_in_the_ways_people_write_it() {
        for text in ["Weekly", "pw", "p/w", "P.W.", "per week", "a week", "W", "1 week"] {
            check(text, Period::Weekly, None);
        }
        for text in ["fortnightly", "2-weekly", "every two weeks", "F"] {
            check(text, Period::Fortnightly, None);
        }
        for text in ["4 weekly", "Four-weekly", "every 4 weeks", "4 wkly"] {
            check(text, Period::FourWeekly, None);
        }
        for text in ["pcm", "p.c.m.", "Monthly", "per calendar month", "M"] {
            check(text, Period::Monthly, None);
        }
        for text in ["per annum", "pa", "Yearly", "per year"] {
            check(text, Period::Yearly, None);
        }
        check("48 weeks", Period::Weekly, Some(48));
        check("Weekly (50 wks)", Period::Weekly, Some(50));
        check("weekly over 48 weeks", Period::Weekly, Some(48));
    }

    #[test]
    fn what_names_no_period_is_said_so() {
        for text in ["TBC", "sometimes", "3 weekly", "weekly or monthly", "60 weeks", "120"] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_header_may_name_it_in_passing() {
        assert_eq!(in_header("Rent PCM (£)").map(|due| due.period), Some(Period::Monthly));
        assert_eq!(in_header("Weekly rent 48 wks").and_then(|due| due.weeks), Some(48));
        assert_eq!(in_header("Rent"), None);
        for (header, rest) in
            [("Fortnightly rent", "rent"), ("SERV CHG PER WEEK", "serv chg"), ("Rent p.c.m.", "rent")]
        {
            assert_eq!(without(header).as_deref(), Some(rest), "{header}");
        }
        assert_eq!(without("Rent"), None);
    }
}
