//! Why a home is not found: as many reasons as there are clauses it does not meet.

use super::World;
use super::judge::Judgement;
use super::said::Said;
use proptest::prelude::*;
use search::{Query, Surroundings};

/// Of how many homes one is asked about.
const EVERY: usize = 97;

pub fn check(
    world: &World,
    around: &Surroundings<'_>,
    query: &Query,
    judgement: &Judgement<'_>,
) -> Result<(), TestCaseError> {
    for judged in judgement.all.iter().step_by(EVERY) {
        let why_not = world.generation.why_not(query, &judged.home.id, around);
        let why_not = why_not.map_err(|refused| TestCaseError::fail(refused.to_string()))?;
        prop_assert_eq!(why_not.found, judgement.meets(judged, None), "{}", judged.home.id);
        let unmet = judged.clauses.iter().filter(|(_, said)| match said {
            Said::Yes => false,
            Said::No => true,
            Said::Unknown => !judgement.include_unknown,
        });
        // Of what keeps the asker from a home every reason is named.
        let reasons = |clause: &(Option<&str>, Said)| match (clause.0, &judged.verdict) {
            (Some("eligible"), Some(verdict)) => {
                verdict.reasons.iter().filter(|reason| reason.answer == verdict.answer).count()
            }
            _ => 1,
        };
        let expected = unmet.map(reasons).sum::<usize>() + usize::from(!judged.worded);
        prop_assert_eq!(why_not.reasons.len(), expected, "{} {:?}", judged.home.id, why_not.reasons);
    }
    Ok(())
}
