//! What a long text tells before it asks: "we pay £240 a week now for a flat with mould. We need …". Where a text asks for
//! something in so many words, the sentences and half-sentences that only tell about people's lives are context: who they are
//! is read there, what home, cost or place they speak of is not.

use super::line::Line;

/// Words that ask.
const ASKING: &[&str] = &[
    "need",
    "needs",
    "needing",
    "needed",
    "want",
    "wants",
    "wanting",
    "looking",
    "seeking",
    "seek",
    "seeks",
    "require",
    "requires",
    "requiring",
    "searching",
    "hoping",
    "looking4",
    "must",
    "should",
    "ideally",
    "requested",
    "find",
    "show",
    "prefer",
    "wanna",
];
/// Phrases that ask.
const ASKING_PHRASES: &[&str] = &[
    "would like",
    "would love",
    "has to be",
    "have to be",
    "is there",
    "are there",
    "do you have",
    "id like",
    "we d like",
    "could i",
    "can i get",
    "can you",
];

/// Words that tell about somebody.
const TELLING: &[&str] = &[
    "i",
    "im",
    "ive",
    "we",
    "were",
    "weve",
    "my",
    "our",
    "he",
    "she",
    "his",
    "her",
    "hes",
    "shes",
    "they",
    "their",
    "theyre",
    "it",
    "is",
    "are",
    "was",
    "has",
    "had",
    "have",
    "been",
    "died",
    "pay",
    "paying",
    "live",
    "lives",
    "living",
    "lived",
    "since",
    "because",
    "discharged",
    "tenant",
    "client",
    "landlord",
    "currently",
    "work",
    "works",
    "born",
    "moved",
    "staying",
    "stay",
    "since",
    "cant",
    "got",
    "kids",
    "children",
    "husband",
    "wife",
    "partner",
];

/// Signs and words that part a text into what tells and what asks.
const PARTING: &[&str] = &[".", "!", "?", ";", "\n"];

/// The shortest text, in tokens, that may hold context.
const SHORTEST: usize = 9;

/// Returns for each token whether it is context.
pub(super) fn of(line: &Line<'_>) -> Vec<bool> {
    let mut context = vec![false; line.len()];
    let asks = |at: usize| asks(line, at);
    if line.len() < SHORTEST || !(0..line.len()).any(asks) {
        return context;
    }
    for sentence in sentences(line) {
        let first = sentence.clone().find(|at| asks(*at)).unwrap_or(sentence.end);
        // "I need", "we are looking": what comes before the asking in its own part is only who asks.
        for part in parts(line, sentence.start..first) {
            if part.clone().any(|at| line.is(at, TELLING)) {
                context[part].fill(true);
            }
        }
        // "… because my flat has no lift" goes on to the end of the sentence or the next comma.
        let because = (first..sentence.end).find(|at| {
            line.is(*at, &["because", "cos", "coz", "bcoz", "since", "as"]) && tells_next(line, *at)
        });
        if let Some(because) = because {
            let end = (because..sentence.end).find(|at| line.is(*at, &[",", ")"])).unwrap_or(sentence.end);
            context[because..end].fill(true);
        }
    }
    context
}

fn asks(line: &Line<'_>, at: usize) -> bool {
    // "No parking needed" asks for nothing.
    let passive = line.is(at, &["needed"]);
    let please = line.is(at, &["please"]) && (at == 0 || line.is(at - 1, PARTING) || line.is(at - 1, &[","]));
    let begins = at > 0 && line.is(at - 1, PARTING);
    let sized = || line.number(at).is_some_and(|(_, next)| line.is(line.past(next, &["-"]), &["bed", "b"]));
    please
        || !passive && line.is(at, ASKING)
        || line.says_one(at, ASKING_PHRASES).is_some()
        || begins && sized()
}

fn tells_next(line: &Line<'_>, at: usize) -> bool {
    line.is(at + 1, TELLING) || line.is(at, &["because", "cos", "coz", "bcoz"])
}

/// Returns the parts between commas.
fn parts(line: &Line<'_>, tokens: std::ops::Range<usize>) -> Vec<std::ops::Range<usize>> {
    let mut parts = Vec::new();
    let mut start = tokens.start;
    for at in tokens.clone() {
        // "No lift", "4th floor" after a comma go on telling.
        let goes_on = line.is(at + 1, &["no", "with", "without", "and"])
            || line.token(at + 1).is_some_and(|next| next.plain.bytes().all(|byte| byte.is_ascii_digit()));
        if line.is(at, &[","]) && !goes_on {
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
