//! Who may do what: every route of the router, by everybody, for their own authority and for another.
//!
//! A route without a row here fails the test, and so does a row without its route.

mod publishing;

use super::officers::PASSWORD;
use super::oidc::Fake;
use super::*;
use publish::{
    Invitation, LayoutChoice, OfficerId, Over, Problem, ReportKind, Role, SessionId, SignIn, SignedIn,
};
use std::collections::BTreeSet;
use vacancy::VacancyId;

const HACKNEY: &str = "E09000012";

/// Who asks, in the order of a row's columns. All but the first and the platform admin act for Lambeth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Stranger,
    Viewer,
    Publisher,
    AuthorityAdmin,
    PlatformAdmin,
    UploadToken,
    ReadToken,
}

const EVERYBODY: [Who; 7] = [
    Who::Stranger,
    Who::Viewer,
    Who::Publisher,
    Who::AuthorityAdmin,
    Who::PlatformAdmin,
    Who::UploadToken,
    Who::ReadToken,
];

/// What one route answers everybody.
struct Row {
    method: &'static str,
    path: &'static str,
    /// A request of that route, of which what is in braces is filled in: see [`Bench::fill`].
    ask: &'static str,
    form: &'static str,
    /// The status for Lambeth, by who asks.
    own: [u16; 7],
    /// The status for Hackney.
    other: [u16; 7],
}

/// Returns the row of a route that answers everybody alike.
fn open(method: &'static str, path: &'static str, ask: &'static str, status: u16) -> Row {
    Row { method, path, ask, form: "", own: [status; 7], other: [status; 7] }
}

/// Returns the statuses of a page for officers: who is not signed in as one, token or not, is sent to sign in.
fn officers(viewer: u16, publisher: u16, admin: u16, platform: u16) -> [u16; 7] {
    [303, viewer, publisher, admin, platform, 303, 303]
}

/// Returns the row of a page that answers every officer alike, whatever authority is meant.
fn any_officer(method: &'static str, path: &'static str, form: &'static str, status: u16) -> Row {
    let statuses = officers(status, status, status, status);
    Row { method, path, ask: path, form, own: statuses, other: statuses }
}

/// Returns an address of every public page, for tests that go through all of them.
pub fn public_pages() -> Vec<&'static str> {
    let rows = public_rows().into_iter().filter(|row| row.method == "GET" && row.own[0] == 200);
    rows.map(|row| row.ask).filter(|ask| !ask.contains(['{', '.'])).collect()
}

fn public_rows() -> Vec<Row> {
    let home = "/E09000022/0041873";
    let of_home = |start: &str| -> &'static str { format!("{start}{home}").leak() };
    let uploads = "/api/v1/uploads/{name}";
    vec![
        open("GET", "/", "/?area={slug}", 200),
        open("GET", "/homes/{authority}/{*reference}", of_home("/homes"), 200),
        open("GET", "/shortlist", "/shortlist", 200),
        open("GET", "/status", "/status", 200),
        open("GET", "/feed.atom", "/feed.atom", 200),
        open("GET", "/feed.json", "/feed.json", 200),
        open("GET", "/homes.csv", "/homes.csv", 200),
        open("GET", "/homes.geojson", "/homes.geojson", 200),
        open("GET", "/homes.ics", "/homes.ics", 200),
        open("GET", "/deadlines.ics", "/deadlines.ics", 200),
        open("GET", "/sitemap.xml", "/sitemap.xml", 200),
        open("GET", "/compare-councils", "/compare-councils", 200),
        open("GET", "/sources", "/sources", 200),
        open("GET", "/accessibility", "/accessibility", 200),
        open("GET", "/privacy", "/privacy", 200),
        open("GET", "/developers", "/developers", 200),
        open("GET", "/map.svg", "/map.svg?box=-0.2,51.4,0,51.5", 200),
        open("GET", "/robots.txt", "/robots.txt", 200),
        open("GET", "/schema.json", "/schema.json", 200),
        open("GET", "/schema-csvw.json", "/schema-csvw.json", 200),
        open("GET", "/template.csv", "/template.csv", 200),
        open("GET", "/template.xlsx", "/template.xlsx", 200),
        open("GET", "/check", "/check", 200),
        // A form without a file: what is wrong with it is said to everybody.
        open("POST", "/check", "/check", 400),
        open("GET", "/api/v1/vacancies", "/api/v1/vacancies?area={slug}", 200),
        open("GET", "/api/v1/vacancies/{authority}/{*reference}", of_home("/api/v1/vacancies"), 200),
        open("GET", "/api/v1/similar/{authority}/{*reference}", of_home("/api/v1/similar"), 200),
        open("GET", "/api/v1/why-not", "/api/v1/why-not?id=lambeth/0041873&bedrooms=2", 200),
        open("GET", "/api/v1/eligibility", "/api/v1/eligibility?household=1+adult&id=lambeth/0041873", 200),
        open("GET", "/api/v1/authorities", "/api/v1/authorities", 200),
        open("GET", "/api/v1/places", "/api/v1/places?q=SW9", 200),
        open("GET", "/api/v1/suggest", "/api/v1/suggest?q=bri", 200),
        // Programs bring a token; that an officer is signed in beside it counts for nothing here.
        Row {
            own: [401, 401, 401, 401, 401, 404, 200],
            other: [401, 401, 401, 401, 401, 404, 404],
            ..open("GET", uploads, "/api/v1/uploads/{upload}", 0)
        },
        Row {
            own: [401, 401, 401, 401, 401, 200, 403],
            other: [401, 401, 401, 401, 401, 403, 403],
            form: "Ref",
            ..open("PUT", uploads, "/api/v1/uploads/{code}?dry_run=true", 0)
        },
        open("GET", "/openapi.json", "/openapi.json", 200),
        open("GET", "/healthz", "/healthz", 200),
        open("GET", "/readyz", "/readyz", 200),
        open("GET", "/assets/{name}", crate::web::assets::CSS.address(), 200),
    ]
}

