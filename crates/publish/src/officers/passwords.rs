//! Passwords: which are taken, and hashing them with argon2id on threads of their own.

mod guessing;

use crate::publisher::Inner;
use crate::{Officer, Over, PublishError, Publisher};
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use guessing::{Easy, easy};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::Semaphore;
use vacancy::Message;

/// Fewest characters of a password.
///
/// # Source
/// NIST SP 800-63B-4 (2025), 3.1.1.2: 15 where a password is all that is asked for.
pub const PASSWORD_LEAST: usize = 15;
/// Most characters of a password.
pub const PASSWORD_MOST: usize = 256;
/// Fewest different characters of a password.
const LEAST_DIFFERENT: usize = 5;
/// How many passwords are hashed at once: each takes the memory of [`PasswordCost`].
const AT_ONCE: usize = 4;
/// What is hashed with where there is nothing to compare with.
const NO_SALT: [u8; 16] = [0; 16];

/// What are passwords everywhere, in letters only and lower case.
const COMMON: &str = include_str!("common.txt");

/// What hashing one password takes.
///
/// # Source
/// The default is the least the OWASP Password Storage Cheat Sheet recommends of argon2id: 19 MiB, 2 passes, 1 lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PasswordCost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Default for PasswordCost {
    fn default() -> Self {
        Self { memory_kib: 19 * 1024, passes: 2 }
    }
}

/// Hashes passwords, and counts how often.
pub(crate) struct Passwords {
    argon2: Argon2<'static>,
    hashed: AtomicU64,
    turn: Semaphore,
}

impl Passwords {
    pub fn new(cost: PasswordCost) -> Result<Self, PublishError> {
        let params = Params::new(cost.memory_kib, cost.passes, 1, None)
            .map_err(|error| PublishError::Configuration(format!("the cost of passwords: {error}")))?;
        Ok(Self {
            argon2: Argon2::new(Algorithm::Argon2id, Version::V0x13, params),
            hashed: AtomicU64::new(0),
            turn: Semaphore::new(AT_ONCE),
        })
    }

    fn hash(&self, password: &str) -> Result<String, PublishError> {
        self.hashed.fetch_add(1, Ordering::Relaxed);
        let hash = self.argon2.hash_password(password.as_bytes());
        hash.map(|hash| hash.to_string())
            .map_err(|error| PublishError::Bug(format!("a password's hash: {error}")))
    }

    /// Returns whether a password is the one whose hash was kept; with none kept it does the same work for nothing.
    fn fits(&self, password: &str, kept: Option<&str>) -> bool {
        self.hashed.fetch_add(1, Ordering::Relaxed);
        let Some(kept) = kept else {
            // The work alone counts: whatever comes of it, it fits nobody.
            let _ = std::hint::black_box(self.argon2.hash_password_with_salt(password.as_bytes(), &NO_SALT));
            return false;
        };
        self.argon2.verify_password(password.as_bytes(), kept).is_ok()
    }
}

impl Publisher {
    /// Returns how many passwords were hashed or compared since the start: for watching over the service, and for
    /// tests that a refusal is the same work whoever is refused.
    pub fn passwords_hashed(&self) -> u64 {
        self.inner.passwords.hashed.load(Ordering::Relaxed)
    }

    pub(crate) async fn hash_password(&self, password: &str) -> Result<String, PublishError> {
        let password = password.to_owned();
        self.hashing(move |inner| inner.passwords.hash(&password)).await?
    }

    pub(crate) async fn password_fits(
        &self,
        password: &str,
        kept: Option<String>,
    ) -> Result<bool, PublishError> {
        let password = password.to_owned();
        self.hashing(move |inner| inner.passwords.fits(&password, kept.as_deref())).await
    }

    async fn hashing<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Inner) -> T + Send + 'static,
    ) -> Result<T, PublishError> {
        let turn = self.inner.passwords.turn.acquire().await;
        let _turn = turn.map_err(|error| PublishError::Bug(error.to_string()))?;
        self.blocking(work).await
    }
}

/// What the site calls itself: nobody need guess it.
const SITE: &str = "breakingtheboundaries";

/// Whose password it is.
pub(crate) struct Owner {
    /// Their e-mail address.
    pub email: String,
    /// Words of their name, their councils and the site, in letters only and lower case.
    pub words: Vec<String>,
}

impl Inner {
    /// Returns what of an officer anybody knows.
    pub fn owner(&self, officer: &Officer) -> Owner {
        let mut told = vec![officer.name.clone(), officer.email.replace('@', " ")];
        for held in &officer.roles {
            match &held.over {
                Over::Authority(code) => {
                    told.extend(self.gazetteer.by_code(code).map(|known| known.name.clone()))
                }
                Over::Partnership(name) => told.push(name.clone()),
                Over::Everything => {}
            }
        }
        let mut words = vec![SITE.to_owned(), "boundaries".to_owned(), "breaking".to_owned()];
        for text in told.iter().map(|text| text.to_lowercase()) {
            words.push(text.chars().filter(|c| c.is_alphabetic()).collect());
            words.extend(text.split(|c: char| !c.is_alphabetic()).map(str::to_owned));
        }
        Owner { email: officer.email.clone(), words }
    }
}

