use super::*;
use crate::annotate::TableForm;
use crate::workbook::written;
use jiff::civil::{Date, DateTime};
use rust_xlsxwriter::{ExcelDateTime, Worksheet};
use std::collections::BTreeSet;
use vacancy::AuthorityCode;

fn wording() -> Wording {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/wording/en/annotate.ftl");
    Wording::parse("en-GB", &std::fs::read_to_string(folder).unwrap()).unwrap()
}

fn check(bytes: &[u8]) -> crate::Checked {
    check_as(bytes, crate::Layout::Infer)
}

fn check_as(bytes: &[u8], layout: crate::Layout) -> crate::Checked {
    crate::check(&crate::CheckRequest {
        upload: crate::Upload::Bytes(bytes),
        authority: &AuthorityCode::parse("E09000022").unwrap(),
        layout,
        now: "2026-11-20T06:00:00Z".parse().unwrap(),
        gazetteer: gazetteer::Gazetteer::embedded(),
    })
    .unwrap()
}

/// Asserts that a table holds one home, all said of it is understood, and every column is its own field's.
fn assert_read(bytes: &[u8], what: &str) {
    let checked = check(bytes);
    for column in &checked.report.columns {
        assert_eq!(column.field.as_deref(), Some(column.header.as_str()), "{what}");
    }
    assert_eq!(checked.report.columns.len(), columns().count(), "{what}");
    assert_eq!(checked.vacancies.len(), 1, "{what}");
    assert_eq!(checked.report.problems, [], "{what}");
}

#[test]
fn every_field_has_a_column_or_another_says_the_same() {
    const SAID_BY_OTHERS: &[&str] = &[
        "authority", // whoever sends the file
        "unit",      // never published
        "exported_on",
        "postcode_outward",
        "postcode_inward",
        "easting",
        "northing",
        "coordinates",
        "applicants",
        "age",
        "opens_time",
        "opens_day",
        "opens_month",
        "opens_year",
        "closes_time",
        "closes_day",
        "closes_month",
        "closes_year",
        "available_day",
        "available_month",
        "available_year",
        "viewing_time",
    ];
    let others: BTreeSet<&str> =
        fields::all().filter(|field| field.written.is_none()).map(|field| field.name).collect();
    assert_eq!(others, SAID_BY_OTHERS.iter().copied().collect());
}

#[test]
fn every_column_is_explained() {
    let wording = wording();
    for column in columns() {
        for said in [column.meaning(&wording), column.how(&wording)] {
            assert!(said.ends_with('.') && !said.contains("_pattern") && !said.contains('$'), "{said}");
        }
    }
}

#[test]
fn the_empty_templates_are_read_and_hold_no_home() {
    for bytes in [template_csv(), template_xlsx(&wording()).unwrap()] {
        let checked = check(&bytes);
        let codes: Vec<&str> =
            checked.report.problems.iter().map(|problem| problem.message.code.as_ref()).collect();
        assert_eq!((checked.report.columns.len(), codes), (columns().count(), vec!["no_homes"]));
    }
}

#[test]
fn a_template_filled_in_is_read_without_a_layout_every_column_as_its_own_field() {
    let quoted = |text: &str| format!("\"{text}\"");
    let row: Vec<String> = columns().map(|column| quoted(column.written.example)).collect();
    let csv = [template_csv(), row.join(",").into_bytes()].concat();
    assert_read(&csv, TableForm::Csv.ending());
    let mut workbook = written::workbook().unwrap();
    let sheet = template::homes_sheet(&mut workbook, &wording()).unwrap();
    for (place, column) in (0..).zip(columns()) {
        type_in(sheet, place, column.written);
    }
    assert_read(&workbook.save_to_buffer().unwrap(), TableForm::Xlsx.ending());
}

#[test]
fn a_template_is_read_as_one_where_another_layout_is_saved() {
    let authorities = crate::Authorities::bundled().unwrap();
    let files =
        ["reference,postcode,rent,rent_period\n1,SW2 1RW,99.50,monthly\n", "reference,title\n1,Home\n"];
    for file in authorities.iter() {
        let layout = crate::Layout::Saved(&file.mapping);
        for text in files {
            let checked = check_as(text.as_bytes(), layout);
            let codes: Vec<&str> =
                checked.report.problems.iter().map(|problem| problem.message.code.as_ref()).collect();
            assert_eq!((checked.vacancies.len(), codes), (1, vec!["template_read"]), "{}", file.slug);
            assert!(
                checked.vacancies[0].rent_type.is_none(),
                "what holds for its exports holds not for this"
            );
        }
        // Another order, another name: that is somebody's export, and none of this layout.
        for other in ["postcode,reference\nSW2 1RW,1\n", "reference,title,Notes\n1,Home,x\n"] {
            assert_eq!(check_as(other.as_bytes(), layout).vacancies.len(), 0, "{}: {other}", file.slug);
        }
    }
    let own = "version = 1\n[columns]\nReference = 'reference'\nA = 'title'\nB = 'rent'\nC = 'bedrooms'\n";
    let own = Mapping::from_toml(own, "own.toml").unwrap();
    let cut_short = check_as(b"reference,rent\n1,99.50\n", crate::Layout::Saved(&own));
    assert_eq!(cut_short.vacancies.len(), 0, "a layout's own reference is not the template's");
}

/// Types an example as a person does: numbers and days become such.
fn type_in(sheet: &mut Worksheet, place: u16, Written { form, example }: Written) {
    let moment = |at: DateTime| {
        let (year, month, day) = (at.year() as u16, at.month() as u8, at.day() as u8);
        let day = ExcelDateTime::from_ymd(year, month, day).unwrap();
        day.and_hms(at.hour() as u16, at.minute() as u8, 0).unwrap()
    };
    match form {
        Form::Whole { .. } | Form::Degrees { .. } | Form::Pounds { .. } => {
            sheet.write_number(1, place, example.parse::<f64>().unwrap()).unwrap()
        }
        Form::Day => {
            let day: Date = example.parse().unwrap();
            sheet.write_datetime(1, place, moment(day.to_datetime(Default::default()))).unwrap()
        }
        Form::Moment => sheet.write_datetime(1, place, moment(example.parse().unwrap())).unwrap(),
        _ => sheet.write_string(1, place, example).unwrap(),
    };
}

#[test]
fn a_template_is_the_same_whenever_it_is_made() {
    assert_eq!(template_xlsx(&wording()).unwrap(), template_xlsx(&wording()).unwrap());
}