/// Pages about a home or a place beside the search's own.
fn seekers_rows() -> Vec<Row> {
    let of_home = |start: &str| -> &'static str { format!("{start}/E09000022/0041873").leak() };
    vec![
        open("GET", "/poster/{authority}/{*reference}", of_home("/poster"), 200),
        open("GET", "/widget", "/widget?area={slug}", 200),
        open("GET", "/widget.js", "/widget.js", 200),
        open("GET", "/widget.css", "/widget.css", 200),
        open("GET", "/widget-help", "/widget-help", 200),
        open("GET", "/report/{authority}/{*reference}", of_home("/report"), 308),
        open("POST", "/report/{authority}/{*reference}", of_home("/report"), 308),
        // A form without an answer: what is missing is said to everybody.
        open("POST", "/homes/{authority}/{*reference}", "/homes/E09000022/0041873/report", 400),
        open("GET", "/lite", "/lite?area={slug}", 200),
        open("GET", "/lite/homes/{authority}/{*reference}", of_home("/lite/homes"), 200),
        open("GET", "/find/{place}", "/find/{slug}", 200),
        open("GET", "/find/{place}/{what}", "/find/{slug}/2-bed", 200),
    ]
}

fn officers_rows() -> Vec<Row> {
    let sign_in = "/officers/sign-in";
    let link = "/officers/link/{secret}";
    let end = "/officers/account/sessions/{session}/end";
    vec![
        any_officer("GET", "/officers", "", 200),
        // Who is signed in is sent on.
        Row {
            own: [200, 303, 303, 303, 303, 200, 200],
            other: [200, 303, 303, 303, 303, 200, 200],
            ..open("GET", sign_in, sign_in, 0)
        },
        Row { form: "email=&password=", ..open("POST", sign_in, sign_in, 400) },
        any_officer("POST", "/officers/sign-out", "", 303),
        // Whoever holds a link may use it: that is what it is for.
        open("GET", link, "/officers/link/{link}", 200),
        Row {
            form: "password=wrong+donkey+accumulator&again=wrong+donkey+accumulator",
            ..open("POST", link, "/officers/link/{link}", 303)
        },
        // Anybody may begin to sign in elsewhere; a link takes only who holds it there.
        open("GET", "/officers/oidc/{provider}", "/officers/oidc/council", 303),
        open(
            "GET",
            "/officers/oidc/{provider}/callback",
            "/officers/oidc/council/callback?code=c&state=s",
            400,
        ),
        open("GET", "/officers/link/{secret}/oidc/{provider}", "/officers/link/{link}/oidc/council", 303),
        any_officer("GET", "/officers/account", "", 200),
        any_officer("GET", "/officers/account/password", "", 200),
        any_officer(
            "POST",
            "/officers/account/password",
            "present=correct+horse+battery&password=correct+horse+battery&again=correct+horse+battery",
            303,
        ),
        // Another officer's session is nobody's here: an admin ends it on the officer's own page.
        Row {
            own: officers(303, 303, 303, 303),
            other: officers(404, 404, 404, 404),
            ..open("POST", end, "/officers/account/sessions/{session}/end", 0)
        },
    ]
}

