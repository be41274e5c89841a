//! Whole-program tests, house rules, crash and load harnesses.
//!
//! What the tests share is here: the project's own files, the programs it builds, and the composer of the example
//! exports.

pub mod compose;
mod project;
mod spdx;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
pub mod tracer;

pub use project::{ProjectFile, program, project_files, root};
pub use spdx::{Expression, ExpressionError};
