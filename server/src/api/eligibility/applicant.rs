//! Reads what somebody says of themselves.

use crate::api::parameters::Parameters;
use crate::web::fault::{Fault, WrongParameter};
use publish::AuthorityStatus;
use vacancy::household::{Applicant, Benefits, Household, Tenant, Workplace};
use vacancy::{AccessCategory, AuthorityCode, Message};

/// The parameters of the endpoint.
pub(super) const NAMES: &[&str] = &[
    "household",
    "id",
    "extra_bedrooms",
    "age",
    "access_need",
    "benefits",
    "tenant",
    "lives_in",
    "works_in",
    "bands",
    "budget",
    "income",
];

/// Reads the applicant; every parameter that cannot be taken is named.
pub(super) fn read(parameters: &Parameters, councils: &[AuthorityStatus]) -> Result<Applicant, Fault> {
    let mut reading = Reading { parameters, wrong: Vec::new() };
    let household = reading.taken("household", Household::parse, || Message::new("not_a_household"));
    let listed = |allowed: Vec<&'static str>| Message::new("not_one_of").with("allowed", allowed.join(", "));
    let place = |text: &str| council(text, councils);
    let names = || Message::new("not_a_council");
    let applicant = Applicant {
        household,
        extra_bedrooms: reading.whole("extra_bedrooms", 4).unwrap_or_default(),
        age: reading.whole("age", 120),
        access_need: reading.taken("access_need", AccessCategory::parse, || {
            listed(AccessCategory::ALL.iter().map(|one| one.as_str()).collect())
        }),
        benefits: reading.taken("benefits", Benefits::parse, || {
            listed(Benefits::ALL.iter().map(|one| one.as_str()).collect())
        }),
        tenant: reading
            .taken("tenant", Tenant::parse, || listed(Tenant::ALL.iter().map(|one| one.as_str()).collect())),
        lives_in: reading.taken("lives_in", place, names),
        works_in: reading.taken("works_in", |text| workplace(text, councils), names),
        bands: bands(parameters.get("bands").unwrap_or_default()),
        budget: reading.whole::<u64>("budget", 100_000).map(|pounds| pounds * 100),
        income: reading.whole::<u64>("income", 10_000_000).map(|pounds| pounds * 100),
    };
    if reading.wrong.is_empty() { Ok(applicant) } else { Err(Fault::wrong_parameters(reading.wrong)) }
}

struct Reading<'a> {
    parameters: &'a Parameters,
    wrong: Vec<WrongParameter>,
}

impl Reading<'_> {
    fn taken<T>(
        &mut self,
        name: &'static str,
        parse: impl Fn(&str) -> Option<T>,
        expected: impl Fn() -> Message,
    ) -> Option<T> {
        // `E+` arrives as `E` and a blank: who meant E+ must not be answered for E.
        let found = match name {
            "access_need" => self.parameters.written(name)?,
            _ => self.parameters.get(name)?,
        };
        let value = parse(found);
        if value.is_none() {
            let short: String = found.chars().take(80).collect();
            let message = expected().with("parameter", name).with("found", short);
            self.wrong.push(WrongParameter { parameter: name.to_owned(), message });
        }
        value
    }

    /// Reads a whole number from 0 to `most`.
    fn whole<N: TryFrom<u64>>(&mut self, name: &'static str, most: u64) -> Option<N> {
        let read = |text: &str| {
            let digits = text.bytes().all(|byte| byte.is_ascii_digit());
            let number = text.parse::<u64>().ok().filter(|number| digits && *number <= most)?;
            N::try_from(number).ok()
        };
        self.taken(name, read, || {
            Message::new("parameter_out_of_range").with("least", 0).with("most", most as f64)
        })
    }
}

/// Returns the council of that code, slug or name; any well-formed code is one.
fn council(text: &str, councils: &[AuthorityStatus]) -> Option<AuthorityCode> {
    let same = |council: &&AuthorityStatus| {
        council.slug.eq_ignore_ascii_case(text) || council.name.eq_ignore_ascii_case(text)
    };
    let known = councils.iter().find(same).map(|council| council.code.clone());
    known.or_else(|| AuthorityCode::parse(text).ok())
}

fn workplace(text: &str, councils: &[AuthorityStatus]) -> Option<Workplace> {
    if text.eq_ignore_ascii_case("nowhere") {
        return Some(Workplace::Nowhere);
    }
    council(text, councils).map(Workplace::In)
}

fn bands(text: &str) -> Vec<String> {
    text.split(',').map(str::trim).filter(|band| !band.is_empty()).map(str::to_owned).collect()
}
