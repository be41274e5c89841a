//! What goes wrong in a council's file, one home at a time, and what the truth then is.

use super::home::Home;
use super::layout::{Layout, Role};
use super::spots::Spot;
use super::truth::Truth;

/// One thing wrong with a home's row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dirt {
    /// The rent is "TBC".
    RentToBeConfirmed,
    /// The rent is nothing.
    RentNothing,
    /// There is a charge, but it is "TBC".
    ChargeToBeConfirmed,
    /// It closes on 31 February.
    ImpossibleDate,
    /// The postcode is blank.
    NoPostcode,
    /// The postcode is "withheld".
    WithheldPostcode,
    /// Only the outcode is given.
    OutcodeOnly,
    /// The postcode is in small letters without its blank.
    SmallLetterPostcode,
    /// A nought in the postcode is the letter O.
    LetterForNought,
    /// The postcode is a neighbouring authority's.
    NeighboursPostcode,
    /// The row stands in the file twice.
    Twice,
    /// The reference stands in the file twice, with different bedrooms.
    Conflict,
    /// A spreadsheet turned the reference into `1.23E+05`.
    SpoiltReference,
    /// There is no reference.
    NoReference,
    /// It has 99 bedrooms.
    NinetyNineBedrooms,
    /// A person and a telephone number in the text.
    Telephone,
    /// A key-safe code in the text.
    KeySafe,
    /// Tags and entities in the text.
    Html,
    /// A delimiter in the address, in a file that does not quote.
    StrayDelimiter,
    /// The row names another authority.
    OtherAuthority,
    /// Latitude and longitude exchanged.
    ExchangedCoordinates,
    /// Coordinates of nought.
    NoCoordinates,
}

impl Dirt {
    /// Returns the name used in the truth files.
    pub fn name(self) -> String {
        let mut name = String::new();
        for letter in format!("{self:?}").chars() {
            if letter.is_ascii_uppercase() && !name.is_empty() {
                name.push('_');
            }
            name.push(letter.to_ascii_lowercase());
        }
        name
    }

    /// Returns whether this can happen to this home.
    pub fn suits(self, home: &Home) -> bool {
        match self {
            Dirt::OutcodeOnly
            | Dirt::SmallLetterPostcode
            | Dirt::LetterForNought
            | Dirt::NeighboursPostcode
                if home.withheld =>
            {
                false
            }
            Dirt::LetterForNought => inward(&home.spot.postcode).starts_with('0'),
            Dirt::Telephone | Dirt::KeySafe | Dirt::Html => !home.description.is_empty(),
            Dirt::ChargeToBeConfirmed => home.charge.is_some(),
            Dirt::Conflict | Dirt::NinetyNineBedrooms => home.bedrooms > 0,
            _ => true,
        }
    }

    /// Changes the home before it is written, and the truth with it.
    pub fn befall(self, home: &mut Home, truth: &mut Truth, elsewhere: &Spot) {
        match self {
            Dirt::NeighboursPostcode => {
                home.spot = elsewhere.clone();
                truth.postcode = Some(elsewhere.postcode.clone());
            }
            Dirt::NinetyNineBedrooms => {
                home.bedrooms = 99;
                truth.bedrooms = None;
            }
            Dirt::Telephone => {
                let line = home.number % 1000;
                home.description.push_str(&format!(" To view call Tenant Example on 020 7946 0{line:03}."));
            }
            Dirt::KeySafe => {
                let code = 1000 + (home.number * 37) % 9000;
                home.description.push_str(&format!(" Key safe code {code} by front door."));
            }
            Dirt::Html => {
                let text = home.description.replace('&', "&amp;").replace('\n', "<br />");
                home.description =
                    format!("<p>{text}</p><p><b>No&nbsp;smoking</b> &ndash; rent &amp; charges apply</p>");
            }
            Dirt::ExchangedCoordinates => std::mem::swap(&mut home.spot.lat, &mut home.spot.lon),
            Dirt::NoCoordinates => (home.spot.lat, home.spot.lon) = (0.0, 0.0),
            _ => {}
        }
    }

