//! Names of one sort, their beginnings sorted, and over them a tree of which is best.
//!
//! The names that begin with some letters are a run of the sorted array, found by binary search. The best of a run are
//! read off the tree: it is cut into a few whole branches, and the best branch is opened until its best leaf is
//! reached. So finding `k` of `n` beginnings looks at about `2 (k + 2) log2 n` places, however long the run is.

use super::Kind;
use super::tail::Tail;
use gazetteer::one_slip_apart;
use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};
use std::ops::Range;

/// Something that may be suggested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub kind: Kind,
    pub label: String,
    pub detail: String,
    /// How likely it is among those of all shelves, 0 best.
    pub merit: u8,
    /// Two entries of which this is the same are never suggested together.
    pub same: String,
}

/// An entry found.
pub(super) struct Match<'a> {
    /// Whether the letters begin a later word of its name.
    pub later: bool,
    /// Whether they are the whole of a name.
    pub whole: bool,
    pub entry: &'a Entry,
}

/// Entries of one sort, in their order of likelihood.
pub(super) struct Shelf {
    entries: Vec<Entry>,
    /// Each folded name and the place of its entry.
    names: Vec<(String, u32)>,
    /// Where names and their later words begin, in the order of the letters there.
    starts: Vec<Start>,
    /// A tree over `starts`: each node's rank is that of the best start below it. The leaves are the second half.
    tree: Vec<Rank>,
}

/// A beginning of a name or of one of its later words.
#[derive(Debug, Clone, Copy)]
struct Start {
    name: u32,
    /// Where in the name, bytes.
    at: u32,
}

/// Beginnings of names come before those of later words, then the likelier entry.
type Rank = (bool, u32);

/// The rank of a leaf that is no start.
const NONE: Rank = (true, u32::MAX);

/// Words that say nothing of which name it is.
const JOINING: &[&str] = &["and", "of", "the", "upon", "on", "in", "le", "by", "for", "with", "a", "to"];

impl Shelf {
    /// Returns the shelf of these entries, likeliest first, each with its folded names.
    pub(super) fn of(entries: Vec<(Entry, Vec<String>)>) -> Self {
        let mut shelf = Self {
            entries: Vec::with_capacity(entries.len()),
            names: Vec::new(),
            starts: Vec::new(),
            tree: Vec::new(),
        };
        for (at, (entry, names)) in (0..).zip(entries) {
            shelf.entries.push(entry);
            for name in names {
                // Who has typed "st" may go on to "St Pancras" or to "Stockwell".
                if name.split(' ').any(|word| word == "saint") {
                    let short = name.split(' ').map(|word| if word == "saint" { "st" } else { word });
                    shelf.add_name(short.collect::<Vec<_>>().join(" "), at);
                }
                shelf.add_name(name, at);
            }
        }
        let Self { starts, names, .. } = &mut shelf;
        starts.sort_by(|a, b| a.letters(names).cmp(b.letters(names)).then(a.name.cmp(&b.name)));
        shelf.grow();
        shelf
    }

    fn add_name(&mut self, name: String, entry: u32) {
        let number = self.names.len() as u32;
        let mut at = 0;
        for word in name.split(' ') {
            if at == 0 || !JOINING.contains(&word) {
                self.starts.push(Start { name: number, at: at as u32 });
            }
            at += word.len() + 1;
        }
        self.names.push((name, entry));
    }

    /// Makes the tree.
    fn grow(&mut self) {
        let leaves = self.starts.len().next_power_of_two();
        self.tree = vec![NONE; 2 * leaves];
        for place in 0..self.starts.len() {
            self.tree[leaves + place] = self.rank(place);
        }
        for node in (1..leaves).rev() {
            self.tree[node] = self.tree[2 * node].min(self.tree[2 * node + 1]);
        }
    }

    fn rank(&self, start: usize) -> Rank {
        let Start { name, at } = self.starts[start];
        (at > 0, self.names[name as usize].1)
    }

    /// Returns the letters of every beginning, sorted.
    #[cfg(test)]
    pub(super) fn beginnings(&self) -> impl Iterator<Item = &str> {
        self.starts.iter().map(|start| start.letters(&self.names))
    }

