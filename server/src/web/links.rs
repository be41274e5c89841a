//! Addresses of homes, and of searches a little different from this one.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use vacancy::VacancyId;

/// Everything but what RFC 3986 leaves unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Returns the path of a home's page.
pub fn home(id: &VacancyId) -> String {
    publish::home_page(id)
}

/// Returns the path of a home in the API.
pub fn home_in_api(id: &VacancyId) -> String {
    publish::home_page(id).replacen("/homes/", "/api/v1/vacancies/", 1)
}

/// Returns the path of the homes like a home in the API.
pub fn similar_in_api(id: &VacancyId) -> String {
    publish::home_page(id).replacen("/homes/", "/api/v1/similar/", 1)
}

/// Percent-encodes text for one part of a URL.
pub fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Returns the pairs of a query string, decoded; what is not UTF-8 is replaced.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}

/// Returns the text of one part of a URL; what is not UTF-8 is replaced.
pub fn decode(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

/// Returns the query string of these pairs.
pub fn query(pairs: &[(String, String)]) -> String {
    let parts: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode_value(value))).collect();
    parts.join("&")
}

/// In a value `+` for a blank and bare `,`, `:` and `;` keep addresses short and readable.
fn encode_value(value: &str) -> String {
    const IN_VALUE: &AsciiSet = &RESERVED.remove(b' ').remove(b',').remove(b':').remove(b';');
    utf8_percent_encode(value, IN_VALUE).to_string().replace(' ', "+")
}

/// Returns the address of the search with these pairs.
pub fn search(pairs: &[(String, String)]) -> String {
    if pairs.is_empty() { "/".to_owned() } else { format!("/?{}", query(pairs)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vacancy::AuthorityCode;

    #[test]
    fn every_reference_has_an_address_of_its_own() {
        for (reference, expected) in [
            ("0012345", "/homes/E09000022/0012345"),
            ("12/45 b#2", "/homes/E09000022/12%2F45%20b%232"),
            ("..", "/homes/E09000022/..%20"),
            ("../x?y=1", "/homes/E09000022/..%2Fx%3Fy%3D1"),
        ] {
            let id = VacancyId::new(AuthorityCode::parse("E09000022").unwrap(), reference).unwrap();
            assert_eq!(home(&id), expected);
        }
    }

    #[test]
    fn pairs_survive_being_written_and_read() {
        for text in ["q=2+bed+%26+garden&near=SW9", "near=51.46,-0.11&access=E%2B", "q=%22no+stairs%22"] {
            assert_eq!(pairs(&query(&pairs(text))), pairs(text), "{text}");
        }
        assert_eq!(pairs("q=a%ffb"), [("q".to_owned(), "a\u{fffd}b".to_owned())]);
    }
}
