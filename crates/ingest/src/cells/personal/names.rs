//! Names of people: after a title, after what someone is ("tenant", "caretaker", "next of kin"), after what one does
//! with someone ("ask for", "keys with").
//!
//! A list of all names would be wrong of half of London, so names are known by what stands before them and by not
//! being a place, an organisation or a word of adverts. Streets and blocks bear names too: nothing is masked that a
//! word such as "House" follows. In doubt a single word after "contact" stays: it is a landlord as often as a person.

use super::lists::{GIVEN, List, NOT_NAMES, ORGANISATIONS, PLACES, list};
use super::words::{NAME, Words};
use std::ops::Range;

/// Words that may set something off here.
pub(super) static TRIGGERS: &[&List] = &[&TITLES, &ROLES, &SEVERAL, &ASKED, &CALLED, &WITH, &GIVEN];

static TITLES: List = list("mr, mrs, ms, miss, mx, dr, sir, rev, prof, mister");

/// What someone is.
static ROLES: List = list(
    "tenant, occupier, occupant, applicant, resident, neighbour, neighbor, leaseholder, caretaker, warden,
     officer, manager, worker, surveyor, keyholder, holder, kin, nok, daughter, son, wife, husband, mother,
     father, mum, dad, sister, brother, friend, carer, nephew, niece, cleaner, inspector, partner, grandson,
     granddaughter, name, foreman, supervisor, nominee, executor, cousin, aunt, uncle, guardian, advocate,
     client",
);

/// What several people are.
static SEVERAL: List = list("tenants, occupiers, applicants, residents, neighbours, of");

/// What one does with a person, hardly with an organisation.
static ASKED: List = list(
    "ask, speak, spoke, spoken, held, attn, fao, liaise, co, c, care, named, called, regards, thanks, signed",
);

/// What one does with a person or an organisation.
static CALLED: List =
    list("contact, call, ring, phone, text, email, mail, telephone, whatsapp, message, tel, mob, mobile");

/// Words that mostly have no name after them.
static WITH: List = list("with, by, from, see, meet, via, to, and, tell");

/// How sure a name after a word is.
#[derive(Clone, Copy, PartialEq)]
enum Trust {
    /// Any word that may be a name.
    Any,
    /// Two words, a given name, or a number after it.
    Fuller,
    /// A given name.
    Given,
}

/// How many further names one word is believed to lead to.
const BESIDE_AT_MOST: usize = 3;

/// Returns where names stand.
pub(super) fn find(words: &Words) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in words.triggers(NAME) {
        let ranges = [titled(words, at), after_word(words, at), before_role(words, at), acting(words, at)];
        for range in ranges.into_iter().flatten() {
            let mut next = range.end;
            found.push(span(words, range));
            for _ in 0..BESIDE_AT_MOST {
                let Some(another) = beside(words, next) else { break };
                next = another.end;
                found.push(span(words, another));
            }
        }
    }
    found
}

/// Returns where a name stands, without the `'s` of what belongs to someone.
fn span(words: &Words, range: Range<usize>) -> Range<usize> {
    let last = range.end - 1;
    words.place(range.start).start..words.place(last).start + words.plain(last).len()
}

/// Returns a title with its name: "Mr J Example", "Mr and Mrs Example", "EXAMPLE, Mr J".
fn titled(words: &Words, at: usize) -> Option<Range<usize>> {
    let title = words.lower(at);
    if !TITLES.contains(title) {
        return None;
    }
    let lower_case = !words.is_capitalised(at);
    let certain = matches!(title, "mr" | "mrs" | "mister");
    let gap = words.before(at + 1);
    if (lower_case && !certain) || !matches!(gap, " " | ". " | ".") || is_street(words, at) {
        return None;
    }
    // "MS" in capitals may be an illness; a title so written stands among capitals.
    let shouted = words.is_shouted(at) && title != "mx";
    if title == "ms" && shouted && !words.is_shouted(at + 1) {
        return None;
    }
    let any_case = lower_case || (certain && !words.is_capitalised(at + 1));
    let end = if any_case { lower_name(words, at + 1)? } else { name(words, at + 1)? };
    Some(with_title_before(words, at)..end)
}

/// Returns whether "Dr" ends the name of a street.
fn is_street(words: &Words, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let led = ROLES.contains(words.plain(before))
        || CALLED.contains(words.plain(before))
        || NOT_NAMES.contains(words.plain(before));
    words.lower(at) == "dr" && words.before(at) == " " && words.is_capitalised(before) && !led
}

