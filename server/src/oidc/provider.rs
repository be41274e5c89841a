//! One provider: what it is asked, and how what it answers is proven.

use super::client::{Client, may_be_asked};
use jiff::Timestamp;
use openidconnect::core::{
    CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreIdToken, CoreIdTokenClaims,
    CoreJwsSigningAlgorithm, CoreProviderMetadata,
};
use openidconnect::{
    AuthType, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken, DiscoveryError,
    EndpointMaybeSet, EndpointNotSet, EndpointSet, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, RequestTokenError, SignatureVerificationError, TokenResponse,
};
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

/// For how many seconds what a provider says of itself is believed: its pages' addresses and its keys.
const METADATA_SECONDS: i64 = 600;

/// With what an ID token may be signed: what only the provider can sign with. A secret both sides know is no proof.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

type Endpoints = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// A provider officers may sign in at.
pub struct Provider {
    /// Its name in addresses, such as `council`.
    pub id: String,
    /// What officers call it.
    pub name: String,
    pub(super) issuer: IssuerUrl,
    pub(super) client_id: ClientId,
    pub(super) client_secret: ClientSecret,
    /// Where it sends browsers back to.
    pub(super) back: RedirectUrl,
    pub(super) client: Client,
    pub(super) metadata: Mutex<Option<(Timestamp, Arc<CoreProviderMetadata>)>>,
}

/// What a browser was sent to a provider with, and what must come back.
pub struct Questions {
    /// The provider's page, with everything it is to be told.
    pub url: String,
    /// Comes back with the browser.
    pub state: String,
    nonce: Nonce,
    verifier: PkceCodeVerifier,
}

/// Who a provider proved somebody is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proven {
    /// The provider's issuer.
    pub issuer: String,
    /// Whom it names; given to nobody else there.
    pub subject: String,
}

/// Why nobody was proved to be anybody. The texts are for the log: they hold no code, token or secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The provider does not answer, or not as one.
    #[error("the provider cannot be asked: {0}")]
    Unreachable(String),
    /// The provider does not take the code, or not from us.
    #[error("the provider refused the code: {0}")]
    Refused(String),
    /// What the provider answered is not proven.
    #[error("the provider's answer is not proven: {0}")]
    Unproven(String),
}

impl Provider {
    /// Returns whether an issuer named beside a code is this provider's (RFC 9207).
    pub fn is(&self, issuer: &str) -> bool {
        self.issuer.as_str() == issuer
    }

    /// Returns new questions for one sign-in.
    pub(super) fn questions(&self, now: Timestamp) -> Result<Questions, Trouble> {
        let client = self.endpoints(now)?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let state = || CsrfToken::new_random_len(32);
        let nonce = || Nonce::new_random_len(32);
        // Nothing but `openid` is asked for: names and addresses of people are none of what is needed.
        let flow = CoreAuthenticationFlow::AuthorizationCode;
        let (url, state, nonce) =
            client.authorize_url(flow, state, nonce).set_pkce_challenge(challenge).url();
        Ok(Questions { url: url.into(), state: state.into_secret(), nonce, verifier })
    }

    /// Returns who came back with a code.
    pub(super) fn answer(
        &self,
        questions: Questions,
        code: String,
        now: Timestamp,
    ) -> Result<Proven, Trouble> {
        let client = self.endpoints(now)?;
        let request = client.exchange_code(AuthorizationCode::new(code)).map_err(unreachable)?;
        let answer = request
            .set_pkce_verifier(questions.verifier)
            .request(&|request| self.client.send(request))
            .map_err(of_exchange)?;
        let token = answer.id_token().ok_or_else(|| Trouble::Unproven("there is no ID token".to_owned()))?;
        let proven = match proven(&client, token, &questions.nonce, now) {
            // Its keys may be new since they were fetched: they are fetched again, once.
            Err(ClaimsVerificationError::SignatureVerification(
                SignatureVerificationError::NoMatchingKey,
            )) => {
                self.forget();
                proven(&self.endpoints(now)?, token, &questions.nonce, now).cloned()
            }
            other => other.cloned(),
        };
        let claims = proven.map_err(|error| Trouble::Unproven(chain(&error)))?;
        // The access token is for nothing here: it is dropped unread.
        Ok(Proven { issuer: claims.issuer().to_string(), subject: claims.subject().to_string() })
    }

