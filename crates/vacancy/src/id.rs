//! Who advertises a home, and under which reference.

use serde::{Deserialize, Serialize};
use std::fmt;

/// What is wrong with a code or an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// Not an ONS code of a local authority.
    #[error("`{0}` is not the code of a local authority: nine characters such as E09000022")]
    AuthorityCode(String),
    /// An id without a reference after the authority.
    #[error("`{0}` is not a home's id: expected AUTHORITY/REFERENCE, such as E09000022/0012345")]
    VacancyId(String),
}

/// The ONS code of a local authority, such as `E09000022` (Lambeth).
///
/// # Invariants
/// Nine characters: `E06`–`E09`, `W06`, `S12` or `N09`, then six digits.
///
/// # Source
/// ONS Register of Geographic Codes (entity codes of local authority districts).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AuthorityCode(String);

impl AuthorityCode {
    /// Returns the code written so, in either case.
    ///
    /// # Errors
    /// When the text is not nine characters of the shape above.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let code = text.trim().to_ascii_uppercase();
        let known =
            ["E06", "E07", "E08", "E09", "W06", "S12", "N09"].iter().any(|entity| code.starts_with(entity));
        if known && code.len() == 9 && code.bytes().skip(3).all(|byte| byte.is_ascii_digit()) {
            Ok(Self(code))
        } else {
            Err(IdError::AuthorityCode(text.to_owned()))
        }
    }

    /// Returns the nine characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AuthorityCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for AuthorityCode {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        Self::parse(&text)
    }
}

impl From<AuthorityCode> for String {
    fn from(code: AuthorityCode) -> Self {
        code.0
    }
}

/// A home's id, `{authority}/{reference}`: stable for the life of the advert.
///
/// The reference is as the authority writes it, trimmed, leading zeros kept; it may itself hold `/`, blanks,
/// `#` or `..`, so an id is split at its first `/` only.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct VacancyId {
    authority: AuthorityCode,
    reference: String,
}

impl VacancyId {
    /// Returns the id of the home an authority advertises under a reference.
    ///
    /// # Errors
    /// When nothing is left of the reference once trimmed.
    pub fn new(authority: AuthorityCode, reference: &str) -> Result<Self, IdError> {
        let reference = reference.trim();
        if reference.is_empty() {
            return Err(IdError::VacancyId(format!("{authority}/")));
        }
        Ok(Self { authority, reference: reference.to_owned() })
    }

    /// Returns the id written so.
    ///
    /// # Errors
    /// When there is no authority's code before the first `/`, or no reference after it.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let (authority, reference) =
            text.split_once('/').ok_or_else(|| IdError::VacancyId(text.to_owned()))?;
        Self::new(AuthorityCode::parse(authority)?, reference)
    }

    /// Returns who advertises the home.
    pub fn authority(&self) -> &AuthorityCode {
        &self.authority
    }

    /// Returns the authority's own reference.
    pub fn reference(&self) -> &str {
        &self.reference
    }
}

impl fmt::Display for VacancyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.authority, self.reference)
    }
}

impl TryFrom<String> for VacancyId {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        Self::parse(&text)
    }
}

impl From<VacancyId> for String {
    fn from(id: VacancyId) -> Self {
        id.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_may_hold_slashes_blanks_and_dots() {
        for reference in ["0012/45", "AB 12#3", "../x", "é/ü"] {
            let id = VacancyId::parse(&format!("E09000022/{reference}")).unwrap();
            assert_eq!(id.reference(), reference);
            assert_eq!(VacancyId::parse(&id.to_string()).unwrap(), id);
        }
    }

    #[test]
    fn codes_of_four_nations_are_taken_and_others_are_not() {
        for good in ["E06000063", "e09000022", " W06000001 ", "S12000033", "N09000001"] {
            assert!(AuthorityCode::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "E10000001", "E0900002", "E09000022X", "E0900002é", "lambeth"] {
            assert!(AuthorityCode::parse(bad).is_err(), "{bad}");
        }
    }
}
