//! Whether somebody may ask for a home, as pages say it: a word, why, and where the rule stands.

use crate::web::links;
use crate::words::Words;
use search::Query;
use vacancy::Message;
use vacancy::household::{Answer, Reason, Verdict};

/// How many reasons a card gives.
const REASONS_MOST: usize = 2;

/// What is said of one home.
pub struct Told {
    /// `Yes`, `Probably` or `No`.
    pub word: String,
    /// The colour of the word; it says nothing the word does not.
    pub colour: &'static str,
    /// The answer in a sentence.
    pub sentence: String,
    /// Why; what forbids comes first.
    pub reasons: Vec<Why>,
}

/// A reason, and where the rule behind it stands.
pub struct Why {
    pub text: String,
    pub rule: Option<Rule>,
}

/// Where a rule stands.
pub struct Rule {
    pub link: String,
    pub read: String,
}

impl Told {
    /// Returns everything that bears on the answer.
    pub fn whole(w: &Words, verdict: &Verdict) -> Self {
        let why = |reason: &Reason| Why {
            text: w.say(&reason.message),
            rule: reason.rule.as_ref().map(|rule| Rule {
                link: rule.source.clone(),
                read: w.with("eligible_rule_read", "day", w.day(rule.date)),
            }),
        };
        Self { reasons: verdict.reasons.iter().map(why).collect(), ..Self::bare(w, verdict.answer) }
    }

    /// Returns what decides, in few words: the page of the home says the rest.
    pub fn short(w: &Words, verdict: &Verdict) -> Self {
        let deciding = verdict.reasons.iter().filter(|reason| reason.answer == verdict.answer);
        let mut reasons: Vec<Why> = deciding
            .take(REASONS_MOST)
            .map(|reason| Why { text: w.say(&reason.message), rule: None })
            .collect();
        if reasons.is_empty() {
            reasons.push(Why { text: w.t("eligible_no_reason"), rule: None });
        }
        Self { reasons, ..Self::bare(w, verdict.answer) }
    }

    fn bare(w: &Words, answer: Answer) -> Self {
        let (word, colour, sentence) = match answer {
            Answer::Yes => ("eligible_answer_yes", "green", "eligible_home_yes"),
            Answer::Probably => ("eligible_answer_probably", "orange", "eligible_home_probably"),
            Answer::No => ("eligible_answer_no", "red", "eligible_home_no"),
        };
        Self { word: w.t(word), colour, sentence: w.t(sentence), reasons: Vec::new() }
    }
}

/// For how many homes the answer is which, and the search with another choice of them.
pub struct Counted {
    pub text: String,
    pub guidance: String,
    /// Where another choice of homes would make a difference.
    pub other: Option<Other>,
}

/// The same search with another choice of homes.
pub struct Other {
    pub text: String,
    pub link: String,
}

impl Counted {
    /// Returns what is said above the homes found by `query`, which was answered as `asked`.
    pub fn of(w: &Words, query: &Query, answer: &search::Answer) -> Option<Self> {
        let counts = answer.verdicts.as_ref()?;
        let code = match answer.asked.eligible {
            Some(_) => "eligible_counts_chosen",
            None => "eligible_counts",
        };
        let chosen = if answer.asked.eligible == Some(Answer::Yes) { "yes" } else { "probable" };
        let message = Message::new(code).with("chosen", chosen).with("yes", counts.yes as f64);
        let message = message.with("probably", counts.probably as f64).with("no", counts.no as f64);
        let (action, eligible) = match answer.asked.eligible {
            Some(_) => ("eligible_show_all", None),
            None => ("eligible_leave_out", Some(Answer::Probably)),
        };
        let other = Query { eligible, page: 1, ..query.clone() };
        let link = links::search(&links::pairs(&other.to_query_string()));
        let differs = counts.no > 0 || answer.asked.eligible.is_some();
        Some(Self {
            text: w.say(&message),
            guidance: w.say(&counts.guidance),
            other: differs.then(|| Other { text: w.t(action), link }),
        })
    }
}

/// Returns an address with what `asked` says of the one who asks, so that the page there can answer them too.
pub fn carried(link: &str, asked: &Query) -> String {
    let said = asked.applicant_alone().to_query_string();
    if said.is_empty() { link.to_owned() } else { format!("{link}?{}", links::query(&links::pairs(&said))) }
}
