//! What surrounds every page: title, style sheet, banner, navigation, footer.

use crate::site::Site;
use crate::web::assets;
use crate::words::Words;

/// Which entry of the navigation a page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Here {
    /// The search.
    Search,
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
}

impl<'a> Shell<'a> {
    /// Returns the surroundings of a page.
    pub fn new(site: &'a Site, title: &str, here: Here) -> Self {
        // Example homes, single searches and errors are nothing for a search engine to list.
        let listed = here != Here::Elsewhere && !site.demo;
        Self { w: &site.words, title: title.to_owned(), here, demo: site.demo, listed }
    }

    /// Returns the style sheet's address.
    pub fn css(&self) -> &'static str {
        assets::CSS.address()
    }

    /// Returns the address of the script that suggests.
    pub fn js(&self) -> &'static str {
        assets::JS.address()
    }

    /// Returns the address of the site's mark.
    pub fn mark(&self) -> &'static str {
        assets::MARK.address()
    }

    /// Returns whether the search is the current entry.
    pub fn on_search(&self) -> bool {
        self.here == Here::Search
    }

    /// Returns whether the status page is the current entry.
    pub fn on_status(&self) -> bool {
        self.here == Here::Status
    }
}
