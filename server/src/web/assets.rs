//! The style sheet, the script and the mark, each at an address that changes with its content, so that it may be kept for ever.

use crate::web::fault::Fault;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};
use std::sync::OnceLock;

static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static WORDING: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../data/wording");

/// One file the site serves as it is.
#[derive(Debug)]
pub struct Asset {
    name: &'static str,
    extension: &'static str,
    content: &'static str,
    kind: &'static str,
    address: OnceLock<String>,
}

/// The style sheet of every page.
pub static CSS: Asset =
    Asset::new("site", "css", include_str!("../../assets/site.css"), "text/css; charset=utf-8");
/// The same for languages written from right to left.
pub static CSS_RTL: Asset =
    Asset::new("site-rtl", "css", include_str!("../../assets/site.rtl.css"), "text/css; charset=utf-8");
/// What suggests while somebody types, and keeps who asks: one file, as each more would be a request of the first view.
pub static JS: Asset = Asset::new(
    "search",
    "js",
    concat!(include_str!("../../assets/suggest.js"), include_str!("../../assets/who.js")),
    "text/javascript; charset=utf-8",
);
/// What keeps who asks in their own browser, for pages that suggest nothing: from when somebody presses for it until they
/// press again. A browser that is told to keep nothing for sites offers none of it.
pub static WHO_JS: Asset =
    Asset::new("who", "js", include_str!("../../assets/who.js"), "text/javascript; charset=utf-8");
/// What the form that reports a problem and the poster look like.
pub static SEEKERS: Asset =
    Asset::new("seekers", "css", include_str!("../../assets/seekers.css"), "text/css; charset=utf-8");
/// What puts a frame on somebody else's page; at an address of its own, which stays.
pub static WIDGET: Asset =
    Asset::new("widget", "js", include_str!("../../assets/widget.js"), "text/javascript; charset=utf-8");
/// What tells the page around a frame how tall it is.
pub static FRAME: Asset =
    Asset::new("frame", "js", include_str!("../../assets/frame.js"), "text/javascript; charset=utf-8");
/// The site's mark.
pub static MARK: Asset = Asset::new("mark", "svg", include_str!("../../assets/mark.svg"), "image/svg+xml");

/// What moves the map, and lets somebody draw on it.
pub static MAP_JS: Asset =
    Asset::new("map", "js", include_str!("../../assets/map.js"), "text/javascript; charset=utf-8");
/// The library it does so with, fetched when somebody asks for it.
pub static LEAFLET_JS: Asset =
    Asset::new("leaflet", "js", include_str!("../../assets/leaflet.js"), "text/javascript; charset=utf-8");
/// What the map that moves looks like, fetched with it.
pub static MAP_CSS: Asset =
    Asset::new("map", "css", include_str!("../../assets/map.css"), "text/css; charset=utf-8");
/// The style sheet of that library.
pub static LEAFLET_CSS: Asset =
    Asset::new("leaflet", "css", include_str!("../../assets/leaflet.css"), "text/css; charset=utf-8");

static ALL: &[&Asset] = &[
    &CSS,
    &CSS_RTL,
    &JS,
    &WHO_JS,
    &MARK,
    &MAP_JS,
    &MAP_CSS,
    &LEAFLET_JS,
    &LEAFLET_CSS,
    &SEEKERS,
    &WIDGET,
    &FRAME,
];

impl Asset {
    const fn new(
        name: &'static str,
        extension: &'static str,
        content: &'static str,
        kind: &'static str,
    ) -> Self {
        Self { name, extension, content, kind, address: OnceLock::new() }
    }

    /// Returns what it holds.
    pub fn content(&self) -> &'static str {
        self.content
    }

    /// Returns its address, which changes with its content.
    pub fn address(&self) -> &str {
        self.address.get_or_init(|| {
            let digest = Sha256::digest(self.content);
            let digest: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
            format!("/assets/{}-{digest}.{}", self.name, self.extension)
        })
    }
}

/// Returns the wording of a language: all its files, one after another.
pub fn wording(language: &str) -> String {
    let files = WORDING.get_dir(language).map(Dir::files).into_iter().flatten();
    files.filter_map(|file| file.contents_utf8()).collect::<Vec<_>>().join("\n")
}

/// Returns a hash of everything but code that shapes a page, so that a new release's pages have new tags.
pub fn build_print() -> &'static [u8] {
    static PRINT: OnceLock<Vec<u8>> = OnceLock::new();
    PRINT.get_or_init(|| {
        let mut hash = Sha256::new();
        hash.update(env!("CARGO_PKG_VERSION"));
        for asset in ALL {
            hash.update(asset.address());
        }
        for dir in [&TEMPLATES, &WORDING] {
            hash_files(dir, &mut hash);
        }
        hash.finalize().to_vec()
    })
}

fn hash_files(dir: &Dir<'_>, hash: &mut Sha256) {
    for file in dir.files() {
        hash.update(file.contents());
    }
    for inner in dir.dirs() {
        hash_files(inner, hash);
    }
}

/// `GET /assets/{name}`
pub async fn asset(Path(name): Path<String>) -> Result<Response, Fault> {
    let asset = ALL.iter().find(|asset| asset.address().strip_prefix("/assets/") == Some(name.as_str()));
    let asset = asset.ok_or_else(Fault::not_found)?;
    let headers =
        [(header::CONTENT_TYPE, asset.kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Ok((headers, asset.content).into_response())
}
