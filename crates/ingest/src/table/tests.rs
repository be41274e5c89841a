use super::*;
use proptest::prelude::*;

const TOLD_NOTHING: Told = Told { delimiter: None, quotes: true, certain: false };

fn by_names(row: &Row) -> HeaderScore {
    let known = row.cells.iter().filter(|cell| matches!(*cell, "Ref" | "Rent" | "Beds")).count();
    HeaderScore { mapped: 0, known }
}

/// A text's table, whole.
struct Table {
    delimiter: char,
    above: Vec<Row>,
    header: Row,
    below: Vec<Row>,
}

/// Reads a text as it would come in, so many bytes at a time.
fn rows(text: &str, shape: Shape, piece_bytes: usize, chunk_bytes: usize) -> Vec<Row> {
    let mut splitter = Splitter::new(text[..shape.begins].to_owned(), shape, chunk_bytes);
    let mut rows: Vec<Row> = Vec::new();
    let mut rest = &text[shape.begins..];
    loop {
        while let Some(chunk) = splitter.next_chunk() {
            rows.extend(chunk.rows());
        }
        if rest.is_empty() {
            break;
        }
        let end = rest.char_indices().map(|(at, _)| at).find(|at| *at >= piece_bytes).unwrap_or(rest.len());
        splitter.rest().push_str(&rest[..end]);
        rest = &rest[end..];
    }
    splitter.end();
    while let Some(chunk) = splitter.next_chunk() {
        rows.extend(chunk.rows());
    }
    rows
}

fn read(text: &str, told: Told) -> Table {
    let shape = shape(text, told, &by_names).unwrap_or_else(|delimiter| panic!("no header: {delimiter:?}"));
    let mut above = rows(text, shape, 7, 20);
    above.retain(|row| !row.is_blank());
    let mut below = above.split_off(above.iter().position(|row| row.number == shape.header_row).unwrap());
    Table { delimiter: shape.delimiter, above, header: below.remove(0), below }
}

fn table(text: &str) -> Table {
    read(text, TOLD_NOTHING)
}

/// Asserts the spreadsheet row, physical line and first cell of each row below the header.
fn check(text: &str, expected: &[(u32, u64, &str)]) {
    let table = table(text);
    let rows: Vec<(u32, u64, &str)> =
        table.below.iter().map(|row| (row.number, row.line, row.cells.get(0).unwrap_or(""))).collect();
    assert_eq!(rows, expected, "{text:?}");
}

#[test]
fn each_delimiter_is_found() {
    for (text, delimiter) in [
        ("Ref,Rent\n1,2\n", ','),
        ("Ref;Rent\n1;2,50\n", ';'),
        ("Ref\tRent\n1\t2,50\n", '\t'),
        ("Ref|Rent\n1|a, b, c\n", '|'),
        ("sep=;\r\nRef;Rent\n1;2\n", ';'),
    ] {
        assert_eq!(table(text).delimiter, delimiter, "{text:?}");
    }
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_does() {
    check("Ref,Rent\n1,2\n\n\n3,4\n", &[(2, 2, "1"), (5, 5, "3")]);
    check("Title\n\nRef,Rent\r\n1,2\r\n\r\n3,4", &[(4, 4, "1"), (6, 6, "3")]);
    check("Ref,Rent\r1,2\r\r3,4\r", &[(2, 2, "1"), (4, 4, "3")]);
    check("Ref,Rent\n1,\"two\nlines\r\nof text\"\n\n3,4\n", &[(2, 2, "1"), (4, 6, "3")]);
    check("Ref,Rent\n,,,\n1,2\n", &[(3, 3, "1")]);
    check("sep=,\nRef,Rent\n1,2\n", &[(2, 3, "1")]);
}

#[test]
fn the_header_stands_below_titles_and_blank_rows() {
    let table = table("Homes to let\n\n,,\nRun on 22/11/2026\nRef,Rent,Beds\n1,2,3\n");
    assert_eq!((table.header.number, table.above.len(), table.below.len()), (5, 2, 1));
    assert!(shape("a,b\n1,2\n", TOLD_NOTHING, &by_names).is_err());
}

#[test]
fn a_quotation_mark_left_open_costs_its_own_row_only() {
    let table = table("Ref,Rent\n1,\"two\n3,4\n5,6\n");
    let rows: Vec<(u32, bool)> = table.below.iter().map(|row| (row.number, row.unclosed)).collect();
    assert_eq!(rows, [(2, true), (3, false), (4, false)]);
}

#[test]
fn totals_and_ends_are_no_adverts() {
    let table = table(
        "Ref,Rent,Beds\n1,2,3\nRef,Rent,Beds\nTotal,1,\nEnd of report\n2 records\nTOTAL-1,5,6\nEndsleigh 1,,\n",
    );
    let adverts: Vec<&str> = table
        .below
        .iter()
        .filter(|row| !footer::is_footer(row, &table.header))
        .filter_map(|row| row.cells.get(0))
        .collect();
    assert_eq!(adverts, ["1", "TOTAL-1", "Endsleigh 1"]);
}

#[test]
fn a_file_without_quotes_keeps_quotation_marks() {
    let told = Told { delimiter: Some('|'), quotes: false, certain: false };
    let table = read("Ref|Rent\n1|\"Lovely\" home\n2|\"open\n3|4\n", told);
    let cells: Vec<&str> = table.below.iter().map(|row| row.cell(1)).collect();
    assert_eq!(cells, ["\"Lovely\" home", "\"open", "4"]);
}

/// Returns the cells the csv crate alone reads of a text.
fn by_csv_alone(text: &str, shape: Shape) -> Vec<StringRecord> {
    let mut csv = csv::ReaderBuilder::new();
    csv.has_headers(false).flexible(true).quoting(shape.quotes).delimiter(shape.delimiter as u8);
    csv.from_reader(text.as_bytes()).records().map(|record| record.unwrap()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rows_are_those_of_the_csv_crate_however_a_text_comes_in(
        text in "([a-b,;£ ]|\"|\"\"|\r\n|\r|\n){0,60}",
        quotes: bool,
        semicolon: bool,
        piece_bytes in 1usize..20,
        chunk_bytes in 1usize..40,
    ) {
        let delimiter = if semicolon { ';' } else { ',' };
        let shape = Shape { delimiter, quotes, begins: 0, lines: 0, header_row: 1, added: None };
        let of = |rows: Vec<Row>| -> Vec<(u32, u64, StringRecord, bool)> {
            rows.into_iter().map(|row| (row.number, row.line, row.cells, row.unclosed)).collect()
        };
        let cut = of(rows(&text, shape, piece_bytes, chunk_bytes));
        let whole = of(rows(&text, shape, usize::MAX, usize::MAX));
        prop_assert_eq!(&cut, &whole);
        if whole.iter().all(|(.., unclosed)| !unclosed) {
            let cells: Vec<StringRecord> = whole.into_iter().map(|(_, _, cells, _)| cells).collect();
            prop_assert_eq!(cells, by_csv_alone(&text, shape));
        }
    }
}
