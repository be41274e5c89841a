//! Requests to addresses that somebody outside has named.

use crate::net::Reach;
use std::io;
use std::time::Duration;
use ureq::config::Config;
use ureq::http::{Response, Uri};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Body, Error};

/// How long finding and reaching the other side may take.
const CONNECT: Duration = Duration::from_secs(10);
/// How long telling somebody may take, all in all.
const POST: Duration = Duration::from_secs(20);
/// How long fetching a file may take, all in all.
const GET: Duration = Duration::from_secs(120);
/// How much of the answer to what was told is read, bytes: it is not used.
const ANSWER_AT_MOST: u64 = 64 * 1024;

/// Makes requests, only to the public internet (see [`Reach`]). Cloning shares it. It blocks: call it on a thread that
/// may wait.
#[derive(Debug, Clone)]
pub struct Web {
    agent: Agent,
    reach: Reach,
}

/// What was answered to a request for a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The file, whole.
    File {
        /// Its bytes.
        bytes: Vec<u8>,
        /// What the address calls this version of it.
        etag: Option<String>,
        /// When it was made, as the address says it.
        last_modified: Option<String>,
    },
    /// It is what it was.
    Unchanged,
}

/// Why a request came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum WebError {
    /// It was not made: where it leads is not to be asked.
    #[error("not asked: {0}")]
    Refused(String),
    /// The other side answered, and not as it should.
    #[error("it answered {0}")]
    Status(u16),
    /// It sent the asker elsewhere, which is not followed.
    #[error("it answered {0}, which leads elsewhere: name the address it leads to")]
    Redirect(u16),
    /// The file was larger than is taken.
    #[error("it sends more than {0} MB")]
    TooLarge(u64),
    /// The file did not come whole, or nothing told that it had.
    #[error("the file did not come whole: {0}")]
    Incomplete(String),
    /// It could not be reached, or broke off.
    #[error("it could not be reached: {0}")]
    Unreachable(String),
}

impl Web {
    /// Returns what makes requests so far.
    pub fn new(reach: Reach) -> Self {
        Self::with(reach, DefaultResolver::default())
    }

    /// Returns what makes requests so far, to the addresses that a resolver finds.
    pub(crate) fn with(reach: Reach, resolver: impl Resolver) -> Self {
        let config = Config::builder()
            .https_only(reach == Reach::Public)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            // A proxy would do the looking up itself.
            .proxy(None)
            .max_idle_connections(0)
            .max_response_header_size(16 * 1024)
            .timeout_resolve(Some(CONNECT))
            .timeout_connect(Some(CONNECT))
            .user_agent(concat!("breaking-the-boundaries/", env!("CARGO_PKG_VERSION")))
            .build();
        let guarded = Guarded { reach, resolver };
        Self { agent: Agent::with_parts(config, DefaultConnector::default(), guarded), reach }
    }

    /// Posts a JSON document.
    ///
    /// # Errors
    /// When the address may not be asked, cannot be reached, or does not answer with 2xx.
    pub fn post(&self, url: &str, headers: &[(&str, String)], body: &[u8]) -> Result<(), WebError> {
        let uri = self.permitted(url)?;
        let mut request = self.agent.post(uri).header("content-type", "application/json");
        for (name, value) in headers {
            request = request.header(*name, value.as_str());
        }
        let mut response = request.config().timeout_global(Some(POST)).build().send(body).map_err(failed)?;
        let status = response.status().as_u16();
        // Read, so that the other side is done; what it says is nobody's business.
        drop(response.body_mut().with_config().limit(ANSWER_AT_MOST).read_to_vec());
        expect_success(status)
    }

    /// Fetches a file of at most so many bytes, unless it is what it was.
    ///
    /// # Errors
    /// As [`Web::post`], and when the file is larger or does not come whole.
    pub fn get(&self, url: &str, headers: &[(&str, String)], at_most: u64) -> Result<Answer, WebError> {
        let uri = self.permitted(url)?;
        let mut request = self.agent.get(uri);
        for (name, value) in headers {
            request = request.header(*name, value.as_str());
        }
        let mut response = request.config().timeout_global(Some(GET)).build().call().map_err(failed)?;
        match response.status().as_u16() {
            304 => Ok(Answer::Unchanged),
            200 => whole_file(&mut response, at_most),
            status => expect_success(status).and(Err(WebError::Status(status))),
        }
    }

    fn permitted(&self, url: &str) -> Result<Uri, WebError> {
        let refused = |why: &str| WebError::Refused(why.to_owned());
        let uri: Uri = url.parse().map_err(|_| refused("it is no address"))?;
        self.reach.objection(&uri).map_or(Ok(uri), |why| Err(refused(why)))
    }
}

fn expect_success(status: u16) -> Result<(), WebError> {
    match status {
        200..=299 => Ok(()),
        300..=399 => Err(WebError::Redirect(status)),
        _ => Err(WebError::Status(status)),
    }
}

/// Reads a file, of which something tells that it came whole: its length, or the end of its chunks.
fn whole_file(response: &mut Response<Body>, at_most: u64) -> Result<Answer, WebError> {
    let header =
        |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let (etag, last_modified) = (header("etag"), header("last-modified"));
    let length = header("content-length").and_then(|text| text.trim().parse::<u64>().ok());
    let chunked =
        header("transfer-encoding").is_some_and(|text| text.to_ascii_lowercase().contains("chunked"));
    if length.is_none() && !chunked {
        return Err(WebError::Incomplete("it does not say how long it is (Content-Length)".to_owned()));
    }
    if header("content-encoding").is_some_and(|text| text != "identity") {
        return Err(WebError::Incomplete("it came compressed, which was not asked for".to_owned()));
    }
    let too_large = WebError::TooLarge(at_most / (1024 * 1024));
    if length.is_some_and(|length| length > at_most) {
        return Err(too_large);
    }
    let read = response.body_mut().with_config().limit(at_most).read_to_vec();
    let bytes = match read {
        Ok(bytes) => bytes,
        Err(Error::BodyExceedsLimit(_)) => return Err(too_large),
        Err(error) => return Err(WebError::Incomplete(error.to_string())),
    };
    match length {
        Some(length) if length != bytes.len() as u64 => {
            Err(WebError::Incomplete(format!("{} bytes of {length}", bytes.len())))
        }
        _ => Ok(Answer::File { bytes, etag, last_modified }),
    }
}

fn failed(error: Error) -> WebError {
    match error {
        Error::Other(error) if error.is::<NotPublic>() => WebError::Refused(error.to_string()),
        Error::Io(error) if error.get_ref().is_some_and(|error| error.is::<NotPublic>()) => {
            WebError::Refused(error.to_string())
        }
        Error::RequireHttpsOnly(_) => WebError::Refused("only https is used".to_owned()),
        error => WebError::Unreachable(error.to_string()),
    }
}

/// The name leads to an address that is not to be asked.
#[derive(Debug, thiserror::Error)]
#[error("its name leads to an address that is not of the public internet")]
struct NotPublic;

/// Looks names up, and refuses those that lead inside. What it returns is what is connected to: there is no second
/// look that could be answered differently.
#[derive(Debug)]
struct Guarded<R> {
    reach: Reach,
    resolver: R,
}

impl<R: Resolver> Resolver for Guarded<R> {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let found = self.resolver.resolve(uri, config, timeout)?;
        // One bad answer among good ones is what an attack looks like.
        if found.iter().any(|address| !self.reach.allows(address.ip())) {
            return Err(Error::Io(io::Error::other(NotPublic)));
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests;
