//! What was understood of an export, for pages: how it was read, what each column was taken for, what to look at.

use crate::site::Site;
use ingest::{ColumnProblems, How, Problem, Report};
use vacancy::Message;

/// How many cells of one kind of problem are named; the file given back, the command line and the API have them all.
const CELLS_NAMED: usize = 20;

/// What was understood of a file.
pub struct Understood {
    /// How many rows were taken.
    pub summary: String,
    /// Its encoding or sheet, and the row of its column names.
    pub read_as: String,
    /// That no layout is saved, where none is.
    pub guessed: Option<String>,
    /// Its problems, by column.
    pub groups: Vec<Group>,
    /// Its columns.
    pub columns: Vec<ColumnRow>,
}

/// The problems of one column, or of the file and whole rows.
pub struct Group {
    /// Which.
    pub title: String,
    /// Those alike together.
    pub kinds: Vec<Kind>,
}

/// Problems alike.
pub struct Kind {
    /// What one of them costs.
    pub cost: String,
    /// Each of the first.
    pub cells: Vec<Cell>,
    /// How many more there are.
    pub more: Option<String>,
    /// What was expected.
    pub expected: Option<String>,
    /// What to do.
    pub hint: Option<String>,
}

/// One problem.
pub struct Cell {
    /// Where, as in a spreadsheet: `F27`.
    pub place: String,
    /// What is wrong.
    pub said: String,
    /// Where the cell can be corrected.
    pub correct: Option<String>,
}

/// A column.
pub struct ColumnRow {
    /// Its letter in a spreadsheet.
    pub letter: String,
    /// Its name in the file.
    pub header: String,
    /// What it is taken for.
    pub field: String,
    /// Why.
    pub how: String,
}

impl Understood {
    /// Returns what a report says. Cells can be corrected at `correct`, where anywhere.
    pub fn of(site: &Site, report: &Report, correct: Option<&str>) -> Self {
        let w = &site.words;
        let rows = report.rows;
        let summary = Message::new("check_summary")
            .with("total", rows.total)
            .with("accepted", rows.accepted)
            .with("warned", rows.warned)
            .with("rejected", rows.rejected);
        let unread = report.columns.iter().filter(|column| column.field.is_none()).count();
        let is_guessed = report.columns.iter().any(|column| column.how == How::Inferred);
        Self {
            summary: w.say(&summary),
            read_as: w.say(&read_as(report)),
            guessed: is_guessed.then(|| w.say(&Message::new("check_guessed").with("unread", unread))),
            groups: report.by_column().iter().map(|problems| group(site, problems, correct)).collect(),
            columns: report.columns.iter().map(|column| column_row(site, column)).collect(),
        }
    }
}

fn read_as(report: &Report) -> Message {
    let header = report.header_row.map_or(0, |row| row as usize);
    match (&report.sheet, report.delimiter) {
        (Some(sheet), _) => {
            Message::new("check_read_sheet").with("sheet", sheet.as_str()).with("header", header)
        }
        (None, Some(delimiter)) => Message::new("check_read_text")
            .with("encoding", report.encoding.as_deref().unwrap_or_default())
            .with("delimiter", if delimiter == '\t' { "tab".to_owned() } else { delimiter.to_string() })
            .with("header", header),
        (None, None) => Message::new("check_read_nothing"),
    }
}

fn column_row(site: &Site, column: &ingest::Column) -> ColumnRow {
    let how = match (column.how, column.confidence) {
        (How::Saved, _) => site.words.t("check_how_saved"),
        (How::Ignored, _) => site.words.t("check_how_unused"),
        (How::Inferred, sure) => {
            let percent = (sure.unwrap_or_default() * 100.0).round() as usize;
            site.words.say(&Message::new("check_how_guessed").with("percent", percent))
        }
    };
    ColumnRow {
        letter: column.column.clone(),
        header: column.header.clone(),
        field: column.field.clone().unwrap_or_default().replace('_', " "),
        how,
    }
}

fn group(site: &Site, problems: &ColumnProblems, correct: Option<&str>) -> Group {
    let title = match problems.column {
        Some(letter) => site.words.say(
            &Message::new("check_column")
                .with("letter", letter)
                .with("header", problems.header.unwrap_or_default()),
        ),
        None => site.words.t("check_whole"),
    };
    Group { title, kinds: problems.alike.iter().filter_map(|alike| kind(site, alike, correct)).collect() }
}

fn kind(site: &Site, alike: &[&Problem], correct: Option<&str>) -> Option<Kind> {
    let first = alike.first()?;
    let wording = site.words.in_english();
    let cell = |problem: &&Problem| Cell {
        place: place_of(site, problem),
        said: wording.say(&problem.message),
        correct: correct
            .and_then(|path| Some(format!("{path}?cell={}{}", problem.column.as_ref()?, problem.row?))),
    };
    let named = alike.iter().take(CELLS_NAMED);
    let more = alike.len().saturating_sub(CELLS_NAMED);
    Some(Kind {
        cost: site.words.of_code(&format!("check_cost_{}", first.severity.as_str())),
        cells: named.map(cell).collect(),
        more: (more > 0).then(|| site.words.say(&Message::new("check_more").with("more", more))),
        expected: wording.attribute(&first.message, "expected"),
        hint: site.words.hint(&first.message),
    })
}

/// Returns where a problem is, as a spreadsheet names it.
pub fn place_of(site: &Site, problem: &Problem) -> String {
    match (&problem.column, problem.row) {
        (Some(column), Some(row)) => format!("{column}{row}"),
        (None, Some(row)) => site.words.say(&Message::new("check_row").with("row", row)),
        (_, None) => String::new(),
    }
}
