//! The domain model: one home advertised by one authority, and the words for everything said about it.
//!
//! This crate is the language the rest of the house speaks. It has no I/O, reads no clock and no environment,
//! and words nothing for people: every message is a [`Message`] (a code with arguments) that a program renders
//! through [`Wording`] from a Fluent file.

mod change;
mod codes;
pub mod household;
mod id;
mod london;
mod message;
mod money;
mod record;

pub use change::{FieldChange, changes};
pub use codes::{
    AccessCategory, Designation, Garden, LocationSource, Parking, Period, Pets, Precision, PropertyType,
    RentType, Status, Tenancy,
};
pub use id::{AuthorityCode, IdError, VacancyId};
pub use london::{LondonInstant, end_of_day, london_date, london_instant, start_of_day, zone};
pub use message::{Arg, Message, Wording, WordingError};
pub use money::{Rent, weekly_cost_pence};
pub use record::{ADAPTATIONS, Eligibility, Location, Provenance, RECORD_VERSION, Vacancy, Viewing};
