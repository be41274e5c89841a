//! Words of the trade that mean the same: [`synonyms.txt`](../synonyms.txt), read once.
//!
//! They are applied to the search and never to the index, so that a line more needs no rebuild.

use crate::index::words::Stemmer;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// One way to say what a group means.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Member {
    /// As the table has it.
    pub(crate) written: String,
    /// Its stems, in a row.
    pub(crate) stems: Vec<String>,
    /// Whether adverts mean it too; otherwise it is only what people type.
    pub(crate) in_adverts: bool,
}

/// The table.
pub(crate) struct Synonyms {
    groups: Vec<Vec<Member>>,
    /// The group of every row of stems.
    of: HashMap<Vec<String>, usize>,
    /// Every stem of a member.
    known: HashSet<String>,
    /// The most stems a member has.
    longest: usize,
}

impl Synonyms {
    /// Returns the table of this program.
    pub(crate) fn of_the_trade() -> &'static Self {
        static TABLE: LazyLock<Synonyms> = LazyLock::new(|| Synonyms::read(include_str!("synonyms.txt")));
        &TABLE
    }

    fn read(text: &str) -> Self {
        let mut stemmer = Stemmer::english();
        let mut table = Self { groups: Vec::new(), of: HashMap::new(), known: HashSet::new(), longest: 0 };
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            let mut group: Vec<Member> = Vec::new();
            for member in line.split('|').map(str::trim) {
                let typed = member.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
                let (written, in_adverts) = (typed.unwrap_or(member), typed.is_none());
                let stems = stemmer.stems(written);
                // Another ending of a member before it adds nothing.
                if group.iter().all(|member| member.stems != stems) {
                    table.of.insert(stems.clone(), table.groups.len());
                    table.known.extend(stems.iter().cloned());
                    table.longest = table.longest.max(stems.len());
                    group.push(Member { written: written.to_owned(), stems, in_adverts });
                }
            }
            table.groups.push(group);
        }
        table
    }

    /// Returns the group of the longest member that these stems begin with, and how many stems it has.
    pub(crate) fn begins(&self, stems: &[String]) -> Option<(usize, &[Member])> {
        let most = self.longest.min(stems.len());
        let found = (1..=most).rev().find_map(|length| Some((length, self.of.get(&stems[..length])?)));
        found.map(|(length, group)| (length, self.groups[*group].as_slice()))
    }

    /// Returns whether a stem stands in a member.
    pub(crate) fn knows(&self, stem: &str) -> bool {
        self.known.contains(stem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, length: usize, holds: &str) {
        let mut stemmer = Stemmer::english();
        let (found, group) = Synonyms::of_the_trade().begins(&stemmer.stems(words)).unwrap();
        assert_eq!(found, length, "{words}");
        assert!(group.iter().any(|member| member.stems == stemmer.stems(holds)), "{words}: {group:?}");
    }

    #[test]
    fn the_longest_member_is_taken_whatever_its_endings() {
        check("GFF with garden", 1, "ground floor flat");
        check("dbl glazed windows", 2, "D/G");
        check("D/G", 2, "double glazing");
        check("level access shower", 3, "wet room");
        check("level access", 2, "step free");
        check("bedsits", 1, "studio");
        check("S/O", 2, "shared ownership");
        assert!(Synonyms::of_the_trade().begins(&["quiet".to_owned()]).is_none());
        assert!(Synonyms::of_the_trade().begins(&[]).is_none());
    }

    #[test]
    fn a_member_stands_in_one_group_and_every_group_joins_something() {
        let table = Synonyms::of_the_trade();
        let members: usize = table.groups.iter().map(Vec::len).sum();
        assert_eq!(members, table.of.len(), "a member stands in two groups");
        let alone: Vec<_> = table.groups.iter().filter(|group| group.len() < 2).collect();
        assert!(alone.is_empty(), "{alone:?}");
        let joining = |stem: &String| crate::text::is_joining(stem);
        let lost: Vec<_> = table.of.keys().filter(|stems| stems.iter().any(joining)).collect();
        assert_eq!(lost, Vec::<&Vec<String>>::new(), "joining words are left out before the table is asked");
    }
}