    /// Changes the written cells of a home, and the truth with them.
    pub fn spoil(self, layout: &Layout, cells: &mut [String], truth: &mut Truth) {
        match self {
            Dirt::RentToBeConfirmed => {
                set(layout, cells, Role::Rent, "TBC");
                set(layout, cells, Role::Total, "");
                truth.weekly_cost_pence = None;
            }
            Dirt::RentNothing => {
                set(layout, cells, Role::Rent, "0.00");
                set(layout, cells, Role::Total, "");
                truth.weekly_cost_pence = None;
            }
            Dirt::ChargeToBeConfirmed => {
                set(layout, cells, Role::Charge, "TBC");
                set(layout, cells, Role::Total, "");
                truth.weekly_cost_pence = None;
            }
            Dirt::ImpossibleDate => {
                let texts = layout.impossible_date.iter();
                for (cell, text) in having(layout, cells, Role::Closes).zip(texts) {
                    *cell = (*text).to_owned();
                }
                truth.closes_at = None;
            }
            Dirt::NoPostcode => {
                set(layout, cells, Role::Postcode, "");
                truth.postcode = None;
            }
            Dirt::WithheldPostcode => {
                set(layout, cells, Role::Postcode, "withheld");
                truth.postcode = None;
            }
            Dirt::SpoiltReference => {
                set(layout, cells, Role::Reference, "1.23E+05");
                truth.refuse("1.23E+05");
            }
            Dirt::NoReference => {
                set(layout, cells, Role::Reference, "");
                truth.refuse("");
            }
            Dirt::OtherAuthority => {
                set(layout, cells, Role::Authority, "Hackney");
                truth.refuse_row();
            }
            Dirt::StrayDelimiter => {
                having(layout, cells, Role::Address)
                    .take(1)
                    .for_each(|cell| *cell = cell.replacen(' ', &layout.delimiter.to_string(), 1));
                truth.refuse_row();
            }
            _ => self.spoil_postcode(layout, cells, truth),
        }
    }

    fn spoil_postcode(self, layout: &Layout, cells: &mut [String], truth: &mut Truth) {
        let Some(postcode) = truth.postcode.clone() else { return };
        let (outward, inward) = (outward(&postcode), inward(&postcode));
        let (first, second) = match self {
            Dirt::OutcodeOnly => (outward.to_owned(), String::new()),
            Dirt::SmallLetterPostcode => (outward.to_lowercase(), inward.to_lowercase()),
            Dirt::LetterForNought => (outward.to_owned(), inward.replacen('0', "O", 1)),
            _ => return,
        };
        if self == Dirt::OutcodeOnly {
            truth.postcode = Some(outward.to_owned());
        }
        let mut halves: Vec<&mut String> = having(layout, cells, Role::Postcode).collect();
        match halves.as_mut_slice() {
            [whole] => {
                let blank = if self == Dirt::SmallLetterPostcode { "" } else { " " };
                **whole = format!("{first}{blank}{second}").trim().to_owned();
            }
            [left, right] => {
                **left = first;
                **right = second;
            }
            _ => {}
        }
    }
}

fn outward(postcode: &str) -> &str {
    postcode.split_once(' ').map_or(postcode, |halves| halves.0)
}

fn inward(postcode: &str) -> &str {
    postcode.split_once(' ').map_or("", |halves| halves.1)
}

fn having<'a>(
    layout: &'a Layout,
    cells: &'a mut [String],
    role: Role,
) -> impl Iterator<Item = &'a mut String> {
    layout.columns.iter().zip(cells).filter(move |(column, _)| column.role == role).map(|(_, cell)| cell)
}

/// Writes a text in the first cell of a role and blanks the others of it.
fn set(layout: &Layout, cells: &mut [String], role: Role, text: &str) {
    for (place, cell) in having(layout, cells, role).enumerate() {
        *cell = if place == 0 { text.to_owned() } else { String::new() };
    }
}
