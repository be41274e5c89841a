//! Where the pages are that letters lead to.

use vacancy::VacancyId;

/// Returns the path of a home's page: `/homes/E09000022/12%2F45`. The reference is one part of it, percent-encoded but for what
/// RFC 3986 leaves unreserved.
pub fn home_page(id: &VacancyId) -> String {
    let mut path = format!("/homes/{}/", id.authority());
    for byte in id.reference().bytes() {
        match byte {
            b'-' | b'_' | b'.' | b'~' => path.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => path.push(char::from(byte)),
            byte => path.push_str(&format!("%{byte:02X}")),
        }
    }
    // Browsers take `.` and `..`, even encoded, as steps in a path; a reference is trimmed, so a blank behind is safe.
    if matches!(id.reference(), "." | "..") { path + "%20" } else { path }
}
