//! What every request needs.

use crate::clock::Clock;
use crate::counting::Counts;
use crate::live::Live;
use crate::oidc::Oidc;
use crate::pages::report::Bounds;
use crate::pool::Pool;
use crate::uploads::Uploads;
use crate::web::origin::Origin;
use crate::words::{Words, WordsError};
use gazetteer::Gazetteer;
use publish::Publisher;
use std::net::IpAddr;
use std::sync::Arc;
use vacancy::AuthorityCode;

/// The site in one language.
pub struct Site {
    /// The sentences.
    pub words: Words,
    /// The same site in the other languages: held by the English one, which every request begins with.
    translated: Vec<SharedSite>,
    common: Arc<Common>,
}

/// What is the same in every language.
pub struct Common {
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

impl Common {
    /// Returns what a site over a publisher needs, with nothing served yet.
    pub fn new(publisher: Publisher, clock: Clock, demo: bool) -> Self {
        Self {
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
}

impl std::ops::Deref for Site {
    type Target = Common;

    fn deref(&self) -> &Common {
        &self.common
    }
}

impl Site {
    /// Returns the site in English, which holds it in every other language.
    ///
    /// # Errors
    /// When the wording cannot be used.
    pub fn speaking(common: Common) -> Result<SharedSite, WordsError> {
        let common = Arc::new(common);
        let site = |words, translated| Arc::new(Self { words, translated, common: common.clone() });
        let mut every = Words::every()?.into_iter();
        let english = every.next().ok_or(WordsError::Languages("it names no language"))?;
        let translated = every.map(|words| site(words, Vec::new())).collect();
        Ok(site(english, translated))
    }

    /// Returns the site in a language by its code; a code of none is as good as none.
    pub fn in_language(self: &Arc<Self>, code: Option<&str>) -> SharedSite {
        let asked = self.translated.iter().find(|site| Some(site.words.language().code.as_str()) == code);
        asked.unwrap_or(self).clone()
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
