//! What a long text tells before it asks: "we pay £240 a week now for a flat with mould. We need …". Where a text asks for
//! something in so many words, the sentences and half-sentences that only tell about people's lives are context: who they are
//! is read there, what home, cost or place they speak of is not.

mod words;

use super::line::Line;
use words::{ABOUT, ASKING, ASKING_PHRASES, OF_HOMES, PARTING, PAST, TELLING_ALONE, TODAY, VERBS};

/// The shortest text, in tokens, that may hold context.
const SHORTEST: usize = 9;

/// Homes by their type.
const TYPES: &[&str] = &["flat", "house", "bungalow", "maisonette", "studio", "bedsit"];

/// Returns for each token whether it is context.
pub(super) fn of(line: &Line<'_>) -> Vec<bool> {
    let mut context = vec![false; line.len()];
    let asks = |at: usize| asks(line, at);
    if line.len() < SHORTEST {
        return context;
    }
    let any_asks = (0..line.len()).any(|at| asks_in_words(line, at));
    // "We are on the 14th floor. 3 bed Salford": what comes before a part that asks without a verb tells.
    let plain = (0..line.len()).rev().find(|at| is_plain_asking(line, *at)).unwrap_or(0);
    let last_ask = (0..line.len()).rev().find(|at| asks_in_words(line, *at) && names_a_home(line, *at));
    let last_size = (0..line.len()).rev().find(|at| is_sized(line, *at));
    for sentence in sentences(line) {
        let reasons = reasons(line, sentence.clone());
        let first = outside(&reasons, sentence.clone()).find(|at| asks(*at)).unwrap_or(sentence.end);
        let happens = |at: usize| happens(line, at);
        // "I had my own house once, three floors, garden down to the river. … One bed, Telford": the whole sentence tells.
        // "Three kids, flat on the fifth floor, and we have waited since 2014. What we want is …" too.
        let before_asking = sentence.end <= plain || last_ask.is_some_and(|ask| ask >= sentence.end);
        let tells_of_once = before_asking
            && first == sentence.end
            && outside(&reasons, sentence.clone()).any(|at| tells(line, at))
            && outside(&reasons, sentence.clone()).any(happens)
            && !sentence.clone().any(|at| is_sized(line, at));
        if tells_of_once {
            context[sentence].fill(true);
            continue;
        }
        // "I need", "we are looking": what comes before the asking in its own part is only who asks.
        for part in parts(line, sentence.start..first) {
            // Many leave the asking out: "my wife is ill 2 bed Hackney". Where nothing is asked in so many words, a part
            // that tells a size is taken to ask.
            let sized = part.clone().any(|at| is_sized(line, at));
            // "Four of us in a two bed now, 3 bed house in Barnet": the size told last is the one asked for.
            // "4th floor no lift currently, 2 bed Newham".
            let ends_today = !sized
                && part.clone().last().is_some_and(|at| line.is(at, &["currently", "presently", "atm"]));
            let of_today = sized && part.clone().any(|at| line.is(at, TODAY)) && last_size >= Some(part.end);
            // "Garden for the kids. 2 bed house" tells of nobody: it has no verb.
            let told_before = part.end <= plain && !sized && outside(&reasons, part.clone()).any(happens);
            if told_before
                || any_asks && part.clone().any(|at| tells(line, at))
                || ends_today
                || !any_asks && of_today
            {
                context[part].fill(true);
            } else if let Some(told) = (!any_asks && !sized).then(|| told(line, part)).flatten() {
                context[told].fill(true);
            }
        }
        // "I don't want": the denial belongs to the asking.
        if first > sentence.start && line.is(first - 1, &["dont", "not", "no", "never", "wont"]) {
            context[first - 1] = false;
        }
        for reason in reasons {
            context[reason].fill(true);
        }
    }
    context
}

/// Returns whether asking begins here: by its words, or by a size at the beginning of a part.
fn asks(line: &Line<'_>, at: usize) -> bool {
    let begins = at == 0 || line.is(at - 1, PARTING) || line.is(at - 1, &[",", "so"]);
    // "Under £140 a week is what I can manage".
    let costs = begins
        && line.is(at, &["under", "below", "maximum", "budget", "up"])
        && (at + 1..at + 4).any(|at| line.is(at, &["£"]));
    asks_in_words(line, at) || begins && is_sized(line, at) || costs
}

/// Returns whether a part begins here that asks by what it names: "2 bed Slough", "Retirement bungalow, Wymondham".
fn is_plain_asking(line: &Line<'_>, at: usize) -> bool {
    let begins = at == 0 || line.is(at - 1, PARTING) || line.is(at - 1, &[",", "so"]);
    if !begins {
        return false;
    }
    // Nothing is told, and no sentence ends, before what is named.
    let told = |at: usize| tells(line, at) || line.is(at, TELLING_ALONE) || line.is(at, PARTING);
    let named = (at..at + 5).find(|at| line.is(*at, TYPES));
    let is_named = named.is_some_and(|named| !(at..named + 2).any(told));
    let sized = (at..at + 4).find(|at| is_sized(line, *at));
    is_named || sized.is_some_and(|sized| !(at..sized).any(told))
}

/// Returns whether a home is named shortly after: "what we want is a three bed house".
fn names_a_home(line: &Line<'_>, at: usize) -> bool {
    (at..at + 6).any(|at| line.is(at, TYPES) || is_sized(line, at))
}

