//! Files given back with their problems written in: they say what the report says, keep every cell, and are read as the
//! files they were made of.

use crate::support::{cases, codes, homes, wording_of};
use gazetteer::Gazetteer;
use ingest::{
    AnnotateError, AnnotateRequest, Authorities, CellPlace, CheckRequest, Checked, Layout, Mapping, Problem,
    TableForm, Upload, annotate, cell_text, check, with_cell,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use std::io::Read;
use std::path::{Path, PathBuf};
use vacancy::AuthorityCode;

/// A Friday morning; the example exports were made the night before.
const NOW: &str = "2026-11-20T06:00:00Z";

/// Codes that say how a file's bytes were read: a file given back is in UTF-8.
const OF_BYTES: &[&str] = &["encoding_mixed", "encoding_damaged", "nul_characters"];

fn read(bytes: &[u8], authority: &AuthorityCode, layout: Layout) -> Checked {
    let now = NOW.parse().unwrap();
    let upload = Upload::Bytes(bytes);
    check(&CheckRequest { upload, authority, layout, now, gazetteer: Gazetteer::embedded() }).unwrap()
}

fn lambeth() -> AuthorityCode {
    AuthorityCode::parse("E09000022").unwrap()
}

fn given_back(bytes: &[u8], checked: &Checked, form: TableForm) -> Result<Vec<u8>, AnnotateError> {
    let wording = wording_of(&["import.ftl", "files.ftl", "annotate.ftl"]);
    annotate(&AnnotateRequest {
        upload: Upload::Bytes(bytes),
        report: &checked.report,
        form,
        wording: &wording,
    })
}

/// The problems: what, where, at what cost.
fn problems(checked: &Checked) -> Vec<String> {
    let of_bytes = |problem: &&Problem| !OF_BYTES.contains(&problem.message.code.as_ref());
    let shown = |problem: &Problem| {
        let Problem { row, column, header, severity, message, .. } = problem;
        format!("{row:?} {column:?} {header:?} {severity:?} {}", message.code)
    };
    checked.report.problems.iter().filter(of_bytes).map(shown).collect()
}

/// Gives a file back in both forms, and expects each to be read as the file was; so many times in turn.
fn check_round(
    what: &str,
    bytes: &[u8],
    authority: &AuthorityCode,
    layout: Layout,
    rounds: usize,
) -> Result<(), String> {
    let once = read(bytes, authority, layout);
    for form in TableForm::ALL {
        let mut again = match given_back(bytes, &once, *form) {
            Ok(again) => again,
            Err(AnnotateError::Refused(_)) if once.vacancies.is_empty() => continue,
            Err(error) => return Err(format!("{what} as {form:?}: {error}")),
        };
        for left in (0..rounds).rev() {
            let back = read(&again, authority, layout);
            let different = difference(&once, &back);
            if let Some(different) = different {
                return Err(format!("{what} as {form:?}: {different}"));
            }
            if left > 0 {
                again = given_back(&again, &back, *form).map_err(|error| format!("{what}: {error}"))?;
            }
        }
    }
    Ok(())
}

/// Returns where two readings differ.
fn difference(once: &Checked, back: &Checked) -> Option<String> {
    let differs = |of: fn(&Checked) -> Vec<String>| {
        let (before, after) = (of(once), of(back));
        let at = before.iter().zip(&after).position(|(one, other)| one != other);
        let at = at.unwrap_or(before.len().min(after.len()));
        (before != after).then(|| format!("{:?}\n  -> {:?}", before.get(at), after.get(at)))
    };
    differs(problems)
        .or_else(|| differs(|checked| homes(checked).iter().map(Value::to_string).collect()))
        .or_else(|| differs(|checked| checked.rejected_references.clone()))
        .or_else(|| differs(|checked| vec![format!("{:?}", checked.report.rows)]))
        .or_else(|| {
            let columns = |checked: &Checked| {
                checked.report.columns.iter().map(|column| format!("{column:?}")).collect()
            };
            differs(columns)
        })
}

/// Writes one cell of a file anew, as it was, and expects the file to be read as before.
fn check_cell(what: &str, bytes: &[u8], authority: &AuthorityCode, layout: Layout) -> Result<(), String> {
    let once = read(bytes, authority, layout);
    let of_problem = |problem: &Problem| Some(format!("{}{}", problem.column.as_ref()?, problem.row?));
    let first = format!("A{}", once.report.header_row.unwrap_or(0) + 1);
    let place = once.report.problems.iter().find_map(of_problem).unwrap_or(first);
    let place = CellPlace::parse(&place).unwrap();
    let written = cell_text(Upload::Bytes(bytes), &once.report, &place)
        .and_then(|text| with_cell(Upload::Bytes(bytes), &once.report, &place, &text));
    match written {
        Ok(again) => match difference(&once, &read(&again, authority, layout)) {
            Some(different) => Err(format!("{what} {place}: {different}")),
            None => Ok(()),
        },
        Err(AnnotateError::Refused(_)) => Ok(()),
        Err(error) => Err(format!("{what} {place}: {error}")),
    }
}

#[test]
fn a_cell_written_anew_changes_nothing_else() {
    let authority = lambeth();
    let layout = Layout::Infer;
    let text = "Export of tonight\n\nRef;Title;Rent\n1;\"a \"\"b\"\";\nc\";TBC\n\n=2;d;90\n";
    let checked = read(text.as_bytes(), &authority, layout);
    let place = CellPlace::parse("C4").unwrap();
    let with = |text: &str, place: &CellPlace, new: &str| {
        let written = with_cell(Upload::Bytes(text.as_bytes()), &checked.report, place, new);
        written.map(|bytes| String::from_utf8(bytes).unwrap())
    };
    assert_eq!(cell_text(Upload::Bytes(text.as_bytes()), &checked.report, &place).unwrap(), "TBC");
    let expected =
        "\u{FEFF}Export of tonight\r\n\r\nRef;Title;Rent\r\n1;\"a \"\"b\"\";\nc\";\"8;5\"\r\n\r\n=2;d;90\r\n";
    assert_eq!(with(text, &place, "8;5").unwrap(), expected);
    for missing in ["C99", "Z4", "B5"] {
        let place = CellPlace::parse(missing).unwrap();
        let refused = with(text, &place, "x");
        assert!(matches!(refused, Err(AnnotateError::Refused(message)) if message.code == "cell_missing"));
    }
    let open = "Ref;Title;Rent\n1;\"a;TBC\n";
    let refused = with(open, &CellPlace::parse("A2").unwrap(), "x");
    assert!(matches!(refused, Err(AnnotateError::Refused(message)) if message.code == "cell_unwritable"));
}

#[test]
fn every_example_comes_back_as_it_was() {
    let authorities = Authorities::bundled().unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/examples");
    let mut wrong = Vec::new();
    for path in files_in(&folder) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let file = authorities.find(name.split('_').next().unwrap()).unwrap();
        let bytes = std::fs::read(&path).unwrap();
        wrong.extend(check_round(&name, &bytes, &file.code, Layout::Saved(&file.mapping), 1).err());
        wrong.extend(check_cell(&name, &bytes, &file.code, Layout::Saved(&file.mapping)).err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_quirk_comes_back_as_it_was() {
    let mut wrong = Vec::new();
    for path in files_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/quirks")) {
        let saved = std::fs::read_to_string(path.with_extension("toml")).ok();
        let mapping = saved.map(|text| Mapping::from_toml(&text, "quirk.toml").unwrap());
        let layout = mapping.as_ref().map_or(Layout::Infer, Layout::Saved);
        let bytes = std::fs::read(&path).unwrap();
        let name = path.display().to_string();
        wrong.extend(check_round(&name, &bytes, &lambeth(), layout, 2).err());
        wrong.extend(check_cell(&name, &bytes, &lambeth(), layout).err());
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// The exports of a folder.
fn files_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let is_export =
        |path: &PathBuf| path.extension().is_some_and(|ending| ending == "csv" || ending == "txt");
    let mut files: Vec<PathBuf> = entries.filter(is_export).collect();
    files.sort();
    assert!(files.len() >= 12);
    files
}

/// What stands in cells, and what somebody may have made of it.
const CELLS: &[&str] = &[
    "",
    "",
    "1",
    "2",
    "0012",
    "x",
    "=A1+B2",
    "'=A1",
    "''=A1",
    "'",
    "-5",
    "-",
    "+44",
    "@x",
    "\"a, b\"",
    "a, b",
    "a,b",
    "\"two\nlines\"",
    "\"he said \"\"no\"\"\"",
    "\"open",
    "\"\"",
    " padded ",
    "Total",
    "TBC",
    "£101.50",
    "é✓",
    "a;b",
    "\t",
];

/// What ends a line, and what stands between lines.
const ENDS: &[&str] = &["\n", "\n", "\r\n", "\r", "\n\n", "\n,,,\n"];

/// Tables nobody would send on purpose.
fn tables() -> impl Strategy<Value = String> {
    let row = (vec(select(CELLS), 0..8), select(ENDS));
    let above = select(&["", "Adverts\n", "sep=,\n", "A,B,,,,\n\n"][..]);
    let columns = &[
        "Reference,Title,Bedrooms,Weekly rent",
        "Reference,Title,Bedrooms,Weekly rent,,",
        "Reference,Bedrooms",
    ];
    (above, select(&columns[..]), select(ENDS), vec(row, 0..12)).prop_map(|(above, header, end, rows)| {
        let rows: String = rows.iter().map(|(cells, end)| cells.join(",") + end).collect();
        format!("{above}{header}{end}{rows}")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases(200)))]

    #[test]
    fn whatever_stands_in_a_table_it_comes_back_as_it_was(table in tables()) {
        let came_back = check_round("a table", table.as_bytes(), &lambeth(), Layout::Infer, 1);
        prop_assert_eq!(came_back, Ok(()), "{:?}", table);
    }
}

const MIXED: &str = "\
Adverts of the week,,
Reference,Bedrooms,Weekly rent
0001,2,101.50
=1+1,2,122.00
0003,two or 3,TBC
,1,\"1,200.00\"
";

#[test]
fn problems_stand_in_their_rows_and_cells_stay_as_they_are() {
    let once = read(MIXED.as_bytes(), &lambeth(), Layout::Infer);
    let text = String::from_utf8(given_back(MIXED.as_bytes(), &once, TableForm::Csv).unwrap()).unwrap();
    let lines: Vec<&str> = text.trim_start_matches('\u{FEFF}').split("\r\n").collect();
    assert!(text.starts_with('\u{FEFF}') && lines[0] == "Adverts of the week,,", "{text}");
    assert!(lines[1].starts_with("Reference,Bedrooms,Weekly rent,Problem"), "{text}");
    assert!(lines[3].contains("which is not how it was issued") && lines[3].contains("Format the column"));
    assert_eq!(lines[2], "0001,2,101.50,,");
    assert!(lines[3].starts_with("'=1+1,2,122.00,\"This row is left out. A4: "), "{text}");
    assert!(lines[4].contains("B5: ") && lines[4].contains(" C5: "), "{text}");
    assert!(lines[4].contains(",B5: Give one number. C5: Type the amount"), "{text}");
    assert!(lines[5].starts_with(",1,\"1,200.00\",This row is left out. A6: "), "{text}");
    assert_eq!(lines[6..], [""]);
}

#[test]
fn a_file_that_was_corrected_is_read_as_if_nothing_had_been_added() {
    let once = read(MIXED.as_bytes(), &lambeth(), Layout::Infer);
    let text = String::from_utf8(given_back(MIXED.as_bytes(), &once, TableForm::Csv).unwrap()).unwrap();
    let mended = text.replace("'=1+1", "0002").replace("TBC", "143.75").replace("two or 3", "3");
    let mended = mended.replace("\r\n,1,", "\r\n0004,1,");
    let back = read(mended.as_bytes(), &lambeth(), Layout::Infer);
    assert_eq!((back.report.rows.accepted, codes(&back, "warn").len()), (4, 0), "{:?}", back.report.problems);
    assert_eq!(back.report.columns.len(), 3);
    // The officer who takes the columns out, and nothing else, is understood too.
    let bare = "Reference,Bedrooms,Weekly rent\n0001,2,'-5\n'=1+1,2,100\n";
    let bare = read(bare.as_bytes(), &lambeth(), Layout::Infer);
    let found: Vec<Option<&str>> =
        bare.report.problems.iter().map(|problem| problem.found.as_deref()).collect();
    assert!(found.contains(&Some("-5")) && found.contains(&Some("=1+1")), "{found:?}");
}

#[test]
fn a_row_that_was_cut_short_is_not_made_whole_by_a_spreadsheet() {
    let file = "Reference,Address,Bedrooms,Weekly rent,Lift\n1,2 House,2,101.50,yes\n2,2,yes\n3,\"4 House,1,99.00,no\n";
    let once = read(file.as_bytes(), &lambeth(), Layout::Infer);
    let refused = ["row_too_short", "row_quote_unclosed"];
    assert_eq!(codes(&once, "reject"), refused, "{:?}", once.report.problems);
    let text = String::from_utf8(given_back(file.as_bytes(), &once, TableForm::Csv).unwrap()).unwrap();
    // Every row is as long as the others, as a spreadsheet makes them.
    let lines = text.lines().filter(|line| line.contains("(end of row)")).count();
    assert!(lines >= 1 && text.contains("(quotation mark not closed)"), "{text}");
    assert_eq!(codes(&read(text.as_bytes(), &lambeth(), Layout::Infer), "reject"), refused);
}

#[test]
fn a_problem_behind_a_text_that_fell_apart_is_told_at_the_files_own_cell() {
    let file = "Reference,Postcode,Address,Bedrooms\n1,SW2 1RW,1 House,2\n2,SW2 1RW,2 House, London,TBC\n";
    let mapping = "version = 1\n[columns]\nReference = 'reference'\nPostcode = 'postcode'\nAddress = 'address'\n\
        Bedrooms = 'bedrooms'\n";
    let mapping = Mapping::from_toml(mapping, "test.toml").unwrap();
    let once = read(file.as_bytes(), &lambeth(), Layout::Saved(&mapping));
    assert_eq!(codes(&once, "warn"), ["row_joined", "bedrooms_unreadable"], "{:?}", once.report.problems);
    let text = String::from_utf8(given_back(file.as_bytes(), &once, TableForm::Csv).unwrap()).unwrap();
    let last = text.lines().last().unwrap();
    assert!(last.starts_with("2,SW2 1RW,2 House, London,TBC,") && last.contains(" E3: "), "{text}");
}

#[test]
fn a_file_that_is_no_table_is_not_given_back() {
    for bytes in [&b"%PDF-1.7"[..], b"", b"\n\n", b"<!doctype html><title>x</title>"] {
        let checked = read(bytes, &lambeth(), Layout::Infer);
        for form in TableForm::ALL {
            let refused = given_back(bytes, &checked, *form);
            assert!(matches!(refused, Err(AnnotateError::Refused(_))), "{bytes:?}");
        }
    }
}

#[test]
fn a_workbook_colours_the_cells_and_says_beside_them_what_is_wrong() {
    let once = read(MIXED.as_bytes(), &lambeth(), Layout::Infer);
    let bytes = given_back(MIXED.as_bytes(), &once, TableForm::Xlsx).unwrap();
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        package.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let (notes, styles, sheet) =
        (part("xl/comments1.xml"), part("xl/styles.xml"), part("xl/worksheets/sheet1.xml"));
    for cell in ["A4", "B5", "C5", "A6"] {
        assert!(notes.contains(&format!("ref=\"{cell}\"")), "{cell}: {notes}");
    }
    assert!(notes.contains("is not an amount"), "{notes}");
    assert!(styles.contains("FFFFC7CE") && styles.contains("FFFFEB9C"), "{styles}");
    assert!(part("xl/sharedStrings.xml").contains("'=1+1") && !sheet.contains("<f>"), "no cell is a formula");
    assert!(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter"), "{sheet}");
}

#[test]
fn what_does_not_fit_into_a_workbook_is_refused_as_one_and_given_back_as_csv() {
    let wide = format!("Reference,Title{}\n1,Home\n", ",".repeat(400));
    let many =
        format!("Reference,Title{}\n", ",".repeat(250)) + &format!("1{}\n", ",".repeat(251)).repeat(4_000);
    let long = format!("Reference,Title\n1,{}\n", "x".repeat(40_000));
    for (file, code) in [
        (wide, "annotate_too_large_for_a_workbook"),
        (many, "annotate_too_large_for_a_workbook"),
        (long, "annotate_cell_too_long_for_a_workbook"),
    ] {
        let once = read(file.as_bytes(), &lambeth(), Layout::Infer);
        match given_back(file.as_bytes(), &once, TableForm::Xlsx) {
            Err(AnnotateError::Refused(message)) => assert_eq!(message.code, code),
            other => panic!("{code}: {:?}", other.map(|bytes| bytes.len())),
        }
        assert!(given_back(file.as_bytes(), &once, TableForm::Csv).is_ok());
    }
}
