//! Rent as advertised, and what a home costs each week.

use crate::Period;
use serde::{Deserialize, Serialize};

/// A rent as advertised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rent {
    /// Pence, each period.
    pub pence: u64,
    /// How often it is due.
    pub period: Period,
    /// For a weekly rent, in how many weeks of the year it is due (46 to 53); absent for other periods.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weeks_per_year: Option<u8>,
}

impl Rent {
    /// Returns a rent due every period; a weekly one in all 52 weeks.
    pub fn new(pence: u64, period: Period) -> Self {
        Self { pence, period, weeks_per_year: (period == Period::Weekly).then_some(52) }
    }

    /// Returns a rent due every week in `weeks` weeks of the year (taken into 46–53).
    pub fn weekly_for(pence: u64, weeks: u8) -> Self {
        Self { pence, period: Period::Weekly, weeks_per_year: Some(weeks.clamp(46, 53)) }
    }

    /// Returns how many times a year the rent is due.
    pub fn payments_per_year(&self) -> u64 {
        match self.period {
            Period::Weekly => u64::from(self.weeks_per_year.unwrap_or(52)),
            Period::Fortnightly => 26,
            Period::FourWeekly => 13,
            Period::Monthly => 12,
            Period::Yearly => 1,
        }
    }
}

/// Returns what rent and charges come to each week of a 52-week year, in pence, half a penny up.
///
/// `service_charge` is in pence for the rent's own period.
///
/// # Source
/// `amount × n / 52` with n = 46…53 for weekly, 26, 13, 12, 1: the weeks-per-period table of MHCLG's CORE
/// lettings log (2026).
pub fn weekly_cost_pence(rent: &Rent, service_charge: Option<u64>) -> u64 {
    let due = rent.pence.saturating_add(service_charge.unwrap_or(0));
    (due.saturating_mul(rent.payments_per_year()).saturating_add(26)) / 52
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rent: Rent, service_charge: Option<u64>, expected: u64) {
        assert_eq!(weekly_cost_pence(&rent, service_charge), expected, "{rent:?} + {service_charge:?}");
    }

    #[test]
    fn every_period_comes_to_pounds_a_week() {
        check(Rent::new(12_345, Period::Weekly), Some(1_020), 13_365);
        check(Rent::weekly_for(12_000, 48), None, 11_077);
        check(Rent::new(24_000, Period::Fortnightly), None, 12_000);
        check(Rent::new(48_000, Period::FourWeekly), None, 12_000);
        check(Rent::new(60_000, Period::Monthly), None, 13_846);
        check(Rent::new(520_000, Period::Yearly), None, 10_000);
    }

    #[test]
    fn half_a_penny_goes_up() {
        // 26 × 1 / 52 is exactly half a penny.
        check(Rent::new(1, Period::Fortnightly), None, 1);
        check(Rent::new(2, Period::Monthly), None, 0);
    }
}
