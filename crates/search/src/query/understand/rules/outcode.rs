//! Postcodes, whole or in part: `SW9 8HQ`, `SW9 8`, `SW9`.

use super::named::Named;
use super::place::JOINED;
use super::{Knowing, Line};
use gazetteer::Postcode;

/// `SW9`, `SW9 8HQ`, `SW9 8`; "SE1 2 bed" is an outcode and a size.
pub(super) fn postcode(line: &Line<'_>, at: usize, knowing: &Knowing<'_>) -> Option<Named> {
    let letters = line.free(at)?;
    if is_no_outcode(line, at) {
        return None;
    }
    let is_area =
        (1..=2).contains(&letters.plain.len()) && letters.plain.bytes().all(|byte| byte.is_ascii_lowercase());
    if !is_area || !line.glued(at + 1) || line.figures(at + 1).is_none_or(|district| district > 99) {
        return None;
    }
    let mut outward = at + 2;
    if line.glued(outward)
        && line
            .word(outward)
            .is_some_and(|letter| letter.len() == 1 && letter.bytes().all(|byte| byte.is_ascii_lowercase()))
    {
        outward += 1;
    }
    // The whole may be written together: "sw98hq" cuts as sw|98|hq.
    let together = line.glued(at + 2) && line.word(at + 2).is_some_and(|letters| letters.len() == 2);
    let mut ends = vec![];
    if together {
        ends.push(at + 3);
    }
    let inward = line.figures(outward).is_some_and(|sector| sector <= 9)
        && line.token(outward).is_some_and(|token| token.plain.len() == 1);
    if inward && line.glued(outward + 1) && line.word(outward + 1).is_some_and(|unit| unit.len() == 2) {
        ends.push(outward + 2);
    } else if inward
        && !line.is(line.past_all(outward + 1, &["-", "or", "/"]), &["bed", "b"])
        && line.ends(outward + 1)
        && !is_counting(line, outward + 1)
    {
        ends.push(outward + 1);
    }
    ends.push(outward);
    let found = ends.into_iter().filter(|end| line.ends(*end)).find_map(|end| {
        let postcode = Postcode::parse(line.written(at..end))?;
        line.work.lookup();
        let known = !postcode.repaired() && knowing.gazetteer.locate(&postcode).is_some();
        known.then(|| Named { name: postcode.to_string(), is_authority: false, end })
    })?;
    (!line.is(found.end, &["bus", "motorway", "notice", "notices", "eviction"])
        && !line.is(at.wrapping_sub(1), &["band", "mappa", "unit", "type", "cat", "class", "the"]))
    .then_some(found)
}

/// Returns whether a number before this token counts something: "SE1 2 children", "E8 3 people".
fn is_counting(line: &Line<'_>, at: usize) -> bool {
    line.word(at).is_some_and(|word| {
        word.bytes().all(|byte| byte.is_ascii_lowercase())
            && !JOINED.contains(&word)
            && !matches!(word, "area" | "with" | "under" | "please")
    })
}

/// Sections of housing law ("s21 notice"), gases and vitamins, and words of text messages ("b4", "m8") look like outcodes.
fn is_no_outcode(line: &Line<'_>, at: usize) -> bool {
    let written = line.written(at..at + 2);
    let small = line.token(at).is_some_and(|token| !token.capital);
    let no_outcode =
        ["s8", "s17", "s20", "s21", "co2", "b12", "b6"].contains(&written.to_lowercase().as_str());
    // "S73 duty ends".
    let law = line.is(at, &["s"])
        && line.is(
            at + 2,
            &[
                "duty",
                "expires",
                "expired",
                "notice",
                "served",
                "funded",
                "ends",
                "eviction",
                "accommodation",
            ],
        );
    line.glued(at + 1)
        && line.ends(at + 2)
        && (law || no_outcode || small && ["b4", "m8", "w8", "l8"].contains(&written))
}
