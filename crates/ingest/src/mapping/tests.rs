use super::*;

const IDENTITY: &str = "version = 1\n";

fn mapping(rest: &str) -> Result<Mapping, String> {
    Mapping::from_toml(&format!("{IDENTITY}{rest}"), "test.toml").map_err(|error| error.to_string())
}

fn refused(rest: &str, expected: &[&str]) {
    let message = mapping(rest).map(|_| ()).unwrap_err();
    for part in ["test.toml"].iter().chain(expected) {
        assert!(message.contains(part), "{message}\nlacks {part}");
    }
}

#[test]
fn a_column_is_a_field_a_list_or_a_table() {
    let mapping = mapping(
        "[columns]\nRef = 'reference'\nSize = ['bedrooms', 'property_type']\nRent = { field = 'rent', period = 'monthly' }\n",
    )
    .unwrap();
    let fields = |name: &str| -> Vec<&str> {
        mapping
            .uses(name, 1)
            .map(|(_, uses)| uses.iter().map(|used| used.field.name).collect())
            .unwrap_or_default()
    };
    assert_eq!(fields("ref "), ["reference"]);
    assert_eq!(fields("SIZE"), ["bedrooms", "property_type"]);
    assert_eq!(fields("Rent (£)"), ["rent"]);
    assert!(fields("Other").is_empty());
}

#[test]
fn unknown_keys_and_fields_are_errors_that_name_them() {
    refused("rents = 1\n[columns]\nRef = 'reference'\n", &["unknown field `rents`"]);
    refused(
        "[columns]\nRef = 'reference'\nRent = 'rents'\n",
        &["columns.\"Rent\"", "`rents`", "did you mean `rent`?"],
    );
    refused(
        "[columns]\nRef = 'reference'\nRent = { field = 'rent', per = 'week' }\n",
        &["columns.\"Rent\"", "`per`"],
    );
    refused("[columns]\nRef = 'reference'\n[values.stutus]\nX = 'open'\n", &["values.stutus", "`status`"]);
    refused("[columns]\nRent = 'rent'\n", &["`reference`"]);
    refused("[export]\nencoding = 'klingon'\n[columns]\nRef = 'reference'\n", &["klingon"]);
    refused("[defaults]\nweeks_per_year = 40\n[columns]\nRef = 'reference'\n", &["46 to 53"]);
    refused(
        "[columns]\nRef = 'reference'\nLift = { field = 'lift', when_yes = 'mobility' }\n",
        &["when_yes"],
    );
}

#[test]
fn a_word_must_stand_for_something_that_can_be_read() {
    let rest = "[columns]\nRef = 'reference'\nState = 'status'\n[values.status]\nADV = 'opne'\n";
    refused(rest, &["columns.\"State\"", "adv", "opne"]);
    assert!(mapping(&rest.replace("opne", "open")).is_ok());
}

#[test]
fn options_go_with_their_fields() {
    let column = |column: &str| format!("[columns]\nRef = 'reference'\nX = {column}\n");
    refused(&column("{ period = 'weekly' }"), &["columns.\"X\"", "`field` or `fields`"]);
    refused(
        &column("{ field = 'rent', run_together = true }"),
        &["columns.\"X\"", "run_together is for bands"],
    );
    refused(&column("{ fields = ['lift', 'lifts'], split = ';' }"), &["`lifts`"]);
    refused(&column("{ field = 'lift', split = '; ' }"), &["columns.\"X\""]);
    refused("[columns]\nRef = { field = 'reference', with = ['X'] }\n", &["as it stands"]);
    refused(
        "[export]\nskip_rows = { Rec = ['T', ' '] }\n[columns]\nRef = 'reference'\n",
        &["skip_rows.\"Rec\"", "blank"],
    );
    let both = mapping(&column("{ fields = ['garden', 'balcony'], split = ';' }")).unwrap();
    assert_eq!(both.uses("X", 1).map(|(_, uses)| uses.len()), Some(2));
}

#[test]
fn columns_of_one_name_are_told_apart_by_their_number() {
    let mapping = mapping(
        "[export]\nignore = ['Notes#2', '#2']\n[columns]\nRef = 'reference'\n'Notes#1' = 'description'\nLine = 'address'\n'#1' = 'title'\n'Photo#2' = 'images'\n",
    )
    .unwrap();
    let used = |name: &str, nth: usize| mapping.uses(name, nth).map(|(_, uses)| uses[0].field.name);
    assert_eq!((used("NOTES", 1), used("notes ", 2), used("Notes", 3)), (Some("description"), None, None));
    assert!(mapping.ignores("NOTES", 2) && !mapping.ignores("NOTES", 1));
    // A name without a number is every column's of that name; a file's own "Photo#2" is a name like any other.
    assert_eq!((used("Line", 1), used("Line", 2)), (Some("address"), Some("address")));
    assert_eq!(
        (used("Photo#2", 1), used("Photo", 2), used("Photo", 1)),
        (Some("images"), Some("images"), None)
    );
    assert_eq!((used("", 1), used("", 2), mapping.ignores("", 2)), (Some("title"), None, true));
    assert_eq!(used("Notes 1", 1), None);
}

#[test]
fn another_version_is_refused() {
    let error = Mapping::from_toml("version = 2\n[columns]\nRef = 'reference'\n", "test.toml").unwrap_err();
    assert!(error.to_string().contains("version 2"), "{error}");
}

#[test]
fn the_day_rules_were_read_is_a_date_or_text_and_nothing_else() {
    let file =
        |date: &str| format!("version = 1\n[rules]\nsource = \"https://example.org\"\ndate = {date}\n");
    let read = |date: &str| Document::read(&file(date), "a.toml").map(|document| document.rules.date);
    for date in ["2026-01-31", "\"2026-01-31\""] {
        assert_eq!(read(date).unwrap(), Some(jiff::civil::date(2026, 1, 31)), "{date}");
    }
    for date in ["\"yesterday\"", "31", "2026-02-30"] {
        assert!(read(date).is_err(), "{date}");
    }
}