/// Returns where a name begins whose second half has this title.
fn with_title_before(words: &Words, at: usize) -> usize {
    let Some(before) = at.checked_sub(1) else { return at };
    let joined_title = |title: usize| TITLES.contains(words.lower(title));
    if matches!(words.before(at), " & " | ". & ") && joined_title(before) {
        return before;
    }
    if let Some(title) =
        at.checked_sub(2).filter(|title| words.lower(before) == "and" && joined_title(*title))
    {
        return title;
    }
    let surname = words.before(at) == ", " && words.is_shouted(before) && may_be_name(words, before);
    if surname { before } else { at }
}

/// Returns the end of a name written without capitals, after "mr".
fn lower_name(words: &Words, at: usize) -> Option<usize> {
    let word = words.plain(at);
    let alone = word.len() > 1 || !words.ends_before(at + 1);
    if !is_word(words, at) || NOT_NAMES.contains(word) || !alone {
        return None;
    }
    let mut end = at + 1;
    while word.len() == 1 && end < at + 3 && is_word(words, end) && !NOT_NAMES.contains(words.plain(end)) {
        end += 1;
        if words.plain(end - 1).len() > 1 {
            break;
        }
    }
    (!is_place_after(words, end, Case::Any)).then_some(end)
}

/// Returns the name after a role, or after what one does with people.
fn after_word(words: &Words, at: usize) -> Option<Range<usize>> {
    let (from, trust) = start_after(words, at)?;
    let gap = words.before(from);
    let marked = gap.contains([':', '=']);
    if from >= words.len()
        || (words.ends_before(from) && !marked)
        || !gap.chars().all(|c| " :-–(,=.\n\"'".contains(c))
    {
        return None;
    }
    if TITLES.contains(words.lower(from)) {
        return None;
    }
    let comma = gap.contains([',', '(', '-', '–']) && !marked;
    let shouted = words.is_shouted(at) && words.is_shouted(from) && !marked;
    let trust = if shouted {
        Trust::Given
    } else if marked {
        Trust::Any
    } else if comma && trust == Trust::Any {
        Trust::Fuller
    } else {
        trust
    };
    let end = surname_first(words, from).or_else(|| name(words, from))?;
    let given = GIVEN.contains(words.plain(from));
    let full = words.lower(at) != "of" || end - from >= 2;
    let trusted = full
        && match trust {
            Trust::Any => true,
            Trust::Fuller => given || (end - from >= 2) || number_follows(words, end),
            Trust::Given => given,
        };
    trusted.then_some(from..end)
}

/// Returns the word where a name may begin after this one, and how sure it is.
fn start_after(words: &Words, at: usize) -> Option<(usize, Trust)> {
    let next = |at: usize| words.plain(at + 1);
    let word = words.lower(at);
    match word {
        "ask" if next(at) == "for" => Some((at + 2, Trust::Any)),
        "speak" | "spoke" | "spoken" if matches!(next(at), "to" | "with") => Some((at + 2, Trust::Any)),
        "liaise" if next(at) == "with" => Some((at + 2, Trust::Any)),
        "held" if matches!(next(at), "by" | "with") => Some((at + 2, Trust::Any)),
        "care" if next(at) == "of" => Some((at + 2, Trust::Any)),
        "c" if next(at) == "o" && words.before(at + 1) == "/" => Some((at + 2, Trust::Any)),
        "attn" | "fao" | "named" => Some((at + 1, Trust::Any)),
        "called" => Some((at + 1, Trust::Given)),
        "regards" | "thanks" | "signed" => Some((at + 1, Trust::Given)),
        "name" => named(words, at),
        _ if ROLES.contains(word) => Some(after_role(words, at)),
        _ if SEVERAL.contains(word) => Some((at + 1, Trust::Given)),
        _ if CALLED.contains(word) => match next(at) {
            "is" | "name" | "person" => Some((at + 2, Trust::Any)),
            "at" | "to" | "or" | "tel" => None,
            _ => Some((at + 1, Trust::Fuller)),
        },
        _ if WITH.contains(word) => Some((at + 1, Trust::Given)),
        _ => None,
    }
}

