//! What values tell by themselves, whatever the column is called.

use super::shapes::{ends_in_a_street, is_address};
use super::{Values, is_date_like, is_postcode, is_whole, kinds, number};
use crate::bind::infer::words;
use crate::cells::{coordinates, date};
use crate::fields::{self, Field};

/// How strongly values tell what is asked about, and never read where there is nobody to ask.
pub(super) const ASKED: f64 = 0.49;

/// How strongly values tell a field.
type Told = (&'static str, f64);

impl Values<'_> {
    /// Returns the fields the values themselves tell, whatever the column is called, and how strongly.
    pub fn alone(&self) -> Vec<(&'static Field, f64)> {
        const AT_LEAST: usize = 3;
        /// What is longer than any text of an advert is looked at no further.
        const LONGEST: usize = 20_000;
        let mut found: Vec<Told> = Vec::new();
        if self.texts().any(|text| text.len() > LONGEST) {
            return Vec::new();
        }
        if self.cells.len() < AT_LEAST {
            // Hardly any home has an age, and "55+" is nothing else.
            return self
                .ages()
                .into_iter()
                .filter_map(|(name, told)| fields::named(name).map(|f| (f, told)))
                .collect();
        }
        if self.share(is_postcode) > 0.8 {
            found.push(("postcode", 0.86));
        }
        self.links(&mut found);
        let wordy = self.share(|text| text.chars().any(char::is_alphabetic) && number(text).is_none()) > 0.9;
        if wordy && self.share(|text| text.len() <= 40) > 0.9 {
            self.of_closed_sets(&mut found);
        }
        let sentences =
            |text: &str| text.len() > 40 && text.split_whitespace().count() > 7 && !is_address(text);
        if self.share(sentences) > 0.6 && self.distinct() * 4 > self.cells.len() {
            // Officers write notes as well as adverts: only a name or a person tells which it is, where the texts do not.
            found.push(("description", if self.are_of_homes() { 0.74 } else { 0.6 }));
        }
        found.extend(self.where_it_is(wordy));
        self.moments_and_amounts(&mut found);
        found.extend(self.sizes().chain(self.told_by_words()).chain(self.to_ask_about()));
        found
            .into_iter()
            .filter_map(|(name, strength)| fields::named(name).map(|field| (field, strength)))
            .collect()
    }

    /// Returns the share of values a field takes, as they stand or as codes of the trade.
    fn read_as(&self, name: &str) -> f64 {
        fields::named(name).map_or(0.0, |field| self.share(|text| words::reads(field, text)))
    }

    fn links(&self, found: &mut Vec<Told>) {
        if self.share(|text| text.starts_with("https://")) > 0.8 {
            let pictures = self.share(|text| {
                let lower = text.to_ascii_lowercase();
                [".jpg", ".jpeg", ".png", ".webp"].iter().any(|ending| lower.ends_with(ending))
            });
            found.push(if pictures > 0.8 { ("images", 0.8) } else { ("url", 0.76) });
        }
    }

    fn of_closed_sets(&self, found: &mut Vec<Told>) {
        let (different, long) = (self.distinct(), self.share(|text| text.chars().count() >= 3) > 0.9);
        let sized = self.share(|text| kinds::holds(text, "bed|beds|bedroom")) > 0.5;
        for (name, strength) in
            [("property_type", 0.78), ("status", 0.6), ("tenancy", 0.7), ("rent_type", 0.7)]
        {
            let few = (2..=12).contains(&different) || name == "property_type" && sized;
            if long && few && self.read_as(name) > 0.9 {
                found.push((name, strength));
            }
        }
    }

    /// Returns the field of where a home is that the values tell.
    fn where_it_is(&self, wordy: bool) -> Option<Told> {
        let pairs = |text: &str| {
            let two = text.trim().split([',', ' ', ';']).filter(|part| !part.is_empty());
            two.filter(|part| part.contains('.') || part.len() >= 4).count() == 2
                && coordinates::pair(text).is_ok()
        };
        let addresses = self.share(is_address);
        let door = |text: &str| is_address(text) || is_whole(text) && text.trim().len() <= 4;
        if self.share(pairs) > 0.9 {
            Some(("coordinates", 0.7))
        } else if addresses > 0.6 {
            Some(("address", 0.74))
        } else if addresses > 0.2 && self.share(door) > 0.9 || self.share(ends_in_a_street) > 0.7 {
            Some(("address", 0.6))
        } else {
            // Districts of offices are places too: a person is asked.
            (wordy && self.are_places()).then_some(("address", ASKED))
        }
    }

    fn moments_and_amounts(&self, found: &mut Vec<Told>) {
        if self.are_weeks() && self.distinct() >= 2 {
            found.push(("rent_weeks", 0.6));
        }
        let marked = self.share(|text| !is_whole(text)) > 0.9 && self.share(is_date_like) > 0.9;
        if self.share(|text| date::first_and_last(text).is_some()) > 0.8 {
            // Two days in one cell: from when to when a home is advertised. The other is found beside it.
            found.push(("opens_at", 0.74));
        } else if marked && self.read_as("opens_at") > 0.9 {
            found.extend([("opens_at", 0.35), ("closes_at", 0.35), ("available_from", 0.3)]);
        }
        if self.share(|text| text.starts_with('£')) > 0.8 && self.read_as("rent") > 0.9 {
            found.push(("rent", 0.45));
        }
    }
}
