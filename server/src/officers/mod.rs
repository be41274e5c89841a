//! The officers' area, `/officers`: signing in, accounts, files and homes, officers, tokens and the audit.
//!
//! Every handler but those of signing in (here or at an employer's) and of links takes a [`CurrentOfficer`]: without a session it is not called.
//! What an officer may do is decided in `publish`, which every call is given the officer as an actor for; pages only
//! leave out what would be refused. Nothing here may be kept by a browser, and only our own pages may send forms here.

pub mod account;
pub mod audit;
pub mod cell;
mod changes;
mod choices;
mod cookie;
mod current;
pub mod deliveries;
pub mod files;
mod form;
mod frame;
pub mod homes;
pub mod layout;
pub mod link;
mod lists;
pub mod oidc;
mod once;
pub mod people;
pub mod person;
pub mod publications;
pub mod reports;
mod searches;
pub mod sign_in;
pub mod start;
pub mod tokens;
pub mod upload;
pub mod uploads;

pub use current::CurrentOfficer;
pub use form::{Form, Wrong};
pub use frame::{Frame, fault_page, of_refusal};

use crate::web::etag::keep_nowhere;
use crate::web::fault::Fault;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use publish::PublishError;
use vacancy::Message;

/// Where the area begins.
pub const HOME: &str = "/officers";

/// Returns whether an address belongs to the area.
pub fn is_here(path: &str) -> bool {
    path.strip_prefix(HOME).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Marks every answer as one that nobody may keep.
pub async fn unkept(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    keep_nowhere(&mut response);
    response
}

/// Returns the answer "go on there", after a form was taken.
pub fn go_on(path: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    match HeaderValue::from_str(path) {
        Ok(place) => {
            response.headers_mut().insert(header::LOCATION, place);
            response
        }
        Err(_) => Fault::internal().into_response(),
    }
}

/// Returns the fault of asking for what one's roles do not allow.
pub fn not_allowed() -> Fault {
    Fault::new(StatusCode::FORBIDDEN, Message::new("officers_not_allowed"))
}

/// Returns what to say of a call of the publisher that failed.
pub fn fault_of(error: PublishError) -> Fault {
    match error {
        PublishError::NotAllowed { .. } => not_allowed(),
        PublishError::NotFound(_) => Fault::not_found(),
        error => crate::api::upload::fault_of(error),
    }
}
