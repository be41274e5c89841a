//! The importer from outside: files in, reports and vacancies out.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod annotated;
mod examples;
mod personal;
mod quirks;
mod reading;
mod robust;
mod schema;
mod support;
mod wording;
mod workbooks;
