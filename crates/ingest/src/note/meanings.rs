//! What a note says a column's own words stand for.

use super::naming::places;
use crate::cells::clean;
use crate::fields::{Field, Kind};
use std::collections::{BTreeMap, BTreeSet};

/// Returns what a column's own words stand for, as the texts beside its name tell: "FLT flat, MAI = maisonette".
pub(crate) fn words_told<'t>(
    beside: &[String],
    words: impl Iterator<Item = &'t str>,
    field: &'static Field,
) -> BTreeMap<String, String> {
    let words: BTreeSet<&str> =
        words.map(str::trim).filter(|word| !word.is_empty() && word.len() <= 24).collect();
    let mut told = BTreeMap::new();
    for text in beside {
        let mut met: Vec<(usize, usize, &str)> = words
            .iter()
            .flat_map(|word| places(text, word).into_iter().map(move |(from, to)| (from, to, *word)))
            .collect();
        met.sort_unstable();
        for (at, (_, to, word)) in met.iter().enumerate() {
            let next = met.get(at + 1).map_or(text.len(), |(next, _, _)| (*next).max(*to));
            let meaning = text.get(*to..next).unwrap_or_default();
            if let Some(meaning) = readable(meaning, field) {
                told.entry(clean::plain(word).into_owned()).or_insert(meaning);
            }
        }
    }
    told
}

/// Returns as much of a meaning as a field's reader takes: "sheltered scheme" is sheltered.
fn readable(text: &str, field: &'static Field) -> Option<String> {
    const WORDS_AT_MOST: usize = 4;
    if field.kind == Kind::Text {
        return organisation(text);
    }
    let text = text.split([',', ';', '(', '.', '\n']).next().unwrap_or(text);
    let plain = clean::plain(text.trim_start_matches(['=', ':', '-', '–', ' ', '"', '\''])).into_owned();
    let plain = plain.strip_prefix("is ").or_else(|| plain.strip_prefix("means ")).unwrap_or(&plain);
    if matches!(plain.trim(), "not known" | "unknown" | "not applicable" | "n/a" | "blank") {
        return Some(String::new());
    }
    let words: Vec<&str> = plain.split_whitespace().take(WORDS_AT_MOST).collect();
    let beginnings = (1..=words.len()).rev().map(|count| words[..count].join(" "));
    let ends = (1..words.len()).map(|from| words[from..].join(" "));
    beginnings.chain(ends).find(|meaning| field.reads(meaning))
}

/// Returns the name of an organisation at the beginning of a text, as written: of texts, only such are names codes
/// stand for.
fn organisation(text: &str) -> Option<String> {
    const LONGEST: usize = 60;
    const WORDS: &[&str] = &[
        "council",
        "homes",
        "housing",
        "association",
        "trust",
        "ha",
        "group",
        "society",
        "borough",
        "living",
        "partnership",
        "almo",
    ];
    let name =
        text.split([',', ';', '(', '.', '\n']).next()?.trim_matches([' ', '=', ':', '-', '–', '"', '\'']);
    let name = name.strip_prefix("is ").or_else(|| name.strip_prefix("means ")).unwrap_or(name).trim();
    let plain = clean::plain(name);
    let is_one = plain.split(|c: char| !c.is_alphanumeric()).any(|word| WORDS.contains(&word));
    (is_one && name.len() <= LONGEST).then(|| name.to_owned())
}
