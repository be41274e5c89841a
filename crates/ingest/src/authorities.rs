//! Authorities and their exports, from `data/authorities/*.toml`: data, never code.

use crate::IngestError;
use crate::mapping::{Brakes, Contact, Document, Expected, Feed, Mapping, Notify, Pull, Rules};
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::path::Path;
use vacancy::AuthorityCode;
use vacancy::household::RuleBook;

static BUNDLED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../data/authorities");

/// One authority: who it is, what it sends, how that is read.
#[derive(Debug, Clone)]
pub struct AuthorityFile {
    /// The version of the file's shape.
    pub version: u32,
    /// Which of its layouts this is, one more at every change.
    pub revision: u32,
    /// Its ONS code.
    pub code: AuthorityCode,
    /// Its name.
    pub name: String,
    /// Its name in addresses and file names.
    pub slug: String,
    /// Whom to ask.
    pub contact: Contact,
    /// The files it sends.
    pub feeds: Vec<Feed>,
    /// Its layout.
    pub mapping: Mapping,
    /// Where its rules come from.
    pub rules: Rules,
    /// What holds its files for somebody to look at.
    pub brakes: Brakes,
    /// Who is told what became of its files.
    pub notify: Notify,
    /// Where its exports are fetched, if they are.
    pub pull: Option<Pull>,
    /// When its file is expected, if that is known.
    pub expected: Option<Expected>,
}

impl AuthorityFile {
    /// Reads one authority's file; `name` is what messages call it.
    ///
    /// # Errors
    /// When it is not the shape expected, or does not say whose it is.
    pub fn from_toml(text: &str, name: &str) -> Result<Self, IngestError> {
        let mut document = Document::read(text, name)?;
        let missing = |key: &str| IngestError::mapping(name, format!("`{key}` is missing"));
        let code = document.code.clone().ok_or_else(|| missing("code"))?;
        let slug = document.slug.take().ok_or_else(|| missing("slug"))?;
        let title = document.name.take().ok_or_else(|| missing("name"))?;
        let (contact, feeds) = (std::mem::take(&mut document.contact), std::mem::take(&mut document.feeds));
        let (rules, brakes) = (std::mem::take(&mut document.rules), std::mem::take(&mut document.brakes));
        if slug.is_empty() || !slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') {
            return Err(IngestError::mapping(
                name,
                format!("slug `{slug}`: expected small letters and hyphens"),
            ));
        }
        let notify = std::mem::take(&mut document.notify);
        let (pull, expected) = (document.pull.take(), document.expected.take());
        let (version, revision) = (document.version, document.revision.unwrap_or(1));
        let mapping = Mapping::from_document(document, name)?;
        Ok(Self {
            version,
            revision,
            code,
            name: title,
            slug,
            contact,
            feeds,
            mapping,
            rules,
            brakes,
            notify,
            pull,
            expected,
        })
    }
}

/// An authority's file as it was found.
#[derive(Debug, Clone)]
struct Known {
    file: AuthorityFile,
    /// What messages call it.
    name: String,
    text: String,
}

/// Every authority known, by code.
#[derive(Debug, Clone, Default)]
pub struct Authorities {
    files: BTreeMap<AuthorityCode, Known>,
}

impl Authorities {
    /// Returns the authorities built into the program.
    ///
    /// # Errors
    /// When a file is not the shape expected; a test keeps that from happening.
    pub fn bundled() -> Result<Self, IngestError> {
        let mut authorities = Self::default();
        for file in BUNDLED.files().filter(|file| is_toml(file.path())) {
            let name = format!("data/authorities/{}", file.path().display());
            let text = file.contents_utf8().ok_or_else(|| IngestError::mapping(&name, "not UTF-8"))?;
            authorities.add(text, &name, Twice::Refused)?;
        }
        Ok(authorities)
    }

