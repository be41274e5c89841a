//! Columns that hold what must not be published: by their names, or by what stands in most of their cells.
//!
//! Such a column feeds no field, whatever a saved layout says: masking every cell of it would hide what a rule knows
//! and publish what it does not. A name decides only where it cannot mean a home's: "Access code "is the accessible
//! housing register's in one export and a door's in the next, so there the cells decide.

use super::lists::{GIVEN, List, ORGANISATIONS, PLACES, list};
use super::words::Words;
use super::{emails, identity, personal_in};
use crate::codes;
use crate::fields::{Field, Kind};
use vacancy::Message;

/// How many of a column's cells must say something before they decide.
const CELLS_AT_LEAST: usize = 3;

/// Why a column feeds nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// Its name says so.
    Named(&'static str),
    /// Most of its cells are of this kind.
    Holds(&'static str),
}

impl Reason {
    /// Returns what to tell the officer.
    pub fn message(self) -> Message {
        match self {
            Self::Named(kind) => Message::new(codes::PERSONAL_COLUMN_NAMED).with("kind", kind),
            Self::Holds(kind) => Message::new(codes::PERSONAL_COLUMN_HOLDS).with("kind", kind),
        }
    }
}

const NAME: &str = "name";

const TELEPHONE: &str = "telephone";

const EMAIL: &str = "email";

const ENTRY: &str = "entry";

const HEALTH: &str = "health";

const IDENTITY: &str = "identity";

/// People a column may be about.
static PEOPLE: List = list(
    "tenant, tenants, occupier, occupant, applicant, customer, client, resident, nominee, officer, caretaker,
     warden, contact, keyholder, neighbour, leaseholder, surveyor, person, householder, kin",
);

/// Words that may stand before them and change nothing.
static WHICH: List = list(
    "u, outgoing, previous, former, current, prev, last, existing, departing, vacating, old, late, lead,
     main, housing, lettings, void, voids, allocations, viewing, viewings, access, emergency, next, of,
     scheme, estate, neighbourhood, duty, site, internal, the, key, joint, allocated, case, responsible,
     first, second, primary, our, staff",
);

/// What of a person a column may hold.
const OF_A_PERSON: &[(&str, &str)] = &[
    (
        "name, names, forename, forenames, surname, firstname, lastname, fullname, initials, title, details,
         id",
        NAME,
    ),
    ("phone, telephone, tel, mobile, mob, number, no, phoneno, telno, landline", TELEPHONE),
    ("email, mail, emailaddress", EMAIL),
    ("dob, birth, birthdate, nino, ni, gender, ethnicity, nationality", IDENTITY),
    (
        "medical, health, vulnerability, vulnerabilities, risk, risks, disability, disabilities, conditions",
        HEALTH,
    ),
];

/// Names of columns that say it all, letters and digits alone.
const WHOLE: &[(&str, &str)] = &[
    (
        "forename, forenames, surname, firstname, lastname, familyname, nextofkin, nok, keysheldby,
         keyholder, occupiedby, contact, allocatedto, offeredto, nominatedto, letto, successfulbidder,
         successfulapplicant, heldby",
        NAME,
    ),
    (
        "phone, phoneno, phonenumber, telephone, telephoneno, telephonenumber, tel, telno, telnumber, mobile,
         mobileno, mobilenumber, mob, contactnumber, contactno, contacttel, fax, landline",
        TELEPHONE,
    ),
    ("email, emailaddress, mail, contactemail, emailadd", EMAIL),
    (
        "keysafe, keysafecode, keysafeno, keysafenumber, keysafelocation, keysafedetails, keysafepin,
         keycode, keybox, lockbox, lockboxcode, keyboxcode, doorcode, entrycode, entrancecode,
         entryphonecode, doorentrycode, gatecode, alarm, alarmcode, alarmno, alarmcodes, alarmnumber,
         alarmpin, pin, pincode, securitycode, intercomcode, fobcode, fobno, fobnumber, keys, key, keyno,
         keynumber, keyref, keytag, keylocation, keyslocation, keysinternal, keysandfobs, keydetails,
         padlockcode, safecode, passcode, password, ks, kscode, communaldoorcode, maindoorcode, bincode,
         binstorecode, tradescode, keyinfo, keynotes",
        ENTRY,
    ),
    (
        "medical, medicalnotes, medicaldetails, medicalinfo, medicalinformation, medicalcondition,
         medicalconditions, medicalhistory, healthnotes, healthconditions, healthissues, vulnerability,
         vulnerabilities, vulnerable, risknotes, riskassessment, riskflag, riskflags, warningflag,
         warningmarker, safeguarding, safeguardingnotes, disabilitynotes, disabilitydetails, cautionaryalert,
         cautionaryalerts, domesticabuse, dv, diagnosis, supportneeds",
        HEALTH,
    ),
    // Where a home really is, beside the address it is advertised under.
    (
        "trueaddress, trueaddr, trueadd, realaddress, realaddr, actualaddress, actualaddr, confidentialaddress,
         secretaddress, truepostcode, realpostcode, arrears, rentarrears, currentarrears, forwardingaddress,
         tenantaddress, movedto, reasonforleaving, leavingreason, terminationreason, reasonfortermination,
         reasontenancyended, endoftenancyreason, reasonforvacating, reasonvacated",
        IDENTITY,
    ),
    (
        "dob, dateofbirth, birthdate, nino, ninumber, nino1, nationalinsurance, nationalinsurancenumber,
         nationalinsuranceno, ni, nhsnumber, nhsno, gender, sex, ethnicity, ethnicorigin, religion,
         nationality, sexualorientation, immigrationstatus, passportno, passportnumber, bankaccount,
         sortcode, accountnumber",
        IDENTITY,
    ),
];

/// Fields whose cells are bare figures in the ordinary way of things.
const OF_FIGURES: &[&str] = &["address", "unit"];

/// Fields of a closed form that publish some of a cell as it stands.
const AS_IT_STANDS: &[&str] = &["access_category", "bands"];

/// Returns why a column of that name and those cells must feed nothing, if so.
pub(crate) fn held_by<'c>(
    field: &Field,
    header: &str,
    cells: impl Iterator<Item = &'c str>,
) -> Option<Reason> {
    if let Some(kind) = by_name(header) {
        return Some(Reason::Named(kind));
    }
    // What only some texts can be read as publishes no others.
    if field.kind == Kind::Typed && !AS_IT_STANDS.contains(&field.name) {
        return None;
    }
    let (mut said, mut counts) =
        (0, [(NAME, 0), (TELEPHONE, 0), (EMAIL, 0), (ENTRY, 0), (HEALTH, 0), (IDENTITY, 0)]);
    for cell in cells {
        said += 1;
        let kind = kind_of(cell, field.name);
        for (of, count) in &mut counts {
            *count += usize::from(Some(*of) == kind);
        }
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count)?;
    (said >= CELLS_AT_LEAST && most.1 * 2 > said).then_some(Reason::Holds(most.0))
}

