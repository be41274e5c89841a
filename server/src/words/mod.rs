//! The sentences of the pages, in the reader's language.

mod bidi;
mod counting;
mod language;

pub use language::Language;

use crate::web::assets;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use std::borrow::Cow;
use std::sync::Arc;
use vacancy::{Arg, Message, Wording, WordingError, london_date, zone};

/// The sentences of one language and how it writes money, days and distances.
pub struct Words {
    language: &'static Language,
    wording: Arc<Wording>,
    /// What is said where this language has no sentence: what only officers and programs are told.
    english: Arc<Wording>,
}

/// Wording that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    /// A file is not Fluent.
    #[error("data/wording/{language}: {source}")]
    Wording {
        /// The language.
        language: &'static str,
        /// What is wrong.
        source: WordingError,
    },
    /// The list of languages.
    #[error("data/wording/languages.toml: {0}")]
    Languages(&'static str),
}

impl Words {
    /// Returns the wording of every language, English first.
    ///
    /// # Errors
    /// When the wording files are not Fluent or word a code twice, or the list of languages cannot be read.
    pub fn every() -> Result<Vec<Self>, WordsError> {
        let languages = Language::all().map_err(WordsError::Languages)?;
        let mut every: Vec<Self> = Vec::with_capacity(languages.len());
        for language in languages {
            let mut text = assets::wording(&language.code);
            if counting::is_mended(&language.code) {
                text = counting::choosing_by_form(&text);
            }
            let wording = Wording::parse(language.tag(), &text)
                .map_err(|source| WordsError::Wording { language: &language.code, source })?;
            // A name in Latin letters must not turn the words around it.
            let wording = Arc::new(if language.is_right_to_left() { wording.isolating() } else { wording });
            let english = every.first().map_or_else(|| wording.clone(), |first| first.wording.clone());
            every.push(Self { language, wording, english });
        }
        Ok(every)
    }

    /// Returns the English wording.
    ///
    /// # Errors
    /// As for [`Words::every`].
    #[cfg(test)]
    pub fn english() -> Result<Self, WordsError> {
        Self::every().map(|mut every| every.swap_remove(0))
    }

    /// Returns the wording of a language.
    #[cfg(test)]
    pub fn of(language: &Language) -> Self {
        let every = Self::every().unwrap_or_default();
        every.into_iter().find(|words| words.language.code == language.code).unwrap()
    }