fn asks_in_words(line: &Line<'_>, at: usize) -> bool {
    let please = line.is(at, &["please"])
        && (at == 0 || line.is(at - 1, PARTING) || line.is(at - 1, &[",", "so", "and", "than"]))
        // "Please I am a nurse, …" tells first.
        && !line.is(at + 1, &["i", "im", "my", "we", "our", "he", "she"]);
    // "No parking needed" asks for nothing.
    // "I find I rattle about in it" finds something else.
    let passive =
        line.is(at, &["needed"]) || line.is(at, &["find"]) && line.is(at + 1, &["i", "my", "it", "that"]);
    // "They want him out by the weekend".
    let of_others = at > 0
        && line.is(at - 1, &["they", "council", "landlord", "hospital"])
        && line.is(at + 1, &["me", "us", "him", "her", "them", "it", "my", "the"]);
    please || !passive && !of_others && line.is(at, ASKING) || line.says_one(at, ASKING_PHRASES).is_some()
}

/// Returns the words of a part that tell, from who is told about to the end: "too far, my brother is in Tottenham".
fn told(line: &Line<'_>, part: std::ops::Range<usize>) -> Option<std::ops::Range<usize>> {
    const WHO: &[&str] =
        &["i", "im", "we", "my", "our", "he", "she", "his", "her", "they", "their", "because"];
    let alone = |at: &usize| {
        line.is(*at, TELLING_ALONE) && !advises(line, *at) && !(*at > 0 && line.is(*at - 1, &["there"]))
    };
    let verb = part.clone().find(alone)?;
    // "A bungalow for my dad in Cleethorpes, he was at sea": whom it is for is no tale.
    let tells_of = |at: &usize| line.is(*at, WHO) && !(*at > 0 && line.is(*at - 1, &["for"]));
    let who = (part.start..verb).find(tells_of).unwrap_or(part.start);
    Some(who..part.end)
}

/// Returns whether a word stands here that tells about somebody.
fn tells(line: &Line<'_>, at: usize) -> bool {
    line.is(at, ABOUT) || line.is(at, VERBS)
}

/// Returns whether a verb stands here that tells: "is", "went", "offered".
fn happens(line: &Line<'_>, at: usize) -> bool {
    let past = |word: &str| word.len() >= 5 && word.ends_with("ed") && !OF_HOMES.contains(&word);
    !advises(line, at) && (line.is(at, VERBS) || line.is(at, PAST) || line.word(at).is_some_and(past))
}

/// "OT says ground floor": what those who know say is asked for.
fn advises(line: &Line<'_>, at: usize) -> bool {
    const WHO: &[&str] =
        &["ot", "gp", "amhp", "physio", "doctor", "dr", "consultant", "nurse", "therapist", "sw", "worker"];
    at > 0
        && line.is(at - 1, WHO)
        && line.is(at, &["says", "said", "say", "recommends", "recommended", "advises"])
}

/// Returns whether a number of bedrooms is told here.
fn is_sized(line: &Line<'_>, at: usize) -> bool {
    let bedrooms = |(_, next): (u32, usize)| line.is(line.past(next, &["-"]), &["bed", "b"]);
    line.number(at).is_some_and(bedrooms) || line.is(at, &["studio", "bedsit"])
}

/// Returns whether a reason begins here: "because …", "as my wife …".
fn is_because(line: &Line<'_>, at: usize) -> bool {
    let plain = line.is(at, &["because", "cos", "coz", "bcoz"]);
    plain || line.is(at, &["since", "as"]) && tells(line, at + 1)
}

/// Returns the reasons of a sentence: "… because my flat has no lift" goes on to its end or the next comma.
fn reasons(line: &Line<'_>, sentence: std::ops::Range<usize>) -> Vec<std::ops::Range<usize>> {
    let mut reasons = Vec::new();
    let mut from = sentence.start;
    while let Some(because) = (from..sentence.end).find(|at| is_because(line, *at)) {
        let ends = |at: &usize| line.is(*at, &[",", ")", "near"]);
        from = (because + 1..sentence.end).find(ends).unwrap_or(sentence.end);
        reasons.push(because..from);
    }
    reasons
}

/// Returns the places of a sentence that no reason holds.
fn outside(
    reasons: &[std::ops::Range<usize>],
    sentence: std::ops::Range<usize>,
) -> impl Iterator<Item = usize> {
    let ends = reasons.iter().map(|reason| reason.start).chain([sentence.end]);
    let starts = [sentence.start].into_iter().chain(reasons.iter().map(|reason| reason.end));
    starts.zip(ends).flat_map(|(start, end)| start..end)
}

/// Returns the parts between commas.
fn parts(line: &Line<'_>, tokens: std::ops::Range<usize>) -> Vec<std::ops::Range<usize>> {
    let mut parts = Vec::new();
    let mut start = tokens.start;
    for at in tokens.clone() {
        // "No lift", "4th floor" after a comma go on telling.
        let goes_on = line.is(at + 1, &["no", "without"]) || line.is(at + 2, &["st", "nd", "rd", "th"]);
        if line.is(at, &[",", "so"]) && !goes_on {
            parts.push(start..at);
            start = at + 1;
        }
    }
    parts.push(start..tokens.end);
    parts
}

fn sentences(line: &Line<'_>) -> Vec<std::ops::Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for at in 0..line.len() {
        if line.is(at, PARTING) {
            sentences.push(start..at);
            start = at + 1;
        }
    }
    sentences.push(start..line.len());
    sentences
}
