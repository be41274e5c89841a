//! Words about someone's health or safety: "the tenant has MS", "fleeing domestic abuse", "passed away".
//!
//! The same words about a building, a scheme or whom a home would suit are what adverts are for. So a word is only
//! masked where the sentence is about one person (the tenant, the applicant, he, her son), and not about one that may
//! come ("must", "would suit", "for a tenant who"); a few words, such as "passed away", are only ever said of people.

use super::lists::{List, list};
use super::words::{HEALTH, Words};
use std::ops::Range;

/// Words that may set something off here.
pub(super) static TRIGGERS: &[&List] = &[&ALWAYS, &OF_SOMEONE, &AFTER_IS];

/// What is only ever said of people.
static ALWAYS: List = list(
    "died, passed away, sadly passed, death in the, murder, committed suicide, suicide, attempted suicide,
     overdosed, suicidal, fleeing domestic violence, fleeing domestic abuse, fleeing violence, fleeing abuse,
     fleeing dv, fleeing da, fleeing her partner, fleeing her husband, fleeing his partner,
     fleeing an abusive partner, fleeing her ex, fleeing harassment, fleeing gang violence, sectioned,
     self harm, self harms, self harming, found dead, dv survivor, dv victim, survivor of domestic abuse,
     survivor of domestic violence, victim of domestic abuse, victim of domestic violence, terminally ill,
     hiv positive, registered sex offender, sex offender",
);

/// What is said of people, of schemes and of services.
static OF_SOMEONE: List = list(
    "ms, multiple sclerosis, schizophrenia, schizophrenic, bipolar, bipolar disorder, epilepsy, epileptic,
     dementia, alzheimer, alzheimers, autism, autistic, aspergers, asperger, adhd, depression, anxiety, ptsd,
     psychosis, psychotic, personality disorder, eating disorder, anorexia, alcoholic, alcoholism,
     alcohol problem, alcohol problems, alcohol dependent, drug problem, drug problems, drug addict,
     drug user, drug addiction, drug dependency, drug use, drug misuse, addict, addiction, heroin, hiv, aids,
     hepatitis, cancer, leukaemia, diabetes, diabetic, stroke, strokes, asthma, copd, emphysema, parkinson,
     parkinsons, cerebral palsy, muscular dystrophy, motor neurone disease, learning disability,
     learning disabilities, learning difficulties, mental health, mental health issues,
     mental health problems, mental health needs, mental illness, mental breakdown, breakdown,
     wheelchair user, wheelchair, visually impaired, partially sighted, hearing impaired, amputee,
     amputation, pregnant, pregnancy, miscarriage, hoarder, hoarding, hoards, heart attack, heart condition,
     heart disease, heart problems, heart failure, angina, kidney failure, dialysis, tumour, brain injury,
     head injury, arthritis, osteoarthritis, fibromyalgia, sickle cell, crohn, paralysed, bedbound,
     housebound, incontinent, incontinence, disability, disabilities, mobility problems, mobility issues,
     medical condition, medical conditions, medical needs, health condition, health problems, health issues,
     ill health, illness, domestic violence, domestic abuse, dv, abusive, abusive partner, abusive husband,
     abusive ex, harassment, racial harassment, hate crime, assaulted, raped, stabbed, murdered, deceased,
     hospitalised, in hospital, into hospital, hospice, nursing home, care home, into care, residential care,
     chemotherapy, methadone, medication, ex offender, offender, prison, custody, violent, aggressive, mappa,
     marac, refuge, death, drug dealing, cuckooed, tuberculosis, tb, panic attacks, seizures, fits, falls,
     frail, down syndrome, downs syndrome, tourettes, trafficked, trafficking, self neglect, safeguarding",
);

/// What is only said of people after "is" or "was".
static AFTER_IS: List = list(
    "disabled, blind, deaf, dead, ill, unwell, sick, vulnerable, dying, registered blind, registered disabled",
);

/// One person in particular.
static PEOPLE: List = list(
    "tenant, applicant, resident, occupier, occupant, neighbour, leaseholder, lady, gentleman, man, woman,
     widow, husband, wife, son, daughter, mother, father, mum, dad, brother, sister, partner, child, baby,
     boy, girl, grandson, granddaughter, nephew, niece, client, customer, carer, he, she, him, her, his, mr,
     mrs, miss, grandmother, grandfather, household",
);

/// Those of them who live in homes, or will.
static TENANTS: List = list("tenant, applicant, resident, occupier, occupant, neighbour");

/// Words before a person that make it anyone: whoever may come.
static ANYONE: List = list(
    "a, an, any, every, each, for, suit, suits, suitable, prospective, successful, future, potential, some,
     if, no, eligible, ideal, where, new, incoming",
);

/// Words after a person that speak of whoever may come.
const MODALS: &[&str] = &[
    "must",
    "should",
    "may",
    "will",
    "would",
    "can",
    "shall",
    "might",
    "needs",
    "or",
    "whose",
    "responsible",
    "if",
    "could",
];

/// Words after a condition that make it a thing.
static THINGS: List = list(
    "scheme, service, services, team, unit, supported, hospital, centre, center, trust, bay, bays, parking,
     access, accessible, adapted, adaptations, adaptation, facilities, toilet, badge, ramp, standard,
     friendly, housing, ward, clinic, charity, association, shop, blinds, lift, policy, store, liveable,
     home, worker, workers, group, support, specialist, detector",
);

