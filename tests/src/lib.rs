//! Whole-program tests, house rules, crash and load harnesses.
//!
//! What the tests share is here: the project's own files, and the programs it builds.

mod project;
mod spdx;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
pub mod tracer;

pub use project::{ProjectFile, program, project_files, root};
pub use spdx::{Expression, ExpressionError};
