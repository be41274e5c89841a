//! What to ask otherwise for more homes, and exactly how many more there would be.
//!
//! Suggested only while there is less than a page of homes. Each suggestion changes one thing: it moves it by the least
//! step that brings homes (the next distance of [`LADDER_MILES`], the next whole pound, floor or number of bedrooms),
//! takes in adverts that do not say, or gives the thing up. One thing is suggested once, a step before giving it up.
//!
//! The order: steps, as they give up least; then adverts that do not say; then what must be given up wholly. Among
//! each, those that bring most first, then in the order of the parameters. [`MOST`] in all.
//!
//! Never suggested is what nobody can give up: an access category somebody needs, the age somebody has, and what they may
//! not ask for anyway ([`super::Verdicts`] counts it).
//!
//! Every count is of the answer's one pass, but that of a wider circle: homes outside are not looked at there. It is
//! counted by further passes, one for each step of the ladder until one brings homes: five at most, and as each step's
//! circle is much larger than the one before, they cost little more than the last alone.

use super::Relaxation;
use super::asking::{Asking, Pair};
use crate::plan::{Condition, Shape};
use crate::query::{DEFAULT_WITHIN, Distance, Feature, LengthUnit, PARAMETERS, bounded};
use crate::resolve::Resolved;
use crate::{FacetCounts, Hits, Query, Refused};
use std::cmp::Reverse;
use vacancy::Message;

/// The distances suggested, miles: those the page offers.
const LADDER_MILES: [u32; 5] = [1, 2, 3, 5, 10];

/// How many suggestions are made.
const MOST: usize = 6;

/// How much of what was asked a suggestion gives up, least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gives {
    /// Moves an end or adds a value.
    Step,
    /// Takes in adverts that do not say.
    Unknown,
    /// Asks it no longer.
    Wholly,
}

/// What is known while suggestions are sought.
pub(super) struct Relaxing<'a> {
    pub(super) asking: &'a Asking<'a>,
    pub(super) resolved: &'a Resolved,
    pub(super) hits: &'a Hits,
    /// Counts the homes another query finds.
    pub(super) count: &'a dyn Fn(&Query) -> Result<u64, Refused>,
}

