//! The sentences of messages, in English.

use crate::failure::{Exit, Failure};
use vacancy::Wording;

/// Every file of `data/wording/en/`, by name.
const FILES: &[(&str, &str)] = &[
    ("annotate.ftl", include_str!("../../data/wording/en/annotate.ftl")),
    ("check.ftl", include_str!("../../data/wording/en/check.ftl")),
    ("corrections.ftl", include_str!("../../data/wording/en/corrections.ftl")),
    ("deliveries.ftl", include_str!("../../data/wording/en/deliveries.ftl")),
    ("desk.ftl", include_str!("../../data/wording/en/desk.ftl")),
    ("eligibility.ftl", include_str!("../../data/wording/en/eligibility.ftl")),
    ("files.ftl", include_str!("../../data/wording/en/files.ftl")),
    ("import.ftl", include_str!("../../data/wording/en/import.ftl")),
    ("keeping.ftl", include_str!("../../data/wording/en/keeping.ftl")),
    ("layouts.ftl", include_str!("../../data/wording/en/layouts.ftl")),
    ("map.ftl", include_str!("../../data/wording/en/map.ftl")),
    ("notify.ftl", include_str!("../../data/wording/en/notify.ftl")),
    ("officers.ftl", include_str!("../../data/wording/en/officers.ftl")),
    ("oidc.ftl", include_str!("../../data/wording/en/oidc.ftl")),
    ("pages.ftl", include_str!("../../data/wording/en/pages.ftl")),
    ("parameters.ftl", include_str!("../../data/wording/en/parameters.ftl")),
    ("places.ftl", include_str!("../../data/wording/en/places.ftl")),
    ("publish.ftl", include_str!("../../data/wording/en/publish.ftl")),
    ("reports.ftl", include_str!("../../data/wording/en/reports.ftl")),
    ("search.ftl", include_str!("../../data/wording/en/search.ftl")),
    ("seekers.ftl", include_str!("../../data/wording/en/seekers.ftl")),
    ("shortlist.ftl", include_str!("../../data/wording/en/shortlist.ftl")),
    ("site.ftl", include_str!("../../data/wording/en/site.ftl")),
    ("uploads.ftl", include_str!("../../data/wording/en/uploads.ftl")),
];

/// Returns the English wording.
pub fn english() -> Result<Wording, Failure> {
    let text: Vec<&str> = FILES.iter().map(|(_, text)| *text).collect();
    Wording::parse("en-GB", &text.join("\n")).map_err(|error| Failure::new(Exit::Configuration, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_wording_is_compiled_in() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/wording/en");
        let mut there: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        there.sort();
        let listed: Vec<&str> = FILES.iter().map(|(name, _)| *name).collect();
        assert_eq!(listed, there);
    }

    #[test]
    fn the_wording_can_be_read() {
        assert!(english().is_ok_and(|wording| wording.knows("unknown_parameter")));
    }
}
