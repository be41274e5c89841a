//! What councils and a home make of a household.

use super::Message;
use utoipa::ToSchema;

/// What each council would give a household, and whether one home may be asked for. Guidance: the council decides.
#[derive(ToSchema)]
pub struct HouseholdAnswer {
    /// The version of this document, 1.
    version: u32,
    /// The household as it was read.
    household: String,
    /// Says that this is guidance.
    guidance: Message,
    /// Every council known to this site, by name.
    authorities: Vec<AuthorityNeed>,
    /// The home asked about with `id`.
    home: Option<HomeEligibility>,
}

/// What one council would give.
#[derive(ToSchema)]
pub struct AuthorityNeed {
    /// Its ONS code.
    code: String,
    /// Its name.
    name: String,
    /// At least so many bedrooms; 0 is a studio.
    bedrooms: u8,
    /// At most so many: more only where it is not said who is a girl and who is a boy.
    most: u8,
    /// What makes them up.
    why: Vec<Message>,
    /// Whose rules these are: `own` for the council's, else the name of the national rule that stands in.
    basis: String,
    /// Where the rules stand.
    source: String,
    /// The day that was read.
    #[schema(format = Date)]
    date: String,
}

/// Whether a home may be asked for.
#[derive(ToSchema)]
pub struct HomeVerdict {
    /// `yes`, `probably` or `no`.
    answer: String,
    /// Why; what forbids comes first.
    reasons: Vec<EligibilityReason>,
}

/// Whether the home of that id may be asked for.
#[derive(ToSchema)]
pub struct HomeEligibility {
    /// The home.
    id: String,
    #[serde(flatten)]
    verdict: HomeVerdict,
}

/// For how many homes the answer is which, whatever `eligible` leaves out.
#[derive(ToSchema)]
pub struct Verdicts {
    /// They may be asked for, as far as anybody knows.
    yes: u64,
    /// Something is not known, or left to the council.
    probably: u64,
    /// Something forbids it.
    no: u64,
    /// Says that this is guidance.
    guidance: Message,
}

/// Something that bears on the answer.
#[derive(ToSchema)]
pub struct EligibilityReason {
    /// What it alone allows: `yes`, `probably` or `no`.
    answer: String,
    #[serde(flatten)]
    message: Message,
    /// The rule behind it.
    rule: Option<Rule>,
}

/// Where a rule stands.
#[derive(ToSchema)]
pub struct Rule {
    /// The page or document.
    source: String,
    /// The day that was read.
    #[schema(format = Date)]
    date: String,
}
