use super::*;
use std::collections::HashSet;

#[test]
fn every_value_of_every_facet_reads_back() {
    for facet in ALL {
        let values = facet.values();
        for (place, value) in values.iter().enumerate() {
            let ordinal = facet.parse(value).unwrap();
            assert_eq!(usize::from(ordinal), place + 1, "{} {value}", facet.name());
            assert_eq!(facet.text(ordinal), Some(*value));
        }
        assert_eq!(facet.text(0), None);
        assert_eq!(facet.text(u16::try_from(values.len() + 1).unwrap()), None);
        assert!(values.len() < 1 << facet.bits(), "{}", facet.name());
    }
}

#[test]
fn names_are_told_apart() {
    let all: Vec<_> = names().collect();
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
    assert!(by_name("bedrooms").is_some() && by_name("authority").is_none());
}