/// Returns where the name begins after "name", unless it is the name of a thing.
fn named(words: &Words, at: usize) -> Option<(usize, Trust)> {
    const OF_A_THING: &[&str] = &[
        "block", "street", "road", "estate", "scheme", "building", "landlord", "house", "council",
        "property", "business", "company", "site", "area", "ward", "provider",
    ];
    let of_a_thing = at.checked_sub(1).is_some_and(|before| OF_A_THING.contains(&words.plain(before)));
    let said = words.before(at + 1).contains([':', '=', '-']);
    match words.plain(at + 1) {
        _ if of_a_thing => None,
        "is" => Some((at + 2, Trust::Any)),
        _ if said => Some((at + 1, Trust::Any)),
        _ => Some((at + 1, Trust::Fuller)),
    }
}

fn after_role(words: &Words, at: usize) -> (usize, Trust) {
    match words.plain(at + 1) {
        "is" | "was" => (at + 2, Trust::Fuller),
        "name" | "called" | "named" => (at + 2, Trust::Any),
        _ => (at + 1, Trust::Any),
    }
}

/// Returns the end of "EXAMPLE, Jean".
fn surname_first(words: &Words, at: usize) -> Option<usize> {
    let surname = words.is_shouted(at) && may_be_name(words, at);
    let given = words.before(at + 1) == ", " && may_be_name(words, at + 1) && !words.is_shouted(at + 1);
    (surname && given && !is_place_after(words, at + 2, Case::Capital)).then_some(at + 2)
}

/// Returns the end of the name that begins here: capitalised words and initials, no place's or organisation's name.
fn name(words: &Words, at: usize) -> Option<usize> {
    const WORDS_AT_MOST: usize = 4;
    const PARTICLES: &[&str] =
        &["de", "van", "der", "al", "el", "bin", "da", "dos", "du", "la", "von", "di", "ap", "st"];
    let mut end = at;
    while end < words.len() && end - at < WORDS_AT_MOST {
        let gap = words.before(end);
        let initial = end > at && is_initial(words, end - 1) && matches!(gap, ". " | "." | " ");
        if end > at && !initial && !matches!(gap, " " | "-" | " - " | "'") {
            break;
        }
        if gap == " - " {
            break;
        }
        let particle = PARTICLES.contains(&words.lower(end))
            && may_be_name(words, end + 1)
            && words.before(end + 1) == " ";
        if !particle && !may_be_name(words, end) {
            break;
        }
        end += 1;
        // Whose something is ends the name.
        if words.lower(end - 1).ends_with("'s") || words.lower(end - 1).ends_with("’s") {
            break;
        }
    }
    (end > at && !is_place_after(words, end, Case::Capital)).then_some(end)
}

/// Returns whether a word may be part of a name by itself.
fn may_be_name(words: &Words, at: usize) -> bool {
    let word = words.plain(at);
    let plain = is_word(words, at) && words.is_capitalised(at);
    plain
        && (is_initial(words, at)
            || (word.len() > 1
                && !NOT_NAMES.contains(word)
                && !ORGANISATIONS.contains(word)
                && !PLACES.contains(word)))
}

fn is_word(words: &Words, at: usize) -> bool {
    at < words.len() && words.as_written(at).chars().all(|c| c.is_alphabetic() || c == '\'' || c == '’')
}

fn is_initial(words: &Words, at: usize) -> bool {
    words.as_written(at).chars().count() == 1 && words.is_capitalised(at)
}

/// Which case a place's word must have to be one.
#[derive(Clone, Copy, PartialEq)]
enum Case {
    Capital,
    Any,
}

/// Returns whether what follows makes the words before it a place or an organisation.
fn is_place_after(words: &Words, at: usize, case: Case) -> bool {
    let written = |at: usize| at < words.len() && (case == Case::Any || words.is_capitalised(at));
    let named = |at: usize| {
        written(at) && (PLACES.contains(words.plain(at)) || ORGANISATIONS.contains(words.plain(at)))
    };
    let joined = |at: usize| matches!(words.before(at), " " | "-");
    // "Some & Other Homes", "Sir Some's Grammar School".
    let linked = joined(at) && matches!(words.before(at + 1), " " | "-") && written(at) && named(at + 1);
    (joined(at) && named(at)) || linked || (words.before(at) == " & " && written(at))
}

/// Returns whether a telephone number, or a word that leads to one, follows.
fn number_follows(words: &Words, at: usize) -> bool {
    let digit = |at: usize| words.lower(at).starts_with(|c: char| c.is_ascii_digit());
    let leads = matches!(words.plain(at), "on" | "tel" | "mob" | "mobile" | "t" | "m");
    (leads && digit(at + 1)) || (digit(at) && words.lower(at).len() >= 3)
}

