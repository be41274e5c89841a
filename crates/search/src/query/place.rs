//! `near`, `within`, `area`, `not_area`: places by name. Which place a name means is found when the query is
//! resolved; here names stay as typed.

use super::Parameter;
use super::errors::shortened;
use super::parameter::open;
use super::values::{decimal, name, print_decimal, printed};
use std::fmt;
use vacancy::Message;

/// The farthest a search may reach, metres.
pub const WITHIN_MOST_M: f64 = 50_000.0;

/// How far `near` reaches unless told.
pub const DEFAULT_WITHIN: Distance = Distance { thousandths: 3_000, unit: LengthUnit::Kilometres };

pub(super) static NEAR: Parameter = Parameter {
    name: "near",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.near = Some(name(value)?);
        Ok(())
    },
    write: |query| printed(&query.near),
};

pub(super) static WITHIN: Parameter = Parameter {
    name: "within",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.within = Some(Distance::read(value)?);
        Ok(())
    },
    write: |query| printed(&query.within),
};

pub(super) static AREA: Parameter = Parameter {
    name: "area",
    repeatable: true,
    values: open,
    read: |query, value| {
        query.area.push(name(value)?);
        Ok(())
    },
    write: |query| sorted(&query.area),
};

pub(super) static NOT_AREA: Parameter = Parameter {
    name: "not_area",
    repeatable: true,
    values: open,
    read: |query, value| {
        query.not_area.push(name(value)?);
        Ok(())
    },
    write: |query| sorted(&query.not_area),
};

pub(super) fn sorted(names: &[String]) -> Vec<String> {
    let mut names = names.to_vec();
    names.sort();
    names
}

/// The unit a distance was given in; pages speak miles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LengthUnit {
    /// `m`
    Metres,
    /// `km`
    Kilometres,
    /// `mi`, of 1,609.344 m.
    Miles,
}

/// A distance as given, to three decimals of its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Distance {
    /// Thousandths of the unit.
    pub thousandths: u32,
    /// The unit.
    pub unit: LengthUnit,
}

impl Distance {
    /// Returns the distance in metres.
    pub fn metres(self) -> f64 {
        let metres = match self.unit {
            LengthUnit::Metres => 1.0,
            LengthUnit::Kilometres => 1_000.0,
            LengthUnit::Miles => 1_609.344,
        };
        f64::from(self.thousandths) * metres / 1_000.0
    }

    fn read(text: &str) -> Result<Self, Message> {
        let text = text.trim();
        let wrong = |code| Message::new(code).with("found", shortened(text)).with("most", "50km");
        let end = text.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(text.len());
        let (number, unit) = text.split_at(end);
        let unit = match unit.trim().to_ascii_lowercase().as_str() {
            "m" => LengthUnit::Metres,
            "km" => LengthUnit::Kilometres,
            "mi" => LengthUnit::Miles,
            _ => return Err(wrong("not_a_distance")),
        };
        let thousandths = decimal(number, 3).ok_or_else(|| wrong("not_a_distance"))?;
        let distance = u32::try_from(thousandths).ok().map(|thousandths| Distance { thousandths, unit });
        distance
            .filter(|distance| distance.thousandths > 0 && distance.metres() <= WITHIN_MOST_M)
            .ok_or_else(|| wrong("distance_out_of_range"))
    }
}

impl fmt::Display for Distance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            LengthUnit::Metres => "m",
            LengthUnit::Kilometres => "km",
            LengthUnit::Miles => "mi",
        };
        write!(f, "{}{unit}", print_decimal(u64::from(self.thousandths), 3))
    }
}