/// Returns why a column of that name must feed nothing, if its name says so.
pub(crate) fn named(header: &str) -> Option<Reason> {
    by_name(header).map(Reason::Named)
}

/// Returns what a column of that name holds of people, if it does.
fn by_name(header: &str) -> Option<&'static str> {
    let whole = crate::header::squeezed(header);
    let parts = parts(header);
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let of_whole = |whole: &str| WHOLE.iter().find(|(names, _)| has(names, whole)).map(|(_, kind)| *kind);
    // "u_key_safe", "Keys (INTERNAL)", "Officer mobile".
    let inner: String = parts
        .iter()
        .copied()
        .filter(|part| {
            !matches!(
                *part,
                "u" | "txt"
                    | "str"
                    | "int"
                    | "fld"
                    | "mem"
                    | "internal"
                    | "only"
                    | "staff"
                    | "private"
                    | "confidential"
                    | "prop"
                    | "property"
                    | "void"
            )
        })
        .collect();
    of_whole(&whole).or_else(|| of_whole(&inner)).or_else(|| of_person(&parts))
}

/// Returns whether a text of words with commas between has one.
fn has(text: &str, word: &str) -> bool {
    text.split(',').any(|other| other.trim() == word)
}

/// Returns what of a person the words of a name are: "outgoing tenant", "tenant name", "officer mobile".
fn of_person(parts: &[&str]) -> Option<&'static str> {
    let mut parts = parts.to_vec();
    while parts.len() > 1 && WHICH.contains(parts[0]) {
        parts.remove(0);
    }
    let (person, rest) = parts.split_first()?;
    if !PEOPLE.contains(person) {
        return None;
    }
    let Some((last, _)) = rest.split_last() else {
        // "Tenants" and "Applicant "alone are who may apply as often as a person.
        return (!matches!(
            *person,
            "tenants" | "applicant" | "person" | "resident" | "customer" | "client" | "access"
        ))
        .then_some(NAME);
    };
    let kind = OF_A_PERSON.iter().find(|(words, _)| rest.iter().any(|part| has(words, part)));
    kind.filter(|(_, kind)| rest.len() <= 3 && !(*kind == NAME && *last == "type")).map(|(_, kind)| *kind)
}

