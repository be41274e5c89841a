//! What surrounds every page: title, style sheet, banner, navigation, footer.

use crate::shortlist::Trail;
use crate::site::Site;
use crate::web::assets;
use crate::words::{Language, Words};
use vacancy::Message;

/// Which entry of the navigation a page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Here {
    /// The search.
    Search,
    /// The homes put by.
    Shortlist,
    /// How fresh each council's homes are.
    Status,
    /// None of them.
    Elsewhere,
}

/// What `base.html` needs.
pub struct Shell<'a> {
    /// The sentences.
    pub w: &'a Words,
    /// The page's own title, before the site's name.
    pub title: String,
    /// Which entry of the navigation is current.
    pub here: Here,
    /// Whether the homes are examples.
    pub demo: bool,
    /// Whether search engines may list the page.
    pub listed: bool,
    /// The address that stands for the page, which never says who asks. Its versions in other languages are named beside it
    /// (`web/language.rs`).
    pub address: Option<String>,
    /// The address of the search with nothing asked.
    pub start: String,
    /// The address of the shortlist.
    pub shortlist: String,
    /// What the shortlist is called, with how many homes are on it.
    pub shortlist_text: String,
}

impl<'a> Shell<'a> {
    /// Returns the surroundings of a page.
    pub fn new(site: &'a Site, title: &str, here: Here) -> Self {
        // Example homes, single searches and errors are nothing for a search engine to list.
        let listed = matches!(here, Here::Search | Here::Status) && !site.demo;
        Self {
            w: &site.words,
            title: title.to_owned(),
            here,
            demo: site.demo,
            listed,
            address: None,
            start: "/".to_owned(),
            shortlist: "/shortlist".to_owned(),
            shortlist_text: site.words.t("nav_shortlist"),
        }
    }

    /// Carries along what the reader has put by, and where they are.
    pub fn keeping(mut self, trail: &Trail) -> Self {
        let put_by = trail.shortlist.ids().len();
        self.start = trail.shortlist.carried("/");
        let way_back =
            Trail { from: trail.from.clone().filter(|_| !trail.leads_to_list()), ..Trail::default() };
        self.shortlist = way_back.leading_back(&trail.shortlist.address());
        if put_by > 0 {
            self.shortlist_text = self.w.count("nav_shortlist_count", put_by);
        }
        self
    }

    /// Says whether search engines may list a page that is none of the navigation's.
    pub fn listed_if(mut self, open: bool) -> Self {
        self.listed = open && !self.demo;
        self
    }

    /// Names the address that stands for the page.
    pub fn at(self, address: impl Into<String>) -> Self {
        Self { address: Some(address.into()), ..self }
    }

    /// Returns the style sheet's address.
    pub fn css(&self) -> &'static str {
        if self.language().is_right_to_left() { assets::CSS_RTL.address() } else { assets::CSS.address() }
    }

    /// Returns the language of the page.
    pub fn language(&self) -> &'static Language {
        self.w.language()
    }

    /// Returns what leads to the same page in English.
    pub fn read_in_english(&self) -> String {
        self.w.companion(&Message::new("language_unreviewed"), "english").unwrap_or_default()
    }

    /// Returns every language the page is there in.
    pub fn languages(&self) -> &'static [Language] {
        Language::all().unwrap_or_default()
    }

    /// Returns the address of the script of a search: it suggests, and keeps who asks.
    pub fn js(&self) -> &'static str {
        assets::JS.address()
    }

    /// Returns the address of the script that keeps who asks in their browser.
    pub fn who_js(&self) -> &'static str {
        assets::WHO_JS.address()
    }

    /// Returns the address of the site's mark.
    pub fn mark(&self) -> &'static str {
        assets::MARK.address()
    }

    /// Returns whether the search is the current entry.
    pub fn on_search(&self) -> bool {
        self.here == Here::Search
    }

    /// Returns whether the shortlist is the current entry.
    pub fn on_shortlist(&self) -> bool {
        self.here == Here::Shortlist
    }

    /// Returns whether the status page is the current entry.
    pub fn on_status(&self) -> bool {
        self.here == Here::Status
    }
}