    /// Returns the language.
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// Returns the attributes of an element that holds a council's own words, which stay as they were written: none where
    /// the page is in English too.
    pub fn theirs(&self) -> &'static str {
        if self.language.is_english() { "" } else { " lang=\"en\" dir=\"ltr\"" }
    }

    /// Returns the attribute of a field people type into, in letters of either direction: the field goes as what stands
    /// in it does.
    pub fn typed(&self) -> &'static str {
        if self.language.is_right_to_left() { " dir=\"auto\"" } else { "" }
    }

    /// Returns the arrow that points back the way pages are read, and the one that points on.
    pub fn arrows(&self) -> (char, char) {
        if self.language.is_right_to_left() { ('→', '←') } else { ('←', '→') }
    }

    /// Returns a text as somebody wrote it, which must not be turned by the words around it.
    pub fn as_written(&self, text: &str) -> String {
        if self.language.is_right_to_left() { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
    }

    fn wording_of(&self, code: &str) -> &Wording {
        if self.wording.knows(code) { &self.wording } else { &self.english }
    }

    /// Returns the English wording itself, for programs and for reports that word their own messages.
    pub fn in_english(&self) -> &Wording {
        &self.english
    }

    /// Returns the sentence of a code that takes no arguments.
    pub fn t(&self, code: &'static str) -> String {
        self.say(&Message::new(code))
    }

    /// Returns the sentence of a code made while running, such as `verdict_held`.
    pub fn of_code(&self, code: &str) -> String {
        self.say(&Message { code: code.to_owned().into(), args: Default::default() })
    }

    /// Returns a message's sentence for people who see fields, not parameters: `max_cost` is called what the page
    /// calls it, and so are values and days.
    pub fn on_page(&self, message: &Message) -> String {
        self.say(&self.for_page(message))
    }

    /// Returns the companion sentence of a message on a page.
    pub fn companion_on_page(&self, message: &Message, name: &str) -> Option<String> {
        self.companion(&self.for_page(message), name)
    }

    fn for_page(&self, message: &Message) -> Message {
        let mut message = message.clone();
        let field = match message.args.get("parameter") {
            Some(Arg::Text(parameter)) => parameter.clone(),
            _ => String::new(),
        };
        if let Some(Arg::Text(value)) = message.args.get_mut("value") {
            *value = self.value(&field, value);
        }
        if let Some(Arg::Text(day)) = message.args.get_mut("day")
            && let Ok(date) = day.parse::<Date>()
        {
            *day = self.day(date);
        }
        for name in ["parameter", "other", "what"] {
            if let Some(Arg::Text(text)) = message.args.get_mut(name) {
                let codes =
                    [format!("unsaid_{text}"), format!("field_{text}"), format!("value_feature_{text}")];
                if let Some(code) = codes.iter().find(|code| self.knows(code)) {
                    *text = self.of_code(code);
                }
            }
        }
        message
    }

    /// Returns the sentence of a code that takes one argument.
    pub fn with(&self, code: &'static str, name: &'static str, value: impl Into<Arg>) -> String {
        self.say(&Message::new(code).with(name, value))
    }

    /// Returns the sentence of a code that counts something.
    pub fn count(&self, code: &'static str, count: usize) -> String {
        let message = Message::new(code).with("count", count);
        self.say(&message.with("shown", self.number(count as u64)))
    }

    /// Returns a message's sentence.
    pub fn say(&self, message: &Message) -> String {
        self.towards_left(self.wording_of(&message.code).say(&self.counted(message)))
    }

    fn counted<'a>(&self, message: &'a Message) -> Cow<'a, Message> {
        if counting::is_mended(&self.language.code) {
            return Cow::Owned(counting::with_forms(&self.language.code, message));
        }
        Cow::Borrowed(message)
    }

    /// Lets a sentence made of nothing but what it was given, such as a day, run as its language does wherever it stands:
    /// around isolates alone another isolate finds no letter to go by, and would run from left to right.
    fn towards_left(&self, text: String) -> String {
        if self.language.is_right_to_left() && bidi::lacks_direction(&text) {
            return format!("\u{200F}{text}");
        }
        text
    }

    /// Returns whether a code has a sentence.
    fn knows(&self, code: &str) -> bool {
        self.wording_of(code).knows(code)
    }

    /// Returns a message's companion sentence of that name, where it has one.
    pub fn companion(&self, message: &Message, name: &str) -> Option<String> {
        self.wording_of(&message.code)
            .attribute(&self.counted(message), name)
            .map(|text| self.towards_left(text))
    }

    /// Returns what to do about a message on a page: what to press there, where its hint for the command line names a
    /// command.
    pub fn hint(&self, message: &Message) -> Option<String> {
        self.wording_of(&message.code).page_hint(message)
    }

    /// Returns the word for one value of a closed set, such as `property_type` `flat`; a value not worded is
    /// shown as it is, its underscores as blanks.
    pub fn value(&self, field: &str, value: &str) -> String {
        let code = format!("value_{field}_{}", value.to_lowercase().replace('+', "_plus"));
        if self.knows(&code) {
            return self.of_code(&code);
        }
        value.replace('_', " ")
    }

    /// Returns the name of a field or parameter; one not worded is shown as it is, underscores as blanks.
    pub fn field(&self, name: &str) -> String {
        let code = format!("field_{name}");
        if self.knows(&code) {
            return self.of_code(&code);
        }
        name.replace('_', " ")
    }

    /// Returns what helps to fill in a field, where its name says too little.
    pub fn hint_of_field(&self, name: &str) -> Option<String> {
        let code = format!("field_{name}").into();
        self.companion(&Message { code, args: Default::default() }, "hint")
    }

    /// Returns pence as pounds: `£131`, `£131.50`.
    pub fn money(&self, pence: u64) -> String {
        let pounds = self.number(pence / 100);
        let amount = match pence % 100 {
            0 => pounds,
            rest => format!("{pounds}{}{rest:02}", self.t("number_decimal")),
        };
        self.whole(&self.with("money", "amount", amount))
    }

    /// Returns an amount that stays together where words run from right to left: its sign and its digits in one isolate
    /// (U+2066), not each in one of its own.
    fn whole(&self, amount: &str) -> String {
        if !self.language.is_right_to_left() {
            return amount.to_owned();
        }
        format!("\u{2066}{}\u{2069}", amount.replace(['\u{2068}', '\u{2069}'], ""))
    }

    /// Returns a number with its digits in groups of three: `1,234`.
    pub fn number(&self, number: u64) -> String {
        grouped(number, &self.t("number_groups"))
    }

    /// Returns things said one after another: `A, B`.
    pub fn list(&self, items: &[String]) -> String {
        items.join(&self.t("list_comma"))
    }

    /// Returns things said one after another that may have commas of their own: `A; B`.
    pub fn phrases(&self, items: &[String]) -> String {
        items.join(if self.language.is_right_to_left() { "؛ " } else { "; " })
    }

    /// Returns a distance in miles, as precisely as somebody walking cares about.
    pub fn miles(&self, metres: f64) -> String {
        let miles = metres / 1609.344;
        if miles < 0.1 {
            return self.t("distance_under_tenth");
        }
        let shown = if miles < 10.0 { (miles * 10.0).round() / 10.0 } else { miles.round() };
        let text = shown.to_string().replace('.', &self.t("number_decimal"));
        self.say(&Message::new("distance_miles").with("count", shown).with("miles", text))
    }

    /// Returns a day: `Wednesday 1 July 2026`.
    pub fn day(&self, day: Date) -> String {
        let weekday = self.of_code(&format!("weekday_{}", day.weekday().to_monday_one_offset()));
        self.say(&self.dated("day_long", weekday, day).with("year", day.year().to_string()))
    }

    /// Returns a day without its year: `Wed 1 July`.
    pub fn short_day(&self, day: Date) -> String {
        let weekday = self.of_code(&format!("weekday_short_{}", day.weekday().to_monday_one_offset()));
        self.say(&self.dated("day_short", weekday, day))
    }

    fn dated(&self, code: &'static str, weekday: String, day: Date) -> Message {
        let month = self.of_code(&format!("month_{}", day.month()));
        Message::new(code).with("weekday", weekday).with("day", day.day().to_string()).with("month", month)
    }

    /// Returns an instant as Londoners say it: `Wednesday 1 July 2026, 11:59pm`.
    pub fn instant(&self, at: Timestamp) -> String {
        let at = at.to_zoned(zone()).datetime();
        let message = Message::new("instant").with("day", self.day(at.date()));
        self.say(&message.with("time", self.time_of_day(at)))
    }

    fn time_of_day(&self, at: DateTime) -> String {
        // "12am" and "12pm" are read both ways.
        match (at.hour(), at.minute()) {
            (0, 0) => return self.t("time_midnight"),
            (12, 0) => return self.t("time_midday"),
            _ => {}
        }
        let twelve = match at.hour() % 12 {
            0 => 12,
            hour => hour,
        };
        let clock12 = match at.minute() {
            0 => twelve.to_string(),
            minute => format!("{twelve}:{minute:02}"),
        };
        let clock24 = format!("{:02}:{:02}", at.hour(), at.minute());
        let half = if at.hour() < 12 { "am" } else { "pm" };
        let message = Message::new("time_of_day").with("clock12", clock12).with("clock24", clock24);
        self.say(&message.with("half", half))
    }

    /// Returns how long ago a day was, by the calendar: `today`, `yesterday`, `5 days ago`.
    pub fn days_ago(&self, at: Timestamp, now: Timestamp) -> String {
        match days_between(at, now) {
            ..=0 => self.t("today"),
            1 => self.t("yesterday"),
            days => self.count("days_ago", days as usize),
        }
    }

    /// Returns when something ends, by the calendar: `closes today at 11:59pm`.
    pub fn closing(&self, closes: Timestamp, now: Timestamp) -> String {
        let at = closes.to_zoned(zone()).datetime();
        let message = match days_between(now, closes) {
            _ if closes < now => Message::new("closed_on"),
            0 => Message::new("closes_today"),
            1 => Message::new("closes_tomorrow"),
            days => Message::new("closes_in_days").with("count", days as usize),
        };
        self.say(&message.with("day", self.short_day(at.date())).with("time", self.time_of_day(at)))
    }
}

