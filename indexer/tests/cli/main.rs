//! The command line as an admin meets it: the real program, small files, every exit code.

mod arrangements;
mod check;
mod commands;
mod documents;
mod home;
mod learn;
mod officers;
mod publish;
mod run;
