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

#[test]
fn the_packed_word_has_room_and_gives_every_ordinal_back() {
    let slots = &packed::SLOTS;
    let used: u32 = slots.iter().map(|slot| slot.bits).sum();
    assert!(used <= 63, "{used} bits: use a second word");
    for (facet, slot) in ALL.iter().zip(slots.iter()) {
        for ordinal in 0..=facet.values().len() as u64 {
            let word = slot.put(u64::MAX, ordinal);
            assert_eq!(slot.of(word), ordinal, "{}", facet.name());
            assert_eq!(slot.put(word, slot.of(u64::MAX)), u64::MAX, "no other bit changes");
        }
    }
}
