//! What a home's page says to programs: a search engine (schema.org, as JSON-LD), and whoever shows a card of a link
//! that somebody shared (Open Graph).

use crate::pages::card;
use crate::site::Site;
use crate::web::links;
use crate::web::origin::Origin;
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use vacancy::{PropertyType, Vacancy, london_date};

/// What the head of a home's page says.
pub struct Structured {
    /// The page's whole address.
    pub address: String,
    /// The home in a sentence.
    pub description: String,
    /// The home as JSON-LD, safe to stand in a page as it is.
    pub json_ld: String,
}

impl Structured {
    /// Returns what to say of a home.
    pub fn of(site: &Site, home: &Vacancy, origin: &Origin, now: Timestamp) -> Self {
        let address = origin.to(&links::home(&home.id));
        let description = sentence(site, home, now);
        let listing = json!({
            "@context": "https://schema.org",
            "@type": "RealEstateListing",
            "name": card::title(&site.words, home),
            "description": description,
            "url": address,
            "datePosted": london_date(home.provenance.first_seen.0).to_string(),
            "mainEntity": accommodation(home),
            "offers": offer(site, home, now),
        });
        Self { address, description, json_ld: for_page(&listing) }
    }
}

/// Returns JSON that may stand within a page: nothing looks like the end of the script or the beginning of a comment.
pub fn for_page(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// Returns the kind of a home, its cost and its closing, as far as the advert says.
fn sentence(site: &Site, home: &Vacancy, now: Timestamp) -> String {
    let w = &site.words;
    let cost = home.weekly_cost_pence.map(|pence| w.with("each_week", "amount", w.money(pence)));
    let closing = home.closes_at.map(|closes| w.closing(closes.0, now));
    let parts = [
        Some(card::kind(w, home)),
        home.address.clone(),
        cost,
        closing,
        Some(site.authority_name(&home.authority)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(". ") + "."
}

fn accommodation(home: &Vacancy) -> Value {
    let kind = match home.property_type {
        Some(PropertyType::Flat | PropertyType::Maisonette | PropertyType::Studio | PropertyType::Bedsit) => {
            "Apartment"
        }
        Some(PropertyType::House | PropertyType::Bungalow) => "SingleFamilyResidence",
        Some(PropertyType::Room) => "Room",
        Some(PropertyType::Other) | None => "Accommodation",
    };
    let mut said = Map::new();
    let mut say = |name: &str, value: Option<Value>| said.extend(value.map(|value| (name.to_owned(), value)));
    say("@type", Some(kind.into()));
    say("numberOfBedrooms", home.bedrooms.map(Value::from));
    say("floorLevel", home.floor.map(|floor| floor.to_string().into()));
    say("occupancy", home.max_persons.map(|most| json!({ "@type": "QuantitativeValue", "maxValue": most })));
    let address = json!({
        "@type": "PostalAddress", "streetAddress": home.address, "postalCode": home.postcode, "addressCountry": "GB",
    });
    say("address", Some(address));
    say(
        "geo",
        home.location.map(|at| json!({ "@type": "GeoCoordinates", "latitude": at.lat, "longitude": at.lon })),
    );
    said.into()
}

fn offer(site: &Site, home: &Vacancy, now: Timestamp) -> Value {
    let price = home.weekly_cost_pence.map(|pence| {
        // UN/CEFACT's code of a week.
        json!({ "@type": "UnitPriceSpecification", "price": format!("{}.{:02}", pence / 100, pence % 100), "priceCurrency": "GBP", "unitCode": "WEE" })
    });
    let availability = if home.is_open_at(now) { "InStock" } else { "SoldOut" };
    json!({
        "@type": "Offer",
        "businessFunction": "http://purl.org/goodrelations/v1#LeaseOut",
        "availability": format!("https://schema.org/{availability}"),
        "availabilityEnds": home.closes_at,
        "priceSpecification": price,
        "offeredBy": { "@type": "GovernmentOrganization", "name": site.authority_name(&home.authority) },
    })
}
