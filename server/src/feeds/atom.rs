//! Atom (RFC 4287): the newest homes of a search.

use super::{FOLLOWED, Form, Homes};
use search::Sort;

pub(super) static FORM: Form = Form {
    path: "/feed.atom",
    called: "feed_atom",
    kind: "application/atom+xml; charset=utf-8",
    most: FOLLOWED,
    sort: Some(Sort::Newest),
    saved_as: None,
    write,
};

fn write(homes: &Homes) -> String {
    let (own, page) = (homes.origin.to(&homes.own), homes.origin.to(&homes.page));
    let mut feed = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">\n\
         <id>{}</id>\n<title>{}</title>\n<subtitle>{}</subtitle>\n<updated>{}</updated>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
        text(&own),
        text(&homes.title),
        text(&homes.site.words.t("feed_guidance")),
        homes.updated(),
        text(&own),
        text(&page),
    );
    for found in homes.found {
        let (address, seen) = (text(&homes.address(found)), found.vacancy.provenance.first_seen.0);
        feed.push_str(&format!(
            "<entry>\n<id>{address}</id>\n<title>{}</title>\n<link rel=\"alternate\" type=\"text/html\" href=\"{address}\"/>\n\
             <published>{seen}</published>\n<updated>{seen}</updated>\n<author><name>{}</name></author>\n<summary>{}</summary>\n</entry>\n",
            text(&homes.heading(found)),
            text(&homes.site.authority_name(&found.vacancy.authority)),
            text(&homes.lines(found).join("\n")),
        ));
    }
    feed + "</feed>\n"
}

/// Returns text as XML holds it; what XML 1.0 has no way to write is left out.
pub(super) fn text(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\t' | '\n' | '\r' => written.push(letter),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            letter => written.push(letter),
        }
    }
    written
}
