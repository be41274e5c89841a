//! Homes into the bytes of one council's export, and the truth about each row.

use super::dice::Dice;
use super::dirt::Dirt;
use super::home::Home;
use super::layout::{Encoding, Layout, Quoting, Rows};
use super::spots::Spot;
use super::truth::{Outcome, Truth};

/// One composed export.
pub struct Export {
    /// The file, as the council would send it.
    pub bytes: Vec<u8>,
    /// What each row of a home was meant to say, in file order.
    pub truths: Vec<Truth>,
}

/// One row of a home, before it has its place in the file.
struct Row {
    cells: Vec<String>,
    truth: Truth,
    /// Written without the care a clean row gets.
    stray: bool,
}

/// Composes one council's export. `spots` are its postcodes, `elsewhere` a neighbour's.
pub fn compose(layout: &Layout, spots: &[Spot], elsewhere: &[Spot]) -> Export {
    let mut page = Page { layout, text: String::new(), row: 0 };
    for cells in layout.above {
        page.write(&cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>(), false);
    }
    page.write(&layout.columns.iter().map(|column| column.header.to_owned()).collect::<Vec<_>>(), false);
    for cells in layout.beneath {
        page.write(&cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>(), false);
    }
    let homes = homes(layout, spots);
    let dirt = dirt_of(layout, &homes);
    let mut truths = Vec::new();
    let mut repeats = Vec::new();
    for (home, dirt) in homes.iter().zip(dirt) {
        let (rows, again) = rows_of(layout, home, dirt, elsewhere);
        for row in rows {
            page.take(row, &mut truths);
        }
        repeats.extend(again);
        if layout.blank_after.is_some_and(|after| (home.number + 1).is_multiple_of(after)) {
            page.write(&vec![String::new(); layout.columns.len()], false);
        }
    }
    // Repeats are found where rows were pasted in at the end.
    for row in repeats {
        page.take(row, &mut truths);
    }
    for cells in (layout.below)(truths.len(), homes.len()) {
        page.write(&cells, false);
    }
    Export { bytes: encode(&page.text, layout.encoding), truths }
}

/// Returns the homes of a layout. Some share a postcode, as the flats of a block do.
fn homes(layout: &Layout, spots: &[Spot]) -> Vec<Home> {
    let council = &layout.council;
    let usable: Vec<&Spot> = spots
        .iter()
        .filter(|spot| council.areas.iter().any(|area| spot.postcode.split(' ').next() == Some(area.0)))
        .take(layout.homes * 5 / 6)
        .collect();
    if usable.is_empty() {
        return Vec::new();
    }
    (0..layout.homes).map(|number| Home::compose(council, number, usable[number % usable.len()])).collect()
}

/// Returns what befalls each home: every entry of the layout's dirt falls on a home of its own that it suits.
fn dirt_of(layout: &Layout, homes: &[Home]) -> Vec<Option<Dirt>> {
    let mut befallen = vec![None; homes.len()];
    let mut dice = Dice::new(layout.council.slug, u64::MAX);
    for dirt in layout.dirt {
        let free: Vec<usize> =
            (0..homes.len()).filter(|at| befallen[*at].is_none() && dirt.suits(&homes[*at])).collect();
        if !free.is_empty() {
            befallen[dice.pick(&free)] = Some(*dirt);
        }
    }
    befallen
}

/// Returns a home's rows, and those that repeat it further down.
fn rows_of(layout: &Layout, home: &Home, dirt: Option<Dirt>, elsewhere: &[Spot]) -> (Vec<Row>, Vec<Row>) {
    let each: Vec<Home> = match layout.rows {
        Rows::PerHome => vec![home.clone()],
        Rows::PerUnit => home.units(),
        Rows::PerPhoto => home.photographs(),
        Rows::PerViewing => {
            home.viewings.iter().map(|at| Home { viewings: vec![*at], ..home.clone() }).collect()
        }
    };
    let mut rows: Vec<Row> = each.into_iter().map(|home| row(layout, home, dirt, elsewhere)).collect();
    let mut repeats = Vec::new();
    if dirt == Some(Dirt::Twice)
        && let Some(last) = rows.last()
    {
        let truth = Truth { outcome: Outcome::Repeated, ..last.truth.clone() };
        repeats.push(Row { cells: last.cells.clone(), truth, stray: false });
    }
    if dirt == Some(Dirt::Conflict) {
        let other = Home { bedrooms: home.bedrooms + 1, ..home.clone() };
        repeats.push(row(layout, other, dirt, elsewhere));
        rows.iter_mut().chain(repeats.iter_mut()).for_each(|row| row.truth.refuse_row());
    }
    (rows, repeats)
}

fn row(layout: &Layout, mut home: Home, dirt: Option<Dirt>, elsewhere: &[Spot]) -> Row {
    let mut truth = Truth::of(&home);
    if let (Some(dirt), Some(elsewhere)) = (dirt, elsewhere.get(home.number % elsewhere.len().max(1))) {
        truth.dirt = Some(dirt.name());
        dirt.befall(&mut home, &mut truth, elsewhere);
    }
    let mut cells: Vec<String> = layout.columns.iter().map(|column| (column.cell)(&home)).collect();
    if let Some(dirt) = dirt {
        dirt.spoil(layout, &mut cells, &mut truth);
    }
    Row { cells, truth, stray: dirt == Some(Dirt::StrayDelimiter) }
}

/// The file as it grows.
struct Page<'a> {
    layout: &'a Layout,
    text: String,
    row: usize,
}

impl Page<'_> {
    fn take(&mut self, mut row: Row, truths: &mut Vec<Truth>) {
        self.write(&row.cells, row.stray);
        row.truth.row = self.row;
        truths.push(row.truth);
    }

    /// Writes one row. `stray` lets a delimiter inside a cell through, as a careless program would.
    fn write(&mut self, cells: &[String], stray: bool) {
        let delimiter = self.layout.delimiter;
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                self.text.push(delimiter);
            }
            let needed = cell.contains([delimiter, '"', '\n', '\r']);
            match self.layout.quoting {
                Quoting::Never if stray => self.text.push_str(cell),
                Quoting::Never => self.text.push_str(&cell.replace([delimiter, '\n', '\r'], " ")),
                Quoting::WhenNeeded if !needed => self.text.push_str(cell),
                _ => {
                    self.text.push('"');
                    self.text.push_str(&cell.replace('"', "\"\""));
                    self.text.push('"');
                }
            }
        }
        self.text.push_str(self.layout.line_end);
        self.row += 1;
    }
}

fn encode(text: &str, encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Utf8 => text.as_bytes().to_vec(),
        Encoding::Utf8WithMark => format!("\u{feff}{text}").into_bytes(),
        Encoding::Windows1252 => text.chars().map(|letter| windows_1252(letter).unwrap_or(b'?')).collect(),
        Encoding::Utf16 => {
            "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
        }
    }
}

/// Returns a letter's byte in Windows-1252, as far as officers' texts need it. Written out here, so that the file is
/// not made by the library that reads it.
pub fn windows_1252(letter: char) -> Option<u8> {
    Some(match letter {
        '€' => 0x80,
        '…' => 0x85,
        '‘' => 0x91,
        '’' => 0x92,
        '“' => 0x93,
        '”' => 0x94,
        '•' => 0x95,
        '–' => 0x96,
        '—' => 0x97,
        '\u{80}'..='\u{9f}' => return None,
        _ => u8::try_from(u32::from(letter)).ok()?,
    })
}
