//! A row to a draft: width, reference, cells, parts, checks.

use crate::assemble::assemble;
use crate::bind::{Binding, Bound};
use crate::cells::{access, clean, link, reference};
use crate::checks::{self, Around};
use crate::codes;
use crate::draft::{Draft, NamedAuthority};
use crate::fields::{self, Cell, Kind};
use crate::findings::Findings;
use crate::mapping::{Defaults, Use};
use crate::problems::{Problems, quoted};
use crate::realign;
use crate::report::Severity;
use crate::said;
use crate::table::Row;
use jiff::civil::Date;
use std::collections::BTreeSet;
use vacancy::{LondonInstant, Message, Provenance, Vacancy, VacancyId};

/// What holds for every row of a file.
pub(crate) struct Context<'a> {
    /// Whose, where, when.
    pub around: Around<'a>,
    /// Which column feeds what.
    pub bound: &'a Bound,
    /// The header's width.
    pub width: usize,
    /// The width most rows have.
    pub usual_width: usize,
    /// What separates cells.
    pub delimiter: char,
    /// How many of the last columns have no name.
    pub unnamed_end: usize,
    /// What holds where a column says nothing.
    pub defaults: &'a Defaults,
    /// The day the export was made.
    pub exported: Date,
    /// The SHA-256 of the file.
    pub upload: &'a str,
}

