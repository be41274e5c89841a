//! What every request needs.

use crate::clock::Clock;
use crate::counting::Counts;
use crate::live::Live;
use crate::oidc::Oidc;
use crate::pages::report::Bounds;
use crate::pool::Pool;
use crate::uploads::Uploads;
use crate::web::origin::Origin;
use crate::words::Words;
use gazetteer::Gazetteer;
use publish::Publisher;
use std::net::IpAddr;
use std::sync::Arc;
use vacancy::AuthorityCode;

/// What every request needs.
pub struct Site {
    /// The sentences.
    pub words: Words,
    /// The clock.
    pub clock: Clock,
    /// Places.
    pub gazetteer: &'static Gazetteer,
    /// The only way to change what is published.
    pub publisher: Publisher,
    /// What is being served.
    pub live: Live,
    /// Where searches run.
    pub pool: Pool,
    /// Uploads being received and worked on.
    pub uploads: Uploads,
    /// Whether the homes are examples.
    pub demo: bool,
    /// The proxies whose word counts for where a request comes from.
    pub trusted_proxies: Vec<IpAddr>,
    /// Where else officers may sign in.
    pub oidc: Oidc,
    /// How many problems were reported lately, and from where.
    pub report_bounds: Bounds,
    /// What was counted of searches lately.
    pub counts: Counts,
    /// Its own address, where it was told.
    pub address: Option<Origin>,
    /// The e-mail address of whoever looks after the site.
    pub operator: Option<String>,
}

/// The site, as handlers hold it.
pub type SharedSite = Arc<Site>;

impl Site {
    /// Returns the site over a publisher, with nothing served yet.
    pub fn new(publisher: Publisher, words: Words, clock: Clock, demo: bool) -> Self {
        Self {
            words,
            clock,
            gazetteer: Gazetteer::embedded(),
            publisher,
            live: Live::default(),
            pool: Pool::for_this_machine(),
            uploads: Uploads::default(),
            demo,
            trusted_proxies: Vec::new(),
            oidc: Oidc::default(),
            report_bounds: Bounds::default(),
            counts: Counts::default(),
            address: None,
            operator: None,
        }
    }

    /// Returns the authority of a code, slug or name; any well-formed code is one.
    pub fn authority(&self, text: &str) -> Option<AuthorityCode> {
        let named = || self.gazetteer.authority(text).map(|known| known.code.clone());
        AuthorityCode::parse(text).ok().or_else(named)
    }

    /// Returns an authority's name, or its code where the gazetteer knows none.
    pub fn authority_name(&self, code: &AuthorityCode) -> String {
        self.gazetteer.by_code(code).map_or_else(|| code.to_string(), |authority| authority.name.clone())
    }
}
