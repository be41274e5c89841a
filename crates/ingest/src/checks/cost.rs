//! A weekly cost that is far from what homes cost is worth another look.

use super::Around;
use crate::codes;
use crate::draft::Draft;
use crate::findings::Findings;
use vacancy::Message;

/// Below and above this, in pence a week, the amount or its period is likely mistaken.
///
/// # Source
/// The hard limits of MHCLG's CORE rent ranges (2026): about £18 to £2,000 a week.
const USUAL: std::ops::RangeInclusive<u64> = 1_800..=200_000;

/// Notes an unusual cost; the rent stays as advertised.
pub(super) fn check(draft: &mut Draft, _: &Around, findings: &mut Findings) {
    if let Some(pence) = draft.vacancy.weekly_cost_pence
        && !USUAL.contains(&pence)
    {
        let pounds = format!("£{}.{:02}", pence / 100, pence % 100);
        findings.note("rent", Message::new(codes::COST_UNUSUAL).with("weekly", pounds));
    }
}