impl<'a> Context<'a> {
    /// Returns a cell that says nothing yet, of a column used so.
    fn cell(&self, used: &'a Use) -> Cell<'a> {
        Cell { text: "", used, today: self.exported, gazetteer: Some(self.around.gazetteer) }
    }
}

/// A row that is refused, and the reference it may be of.
pub(crate) struct Refused {
    /// The reference's cell, where it says anything.
    pub reference: Option<String>,
}

/// Reads a row.
///
/// # Errors
/// When the row is refused; the problem has then been told.
pub(crate) fn read_row(row: &Row, context: &Context, problems: &mut Problems) -> Result<Draft, Refused> {
    let joined = if is_too_long(row, context) { joined(row, context, problems) } else { None };
    let row = joined.as_ref().unwrap_or(row);
    let column = context.bound.reference();
    let text = column.map_or("", |column| row.cell(column));
    let refused = || Refused { reference: Some(text.to_owned()).filter(|text| !clean::says_nothing(text)) };
    let refuse = |cell: Option<(usize, &str)>, message: Message, problems: &mut Problems| {
        problems.of_cell(Severity::Reject, row, cell, message);
        refused()
    };
    align(row, context, problems).map_err(|message| {
        refuse(None, message.with("found", row.beginning(quotable(row, context))), problems)
    })?;
    let at_reference = column.map(|column| (column, text));
    let reference = reference::read(text).map_err(|message| refuse(at_reference, message, problems))?;
    let Ok(id) = VacancyId::new(context.around.authority.clone(), reference) else {
        return Err(refuse(at_reference, Message::new(codes::REFERENCE_MISSING), problems));
    };
    let seen = LondonInstant(context.around.now);
    let provenance =
        Provenance { upload: context.upload.to_owned(), row: row.number, first_seen: seen, last_seen: seen };
    let mut draft = Draft::new(Vacancy::new(id, provenance));
    for binding in &context.bound.bindings {
        read_cells(row, binding, context, &mut draft, problems);
    }
    if let Some(message) = other_authority(&draft, context) {
        let column = draft.fed_by.get("authority").copied();
        return Err(refuse(column.map(|column| (column, row.cell(column))), message, problems));
    }
    let mut findings = Findings::default();
    assemble(&mut draft, context.defaults, context.exported, &mut findings);
    checks::check(&mut draft, &context.around, &mut findings);
    for finding in findings.list {
        let column = draft.fed_by.get(finding.field).copied();
        let cell = column.map(|column| (column, row.cell(column)));
        problems.of_cell(finding.severity, row, cell, finding.message);
    }
    Ok(draft)
}

/// The most that is told of one cell.
const TOLD_OF_A_CELL: usize = 8;

/// Reads the cell of a column into every field the column feeds.
fn read_cells(row: &Row, binding: &Binding, context: &Context, draft: &mut Draft, problems: &mut Problems) {
    let cell = said::together(row.cell(binding.column), binding.beside.iter().map(|at| row.cell(*at)));
    let at = (binding.column, cell.as_ref());
    let mut told = Vec::new();
    for used in &binding.uses {
        let Some(mark) = used.split else {
            if let Some(text) = said::whole(used, &cell) {
                read_into(draft, at, &Cell { text, ..context.cell(used) }, &mut told);
            }
            continue;
        };
        for text in said::parts(used, mark, &cell) {
            read_into(draft, at, &Cell { text, ..context.cell(used) }, &mut told);
        }
    }
    for part in said::strange_parts(&binding.uses, &cell) {
        told.push(
            Message::new(codes::NOT_IN_LIST).with("choices", words_of(binding)).with("found", quoted(part)),
        );
    }
    for message in told.into_iter().take(TOLD_OF_A_CELL) {
        problems.of_cell(Severity::Warn, row, Some(at), message);
    }
}

/// Reads what a cell says to a field into the draft; what is to be told of it is added to the list.
fn read_into(draft: &mut Draft, at: (usize, &str), cell: &Cell, told: &mut Vec<Message>) {
    let (column, raw) = at;
    let field = cell.used.field;
    draft.fed_by.entry(field.name).or_insert(column);
    if field.name == "access_category" && draft.vacancy.access_raw.is_none() {
        let (published, masked) = access::as_published(raw);
        draft.tell_masked(&masked, published.as_deref().unwrap_or_default());
        draft.vacancy.access_raw = published;
    }
    let result = if clean::is_formula_error(raw) {
        Err(Message::new(codes::CELL_FORMULA_ERROR))
    } else if is_stray_formula(field.name, raw) {
        Err(Message::new(codes::CELL_FORMULA))
    } else if field.kind == Kind::Typed && cell.text.len() > fields::TYPED_AT_MOST {
        Err(Message::new(codes::CELL_TOO_LONG))
    } else {
        (field.read)(draft, cell)
    };
    told.append(&mut draft.mended);
    told.extend(result.err());
}

/// Returns the words a column's cells may be made of.
fn words_of(binding: &Binding) -> String {
    let words: BTreeSet<&str> =
        binding.uses.iter().flat_map(|used| used.values.keys()).map(String::as_str).collect();
    words.into_iter().collect::<Vec<_>>().join(", ")
}

/// Returns whether a cell holds a formula where its value should be; a link's formula holds the link.
fn is_stray_formula(field: &str, raw: &str) -> bool {
    let holds_link = matches!(field, "url" | "images") && link::of_formula(raw).is_some();
    clean::is_formula(raw) && !holds_link
}

/// Returns how many of the first cells of a row that is out of line may be quoted: those that hold what columns hold
/// that feed fields. What a column holds that feeds none is nobody's to read, wherever it has slipped to.
fn quotable(row: &Row, context: &Context) -> usize {
    let feeds = |column: &usize| context.bound.bindings.iter().any(|binding| binding.column == *column);
    let first = (0..context.width).take_while(feeds).count();
    let whole = row.cells.len() - usize::from(row.unclosed && !row.cells.is_empty());
    // Nothing slips into the very first cell from another.
    let quotable = first.saturating_sub(context.width.saturating_sub(row.width)).max(first.min(1));
    quotable.min(whole)
}

/// Makes sure that every cell stands under its own column.
fn align(row: &Row, context: &Context, problems: &mut Problems) -> Result<(), Message> {
    if row.unclosed {
        return Err(Message::new(codes::ROW_QUOTE_UNCLOSED));
    }
    let told = |code| Message::new(code).with("cells", row.width).with("columns", context.width);
    if is_too_long(row, context) {
        return Err(told(codes::ROW_TOO_LONG));
    }
    let missing = context.width.saturating_sub(row.width);
    if missing <= context.unnamed_end {
        return Ok(());
    }
    // Some exports leave blank cells off the end. That is only believed where most of the row is there.
    if missing * 3 > context.width || !fits(row, context) {
        return Err(told(codes::ROW_TOO_SHORT));
    }
    problems.of_cell(Severity::Warn, row, None, told(codes::ROW_SHORT_TAKEN));
    Ok(())
}

/// Returns whether a row has cells that belong to no column. Blank ones at the end are harmless, unless one delimiter
/// too many has pushed the others along.
fn is_too_long(row: &Row, context: &Context) -> bool {
    if row.width <= context.width {
        return false;
    }
    let more = row.cells.iter().skip(context.width).any(|cell| !clean::clean(cell).is_empty());
    let kept = row.width == row.cells.len();
    let stands = || fits(row, context) && !realign::may_be_pushed_along(row, context);
    more || !kept || !(row.width == context.usual_width || stands())
}

/// Returns the row put together again where a delimiter stood inside a text, and tells so.
fn joined(row: &Row, context: &Context, problems: &mut Problems) -> Option<Row> {
    let (joined, column) = realign::joined(row, context)?;
    let message = Message::new(codes::ROW_JOINED).with("cells", row.width).with("columns", context.width);
    // What a column holds that feeds no field is nobody's to read.
    let feeds = context.bound.bindings.iter().any(|binding| binding.column == column);
    let text = if feeds { joined.cell(column) } else { "" };
    problems.of_cell(Severity::Warn, &joined, Some((column, text)), message);
    Some(joined)
}

/// Returns whether every cell reads well under its column.
fn fits(row: &Row, context: &Context) -> bool {
    let there = context.bound.bindings.iter().filter(|binding| binding.column < row.width);
    there.into_iter().all(|binding| fits_cell(binding, row.cell(binding.column)))
}

/// Returns whether a text reads well under a column. What is only understood with other columns' cells always does.
pub(crate) fn fits_cell(binding: &Binding, text: &str) -> bool {
    if said::strange_parts(&binding.uses, text).next().is_some() {
        return false;
    }
    binding.uses.iter().all(|used| {
        used.field.kind == Kind::Text
            || used.split.is_some()
            || !used.with.is_empty()
            || clean::is_placeholder(text)
            || said::whole(used, text).is_none_or(|said| used.field.fits(used, said))
    })
}

/// Returns the refusal of a row that names another authority; one that has become this one is this one.
fn other_authority(draft: &Draft, context: &Context) -> Option<Message> {
    let Some(NamedAuthority::Known(code)) = &draft.named_authority else { return None };
    let known = context.around.gazetteer.by_code(code);
    let became = known.and_then(|known| known.successor.as_ref());
    if code == context.around.authority || became == Some(context.around.authority) {
        return None;
    }
    let name = known.map_or(code.to_string(), |known| known.name.clone());
    Some(Message::new(codes::AUTHORITY_OTHER).with("authority", name))
}

/// Returns whether rents are to be taken for weekly for want of any word about it.
pub(crate) fn period_is_assumed(draft: &Draft, defaults: &Defaults) -> bool {
    let rent = &draft.rent;
    let told = [rent.due_in_cell, rent.due_in_column, rent.due_of_column, defaults.due];
    draft.vacancy.rent.is_some()
        && told.iter().all(Option::is_none)
        && draft.fed_by.contains_key(fields::RENT)
}