    /// Returns the library's client, with what the provider says of itself.
    fn endpoints(&self, now: Timestamp) -> Result<Endpoints, Trouble> {
        let metadata = self.metadata(now)?;
        let methods = metadata.token_endpoint_auth_methods_supported();
        // The default is Basic (OpenID Connect Discovery 1.0, section 3).
        let in_body =
            methods.is_some_and(|methods| !methods.contains(&CoreClientAuthMethod::ClientSecretBasic));
        let client = CoreClient::from_provider_metadata(
            CoreProviderMetadata::clone(&metadata),
            self.client_id.clone(),
            Some(self.client_secret.clone()),
        );
        let client = client.set_redirect_uri(self.back.clone());
        Ok(client.set_auth_type(if in_body { AuthType::RequestBody } else { AuthType::BasicAuth }))
    }

    fn metadata(&self, now: Timestamp) -> Result<Arc<CoreProviderMetadata>, Trouble> {
        let kept = self.metadata.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((at, metadata)) = kept
            && now.as_second() - at.as_second() < METADATA_SECONDS
        {
            return Ok(metadata);
        }
        let found = CoreProviderMetadata::discover(&self.issuer, &|request| self.client.send(request));
        let metadata = Arc::new(found.map_err(of_discovery)?);
        let token = metadata.token_endpoint().map(|url| url.as_str());
        let addresses = [Some(metadata.authorization_endpoint().as_str()), token];
        if let Some(wrong) = addresses.into_iter().flatten().find(|url| !may_be_asked(url)) {
            return Err(Trouble::Unreachable(format!("it names {wrong}, which is not https")));
        }
        let kept = Some((now, metadata.clone()));
        *self.metadata.lock().unwrap_or_else(PoisonError::into_inner) = kept;
        Ok(metadata)
    }

    fn forget(&self) {
        *self.metadata.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

#[cfg(test)]
impl Questions {
    /// Returns questions of a `state`, for tests of where they are kept.
    pub fn of_state(state: &str) -> Self {
        let (_, verifier) = PkceCodeChallenge::new_random_sha256();
        Self { url: String::new(), state: state.to_owned(), nonce: Nonce::new_random(), verifier }
    }
}

/// Returns an ID token's claims, its signature, issuer, audience, expiry and nonce checked.
fn proven<'a>(
    client: &Endpoints,
    token: &'a CoreIdToken,
    nonce: &Nonce,
    now: Timestamp,
) -> Result<&'a CoreIdTokenClaims, ClaimsVerificationError> {
    let verifier = client.id_token_verifier().set_allowed_algs(ALGORITHMS);
    let now = SystemTime::from(now);
    token.claims(&verifier.set_time_fn(move || now.into()), nonce)
}

fn unreachable(error: impl Error) -> Trouble {
    Trouble::Unreachable(chain(&error))
}

fn of_discovery(error: DiscoveryError<ureq::Error>) -> Trouble {
    match error {
        // The body may be anything.
        DiscoveryError::Response(status, ..) => Trouble::Unreachable(format!("it answers {status}")),
        other => unreachable(other),
    }
}

fn of_exchange<T: openidconnect::ErrorResponse + 'static>(
    error: RequestTokenError<ureq::Error, T>,
) -> Trouble {
    match error {
        RequestTokenError::ServerResponse(refusal) => Trouble::Refused(format!("{refusal:?}")),
        // What could not be read may hold tokens.
        RequestTokenError::Parse(error, _) => Trouble::Unproven(format!("its answer, at {}", error.path())),
        other => unreachable(other),
    }
}

/// Returns an error with all its causes.
fn chain(error: &dyn Error) -> String {
    let (mut said, mut cause) = (error.to_string(), error.source());
    while let Some(error) = cause {
        said = format!("{said}: {error}");
        cause = error.source();
    }
    said
}
