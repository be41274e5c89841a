use super::*;

const TOLD_NOTHING: Told = Told { delimiter: None, quotes: true };

fn by_names(row: &Row) -> HeaderScore {
    let known = row.cells.iter().filter(|cell| matches!(*cell, "Ref" | "Rent" | "Beds")).count();
    HeaderScore { mapped: 0, known }
}

fn table(text: &str) -> Table {
    read(text, TOLD_NOTHING, &by_names).unwrap_or_else(|delimiter| panic!("no header: {delimiter:?}"))
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
    assert!(read("a,b\n1,2\n", TOLD_NOTHING, &by_names).is_err());
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
    let told = Told { delimiter: Some('|'), quotes: false };
    let table = read("Ref|Rent\n1|\"Lovely\" home\n2|\"open\n3|4\n", told, &by_names);
    let cells: Vec<String> = table
        .unwrap_or_else(|delimiter| panic!("no header: {delimiter:?}"))
        .below
        .iter()
        .map(|row| row.cell(1).to_owned())
        .collect();
    assert_eq!(cells, ["\"Lovely\" home", "\"open", "4"]);
}
