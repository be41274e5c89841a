//! Whatever the bytes, there is a report that adds up, and the same bytes give the same one.

use crate::support::{assert_sound, cases};
use ingest::{Authorities, Checked, Layout, Mapping};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use std::path::Path;

/// Every example export, and whose it is.
const EXAMPLES: &[(&str, &str)] = &[
    ("southwark", "southwark_2026-11-20.csv"),
    ("camden", "camden_2026-11-20.csv"),
    ("hackney", "hackney_2026-11-20.txt"),
    ("tower-hamlets", "tower-hamlets_2026-11-20.txt"),
    ("lambeth", "lambeth_2026-11-20.csv"),
    ("manchester", "manchester_2026-11-20.csv"),
    ("lewisham", "lewisham_2026-11-20.csv"),
    ("newham", "newham_2026-11-20.csv"),
    ("haringey", "haringey_2026-11-20.csv"),
    ("wandsworth", "wandsworth_2026-11-20.csv"),
    ("cornwall", "cornwall_2026-11-20.csv"),
    ("cardiff", "cardiff_2026-11-20.csv"),
];

/// How much of an example is mutated, in bytes: enough for its header and dozens of homes.
const EXAMPLE_AT_MOST: usize = 20_000;

fn example(name: &str) -> Vec<u8> {
    let mut bytes =
        std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/examples").join(name)).unwrap();
    bytes.truncate(EXAMPLE_AT_MOST);
    bytes
}

/// Checks twice; asserts what must hold of every report.
fn check(bytes: &[u8], layout: Layout) -> Checked {
    let one = crate::support::checked(bytes, layout);
    let other = crate::support::checked(bytes, layout);
    assert_eq!(one.report, other.report);
    assert_eq!(one.vacancies, other.vacancies);
    assert_sound(&one, bytes, "a hostile file");
    one
}

/// What a disk, a network or a spreadsheet may do to a file; places are taken modulo its length.
#[derive(Debug, Clone)]
enum Mutation {
    Set(usize, u8),
    Insert(usize, Vec<u8>),
    Cut(usize, usize),
    Move(usize, usize, usize),
    End(usize),
    RepeatLine(usize, usize),
    RepeatColumn(usize),
    DropColumn(usize),
}

fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    let place = 0..EXAMPLE_AT_MOST;
    let bits: Vec<&[u8]> = vec![
        b"\"",
        b"\"\"",
        b",",
        b"\r",
        b"\n",
        b"\0",
        b"\xFF\xFE",
        b"\xA3",
        b"\xC3",
        b"=",
        b"<",
        b"&",
        b";",
    ];
    let mutation = prop_oneof![
        8 => (place.clone(), any::<u8>()).prop_map(|(at, byte)| Mutation::Set(at, byte)),
        8 => (place.clone(), select(bits)).prop_map(|(at, bit)| Mutation::Insert(at, bit.to_vec())),
        2 => (place.clone(), vec(any::<u8>(), 0..200)).prop_map(|(at, bytes)| Mutation::Insert(at, bytes)),
        3 => (place.clone(), 0usize..400).prop_map(|(at, length)| Mutation::Cut(at, length)),
        3 => (place.clone(), 0usize..400, place.clone()).prop_map(|(from, length, to)| Mutation::Move(from, length, to)),
        1 => (200..EXAMPLE_AT_MOST).prop_map(Mutation::End),
        2 => (place, 1usize..4).prop_map(|(line, times)| Mutation::RepeatLine(line, times)),
        2 => (0usize..30).prop_map(Mutation::RepeatColumn),
        2 => (0usize..30).prop_map(Mutation::DropColumn),
    ];
    vec(mutation, 1..20)
}

