//! CSV (RFC 4180): every home of a search, a row each, safe to open in a spreadsheet.

use super::{Form, Homes};
use search::{DEEPEST, Found};
use vacancy::Vacancy;

pub(super) static FORM: Form = Form {
    path: "/homes.csv",
    called: "feed_csv",
    kind: "text/csv; charset=utf-8",
    most: DEEPEST,
    sort: None,
    saved_as: Some("homes.csv"),
    write,
};

/// What stands in a cell.
enum Cell {
    /// Written by a council: a spreadsheet must not take it for a formula.
    Text(Option<String>),
    /// Written by us: a number, a day or a code.
    Plain(Option<String>),
}

type Column = (&'static str, fn(&Vacancy) -> Cell);

const COLUMNS: &[Column] = &[
    ("authority", |home| plain(Some(&home.authority))),
    ("reference", |home| Cell::Text(Some(home.reference.clone()))),
    ("landlord", |home| Cell::Text(home.landlord.clone())),
    ("title", |home| Cell::Text(home.title.clone())),
    ("address", |home| Cell::Text(home.address.clone())),
    ("postcode", |home| Cell::Text(home.postcode.clone())),
    ("latitude", |home| plain(home.location.map(|at| at.lat))),
    ("longitude", |home| plain(home.location.map(|at| at.lon))),
    ("location_precision", |home| plain(home.location.map(|at| at.precision.as_str()))),
    ("property_type", |home| plain(home.property_type.map(|kind| kind.as_str()))),
    ("bedrooms", |home| plain(home.bedrooms)),
    ("max_persons", |home| plain(home.max_persons)),
    ("floor", |home| plain(home.floor)),
    ("lift", |home| plain(home.lift)),
    ("step_free", |home| plain(home.step_free)),
    ("access_category", |home| plain(home.access_category.map(|one| one.as_str()))),
    ("garden", |home| plain(home.garden.map(|garden| garden.as_str()))),
    ("pets", |home| plain(home.pets.map(|pets| pets.as_str()))),
    ("parking", |home| plain(home.parking.map(|parking| parking.as_str()))),
    ("weekly_cost_pounds", |home| plain(home.weekly_cost_pence.map(pounds))),
    ("rent_type", |home| plain(home.rent_type.map(|kind| kind.as_str()))),
    ("tenancy", |home| plain(home.tenancy.map(|tenancy| tenancy.as_str()))),
    ("designation", |home| plain(home.designation.map(|one| one.as_str()))),
    ("bands", |home| Cell::Text(Some(home.eligibility.bands.join("; ")))),
    ("age_min", |home| plain(home.age_min)),
    ("age_max", |home| plain(home.age_max)),
    ("available_from", |home| plain(home.available_from)),
    ("opens_at", |home| plain(home.opens_at)),
    ("closes_at", |home| plain(home.closes_at)),
    ("status", |home| plain(Some(home.status.as_str()))),
    ("council_page", |home| Cell::Text(home.url.clone())),
];

fn plain(value: Option<impl ToString>) -> Cell {
    Cell::Plain(value.map(|value| value.to_string()))
}

fn pounds(pence: u64) -> String {
    format!("{}.{:02}", pence / 100, pence % 100)
}

fn write(homes: &Homes) -> String {
    // Without a mark of order Excel reads UTF-8 as something else.
    let mut rows = String::from('\u{feff}');
    let names = COLUMNS.iter().map(|(name, _)| *name).chain(["page"]);
    rows.push_str(&names.collect::<Vec<_>>().join(","));
    rows.push_str("\r\n");
    for found in homes.found {
        rows.push_str(&row(homes, found));
        rows.push_str("\r\n");
    }
    rows
}

fn row(homes: &Homes, found: &Found) -> String {
    let cell = |(_, read): &Column| match read(&found.vacancy) {
        Cell::Text(text) => quoted(&defused(&text.unwrap_or_default())),
        Cell::Plain(text) => quoted(&text.unwrap_or_default()),
    };
    let mut cells: Vec<String> = COLUMNS.iter().map(cell).collect();
    cells.push(quoted(&homes.address(found)));
    cells.join(",")
}

/// Returns text that no spreadsheet takes for a formula: an apostrophe before it says that it is none.
fn defused(text: &str) -> String {
    match text.trim_start_matches([' ', '\u{a0}']).starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

fn quoted(text: &str) -> String {
    match text.contains(['"', ',', '\r', '\n']) || text.starts_with(' ') {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_a_council_wrote_is_a_formula() {
        for (text, written) in [
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("+44", "'+44"),
            ("-1+1", "'-1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            (" =1", "' =1"),
            ("12 A-road", "12 A-road"),
            ("Flat 1, A Road", "\"Flat 1, A Road\""),
        ] {
            assert_eq!(quoted(&defused(text)), written, "{text:?}");
        }
    }
}
