//! Rents that are all wrong in the same way: pounds read as pence or pence as pounds, a month's rent read as a week's or
//! a week's as a month's. One home may change like that; half of a file does not.

use std::collections::BTreeMap;
use store::Stored;
use vacancy::{Message, Vacancy, VacancyId};

/// Fewer homes with a rent than this say nothing of a whole file.
const FEWEST: usize = 4;

/// A rent a hundred times, or a month against a week (52 ÷ 12), is one within this share of it, per cent. Rents change
/// by less than a tenth in a year.
const WITHIN: u64 = 15;

/// Half of the homes cost less, or more, than this a week, pence: no authority of England lets at such rents. The
/// validations of the lettings returns (CORE, rent ranges 2026) refuse single rents below about £18 and above £1,000 to
/// £2,000.
const LEAST_PENCE: u64 = 1_800;
const MOST_PENCE: u64 = 100_000;

/// Returns whether the rents of most homes are those published, times or divided by something only a mistake explains;
/// or, where too few were published before, whether most cannot be rents at all.
pub(crate) fn out_of_scale(stored: &[Stored], homes: &[Vacancy]) -> Option<Message> {
    let cost = |home: &Vacancy| home.weekly_cost_pence.filter(|pence| *pence > 0);
    let before: BTreeMap<&VacancyId, u64> = stored
        .iter()
        .filter(|home| home.listed && home.absent_since.is_none())
        .filter_map(|home| Some((&home.record.id, cost(home.said())?)))
        .collect();
    let both = homes.iter().filter_map(|home| Some((*before.get(&home.id)?, cost(home)?)));
    // In ten-thousandths, so that there is no rounding of its own in what is compared.
    let mut ratios: Vec<u64> = both.map(|(before, now)| now * 10_000 / before).collect();
    if ratios.len() >= FEWEST {
        let compared = ratios.len();
        let code = mistake(middle(&mut ratios)?)?;
        return Some(Message::new(code).with("compared", compared));
    }
    let mut costs: Vec<u64> = homes.iter().filter_map(cost).collect();
    if costs.len() < FEWEST {
        return None;
    }
    let total = costs.len();
    let middle = middle(&mut costs)?;
    (!(LEAST_PENCE..=MOST_PENCE).contains(&middle)).then(|| {
        let pounds = |pence: u64| format!("£{}.{:02}", pence / 100, pence % 100);
        Message::new("held_rents_unlikely")
            .with("total", total)
            .with("middle", pounds(middle))
            .with("least", pounds(LEAST_PENCE))
            .with("most", pounds(MOST_PENCE))
    })
}

/// Returns what mistake a ratio, in ten-thousandths, is made by.
fn mistake(ratio: u64) -> Option<&'static str> {
    const MISTAKES: &[(u64, &str)] = &[
        (1_000_000, "held_rents_hundredfold"),
        (100, "held_rents_hundredth"),
        (520_000 / 12, "held_rents_monthly_as_weekly"),
        (120_000 / 52, "held_rents_weekly_as_monthly"),
    ];
    let near = |factor: u64| ratio.abs_diff(factor) * 100 <= factor * WITHIN;
    MISTAKES.iter().find(|(factor, _)| near(*factor)).map(|(_, code)| *code)
}

/// Returns the value in the middle: half of the others are as great or greater.
fn middle(values: &mut [u64]) -> Option<u64> {
    values.sort_unstable();
    values.get(values.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_mistake_changes_rents_so() {
        for (ratio, code) in [
            (1_000_000, Some("held_rents_hundredfold")),
            (1_070_000, Some("held_rents_hundredfold")),
            (100, Some("held_rents_hundredth")),
            (43_333, Some("held_rents_monthly_as_weekly")),
            (2_307, Some("held_rents_weekly_as_monthly")),
            (10_000, None),
            (11_000, None),
            (20_000, None),
            (5_000, None),
            (40_000 - 4_000, None),
            (0, None),
        ] {
            assert_eq!(mistake(ratio), code, "{ratio}");
        }
    }
}
