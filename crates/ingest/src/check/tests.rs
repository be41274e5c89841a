use super::*;
use crate::Authorities;
use proptest::prelude::*;
use std::io::Write;
use std::path::Path;

/// Checks an upload as Lambeth's, on a Sunday evening.
fn checked(upload: Upload, layout: Layout, pace: Pace) -> Result<Checked, IngestError> {
    let authority = AuthorityCode::parse("E09000022").unwrap();
    let now = "2026-11-22T20:00:00Z".parse().unwrap();
    let request =
        CheckRequest { upload, authority: &authority, layout, now, gazetteer: Gazetteer::embedded() };
    check_at(&request, pace)
}

/// Asserts that a file comes to the same however it is cut up, in memory and on disk.
fn agrees(bytes: &[u8], layout: Layout, pace: Pace) {
    let whole = checked(Upload::Bytes(bytes), layout, Pace { workers: 1, chunk_bytes: usize::MAX }).unwrap();
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    for upload in [Upload::Bytes(bytes), Upload::File(file.path())] {
        let cut = checked(upload, layout, pace).unwrap();
        assert_eq!(cut.report, whole.report);
        assert_eq!(cut.vacancies, whole.vacancies);
        assert_eq!(cut.rejected_references, whole.rejected_references);
    }
}

/// Returns a text as some system may have written it.
fn encoded(text: &str, encoding: usize) -> Vec<u8> {
    match encoding {
        0 => text.as_bytes().to_vec(),
        1 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        2 => format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect(),
        _ => encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rows_come_to_the_same_however_they_are_cut_up(
        rows in proptest::collection::vec(
            "[a-e],(|[0-9]|\"2\n\"),(£1[0-9]{2}|TBC|),(|Flat [1-3]|\"open),(|2[0-9]/11/2026)(\n|\r\n|\r|\n\n)", 0..40),
        encoding in 0usize..4,
        workers in 1usize..4,
        chunk_bytes in 1usize..400,
    ) {
        let text = format!("Ref,Beds,Rent pw,Unit,Viewing\n{}Total,3\n", rows.concat());
        agrees(&encoded(&text, encoding), Layout::Infer, Pace { workers, chunk_bytes });
    }
}

#[test]
fn an_example_comes_to_the_same_however_it_is_cut_up() {
    let authorities = Authorities::bundled().unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/examples");
    for (slug, name) in
        [("tower-hamlets", "tower-hamlets_2026-11-20.txt"), ("camden", "camden_2026-11-20.csv")]
    {
        let bytes = std::fs::read(folder.join(name)).unwrap();
        let layout = Layout::Saved(&authorities.find(slug).unwrap().mapping);
        for pace in [Pace { workers: 3, chunk_bytes: 1 }, Pace { workers: 2, chunk_bytes: 5_000 }] {
            agrees(&bytes, layout, pace);
        }
    }
}

#[test]
fn problems_that_never_end_are_counted() {
    let rent = |home: usize| if home < 100 { "95" } else { "TBC" };
    let rows: String = (0..2_600).map(|home| format!("{home},2,{}\n", rent(home))).collect();
    let text = format!("Ref,Beds,Rent pw\n{rows}");
    for chunk_bytes in [1_000, 1_000_000] {
        let pace = Pace { workers: 2, chunk_bytes };
        let Checked { report, vacancies, .. } =
            checked(Upload::Bytes(text.as_bytes()), Layout::Infer, pace).unwrap();
        assert_eq!((vacancies.len(), report.rows.warned), (2_600, 2_500));
        let of = |code: &str| -> Vec<_> {
            report.problems.iter().filter(|problem| problem.message.code == code).collect()
        };
        let listed = of(codes::MONEY_NOT_AN_AMOUNT);
        assert_eq!((listed.len(), listed.last().and_then(|problem| problem.row)), (2_000, Some(2_101)));
        let rest = of(codes::PROBLEMS_NOT_LISTED);
        let [rest] = rest[..] else { panic!("{rest:?}") };
        let expected = Message::new(codes::PROBLEMS_NOT_LISTED).with("count", 500u32).with("row", 2_101u32);
        assert_eq!((rest.column.as_deref(), rest.severity), (Some("C"), Severity::Note));
        assert_eq!(rest.message.args.get("count"), expected.args.get("count"));
        assert_eq!(rest.message.args.get("row"), expected.args.get("row"));
    }
}

#[test]
fn a_file_that_cannot_be_read_is_an_error_and_one_that_cannot_be_read_twice_is_held() {
    let missing = checked(Upload::File(Path::new("no such file.csv")), Layout::Infer, Pace::USUAL);
    assert!(matches!(missing, Err(IngestError::Io { path, .. }) if path == Path::new("no such file.csv")));
    let nothing = checked(Upload::File(Path::new("/dev/null")), Layout::Infer, Pace::USUAL).unwrap();
    assert_eq!(
        nothing.report.problems.first().map(|problem| &*problem.message.code),
        Some(codes::FILE_EMPTY)
    );
}
