//! E-mail addresses, written plainly or spelt out: `a@b.org`, `a @ b.org`, `a (at) b dot org`.
//!
//! A landlord's own address is masked too: nothing in it tells whose it is.

use super::words::Words;
use std::ops::Range;

/// Ways to write `@`, longer ones first.
const AT: &[&str] = &["(at)", "[at]", "{at}", "<at>", " at ", "@"];

/// Ways to write the dot of a domain.
const DOT: &[&str] = &["(dot)", "[dot]", "{dot}", " dot ", "."];

/// Returns where e-mail addresses stand.
pub(super) fn find(words: &Words) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let lower = words.all_lower();
    // Most texts have none of the ways, and most of those with an "at" no dot inside a word.
    let marked = lower.bytes().any(|byte| b"@([{<".contains(&byte));
    let told = || lower.contains(" at ") && (lower.contains("dot") || has_inner_dot(lower));
    if !marked && !told() {
        return found;
    }
    for (place, _) in lower.char_indices().filter(|(_, c)| matches!(c, '@' | '(' | '[' | '{' | '<' | ' ')) {
        if found.last().is_some_and(|last| last.end > place) {
            continue;
        }
        let at = AT.iter().find(|at| lower[place..].starts_with(**at));
        if let Some(range) = at.and_then(|at| around(lower, place, at))
            && found.last().is_none_or(|last| last.end <= range.start)
        {
            found.push(range);
        }
    }
    found
}

/// Returns whether a dot stands between two letters.
fn has_inner_dot(lower: &str) -> bool {
    lower
        .as_bytes()
        .windows(3)
        .any(|part| part[1] == b'.' && part[0].is_ascii_alphanumeric() && part[2].is_ascii_alphabetic())
}

/// Returns the address around what may be its `@`.
fn around(lower: &str, place: usize, at: &str) -> Option<Range<usize>> {
    let start = start_of_local(lower, place)?;
    let (end, spelt_out) = end_of_domain(lower, place + at.len())?;
    // "Meet at example.org" is no address: a plain "at" asks for a "dot" as plain, or for a word that says so.
    let local = lower[start..place].trim_end();
    let told = local.contains(['.', '_']) || lower[..start].trim_end_matches([' ', ':']).ends_with("mail");
    (at != " at " || spelt_out || told).then_some(start..end)
}

/// Returns where the part before the `@` begins.
fn start_of_local(lower: &str, place: usize) -> Option<usize> {
    let is_part = |c: char| c.is_alphanumeric() || "._%+-'".contains(c);
    let mut end = lower[..place].trim_end_matches(' ').len();
    if place - end > 1 {
        return None;
    }
    loop {
        let length: usize = lower[..end].chars().rev().take_while(|c| is_part(*c)).map(char::len_utf8).sum();
        if length == 0 {
            return None;
        }
        let start = end - length;
        match lower[..start].strip_suffix(" dot ") {
            Some(rest) if !rest.is_empty() => end = rest.len(),
            _ => return Some(start + (length - lower[start..end].trim_start_matches(['.', '\'']).len())),
        }
    }
}

/// Returns where the domain ends, and whether its dots are spelt out; nothing without a dot and letters after it.
fn end_of_domain(lower: &str, from: usize) -> Option<(usize, bool)> {
    let skipped = lower[from..].len() - lower[from..].trim_start_matches(' ').len();
    if skipped > 1 {
        return None;
    }
    let mut end = from + skipped;
    let (mut labels, mut spelt_out, mut last) = (0, false, "");
    loop {
        let rest = &lower[end..];
        let length =
            rest.find(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_')).unwrap_or(rest.len());
        if length == 0 {
            break;
        }
        last = &rest[..length];
        labels += 1;
        end += length;
        let Some(dot) = DOT.iter().find(|dot| lower[end..].starts_with(**dot)) else { break };
        let next = lower[end + dot.len()..].chars().next();
        if !next.is_some_and(char::is_alphanumeric) {
            break;
        }
        spelt_out |= *dot != ".";
        end += dot.len();
    }
    let named = last.len() >= 2 && last.bytes().all(|byte| byte.is_ascii_alphabetic());
    (labels >= 2 && named).then_some((end, spelt_out))
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn addresses_are_masked_however_they_are_written() {
        check("Write to tenant.example@example.org.", "Write to •••.");
        check("lettings@example.gov.uk, 9 @ 10am", "•••, 9 @ 10am");
        check("tenant @ example.org or TENANT@EXAMPLE.ORG", "••• or •••");
        check("j dot example at example dot co dot uk, or j (at) example.org", "•••, or •••");
        check("lettings[at]example[dot]org", "•••");
        check("email lettings at example.org, or j.sample at example.org", "email •••, or •••");
        check("mailto:o'example+1@mail-1.example.org?x", "mailto:•••?x");
    }

    #[test]
    fn what_only_looks_like_one_stays() {
        for text in
            ["Two at £5 @ 10.30", "Meet at example.org", "See example.org", "@example", "polka dot at a"]
        {
            check(text, text);
        }
    }
}