/// Says why a password is not taken, for its owner.
pub(crate) fn check_password(password: &str, owner: &Owner) -> Result<(), Message> {
    let length = password.chars().count();
    if length < PASSWORD_LEAST {
        return Err(Message::new("password_too_short").with("least", PASSWORD_LEAST));
    }
    if length > PASSWORD_MOST {
        return Err(Message::new("password_too_long").with("most", PASSWORD_MOST));
    }
    let lower = password.to_lowercase();
    let local = owner.email.split('@').next().unwrap_or_default();
    let pieces = local.split(['.', '_', '-', '+']).filter(|piece| piece.chars().count() >= 5);
    if pieces.chain([local]).any(|name| name.chars().count() >= 3 && lower.contains(name)) {
        return Err(Message::new("password_holds_name"));
    }
    let different: BTreeSet<char> = lower.chars().collect();
    if different.len() < LEAST_DIFFERENT || is_common(&lower) {
        return Err(Message::new("password_too_common"));
    }
    let common: Vec<&str> = COMMON.lines().collect();
    match easy(&lower, &common, &owner.words) {
        None => Ok(()),
        Some(Easy::Common) => Err(Message::new("password_too_common")),
        Some(Easy::Known) => Err(Message::new("password_of_known_words")),
        Some(Easy::Pattern) => Err(Message::new("password_of_a_pattern")),
    }
}

/// Returns whether a password, in lower case, is a common one: as it is, with figures and signs around it, or with
/// figures and signs for letters.
fn is_common(lower: &str) -> bool {
    let inner = lower.trim_matches(|c: char| !c.is_alphabetic());
    // Nothing but figures and signs: a date, a telephone number, a row of keys.
    if inner.is_empty() {
        return true;
    }
    let plain =
        |text: &str| -> String { text.chars().map(as_letter).filter(|c| c.is_alphabetic()).collect() };
    [plain(inner), plain(lower)].iter().any(|word| COMMON.lines().any(|common| common == word))
}

fn as_letter(c: char) -> char {
    match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_long_uncommon_and_not_the_name() {
        let words = ["breakingtheboundaries", "breaking", "boundaries", "officer", "example", "lambeth"];
        let owner = Owner {
            email: "tenant.example@example.org".to_owned(),
            words: words.map(str::to_owned).to_vec(),
        };
        let check =
            |password: &str| check_password(password, &owner).err().map(|message| message.code.to_string());
        for (password, refused) in [
            ("short", Some("password_too_short")),
            ("fourteen chars", Some("password_too_short")),
            (&"long ".repeat(52), Some("password_too_long")),
            ("Password1234567", Some("password_too_common")),
            ("P@ssw0rd!2026!!", Some("password_too_common")),
            ("123456789012345", Some("password_too_common")),
            ("07700 900123 - 07700 900456", Some("password_too_common")),
            ("aaaabbbbccccdddd", Some("password_too_common")),
            ("LetMeInLetMeIn1", Some("password_too_common")),
            ("a tenant in the hall", Some("password_holds_name")),
            ("my tenant.example pass", Some("password_holds_name")),
            ("EXAMPLE of a pass", Some("password_holds_name")),
            ("correct horse battery", None),
            ("ünïcode ist erlaubt", None),
            (&"abcde fghij ".repeat(21), Some("password_too_common")),
            (&"bmwpq jv ".repeat(21), Some("password_of_a_pattern")),
            ("qwertyuiopasdfgh", Some("password_too_common")),
            ("1qaz2wsx3edc4rfv", Some("password_too_common")),
            ("zaq1xsw2cde3vfr4", Some("password_of_a_pattern")),
            ("q1w2e3r4t5y6u7i8", Some("password_of_a_pattern")),
            ("poiuytrewqlkjhgf", Some("password_of_a_pattern")),
            ("abcdefghijklmno!", Some("password_too_common")),
            ("blue7!blue7!blue7!", Some("password_of_a_pattern")),
            ("vxqkvxqk7bvxqkvxqk", Some("password_of_a_pattern")),
            ("Breaking the boundaries 1", Some("password_of_known_words")),
            ("Br3ak1ngTheB0undar1es", Some("password_of_known_words")),
            ("LambethOfficer2026", Some("password_of_known_words")),
            ("lambeth-lambeth-lambeth", Some("password_of_known_words")),
            ("council password 99", Some("password_too_common")),
            ("correct horse battery staple", Some("password_too_common")),
            // A word or a run of keys among others is no harm.
            ("qwerty over the quiet mountain", None),
            ("lambeth walks under seven maples", None),
            ("a password of four words", None),
            ("tr33 pool drew weather outside", None),
            ("四本の木と青い空と静かな川と白い雲", None),
        ] {
            assert_eq!(check(password).as_deref(), refused, "{password}");
        }
    }

    #[test]
    fn a_hash_fits_its_own_password_whatever_costs_are_now() {
        let cheap = Passwords::new(PasswordCost { memory_kib: 64, passes: 1 }).unwrap();
        let kept = cheap.hash("correct horse battery").unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=64,t=1,p=1$"), "{kept}");
        let now = Passwords::new(PasswordCost { memory_kib: 128, passes: 1 }).unwrap();
        assert!(now.fits("correct horse battery", Some(&kept)));
        assert!(!now.fits("correct horse batterz", Some(&kept)));
        assert!(!now.fits("correct horse battery", None) && !now.fits("x", Some("not a hash")));
        assert!(Passwords::new(PasswordCost { memory_kib: 0, passes: 0 }).is_err());
    }

    #[test]
    fn the_usual_cost_is_what_is_recommended() {
        let usual = Passwords::new(PasswordCost::default()).unwrap().hash("correct horse battery").unwrap();
        assert!(usual.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{usual}");
    }
}
