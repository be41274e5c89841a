//! Facets: what homes are counted and filtered by.
//!
//! A facet over a closed set is one small file here and one line in [`ALL`]; its bits in the packed word, its counts
//! and its values follow from that. Changing a facet's values, or the order of [`ALL`], changes the packed word and with
//! it [`fingerprint`], so that generations made before are built anew. Facets over open sets are [`Tag`]s.

mod access;
mod balcony;
mod bedrooms;
mod cost_band;
mod designation;
mod furnished;
mod garden;
mod lift;
pub(crate) mod packed;
mod parking;
mod pets;
mod property_type;
mod rent_type;
mod status;
mod step_free;
mod tag;
mod tenancy;

pub use tag::Tag;

use sha2::{Digest, Sha256};
use std::sync::LazyLock;
use vacancy::Vacancy;

/// Every facet over a closed set, in the order it is packed and shown.
pub static ALL: &[&dyn Facet] = &[
    &bedrooms::Bedrooms,
    &property_type::PropertyType,
    &status::Status,
    &rent_type::RentType,
    &tenancy::Tenancy,
    &designation::Designation,
    &access::Access,
    &cost_band::CostBand,
    &garden::Garden,
    &parking::Parking,
    &pets::Pets,
    &lift::Lift,
    &step_free::StepFree,
    &balcony::Balcony,
    &furnished::Furnished,
];

/// Something a home has one of a few values of, or does not say.
///
/// An *ordinal* stands for the value: 0 is unknown, the first value is 1.
pub trait Facet: Sync {
    /// Returns the name used in plans, in the answer's JSON and, where the query has such a parameter, in URLs.
    fn name(&self) -> &'static str;

    /// Returns every value's text, in the order shown.
    fn values(&self) -> Vec<&'static str>;

    /// Returns the text of the home's value, where its advert says.
    fn value_of(&self, vacancy: &Vacancy) -> Option<&'static str>;

    /// Returns the ordinal of the value written so.
    fn parse(&self, value: &str) -> Option<u16> {
        let place = self.values().iter().position(|known| *known == value)?;
        u16::try_from(place + 1).ok()
    }

    /// Returns the text of an ordinal; nothing for unknown and for numbers that stand for no value.
    fn text(&self, ordinal: u16) -> Option<&'static str> {
        self.values().get(usize::from(ordinal).checked_sub(1)?).copied()
    }

    /// Returns the ordinal of the home's value, 0 where its advert does not say.
    fn ordinal(&self, vacancy: &Vacancy) -> u16 {
        self.value_of(vacancy).and_then(|value| self.parse(value)).unwrap_or(0)
    }

    /// Returns how many bits an ordinal needs.
    fn bits(&self) -> u32 {
        usize::BITS - self.values().len().leading_zeros()
    }
}

/// Returns the facet of that name.
pub fn by_name(name: &str) -> Option<&'static dyn Facet> {
    ALL.iter().copied().find(|facet| facet.name() == name)
}

/// Returns the names of all facets in the order of [`crate::Hits::facets`]: the closed sets, then the open ones.
pub fn names() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|facet| facet.name()).chain(Tag::ALL.iter().map(|tag| tag.name()))
}

/// Returns what the packed word means, as 16 hex digits of a SHA-256 over every facet's name and values in order.
/// Packed words outlive the program: one whose facets differ must not read them.
pub fn fingerprint() -> &'static str {
    static FINGERPRINT: LazyLock<String> = LazyLock::new(|| {
        let mut hash = Sha256::new();
        for facet in ALL {
            hash.update(format!("{}={};", facet.name(), facet.values().join(",")));
        }
        hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    });
    &FINGERPRINT
}

/// The values of a facet that says yes or no.
const YES_NO: [&str; 2] = ["true", "false"];

/// Returns the value of such a facet.
fn yes_no(stated: Option<bool>) -> Option<&'static str> {
    stated.map(|yes| if yes { YES_NO[0] } else { YES_NO[1] })
}

#[cfg(test)]
mod tests;
