//! The sentences of the pages, in the reader's language (English so far).

use crate::web::assets;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use vacancy::{Arg, Message, Wording, WordingError, london_date, zone};

/// The sentences of one language and how it writes money, days and distances.
pub struct Words {
    wording: Wording,
}

impl Words {
    /// Returns the English wording.
    ///
    /// # Errors
    /// When the wording files are not Fluent, or word a code twice.
    pub fn english() -> Result<Self, WordingError> {
        Ok(Self { wording: Wording::parse("en-GB", &assets::wording("en"))? })
    }

    /// Returns the wording itself, for reports that word their own messages.
    pub fn wording(&self) -> &Wording {
        &self.wording
    }

    /// Returns the sentence of a code that takes no arguments.
    pub fn t(&self, code: &'static str) -> String {
        self.wording.say(&Message::new(code))
    }

    /// Returns the sentence of a code made while running, such as `verdict_held`.
    pub fn of_code(&self, code: &str) -> String {
        self.wording.say(&Message { code: code.to_owned().into(), args: Default::default() })
    }

    /// Returns a message's sentence for people who see fields, not parameters: `max_cost` is called what the page
    /// calls it, and so are values and days.
    pub fn on_page(&self, message: &Message) -> String {
        self.wording.say(&self.for_page(message))
    }

    /// Returns the companion sentence of a message on a page.
    pub fn companion_on_page(&self, message: &Message, name: &str) -> Option<String> {
        self.wording.attribute(&self.for_page(message), name)
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
                if let Some(code) = codes.iter().find(|code| self.wording.knows(code)) {
                    *text = self.of_code(code);
                }
            }
        }
        message
    }

    /// Returns the sentence of a code that takes one argument.
    pub fn with(&self, code: &'static str, name: &'static str, value: impl Into<Arg>) -> String {
        self.wording.say(&Message::new(code).with(name, value))
    }

    /// Returns the sentence of a code that counts something.
    pub fn count(&self, code: &'static str, count: usize) -> String {
        let message = Message::new(code).with("count", count);
        self.say(&message.with("shown", thousands(count as u64)))
    }

    /// Returns a message's sentence.
    pub fn say(&self, message: &Message) -> String {
        self.wording.say(message)
    }

    /// Returns a message's companion sentence of that name, where it has one.
    pub fn companion(&self, message: &Message, name: &str) -> Option<String> {
        self.wording.attribute(message, name)
    }

    /// Returns the word for one value of a closed set, such as `property_type` `flat`; a value not worded is
    /// shown as it is, its underscores as blanks.
    pub fn value(&self, field: &str, value: &str) -> String {
        let code = format!("value_{field}_{}", value.to_lowercase().replace('+', "_plus"));
        if self.wording.knows(&code) {
            return self.of_code(&code);
        }
        value.replace('_', " ")
    }

    /// Returns the name of a field or parameter; one not worded is shown as it is, underscores as blanks.
    pub fn field(&self, name: &str) -> String {
        let code = format!("field_{name}");
        if self.wording.knows(&code) {
            return self.of_code(&code);
        }
        name.replace('_', " ")
    }

    /// Returns what helps to fill in a field, where its name says too little.
    pub fn hint_of_field(&self, name: &str) -> Option<String> {
        let code = format!("field_{name}").into();
        self.wording.attribute(&Message { code, args: Default::default() }, "hint")
    }

    /// Returns pence as pounds: `£131`, `£131.50`.
    pub fn money(&self, pence: u64) -> String {
        match pence % 100 {
            0 => format!("£{}", thousands(pence / 100)),
            rest => format!("£{}.{rest:02}", thousands(pence / 100)),
        }
    }

    /// Returns a distance in miles, as precisely as somebody walking cares about.
    pub fn miles(&self, metres: f64) -> String {
        let miles = metres / 1609.344;
        match miles {
            miles if miles < 0.1 => self.t("distance_under_tenth"),
            miles if miles < 10.0 => self.with("distance_miles", "miles", format!("{miles:.1}")),
            miles => self.with("distance_miles", "miles", format!("{miles:.0}")),
        }
    }

    /// Returns a day: `Wednesday 1 July 2026`.
    pub fn day(&self, day: Date) -> String {
        day.strftime("%A %-d %B %Y").to_string()
    }

    /// Returns a day without its year: `Wed 1 July`.
    pub fn short_day(&self, day: Date) -> String {
        day.strftime("%a %-d %B").to_string()
    }

    /// Returns an instant as Londoners say it: `Wednesday 1 July 2026, 11:59pm`.
    pub fn instant(&self, at: Timestamp) -> String {
        let at = at.to_zoned(zone()).datetime();
        format!("{}, {}", self.day(at.date()), time_of_day(at))
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
        self.say(&message.with("day", self.short_day(at.date())).with("time", time_of_day(at)))
    }
}

/// Returns how many midnights London saw between two instants.
pub fn days_between(from: Timestamp, to: Timestamp) -> i64 {
    let (from, to) = (london_date(from), london_date(to));
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

fn time_of_day(at: DateTime) -> String {
    // "12am" and "12pm" are read both ways.
    match (at.hour(), at.minute()) {
        (0, 0) => return "midnight".to_owned(),
        (12, 0) => return "midday".to_owned(),
        _ => {}
    }
    let twelve = match at.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    let half = if at.hour() < 12 { "am" } else { "pm" };
    match at.minute() {
        0 => format!("{twelve}{half}"),
        minute => format!("{twelve}:{minute:02}{half}"),
    }
}

/// Returns a number with a comma before every three digits.
pub fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
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
