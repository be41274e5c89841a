//! Facet: what a home costs each week, in bands of pounds.

use super::Facet;
use vacancy::Vacancy;

/// `100-125` is from £100.00 up to £124.99 a week; the first band has no start and the last no end.
/// The choice is made by the query's least and greatest cost, so the counts ignore those.
pub(super) struct CostBand;

/// Each band's text and the pounds at which it ends.
const BANDS: [(&str, u64); 13] = [
    ("-75", 75),
    ("75-100", 100),
    ("100-125", 125),
    ("125-150", 150),
    ("150-175", 175),
    ("175-200", 200),
    ("200-225", 225),
    ("225-250", 250),
    ("250-300", 300),
    ("300-350", 350),
    ("350-400", 400),
    ("400-500", 500),
    ("500-", u64::MAX),
];

impl Facet for CostBand {
    fn name(&self) -> &'static str {
        "cost_band"
    }

    fn values(&self) -> Vec<&'static str> {
        BANDS.iter().map(|(text, _)| *text).collect()
    }

    fn value_of(&self, vacancy: &Vacancy) -> Option<&'static str> {
        let pounds = vacancy.weekly_cost_pence? / 100;
        BANDS.iter().find(|(_, end)| pounds < *end).map(|(text, _)| *text)
    }
}
