//! Whatever the bytes, there is a report, and the same bytes give the same one.

use ingest::{Authorities, Layout};
use proptest::prelude::*;
use std::path::Path;

fn example(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/examples").join(name)).unwrap()
}

/// Checks twice; asserts what must hold of every report.
fn check(bytes: &[u8], layout: Layout) {
    let one = crate::support::checked(bytes, layout);
    let other = crate::support::checked(bytes, layout);
    assert_eq!(one.report, other.report);
    assert_eq!(one.vacancies, other.vacancies);
    let rows = one.report.rows;
    assert_eq!(rows.total, rows.accepted + rows.rejected);
    assert!(rows.warned <= rows.accepted && one.vacancies.len() <= rows.accepted);
}

/// Returns how many cases to draw: so many where `PROPTEST_CASES` is proptest's usual 256, and more in proportion.
fn cases(usual: u32) -> u32 {
    usual * ProptestConfig::default().cases / 256
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(96), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_give_a_report(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        check(&bytes, Layout::Infer);
    }

    #[test]
    fn any_cells_give_a_report(cells in proptest::collection::vec("\\PC{0,12}|[0-9/:., £+-]{0,12}|[\"\r\n,;\t]{0,3}", 0..120)) {
        let text = format!("Ref,Beds,Rent,Floor,Closing date,Bands,Postcode,Viewing,Access,Age\n{}", cells.join(","));
        check(text.as_bytes(), Layout::Infer);
    }

    #[test]
    fn a_mutated_example_gives_a_report(
        which in 0usize..4,
        cut in 0usize..20_000,
        changes in proptest::collection::vec((0usize..20_000, any::<u8>()), 0..40),
    ) {
        let names = [
            ("southwark", "southwark_2026-11-20.csv"),
            ("camden", "camden_2026-11-20.csv"),
            ("hackney", "hackney_2026-11-20.txt"),
            ("tower-hamlets", "tower-hamlets_2026-11-20.txt"),
        ];
        let (slug, name) = names[which];
        let mut bytes = example(name);
        bytes.truncate(cut.max(200));
        for (place, byte) in changes {
            let place = place % bytes.len();
            bytes[place] = byte;
        }
        let authorities = Authorities::bundled().unwrap();
        check(&bytes, Layout::Saved(&authorities.find(slug).unwrap().mapping));
        check(&bytes, Layout::Infer);
    }
}

#[test]
fn absurd_shapes_give_a_report() {
    let wide = format!("Ref,Beds,Rent\n{}\n", ",".repeat(10_000));
    let wide_header = format!("Ref,Beds,Rent{}\na,1,100\n", ",x".repeat(10_000));
    let quotes = "Ref,Beds,Rent\n\"a,1,2\n".repeat(300);
    let giant = format!("Ref,Beds,Rent,Description\na,1,100,{}\n", "<b>£0 7&amp;@".repeat(20_000));
    let one_home =
        format!("Ref,Unit,Rent pw\n{}", (0..3_000).map(|n| format!("a,{n},100\n")).collect::<String>());
    for text in [wide, wide_header, quotes, giant, one_home] {
        check(text.as_bytes(), Layout::Infer);
    }
}
