//! The fields a file may have, published for programs and for people who begin with an empty table.

use crate::fields;
use serde_json::{Value, json};

/// Returns every field as a Frictionless Table Schema, in the order of [`template_csv`].
///
/// Every cell is a string there: the importer reads numbers, dates and amounts as people write them ("£120.50 pw",
/// "2 bed"), which a stricter type would refuse.
///
/// # Source
/// <https://specs.frictionlessdata.io/table-schema/>, version 1.
pub fn table_schema() -> Value {
    let field = |field: &fields::Field| {
        let required = field.name == fields::REFERENCE;
        json!({ "name": field.name, "type": "string", "constraints": { "required": required } })
    };
    json!({ "fields": fields::all().map(field).collect::<Vec<_>>(), "missingValues": [""] })
}

/// Returns an empty table with a column for every field, named as the field is: CSV in UTF-8, the header row alone.
pub fn template_csv() -> Vec<u8> {
    let names: Vec<&str> = fields::all().map(|field| field.name).collect();
    format!("{}\r\n", names.join(",")).into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_of_the_template_is_known_for_its_own_field_and_stands_in_the_schema() {
        let template = String::from_utf8(template_csv()).unwrap();
        let columns: Vec<&str> = template.trim_end().split(',').collect();
        for column in &columns {
            assert_eq!(fields::known_as(column).map(|field| field.name), Some(*column));
        }
        let schema = table_schema();
        let listed = schema["fields"].as_array().unwrap();
        let named: Vec<&str> = listed.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(named, columns);
        let required = listed.iter().filter(|field| field["constraints"]["required"] == true);
        assert_eq!(required.map(|field| &field["name"]).collect::<Vec<_>>(), ["reference"]);
    }
    #[test]
    fn a_template_filled_in_is_read_without_a_mapping_every_column_as_its_own_field() {
        let mut file = String::from_utf8(template_csv()).unwrap();
        let cell = |field: &fields::Field| match field.name {
            "reference" => "A1",
            "postcode" => "SW9 8HE",
            "bedrooms" => "2",
            "rent" => "120.50",
            "closes_at" => "2026-12-01 12:00",
            _ => "",
        };
        file += &fields::all().map(cell).collect::<Vec<_>>().join(",");
        file += "\r\n";
        let checked = crate::check(&crate::CheckRequest {
            upload: crate::Upload::Bytes(file.as_bytes()),
            authority: &vacancy::AuthorityCode::parse("E09000001").unwrap(),
            layout: crate::Layout::Infer,
            now: jiff::Timestamp::UNIX_EPOCH,
            gazetteer: gazetteer::Gazetteer::embedded(),
        })
        .unwrap();
        for column in &checked.report.columns {
            assert_eq!(column.field.as_deref(), Some(column.header.as_str()));
        }
        assert_eq!(checked.report.columns.len(), fields::all().count());
        assert_eq!(checked.vacancies.len(), 1);
    }
}
