//! Which languages the pages speak: `data/wording/languages.toml`.

use jiff::civil::Date;
use serde::Deserialize;
use std::sync::LazyLock;

/// Every language, in the order they are offered; English is the first.
static LANGUAGES: LazyLock<Result<Vec<Language>, String>> = LazyLock::new(|| {
    let text = include_str!("../../../data/wording/languages.toml");
    toml::from_str::<File>(text).map(|file| file.language).map_err(|error| error.to_string())
});

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// The files home seekers read; `tests/tidy/languages.rs` sees to it that every language has them whole.
    #[serde(rename = "public")]
    _public: Vec<String>,
    language: Vec<Language>,
}

/// A language of the pages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// Its code in addresses, `lang` attributes and folders (BCP 47, ISO 639-1).
    pub code: String,
    /// Its name in English.
    pub english: String,
    /// Its own name for itself.
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// Who, fluent in it, has read the whole translation.
    pub reviewed: Option<Reviewed>,
}

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// Who has read a translation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reviewed {
    /// Their name.
    pub by: String,
    /// The day.
    pub on: Date,
}

impl Language {
    /// Returns every language, English first.
    ///
    /// # Errors
    /// When `languages.toml` cannot be read: what is wrong with it.
    pub fn all() -> Result<&'static [Language], &'static str> {
        LANGUAGES.as_deref().map_err(String::as_str)
    }

    /// Returns whether it is what the others are made from.
    pub fn is_english(&self) -> bool {
        self.code == "en"
    }

    /// Returns its tag for `lang` attributes.
    pub fn tag(&self) -> &str {
        if self.is_english() { "en-GB" } else { &self.code }
    }

    /// Returns the value of `dir`.
    pub fn dir(&self) -> &'static str {
        match self.direction {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }

    /// Returns whether it is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.direction == Direction::Rtl
    }
}
