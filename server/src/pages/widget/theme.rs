//! How a frame looks: what the page around it asks for, as far as it can be read.

use std::fmt::Write;

/// The parameters of the look; all others are the search's.
const NAMES: [&str; 5] = ["colour", "ink", "size", "count", "title"];
/// The colours of this site.
const COLOUR: Colour = Colour(0x0b, 0x5d, 0x57);
const INK: Colour = Colour(0x0b, 0x0c, 0x0c);
const WHITE: Colour = Colour(0xff, 0xff, 0xff);
const BLACK: Colour = Colour(0, 0, 0);
/// The least contrast of text (WCAG 2.2, success criterion 1.4.3).
const CONTRAST_LEAST: f64 = 4.5;
/// Sizes of text, pixels, and how many homes.
const SIZES: std::ops::RangeInclusive<u32> = 14..=24;
const COUNTS: std::ops::RangeInclusive<u32> = 1..=10;
/// How long a heading may be, characters.
const TITLE_MOST: usize = 100;

/// A colour of the screen: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Colour(u8, u8, u8);

/// The look of a frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    colour: Colour,
    ink: Colour,
    size: u32,
    /// How many homes are shown.
    pub count: u32,
    /// The heading; empty for the site's own.
    pub title: String,
}

impl Theme {
    /// Reads a look from parameters, and returns it with those of the search. What cannot be read is left as it is here.
    pub fn read(pairs: Vec<(String, String)>) -> (Self, Vec<(String, String)>) {
        let (own, asked): (Vec<_>, Vec<_>) =
            pairs.into_iter().partition(|(name, _)| NAMES.contains(&name.as_str()));
        let told =
            |name: &str| own.iter().find(|(known, _)| known == name).map_or("", |(_, text)| text.trim());
        let ink = Colour::parse(told("ink")).filter(|ink| ink.contrast(WHITE) >= CONTRAST_LEAST);
        let number = |name: &str, from: std::ops::RangeInclusive<u32>, usual: u32| {
            told(name).parse().ok().filter(|number| from.contains(number)).unwrap_or(usual)
        };
        let title: String = told("title").chars().filter(|c| !c.is_control()).take(TITLE_MOST).collect();
        let theme = Self {
            colour: Colour::parse(told("colour")).unwrap_or(COLOUR),
            ink: ink.unwrap_or(INK),
            size: number("size", SIZES, 16),
            count: number("count", COUNTS, 5),
            title,
        };
        (theme, asked)
    }

    /// Returns the address of its style sheet.
    pub fn css(&self) -> String {
        let (colour, ink) = (self.colour.written(), self.ink.written());
        format!("/widget.css?colour={colour}&ink={ink}&size={}", self.size)
    }

    /// Returns its style sheet. Text on the colour is black or white, whichever is read better; links are of the colour
    /// where that can be read on white.
    pub fn sheet(&self) -> String {
        let link = if self.colour.contrast(WHITE) >= CONTRAST_LEAST { self.colour } else { BLACK };
        let mut sheet = String::new();
        for (name, colour) in
            [("bar", self.colour), ("on", self.colour.text()), ("link", link), ("ink", self.ink)]
        {
            // Writing to a string does not fail.
            let _ = write!(sheet, "--{name}:#{};", colour.written());
        }
        format!(":root{{{sheet}--size:{}px}}\n{}", self.size, include_str!("../../../assets/widget.css"))
    }
}

impl Colour {
    fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
        Some(Self(red, green, blue))
    }

    fn written(self) -> String {
        format!("{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// Returns black or white, whichever stands out more.
    fn text(self) -> Self {
        if self.contrast(WHITE) >= self.contrast(BLACK) { WHITE } else { BLACK }
    }

    /// Returns the contrast of two colours, 1 to 21 (WCAG 2.2).
    fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| match f64::from(part) / 255.0 {
            part if part <= 0.04045 => part / 12.92,
            part => ((part + 0.055) / 1.055).powf(2.4),
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Theme, Vec<(String, String)>) {
        Theme::read(crate::web::links::pairs(text))
    }

    #[test]
    fn only_what_makes_sense_is_taken_and_the_rest_is_the_search() {
        let usual = read("").0;
        let (theme, asked) = read("bedrooms=2&colour=%23FFdd00&ink=eee&size=200&count=0&title=Homes+%3Cb%3E");
        assert_eq!(asked, [("bedrooms".to_owned(), "2".to_owned())]);
        assert_eq!(theme.colour, Colour(0xff, 0xdd, 0));
        assert_eq!((theme.ink, theme.size, theme.count), (usual.ink, 16, 5));
        assert_eq!(theme.title, "Homes <b>");
        for nonsense in ["red", "#12345", "0b5d57;}", "ééé", "}body{"] {
            assert_eq!(read(&format!("colour={nonsense}&ink=ffffff")).0, usual, "{nonsense}");
        }
    }

    #[test]
    fn text_can_be_read_on_every_colour() {
        for step in 0..=0xff_u8 {
            for colour in [Colour(step, step, step), Colour(step, 0, 255 - step), Colour(0, step, 128)] {
                assert!(colour.contrast(colour.text()) >= CONTRAST_LEAST, "{colour:?}");
                let theme = Theme { colour, ..read("").0 };
                let sheet = theme.sheet();
                let link = sheet.split("--link:#").nth(1).unwrap().get(..6).unwrap();
                assert!(Colour::parse(link).unwrap().contrast(WHITE) >= CONTRAST_LEAST, "{link}");
            }
        }
        assert!((WHITE.contrast(BLACK) - 21.0).abs() < 1e-9);
    }
}
