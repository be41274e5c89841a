//! The JSON API: one endpoint a file, and its description.

pub mod authorities;
pub mod deliveries;
pub mod eligibility;
pub mod health;
pub mod home;
pub mod openapi;
pub mod parameters;
pub mod places;
pub mod schema;
pub mod similar;
pub mod suggest;
pub mod upload;
pub mod upload_state;
pub mod vacancies;
pub mod why_not;
