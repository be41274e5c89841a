//! The published schema against the importer: what the schema accepts the importer accepts, as the same; what both refuse
//! both refuse. A small checker reads the schema as other programs would.

use crate::support::{saved, wording_of};
use ingest::{Checked, Severity, csvw_metadata, table_schema};
use regex::Regex;
use serde_json::Value;
use std::collections::BTreeMap;

/// A schema, as a program that validates tables reads it.
struct Schema {
    fields: Vec<FieldSchema>,
    missing: Vec<String>,
}

struct FieldSchema {
    name: String,
    document: Value,
    pattern: Option<Regex>,
}

impl Schema {
    fn published() -> Self {
        let document = table_schema(&wording_of(&["annotate.ftl"]));
        let texts = |value: &Value| -> Vec<String> { serde_json::from_value(value.clone()).unwrap() };
        let fields = document["fields"].as_array().unwrap();
        assert_eq!(texts(&document["primaryKey"]), ["reference"]);
        Self {
            fields: fields.iter().map(FieldSchema::of).collect(),
            missing: texts(&document["missingValues"]),
        }
    }

    fn accepts(&self, field: &FieldSchema, cell: &str) -> bool {
        if self.missing.iter().any(|missing| missing == cell) {
            return field.document["constraints"]["required"] != true;
        }
        field.accepts(cell)
    }
}

impl FieldSchema {
    fn of(document: &Value) -> Self {
        let pattern = document["constraints"]["pattern"].as_str();
        Self {
            name: document["name"].as_str().unwrap().to_owned(),
            document: document.clone(),
            pattern: pattern.map(|pattern| Regex::new(&format!("^(?:{pattern})$")).unwrap()),
        }
    }

    fn kind(&self) -> &str {
        self.document["type"].as_str().unwrap()
    }

    fn is_text(&self) -> bool {
        self.kind() == "string" && self.document["constraints"]["maxLength"] == 20_000
    }

    fn accepts(&self, cell: &str) -> bool {
        let constraints = &self.document["constraints"];
        let among = |list: &Value| list.as_array().unwrap().iter().any(|value| value == cell);
        let within = |number: f64| {
            constraints["minimum"].as_f64().unwrap() <= number
                && number <= constraints["maximum"].as_f64().unwrap()
        };
        let whole = Regex::new("^-?[0-9]+$").unwrap();
        let decimal = Regex::new("^-?[0-9]+(\\.[0-9]+)?$").unwrap();
        match self.kind() {
            "boolean" => among(&self.document["trueValues"]) || among(&self.document["falseValues"]),
            "integer" => whole.is_match(cell) && cell.parse().is_ok_and(within),
            "number" => decimal.is_match(cell) && cell.parse().is_ok_and(within),
            "date" => {
                let limit = |name: &str| constraints[name].as_str().unwrap().to_owned();
                let is_day = cell.len() == 10 && cell.parse::<jiff::civil::Date>().is_ok();
                is_day && *limit("minimum") <= *cell && *cell <= *limit("maximum")
            }
            "string" => {
                let long = constraints["maxLength"].as_u64().unwrap_or(u64::MAX);
                cell.chars().count() as u64 <= long
                    && self.pattern.as_ref().is_none_or(|pattern| pattern.is_match(cell))
                    && (constraints["enum"].is_null() || among(&constraints["enum"]))
            }
            other => panic!("{} is of type {other}", self.name),
        }
    }

    /// Cells that anybody would make of it: its example, its words, its limits, and what lies just beyond.
    fn cells(&self) -> (Vec<String>, Vec<String>) {
        let constraints = &self.document["constraints"];
        let mut good = vec![self.document["example"].as_str().unwrap().to_owned()];
        let mut bad = Vec::new();
        let words = constraints["enum"].as_array().into_iter().flatten();
        good.extend(words.map(|word| word.as_str().unwrap().to_owned()));
        match self.kind() {
            "boolean" => good.extend(["yes", "No", "NO", "YES"].map(str::to_owned)),
            "integer" => {
                let limit = |name: &str| constraints[name].as_i64().unwrap();
                good.extend([limit("minimum"), limit("maximum")].map(|number| number.to_string()));
                bad.extend([limit("minimum") - 1, limit("maximum") + 1].map(|number| number.to_string()));
                bad.push("1.5".to_owned());
            }
            "number" => {
                good.extend([&constraints["minimum"], &constraints["maximum"]].map(Value::to_string));
                bad.push("999999999".to_owned());
            }
            "date" => {
                good.extend(["1990-01-01", "2024-02-29", "2100-12-31"].map(str::to_owned));
                bad.extend(["1989-12-31", "2101-01-01", "2026-02-29", "2026-11-31"].map(str::to_owned));
            }
            _ => {}
        }
        if self.is_text() || self.name == "reference" {
            bad.push("=A1+B2".to_owned());
            bad.push("#REF!".to_owned());
        } else {
            bad.extend(["TBC", "see advert", "£", "#REF!"].map(str::to_owned));
        }
        (good, bad)
    }
}

