//! The committed tables, compiled in.

use sha2::{Digest, Sha256};

/// Declares a table's place in the repository's `data/`.
macro_rules! table {
    ($name:literal) => {
        ($name, include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/", $name)).as_slice())
    };
}

/// Every table by its place in `data/`, sorted.
pub(crate) static TABLES: [(&str, &[u8]); 9] = [
    table!("boundaries/england-and-wales.bin"),
    table!("boundaries/london.bin"),
    table!("boundaries/thames.bin"),
    table!("gazetteer/authorities.csv"),
    table!("gazetteer/neighbourhoods.csv"),
    table!("gazetteer/places-geonames.csv"),
    table!("gazetteer/postcodes.bin"),
    table!("gazetteer/stations-rail-odbl.csv"),
    table!("gazetteer/stations-tfl.csv"),
];

/// The version the tables had when they were made: hashing them at every start would cost more than reading them.
pub(crate) const VERSION: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/gazetteer/version.txt"));

/// Returns a version of some tables: 16 hex digits of a SHA-256 over names, lengths and bytes.
pub(crate) fn version_of<'a>(tables: impl Iterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut hash = Sha256::new();
    for (name, bytes) in tables {
        hash.update(name);
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_that_of_the_tables() {
        assert_eq!(VERSION.trim(), version_of(TABLES.into_iter()), "run `indexer gazetteer build` again");
    }

    #[test]
    fn the_tables_are_in_order_and_12_mb_at_most() {
        assert!(TABLES.is_sorted_by_key(|(name, _)| *name));
        let bytes: usize = TABLES.iter().map(|(_, bytes)| bytes.len()).sum();
        assert!(bytes <= 12_000_000, "{bytes}");
    }
}
