//! The style sheet and the script, each at an address that changes with its content, so that it may be kept for ever.

use crate::web::fault::Fault;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};
use std::sync::OnceLock;

const CSS: &str = include_str!("../../assets/site.css");
const JS: &str = include_str!("../../assets/suggest.js");
static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static WORDING: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../data/wording");

/// Returns the style sheet's address.
pub fn css_address() -> &'static str {
    static ADDRESS: OnceLock<String> = OnceLock::new();
    ADDRESS.get_or_init(|| address("site", CSS, "css"))
}

/// Returns the address of the script that suggests while somebody types.
pub fn js_address() -> &'static str {
    static ADDRESS: OnceLock<String> = OnceLock::new();
    ADDRESS.get_or_init(|| address("suggest", JS, "js"))
}

fn address(name: &str, content: &str, kind: &str) -> String {
    let digest: String = Sha256::digest(content).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    format!("/assets/{name}-{digest}.{kind}")
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
        hash.update(css_address());
        hash.update(js_address());
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
    let is = |address: &str| address.strip_prefix("/assets/") == Some(name.as_str());
    let (kind, content) = match () {
        () if is(css_address()) => ("text/css; charset=utf-8", CSS),
        () if is(js_address()) => ("text/javascript; charset=utf-8", JS),
        () => return Err(Fault::not_found()),
    };
    let headers =
        [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Ok((headers, content).into_response())
}
