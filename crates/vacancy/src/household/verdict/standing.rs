//! Where the advert and the applicant stand: open or not, tenant or not, from here or elsewhere.

use super::{Answer, Reasons};
use crate::household::{Applicant, AuthorityRules, RuleRef, Tenant, Terms, Workplace};
use crate::{LondonInstant, Message, Status, Vacancy};
use jiff::Timestamp;
use jiff::civil::date;

/// Returns what the status an advert has at the moment allows; none is an advert that has not opened yet.
pub fn status_answer(status: Option<Status>) -> Answer {
    match status {
        Some(Status::Open) => Answer::Yes,
        None => Answer::Probably,
        Some(Status::Withdrawn | Status::Closed | Status::UnderOffer | Status::Let) => Answer::No,
    }
}

pub(super) fn reasons(reasons: &mut Reasons, vacancy: &Vacancy, now: Timestamp) {
    let past = vacancy.closes_at.filter(|closes| closes.0 < now);
    let early = vacancy.opens_at.filter(|opens| opens.0 > now);
    let at = |at: Option<LondonInstant>| at.map(|at| at.to_string()).unwrap_or_default();
    let (status, message) = match (vacancy.status, past, early) {
        (Status::Open, None, None) => return,
        (Status::Open, None, Some(opens)) => (None, ("not_open", "at", opens.to_string())),
        (Status::Withdrawn, ..) => {
            let reason = vacancy.withdrawn_reason.clone().unwrap_or_default();
            (Some(Status::Withdrawn), ("withdrawn", "reason", reason))
        }
        _ => (Some(Status::Closed), ("closed", "at", at(vacancy.closes_at))),
    };
    let (code, name, value) = message;
    reasons.add(status_answer(status), || Message::new(code).with(name, value));
}

/// Bands, transfers, homeseekers and income.
pub(super) fn kind_of_applicant(reasons: &mut Reasons, terms: &Terms, applicant: &Applicant) {
    let eligibility = &terms.eligibility;
    if !eligibility.bands.is_empty() {
        bands(reasons, terms, applicant);
    }
    let transfer_only = eligibility.transfer_only == Some(true);
    let homeseeker_only = eligibility.homeseeker_only == Some(true);
    match applicant.tenant.map(Tenant::is_social) {
        None if transfer_only || homeseeker_only => reasons.not_told("tenant"),
        Some(false) if transfer_only => reasons.add(Answer::No, || Message::new("transfer_only")),
        Some(true) if homeseeker_only => reasons.add(Answer::No, || Message::new("homeseeker_only")),
        _ => {}
    }
    if let Some(most) = eligibility.max_income_pence {
        match applicant.income {
            None => reasons.not_told("income"),
            Some(income) if income > most => {
                reasons.add(Answer::No, || Message::new("income_above").with("most", (most / 100) as f64));
            }
            Some(_) => {}
        }
    }
}

/// A band is held with one council, and means nothing with another: only at home is another band a "no".
fn bands(reasons: &mut Reasons, terms: &Terms, applicant: &Applicant) {
    let same = |one: &str, other: &str| one.trim().eq_ignore_ascii_case(other.trim());
    let wanted = &terms.eligibility.bands;
    let at_home = applicant.lives_in.as_ref() == Some(&terms.authority);
    // Bands held elsewhere decide nothing here, told or not.
    if applicant.bands.is_empty() && (at_home || applicant.lives_in.is_none()) {
        reasons.not_told("bands");
        return;
    }
    let held = applicant.bands.iter().any(|held| wanted.iter().any(|wanted| same(held, wanted)));
    if at_home && held {
        return;
    }
    let answer = if at_home { Answer::No } else { Answer::Probably };
    reasons.add(answer, || Message::new("band_not_included").with("bands", wanted.join(", ")));
}

/// Whether the applicant is on the authority's housing register, and else whether they belong there, work there, or may come
/// from another. Whoever lives there must be on the register too: without it nobody can bid.
///
/// # Source
/// Housing Act 1996 s.166A(14) (homes are let by the scheme alone, and so to those who joined it), s.199 (residence or work
/// make a local connection); SI 2015/967 (Right to Move); <https://www.gov.uk/council-housing>, read 27 November 2026.
pub(super) fn connection(
    reasons: &mut Reasons,
    terms: &Terms,
    applicant: &Applicant,
    rules: &AuthorityRules,
) {
    let message = |code: &'static str| Message::new(code).with("authority", terms.authority.as_str());
    let general = rules.general.as_ref();
    let add = |reasons: &mut Reasons, answer: Answer, code: &'static str| {
        reasons.put(answer, || (message(code), general.cloned()));
    };
    let not_registered = |reasons: &mut Reasons| {
        let rule = || general.cloned().unwrap_or_else(housing_register);
        reasons.by_rule(Answer::Probably, || message("not_registered_with"), rule);
    };
    let here = &terms.authority;
    let registered = applicant.is_registered_with(here);
    let for_locals = terms.eligibility.local_connection == Some(true);
    let lives_here = applicant.lives_in.as_ref() == Some(here);
    if registered && (lives_here || !for_locals) {
        return;
    }
    if lives_here {
        return not_registered(reasons);
    }
    if applicant.lives_in.is_none() {
        // Without a word of where they live, only where they work may help.
        return match for_locals {
            true => add(reasons, Answer::Probably, "local_connection"),
            false => not_registered(reasons),
        };
    }
    let social = applicant.tenant.map(Tenant::is_social);
    let works_here = matches!(&applicant.works_in, Some(Workplace::In(place)) if place == here);
    if terms.mobility && social != Some(false) {
        // Not told from whom they rent is a doubt; a social tenant has the label's word for it.
        let answer = if social == Some(true) { Answer::Yes } else { Answer::Probably };
        return add(reasons, answer, "mobility_label_only");
    }
    if works_here && social != Some(false) && in_england(terms, applicant) {
        return reasons.by_rule(Answer::Probably, || message("right_to_move_overrides"), right_to_move);
    }
    if for_locals {
        let elsewhere = !works_here && applicant.works_in.is_some() && !registered;
        let answer = if elsewhere { Answer::No } else { Answer::Probably };
        return add(reasons, answer, "local_connection");
    }
    not_registered(reasons);
}

/// What holds wherever a council's own rules are not known.
fn housing_register() -> RuleRef {
    RuleRef { source: "https://www.gov.uk/council-housing".to_owned(), date: date(2026, 11, 27) }
}

/// Returns whether both authorities are English: the Right to Move is between English authorities.
fn in_england(terms: &Terms, applicant: &Applicant) -> bool {
    let english = |code: &str| code.starts_with('E');
    english(terms.authority.as_str())
        && applicant.lives_in.as_ref().is_some_and(|lives_in| english(lives_in.as_str()))
}

fn right_to_move() -> RuleRef {
    let source = "https://www.legislation.gov.uk/uksi/2015/967/made/data.html".to_owned();
    RuleRef { source, date: date(2026, 11, 22) }
}
