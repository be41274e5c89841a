//! The table of authorities, and finding one by whatever it is called.

use crate::names::fold;
use crate::{Authority, GazetteerError, LatLon};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use vacancy::AuthorityCode;

/// A row of `authorities.csv`; aliases are separated by `|`.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Row {
    pub code: AuthorityCode,
    pub name: String,
    pub slug: String,
    pub aliases: String,
    pub from: Option<Date>,
    pub until: Option<Date>,
    pub successor: Option<AuthorityCode>,
    pub region: String,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
}

/// Every authority by code, and the folded names each goes by.
pub(crate) struct Authorities {
    all: Vec<Authority>,
    by_name: HashMap<String, usize>,
}

impl Authorities {
    /// Returns the authorities of a table.
    ///
    /// # Errors
    /// When a row is not one.
    pub fn read(table: &str) -> Result<Self, GazetteerError> {
        let rows: Result<Vec<Row>, csv::Error> =
            csv::Reader::from_reader(table.as_bytes()).deserialize().collect();
        let rows = rows.map_err(|error| GazetteerError::format("the table of authorities", error))?;
        let mut all: Vec<Authority> = rows.into_iter().map(authority).collect();
        all.sort_by(|a, b| a.code.cmp(&b.code));
        let mut by_name = HashMap::new();
        // Names before aliases, today's authorities before past ones: the first to claim a name keeps it.
        for past in [false, true] {
            for names in [own_names, other_names] {
                for (at, authority) in all.iter().enumerate().filter(|(_, it)| it.until.is_some() == past) {
                    for name in names(authority) {
                        by_name.entry(fold(&name)).or_insert(at);
                    }
                }
            }
        }
        Ok(Self { all, by_name })
    }

    /// Returns every authority, by code.
    pub fn all(&self) -> &[Authority] {
        &self.all
    }

    /// Returns the authority of that code.
    pub fn by_code(&self, code: &AuthorityCode) -> Option<&Authority> {
        let at = self.all.binary_search_by(|authority| authority.code.cmp(code)).ok()?;
        self.all.get(at)
    }

    /// Returns the authority of that code, slug, name or alias, said formally or not.
    pub fn find(&self, text: &str) -> Option<&Authority> {
        if let Ok(code) = AuthorityCode::parse(text) {
            return self.by_code(&code);
        }
        let folded = fold(text);
        let named = |name: &str| self.by_name.get(name).and_then(|&at| self.all.get(at));
        named(&folded).or_else(|| {
            let plain = without_form(&folded);
            if plain == folded { None } else { named(plain) }
        })
    }
}

fn own_names(authority: &Authority) -> Vec<String> {
    vec![authority.name.clone(), authority.slug.clone()]
}

fn other_names(authority: &Authority) -> Vec<String> {
    authority.aliases.clone()
}

/// Returns a folded name without what every council is called.
fn without_form(folded: &str) -> &str {
    const BEFORE: &[&str] = &[
        "the ",
        "council of the ",
        "london borough of ",
        "royal borough of ",
        "metropolitan borough of ",
        "borough of ",
        "city of ",
        "county of ",
        "district of ",
        "lb of ",
        "lb ",
    ];
    const AFTER: &[&str] = &[
        " metropolitan borough council",
        " metropolitan district council",
        " london borough council",
        " county borough council",
        " borough council",
        " city council",
        " county council",
        " district council",
        " unitary authority",
        " council",
        " mbc",
        " cbc",
        " bc",
        " london borough",
        " borough",
    ];
    let mut plain = folded;
    for form in BEFORE {
        plain = plain.strip_prefix(form).unwrap_or(plain);
    }
    AFTER.iter().find_map(|form| plain.strip_suffix(form)).unwrap_or(plain)
}

fn authority(row: Row) -> Authority {
    let aliases = row.aliases.split('|').filter(|alias| !alias.is_empty()).map(str::to_owned).collect();
    Authority {
        code: row.code,
        name: row.name,
        slug: row.slug,
        aliases,
        from: row.from,
        until: row.until,
        successor: row.successor,
        centre: row.lat.zip(row.lon).map(|(lat, lon)| LatLon { lat, lon }),
        region: row.region,
    }
}

/// Returns a name as file names and addresses spell it.
pub(crate) fn slug(name: &str) -> String {
    fold(name).replace(' ', "-")
}

#[cfg(test)]
mod tests {
    use crate::Gazetteer;

    fn check(text: &str, expected: Option<&str>) {
        let found = Gazetteer::embedded().authority(text).map(|authority| authority.code.as_str());
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn an_authority_is_found_by_whatever_it_is_called() {
        for text in [
            "E09000022",
            "e09000022",
            "lambeth",
            "Lambeth",
            "LAMBETH COUNCIL",
            "London Borough of Lambeth",
            "the London borough of lambeth",
            "LB Lambeth",
            "Lambeth London Borough Council",
            "Lambeth Borough Council",
        ] {
            check(text, Some("E09000022"));
        }
        check("City of Westminster", Some("E09000033"));
        check("westminster", Some("E09000033"));
        check("LBTH", Some("E09000030"));
        check("Hammersmith & Fulham", Some("E09000013"));
        check("kensington-and-chelsea", Some("E09000020"));
        check("RBKC", Some("E09000020"));
        check("Bristol, City of", Some("E06000023"));
        check("City of London", Some("E09000001"));
        check("Abertawe", Some("W06000011"));
        check("St. Albans", Some("E07000240"));
        check("London", None);
        check("Council", None);
        check("", None);
        check("E09999999", None);
    }

    #[test]
    fn past_authorities_name_their_successor_and_todays_go_first() {
        check("Barnsley", Some("E08000038"));
        check("Carlisle City Council", Some("E07000028"));
        check("Northampton", Some("E07000154"));
        let gazetteer = Gazetteer::embedded();
        for authority in gazetteer.authorities() {
            assert_eq!(authority.until.is_some(), authority.successor.is_some(), "{}", authority.code);
            if let Some(successor) = &authority.successor {
                assert!(gazetteer.by_code(successor).is_some(), "{successor}");
            }
        }
    }

    #[test]
    fn slugs_are_unique_and_every_authority_of_today_has_a_centre() {
        let mut slugs = std::collections::BTreeSet::new();
        for authority in Gazetteer::embedded().authorities() {
            assert!(slugs.insert(&authority.slug), "{}", authority.slug);
            assert!(!authority.name.is_empty(), "{}", authority.code);
            assert_eq!(authority.centre.is_some(), authority.until.is_none(), "{}", authority.code);
        }
    }
}
