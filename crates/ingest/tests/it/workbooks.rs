//! Workbooks: the same homes and the same report as from CSV, and a clear word where one cannot be read.

use crate::support::{checked, codes, homes, infer};
use ingest::{Checked, Layout, Mapping};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;

const HEADER: [&str; 7] =
    ["Reference", "Address", "Postcode", "Bedrooms", "Weekly rent", "Closing date", "Lift"];

fn read(bytes: &[u8]) -> Checked {
    checked(bytes, Layout::Infer)
}

/// A workbook of one sheet.
fn saved(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet().set_name("Adverts").unwrap());
    workbook.save_to_buffer().unwrap()
}

fn write_texts(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, cell) in (0..).zip(cells) {
        sheet.write_string(row, column, *cell).unwrap();
    }
}

/// Three homes as a spreadsheet keeps them.
fn fill(sheet: &mut Worksheet) {
    write_texts(sheet, 0, &HEADER);
    let (date, money) =
        (Format::new().set_num_format("dd/mm/yyyy"), Format::new().set_num_format("£#,##0.00"));
    let moment = Format::new().set_num_format("dd/mm/yyyy hh:mm");
    for (row, reference) in [(1, "00123"), (2, "00124"), (4, "00126")] {
        write_texts(sheet, row, &[reference, "1 Some Street, London", "SW9 8HQ"]);
        sheet.write_number(row, 3, 2.0).unwrap();
        sheet.write_number_with_format(row, 4, 142.1 + 0.2, &money).unwrap();
        let day = ExcelDateTime::from_ymd(2026, 12, 3).unwrap();
        match row {
            2 => sheet.write_datetime_with_format(row, 5, day.and_hms(12, 30, 0).unwrap(), &moment),
            _ => sheet.write_datetime_with_format(row, 5, day, &date),
        }
        .unwrap();
        sheet.write_boolean(row, 6, row == 1).unwrap();
    }
}

#[test]
fn a_workbook_gives_the_homes_of_the_same_csv() {
    let of_sheet = read(&saved(fill));
    let of_text = infer(
        "Reference,Address,Postcode,Bedrooms,Weekly rent,Closing date,Lift\n\
         00123,\"1 Some Street, London\",SW9 8HQ,2,£142.30,03/12/2026,Yes\n\
         00124,\"1 Some Street, London\",SW9 8HQ,2,£142.30,03/12/2026 12:30,No\n\
         \n\
         00126,\"1 Some Street, London\",SW9 8HQ,2,£142.30,03/12/2026,No\n",
    );
    assert_eq!(homes(&of_sheet).len(), 3);
    assert_eq!(homes(&of_sheet), homes(&of_text));
    assert_eq!(of_sheet.report.rows, of_text.report.rows);
    assert_eq!(of_sheet.report.columns, of_text.report.columns);
    let report = &of_sheet.report;
    assert_eq!((report.sheet.as_deref(), report.header_row), (Some("Adverts"), Some(1)));
    assert_eq!((report.encoding.as_deref(), report.delimiter), (None, None));
    let upload = &of_sheet.vacancies[0].provenance.upload;
    assert!(upload.len() == 64 && *upload != of_text.vacancies[0].provenance.upload);
}

#[test]
fn a_saved_layout_reads_a_workbook_whatever_it_says_of_text() {
    let layout = "version = 1\n[export]\nencoding = 'windows-1252'\ndelimiter = ';'\nquotes = false\n[columns]\n\
        Reference = 'reference'\nAddress = 'address'\n";
    let mapping = Mapping::from_toml(layout, "test.toml").unwrap();
    let bytes = saved(|sheet| {
        write_texts(sheet, 0, &["Reference", "Address"]);
        write_texts(sheet, 1, &["a", "Flat 1; \"The Café\"\n2 Some Street, London"]);
    });
    let checked = checked(&bytes, Layout::Saved(&mapping));
    assert_eq!(codes(&checked, "file"), [""; 0]);
    assert_eq!(checked.vacancies.len(), 1);
    assert!(checked.vacancies[0].address.iter().any(|line| line.contains("The Café")));
}

