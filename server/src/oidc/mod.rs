//! Signing in with an account at one's employer (OpenID Connect): the providers, and what one of them proves.
//!
//! The authorization code flow with PKCE, `state` and `nonce`. What must come back is kept here for ten minutes, for one
//! use, and only for the browser it was begun in. What a provider says counts once the library has checked the ID
//! token's signature, issuer, audience, expiry and nonce; of all it says only issuer and subject are read. Whether an
//! officer goes with them is decided in `publish`.

mod begun;
mod client;
mod provider;
mod settings;

pub use begun::{Begun, Purpose, SECONDS};
pub use provider::{Proven, Provider, Trouble};
pub use settings::FileError;

use jiff::Timestamp;
use std::path::Path;
use std::sync::Arc;

/// The providers officers may sign in at, and the sign-ins begun there.
#[derive(Default)]
pub struct Oidc {
    providers: Vec<Arc<Provider>>,
    begun: begun::Kept,
}

/// Where a browser is sent, and what it is to bring back.
pub struct Sending {
    /// The provider's page.
    pub url: String,
    /// What its cookie is to hold.
    pub browser: String,
}

impl Oidc {
    /// Returns the providers a file names; nobody is asked anything yet.
    ///
    /// # Errors
    /// When the file, or a secret's, cannot be read, or something in it is missing or wrong.
    pub fn open(file: &Path) -> Result<Self, FileError> {
        let providers = settings::read(file)?;
        Ok(Self { providers: providers.into_iter().map(Arc::new).collect(), begun: Default::default() })
    }

    /// Returns the providers, in the order of the file.
    pub fn providers(&self) -> &[Arc<Provider>] {
        &self.providers
    }

    /// Returns the provider of a name as it stands in addresses.
    pub fn provider(&self, id: &str) -> Option<&Arc<Provider>> {
        self.providers.iter().find(|provider| provider.id == id)
    }

    /// Begins to sign somebody in at a provider.
    ///
    /// # Errors
    /// When the provider cannot be asked where its pages are.
    pub async fn begin(
        &self,
        provider: &Arc<Provider>,
        purpose: Purpose,
        now: Timestamp,
    ) -> Result<Sending, Trouble> {
        let asked = provider.clone();
        let questions = on_a_thread(move || asked.questions(now)).await?;
        let url = questions.url.clone();
        let browser = self.begun.keep(Begun { provider: provider.id.clone(), purpose, questions, at: now });
        Ok(Sending { url, browser })
    }

    /// Returns what was begun with that `state` in that browser, once.
    pub fn take(&self, provider: &Provider, state: &str, browser: &str, now: Timestamp) -> Option<Begun> {
        self.begun.take(state, browser, now).filter(|begun| begun.provider == provider.id)
    }

    /// Returns who the provider says came back with a code.
    ///
    /// # Errors
    /// When the provider cannot be asked or refuses the code, or what it answers is not proven.
    pub async fn finish(
        &self,
        provider: &Arc<Provider>,
        begun: Begun,
        code: String,
        now: Timestamp,
    ) -> Result<Proven, Trouble> {
        let asked = provider.clone();
        on_a_thread(move || asked.answer(begun.questions, code, now)).await
    }
}

/// Asks a provider on a thread where waiting holds nobody up.
async fn on_a_thread<T: Send + 'static>(
    ask: impl FnOnce() -> Result<T, Trouble> + Send + 'static,
) -> Result<T, Trouble> {
    let asked = tokio::task::spawn_blocking(ask).await;
    asked.unwrap_or_else(|error| Err(Trouble::Unreachable(error.to_string())))
}
