//! Entity tags: an answer is the same while the generation, the adverts open, the question and the pages' own
//! text are the same.

use crate::web::assets;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

/// A weak entity tag (bodies are compressed on the way, so they are equal in meaning, not byte for byte).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ETag(String);

impl ETag {
    /// Returns the tag of the answer made from these parts.
    pub fn of(parts: &[&str]) -> Self {
        let mut hash = Sha256::new();
        hash.update(assets::build_print());
        for part in parts {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        let digest: String = hash.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        Self(format!("W/\"{digest}\""))
    }

    /// Returns whether the client says it holds this very answer.
    pub fn is_held(&self, headers: &HeaderMap) -> bool {
        headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok()).any(|held| {
            held.trim() == "*"
                || held
                    .split(',')
                    .any(|tag| tag.trim().trim_start_matches("W/") == self.0.trim_start_matches("W/"))
        })
    }

    /// Marks an answer that may be kept and must be asked about again before it is used.
    pub fn mark(&self, response: &mut Response) {
        if let Ok(value) = HeaderValue::from_str(&self.0) {
            response.headers_mut().insert(header::ETAG, value);
        }
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
    }

    /// Returns the answer "you have it already".
    pub fn not_modified(&self) -> Response {
        let mut response = StatusCode::NOT_MODIFIED.into_response();
        self.mark(&mut response);
        response
    }
}

/// Marks an answer nobody may keep.
pub fn keep_nowhere(response: &mut Response) {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_held_answer_is_recognised_among_others_and_whether_weak_or_strong() {
        let tag = ETag::of(&["7", "bedrooms=2"]);
        let strong = tag.0.trim_start_matches("W/").to_owned();
        for held in [tag.0.clone(), strong, format!("\"x\", {}", tag.0), "*".to_owned()] {
            let mut headers = HeaderMap::new();
            headers.insert(header::IF_NONE_MATCH, held.parse().unwrap());
            assert!(tag.is_held(&headers), "{held}");
            assert_eq!(ETag::of(&["8", "bedrooms=2"]).is_held(&headers), held == "*");
        }
        assert!(!tag.is_held(&HeaderMap::new()));
    }

    #[test]
    fn parts_do_not_run_into_one_another() {
        assert_ne!(ETag::of(&["ab", "c"]), ETag::of(&["a", "bc"]));
    }
}