#[test]
fn rows_and_cells_are_told_where_the_spreadsheet_shows_them() {
    let checked = read(&saved(|sheet| {
        sheet.merge_range(0, 0, 0, 4, "Adverts of this week\nall wards", &Format::new()).unwrap();
        write_texts(sheet, 2, &["Reference", "Bedrooms", "Weekly rent", "Lift"]);
        write_texts(sheet, 4, &["a", "2", "lots", "maybe"]);
        write_texts(sheet, 5, &["b", "", "120", "Yes"]);
        write_texts(sheet, 7, &["d", "3", "130", "No"]);
        sheet.write_formula(5, 1, Formula::new("=NA()").set_result("#N/A")).unwrap();
        sheet.write_number(6, 0, 1.234_567_890_123_45e17).unwrap();
    }));
    let told: Vec<(Option<u32>, Option<&str>, &str)> = checked
        .report
        .problems
        .iter()
        .filter(|problem| problem.row.is_some())
        .map(|problem| (problem.row, problem.column.as_deref(), problem.message.code.as_ref()))
        .collect();
    assert_eq!(
        told,
        [
            (Some(5), Some("C"), "money_not_an_amount"),
            (Some(5), Some("D"), "not_yes_or_no"),
            (Some(6), Some("B"), "cell_formula_error"),
            (Some(7), Some("A"), "reference_spoilt"),
        ]
    );
    assert!(checked.report.problems.iter().all(|problem| problem.line == problem.row.map(u64::from)));
    assert_eq!(checked.report.header_row, Some(3));
}

#[test]
fn the_sheet_of_the_homes_is_found_and_the_others_are_told() {
    let mut workbook = Workbook::new();
    write_texts(
        workbook.add_worksheet().set_name("Notes").unwrap(),
        0,
        &["Read me", "Ask the lettings team"],
    );
    fill(workbook.add_worksheet().set_name("This week").unwrap());
    fill(workbook.add_worksheet().set_name("Last week").unwrap());
    let checked = read(&workbook.save_to_buffer().unwrap());
    assert_eq!(checked.report.sheet.as_deref(), Some("This week"));
    let told =
        checked.report.problems.iter().find(|told| told.message.code == "workbook_other_sheets").unwrap();
    let sentence = crate::support::wording().say(&told.message);
    assert!(sentence.contains("2 other sheets hold rows too: Notes, Last week"), "{sentence}");
    assert_eq!(checked.vacancies.len(), 3);
}

#[test]
fn what_the_spreadsheet_hides_is_read_and_told() {
    let checked = read(&saved(|sheet| {
        fill(sheet);
        sheet.set_row_hidden(2).unwrap();
        sheet.set_row_hidden(3).unwrap();
        sheet.set_column_hidden(6).unwrap();
        sheet.set_column_hidden(9).unwrap();
    }));
    assert_eq!(checked.vacancies.len(), 3);
    let notes: Vec<String> =
        checked.report.problems.iter().map(|told| crate::support::wording().say(&told.message)).collect();
    // Row 4 is hidden too, and blank; column J is beyond the table.
    assert!(notes.contains(&"One hidden row, row 3, was read like the rest.".to_owned()), "{notes:?}");
    assert!(notes.contains(&"One hidden column was read like the rest: G.".to_owned()), "{notes:?}");
}

/// A zip of parts.
fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn refusal(bytes: &[u8]) -> String {
    let checked = read(bytes);
    assert!(checked.vacancies.is_empty() && !checked.report.taken());
    codes(&checked, "file").join(", ")
}

/// An older container that holds an entry of this name.
fn ole(entry: &str) -> Vec<u8> {
    let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    bytes.resize(1024, 0);
    bytes.extend(entry.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

#[test]
fn what_is_no_readable_workbook_is_named() {
    assert_eq!(refusal(&ole("Workbook")), "workbook_other_kind");
    assert_eq!(refusal(&ole("EncryptedPackage")), "workbook_protected");
    let ods: [(&str, &[u8]); 2] = [("mimetype", b"application/vnd.oasis"), ("content.xml", b"<x/>")];
    assert_eq!(refusal(&zip(&ods)), "workbook_other_kind");
    assert_eq!(refusal(&zip(&[("xl/workbook.bin", b"x")])), "workbook_other_kind");
    assert_eq!(refusal(&zip(&[("homes.csv", b"Reference\n1\n")])), "file_not_text");
    assert_eq!(refusal(&zip(&[])), "file_not_text");
    assert_eq!(refusal(&zip(&[("xl/workbook.xml", b"<workbook")])), "workbook_damaged");
    assert_eq!(refusal(b"PK\x03\x04 cut short"), "workbook_damaged");
    let whole = saved(fill);
    assert_eq!(refusal(&whole[..whole.len() / 2]), "workbook_damaged");
    assert_eq!(refusal(&saved(|_| {})), "file_empty");
}

#[test]
fn a_workbook_that_unpacks_without_end_is_not_read() {
    let zeros = vec![b' '; 30 * 1024 * 1024];
    assert_eq!(refusal(&zip(&[("xl/workbook.xml", b"<x/>"), ("xl/media/a", &zeros)])), "workbook_inflates");
    // Room for so many texts would be all the memory there is.
    for strings in [
        "<sst uniqueCount=\"99999999999\"><si><t>a</t></si></sst>",
        "<!-- <sst> --><sst a='>' uniqueCount = '999999999999999999999'></sst>",
    ] {
        let parts = [("_rels/.rels", PACKAGE), ("xl/sharedStrings.xml", strings.as_bytes())];
        assert_eq!(refusal(&zip(&parts)), "workbook_damaged");
    }
    let mut large = b"PK\x03\x04".to_vec();
    large.resize(20 * 1024 * 1024 + 1, 0);
    assert_eq!(refusal(&large), "workbook_too_large");
}

#[test]
fn a_sheet_too_wide_or_too_long_is_not_read() {
    let wide = saved(|sheet| {
        fill(sheet);
        sheet.write_string(3, 300, "forgotten").unwrap();
    });
    assert_eq!(refusal(&wide), "workbook_too_wide");
    let long = saved(|sheet| {
        write_texts(sheet, 0, &["Reference", "Bedrooms"]);
        for row in 1..=100_000 {
            sheet.write_number(row, 0, f64::from(row)).unwrap();
        }
    });
    assert_eq!(refusal(&long), "workbook_too_long");
    // A cell far below leaves blank rows between, which cost nothing.
    let far = saved(|sheet| {
        fill(sheet);
        sheet.write_string(1_048_575, 0, "00999").unwrap();
    });
    assert!(read(&far).vacancies.iter().any(|home| home.provenance.row == 1_048_576));
}

/// Pseudo-random numbers, the same on every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    fn spoil(&mut self, bytes: &mut [u8]) {
        for _ in 0..3 {
            let at = self.below(bytes.len());
            bytes[at] = self.below(256) as u8;
        }
    }
}