/// What admins do: for their own authority; in another, its officers and tokens are not there.
fn admins_rows() -> Vec<Row> {
    let admins_own = officers(404, 404, 303, 303);
    let platforms = officers(404, 404, 404, 303);
    let row = |method, path, ask, form| Row {
        own: admins_own,
        other: platforms,
        form,
        ..open(method, path, ask, 0)
    };
    let only_admins = officers(403, 403, 200, 200);
    let page = |path| Row { own: only_admins, other: only_admins, ..open("GET", path, path, 0) };
    let shown =
        |row: Row| Row { own: officers(404, 404, 200, 200), other: officers(404, 404, 404, 200), ..row };
    let not_theirs = officers(403, 403, 403, 200);
    let person = "/officers/people/{officer}";
    let of_person = |what: &str| -> &'static str { format!("{person}/{what}").leak() };
    vec![
        page("/officers/people"),
        page("/officers/people/add"),
        Row {
            own: only_admins,
            other: not_theirs,
            form: "name=New+Example&email=new{n}@example.org&role=viewer&over={code}",
            ..open("POST", "/officers/people/add", "/officers/people/add", 0)
        },
        shown(row("GET", "/officers/people/{id}", person, "")),
        row("POST", "/officers/people/{id}/state", of_person("state"), "state=suspended"),
        row("POST", "/officers/people/{id}/grant", of_person("grant"), "role=publisher&over={code}"),
        row("POST", "/officers/people/{id}/revoke", of_person("revoke"), "over={code}"),
        shown(row("POST", "/officers/people/{id}/link", of_person("link"), "")),
        row(
            "POST",
            "/officers/people/{id}/sessions/{session}/end",
            of_person("sessions/{officers_session}/end"),
            "",
        ),
        page("/officers/tokens"),
        page("/officers/tokens/add"),
        Row {
            own: only_admins,
            other: not_theirs,
            form: "council={code}&label=job+{n}&scope=upload&days=7",
            ..open("POST", "/officers/tokens/add", "/officers/tokens/add", 0)
        },
        Row {
            own: officers(403, 403, 303, 303),
            other: officers(403, 403, 404, 303),
            ..open("POST", "/officers/tokens/{id}/revoke", "/officers/tokens/{token}/revoke", 0)
        },
        Row {
            own: only_admins,
            other: not_theirs,
            ..open("GET", "/officers/audit", "/officers/audit?authority={code}", 0)
        },
    ]
}

fn rows() -> Vec<Row> {
    let mut rows = public_rows();
    rows.extend(seekers_rows());
    rows.extend(officers_rows());
    rows.extend(admins_rows());
    rows.extend(publishing::rows());
    rows.extend(publishing::layout_rows());
    rows.extend(publishing::homes_rows());
    rows.extend(publishing::reports_rows());
    rows.extend(publishing::deliveries_rows());
    rows
}

#[test]
fn every_route_has_its_row() {
    let routes = crate::router::routes();
    let routes: BTreeSet<(&str, &str)> =
        routes.iter().map(|route| (route.method.as_str(), route.path)).collect();
    let rows = rows();
    let told: BTreeSet<(&str, &str)> = rows.iter().map(|row| (row.method, row.path)).collect();
    assert_eq!(routes, told);
    assert_eq!(rows.len(), told.len(), "a route has two rows");
}