impl Mutation {
    fn apply(&self, bytes: &mut Vec<u8>) {
        let length = bytes.len().max(1);
        let span = |from: usize, by: usize, bytes: &Vec<u8>| {
            let from = from % length;
            from.min(bytes.len())..(from + by).min(bytes.len())
        };
        match self {
            Mutation::Set(at, byte) => {
                if let Some(old) = bytes.get_mut(at % length) {
                    *old = *byte;
                }
            }
            Mutation::Insert(at, new) => drop(bytes.splice(span(*at, 0, bytes), new.iter().copied())),
            Mutation::Cut(at, by) => drop(bytes.drain(span(*at, *by, bytes))),
            Mutation::Move(from, by, to) => {
                let piece: Vec<u8> = bytes.drain(span(*from, *by, bytes)).collect();
                let to = to % (bytes.len() + 1);
                bytes.splice(to..to, piece);
            }
            Mutation::End(at) => bytes.truncate(*at),
            Mutation::RepeatLine(line, times) => {
                let mut lines: Vec<Vec<u8>> =
                    bytes.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
                let line = line % lines.len();
                let copies = vec![lines[line].clone(); *times];
                lines.splice(line..line, copies);
                *bytes = lines.join(&b'\n');
            }
            Mutation::RepeatColumn(column) => each_line(bytes, |cells| {
                if let Some(cell) = cells.get(*column).cloned() {
                    cells.insert(*column, cell);
                }
            }),
            Mutation::DropColumn(column) => each_line(bytes, |cells| {
                if *column < cells.len() {
                    cells.remove(*column);
                }
            }),
        }
    }
}

/// Changes the cells of every line, split at the delimiter the file holds most of, quotation marks or not.
fn each_line(bytes: &mut Vec<u8>, change: impl Fn(&mut Vec<Vec<u8>>)) {
    let count = |delimiter: &u8| bytes.iter().filter(|byte| *byte == delimiter).count();
    let delimiter = [b',', b'|', b'\t', b';'].into_iter().max_by_key(|delimiter| count(delimiter)).unwrap();
    let lines = bytes.split(|byte| *byte == b'\n').map(|line| {
        let mut cells: Vec<Vec<u8>> = line.split(|byte| *byte == delimiter).map(<[u8]>::to_vec).collect();
        change(&mut cells);
        cells.join(&delimiter)
    });
    *bytes = lines.collect::<Vec<_>>().join(&b'\n');
}

/// Cells as exports hold them, good and bad.
fn cell() -> impl Strategy<Value = String> {
    let known = select(vec![
        "",
        " ",
        "-",
        "TBC",
        "N/A",
        "#REF!",
        "=A1",
        "0012",
        "1.23E+05",
        "£1,234.50 pw",
        "1.234,50",
        "0.00",
        "2B4P",
        "Studio",
        "99",
        "LG",
        "2nd (lift)",
        "Various",
        "31/02/2026",
        "22/11/2026 17:30",
        "46348",
        "Midnight Sunday",
        "ASAP",
        "SW9 0BZ",
        "SW9 ***",
        "withheld",
        "E/E+",
        "A-C",
        "01-Feb",
        "55+",
        "✓",
        "Own",
        "51.4624",
        "-0.1157",
        "530950",
        "Total",
        "End of report",
        "<p>light &amp; airy</p>",
        "\u{202e}",
        "two\nlines",
        "a \"quoted\" word",
        "semi;colon",
        "a, b",
        "tab\tbed",
        "pipe|d",
        "\u{FEFF}",
        "👪",
    ]);
    prop_oneof![6 => known.prop_map(str::to_owned), 1 => "\\PC{0,20}", 1 => "[0-9/:., £+-]{0,12}"]
}

const HEADER: &[&str] =
    &["Ref", "Address", "Beds", "Rent", "Floor", "Closing date", "Postcode", "Bands", "Lift", "X", "Y"];

/// Writes a table, each cell in quotation marks.
fn written(rows: &[Vec<String>], delimiter: char, line_end: &str) -> String {
    let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    let line = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(&delimiter.to_string());
    rows.iter().map(|row| line(row) + line_end).collect()
}

