//! The file that names the providers (`--oidc FILE`).

use super::client::{Client, may_be_asked};
use super::provider::Provider;
use openidconnect::{ClientId, ClientSecret, IssuerUrl, RedirectUrl};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fs::read_to_string;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// What a provider may be called in addresses is no longer than this, bytes.
const ID_MOST: usize = 40;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// Where the site is, as browsers know it: `https://homes.example.org`.
    site: String,
    provider: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    display_name: String,
    issuer: String,
    client_id: String,
    /// From the file's own folder on.
    client_secret_file: PathBuf,
}

/// Why a file of providers cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It, or a secret's, cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// It is not TOML, or says too little or too much.
    #[error("{} cannot be understood: {source}", path.display())]
    Malformed {
        /// Which.
        path: PathBuf,
        /// Where and why.
        source: Box<toml::de::Error>,
    },
    /// Something in it cannot be used.
    #[error("{}: {what}", path.display())]
    Unusable {
        /// Which.
        path: PathBuf,
        /// What, and what is expected.
        what: String,
    },
}

/// Returns the providers a file names.
pub fn read(path: &Path) -> Result<Vec<Provider>, FileError> {
    let text = read_text(path)?;
    let file: File = toml::from_str(&text)
        .map_err(|source| FileError::Malformed { path: path.to_owned(), source: Box::new(source) })?;
    let unusable = |what: String| FileError::Unusable { path: path.to_owned(), what };
    let site = origin(&file.site).ok_or_else(|| {
        unusable(format!("site is `{}`; expected like https://homes.example.org", file.site))
    })?;
    if file.provider.is_empty() {
        return Err(unusable("there is no [[provider]]".to_owned()));
    }
    let mut ids = BTreeSet::new();
    let mut providers = Vec::new();
    for entry in file.provider {
        if !ids.insert(entry.id.clone()) {
            return Err(unusable(format!("two providers are called `{}`", entry.id)));
        }
        if let Some(what) = objection(&entry) {
            return Err(unusable(what));
        }
        let at = path.parent().unwrap_or(Path::new("")).join(&entry.client_secret_file);
        let secret = read_text(&at)?.trim().to_owned();
        if secret.is_empty() {
            return Err(FileError::Unusable { path: at, what: "the client's secret is empty".to_owned() });
        }
        let id = &entry.id;
        let address = |error| unusable(format!("provider `{id}`: {error}"));
        let issuer = IssuerUrl::new(entry.issuer.clone()).map_err(address)?;
        let back = RedirectUrl::new(format!("{site}/officers/oidc/{id}/callback")).map_err(address)?;
        providers.push(Provider {
            client: Client::new(&entry.issuer),
            name: entry.display_name.trim().to_owned(),
            client_id: ClientId::new(entry.client_id),
            client_secret: ClientSecret::new(secret),
            id: entry.id,
            issuer,
            back,
            metadata: Mutex::default(),
        });
    }
    Ok(providers)
}

fn read_text(path: &Path) -> Result<String, FileError> {
    read_to_string(path).map_err(|source| FileError::Unreadable { path: path.to_owned(), source })
}

/// Returns where a site is, without a slash at its end.
fn origin(site: &str) -> Option<&str> {
    let site = site.trim_end_matches('/');
    let (_, host) = site.split_once("://")?;
    let bare =
        !host.is_empty() && !host.contains(['/', '?', '#', '@']) && !host.contains(char::is_whitespace);
    (bare && may_be_asked(site)).then_some(site)
}

/// Returns what of a provider cannot be used.
fn objection(entry: &Entry) -> Option<String> {
    let id = &entry.id;
    let plain = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if id.is_empty() || id.len() > ID_MOST || !plain {
        return Some(format!("a provider's id is `{id}`; expected small letters, digits and hyphens"));
    }
    if entry.display_name.trim().is_empty() || entry.client_id.trim().is_empty() {
        return Some(format!("provider `{id}`: display_name or client_id is empty"));
    }
    if !may_be_asked(&entry.issuer) {
        return Some(format!("provider `{id}`: issuer is `{}`; expected an https address", entry.issuer));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"
        site = "https://homes.example.org/"
        [[provider]]
        id = "council"
        display_name = "Council account"
        issuer = "https://login.example.org/v2.0"
        client_id = "homes"
        client_secret_file = "secret"
    "#;

    fn read_with(text: &str, secret: &str) -> Result<Vec<Provider>, FileError> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("secret"), secret).unwrap();
        std::fs::write(folder.path().join("oidc.toml"), text).unwrap();
        read(&folder.path().join("oidc.toml"))
    }

    #[test]
    fn a_file_names_providers() {
        let providers = read_with(GOOD, "hush\n").unwrap();
        let [provider] = providers.as_slice() else { panic!("{}", providers.len()) };
        assert_eq!((provider.id.as_str(), provider.name.as_str()), ("council", "Council account"));
        assert_eq!(provider.back.as_str(), "https://homes.example.org/officers/oidc/council/callback");
        assert_eq!(provider.client_secret.secret(), "hush");
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        let changed = |from: &str, to: &str| GOOD.replace(from, to);
        let twice = format!("{GOOD}\n{}", &GOOD[GOOD.find("[[provider]]").unwrap()..]);
        for (text, expected) in [
            (changed("https://homes", "http://homes"), "site is `http://homes.example.org/`"),
            (changed("example.org/\"", "example.org/path\""), "site is"),
            (changed("\"council\"", "\"Council\""), "a provider's id is `Council`"),
            (changed("https://login", "http://login"), "issuer is `http://login.example.org/v2.0`"),
            (changed("\"homes\"", "\" \""), "display_name or client_id is empty"),
            (changed("\"secret\"", "\"nowhere\""), "cannot read"),
            (changed("client_id", "client"), "unknown field `client`"),
            (twice, "two providers are called `council`"),
            ("site = \"https://homes.example.org\"\nprovider = []".to_owned(), "there is no [[provider]]"),
        ] {
            let error = read_with(&text, "hush").err().map(|error| error.to_string()).unwrap_or_default();
            assert!(error.contains(expected), "{expected}: {error}");
        }
        let error = read_with(GOOD, " \n").err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.contains("the client's secret is empty"), "{error}");
    }
}