/// Returns how many midnights London saw between two instants.
pub fn days_between(from: Timestamp, to: Timestamp) -> i64 {
    let (from, to) = (london_date(from), london_date(to));
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// Returns a number with a sign before every three digits.
fn grouped(number: u64, sign: &str) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push_str(sign);
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        Words::english().unwrap()
    }

    #[test]
    fn money_is_written_as_people_write_it() {
        for (pence, expected) in
            [(0, "£0"), (13_100, "£131"), (13_105, "£131.05"), (123_456_700, "£1,234,567")]
        {
            assert_eq!(words().money(pence), expected);
        }
    }

    #[test]
    fn closing_is_told_by_the_london_calendar() {
        let now: Timestamp = "2026-07-01T22:30:00Z".parse().unwrap();
        let check = |closes: &str, expected: &str| {
            assert_eq!(words().closing(closes.parse().unwrap(), now), expected);
        };
        check("2026-07-01T22:59:59Z", "Closes today at 11:59pm");
        check("2026-07-01T23:00:00Z", "Closes tomorrow (Thu 2 July) at midnight");
        check("2026-07-05T11:00:00Z", "Closes in 4 days (Sun 5 July) at midday");
        check("2026-06-30T11:00:00Z", "Closed on Tue 30 June");
    }

    #[test]
    fn a_value_nobody_worded_is_still_readable() {
        assert_eq!(words().value("adaptations", "rotating_sink"), "rotating sink");
        assert_eq!(words().value("property_type", "flat"), "Flat");
    }
}