/// Cells of columns that look like nothing else: those to be accepted by both, and those to be refused by both.
const OF_PATTERNS: &[(&str, &[&str], &[&str])] = &[
    (
        "reference",
        &[
            "A1",
            "0012",
            "LBL/0012-3",
            "12345-6",
            "123-4",
            "L-12",
            "A B_C.D",
            "1E05",
            "12/03/2026",
            "R1-a-b.c/d",
        ],
        &["1.23E+05", "1E+05", "4.5e-03", "03-Apr", "Apr-03", "3-Apr", "########"],
    ),
    (
        "postcode",
        &["SW9", "SW9 8", "SW9 8HQ", "W1A 1AA", "N1 9GU", "EC1A 1BB", "M1 1AE", "SW1A 2AA", "BS0"],
        &["ZZ1 1AA", "SW", "8HQ", "SW9 8HQ 1", "M0 1AE", "£"],
    ),
    (
        "bands",
        &["A", "1", "1A", "A, B", "Emergency, Gold, Silver", "B1, B2, C", "30"],
        &["01-Feb", "C-A", "various", "£5"],
    ),
    ("adaptations", &["hoist", "ramp, wet room, stairlift"], &["haunted", "ramp, haunted"]),
    ("labels", &["mobility", "right to move, local lettings plan"], &["haunted"]),
    (
        "opens_at",
        &["2026-11-18", "2026-11-18 09:30", "2026-11-18T09:30:15", "2028-02-29", "2000-02-29 00:00"],
        &[
            "2026-02-29",
            "2026-11-31",
            "2026-13-01",
            "2026-11-18 24:61",
            "1989-12-31",
            "2101-01-01",
            "Sometime",
        ],
    ),
    (
        "viewing_at",
        &["2026-11-20", "2026-11-20 10:00", "2026-11-20; 2026-11-21 10:00"],
        &["2026-02-30", "2026-11-20; never"],
    ),
    (
        "url",
        &["https://example.org", "https://a.example.org:8080/x/y?z=1&w=%20#top"],
        &["http://example.org", "www.example.org", "https://", "https://user@example.org", "https://a b.org"],
    ),
    ("images", &["https://example.org/1.jpg"], &["http://example.org/1.jpg", "photo.jpg"]),
    ("rent", &["1", "120", "120.5", "0.01", "520000"], &["0", "-5", "520000.01", "two hundred"]),
    ("service_charge", &["0", "10.25"], &["-1", "600000"]),
    ("floor", &["-1", "0", "12"], &["top", "1-Feb"]),
    ("latitude", &["51.5", "51"], &["51.4x", "north"]),
    ("title", &["A house (two floors) - nice!", "Fflat â gardd", "100% new", "TBC"], &[]),
    ("status", &["let", "under offer"], &["haunted"]),
];

/// What else has to be said for a cell to be one that can be read: coordinates come in pairs, a period is one of a rent.
fn beside(field: &str) -> Vec<(&'static str, &'static str)> {
    match field {
        "latitude" => vec![("longitude", "-0.1157")],
        "longitude" => vec![("latitude", "51.4624")],
        "rent_period" | "rent_weeks" => vec![("rent", "100")],
        "withdrawn_reason" => vec![("status", "withdrawn")],
        _ => Vec::new(),
    }
}

/// What the importer made of the cells of one column, each in a row of its own.
struct Imported {
    checked: Checked,
    /// By row: what the problem at the cell was.
    refused: BTreeMap<u32, String>,
}

