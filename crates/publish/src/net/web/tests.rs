//! Addresses that must not be asked, in every form they are known to come in; and answers that must not be taken.

use super::*;
use crate::net::loopback::Loopback;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex};

/// URLs refused as they stand, before anything is looked up.
const REFUSED: &[&str] = &[
    "http://example.org/",
    "ftp://example.org/",
    "file:///etc/passwd",
    "gopher://example.org/",
    "//example.org/",
    "/etc/passwd",
    "https://",
    "https://user:secret@example.org/",
    "https://example.org@127.0.0.1/",
    "https://example.org:22/",
    "https://example.org:25/",
    "https://example.org:80/",
    "https://localhost/",
    "https://LOCALHOST/",
    "https://localhost./",
    "https://hooks.localhost/",
    "https://printer.local/",
    "https://metadata.google.internal/computeMetadata/v1/",
    "https://intranet/",
    "https://127.0.0.1/",
    "https://127.0.0.1./",
    "https://127.0.0.1:8443/",
    "https://127.1/",
    "https://127.255.255.254/",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://0x7f.0.0.1/",
    "https://0177.0.0.1/",
    "https://017700000001/",
    "https://0/",
    "https://0.0.0.0/",
    "https://10.0.0.1/",
    "https://10.255.255.255/",
    "https://172.16.0.1/",
    "https://172.31.255.255/",
    "https://192.168.1.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://169.254.170.2/",
    "https://100.64.0.1/",
    "https://100.100.100.200/",
    "https://192.0.0.192/",
    "https://192.0.2.1/",
    "https://192.88.99.1/",
    "https://198.18.0.1/",
    "https://198.51.100.1/",
    "https://203.0.113.1/",
    "https://224.0.0.1/",
    "https://240.0.0.1/",
    "https://255.255.255.255/",
    "https://[::1]/",
    "https://[::]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[::ffff:a9fe:a9fe]/",
    "https://[::127.0.0.1]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[64:ff9b:1::a00:1]/",
    "https://[2002:7f00:1::]/",
    "https://[2001:0:7f00:1::]/",
    "https://[2001:db8::1]/",
    "https://[3fff::1]/",
    "https://[100::1]/",
    "https://[5f00::1]/",
    "https://[fe80::1]/",
    "https://[fec0::1]/",
    "https://[fc00::1]/",
    "https://[fd00:ec2::254]/",
    "https://[ff02::1]/",
];

/// What a name must not lead to, even among good addresses.
const LEADS_INSIDE: &[&[&str]] = &[
    &["127.0.0.1"],
    &["10.1.2.3"],
    &["169.254.169.254"],
    &["192.168.0.10"],
    &["0.0.0.0"],
    &["::1"],
    &["::ffff:10.0.0.1"],
    &["64:ff9b::a00:1"],
    &["fd00::1"],
    &["fe80::1"],
    &["1.1.1.1", "10.0.0.1"],
    &["2606:4700::1111", "::1"],
];

/// Answers a list of addresses at each look, the last one for ever.
#[derive(Debug, Clone)]
struct Fake {
    looks: Arc<Mutex<usize>>,
    answers: Vec<Vec<SocketAddr>>,
}

impl Fake {
    fn new(answers: Vec<Vec<SocketAddr>>) -> Self {
        Self { looks: Arc::default(), answers }
    }
}

impl Resolver for Fake {
    fn resolve(&self, _: &Uri, _: &Config, _: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let mut looks = self.looks.lock().unwrap();
        let answer = self.answers.get(*looks).or(self.answers.last()).unwrap();
        *looks += 1;
        let mut found = self.empty();
        answer.iter().for_each(|address| found.push(*address));
        Ok(found)
    }
}

#[track_caller]
fn assert_refused(result: Result<(), WebError>, what: &str) {
    assert!(matches!(result, Err(WebError::Refused(_))), "{what}: {result:?}");
}

#[test]
fn addresses_that_lead_inside_are_refused_before_anything_is_looked_up() {
    let resolver = Fake::new(vec![vec!["1.1.1.1:443".parse().unwrap()]]);
    let web = Web::with(Reach::Public, resolver.clone());
    for url in REFUSED {
        assert_refused(web.post(url, &[], b"{}"), url);
        assert!(matches!(web.get(url, &[], 10), Err(WebError::Refused(_))), "{url}");
    }
    assert_eq!(*resolver.looks.lock().unwrap(), 0, "nothing was looked up");
    assert!(REFUSED.len() >= 60);
}

