//! `GET /openapi.json`: the API's description, from the code that answers.

use crate::api::{
    authorities, deliveries, eligibility, health, home, places, schema, similar, suggest, upload,
    upload_state, vacancies, why_not,
};
use crate::site::SharedSite;
use crate::words::Words;
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderName, header};
use search::query::PARAMETERS;
use utoipa::OpenApi as _;
use utoipa::openapi::path::{Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, Schema, Type};
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::openapi::{OpenApi, RefOr, Required};

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Breaking the Boundaries",
        description = "One search over the homes that councils advertise. Reading needs no key and is open to every \
            site. An answer that is an error is a problem as RFC 9457 has it, with a stable `code`."
    ),
    paths(
        vacancies::vacancies,
        home::home,
        similar::similar,
        why_not::why_not,
        authorities::authorities,
        eligibility::eligibility,
        places::places,
        suggest::suggest,
        upload::upload,
        upload_state::upload_state,
        deliveries::deliveries,
        deliveries::retry,
        health::healthz,
        health::readyz,
    ),
    components(schemas(schema::Found, schema::Message))
)]
struct Described;

/// Returns the API's description, the search's parameters worded in the reader's language.
pub fn description(words: &Words) -> OpenApi {
    let mut api = Described::openapi();
    let token = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
    api.components.get_or_insert_default().add_security_scheme("token", token);
    for path in ["/api/v1/vacancies", "/api/v1/why-not"] {
        if let Some(operation) = api.paths.paths.get_mut(path).and_then(|path| path.get.as_mut()) {
            let own = operation.parameters.get_or_insert_default();
            own.extend(PARAMETERS.iter().map(|parameter| of_search(words, parameter)));
        }
    }
    api
}

fn of_search(words: &Words, parameter: &search::query::Parameter) -> RefOr<Parameter> {
    let one: Schema = match (parameter.values)() {
        values if values.is_empty() => ObjectBuilder::new().schema_type(Type::String).build().into(),
        values => schema::one_of(values.into_iter()),
    };
    let schema =
        if parameter.repeatable { ArrayBuilder::new().items(RefOr::T(one)).build().into() } else { one };
    let described = words.of_code(&format!("parameter_{}", parameter.name));
    let parameter = ParameterBuilder::new()
        .name(parameter.name)
        .parameter_in(ParameterIn::Query)
        .required(Required::False)
        .description(Some(described))
        .schema(Some(schema));
    RefOr::T(parameter.build())
}

/// `GET /openapi.json`
pub async fn openapi(State(site): State<SharedSite>) -> ([(HeaderName, &'static str); 1], Json<OpenApi>) {
    ([(header::CACHE_CONTROL, "public, no-cache")], Json(description(&site.words)))
}