/// Returns a further name after one: "Sarah Sample and Tom Example".
fn beside(words: &Words, end: usize) -> Option<Range<usize>> {
    let joined = matches!(words.before(end), " & " | "/" | " / ");
    let from = if joined {
        end
    } else if matches!(words.lower(end), "and" | "or") {
        end + 1
    } else {
        return None;
    };
    let end = name(words, from)?;
    (GIVEN.contains(words.plain(from)) || end - from >= 2).then_some(from..end)
}

/// Returns the name before a role: "Sarah Sample (tenant)", "Winston the caretaker".
fn before_role(words: &Words, at: usize) -> Option<Range<usize>> {
    if !ROLES.contains(words.plain(at)) || words.plain(at) == "name" {
        return None;
    }
    let bracketed = words.before(at).ends_with('(');
    let article = at.checked_sub(1).filter(|before| words.lower(*before) == "the");
    let end = if bracketed { at } else { article? };
    let mut from = end;
    while from > 0
        && end - from < 3
        && may_be_name(words, from - 1)
        && (from == end || words.before(from) == " ")
    {
        from -= 1;
    }
    let given = GIVEN.contains(words.plain(from));
    let wanted = given || (bracketed && end - from >= 2);
    (from < end && wanted && !words.text[words.place(end - 1).end..words.place(end).start].contains('.'))
        .then_some(from..end)
}

/// Returns a given name, with what follows it, where it does something: "Sarah Sample will let you in".
fn acting(words: &Words, at: usize) -> Option<Range<usize>> {
    const ALONE: &[&str] = &["will", "holds", "has", "can", "knows", "on"];
    const DOES: &[&str] = &[
        "will", "has", "had", "is", "was", "holds", "can", "left", "lives", "needs", "says", "said", "asked",
        "wants", "knows", "moved", "suffers", "would", "to", "died", "passed", "rang", "called", "reported",
        "works", "who",
    ];
    if !GIVEN.contains(words.lower(at)) || !words.is_capitalised(at) {
        return None;
    }
    let end = name(words, at)?;
    let full = end - at >= 2;
    let does = if full { DOES } else { ALONE };
    let owns = full && words.plain(end - 1).len() < words.lower(end - 1).len();
    let acts = owns
        || does.contains(&words.lower(end))
            && !words.ends_before(end)
            && (words.lower(end) != "on" || number_follows(words, end));
    let reached = number_follows(words, end);
    // "Example Sarah will" after a place's name is the place's.
    let after_name = at > 0
        && words.is_capitalised(at - 1)
        && words.before(at) == " "
        && !NOT_NAMES.contains(words.plain(at - 1));
    ((acts || reached) && !after_name).then_some(at..end)
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn names_after_titles_are_masked() {
        check("Outgoing tenant Mr J Example leaves", "Outgoing tenant ••• leaves");
        check("Please call Mrs Specimen before visiting", "Please call ••• before visiting");
        check("mr example and Mr. & Mrs. P. Sample-Test", "••• and •••");
        check("Mr Sample's flat", "•••'s flat");
        check("Contact Dr O'Example", "Contact •••");
    }

    #[test]
    fn names_after_what_someone_is_are_masked() {
        check("Tenant name: Kwame Testcase. Notice ends", "Tenant name: •••. Notice ends");
        check("Occupier: PLACEHOLDER, Jean", "Occupier: •••");
        check("Keys held by Mohammed Example at the office", "Keys held by ••• at the office");
        check("Next of kin Joan Example and Tom Example", "Next of kin ••• and •••");
        check("Dave (caretaker) or Winston the caretaker", "••• (caretaker) or ••• the caretaker");
        check("Contact Dave on 020 7946 0123", "Contact ••• on •••");
        check("Sarah Sample will let you in", "••• will let you in");
        check("c/o Ms R Placeholder, Flat 3", "c/o •••, Flat 3");
    }

    #[test]
    fn what_only_looks_like_a_name_stays() {
        for text in [
            "Flat 4, Dr Johnson House, off Mrs Smith's Lane",
            "12 Rosewood Dr, near St Mary's Road and Sir John Soane's Museum",
            "Contact Lambeth Council or contact Peabody to view",
            "Ask for Example Homes. Tenant Management Organisation",
            "Viewing with the Lettings Team. Call Monday to Friday",
            "Tenant Must Be Over 55. Miss out the first gate",
            "Nelson Mandela School, Anne Frank Court, King George V Dock",
            "TENANT PAYS HEATING. CALL TO VIEW. CONTACT LETTINGS",
            "Managed by Notting Hill Genesis. Block name: Rosewood House",
        ] {
            check(text, text);
        }
    }
}