/// Returns the problems and homes without what the bytes of a file alone decide.
fn meaning(checked: &Checked) -> String {
    let problems: Vec<String> =
        checked.report.problems.iter().map(|problem| format!("{problem:?}")).collect();
    let homes = checked.vacancies.iter().map(|vacancy| {
        let mut home = vacancy.clone();
        home.provenance.upload = String::new();
        format!("{home:?}")
    });
    format!("{:?}{problems:#?}{:#?}", checked.report.rows, homes.collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(96), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_give_a_report(bytes in vec(any::<u8>(), 0..2_000)) {
        check(&bytes, Layout::Infer);
    }

    #[test]
    fn any_cells_give_a_report(cells in vec("\\PC{0,12}|[0-9/:., £+-]{0,12}|[\"\r\n,;\t]{0,3}", 0..120)) {
        let text = format!("Ref,Beds,Rent,Floor,Closing date,Bands,Postcode,Viewing,Access,Age\n{}", cells.join(","));
        check(text.as_bytes(), Layout::Infer);
    }

    #[test]
    fn ragged_rows_give_a_report(rows in vec(vec(cell(), 0..16), 0..40), delimiter in select(vec![',', ';', '\t', '|'])) {
        let mut table = vec![HEADER.iter().map(|name| (*name).to_owned()).collect()];
        table.extend(rows);
        let total = check(written(&table, delimiter, "\r\n").as_bytes(), Layout::Infer).report.rows.total;
        prop_assert!(total < table.len(), "{total} homes in {} rows", table.len());
    }

    #[test]
    fn a_mutated_example_gives_a_report(which in select(EXAMPLES), mutations in mutations()) {
        let (slug, name) = which;
        let mut bytes = example(name);
        for mutation in &mutations {
            mutation.apply(&mut bytes);
        }
        let authorities = Authorities::bundled().unwrap();
        check(&bytes, Layout::Saved(&authorities.find(slug).unwrap().mapping));
        check(&bytes, Layout::Infer);
    }

    /// Commas that nobody quoted cost a row or nothing: what is taken is what was meant.
    #[test]
    fn an_unquoted_comma_never_moves_a_value_to_another_column(
        good in (
            select(vec!["", "1 Example Street", "Flat 2, 7 Example Street", "London", "Flat 3, The Yard, Hill Road"]),
            select(vec!["", "SW9 0BZ", "SW9", "withheld"]),
            select(vec!["", "2", "Studio", "2B4P", "TBC"]),
            select(vec!["", "120.50", "1,234.50", "£98 pw, inc charges", "TBC"]),
            select(vec!["", "22/11/2026", "Sunday, 22 November 2026", "Midnight Sunday"]),
            select(vec!["", "A", "A, B", "1,2", "All"]),
            select(vec!["", "Light", "Light, airy", "2, 3 or 4 of them", "Flat 2, 3"]),
        ),
    ) {
        let (address, postcode, beds, rent, closes, bands, text) = good;
        let cells = ["0001", address, postcode, beds, rent, closes, bands, text];
        let header = "Ref,Address,Postcode,Beds,Rent pw,Closes,Bands,Description\n";
        let usual = "0002,1 Example Street,SW9 0BZ,2,98.00,22/11/2026,A,Light\n".repeat(2);
        let quoted = written(&[cells.map(str::to_owned).to_vec()], ',', "\n");
        let meant = check(format!("{header}{usual}{quoted}").as_bytes(), Layout::Infer);
        let taken = check(format!("{header}{usual}{}\n", cells.join(",")).as_bytes(), Layout::Infer);
        let home = |checked: &Checked| {
            let mut home = checked.vacancies.iter().find(|home| home.reference == "0001").cloned()?;
            home.provenance.upload = String::new();
            Some(home)
        };
        prop_assert!(home(&taken).is_none_or(|taken| Some(taken) == home(&meant)), "{}", cells.join(","));
    }

    /// A table means the same whatever the encoding, the delimiter and the line ends it was saved with.
    #[test]
    fn how_a_table_was_saved_changes_nothing(
        rows in vec(vec(cell(), HEADER.len()), 1..12),
        delimiter in select(vec![',', ';', '\t', '|']),
        line_end in select(vec!["\n", "\r\n", "\r"]),
        encoding in 0usize..4,
    ) {
        let mut table: Vec<Vec<String>> = vec![HEADER.iter().map(|name| (*name).to_owned()).collect()];
        table.extend(rows);
        let mapping = format!(
            "version = 1\n[columns]\nRef = 'reference'\nAddress = 'address'\nBeds = 'bedrooms'\n{}",
            "Rent = 'rent'\nFloor = 'floor'\n'Closing date' = 'closes_at'\nPostcode = 'postcode'\nLift = 'lift'\n"
        );
        let mapping = Mapping::from_toml(&mapping, "test.toml").unwrap();
        let text = written(&table, delimiter, line_end);
        let saved = match encoding {
            0 => text.clone().into_bytes(),
            1 => format!("\u{FEFF}{text}").into_bytes(),
            2 => format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect(),
            _ => format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect(),
        };
        let plain = check(written(&table, ',', "\n").as_bytes(), Layout::Saved(&mapping));
        let other = check(&saved, Layout::Saved(&mapping));
        prop_assert_eq!(meaning(&plain), meaning(&other));
    }
}

#[test]
fn absurd_shapes_give_a_report() {
    let wide = format!("Ref,Beds,Rent\n{}\n", ",".repeat(10_000));
    let wide_header = format!("Ref,Beds,Rent{}\na,1,100\n", ",x".repeat(10_000));
    let wide_both = format!("Ref{}\na{}\n", ",Floor".repeat(10_000), ",2".repeat(10_000));
    let wider_each_row: String =
        (0..300).map(|width| format!("a{width}{}\n", ",Flat 1".repeat(width))).collect();
    let quotes = "Ref,Beds,Rent\n\"a,1,2\n".repeat(300);
    let nested = format!("Ref,Beds,Address\na,1,{}b{}\n", "\"".repeat(100_000), "\"".repeat(100_001));
    let delimiters = format!("Ref,Beds,Rent\na,1,2\n{}", ",".repeat(1_000_000));
    let tails = format!("Ref,Beds,Rent\n{}", "a,1,2,,,,,,,,,\n".repeat(20_000));
    let lines = format!("Ref,Beds,Rent\n{}a,1,2\n", "\n".repeat(1_000_000));
    let endless_name = format!("Ref,Beds{},Rent\na,x,1\nb,y,2\n", ".".repeat(1_000_000));
    let one_home =
        format!("Ref,Unit,Rent pw\n{}", (0..3_000).map(|n| format!("a,{n},100\n")).collect::<String>());
    let conflict =
        format!("Ref,Beds,Rent pw\n{}", (0..3_000).map(|n| format!("a,1,{}\n", 100 + n)).collect::<String>());
    for text in [
        wide,
        wide_header,
        wide_both,
        format!("Ref,Address,Beds\n{wider_each_row}"),
        quotes,
        nested,
        delimiters,
        tails,
        lines,
        endless_name,
        one_home,
        conflict,
    ] {
        check(text.as_bytes(), Layout::Infer);
    }
}

#[test]
fn a_cell_of_a_megabyte_gives_a_report_wherever_it_stands() {
    let names =
        "Ref,Address,Beds,Rent,Floor,Closing date,Postcode,Bands,Lift,X,Y,Photo,Viewing date,Description";
    let columns = names.split(',').count();
    let fillings = [
        "week ",
        "1st",
        "<b>£0 7&amp;@",
        "<style>",
        "a\n",
        "\"\"",
        "&",
        "12-",
        "=",
        "SW9 ",
        "07700 900",
        "é",
        "https://example.org/ ",
    ];
    for (at, filling) in fillings.into_iter().enumerate() {
        let giant = format!("\"{}\"", filling.repeat(1_000_000 / filling.len()));
        for column in [at, columns - 1] {
            let cells = (0..columns).map(|at| if at == column { giant.as_str() } else { "1" });
            let text = format!("{names}\n{}\n", cells.collect::<Vec<_>>().join(","));
            let checked = check(text.as_bytes(), Layout::Infer);
            for home in &checked.vacancies {
                let longest = home.description.as_ref().map_or(0, |text| text.chars().count());
                assert!(longest <= 20_000, "{longest} characters of {filling:?}");
            }
        }
    }
}
