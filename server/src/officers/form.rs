//! A form as a browser sends it, and what of it cannot be taken.

use crate::site::SharedSite;
use crate::web::fault::Fault;
use crate::web::links;
use crate::words::Words;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use vacancy::Message;

/// The fields of a form.
#[derive(Default, Clone)]
pub struct Form(Vec<(String, String)>);

impl Form {
    /// Returns a form that says this.
    pub fn of(fields: &[(&str, &str)]) -> Self {
        Self(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    /// Returns the form whose fields stand in an address.
    pub fn from_query(query: &str) -> Self {
        Self(links::pairs(query))
    }

    /// Returns what a field says; nothing where it is missing.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str())
    }

    /// Returns all a field says, which is there once for each box that is ticked.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(field, _)| field == name).map(|(_, value)| value.as_str()).collect()
    }
}

impl FromRequest<SharedSite> for Form {
    type Rejection = Fault;

    async fn from_request(request: Request, site: &SharedSite) -> Result<Self, Fault> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let kind = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default();
        if !kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(Fault::of_status(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        let bytes = Bytes::from_request(request, site).await;
        let bytes = bytes.map_err(|error| Fault::of_status(error.status()))?;
        let text = std::str::from_utf8(&bytes).map_err(|_| Fault::of_status(StatusCode::BAD_REQUEST))?;
        Ok(Self(links::pairs(text)))
    }
}

/// A field of a form that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// Its name.
    pub field: &'static str,
    /// What is wrong with it, and how to mend it.
    pub why: String,
}

impl Wrong {
    /// Returns what a message says is wrong with a field.
    pub fn new(w: &Words, field: &'static str, message: &Message) -> Self {
        let hint = w.hint(message).map(|hint| format!(" {hint}")).unwrap_or_default();
        Self { field, why: format!("{}{hint}", w.say(message)) }
    }
}
