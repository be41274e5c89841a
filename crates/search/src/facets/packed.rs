//! The packed word: every closed facet's ordinal of a home in one number.

use super::ALL;
use std::sync::LazyLock;
use vacancy::Vacancy;

/// Where a facet's ordinal lies in the packed word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slot {
    /// The lowest bit.
    pub(crate) shift: u32,
    /// How many bits.
    pub(crate) bits: u32,
}

impl Slot {
    /// Returns the ordinal held by a word.
    pub(crate) fn of(self, word: u64) -> u64 {
        (word >> self.shift) & self.mask()
    }

    /// Returns the word with another ordinal.
    pub(crate) fn put(self, word: u64, ordinal: u64) -> u64 {
        word & !(self.mask() << self.shift) | (ordinal << self.shift)
    }

    fn mask(self) -> u64 {
        (1 << self.bits) - 1
    }
}

/// The slots of [`ALL`], in its order, and how many bits they take together.
///
/// # Invariants
/// At most 63 bits, so that the word has one to spare ([`APPROXIMATE`]); a test holds it.
pub(crate) static SLOTS: LazyLock<Vec<Slot>> = LazyLock::new(|| {
    let mut shift = 0;
    ALL.iter()
        .map(|facet| {
            let slot = Slot { shift, bits: facet.bits() };
            shift += slot.bits;
            slot
        })
        .collect()
});

/// The bit of the packed word that says that a home is known only by its outcode.
pub(crate) const APPROXIMATE: u64 = 1 << 63;

/// Returns the packed word of a home.
pub(crate) fn pack(vacancy: &Vacancy) -> u64 {
    let outcode = vacancy.location.is_some_and(|location| location.precision == vacancy::Precision::Outcode);
    let start = if outcode { APPROXIMATE } else { 0 };
    let ordinals = ALL.iter().zip(SLOTS.iter());
    ordinals.fold(start, |word, (facet, slot)| slot.put(word, u64::from(facet.ordinal(vacancy))))
}

/// Returns the place in [`ALL`] of the facet of that name.
pub(crate) fn place(name: &str) -> Option<usize> {
    ALL.iter().position(|facet| facet.name() == name)
}

/// The name of the facet that is judged at an instant.
pub(crate) const STATUS: &str = "status";

/// Where the status lies in the packed word.
pub(crate) static STATUS_SLOT: LazyLock<Slot> =
    LazyLock::new(|| place(STATUS).map_or(Slot { shift: 0, bits: 0 }, |place| SLOTS[place]));

/// Returns the ordinal of a status.
pub(crate) fn status_ordinal(status: vacancy::Status) -> u64 {
    super::by_name(STATUS).and_then(|facet| facet.parse(status.as_str())).map_or(0, u64::from)
}