#[test]
fn no_bytes_make_a_workbook_panic() {
    let whole = saved(fill);
    let mut numbers = Numbers(1);
    for _ in 0..300 {
        let mut bytes = whole.clone();
        numbers.spoil(&mut bytes);
        let checked = read(&bytes);
        assert!(!checked.vacancies.is_empty() || !checked.report.problems.is_empty());
    }
}

#[test]
fn no_parts_make_a_workbook_panic() {
    let mut archive = zip::ZipArchive::new(Cursor::new(saved(fill))).unwrap();
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        parts.push((part.name().unwrap().into_owned(), bytes));
    }
    let (mut numbers, mut taken, mut damaged) = (Numbers(2), 0, 0);
    for _ in 0..600 {
        let mut spoilt = parts.clone();
        let part = numbers.below(spoilt.len());
        numbers.spoil(&mut spoilt[part].1);
        let named: Vec<(&str, &[u8])> =
            spoilt.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        let checked = read(&zip(&named));
        assert!(!checked.vacancies.is_empty() || !checked.report.problems.is_empty());
        taken += usize::from(!checked.vacancies.is_empty());
        damaged += usize::from(codes(&checked, "file").contains(&"workbook_damaged".to_owned()));
    }
    assert!(taken > 50 && damaged > 50, "{taken} taken, {damaged} damaged");
}

/// The least of a workbook around a sheet.
fn around(sheet: &str) -> Vec<u8> {
    let workbook = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"></sheet></sheets></workbook>";
    let links = "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/a.xml\"></Relationship></Relationships>";
    zip(&[
        ("_rels/.rels", PACKAGE),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes()),
        ("xl/worksheets/a.xml", sheet.as_bytes()),
    ])
}

const PACKAGE: &[u8] = b"<Relationships><Relationship Id=\"r1\" Type=\"x/relationships/officeDocument\" Target=\"xl/workbook.xml\"></Relationship></Relationships>";

#[test]
fn sheets_that_no_spreadsheet_writes_are_told_and_never_panic() {
    let rows = |rows: &str| format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let text = |text: &str| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let header = format!("<row>{}{}</row>", text("Reference"), text("Bedrooms"));
    let sound = rows(&format!("{header}<row>{}<c><v>2</v></c></row>", text("00123")));
    assert_eq!(read(&around(&sound)).vacancies.len(), 1);
    for (sheet, code) in [
        (
            rows("<row r=\"5\"><c r=\"A5\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"),
            "workbook_damaged",
        ),
        (rows("<row r=\"1\"><c r=\"XFD1048577\"><v>1</v></c></row>"), "workbook_damaged"),
        (rows("<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>"), "workbook_damaged"),
        (rows("<row r=\"4294967295\"><c><v>1</v></c></row>"), "workbook_damaged"),
        (rows("<row><c t=\"s\"><v>7</v></c></row>"), "workbook_damaged"),
        (
            "<worksheet><cols><col min=\"0\" max=\"99999999999\" hidden=\"1\"/></cols><sheetData>".to_owned(),
            "workbook_damaged",
        ),
        (rows("<row><c r=\"XFD1\"><v>1</v></c></row>"), "workbook_too_wide"),
    ] {
        assert_eq!(refusal(&around(&sheet)), code, "{sheet}");
    }
}
