//! GeoJSON (RFC 7946): every home of a search, as the API tells it, with its point.

use super::{Form, Homes};
use search::{DEEPEST, Found};
use serde_json::{Value, json};

pub(super) static FORM: Form = Form {
    path: "/homes.geojson",
    called: "feed_geojson",
    kind: "application/geo+json; charset=utf-8",
    most: DEEPEST,
    sort: None,
    saved_as: None,
    write,
};

fn write(homes: &Homes) -> String {
    let features: Vec<Value> = homes.found.iter().map(|found| feature(homes, found)).collect();
    json!({ "type": "FeatureCollection", "features": features }).to_string()
}

/// A home whose place nobody knows is a feature without a geometry (RFC 7946, section 3.2).
fn feature(homes: &Homes, found: &Found) -> Value {
    let point = found.vacancy.location;
    let geometry = point.map(|at| json!({ "type": "Point", "coordinates": [at.lon, at.lat] }));
    let mut properties = json!(found.vacancy);
    if let Some(record) = properties.as_object_mut() {
        // Where the row came from is for the council; the way to the page is for everybody.
        for inner in ["provenance", "location"] {
            record.remove(inner);
        }
        record.insert("location_precision".to_owned(), json!(point.map(|at| at.precision)));
        record.insert("page".to_owned(), homes.address(found).into());
        record
            .insert("authority_name".to_owned(), homes.site.authority_name(&found.vacancy.authority).into());
    }
    json!({ "type": "Feature", "id": found.vacancy.id, "geometry": geometry, "properties": properties })
}