#[test]
fn names_that_lead_inside_are_refused_before_anything_is_connected_to() {
    for addresses in LEADS_INSIDE {
        let answer = addresses.iter().map(|text| SocketAddr::new(text.parse().unwrap(), 443)).collect();
        let resolver = Fake::new(vec![answer]);
        let web = Web::with(Reach::Public, resolver.clone());
        assert_refused(web.post("https://hooks.example.org/homes", &[], b"{}"), &format!("{addresses:?}"));
        assert_eq!(*resolver.looks.lock().unwrap(), 1, "looked up once");
    }
}

#[test]
fn addresses_of_the_public_internet_are_allowed() {
    for text in
        ["1.1.1.1", "8.8.8.8", "100.128.0.1", "172.32.0.1", "192.0.1.1", "2606:4700::1111", "2a00:1450::1"]
    {
        assert!(Reach::Public.allows(text.parse::<IpAddr>().unwrap()), "{text}");
    }
    for url in ["https://example.org/", "https://hooks.example.org:8443/homes?x=1", "https://1.1.1.1/"] {
        assert_eq!(Reach::Public.objection(&url.parse().unwrap()), None, "{url}");
    }
    assert!(
        !Reach::LoopbackToo.allows("127.0.0.2".parse().unwrap()),
        "only 127.0.0.1 itself, and only in tests"
    );
}

#[test]
fn what_was_looked_at_is_what_is_connected_to_whatever_the_name_says_later() {
    let server = Loopback::answering(&["HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n"]);
    // The name leads to the server at the first look, and to a cloud's metadata at every later one.
    let metadata: SocketAddr = "169.254.169.254:80".parse().unwrap();
    let resolver = Fake::new(vec![vec![server.address], vec![metadata]]);
    let web = Web::with(Reach::LoopbackToo, resolver.clone());
    let url = server.url("/hook");
    web.post(&url, &[("webhook-id", "msg_1".to_owned())], b"{}").unwrap();
    assert_eq!(*resolver.looks.lock().unwrap(), 1, "one look for one request");
    let request = server.request();
    assert_eq!((request.body.as_slice(), request.header("webhook-id")), (&b"{}"[..], Some("msg_1")));
    assert_refused(web.post(&url, &[], b"{}"), "the second look leads inside");
}

/// Asks a server of one answer for a file of at most 100 bytes.
fn ask(answer: &str) -> Result<Answer, WebError> {
    let server = Loopback::answering(&[answer]);
    Web::new(Reach::LoopbackToo).get(&server.url("/homes.csv"), &[], 100)
}

#[test]
fn a_file_is_taken_whole_with_what_it_is_called() {
    let file =
        ask("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nETag: \"a1\"\r\nLast-Modified: yesterday\r\n\r\nRef\n");
    let (etag, last_modified) = (Some("\"a1\"".to_owned()), Some("yesterday".to_owned()));
    assert_eq!(file.unwrap(), Answer::File { bytes: b"Ref\n".to_vec(), etag, last_modified });
    let chunked =
        ask("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nRef\n\r\n0\r\n\r\n").unwrap();
    assert!(matches!(chunked, Answer::File { bytes, .. } if bytes == b"Ref\n"));
    assert_eq!(ask("HTTP/1.1 304 Not Modified\r\n\r\n").unwrap(), Answer::Unchanged);
}

#[test]
fn a_file_that_is_not_whole_or_too_large_is_not_taken() {
    let incomplete = [
        "HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\nRef\n1\n",
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nRef\n1\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nRef\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Encoding: gzip\r\n\r\nRef\n",
    ];
    for answer in incomplete {
        let result = ask(answer);
        assert!(matches!(result, Err(WebError::Incomplete(_))), "{answer}: {result:?}");
    }
    assert!(matches!(ask("HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n"), Err(WebError::TooLarge(_))));
    let chunk = format!(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{}\r\n0\r\n\r\n",
        "x".repeat(255)
    );
    assert!(matches!(ask(&chunk), Err(WebError::TooLarge(_))));
}

#[test]
fn redirects_are_not_followed_and_other_answers_are_failures() {
    let inside = "HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/\r\nContent-Length: 0\r\n\r\n";
    assert!(matches!(ask(inside), Err(WebError::Redirect(302))));
    assert!(matches!(ask("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"), Err(WebError::Status(404))));
    assert!(matches!(ask("HTTP/1.1 204 No Content\r\n\r\n"), Err(WebError::Status(204))));
    assert!(matches!(ask(""), Err(WebError::Unreachable(_))));
}