/// What no schema tells, such as where a postcode lies; the cell is taken all the same.
const TAKEN: &[&str] =
    &["postcode_not_found", "postcode_elsewhere", "coordinates_elsewhere", "coordinates_incomplete"];

impl Imported {
    fn of(field: &str, cells: &[String]) -> Self {
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let beside = beside(field);
        let is_reference = field == "reference";
        let own = if is_reference { vec!["title"] } else { vec!["reference", field] };
        let names: Vec<&str> = own.into_iter().chain(beside.iter().map(|(name, _)| *name)).collect();
        let mut mapping = "version = 1\n[columns]\nreference = 'reference'\n".to_owned();
        for name in names.iter().filter(|name| **name != "reference") {
            mapping.push_str(&format!("{name} = '{name}'\n"));
        }
        let mut text = if is_reference { "reference,title\n".to_owned() } else { names.join(",") + "\n" };
        for (at, cell) in cells.iter().enumerate() {
            let mut row = if is_reference { Vec::new() } else { vec![format!("R{at}")] };
            row.push(quoted(cell));
            row.extend(is_reference.then(|| format!("\"Home {at}\"")));
            row.extend(beside.iter().map(|(_, cell)| (*cell).to_owned()));
            text.push_str(&(row.join(",") + "\n"));
        }
        let checked = saved(&mapping, &text);
        let mut refused = BTreeMap::new();
        for problem in &checked.report.problems {
            let costs = problem.severity != Severity::Note && !TAKEN.contains(&problem.message.code.as_ref());
            if let Some(row) = problem.row.filter(|_| costs) {
                refused.insert(row, problem.message.code.to_string());
            }
        }
        Self { checked, refused }
    }

    /// Returns why the nth cell was not taken, where it was not.
    fn refusal(&self, nth: usize) -> Option<&String> {
        self.refused.get(&(nth as u32 + 2))
    }

    /// Returns what the home of the nth cell has under a name.
    fn value(&self, nth: usize, field: &str) -> Value {
        let home = self.checked.vacancies.iter().find(|home| home.provenance.row == nth as u32 + 2);
        let home = serde_json::to_value(home.unwrap()).unwrap();
        match field {
            "rent" => home["rent"]["pence"].clone(),
            "rent_period" => home["rent"]["period"].clone(),
            "rent_weeks" => home["rent"]["weeks_per_year"].clone(),
            "latitude" => home["location"]["lat"].clone(),
            "longitude" => home["location"]["lon"].clone(),
            "max_income" => home["eligibility"]["max_income_pence"].clone(),
            "bands" | "local_connection" | "transfer_only" | "homeseeker_only" | "household"
            | "min_persons" => home["eligibility"][field].clone(),
            _ => home[field].clone(),
        }
    }
}

/// Returns what a cell means by the schema, as the record has it; nothing where the schema does not tell.
fn meaning(field: &FieldSchema, cell: &str) -> Option<Value> {
    let constraints = &field.document["constraints"];
    let is_money = matches!(field.name.as_str(), "rent" | "service_charge" | "max_income");
    match field.kind() {
        "boolean" => Some(cell.eq_ignore_ascii_case("yes").into()),
        "integer" => Some(cell.parse::<i64>().unwrap().into()),
        "number" if is_money => Some(((cell.parse::<f64>().unwrap() * 100.0).round() as u64).into()),
        "number" => Some(cell.parse::<f64>().unwrap().into()),
        "date" => Some(cell.into()),
        _ if constraints["enum"].is_array() => Some(cell.replace([' ', '-'], "_").into()),
        _ if field.is_text() => Some(cell.into()),
        _ => match field.name.as_str() {
            "reference" | "url" => Some(cell.into()),
            "postcode" => Some(cell.into()),
            "bands" => Some(cell.split(", ").collect::<Vec<_>>().into()),
            "images" => Some(cell.split(' ').collect::<Vec<_>>().into()),
            "adaptations" | "labels" => {
                let mut words: Vec<String> = cell.split(", ").map(|word| word.replace(' ', "_")).collect();
                words.sort();
                Some(words.into())
            }
            _ => None,
        },
    }
}

