//! Texts made to be dear: whatever 2,000 characters say, reading them stays cheap. What is bounded is work counted, not time.

use super::{WORDS, with_knowing};
use crate::query::TEXT_MOST;
use crate::query::understand::line::Line;
use crate::query::understand::rules::{RULES, phrases};
use crate::query::understand::work::Work;
use crate::query::understand::{counted, understand};
use proptest::prelude::*;

/// How often a token may be looked at, for each token there is. Each of the 20 rules looks at a token some tens of times
/// (once for each list of phrases, and at up to eight neighbours for each of a few lists of small words); the dearest
/// text found, "in in in", takes 1,016.
const LOOKS_A_TOKEN: usize = 55 * RULES.len();

/// How often the gazetteer may be asked for a name, for each token: the place rule and the distance rule come by at most
/// three times ("not in", "in", bare), and each asks for at most five formal names, six plain ones and how they begin.
const LOOKUPS_A_TOKEN: usize = 3 * (5 + 6 + 1);

/// How many names may be looked for one slip away, in a whole text.
const SCANS: usize = 24;

fn work(text: &str) -> (usize, Work) {
    let (_, work) = with_knowing(|knowing| counted(text, knowing));
    (Line::read(text).len(), work)
}

#[track_caller]
fn check(text: &str) {
    let (tokens, work) = work(text);
    let start: String = text.chars().take(40).collect();
    // A text of one token is still gone over by what asks for the text as a whole.
    let tokens = tokens + 1;
    assert!(work.tokens <= tokens * LOOKS_A_TOKEN, "{start}: {work:?} for {tokens} tokens");
    assert!(work.lookups <= tokens * LOOKUPS_A_TOKEN, "{start}: {work:?} for {tokens} tokens");
    assert!(work.scans <= SCANS, "{start}: {work:?}");
}

fn cut(text: &str) -> String {
    text.chars().take(TEXT_MOST).collect()
}

fn filled_with(piece: &str) -> String {
    cut(&piece.repeat(TEXT_MOST))
}

/// Pieces that, said over and over, lead rules far: lists that never end, beginnings without an end, names and slips.
const PIECES: &[&str] = &[
    "near ",
    "or ",
    "not ",
    "in ",
    "the ",
    "st ",
    "new ",
    "\"",
    "\"a\" ",
    "\"a ",
    "“",
    "'",
    "-",
    ",",
    ". ",
    "£",
    "€",
    "(",
    "/",
    "7",
    "7 ",
    "1/",
    "1-",
    "1 or ",
    "1, ",
    "12,000 ",
    "1.",
    "é",
    "é ",
    "\u{301}",
    "🏠",
    "\u{200b}",
    "x",
    "x1",
    "brixton ",
    "brixton or ",
    "nor brixton ",
    "near brixton ",
    "not in bow or not in bow ",
    "no near bow ",
    "bow, ",
    "e8 ",
    "e8 or ",
    "SE1 2 ",
    "elephant and castle and ",
    "In Bow ",
    "in bath ",
    "london borough of ",
    "saint ",
    "st st johns ",
    "brixtan ",
    "near brixtan ",
    "near brixtan peckhan ",
    "in peckhan or ",
    "lambethh council ",
    "1 mile of bow or ",
    "within 2 miles of ",
    "ideally 1 mile of bow or ",
    "ideally near bow or ",
    "half a mile ",
    "ground or ",
    "ground floor or ",
    "not above ",
    "2nd, ",
    "no higher than the ",
    "between £1 and ",
    "£1-",
    "max ",
    "two hundred and ",
    "couple girl 5 ",
    "couple with ",
    "girl 5 and ",
    "2 adults and a ",
    "9 year old ",
    "aged ",
    "no need for garden or ",
    "garden or ",
    "garden if possible ",
    "would like a ",
    "dont want a ",
    "without ",
    "i live in ",
    "my flat in ",
    "because my ",
    "I need. ",
    "we have, ",
    "closing in ",
    "available by 1 ",
    "2 bed flat ",
    "secure or ",
    "cant use the ",
    "dog ",
    "have a dog ",
    "wheelchair ",
    "category ",
];

#[test]
fn a_piece_said_over_and_over_is_cheap() {
    // An asking makes context of the rest; a denial or a wish turns what follows.
    let before = ["I need 2 bed. ", "ideally ", "not in ", "near ", "\""];
    for (piece, before) in PIECES.iter().zip(before.iter().cycle()) {
        check(&filled_with(piece));
        check(&cut(&format!("{before}{}", piece.repeat(400))));
    }
}

#[test]
fn twice_the_text_takes_twice_the_work() {
    for piece in PIECES {
        let (_, once) = work(&cut(&piece.repeat(500 / piece.len())));
        let (_, twice) = work(&cut(&piece.repeat(2 * (500 / piece.len()))));
        let of = |once: usize, twice: usize, least: usize| twice <= 2 * once + once / 5 + least;
        assert!(of(once.tokens, twice.tokens, 20 * LOOKS_A_TOKEN), "{piece}: {once:?}, {twice:?}");
        assert!(of(once.lookups, twice.lookups, 20 * LOOKUPS_A_TOKEN), "{piece}: {once:?}, {twice:?}");
    }
}

#[test]
fn many_different_words_are_cheap() {
    let letter = |number: usize| char::from(b'a' + (number % 26) as u8);
    let two: Vec<String> =
        (0..676).map(|number| format!("{}{}", letter(number), letter(number / 26))).collect();
    check(&cut(&two.join(" ")));
    check(&cut(&format!("near {}", two.join(" near "))));
    // Names one slip away, each another, where a place must be and where it need not.
    let slips: Vec<String> =
        (0..300).map(|number| format!("brix{}o{}", letter(number), letter(number / 26))).collect();
    check(&cut(&slips.join(" ")));
    check(&cut(&format!("near {}", slips.join(" near "))));
    check(&cut(&slips.join(" or ")));
    // Every outcode of the south-east of London and of Sheffield, and every phrase of the trade.
    let outcodes: Vec<String> = (1..29).map(|number| format!("SE{number} or S{number}")).collect();
    check(&cut(&outcodes.join(" or ")));
    let phrases: Vec<&str> = phrases().map(|(phrase, ..)| phrase).collect();
    check(&cut(&phrases.join(" ")));
    check(&cut(&phrases.join(" or ")));
    check(&cut(&phrases.join(", no ")));
}

#[test]
fn after_too_many_slips_names_are_still_read() {
    let slips: Vec<String> =
        (b'a'..=b'z').map(|letter| format!("near zzqx{}y", char::from(letter))).collect();
    let text = format!("{}. near Peckham", slips.join(" "));
    let understood = with_knowing(|knowing| understand(&text, knowing));
    assert_eq!(understood.query().near.as_deref(), Some("Peckham"), "{understood:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn words_of_the_trade_in_any_order_are_cheap(words in prop::collection::vec(prop::sample::select(WORDS), 0..400)) {
        check(&cut(&words.join(" ")));
    }

    #[test]
    fn any_text_is_cheap(text in "\\PC{0,2000}") {
        check(&cut(&text));
    }
}
