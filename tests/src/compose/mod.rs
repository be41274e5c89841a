//! The composer of `data/examples`: twelve councils' exports, each in a layout of its own, with
//! real postcodes, plausible rents, invented homes, and the dirt real exports have. Always the same bytes.
//!
//! A layout is one file in `layouts/` and one line in [`layouts::ALL`]. What the rows were meant to say is
//! written beside the tests, so that the importer can be measured. Nothing here knows how the importer works.

pub mod council;
pub mod dice;
pub mod dirt;
pub mod file;
pub mod grid;
pub mod home;
pub mod layout;
pub mod layouts;
pub mod names;
pub mod phrases;
pub mod prose;
pub mod spots;
pub mod truth;
pub mod words;

#[cfg(test)]
mod tests;

use spots::Spot;
use std::fmt::Write;

/// A composed file and its place in the repository.
pub struct Composed {
    /// From the root of the repository.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Composes every example, its truth, and the list of them. `spots` gives an authority's postcodes.
pub fn compose(spots: &dyn Fn(&str) -> Vec<Spot>) -> Vec<Composed> {
    let mut composed = Vec::new();
    let mut list = String::from(
        "# Written by `cargo run -p tests --bin compose`; see README.md.\n\n# When every file says it was exported.\nexported_at = \"2026-11-20T02:00:00Z\"\n",
    );
    for layout in layouts::ALL {
        let council = &layout.council;
        let export = file::compose(layout, &spots(council.code), &spots(council.neighbour));
        let name = format!("{}_2026-11-20.{}", council.slug, layout.extension);
        // Writing to a String cannot fail.
        let _ = write!(
            list,
            "\n[[files]]\nname = \"{name}\"\nauthority = \"{}\"\nhomes = {}\nrows = {}\n",
            council.code,
            layout.homes,
            export.truths.len()
        );
        let truths: String = export
            .truths
            .iter()
            .filter_map(|truth| serde_json::to_string(truth).ok())
            .map(|line| line + "\n")
            .collect();
        composed.push(Composed { path: format!("data/examples/{name}"), bytes: export.bytes });
        composed.push(Composed {
            path: format!("tests/examples/{}.truth.ndjson", council.slug),
            bytes: truths.into_bytes(),
        });
    }
    composed.push(Composed { path: "data/examples/exported.toml".to_owned(), bytes: list.into_bytes() });
    composed
}
