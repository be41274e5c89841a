//! The network, as far as this program reaches into it: https requests to addresses that authorities name, and e-mail.
//!
//! An address that somebody outside names must not lead inside: [`Web`] looks a name up once, refuses it when any
//! answer is not an address of the public internet, and connects to just what it looked at. It follows no redirect and
//! bounds time and size. Nothing here decides what is sent, to whom, or when.

mod address;
#[cfg(test)]
pub(crate) mod loopback;
mod mail;
mod signature;
mod web;

pub use address::Reach;
pub use mail::{Letter, MailError, Mailer};
pub use signature::{SecretError, sign, webhook_key};
pub use web::{Answer, Web, WebError};
