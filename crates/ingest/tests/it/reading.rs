//! What becomes of files and rows: small exports, each with the one thing under test.

use crate::support::{Export, codes, infer, problems, values};

#[test]
fn a_plain_file_is_read_without_a_mapping() {
    let checked = infer("Ref,Address,Postcode,Beds,Rent pw\n0012,1 Some Street,SW9 8HQ,2,£120.50\n");
    assert_eq!(values(&checked, "reference"), ["\"0012\""]);
    assert_eq!(values(&checked, "rent"), [r#"{"pence":12050,"period":"weekly","weeks_per_year":52}"#]);
    let columns = &checked.report.columns;
    assert!(columns.iter().all(|column| column.how.as_str() == "inferred" && column.confidence > Some(0.5)));
}

#[test]
fn a_blank_cell_is_unknown_and_no_status_column_means_open() {
    let home = Export::of("lift,bedrooms,status").row("a,,,").row("b,no,0,let").homes();
    assert_eq!(
        (&home[0]["lift"], &home[0]["bedrooms"], &home[0]["status"]),
        (&none(), &none(), &"open".into())
    );
    assert_eq!((&home[1]["lift"], &home[1]["status"]), (&false.into(), &"let".into()));
    assert_eq!(Export::of("lift").row("a,yes").homes()[0]["status"], "open");
}

fn none() -> serde_json::Value {
    serde_json::Value::Null
}

#[test]
fn a_row_is_rejected_for_five_reasons_only() {
    let rejected = |export: Export| codes(&export.check(), "reject");
    assert_eq!(rejected(Export::of("rent").row(",120").row("a,100")), ["reference_missing"]);
    assert_eq!(rejected(Export::of("rent").row("1.23E+05,120")), ["reference_spoilt"]);
    assert_eq!(
        rejected(Export::of("rent").row("a,120").row("a,130")),
        ["reference_conflict", "reference_conflict"]
    );
    assert_eq!(rejected(Export::of("rent,lift").row("a,120,no,x,y")), ["row_too_long"]);
    assert_eq!(rejected(Export::of("rent,lift").row("a")), ["row_too_short"]);
    let anything =
        Export::of("rent,bedrooms,closes_at,postcode,floor").row("a,TBC,99,31/02/2026,nowhere,various");
    assert_eq!(rejected(anything), Vec::<String>::new());
}

#[test]
fn a_bad_cell_is_unknown_with_a_warning_at_its_place() {
    let checked = Export::of("rent,bedrooms").row("a,TBC,2").row("b,0.00,99").check();
    let told: Vec<(Option<u32>, Option<&str>, &str)> = problems(&checked, "warn")
        .map(|problem| (problem.row, problem.column.as_deref(), problem.message.code.as_ref()))
        .filter(|(row, _, _)| row.is_some())
        .collect();
    let expected = [
        (Some(2), Some("B"), "money_not_an_amount"),
        (Some(3), Some("B"), "money_not_positive"),
        (Some(3), Some("C"), "cell_number_out_of_range"),
    ];
    assert_eq!(told, expected);
    assert_eq!(values(&checked, "rent"), ["null", "null"]);
    assert_eq!((checked.report.rows.accepted, checked.report.rows.warned), (2, 2));
}

#[test]
fn rows_that_differ_in_viewing_photo_or_unit_are_one_advert() {
    let checked = Export::of("viewing_at,images,unit,address,floor")
        .row("a,24/11/2026 10:00,https://example.org/1.jpg,1,Flat 1,0")
        .row("a,25/11/2026,https://example.org/2.jpg,2,Flat 2,1")
        .row("a,24/11/2026 10:00,https://example.org/1.jpg,1,Flat 1,0")
        .check();
    let home = serde_json::to_value(&checked.vacancies[0]).unwrap();
    assert_eq!(checked.vacancies.len(), 1);
    assert_eq!((&home["homes"], &home["floor"], &home["address"]), (&2.into(), &0.into(), &"Flat 1".into()));
    assert_eq!(home["viewing_at"], serde_json::json!(["2026-11-24T10:00:00+00:00", "2026-11-25"]));
    assert_eq!(home["images"].as_array().map(Vec::len), Some(2));
    assert_eq!(codes(&checked, "note"), ["row_repeated"]);
}

#[test]
fn a_unit_in_the_address_counts_where_the_rest_agrees() {
    let homes = Export::of("address").row("a,\"Flat 1, Some House\"").row("a,\"Flat 2, Some House\"").homes();
    assert_eq!(homes[0]["homes"], 2);
    let other =
        Export::of("address").row("a,\"Flat 1, Some House\"").row("a,\"Flat 2, Other House\"").check();
    assert_eq!(codes(&other, "reject").len(), 2);
    assert_eq!(other.rejected_references, ["a"]);
}

#[test]
fn a_charge_stated_but_unknown_leaves_the_cost_unknown() {
    let homes = Export::of("rent,service_charge")
        .row("a,£120 pw,£10.20")
        .row("b,£120 pw,TBC")
        .row("c,£120 pw,")
        .row("d,£120 pw,Included")
        .row("e,£120 pw + SC,")
        .row("f,£520 pcm,£12 pw")
        .homes();
    let costs: Vec<&serde_json::Value> = homes.iter().map(|home| &home["weekly_cost_pence"]).collect();
    assert_eq!(costs, [&13020.into(), &none(), &12000.into(), &12000.into(), &none(), &13200.into()]);
    assert_eq!(homes[5]["service_charge"], 5200);
}

#[test]
fn a_column_of_periods_that_says_none_leaves_no_rent() {
    let homes =
        Export::of("rent,rent_period").row("a,120,weekly").row("b,120,sometimes").row("c,120 pcm,x").homes();
    assert_eq!((&homes[1]["rent"], &homes[2]["rent"]["period"]), (&none(), &"monthly".into()));
    assert_eq!(homes[0]["weekly_cost_pence"], 12000);
}

#[test]
fn dates_and_postcodes_may_stand_in_several_columns() {
    let homes =
        Export::of("closes_day,closes_month,closes_year,closes_time,postcode_outward,postcode_inward")
            .row("a,22,Nov,26,,SW9,8HQ")
            .row("b,22,11,2026,12:00,sw9,8***")
            .row("c,31,2,2026,,SW9,")
            .homes();
    assert_eq!(
        (&homes[0]["closes_at"], &homes[0]["postcode"]),
        (&"2026-11-22T23:59:59+00:00".into(), &"SW9 8HQ".into())
    );
    assert_eq!(homes[1]["closes_at"], "2026-11-22T12:00:00+00:00");
    assert_eq!((&homes[2]["closes_at"], &homes[2]["postcode"]), (&none(), &"SW9".into()));
}

#[test]
fn one_column_may_feed_several_fields() {
    let mapping =
        "version = 1\n[columns]\nRef = 'reference'\nHome = ['address', 'postcode']\nSize = 'bedrooms'\n";
    let checked = crate::support::saved(mapping, "Ref,Home,Size\na,\"1 Some Street, London SW9 8HQ\",2B4P\n");
    let home = serde_json::to_value(&checked.vacancies[0]).unwrap();
    assert_eq!(
        (&home["postcode"], &home["bedrooms"], &home["max_persons"]),
        (&"SW9 8HQ".into(), &2.into(), &4.into())
    );
}

#[test]
fn asap_is_the_day_the_export_was_made() {
    let told = infer("Homes to let,,\nReport run:,20/11/2026,\nRef,Beds,Available from\na,2,ASAP\n");
    assert_eq!(values(&told, "available_from"), ["\"2026-11-20\""]);
    assert_eq!(told.report.header_row, Some(3));
    assert_eq!(values(&infer("Ref,Beds,Available from\na,2,now\n"), "available_from"), ["\"2026-11-22\""]);
}

#[test]
fn titles_blanks_and_totals_are_not_counted_and_rows_keep_their_numbers() {
    let text = "Homes\n\n,,\nRef,Beds,Rent\na,1,TBC\n\nb,2,\"100\nTBC\"\nc,3,100\nTotal,3,\nEnd of report\n";
    let checked = infer(text);
    let rows = checked.report.rows;
    assert_eq!((rows.total, rows.accepted, rows.rejected), (3, 3, 0));
    let places: Vec<(u32, u64)> =
        checked.report.problems.iter().filter_map(|problem| problem.row.zip(problem.line)).collect();
    assert_eq!(places, [(5, 5), (7, 7)]);
}

#[test]
fn a_mapping_that_does_not_fit_is_not_forced() {
    let mapping = "version = 1\n[columns]\nRef = 'reference'\nA = 'lift'\nB = 'rent'\nC = 'floor'\n";
    let file = |text: &str| codes(&crate::support::saved(mapping, text), "file");
    assert_eq!(file("Ref,A,X\n1,yes,2\n"), Vec::<String>::new());
    assert_eq!(file("Ref,X,Y,Z\n1,2,3,4\n"), ["mapping_does_not_fit"]);
    assert_eq!(file("nothing,known\n1,2\n"), ["mapping_does_not_fit"]);
    assert_eq!(file("A,B,C\nyes,2,3\n"), ["mapping_does_not_fit"]);
    assert!(!crate::support::saved(mapping, "A,B,C\nyes,2,3\n").report.taken());
}

#[test]
fn a_misspelt_column_is_told_once_with_what_was_meant() {
    let mapping = "version = 1\n[columns]\nRef = 'reference'\n'Weekly rent' = 'rent'\nBeds = 'bedrooms'\n";
    let checked = crate::support::saved(mapping, "Ref,Weekly rnet,Beds\na,120,2\n");
    assert_eq!(codes(&checked, "warn"), ["header_misspelt"]);
    assert_eq!(codes(&checked, "note"), Vec::<String>::new());
}

#[test]
fn what_is_personal_is_masked_and_never_quoted() {
    let secret = ["07700 900123", "tenant@example.org", "4821"];
    let text = "Call 07700 900123 or tenant@example.org. Key safe 4821.";
    let checked = Export::of("description,rent").row(&format!("a,{text},call 07700 900123")).check();
    let report = format!("{:?}{:?}", checked.report, checked.vacancies);
    assert!(secret.iter().all(|secret| !report.contains(secret)), "{report}");
    assert_eq!(values(&checked, "description"), ["\"Call ••• or •••. Key safe •••.\""]);
    assert!(codes(&checked, "warn").contains(&"personal_entry_code".to_owned()));
}

#[test]
fn references_are_strings_and_formulas_that_protect_them_are_taken_off() {
    let homes = Export::of("bedrooms").row("0012,1").row("\"=\"\"0013\"\"\",2").row(" 00/14 #5 ,3").homes();
    let references: Vec<&serde_json::Value> = homes.iter().map(|home| &home["reference"]).collect();
    assert_eq!(references, ["0012", "0013", "00/14 #5"]);
}

#[test]
fn a_weekday_alone_is_that_of_the_week_the_advert_runs_in() {
    let homes = Export::of("opens_at,closes_at,status")
        .row("a,19/11/2026,Midnight Sunday,open")
        .row("b,26/11/2026,Midnight Sunday,open")
        .row("c,12/11/2026,Midnight Sunday,closed")
        .row("d,,Sunday noon,open")
        .homes();
    let closings: Vec<&serde_json::Value> = homes.iter().map(|home| &home["closes_at"]).collect();
    let expected = [
        "2026-11-22T23:59:59+00:00",
        "2026-11-29T23:59:59+00:00",
        "2026-11-15T23:59:59+00:00",
        "2026-11-22T12:00:00+00:00",
    ];
    assert_eq!(closings, expected);
}

#[test]
fn a_closing_at_nought_hours_is_told_and_a_mapping_can_say_what_it_means() {
    let text = "Ref,Ends\na,2026-11-24 00:00:00\n";
    let plain = "version = 1\n[columns]\nRef = 'reference'\nEnds = 'closes_at'\n";
    let checked = crate::support::saved(plain, text);
    assert_eq!(values(&checked, "closes_at"), ["\"2026-11-24T00:00:00+00:00\""]);
    assert_eq!(codes(&checked, "note"), ["closes_at_midnight"]);
    let told = plain.replace("'closes_at'", "{ field = 'closes_at', midnight_ends_day = true }");
    assert_eq!(values(&crate::support::saved(&told, text), "closes_at"), ["\"2026-11-24T23:59:59+00:00\""]);
}