/// Returns the words of a header in lower case, parted at blanks, marks and humps.
fn parts(header: &str) -> Vec<String> {
    let mut parts: Vec<String> = vec![String::new()];
    let mut before = ' ';
    for c in header.chars() {
        if !c.is_alphanumeric() || (c.is_uppercase() && before.is_lowercase()) {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut().filter(|_| c.is_alphanumeric()) {
            part.extend(c.to_lowercase());
        }
        before = c;
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Returns what a cell is, where it is hardly anything else.
fn kind_of(cell: &str, field: &str) -> Option<&'static str> {
    const LEFT_AT_MOST: usize = 3;
    if cell.len() > 200 {
        return None;
    }
    if !OF_FIGURES.contains(&field) && is_bare_code(cell) {
        return Some(ENTRY);
    }
    if !emails::find(&Words::of(cell)).is_empty() && cell.split_whitespace().count() <= 5 {
        return Some(EMAIL);
    }
    if is_name(cell) {
        return Some(NAME);
    }
    if identity::is_national_insurance(cell) {
        return Some(IDENTITY);
    }
    let found = personal_in(cell);
    let first = found.first()?;
    let masked: usize = found.iter().map(|personal| Words::of(&cell[personal.range.clone()]).len()).sum();
    let left = Words::of(cell).len().saturating_sub(masked);
    let kind = match first.code {
        codes::PERSONAL_NAME => NAME,
        codes::PERSONAL_TELEPHONE => TELEPHONE,
        codes::PERSONAL_EMAIL => EMAIL,
        codes::PERSONAL_HEALTH => HEALTH,
        _ => ENTRY,
    };
    (left <= LEFT_AT_MOST).then_some(kind)
}

/// Returns whether a cell is figures such as locks ask for, and nothing else: `4821`, `C1357Y`, `2580#`.
fn is_bare_code(cell: &str) -> bool {
    let figures = cell.bytes().filter(u8::is_ascii_digit).count();
    let letters = cell.bytes().filter(u8::is_ascii_alphabetic).count();
    let marks = cell.bytes().filter(|byte| matches!(byte, b'#' | b'*')).count();
    (4..=8).contains(&figures) && letters <= 2 && marks <= 3 && figures + letters + marks == cell.len()
}

/// Returns whether a cell is a person's name and nothing else: "Sarah Sample", "EXAMPLE, Jean", "Sample J Mr".
fn is_name(cell: &str) -> bool {
    const TITLES: &[&str] = &["mr", "mrs", "ms", "miss", "dr", "mx"];
    let words = Words::of(cell);
    let all = 0..words.len();
    let letters = cell.chars().all(|c| c.is_alphabetic() || " ,.'’-".contains(c));
    let place =
        all.clone().any(|at| PLACES.contains(words.plain(at)) || ORGANISATIONS.contains(words.plain(at)));
    let titled = all.clone().any(|at| TITLES.contains(&words.lower(at)));
    let given = all.clone().any(|at| GIVEN.contains(words.lower(at)));
    letters
        && (2..=4).contains(&words.len())
        && !place
        && (titled || given)
        && all.into_iter().all(|at| words.is_capitalised(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields;

    #[test]
    fn columns_are_known_by_their_names() {
        for (header, kind) in [
            ("Outgoing tenant", NAME),
            ("u_outgoing_tenant", NAME),
            ("Tenant name", NAME),
            ("TenantName", NAME),
            ("Housing Officer", NAME),
            ("Officer mobile", TELEPHONE),
            ("Contact number", TELEPHONE),
            ("Viewing contact", NAME),
            ("Contact e-mail", EMAIL),
            ("Key safe", ENTRY),
            ("u_key_safe_code", ENTRY),
            ("Keys (INTERNAL)", ENTRY),
            ("Alarm", ENTRY),
            ("Entry code", ENTRY),
            ("Medical notes", HEALTH),
            ("Tenant disability", HEALTH),
            ("D.O.B.", IDENTITY),
            ("Tenant DOB", IDENTITY),
            ("NI number", IDENTITY),
        ] {
            assert_eq!(by_name(header), Some(kind), "{header}");
        }
    }

    #[test]
    fn columns_of_homes_keep_their_names() {
        for field in crate::fields::all() {
            for header in field.known_as.iter().chain([&field.name]) {
                assert_eq!(by_name(header), None, "{header}");
            }
        }
        for header in [
            "Access",
            "Access code",
            "LAHR access category",
            "Tenants only",
            "Applicant type",
            "Smoke alarm",
            "Key features",
            "Tenant age limit",
            "Property name",
            "Scheme name",
            "Resident parking",
            "Medical priority",
            "Tenancy type",
            "Landlord name",
            "Door entry",
            "Mobility category",
            "Disabled adaptations",
            "Applicant",
            "Contact centre",
            "Keyworker",
        ] {
            assert_eq!(by_name(header), None, "{header}");
        }
    }

    #[test]
    fn columns_are_known_by_what_stands_in_most_cells() {
        let held = |field: &str, cells: &[&str]| {
            held_by(fields::named(field).unwrap(), "Column", cells.iter().copied())
        };
        let holds = |kind| Some(Reason::Holds(kind));
        assert_eq!(held("description", &["Sarah Sample", "Mr J Example", "EXAMPLE, Jean"]), holds(NAME));
        assert_eq!(held("title", &["07700 900123", "020 7946 0123", "none"]), holds(TELEPHONE));
        assert_eq!(held("title", &["tenant@example.org", "a@example.org", "b@example.org"]), holds(EMAIL));
        assert_eq!(held("access_category", &["4821", "C1357", "2580#"]), holds(ENTRY));
        assert_eq!(held("heating", &["Keysafe 1000", "Key safe 2000", "with caretaker"]), holds(ENTRY));
        assert_eq!(held("household", &["Tenant has MS", "She is disabled", "Tenant died"]), holds(HEALTH));
        assert_eq!(held("description", &["Tenant has MS", "Tenant died"]), None);
        for (field, cells) in [
            ("address", ["1001", "1203", "1405"]),
            ("access_category", ["A", "E+", "M4(3)"]),
            ("landlord", ["Medlock Homes", "Northern Moor Housing", "Peabody"]),
            ("address", ["Camden Town", "Gospel Oak", "Bloomsbury"]),
            ("heating", ["Gas Central Heating", "Communal", "Electric"]),
            (
                "description",
                [
                    "Two bed flat near the park, call 020 7946 0123",
                    "One bed, call 020 7946 0123",
                    "House with a garden, 020 7946 0123",
                ],
            ),
        ] {
            assert_eq!(held(field, &cells), None, "{cells:?}");
        }
    }
}