#[tokio::test]
async fn everybody_may_what_the_matrix_says() {
    let bench = Bench::new().await;
    let mut wrong = Vec::new();
    for row in rows() {
        for (authority, expected) in [(LAMBETH, row.own), (HACKNEY, row.other)] {
            for (who, expected) in EVERYBODY.into_iter().zip(expected) {
                let status = bench.ask(&row, who, authority).await;
                if status != expected {
                    let Row { method, path, .. } = row;
                    wrong
                        .push(format!("{method} {path} of {authority} by {who:?}: {status}, not {expected}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Returns how a row's form is sent.
fn form_kind(row: &Row) -> &'static str {
    match row.form.starts_with("--x") {
        true => "multipart/form-data; boundary=x",
        false => "application/x-www-form-urlencoded",
    }
}

/// A site with one actor of each kind, and things of two authorities made anew for each request.
struct Bench {
    site: TestSite,
    /// Where officers may sign in as well.
    _provider: Fake,
    officers: Vec<(Who, String, OfficerId)>,
    tokens: Vec<(Who, String)>,
    made: std::cell::Cell<usize>,
}

impl Bench {
    async fn new() -> Self {
        let provider = Fake::new().await;
        let site = TestSite::signing_in_at(provider.providers()).await;
        site.publish(&[HOME]).await;
        let bench = Bench {
            site,
            _provider: provider,
            officers: Vec::new(),
            tokens: Vec::new(),
            made: std::cell::Cell::new(0),
        };
        let own = Over::Authority(lambeth());
        let mut officers = Vec::new();
        for (who, role, over) in [
            (Who::Viewer, Role::Viewer, own.clone()),
            (Who::Publisher, Role::Publisher, own.clone()),
            (Who::AuthorityAdmin, Role::AuthorityAdmin, own),
            (Who::PlatformAdmin, Role::PlatformAdmin, Over::Everything),
        ] {
            let (email, id) = bench.officer(role, over).await;
            officers.push((who, email, id));
        }
        let tokens = vec![
            (Who::UploadToken, bench.token(&lambeth(), &[TokenScope::Upload]).await.1),
            (Who::ReadToken, bench.token(&lambeth(), &[TokenScope::Read]).await.1),
        ];
        Bench { officers, tokens, ..bench }
    }

    fn publisher(&self) -> &Publisher {
        &self.site.site.publisher
    }

    /// Returns a number not given before.
    fn next(&self) -> usize {
        self.made.set(self.made.get() + 1);
        self.made.get()
    }

    /// Adds an officer who has a password; returns their address and number.
    async fn officer(&self, role: Role, over: Over) -> (String, OfficerId) {
        let email = format!("officer{}@example.org", self.next());
        let link = self.site.invited(&email, role, over).await;
        self.publisher().use_link(&link.secret, PASSWORD, now()).await.unwrap();
        (email, link.officer)
    }

    /// Makes a token; returns its id and its secret.
    async fn token(&self, authority: &AuthorityCode, scopes: &[TokenScope]) -> (String, String) {
        let label = format!("token {}", self.next());
        let expires_at = token_end(now()).unwrap();
        let new = TokenRequest { authority, label: &label, scopes, expires_at };
        let made = self.publisher().add_token(&Actor::admin("test"), &new, now()).await.unwrap();
        (made.id, made.secret)
    }

    /// Signs an officer in; returns the session's number and its secret.
    async fn session(&self, email: &str) -> (SessionId, String) {
        let who = SignIn { email, password: PASSWORD, address: IpAddr::from([192, 0, 2, 1]), before: None };
        match self.publisher().sign_in(&who, now()).await.unwrap() {
            SignedIn::In(session) => (session.id, session.secret),
            other => panic!("{email}: {other:?}"),
        }
    }

    /// Returns the status one actor is answered with.
    async fn ask(&self, row: &Row, who: Who, authority: &str) -> u16 {
        let code = AuthorityCode::parse(authority).unwrap();
        let path = self.fill(row.ask, who, &code).await;
        let form = self.fill(row.form, who, &code).await;
        let mut request = Request::builder().method(row.method).uri(path);
        if row.method == "POST" {
            request = request.header("sec-fetch-site", "same-origin").header("content-type", form_kind(row));
        }
        if let Some((_, email, _)) = self.officers.iter().find(|(kind, ..)| *kind == who) {
            let (_, secret) = self.session(email).await;
            request = request.header("cookie", format!("__Host-session={secret}"));
        }
        if let Some((_, secret)) = self.tokens.iter().find(|(kind, _)| *kind == who) {
            request = request.header("authorization", format!("Bearer {secret}"));
        }
        self.site.send(request.body(Body::from(form)).unwrap()).await.status.as_u16()
    }

    /// Publishes an export with one home not published before; returns the publication and the home.
    async fn published(&self, authority: &AuthorityCode) -> (String, VacancyId) {
        let reference = format!("H{}", self.next());
        let text = export(&[super::Row { reference: &reference, ..HOME }]);
        let file = Received { authority, feed: None, file_name: "x.csv", bytes: text.as_bytes() };
        let accept_held = Some("a test".to_owned());
        let how = Processing { layout: LayoutChoice::Infer, accept_held, ..Processing::default() };
        let outcome = self.publisher().import(&Actor::admin("test"), file, &how, now()).await.unwrap();
        let publication = outcome.publication.expect("a publication");
        (publication.to_string(), VacancyId::new(authority.clone(), &reference).unwrap())
    }

    /// Has somebody told that their report was taken down; returns the delivery's id.
    async fn delivery(&self, authority: &AuthorityCode) -> String {
        let home = VacancyId::new(authority.clone(), "0041873").unwrap();
        let contact = format!("tenant{}@example.org", self.next());
        let problem = Problem { home: &home, kind: ReportKind::Gone, text: "", contact: &contact };
        self.publisher().report_problem(&problem, None, now()).await.unwrap();
        let made = self.publisher().deliveries(&Actor::admin("test"), Some(authority), None, 1).await;
        made.unwrap().remove(0).id
    }

    /// Fills in things of an authority, each made for this request.
    async fn fill(&self, text: &str, who: Who, authority: &AuthorityCode) -> String {
        let over = || Over::Authority(authority.clone());
        let mut text = text.replace("{code}", authority.as_str());
        let slug = if authority.as_str() == LAMBETH { "lambeth" } else { "hackney" };
        text = text.replace("{slug}", slug).replace("{n}", &self.next().to_string());
        if text.contains("{link}") {
            let email = format!("officer{}@example.org", self.next());
            let new = Invitation { email: &email, name: "Officer Example", role: Role::Viewer, over: over() };
            let link = self.publisher().add_officer(&Actor::admin("test"), &new, now()).await.unwrap();
            text = text.replace("{link}", &link.secret);
        }
        if text.contains("{session}") {
            let actor = self.officers.iter().find(|(kind, ..)| *kind == who && authority.as_str() == LAMBETH);
            let email = match actor {
                Some((_, email, _)) => email.clone(),
                None => self.officer(Role::Viewer, over()).await.0,
            };
            text = text.replace("{session}", &self.session(&email).await.0.to_string());
        }
        if text.contains("{officer}") {
            let (email, id) = self.officer(Role::Viewer, over()).await;
            let session = self.session(&email).await.0.to_string();
            text = text.replace("{officer}", &id.to_string()).replace("{officers_session}", &session);
        }
        if text.contains("{token}") {
            let token = self.token(authority, &[TokenScope::Upload]).await.0;
            text = text.replace("{token}", &token);
        }
        if text.contains("{upload}") {
            let file = Received { authority, feed: None, file_name: "x.csv", bytes: b"Ref\n" };
            let upload = self.publisher().receive(&Actor::admin("test"), file, now()).await.unwrap();
            text = text.replace("{upload}", &upload.id.to_string());
        }
        if text.contains("{report}") {
            let home = VacancyId::new(authority.clone(), "0041873").unwrap();
            let problem = Problem { home: &home, kind: ReportKind::Gone, text: "", contact: "" };
            let report = self.publisher().report_problem(&problem, None, now()).await.unwrap();
            text = text.replace("{report}", &report.to_string());
        }
        if text.contains("{delivery}") {
            text = text.replace("{delivery}", &self.delivery(authority).await);
        }
        for (name, withdrawn) in [("{publication}", false), ("{home}", false), ("{withdrawn}", true)] {
            if text.contains(name) {
                let (publication, home) = self.published(authority).await;
                let filled = if name == "{publication}" { publication } else { home.reference().to_owned() };
                text = text.replace(name, &filled);
                if withdrawn {
                    let admin = Actor::admin("test");
                    self.publisher().withdraw(&admin, &home, "a test", now()).await.unwrap();
                }
            }
        }
        if text.contains("{waiting}") {
            let file = Received { authority, feed: None, file_name: "x.csv", bytes: b"Ref\n" };
            let upload = self.publisher().receive_waiting(&Actor::admin("test"), file, now()).await.unwrap();
            text = text.replace("{waiting}", &upload.id.to_string());
        }
        text
    }
}
