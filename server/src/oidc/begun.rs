//! Sign-ins begun and not finished: kept in memory, each for ten minutes, one use and one browser.

use super::provider::Questions;
use jiff::Timestamp;
use openidconnect::CsrfToken;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// For how many seconds somebody may take to sign in at the provider.
pub const SECONDS: i64 = 600;
/// How many are kept at once. The oldest gives way: whoever floods us cannot fill the memory.
const MOST: usize = 10_000;

/// A sign-in begun at a provider.
pub struct Begun {
    /// At which, by its name in addresses.
    pub provider: String,
    /// What for.
    pub purpose: Purpose,
    /// What the provider's answer must fit.
    pub questions: Questions,
    /// When.
    pub at: Timestamp,
}

/// What somebody signs in at a provider for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// To sign in here, and go on to that page.
    SignIn {
        /// The page they wanted.
        then: String,
    },
    /// To take an invitation.
    Accept {
        /// The link's secret.
        link: String,
    },
}

/// What was begun, by `state`; beside each the hash of what the browser's cookie holds.
#[derive(Default)]
pub struct Kept(Mutex<HashMap<String, ([u8; 32], Begun)>>);

impl Kept {
    /// Keeps what was begun; returns what the browser is to bring back in its cookie.
    pub fn keep(&self, begun: Begun) -> String {
        let browser = CsrfToken::new_random_len(32).into_secret();
        // A lock another thread died with still guards a whole map.
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|_, (_, other)| works(other, begun.at));
        if kept.len() >= MOST
            && let Some(oldest) = kept.iter().min_by_key(|(_, (_, begun))| begun.at).map(|(state, _)| state)
        {
            let oldest = oldest.clone();
            kept.remove(&oldest);
        }
        kept.insert(begun.questions.state.clone(), (hash(&browser), begun));
        browser
    }

    /// Returns what was begun with a `state`, if it was in this browser and not long ago. Asked for once, it is gone,
    /// whoever asked.
    pub fn take(&self, state: &str, browser: &str, now: Timestamp) -> Option<Begun> {
        let taken = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(state);
        // Hashes are compared: how long that takes tells nothing of what the cookie should hold.
        taken.filter(|(of, begun)| *of == hash(browser) && works(begun, now)).map(|(_, begun)| begun)
    }
}

fn works(begun: &Begun, now: Timestamp) -> bool {
    now.as_second() - begun.at.as_second() < SECONDS
}

fn hash(secret: &str) -> [u8; 32] {
    Sha256::digest(secret).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn begun(state: &str, second: i64) -> Begun {
        Begun {
            provider: "council".to_owned(),
            purpose: Purpose::SignIn { then: String::new() },
            questions: Questions::of_state(state),
            at: at(second),
        }
    }

    #[test]
    fn what_was_begun_is_taken_once_in_its_own_browser_and_in_time() {
        let kept = Kept::default();
        let browser = kept.keep(begun("one", 0));
        assert!(kept.take("two", &browser, at(1)).is_none());
        assert!(kept.take("one", &browser, at(1)).is_some());
        assert!(kept.take("one", &browser, at(1)).is_none(), "taken twice");
        let browser = kept.keep(begun("one", 0));
        assert!(kept.take("one", "", at(1)).is_none(), "another browser");
        assert!(kept.take("one", &browser, at(1)).is_none(), "it was asked for before");
        let browser = kept.keep(begun("one", 0));
        assert!(kept.take("one", &browser, at(SECONDS)).is_none(), "too late");
    }

    #[test]
    fn no_flood_fills_the_memory() {
        let kept = Kept::default();
        let first = kept.keep(begun("first", 0));
        for number in 1..=MOST {
            kept.keep(begun(&format!("flood {number}"), 1));
        }
        assert_eq!(kept.0.lock().unwrap().len(), MOST);
        assert!(kept.take("first", &first, at(2)).is_none());
        kept.keep(begun("later", SECONDS + 1));
        assert_eq!(kept.0.lock().unwrap().len(), 1, "what can be used no longer is forgotten");
    }
}