    /// Returns every entry.
    #[cfg(test)]
    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns the best entries that have a name or, for a single word, a word that begins so.
    pub(super) fn beginning_with(&self, tail: &Tail, limit: usize, visited: &mut usize) -> Vec<Match<'_>> {
        let run = self.run(&tail.folded, visited);
        // A name written out whole comes before those it begins.
        let whole = self.whole(&tail.folded, run.clone(), visited);
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        for (run, whole) in [(whole, true), (run, false)] {
            for (later, entry) in Best::of(self, run, visited) {
                // Words that only begin a later word of a name are those of another phrase: "garden and b".
                if found.len() == limit || later && (whole || tail.words > 1) {
                    break;
                }
                let entry = &self.entries[entry as usize];
                if seen.insert(&entry.same) {
                    found.push(Match { later, whole, entry });
                }
            }
        }
        found
    }

    /// Returns the best entries with a name that begins one slip away, the first letter being right.
    pub(super) fn one_slip_from(&self, tail: &Tail, limit: usize, visited: &mut usize) -> Vec<Match<'_>> {
        let typed = tail.folded.trim_end();
        let Some(first) = typed.chars().next() else { return Vec::new() };
        let run = self.run(&typed[..first.len_utf8()], visited);
        *visited += run.len();
        let starts = self.starts.get(run.clone()).unwrap_or_default();
        let is_near =
            |(start, _): &(&Start, usize)| start.at == 0 && begins_near(start.letters(&self.names), typed);
        let near = starts.iter().zip(run).filter(is_near);
        let mut ranks: Vec<Rank> = near.map(|(_, place)| self.rank(place)).collect();
        ranks.sort_unstable();
        ranks.dedup();
        let entries = ranks.into_iter().map(|(_, entry)| &self.entries[entry as usize]);
        // A village far off is not what was meant.
        let likely = entries.filter(|entry| entry.merit <= super::gather::NEAR);
        let mut seen = BTreeSet::new();
        let distinct = likely.filter(|entry| seen.insert(&entry.same));
        distinct.take(limit).map(|entry| Match { later: false, whole: false, entry }).collect()
    }

    /// Returns the beginnings that begin so.
    fn run(&self, letters: &str, visited: &mut usize) -> Range<usize> {
        let mut looked = 0;
        let first = self.starts.partition_point(|start| {
            looked += 1;
            start.letters(&self.names) < letters
        });
        let rest = self.starts.get(first..).unwrap_or_default();
        let length = rest.partition_point(|start| {
            looked += 1;
            start.letters(&self.names).starts_with(letters)
        });
        *visited += looked;
        first..first + length
    }

    /// Returns those of a run that are no longer than the letters.
    fn whole(&self, letters: &str, run: Range<usize>, visited: &mut usize) -> Range<usize> {
        let mut looked = 0;
        let starts = self.starts.get(run.clone()).unwrap_or_default();
        let length = starts.partition_point(|start| {
            looked += 1;
            start.letters(&self.names).len() <= letters.len()
        });
        *visited += looked;
        run.start..run.start + length
    }
}

impl Start {
    fn letters(self, names: &[(String, u32)]) -> &str {
        names.get(self.name as usize).and_then(|(name, _)| name.get(self.at as usize..)).unwrap_or_default()
    }
}

/// Returns whether a name begins with letters one slip away from those typed.
fn begins_near(name: &str, typed: &str) -> bool {
    (typed.len() - 1..=typed.len() + 1)
        .filter_map(|length| name.as_bytes().get(..length))
        .any(|beginning| one_slip_apart(beginning, typed.as_bytes()))
}

/// The ranks of a run, best first.
struct Best<'a> {
    shelf: &'a Shelf,
    open: BinaryHeap<Reverse<(Rank, usize)>>,
    visited: &'a mut usize,
}

impl<'a> Best<'a> {
    fn of(shelf: &'a Shelf, run: Range<usize>, visited: &'a mut usize) -> Self {
        let mut best = Self { shelf, open: BinaryHeap::new(), visited };
        let leaves = shelf.tree.len() / 2;
        let (mut low, mut high) = (run.start + leaves, run.end + leaves);
        // The branches that together hold exactly the run.
        while low < high {
            if low % 2 == 1 {
                best.add(low);
                low += 1;
            }
            if high % 2 == 1 {
                high -= 1;
                best.add(high);
            }
            (low, high) = (low / 2, high / 2);
        }
        best
    }

    fn add(&mut self, node: usize) {
        *self.visited += 1;
        self.open.push(Reverse((self.shelf.tree[node], node)));
    }
}

impl Iterator for Best<'_> {
    type Item = Rank;

    fn next(&mut self) -> Option<Rank> {
        let leaves = self.shelf.tree.len() / 2;
        loop {
            let Reverse((rank, node)) = self.open.pop()?;
            if node >= leaves {
                return (rank != NONE).then_some(rank);
            }
            self.add(2 * node);
            self.add(2 * node + 1);
        }
    }
}