#[test]
fn the_importer_and_the_schema_agree_on_good_cells_and_on_bad_ones() {
    let schema = Schema::published();
    for field in &schema.fields {
        let (mut good, mut bad) = field.cells();
        for (_, more_good, more_bad) in OF_PATTERNS.iter().filter(|(name, ..)| *name == field.name) {
            good.extend(more_good.iter().map(|cell| (*cell).to_owned()));
            bad.extend(more_bad.iter().map(|cell| (*cell).to_owned()));
        }
        let imported = Imported::of(&field.name, &good);
        for (nth, cell) in good.iter().enumerate() {
            assert!(schema.accepts(field, cell), "the schema refuses {} {cell:?}", field.name);
            let refusal = imported.refusal(nth);
            assert_eq!(refusal, None, "the importer refuses {} {cell:?}", field.name);
        }
        let imported = Imported::of(&field.name, &bad);
        for (nth, cell) in bad.iter().enumerate() {
            assert!(!schema.accepts(field, cell), "the schema accepts {} {cell:?}", field.name);
            assert!(imported.refusal(nth).is_some(), "the importer accepts {} {cell:?}", field.name);
        }
    }
}

#[test]
fn every_cell_the_schema_accepts_means_the_same_to_the_importer() {
    let schema = Schema::published();
    let mut all: Vec<String> = schema.missing.clone();
    for field in &schema.fields {
        let (good, bad) = field.cells();
        all.extend(good.into_iter().chain(bad));
    }
    let listed = OF_PATTERNS.iter().flat_map(|(_, good, bad)| good.iter().chain(*bad));
    all.extend(listed.map(|cell| (*cell).to_owned()));
    all.sort();
    all.dedup();
    let mut told = 0;
    for field in &schema.fields {
        let accepted: Vec<String> = all.iter().filter(|cell| schema.accepts(field, cell)).cloned().collect();
        let imported = Imported::of(&field.name, &accepted);
        for (nth, cell) in accepted.iter().enumerate() {
            // No pattern tells personal data; what is left of the text is taken.
            let refusal = imported.refusal(nth);
            let is_masked = refusal.is_some_and(|code| field.is_text() && code.starts_with("personal_"));
            assert!(refusal.is_none() || is_masked, "{refusal:?}: {} {cell:?}", field.name);
            if is_masked || schema.missing.contains(cell) {
                continue;
            }
            let Some(expected) = meaning(field, cell) else { continue };
            assert_eq!(imported.value(nth, &field.name), expected, "{} {cell:?}", field.name);
            told += 1;
        }
    }
    assert!(told > 2_000, "only {told} cells were compared");
}

#[test]
fn a_key_that_stands_twice_is_refused_by_both() {
    let twice = saved(
        "version = 1\n[columns]\nreference = 'reference'\ntitle = 'title'\n",
        "reference,title\nA1,One\nA1,Other\n",
    );
    assert_eq!((twice.report.rows.rejected, twice.vacancies.len()), (2, 0));
}

#[test]
fn the_other_metadata_say_the_same_of_every_column() {
    let wording = wording_of(&["annotate.ftl"]);
    let (table, metadata) = (table_schema(&wording), csvw_metadata(&wording, "template.csv"));
    assert_eq!(
        (&metadata["url"], &metadata["null"]),
        (&Value::from("template.csv"), &table["missingValues"])
    );
    let columns = metadata["tableSchema"]["columns"].as_array().unwrap();
    let fields = table["fields"].as_array().unwrap();
    assert_eq!(columns.len(), fields.len());
    for (column, field) in columns.iter().zip(fields) {
        let (constraints, datatype) = (&field["constraints"], &column["datatype"]);
        assert_eq!((&column["name"], &column["titles"]), (&field["name"], &field["name"]));
        assert_eq!(column["required"], constraints["required"] == true);
        assert_eq!(
            (&datatype["minimum"], &datatype["maximum"]),
            (&constraints["minimum"], &constraints["maximum"])
        );
        assert!(!column["dc:description"].as_str().unwrap().is_empty());
        let example = field["example"].as_str().unwrap();
        let pattern = datatype["format"].as_str().filter(|_| datatype["base"] == "string");
        if let Some(pattern) = pattern {
            let pattern = Regex::new(&format!("^(?:{pattern})$")).unwrap();
            let words = constraints["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
            assert!(words.chain([example]).all(|word| pattern.is_match(word)), "{}", field["name"]);
        }
    }
}
