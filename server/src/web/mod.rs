//! What every page and endpoint shares: connections, limits, headers, faults, caching.

pub mod accept;
pub mod assets;
pub mod client;
pub mod etag;
pub mod fault;
pub mod guard;
pub mod headers;
pub mod language;
pub mod links;
pub mod origin;
pub mod shell;