/// Returns where words about someone's health or safety stand.
pub(super) fn find(words: &Words) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut done = 0;
    for at in words.triggers(HEALTH) {
        if at < done {
            continue;
        }
        if let Some(length) = condition(words, at) {
            found.push(words.place(at).start..words.place(at + length - 1).end);
            done = at + length;
        }
    }
    found
}

/// Returns how many words at this one tell of someone's health or safety.
fn condition(words: &Words, at: usize) -> Option<usize> {
    if let Some(length) = words.any_phrase(at, &ALWAYS) {
        let ordinary = matches!(words.plain(at + length), "off" | "out" | "down" | "prevention" | "away");
        return (!ordinary).then_some(length);
    }
    let of_someone = words.any_phrase(at, &OF_SOMEONE);
    let length = of_someone.or_else(|| {
        let length = words.any_phrase(at, &AFTER_IS)?;
        (after_is(words, at) || person_after(words, at + length)).then_some(length)
    })?;
    let alone = length == 1;
    if alone && matches!(words.plain(at), "ms" | "tb" | "aids" | "dv") && !is_abbreviation(words, at) {
        return None;
    }
    let of_a_thing = THINGS.contains(words.plain(at + length)) && !words.ends_before(at + length);
    if of_a_thing || (alone && matches!(words.plain(at), "wheelchair") && !uses(words, at)) {
        return None;
    }
    (person_before(words, at) || person_after(words, at + length)).then_some(length)
}

/// Returns whether a shortened word is one, and not a title or the plural of "aid".
fn is_abbreviation(words: &Words, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |before| words.plain(before));
    words.is_shouted(at)
        && matches!(
            before,
            "has"
                | "had"
                | "with"
                | "from"
                | "and"
                | "of"
                | "by"
                | "is"
                | "her"
                | "his"
                | "to"
                | "severe"
                | "advanced"
                | "got"
                | "after"
                | "tenant"
                | "applicant"
        )
}

fn uses(words: &Words, at: usize) -> bool {
    at.checked_sub(2).is_some_and(|from| {
        (from..at).any(|at| matches!(words.plain(at), "uses" | "using" | "in" | "needs" | "has"))
    })
}

fn after_is(words: &Words, at: usize) -> bool {
    at.checked_sub(3).map_or(0..at, |from| from..at).any(|at| {
        matches!(
            words.lower(at),
            "is" | "was" | "he's" | "she's" | "are" | "who's" | "became" | "being" | "been" | "found"
        )
    })
}

/// Returns whether the sentence is, so far, about one person in particular.
fn person_before(words: &Words, at: usize) -> bool {
    const WITHIN: usize = 14;
    let sentence = words.sentence(at);
    let from = sentence.start.max(at.saturating_sub(WITHIN));
    let people = (from..at).filter(|at| PEOPLE.contains(words.plain(*at)));
    people.into_iter().any(|person| {
        let earlier = person.saturating_sub(3).max(sentence.start)..person;
        let anyone = earlier.clone().any(|at| {
            let word = words.plain(at);
            ANYONE.contains(word) && (!matches!(word, "a" | "an" | "new" | "for") || at + 2 >= person)
        });
        let particular = earlier.into_iter().any(|at| {
            matches!(
                words.plain(at),
                "her"
                    | "his"
                    | "due"
                    | "because"
                    | "as"
                    | "outgoing"
                    | "previous"
                    | "former"
                    | "current"
                    | "late"
            )
        });
        let may_come = (person + 1..at).any(|at| MODALS.contains(&words.plain(at)));
        (!anyone || particular) && !may_come
    })
}

/// Returns whether one person in particular follows: "alcoholic neighbour", "death of the tenant".
fn person_after(words: &Words, at: usize) -> bool {
    let joined = |at: usize| !words.ends_before(at) && words.before(at) == " ";
    let first = at - 1;
    let anyone = (first.saturating_sub(3)..first).any(|at| ANYONE.contains(words.plain(at)));
    let person = |at: usize| joined(at) && TENANTS.contains(words.plain(at));
    let of_person = words.plain(at) == "of"
        && joined(at)
        && (at + 1..at + 4).take_while(|at| joined(*at)).any(|at| TENANTS.contains(words.plain(at)));
    let beside = person(at) && !anyone && !MODALS.contains(&words.plain(at + 1));
    beside || of_person
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn what_is_said_of_a_person_is_masked() {
        check("The tenant has MS so allow time", "The tenant has ••• so allow time");
        check("Her son is autistic and dislikes visitors", "Her son is ••• and dislikes visitors");
        check("The applicant is a wheelchair user with diabetes.", "The applicant is a ••• with •••.");
        check("Tenant passed away in May", "Tenant ••• in May");
        check("Alcoholic neighbour at no 12", "••• neighbour at no 12");
        check("Tenant was taken into hospital, she is disabled", "Tenant was taken •••, she is •••");
        check("Available due to the tenant's dementia", "Available due to the tenant's •••");
    }

    #[test]
    fn the_same_words_of_a_home_stay() {
        for text in [
            "Suitable for a wheelchair user, level access shower",
            "Would suit a tenant with a disability",
            "Mental health supported scheme for applicants referred by the council",
            "Priority to applicants with a disability who need an adapted home",
            "Tenant must be a wheelchair user or have a medical condition",
            "Disabled bay outside. Near the hospital, mobility scooter store",
            "For an applicant who has epilepsy",
            "Ms Example Court, hearing aids loop",
            "Deceased tenants' furniture policy does not apply here",
            "Kitchen sectioned off from the lounge",
        ] {
            check(text, text);
        }
    }
}
