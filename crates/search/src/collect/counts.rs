//! How many homes have each value of each facet.

use crate::FacetCounts;
use crate::facets::{ALL, Tag, packed};
use crate::index::{table::Table, tags::TagColumn};
use packed::Slot;

/// Facets are counted together as long as there are at most `2^GROUP_BITS` combinations: a hit then adds to half as
/// many counters as there are facets, and each facet's counts are summed from them at the end. More bits would mean
/// fewer counters for a large answer and more to sum for a small one.
const GROUP_BITS: u32 = 8;

/// The counts of one pass.
pub(super) struct Counts<'a> {
    table: &'a Table,
    groups: Vec<Group>,
    /// For each open set, the homes of each combination.
    tags: [Vec<u32>; Tag::ALL.len()],
    /// For each facet of [`crate::facets::names`] the homes that only its own choice keeps out: by ordinal, or by
    /// combination.
    more: Vec<Vec<u64>>,
}

/// Neighbouring facets of the packed word, counted together.
struct Group {
    together: Slot,
    counts: [u32; 1 << GROUP_BITS],
}

impl<'a> Counts<'a> {
    /// Returns counts of nothing yet.
    pub(super) fn new(table: &'a Table) -> Self {
        let ordinals = packed::SLOTS.iter().map(|slot| vec![0; 1 << slot.bits]);
        Self {
            table,
            groups: groups(),
            tags: table.tags.each_ref().map(|tag| vec![0; tag.combinations.len()]),
            more: ordinals.chain(table.tags.iter().map(|tag| vec![0; tag.combinations.len()])).collect(),
        }
    }

    /// Counts a hit in every facet.
    pub(super) fn add(&mut self, row: usize, word: u64) {
        for group in &mut self.groups {
            group.counts[usize::from(group.together.of(word) as u8)] += 1;
        }
        for (counts, combination) in self.tags.iter_mut().zip(self.table.homes[row].tags) {
            counts[combination as usize] += 1;
        }
    }

    /// Counts a home in one facet, whose own choice alone keeps it out.
    pub(super) fn add_to(&mut self, facet: usize, row: usize, word: u64) {
        let value = match packed::SLOTS.get(facet) {
            Some(slot) => slot.of(word) as usize,
            None => self.table.homes[row].tags[facet - ALL.len()] as usize,
        };
        self.more[facet][value] += 1;
    }

    /// Returns the counts of every facet.
    pub(super) fn finish(self) -> Vec<FacetCounts> {
        let (closed, open) = self.more.split_at(ALL.len());
        let closed = ALL.iter().zip(packed::SLOTS.iter()).zip(closed).map(|((facet, slot), more)| {
            let mut counts = more.clone();
            self.add_group(*slot, &mut counts);
            let text = |(place, value): (usize, &'static str)| (value.to_owned(), counts[place + 1]);
            let values = facet.values().into_iter().enumerate().map(text).collect();
            FacetCounts { facet: facet.name(), values, unknown: counts[0] }
        });
        let open = open.iter().zip(&self.tags).zip(self.table.tags.iter().zip(Tag::ALL));
        let open = open.map(|((more, counts), (column, tag))| {
            let total =
                counts.iter().zip(more).map(|(hits, more)| u64::from(*hits) + more).collect::<Vec<u64>>();
            open_counts(*tag, column, &total)
        });
        closed.chain(open).collect()
    }

    /// Adds to a facet's counts those of the group it was counted in.
    fn add_group(&self, slot: Slot, counts: &mut [u64]) {
        let holds = |group: &&Group| {
            group.together.shift <= slot.shift && slot.shift < group.together.shift + group.together.bits
        };
        let Some(group) = self.groups.iter().find(holds) else { return };
        let within = Slot { shift: slot.shift - group.together.shift, bits: slot.bits };
        for (combination, count) in group.counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            counts[within.of(combination as u64) as usize] += u64::from(*count);
        }
    }
}

fn groups() -> Vec<Group> {
    let mut together: Vec<Slot> = Vec::new();
    for slot in packed::SLOTS.iter() {
        match together.last_mut() {
            Some(group) if group.bits + slot.bits <= GROUP_BITS => group.bits += slot.bits,
            _ => together.push(*slot),
        }
    }
    let group = |together: Slot| Group { together, counts: [0; 1 << GROUP_BITS] };
    together.into_iter().map(group).collect()
}

fn open_counts(tag: Tag, column: &TagColumn, counts: &[u64]) -> FacetCounts {
    let mut totals = vec![0; column.values.len()];
    for (these, count) in column.combinations.iter().zip(counts) {
        these.iter().for_each(|value| totals[*value as usize] += count);
    }
    let values = column.values.iter().cloned().zip(totals).filter(|(_, count)| *count > 0).collect();
    FacetCounts { facet: tag.name(), values, unknown: counts.first().copied().unwrap_or(0) }
}
