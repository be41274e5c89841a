//! What values hint at, not strongly enough to be read without a question.

use super::{Values, is_whole, number};
use crate::cells::clean;
use crate::fields;

impl Values<'_> {
    /// Returns fields that the values might be, too weakly to be read without a question. They come to be asked about
    /// only where no other column feeds the field.
    pub(super) fn to_ask_about(&self) -> Vec<(&'static str, f64)> {
        let mut found = Vec::new();
        let different = self.distinct();
        if self.share(is_figure) > 0.95 && (2..=7).contains(&different) {
            match self.texts().any(|text| text.trim() == "0") {
                true => found.push(("bedrooms", 0.36)),
                false => found.extend([("max_persons", 0.36), ("bedrooms", 0.35)]),
            }
        }
        let ages =
            |text: &str| matches!(text.trim(), "0" | "00" | "16" | "18" | "40" | "50" | "55" | "60" | "65");
        if self.share(ages) > 0.95 && self.share(|text| matches!(text.trim(), "50" | "55" | "60")) > 0.0 {
            found.push(("age_min", 0.45));
        }
        let floors =
            |text: &str| is_figure(text) || matches!(clean::plain(text).as_ref(), "g" | "gf" | "lg" | "grd");
        let coded = |text: &str| {
            let plain = clean::plain(text);
            plain.len() <= 3
                && (plain == "gf"
                    || plain == "lgf"
                    || plain.ends_with('f') && plain.bytes().any(|b| b.is_ascii_digit()))
        };
        if self.share(coded) > 0.6 && different >= 2 {
            found.push(("floor", 0.74));
        }
        let ground = self.share(|text| text.starts_with(['G', 'g']));
        if self.share(floors) > 0.95 && ground > 0.05 && ground < 0.9 {
            found.push(("floor", 0.45));
        }
        let below_c = |text: &str| matches!(text.trim(), "E+" | "e+" | "F" | "G" | "f" | "g");
        let wide =
            different >= 3 && self.share(below_c) > 0.25 || different >= 2 && self.share(below_c) > 0.5;
        if self.share(is_access_category) > 0.9 && wide {
            found.push(("access_category", 0.34));
        }
        self.halves_of_postcodes(&mut found);
        self.amounts(&mut found);
        self.days_and_times(&mut found);
        let lists = |text: &str| {
            let labels: Vec<&str> =
                text.split([' ', ',', '/', '&']).filter(|part| !part.is_empty()).collect();
            labels.iter().all(|label| label.len() == 1 && label.bytes().all(|b| b.is_ascii_uppercase()))
                && labels.is_sorted_by(|one, other| one < other)
        };
        if self.share(lists) > 0.9 && self.share(|text| text.trim().len() > 1) > 0.2 && different >= 2 {
            found.push(("bands", 0.6));
        }
        let key = |text: &str| {
            (3..=14).contains(&text.len())
                && text.bytes().any(|byte| byte.is_ascii_digit())
                && !text.contains([' ', '.', '£', '/', ':'])
        };
        let advert = |text: &str| {
            let upper = text.trim().to_ascii_uppercase();
            ["ADV", "AD-", "AD/", "VAC", "BID", "LET"].iter().any(|start| upper.starts_with(start))
        };
        if different == self.cells.len() && different >= 8 && self.share(key) > 0.95 {
            found.push(("reference", if self.share(advert) > 0.95 { 0.6 } else { 0.36 }));
        }
        found
    }

    fn halves_of_postcodes(&self, found: &mut Vec<(&'static str, f64)>) {
        const DIFFERENT_AT_LEAST: usize = 4;
        if self.distinct() < DIFFERENT_AT_LEAST {
            return;
        }
        if self.share(is_outward) > 0.95 {
            found.push(("postcode_outward", 0.5));
        }
        if self.share(is_inward) > 0.95 {
            found.push(("postcode_inward", 0.6));
        }
    }

    fn amounts(&self, found: &mut Vec<(&'static str, f64)>) {
        let between = |least: f64, most: f64| {
            self.share(|text| {
                text.rsplit_once('.').is_some_and(|(_, pence)| pence.len() == 2 && is_whole(pence))
                    && number(text).is_some_and(|pounds| (least..most).contains(&pounds))
            })
        };
        let different = self.distinct();
        if between(55.0, 1_500.0) > 0.9 && different * 4 > self.cells.len() {
            found.push(("rent", 0.36));
        }
        if between(0.0, 80.0) > 0.5 && self.share(|text| number(text).is_some()) > 0.9 && different > 3 {
            found.push(("service_charge", 0.34));
        }
    }

    fn days_and_times(&self, found: &mut Vec<(&'static str, f64)>) {
        if self.share(|text| is_compact_day(text) || is_short_day(text)) > 0.9 {
            found.extend([("opens_at", 0.35), ("closes_at", 0.35), ("available_from", 0.34)]);
        }
        let clock = fields::named("opens_time");
        let times = |text: &str| {
            text.len() <= 8 && text.contains(':') && clock.is_some_and(|field| field.reads(text))
        };
        if self.share(times) > 0.9 {
            found.extend([("opens_time", 0.34), ("closes_time", 0.34)]);
        }
    }
}

fn is_figure(text: &str) -> bool {
    is_whole(text) && text.trim().len() == 1
}

/// Returns whether a text is the first half of a postcode, "SW11".
fn is_outward(text: &str) -> bool {
    let district = text.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let letters = text.len() - district.len();
    (1..=2).contains(&letters)
        && (1..=2).contains(&district.len())
        && district.starts_with(|c: char| c.is_ascii_digit())
}

/// Returns whether a text is the second half of a postcode, "6AB".
fn is_inward(text: &str) -> bool {
    text.len() == 3
        && text.starts_with(|c: char| c.is_ascii_digit())
        && text.bytes().skip(1).all(|letter| letter.is_ascii_uppercase())
}

/// Returns whether a text is a day in eight figures, the year first.
fn is_compact_day(text: &str) -> bool {
    let part = |from: usize, to: usize| text.get(from..to).and_then(|part| part.parse::<u32>().ok());
    is_whole(text)
        && text.len() == 8
        && text.starts_with("20")
        && part(4, 6).is_some_and(|month| (1..=12).contains(&month))
        && part(6, 8).is_some_and(|day| (1..=31).contains(&day))
}

/// Returns whether a text is a day without a year, "23-11", "Wed 18th Nov", or as a spreadsheet counts days.
fn is_short_day(text: &str) -> bool {
    const MONTHS: &[&str] =
        &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let plain = clean::plain(text);
    let figures: Vec<u32> = plain.split(['-', '/', '.']).map_while(|part| part.parse().ok()).collect();
    let in_figures = plain.len() <= 5
        && plain.contains(['-', '/'])
        && matches!(figures.as_slice(), [day, month] if (1..=31).contains(day) && (1..=12).contains(month));
    let in_words = plain.len() <= 16
        && plain.bytes().any(|byte| byte.is_ascii_digit())
        && plain
            .split(|c: char| !c.is_alphabetic())
            .any(|word| word.get(..3).is_some_and(|start| MONTHS.contains(&start)));
    let counted = is_whole(text) && number(text).is_some_and(|days| (45_000.0..48_500.0).contains(&days));
    in_figures || in_words || counted
}

/// Returns whether a text is a category of the accessible housing register in its usual letters.
fn is_access_category(text: &str) -> bool {
    matches!(text.trim().to_ascii_uppercase().as_str(), "A" | "B" | "C" | "D" | "E" | "E+" | "F" | "G")
}