    /// Returns these authorities with those of a folder over them; a folder that does not exist holds none.
    ///
    /// # Errors
    /// When a file cannot be read, or is not the shape expected.
    pub fn overlay(mut self, dir: &Path) -> Result<Self, IngestError> {
        let io = |source| IngestError::Io { path: dir.to_owned(), source };
        let entries = match std::fs::read_dir(dir) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(self),
            Err(error) => return Err(io(error)),
        };
        let mut paths = Vec::new();
        for entry in entries {
            paths.push(entry.map_err(io)?.path());
        }
        paths.sort();
        for path in paths.iter().filter(|path| is_toml(path)) {
            let text = std::fs::read_to_string(path)
                .map_err(|source| IngestError::Io { path: path.clone(), source })?;
            self.add(&text, &path.display().to_string(), Twice::Replaces)?;
        }
        Ok(self)
    }

    /// Puts an authority's file in place of the one known of it; `name` is what messages call it.
    ///
    /// # Errors
    /// When it is not the shape expected; nothing has then changed.
    pub fn put(&mut self, text: &str, name: &str) -> Result<(), IngestError> {
        self.add(text, name, Twice::Replaces)
    }

    /// Returns the authority of that code.
    pub fn get(&self, code: &AuthorityCode) -> Option<&AuthorityFile> {
        self.files.get(code).map(|known| &known.file)
    }

    /// Returns the text of an authority's file.
    pub fn text(&self, code: &AuthorityCode) -> Option<&str> {
        self.files.get(code).map(|known| known.text.as_str())
    }

    /// Returns the authority of that slug or code, in either case.
    pub fn find(&self, slug_or_code: &str) -> Option<&AuthorityFile> {
        let wanted = slug_or_code.trim();
        self.iter().find(|file| {
            file.slug.eq_ignore_ascii_case(wanted) || file.code.as_str().eq_ignore_ascii_case(wanted)
        })
    }

    /// Returns every authority, by code.
    pub fn iter(&self) -> impl Iterator<Item = &AuthorityFile> {
        self.files.values().map(|known| &known.file)
    }

    /// Returns by which rules each authority says who may ask for a home.
    pub fn rule_book(&self) -> RuleBook {
        self.iter().map(|file| (file.code.clone(), file.rules.for_applicants())).collect()
    }

    fn add(&mut self, text: &str, name: &str, twice: Twice) -> Result<(), IngestError> {
        let file = AuthorityFile::from_toml(text, name)?;
        let earlier = self.files.get(&file.code).filter(|_| twice == Twice::Refused);
        if let Some(Known { name: first, .. }) = earlier {
            let (code, first) = (file.code.to_string(), first.clone());
            return Err(IngestError::Twice { code, first, second: name.to_owned() });
        }
        let known = Known { name: name.to_owned(), text: text.to_owned(), file };
        self.files.insert(known.file.code.clone(), known);
        Ok(())
    }
}

/// What a second file for one authority means.
#[derive(PartialEq)]
enum Twice {
    Refused,
    Replaces,
}

fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bundled_authority_names_the_source_of_its_rules_and_the_day_it_was_read() {
        let authorities = Authorities::bundled().unwrap();
        assert!(authorities.iter().count() > 0);
        for file in authorities.iter() {
            let source = file.rules.source.as_deref().unwrap_or_default();
            assert!(
                source.starts_with("https://") || source.starts_with("http://"),
                "{}: {source}",
                file.slug
            );
            assert!(file.rules.date.is_some(), "{}", file.slug);
        }
    }

    #[test]
    fn who_shares_a_bedroom_is_the_councils_own_rule_or_the_size_criteria_by_name() {
        use vacancy::household::{Basis, Household, bedroom_need};
        let authorities = Authorities::bundled().unwrap();
        let family = Household::parse("2 adults, boy 19, boy 17").unwrap();
        let given = |slug: &str| {
            let set = authorities.find(slug).unwrap().rules.for_applicants().bedrooms;
            (set.basis, bedroom_need(&family, 0, &set.rules).bedrooms, set.rule.source)
        };
        assert_eq!((given("camden").0, given("camden").1), (Basis::Own, 2), "of one sex at any age");
        assert_eq!((given("hackney").0, given("hackney").1), (Basis::Own, 3));
        assert_eq!((given("cardiff").0, given("cardiff").1), (Basis::SizeCriteria, 3));
        for slug in ["camden", "hackney", "cardiff"] {
            assert!(given(slug).2.starts_with("https://"), "{slug}");
        }
    }
}
