//! What is arranged with an authority beside its layout: who is told, where its exports are fetched, when they are
//! expected. It is read by whoever publishes; here it is only part of the file's shape.

use crate::IngestError;
use jiff::civil::{Time, Weekday};
use serde::{Deserialize, Serialize};

/// Who is told what became of an authority's files; nobody unless told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notify {
    /// An https address that every outcome is posted to, signed.
    pub webhook: Option<String>,
    /// Mailboxes that get a receipt of every outcome: a team's, never a person's.
    #[serde(default)]
    pub emails: Vec<String>,
}

/// Where an authority's exports are fetched, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pull {
    /// The https address.
    pub url: String,
    /// At what times of the day, London's, such as `02:30`.
    #[serde(default)]
    pub at: Vec<ClockTime>,
    /// Or every so many minutes.
    pub every_minutes: Option<u32>,
    /// Which of the authority's feeds it is; the usual one unless told.
    pub feed: Option<String>,
}

/// When an authority's file is expected: by a time on some days, or every so many hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// By what time of the day, London's, such as `06:00`.
    pub by: Option<ClockTime>,
    /// On which days, such as `monday`; every day unless told.
    #[serde(default)]
    pub days: Vec<Day>,
    /// Or so many hours after the last one.
    pub every_hours: Option<u32>,
}

/// A time of the day, written `06:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClockTime(pub Time);

impl Serialize for ClockTime {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.strftime("%H:%M"))
    }
}

impl<'de> Deserialize<'de> for ClockTime {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Time::strptime("%H:%M", &text).map(Self).map_err(|_| {
            serde::de::Error::custom(format!("`{text}` is no time of the day: expected one like 06:00"))
        })
    }
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Day {
    /// Returns the day as calendars have it.
    pub fn weekday(self) -> Weekday {
        match self {
            Day::Monday => Weekday::Monday,
            Day::Tuesday => Weekday::Tuesday,
            Day::Wednesday => Weekday::Wednesday,
            Day::Thursday => Weekday::Thursday,
            Day::Friday => Weekday::Friday,
            Day::Saturday => Weekday::Saturday,
            Day::Sunday => Weekday::Sunday,
        }
    }
}

impl Notify {
    /// Refuses addresses nothing could be sent to.
    pub(crate) fn check(&self, name: &str) -> Result<(), IngestError> {
        if let Some(url) = &self.webhook {
            check_url(url, "notify.webhook", name)?;
        }
        let wrong = self.emails.iter().find(|email| !is_mailbox(email));
        wrong.map_or(Ok(()), |email| {
            let message =
                format!("notify.emails: `{email}` is no address: expected one like lettings@example.org");
            Err(IngestError::mapping(name, message))
        })
    }
}

impl Pull {
    /// Refuses what could not be fetched, or has no time.
    pub(crate) fn check(&self, name: &str) -> Result<(), IngestError> {
        check_url(&self.url, "pull.url", name)?;
        let message = match (self.at.is_empty(), self.every_minutes) {
            (true, None) => "pull: expected `at = [\"02:30\"]` or `every_minutes = 60`",
            (false, Some(_)) => "pull: expected either `at` or `every_minutes`, not both",
            (true, Some(minutes)) if !(5..=1440).contains(&minutes) => {
                "pull.every_minutes: expected 5 to 1440"
            }
            _ => return Ok(()),
        };
        Err(IngestError::mapping(name, message))
    }
}

impl Expected {
    /// Refuses what says no time, or two.
    pub(crate) fn check(&self, name: &str) -> Result<(), IngestError> {
        let message = match (self.by, self.every_hours) {
            (None, None) => "expected: `by = \"06:00\"` or `every_hours = 24` is missing",
            (Some(_), Some(_)) => "expected: give either `by` or `every_hours`, not both",
            (None, Some(hours)) if !(1..=168).contains(&hours) => "expected.every_hours: expected 1 to 168",
            (None, Some(_)) if !self.days.is_empty() => {
                "expected.days goes with `by`, not with `every_hours`"
            }
            _ => return Ok(()),
        };
        Err(IngestError::mapping(name, message))
    }
}

/// Refuses addresses that are not https; a test's own machine is let through here, and refused when it is used.
fn check_url(url: &str, key: &str, name: &str) -> Result<(), IngestError> {
    let plain = url.bytes().all(|byte| byte.is_ascii_graphic());
    let known = url.starts_with("https://") || url.starts_with("http://127.0.0.1:");
    if plain && known && url.len() <= 2_000 {
        return Ok(());
    }
    let message = format!("{key}: `{url}` cannot be used: expected an address that begins with https://");
    Err(IngestError::mapping(name, message))
}

fn is_mailbox(text: &str) -> bool {
    let parts = text.split_once('@');
    let plain = text.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>,;:\"()[]\\".contains(&byte));
    plain
        && text.len() <= 254
        && parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
}

#[cfg(test)]
mod tests {
    use crate::AuthorityFile;

    const FILE: &str = "version = 1\ncode = \"E09000022\"\nslug = \"lambeth\"\nname = \"Lambeth\"\n\
                        [columns]\nRef = \"reference\"\n";

    fn check(more: &str, expected: &str) {
        let said = match AuthorityFile::from_toml(&format!("{FILE}{more}"), "lambeth.toml") {
            Ok(_) => "taken".to_owned(),
            Err(error) => error.to_string(),
        };
        assert!(said.contains(expected), "{more}\n{said}");
    }

    #[test]
    fn arrangements_that_make_sense_are_taken() {
        check(
            "[notify]\nwebhook = \"https://example.org/hook\"\nemails = [\"lettings@example.org\"]\n",
            "taken",
        );
        check("[pull]\nurl = \"https://example.org/homes.csv\"\nat = [\"02:30\", \"05:00\"]\n", "taken");
        check(
            "[pull]\nurl = \"https://example.org/homes.csv\"\nevery_minutes = 60\nfeed = \"nightly\"\n",
            "taken",
        );
        check("[expected]\nby = \"06:00\"\ndays = [\"monday\", \"friday\"]\n", "taken");
        check("[expected]\nevery_hours = 24\n", "taken");
    }

    #[test]
    fn those_that_do_not_are_refused_and_say_what_was_expected() {
        check("[notify]\nwebhook = \"http://example.org/hook\"\n", "begins with https://");
        check("[notify]\nemails = [\"lettings\"]\n", "is no address");
        check("[notify]\nemails = [\"a@example.org\\nBcc: b@example.org\"]\n", "is no address");
        check("[notify]\nsecret = \"x\"\n", "unknown field");
        check("[pull]\nurl = \"https://example.org/homes.csv\"\n", "every_minutes = 60");
        check("[pull]\nurl = \"https://example.org/homes.csv\"\nevery_minutes = 1\n", "5 to 1440");
        check("[pull]\nurl = \"https://example.org/\"\nat = [\"2.30\"]\n", "no time of the day");
        check("[pull]\nurl = \"https://example.org/\"\nat = [\"02:30\"]\ntoken = \"x\"\n", "unknown field");
        check("[expected]\n", "is missing");
        check("[expected]\nby = \"06:00\"\nevery_hours = 3\n", "not both");
        check("[expected]\nevery_hours = 0\n", "1 to 168");
        check("[expected]\nby = \"25:00\"\n", "no time of the day");
        check("[expected]\nby = \"06:00\"\ndays = [\"mon\"]\n", "unknown variant");
    }
}
