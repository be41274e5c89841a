//! Proving that a generation is what it says.

use super::manifest::{content_digest, sha256};
use super::{Generation, Manifest, Replacement, Stamp};
use crate::SearchError;
use crate::facets::Tag;
use crate::index::words::Stemmer;
use crate::plan::{Condition, Plan, Shape};
use gazetteer::LatLon;
use std::collections::BTreeMap;
use std::path::Path;
use vacancy::{AuthorityCode, Precision, Vacancy};

/// How many homes are looked for by themselves before a generation is trusted.
const CANARIES: usize = 20;

/// Reads every file of a generation and compares it with the manifest, which is returned.
///
/// # Errors
/// When a file is missing, unknown, unreadable or differs by as much as a bit.
pub fn verify_generation(dir: &Path) -> Result<Manifest, SearchError> {
    let manifest = Manifest::read(dir)?;
    manifest.check_sizes(dir)?;
    manifest.check_content(dir)?;
    Ok(manifest)
}

/// Opens what was just built and asks it about itself.
pub(super) fn self_check(
    dir: &Path,
    manifest: &Manifest,
    stamp: &Stamp,
    replacements: &[Replacement<'_>],
) -> Result<(), SearchError> {
    let generation = Generation::open(dir)?;
    let check = Check { dir, generation: &generation };
    let stamped = generation.stamped()?;
    check.equal("its stamp", stamped, Some(stamp.generation))?;
    check.equal("its counts", &counts(&generation), &manifest.counts)?;
    let all = generation.run(&Plan { limit: 0, ..Plan::new(jiff::Timestamp::UNIX_EPOCH) })?;
    check.equal("the number of all homes", all.total, manifest.counts.values().sum())?;
    for replacement in replacements {
        let found = content(&generation, replacement.authority)?;
        check.equal("stored content", found.as_ref(), manifest.content.get(replacement.authority))?;
    }
    let homes: Vec<&Vacancy> = replacements.iter().flat_map(|one| one.vacancies).collect();
    let step = homes.len().div_ceil(CANARIES).max(1);
    homes.into_iter().step_by(step).try_for_each(|home| check.finds(home))
}

struct Check<'a> {
    dir: &'a Path,
    generation: &'a Generation,
}

impl Check<'_> {
    fn equal<T: PartialEq + std::fmt::Debug>(
        &self,
        what: &str,
        found: T,
        expected: T,
    ) -> Result<(), SearchError> {
        if found == expected {
            return Ok(());
        }
        self.fail(format!("{what}: {found:?} instead of {expected:?}"))
    }

    fn fail<T>(&self, what: String) -> Result<T, SearchError> {
        Err(SearchError::SelfCheck { path: self.dir.to_owned(), what })
    }

    /// Checks that a home is found by its id, its place and a word of it.
    fn finds(&self, home: &Vacancy) -> Result<(), SearchError> {
        self.equal("a home by its id", self.generation.vacancy(&home.id)?.as_ref(), Some(home))?;
        let located = home.location.filter(|location| location.precision != Precision::Authority);
        if let Some(at) = located {
            let centre = LatLon { lat: at.lat, lon: at.lon };
            self.some(home, Condition::Within(vec![Shape::Circle { centre, radius_m: 1.0 }]), None)?;
        }
        let text = home.title.as_deref().or(home.address.as_deref()).unwrap_or(&home.reference);
        if let Some(word) = Stemmer::english().stems(text).into_iter().next() {
            let whole_word = text.split(|c: char| !c.is_alphanumeric()).find(|part| !part.is_empty());
            self.some(home, Condition::AllOf(Vec::new()), Some(whole_word.unwrap_or(&word).to_owned()))?;
        }
        Ok(())
    }

    fn some(&self, home: &Vacancy, condition: Condition, word: Option<String>) -> Result<(), SearchError> {
        let authority = Condition::Tag { tag: Tag::Authority, values: vec![home.authority.to_string()] };
        let plan = Plan {
            conditions: vec![authority, condition],
            words_required: word.is_some(),
            words: word.into_iter().collect(),
            limit: 1,
            ..Plan::new(jiff::Timestamp::UNIX_EPOCH)
        };
        match self.generation.run(&plan)?.total {
            0 => self.fail(format!("{} is not found by {:?} {:?}", home.id, plan.conditions[1], plan.words)),
            _ => Ok(()),
        }
    }
}

/// Returns how many homes of each authority the generation holds.
pub(super) fn counts(generation: &Generation) -> BTreeMap<AuthorityCode, u64> {
    let column = generation.table.tag(Tag::Authority);
    let mut homes = vec![0; column.combinations.len()];
    generation.table.homes.iter().for_each(|home| homes[home.tags[Tag::Authority as usize] as usize] += 1);
    let mut counts = BTreeMap::new();
    for (these, homes) in column.combinations.iter().zip(homes) {
        let code = these.first().and_then(|value| AuthorityCode::parse(&column.values[*value as usize]).ok());
        if let Some(code) = code.filter(|_| homes > 0) {
            counts.insert(code, homes);
        }
    }
    counts
}

/// Returns the digest of an authority's stored homes; nothing without homes.
fn content(generation: &Generation, authority: &AuthorityCode) -> Result<Option<String>, SearchError> {
    let column = generation.table.tag(Tag::Authority);
    let holding = column.holding(&[authority.to_string()]);
    let mut hashes = Vec::new();
    for (row, home) in generation.table.homes.iter().enumerate() {
        if holding[home.tags[Tag::Authority as usize] as usize] {
            hashes.push(sha256(&generation.record(row)?));
        }
    }
    Ok((!hashes.is_empty()).then(|| content_digest(hashes)))
}
