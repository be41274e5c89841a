//! A provider that answers as it is told, on this machine. It ends with the test.

use super::*;
use axum::Json;
use axum::extract::State;
use axum::routing::{get, post};
use openidconnect::core::{
    CoreEdDsaPrivateSigningKey, CoreHmacKey, CoreIdToken, CoreIdTokenClaims, CoreJwsSigningAlgorithm,
};
use openidconnect::{
    Audience, EmptyAdditionalClaims, EndUserEmail, IssuerUrl, JsonWebKeyId, Nonce, PrivateSigningKey,
    StandardClaims, SubjectIdentifier,
};
use serde_json::json;
use std::sync::Mutex;
use std::time::SystemTime;

/// The client's secret.
pub const SECRET: &str = "hush, for tests";

/// Keys for tests: they open nothing.
const KEY: &str = "-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIP4LA3QJiDCDJ6VuHVSPcflvLEIwzMz8CzVCNztlZK0u
-----END PRIVATE KEY-----";
const OTHER_KEY: &str = "-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIN6kiWxprO4P4Ihp/G+zfkuKHa3hMK5Scxy7EEBZfcAE
-----END PRIVATE KEY-----";

/// A provider of the tests.
pub struct Fake {
    /// Where it is.
    pub issuer: String,
    told: Arc<Mutex<Told>>,
}

#[derive(Default)]
struct Told {
    /// The next answer to a code.
    answer: Option<(u16, Value)>,
    /// What it was sent: the `Authorization` header, and the form.
    asked: Vec<(String, BTreeMap<String, String>)>,
    /// Whether its key is one nobody has seen.
    rotated: bool,
}

/// What an ID token says; [`Token::of`] says what is right.
#[derive(Clone)]
pub struct Token {
    pub issuer: String,
    pub audience: String,
    pub subject: String,
    pub expires: &'static str,
    pub nonce: Option<String>,
    pub email: Option<&'static str>,
    pub signed: Signed,
}

#[derive(Clone, Copy)]
pub enum Signed {
    /// With the provider's key.
    Right,
    /// With another's, under the name of the provider's.
    Forged,
    /// With a new one.
    Rotated,
    /// With what both sides know.
    Shared,
}

impl Fake {
    pub async fn new() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let told = Arc::new(Mutex::new(Told::default()));
        let own = issuer.clone();
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(async move || Json(document(&own))))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(told.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { issuer, told }
    }

    pub fn providers(&self) -> Oidc {
        providers_at(&self.issuer)
    }

    /// Returns what a right token says of somebody, in answer to what the browser was sent with.
    pub fn token(&self, subject: &str, sent: &BTreeMap<String, String>) -> Token {
        Token {
            issuer: self.issuer.clone(),
            audience: "homes".to_owned(),
            subject: subject.to_owned(),
            expires: "2026-11-20T12:05:00Z",
            nonce: sent.get("nonce").cloned(),
            email: None,
            signed: Signed::Right,
        }
    }

    pub fn will_give(&self, token: &Token) {
        let answer = json!({
            "access_token": "of no use", "token_type": "Bearer", "expires_in": 60, "id_token": signed(token)
        });
        self.will_answer(200, answer);
    }

    pub fn will_answer(&self, status: u16, body: Value) {
        self.told.lock().unwrap().answer = Some((status, body));
    }

    pub fn rotate(&self) {
        self.told.lock().unwrap().rotated = true;
    }

    pub fn asked(&self) -> Vec<(String, BTreeMap<String, String>)> {
        self.told.lock().unwrap().asked.clone()
    }
}

fn document(issuer: &str) -> Value {
    json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "jwks_uri": format!("{issuer}/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        // It offers more than is safe to take.
        "id_token_signing_alg_values_supported": ["EdDSA", "HS256"],
    })
}

async fn keys(State(told): State<Arc<Mutex<Told>>>) -> Json<Value> {
    let rotated = told.lock().unwrap().rotated;
    let key = if rotated { key(OTHER_KEY, "second") } else { key(KEY, "first") };
    Json(json!({"keys": [key.as_verification_key()]}))
}

async fn token(
    State(told): State<Arc<Mutex<Told>>>,
    headers: HeaderMap,
    form: String,
) -> (StatusCode, Json<Value>) {
    let mut told = told.lock().unwrap();
    let authorization = headers["authorization"].to_str().unwrap().to_owned();
    told.asked.push((authorization, links::pairs(&form).into_iter().collect()));
    // As providers must: a code is taken once.
    let (status, body) = told.answer.take().unwrap_or((400, json!({"error": "invalid_grant"})));
    (StatusCode::from_u16(status).unwrap(), Json(body))
}

fn key(pem: &str, name: &str) -> CoreEdDsaPrivateSigningKey {
    CoreEdDsaPrivateSigningKey::from_ed25519_pem(pem, Some(JsonWebKeyId::new(name.to_owned()))).unwrap()
}

fn signed(token: &Token) -> String {
    let at = |text: &str| SystemTime::from(text.parse::<Timestamp>().unwrap()).into();
    let subject = SubjectIdentifier::new(token.subject.clone());
    let email = token.email.map(|email| EndUserEmail::new(email.to_owned()));
    let person = StandardClaims::new(subject).set_email(email).set_email_verified(Some(true));
    let claims = CoreIdTokenClaims::new(
        IssuerUrl::new(token.issuer.clone()).unwrap(),
        vec![Audience::new(token.audience.clone())],
        at(token.expires),
        at("2026-11-20T11:59:00Z"),
        person,
        EmptyAdditionalClaims {},
    );
    let claims = claims.set_nonce(token.nonce.clone().map(Nonce::new));
    let eddsa = CoreJwsSigningAlgorithm::EdDsa;
    let token = match token.signed {
        Signed::Right => CoreIdToken::new(claims, &key(KEY, "first"), eddsa, None, None),
        Signed::Forged => CoreIdToken::new(claims, &key(OTHER_KEY, "first"), eddsa, None, None),
        Signed::Rotated => CoreIdToken::new(claims, &key(OTHER_KEY, "second"), eddsa, None, None),
        Signed::Shared => {
            let hs256 = CoreJwsSigningAlgorithm::HmacSha256;
            CoreIdToken::new(claims, &CoreHmacKey::new(SECRET), hs256, None, None)
        }
    };
    token.unwrap().to_string()
}
