//! The first form of an authority's file: what an export shows, written so that a person can check and finish it.

use crate::report::{Report, Severity};
use crate::{codes, fields, header};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use toml::Value;
use vacancy::AuthorityCode;

/// What is said of a word that a map of the council's own words can mend.
const MENDED_BY_WORDS: &[&str] = &[
    codes::NOT_IN_LIST,
    codes::NOT_YES_OR_NO,
    codes::ACCESS_UNKNOWN,
    codes::FLOOR_UNKNOWN,
    codes::STATUS_UNKNOWN,
    codes::PERIOD_UNKNOWN,
    codes::BEDROOMS_UNREADABLE,
];

/// What a person may say of a column.
const OF_COLUMNS: &str = "
# Which column feeds which field. A column may feed several: [\"bedrooms\", \"max_persons\"]. Of two columns of one name,
# \"Notes#1\" is the first and \"Notes#2\" the second; \"#1\" is the first without a name. How its cells are to be read:
#   { field = \"rent\", period = \"monthly\" }                  or weekly, fortnightly, four_weekly, yearly
#   { field = \"rent\", period = \"weekly\", weeks_per_year = 48 }
#   { field = \"rent\", unit = \"pence\" }                      12345 is £123.45
#   { field = \"rent\", includes_charges = true }
#   { field = \"closes_at\", midnight_ends_day = true }         00:00 is the end of its day
#   { field = \"closes_at\", date_order = \"mdy\" }            11/22/2026, as in America
#   { field = \"labels\", when_yes = \"new_build\" }             for a column of yes and no
#   { field = \"bands\", run_together = true }                  123 is 1, 2 and 3
#   { field = \"tenancy\", with = [\"Starter\"] }                its cell and that column's are one word: \"7 1\"
#   { fields = [\"garden\", \"pets\"], split = \",\" }            each part is one of the council's own words
# The fields there are:
";

/// What a person may say of who is told, and of files that come by themselves.
const OF_ARRANGEMENTS: &str = "
# Who is told what became of each file: teams' mailboxes, and an address that gets the report, signed. Secrets stand in
# the state folder's secrets/, never here.
# [notify]
# emails = [\"lettings@example.org\"]
# webhook = \"https://hooks.example.org/homes\"

# Where its exports are fetched, and when, in London's time: or every_minutes = 60.
# [pull]
# url = \"https://exports.example.org/homes.csv\"
# at = [\"02:30\"]

# By when its file is expected, in London's time; there is an alarm when it has not come. Or every_hours = 24.
# [expected]
# by = \"06:00\"
# days = [\"monday\", \"tuesday\", \"wednesday\", \"thursday\", \"friday\"]
";

/// How many of the council's own words are listed for one field.
const WORDS_AT_MOST: usize = 40;

/// Whose file is begun, and from what.
#[derive(Debug, Clone, Copy)]
pub struct Outline<'a> {
    /// Its ONS code.
    pub code: &'a AuthorityCode,
    /// Its name in addresses and file names: small letters and hyphens.
    pub slug: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The name of an export and what was understood of it without a mapping.
    pub export: Option<(&'a str, &'a Report)>,
}

