//! What values hint at, not strongly enough to be read without a question.

use super::{Values, is_whole, number};
use crate::cells::clean;

impl Values<'_> {
    /// Returns fields that the values might be, too weakly to be read without a question. They come to be asked about
    /// only where no other column feeds the field.
    pub(super) fn to_ask_about(&self) -> Vec<(&'static str, f64)> {
        let mut found = Vec::new();
        let different = self.distinct();
        let small = |text: &str| is_whole(text) && text.trim().len() == 1;
        let digits = self.share(small);
        if digits > 0.95 && (2..=7).contains(&different) {
            match self.texts().any(|text| text.trim() == "0") {
                true => found.push(("bedrooms", 0.36)),
                false => found.extend([("max_persons", 0.36), ("bedrooms", 0.35)]),
            }
        }
        let pence = |text: &str| {
            text.rsplit_once('.').is_some_and(|(_, pence)| pence.len() == 2 && is_whole(pence))
                && number(text).is_some_and(|pounds| (55.0..1_500.0).contains(&pounds))
        };
        if self.share(pence) > 0.9 && different * 2 > self.cells.len() {
            found.push(("rent", 0.36));
        }
        let ages =
            |text: &str| matches!(text.trim(), "0" | "00" | "16" | "18" | "40" | "50" | "55" | "60" | "65");
        if self.share(ages) > 0.95 && self.share(|text| matches!(text.trim(), "50" | "55" | "60")) > 0.0 {
            found.push(("age_min", 0.45));
        }
        let floors =
            |text: &str| small(text) || matches!(clean::plain(text).as_ref(), "g" | "gf" | "lg" | "grd");
        let ground = |text: &str| text.starts_with(['G', 'g']);
        if self.share(floors) > 0.95 && self.share(ground) > 0.05 && self.share(ground) < 0.9 {
            found.push(("floor", 0.45));
        }
        let key = |text: &str| {
            (3..=14).contains(&text.len())
                && text.bytes().any(|byte| byte.is_ascii_digit())
                && !text.contains([' ', '.', '£', '/', ':'])
        };
        if different == self.cells.len() && different >= 8 && self.share(key) > 0.95 {
            found.push(("reference", 0.36));
        }
        found
    }
}
