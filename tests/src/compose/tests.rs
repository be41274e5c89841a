use super::*;
use std::collections::HashSet;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

#[test]
fn composing_again_gives_the_committed_files() {
    for composed in compose(&spots::spots) {
        let committed = std::fs::read(root().join(&composed.path)).unwrap_or_default();
        assert!(
            committed == composed.bytes,
            "{} differs from what is composed now: run `cargo run -p tests --bin compose`",
            composed.path
        );
    }
}

#[test]
fn no_two_layouts_share_their_columns() {
    let sets: HashSet<Vec<&str>> = layouts::ALL
        .iter()
        .map(|layout| {
            let mut headers: Vec<&str> = layout.columns.iter().map(|column| column.header).collect();
            headers.sort_unstable();
            headers
        })
        .collect();
    assert_eq!(sets.len(), layouts::ALL.len());
}

#[test]
fn every_kind_of_dirt_a_layout_asks_for_is_in_its_truth() {
    for layout in layouts::ALL {
        let council = &layout.council;
        let export = file::compose(layout, &spots::spots(council.code), &spots::spots(council.neighbour));
        for dirt in layout.dirt {
            let name = dirt.name();
            let there = export.truths.iter().any(|truth| truth.dirt.as_ref() == Some(&name));
            assert!(there, "{}: {name} is missing", council.slug);
        }
    }
}

#[test]
fn every_reference_is_used_once_unless_a_home_has_several_rows() {
    for layout in layouts::ALL {
        let homes = (0..layout.homes).map(layout.council.reference);
        let references: HashSet<String> = homes.collect();
        assert_eq!(references.len(), layout.homes, "{}", layout.council.slug);
    }
}

/// Composes the homes of a layout as its file does, but on every postcode in turn.
fn homes(layout: &layout::Layout) -> impl Iterator<Item = home::Home> {
    let spots = spots::spots(layout.council.code);
    (0..layout.homes).map(move |number| home::Home::compose(&layout.council, number, &spots[number]))
}

#[test]
fn the_old_encoding_can_write_every_text() {
    for layout in layouts::ALL.iter().filter(|layout| layout.encoding == layout::Encoding::Windows1252) {
        let unwritable = homes(layout).any(|home| {
            layout
                .columns
                .iter()
                .any(|column| (column.cell)(&home).chars().any(|letter| file::windows_1252(letter).is_none()))
        });
        assert!(!unwritable, "{}", layout.council.slug);
    }
}

#[test]
fn rents_lie_in_the_published_range() {
    for layout in layouts::ALL {
        let council = &layout.council;
        for home in homes(layout) {
            let social = home.rent_type == vacancy::RentType::Social;
            let table = if social { council.social_rents } else { council.affordable_rents };
            let (low, high) = table[usize::from(home.bedrooms.clamp(1, 4)) - 1];
            let weekly = home.due.per_week(home.rent);
            assert!((low..=high).contains(&weekly), "{} {}: {weekly}", council.slug, home.reference);
        }
    }
}

#[test]
fn rows_about_the_headings_are_as_wide_as_they() {
    for layout in layouts::ALL {
        let widths = layout.above.iter().chain(layout.beneath).map(|cells| cells.len());
        for width in widths {
            assert_eq!(width, layout.columns.len(), "{}", layout.council.slug);
        }
    }
}

#[test]
fn there_are_homes_enough_within_london_and_beyond() {
    let london = layouts::ALL.iter().filter(|layout| layout.council.code.starts_with("E09")).count();
    assert!(london >= 9 && layouts::ALL.len() - london >= 3, "{london} of {}", layouts::ALL.len());
    let homes: usize = layouts::ALL.iter().map(|layout| layout.homes).sum();
    assert!(homes >= 2_600, "{homes}");
}

#[test]
fn a_starred_postcode_is_starred_in_the_file_and_a_sector_in_the_truth() {
    let starred: Vec<home::Home> =
        layouts::ALL.iter().flat_map(|layout| homes(layout)).filter(|home| home.withheld).collect();
    assert!(!starred.is_empty());
    for home in starred {
        let truth = truth::Truth::of(&home);
        assert_eq!(Some(home.shown_postcode()), truth.postcode.map(|sector| sector + "**"));
    }
}