impl Outline<'_> {
    /// Returns the text of the file: TOML with a comment at everything a person has to decide. What was understood of
    /// the export is bound; every other column stands beside it, to be given a field or to be ignored.
    pub fn to_toml(&self) -> String {
        let mut text = format!("# How {}'s export is read.", one_line(self.name));
        if let Some((file, _)) = self.export {
            let file = one_line(file);
            text += &format!(" Begun from {file}: check every line against the council's covering note.");
        }
        text += &format!(
            "\nversion = 1\ncode = {}\nslug = {}\nname = {}\n",
            quoted(self.code.as_str()),
            quoted(self.slug),
            quoted(self.name)
        );
        text += "
# Whom to ask about the file: a team and its shared mailbox, never a person.
[contact]
# team = \"Housing systems\"
# email = \"housing.systems@example.org\"

# What it sends. A `full` file holds everything: what it leaves out has been withdrawn. `changes` adds and alters only.
[[feeds]]
name = \"nightly\"
kind = \"full\"

# Where the council says who may apply, and the day that was read.
[rules]
# source = \"https://\"
# date = 2026-01-31
";
        text += OF_ARRANGEMENTS;
        self.export_part(&mut text);
        self.columns_part(&mut text);
        self.words_part(&mut text);
        text += "
# What holds for every home where no column says.
[defaults]
# rent_period = \"weekly\"
# weeks_per_year = 52
# rent_type = \"social\"
# tenancy = \"secure\"
";
        text
    }

    fn export_part(&self, text: &mut String) {
        *text += "\n# The file's form; what is left out is found out each night.\n[export]\n";
        if let Some((_, report)) = self.export {
            let delimiter = match report.delimiter {
                Some('\t') => "tab".to_owned(),
                Some(',') => "comma".to_owned(),
                Some(';') => "semicolon".to_owned(),
                Some('|') => "pipe".to_owned(),
                other => other.map(String::from).unwrap_or_default(),
            };
            for (key, value) in [("encoding", report.encoding.clone()), ("delimiter", Some(delimiter))] {
                if let Some(value) = value.filter(|value| !value.is_empty()) {
                    // Writing to a String cannot fail.
                    let _ = writeln!(text, "# {key} = {}", quoted(&value));
                }
            }
        }
        *text += "\
# Columns that feed nothing, above all those that must never be published, such as tenants' names.
ignore = []
# Rows that are no adverts, by what a column says in them: other kinds of record, a trailer.
# skip_rows = { \"Record type\" = [\"H\", \"T\"] }
";
    }

    fn columns_part(&self, text: &mut String) {
        *text += OF_COLUMNS;
        for line in wrapped(&fields::all().map(|field| field.name).collect::<Vec<_>>()) {
            let _ = writeln!(text, "#   {line}");
        }
        *text += "[columns]\n";
        let columns = self.export.map_or(&[][..], |(_, report)| &report.columns);
        let is_reference = |field: &str| field.split(" + ").any(|one| one == fields::REFERENCE);
        if !columns.iter().filter_map(|column| column.field.as_deref()).any(is_reference) {
            *text += "# The one column every file must have: what the council calls an advert by. Put its name here.\n\
                      \"Reference\" = \"reference\"\n";
        }
        let counted: Vec<(&str, usize)> =
            header::counted(columns.iter().map(|column| column.header.as_str())).collect();
        let again: BTreeSet<String> =
            counted.iter().filter(|(_, nth)| *nth > 1).map(|(name, _)| header::plain(name)).collect();
        let named = columns.iter().zip(counted).filter(|(_, (name, _))| !name.trim().is_empty());
        for (column, (name, nth)) in named {
            // The name alone would stand for every column of that name.
            let one_of_several = again.contains(&header::plain(name));
            let header = if one_of_several { quoted(&header::numbered(name, nth)) } else { quoted(name) };
            let _ = match &column.field {
                Some(field) => {
                    let sure = column
                        .confidence
                        .map_or(String::new(), |sure| format!("  # {:.0}% sure", sure * 100.0));
                    writeln!(text, "{header} = {}{sure}", field_or_list(field))
                }
                None => writeln!(
                    text,
                    "# {header} = \"\"  # column {}: not understood; give it a field, or ignore it",
                    column.column
                ),
            };
        }
    }

    /// Lists the words of the export that could not be read, each to be given what it stands for.
    fn words_part(&self, text: &mut String) {
        *text += "\n# The council's own words, and what each stands for; \"\" stands for unknown.\n\
                  # [values.property_type]\n# \"FLT\" = \"flat\"\n";
        let Some((_, report)) = self.export else { return };
        let field_of: BTreeMap<&str, &str> = report
            .columns
            .iter()
            .filter_map(|column| Some((column.column.as_str(), column.field.as_deref()?)))
            .collect();
        let mut words: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for problem in report.problems.iter().filter(|problem| problem.severity == Severity::Warn) {
            let field = problem.column.as_deref().and_then(|column| field_of.get(column));
            if let (Some(field), Some(found)) = (field, &problem.found)
                && MENDED_BY_WORDS.contains(&problem.message.code.as_ref())
            {
                words.entry(field).or_default().insert(found);
            }
        }
        for (field, words) in words.iter().filter(|(field, _)| !field.contains(" + ")) {
            let _ = writeln!(text, "\n# Words of the file that were not understood:\n# [values.{field}]");
            for word in words.iter().take(WORDS_AT_MOST) {
                let _ = writeln!(text, "# {} = \"\"", quoted(word));
            }
        }
    }
}

fn field_or_list(field: &str) -> String {
    match field.contains(" + ") {
        true => Value::Array(field.split(" + ").map(Value::from).collect()).to_string(),
        false => quoted(field),
    }
}

fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}

fn quoted(text: &str) -> String {
    // One line whatever it holds: a comment must not end early.
    let escaped: String = text
        .chars()
        .flat_map(|c| match c {
            '"' | '\\' => vec!['\\', c],
            c if c.is_control() => format!("\\u{:04X}", c as u32).chars().collect(),
            c => vec![c],
        })
        .collect();
    format!("\"{escaped}\"")
}