impl Relaxing<'_> {
    /// Returns the suggestions, most useful first.
    pub(super) fn suggestions(&self) -> Result<Vec<Relaxation>, Refused> {
        if self.hits.total >= u64::from(self.asking.asked.per_page) {
            return Ok(Vec::new());
        }
        let mut found: Vec<(Gives, Relaxation)> = Vec::new();
        let steps = [self.within()?, self.bedrooms(), self.max_cost(), self.floor()];
        found.extend(steps.into_iter().flatten().map(|step| (Gives::Step, step)));
        found.extend(self.unknown().map(|unknown| (Gives::Unknown, unknown)));
        for given_up in self.given_up() {
            if !found.iter().any(|(_, known)| bounded(known.parameter) == bounded(given_up.parameter)) {
                found.push((Gives::Wholly, given_up));
            }
        }
        let place = |name: &str| PARAMETERS.iter().position(|parameter| parameter.name == name);
        found.sort_by_key(|(gives, one)| (*gives, Reverse(one.more), place(one.parameter)));
        found.truncate(MOST);
        Ok(found.into_iter().map(|(_, relaxation)| relaxation).collect())
    }

    /// Suggests the next distance at which there are more.
    fn within(&self) -> Result<Option<Relaxation>, Refused> {
        let asked_by = self.resolved.asked_by.iter().zip(&self.resolved.plan.conditions);
        let mut around = asked_by
            .filter(|(name, condition)| matches!(**name, "near" | "area") && is_around_a_place(condition));
        if around.next().is_none() {
            return Ok(None);
        }
        let now = self.asking.asked.within.unwrap_or(DEFAULT_WITHIN).metres();
        for miles in LADDER_MILES {
            let within = Distance { thousandths: miles * 1_000, unit: LengthUnit::Miles };
            if within.metres() <= now {
                continue;
            }
            let query = self.asking.changed(&|query| query.within = Some(within));
            // What is left out grows as well, so that there may even be fewer.
            let more = (self.count)(&query)?.saturating_sub(self.hits.total);
            if more > 0 {
                let message = Message::new("relax_within").with("miles", miles);
                return Ok(offer("within", more, &query, message.with("metres", within.metres().round())));
            }
        }
        Ok(None)
    }

    /// Suggests one bedroom more or fewer than any asked for.
    fn bedrooms(&self) -> Option<Relaxation> {
        let asked_by = self.resolved.asked_by.iter().copied();
        let parameters: Vec<&str> = asked_by.filter(|name| bounded(name) == "bedrooms").collect();
        // Two conditions on one thing: neither alone decides.
        let [parameter] = parameters[..] else { return None };
        let counted = self.hits.facets.iter().find(|counts| counts.facet == "bedrooms")?;
        let asked = self.asking.asked;
        let taken = |count: u8| match parameter {
            "bedrooms" => asked.bedrooms.contains(&count),
            _ => asked.min_bedrooms.unwrap_or(0) <= count && count <= asked.max_bedrooms.unwrap_or(u8::MAX),
        };
        let is_next =
            |count: &u8| !taken(*count) && (taken(*count + 1) || count.checked_sub(1).is_some_and(taken));
        let neighbours = (0..=MOST_BEDROOMS).filter(is_next);
        let (more, bedrooms) = neighbours.map(|count| (homes_with(counted, count), count)).max()?;
        let (name, query) = match parameter {
            "bedrooms" => {
                let mut bedrooms = [asked.bedrooms.as_slice(), &[bedrooms]].concat();
                bedrooms.sort_unstable();
                ("bedrooms", self.asking.changed(&|query| query.bedrooms.clone_from(&bedrooms)))
            }
            _ if asked.min_bedrooms.is_some_and(|least| bedrooms < least) => {
                ("min_bedrooms", self.asking.changed(&|query| query.min_bedrooms = Some(bedrooms)))
            }
            _ => ("max_bedrooms", self.asking.changed(&|query| query.max_bedrooms = Some(bedrooms))),
        };
        let message = Message::new("relax_bedrooms").with("bedrooms", u32::from(bedrooms));
        offer(name, more, &query, message)
    }

    /// Suggests the least cost, in whole pounds, at which there are more.
    fn max_cost(&self) -> Option<Relaxation> {
        let place = self.resolved.asked_by.iter().position(|name| bounded(name) == "cost")?;
        let step = self.hits.beyond.get(place)?.above?;
        let pence = u64::try_from(step.to).ok()?;
        let query = self.asking.changed(&|query| query.max_cost = Some(pence));
        let message = Message::new("relax_max_cost").with("pounds", (pence / 100) as f64);
        offer("max_cost", step.more, &query, message)
    }

    /// Suggests the next floor at which there are more, up or down, whichever brings more; down where both do.
    fn floor(&self) -> Option<Relaxation> {
        let place = self.resolved.asked_by.iter().position(|name| bounded(name) == "floor")?;
        let beyond = self.hits.beyond.get(place)?;
        let more = |step: Option<crate::Step>| step.map_or(0, |step| step.more);
        if more(beyond.above) > more(beyond.below) {
            let step = beyond.above?;
            let floor = i8::try_from(step.to).ok()?;
            let query = self.asking.changed(&|query| query.max_floor = Some(floor));
            let message = Message::new("relax_max_floor").with("floor", i32::from(floor));
            return offer("max_floor", step.more, &query, message);
        }
        let step = beyond.below?;
        let floor = i8::try_from(step.to).ok()?;
        let query = self.asking.changed(&|query| query.min_floor = Some(floor));
        let message = Message::new("relax_min_floor").with("floor", i32::from(floor));
        offer("min_floor", step.more, &query, message)
    }

    /// Suggests to take in adverts that do not say.
    fn unknown(&self) -> Option<Relaxation> {
        let query = self.asking.changed(&|query| query.include_unknown = true);
        let message = Message::new("relax_include_unknown");
        offer("include_unknown", self.hits.left_out_unknown, &query, message)
    }

    /// Suggests to give up what keeps homes out alone; of the features only the one that keeps out most.
    fn given_up(&self) -> Vec<Relaxation> {
        let mut found = Vec::new();
        let mut best = [None::<Relaxation>, None];
        for (place, more) in self.hits.without.iter().enumerate() {
            let (Some(more), Some(parameter)) = (*more, self.resolved.asked_by.get(place).copied()) else {
                continue;
            };
            let (best, features) = match parameter {
                "feature" => (&mut best[0], &self.asking.asked.feature),
                "not_feature" => (&mut best[1], &self.asking.asked.not_feature),
                _ => {
                    found.extend(self.without(parameter, more));
                    continue;
                }
            };
            let feature = features.get(self.resolved.turn(place));
            let offered = feature.and_then(|feature| self.without_feature(parameter, *feature, more));
            if offered.as_ref().map(|offered| offered.more) > best.as_ref().map(|best| best.more) {
                *best = offered;
            }
        }
        found.extend(best.into_iter().flatten());
        found
    }

    fn without(&self, parameter: &'static str, more: u64) -> Option<Relaxation> {
        let times = self.resolved.asked_by.iter().filter(|name| **name == parameter).count();
        let these = |pair: &Pair| bounded(pair.0) == bounded(parameter);
        if matches!(parameter, "status" | "access" | "age" | "eligible")
            || times != 1
            || !self.is_alone(&these)
        {
            return None;
        }
        // A range is one condition of two parameters: only giving up both has this effect.
        let other = parameter.strip_prefix("min_").map(|rest| format!("max_{rest}"));
        let gone = |name: &str| name == parameter || Some(name) == other.as_deref();
        let query = self.asking.without(&|pair| gone(pair.0), &|query| {
            *query = query.without(parameter);
            if let Some(other) = &other {
                *query = query.without(other);
            }
        });
        offer(parameter, more, &query, Message::new("relax_without").with("parameter", parameter))
    }

    fn without_feature(&self, parameter: &'static str, feature: Feature, more: u64) -> Option<Relaxation> {
        let these = |pair: &Pair| pair.0 == parameter && pair.1 == feature.as_str();
        if !self.is_alone(&these) {
            return None;
        }
        let keep = |known: &Feature| *known != feature;
        let query = self.asking.without(&these, &|query| match parameter {
            "feature" => query.feature.retain(keep),
            _ => query.not_feature.retain(keep),
        });
        let message = match parameter {
            "feature" => Message::new("relax_without_feature"),
            _ => Message::new("relax_not_feature"),
        };
        offer(parameter, more, &query, message.with("what", feature.as_str()))
    }

    /// Returns whether giving these up changes nothing else: no phrase asks them together with something, and words
    /// need not be held all at once because nothing else is left.
    fn is_alone(&self, these: &dyn Fn(&Pair) -> bool) -> bool {
        // Besides the status, which is always asked.
        let conditions = self.resolved.asked_by.len().saturating_sub(1);
        let words = !self.resolved.plan.words.is_empty() || self.asking.is_said_in_box(these);
        let only_words_left = words && conditions == 1 && self.asking.asked.status.is_empty();
        !only_words_left && !self.asking.is_said_with_others(these)
    }
}

/// The most bedrooms that may be asked for.
const MOST_BEDROOMS: u8 = 12;

/// Returns a suggestion, if it brings anything and can be written.
fn offer(parameter: &'static str, more: u64, query: &Query, message: Message) -> Option<Relaxation> {
    let written = query.to_query_string();
    // An end may lie beyond what its parameter takes.
    let can_be_asked = more > 0 && Query::parse(&written).errors.is_empty();
    let message = message.with("more", more as f64);
    can_be_asked.then_some(Relaxation { parameter, more, query: written, message })
}

/// Returns whether a condition asks for homes around a place, so that a distance widens it.
fn is_around_a_place(condition: &Condition) -> bool {
    match condition {
        Condition::Within(shapes) => shapes.iter().any(|shape| matches!(shape, Shape::Circle { .. })),
        Condition::AnyOf { any, .. } => any.iter().any(is_around_a_place),
        _ => false,
    }
}

fn homes_with(counts: &FacetCounts, bedrooms: u8) -> u64 {
    let wanted = bedrooms.to_string();
    counts.values.iter().find(|(value, _)| *value == wanted).map_or(0, |(_, count)| *count)
}