fn wrapped(names: &[&str]) -> Vec<String> {
    const WIDTH: usize = 100;
    let mut lines = vec![String::new()];
    for name in names {
        if lines.last().is_some_and(|line| line.len() + name.len() > WIDTH) {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                *line += " ";
            }
            *line += name;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AuthorityFile, CheckRequest, Layout, check};
    use gazetteer::Gazetteer;

    fn outline_of(bytes: &[u8]) -> String {
        let code: AuthorityCode = AuthorityCode::parse("E09000019").unwrap();
        let now = "2026-11-20T08:00:00Z".parse().unwrap();
        let request = CheckRequest {
            upload: crate::Upload::Bytes(bytes),
            authority: &code,
            layout: Layout::Infer,
            now,
            gazetteer: Gazetteer::embedded(),
        };
        let report = check(&request).unwrap().report;
        Outline { code: &code, slug: "islington", name: "Islington", export: Some(("a.csv", &report)) }
            .to_toml()
    }

    #[test]
    fn what_was_understood_is_bound_and_the_rest_waits_for_a_person() {
        let text = outline_of(
            b"Ref,Beds,Type,Odd \"name\"\\,Weekly rent\n1,2,Flat,x,100\n2,1,Gaff,y,90\n3,1,Flat,z,95\n",
        );
        let file = AuthorityFile::from_toml(&text, "islington.toml").unwrap();
        assert_eq!((file.slug.as_str(), file.feeds.len()), ("islington", 1));
        for line in [
            "\"Ref\" = \"reference\"",
            "\"Beds\" = \"bedrooms\"",
            "# \"Odd \\\"name\\\"\\\\\" = \"\"  # column D",
            "# [values.property_type]\n# \"Gaff\" = \"\"",
            "# delimiter = \"comma\"",
        ] {
            assert!(text.contains(line), "{line}\n{text}");
        }
        assert!(file.mapping.uses("Odd \"name\"\\", 1).is_none());
    }

    #[test]
    fn a_file_begun_from_nothing_can_be_read_and_a_hostile_one_too() {
        let code: AuthorityCode = AuthorityCode::parse("S12000033").unwrap();
        let text =
            Outline { code: &code, slug: "aberdeen-city", name: "Aberdeen \"City\"\n[x]", export: None }
                .to_toml();
        let file = AuthorityFile::from_toml(&text, "a.toml").unwrap();
        assert_eq!(file.name, "Aberdeen \"City\"\n[x]");
        let without_reference = outline_of(b"Reference,Beds\n,1\n,2\n");
        AuthorityFile::from_toml(&without_reference, "a.toml").unwrap();
        AuthorityFile::from_toml(&outline_of("Ref,\"a\n[columns]\",a,a\n1,2,3,4\n".as_bytes()), "a.toml")
            .unwrap();
    }

    #[test]
    fn columns_of_one_name_stand_side_by_side() {
        let text = outline_of(b"Ref,Address,address,Notes,NOTES\n1,1 Example Street,London,a,b\n");
        for line in
            ["\"Address#1\" = \"address\"", "\"address#2\" = \"address\"", "# \"NOTES#2\" = \"\"  # column E"]
        {
            assert!(text.contains(line), "{line}\n{text}");
        }
        let file = AuthorityFile::from_toml(&text, "islington.toml").unwrap();
        assert_eq!(file.mapping.uses("Address", 2).map(|(name, _)| name.as_str()), Some("address#2"));
    }

    #[test]
    fn every_arrangement_that_is_shown_can_be_made() {
        let shown = OF_ARRANGEMENTS.lines().filter_map(|line| line.strip_prefix("# "));
        let said: String = shown
            .filter(|line| line.starts_with('[') || line.contains(" = [") || line.contains(" = \""))
            .flat_map(|line| [line, "\n"])
            .collect();
        let who = "version = 1\ncode = \"E09000019\"\nslug = \"islington\"\nname = \"Islington\"\n";
        let text = format!("{who}{said}[columns]\nRef = \"reference\"\n");
        let file = AuthorityFile::from_toml(&text, "islington.toml").unwrap();
        assert!(file.notify.webhook.is_some() && file.notify.emails.len() == 1);
        assert!(file.pull.is_some() && file.expected.is_some_and(|expected| expected.days.len() == 5));
    }

    #[test]
    fn every_way_of_reading_a_column_that_is_shown_can_be_said() {
        let forms = OF_COLUMNS.lines().filter_map(|line| line.strip_prefix("#   "));
        let mut columns = String::new();
        for (at, form) in forms.enumerate() {
            let table = form.rsplit_once('}').map(|(table, _)| table).unwrap();
            columns += &format!("\"C{at}\" = {table}}}\n");
        }
        let text = format!("version = 1\n[columns]\nRef = \"reference\"\n{columns}");
        crate::Mapping::from_toml(&text, "a.toml").unwrap();
        assert!(columns.lines().count() > 5);
    }
}
