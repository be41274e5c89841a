//! A file of a system nobody has seen: its columns are asked about, the layout is kept, and the next files are read by it.

use super::officers::Browser;
use super::*;
use publish::{Over, Role};

const ISLINGTON: &str = "E09000019";

const EXPORT: &str = "\
Adv No,Addr,PCode,Prop Typ,BR,Nt Rent,S/C,Adv Cls,Outg Tnt,Thing
A1,1 Example Street,N1 1AA,FLT,1,101.50,5.00,10/12/2026,Tenant Example,
A2,2 Example Street,N1 1AA,MAI,2,122.00,6.00,10/12/2026,,
A3,3 Example Street,N1 1AA,FLT,2,123.00,5.50,10/12/2026,Tenant Example,
A4,4 Example Street,N1 1AA,QQX,3,143.75,0.00,10/12/2026,Tenant Example,
";

const NOTE: &str = "Nt Rent is net weekly rent over 48 weeks.\nDo not publish Outg Tnt.\n";

/// Returns the fields of the page's form as a browser would send them.
fn fields_of(page: &str) -> Vec<(String, String)> {
    let form = page.split("id=\"columns\"").nth(1).unwrap().split("</form>").next().unwrap();
    let quoted = |text: &str, name: &str| {
        let value = text.split(&format!("{name}=\"")).nth(1)?.split('"').next()?;
        Some(value.replace("&#38;", "&").replace("&#39;", "'").replace("&#62;", ">"))
    };
    let mut fields = Vec::new();
    for tag in form.split('<').skip(1) {
        let (kind, rest) = tag.split_once([' ', '>']).unwrap_or((tag, ""));
        match kind {
            "input" => fields.push((quoted(rest, "name").unwrap(), quoted(rest, "value").unwrap())),
            "select" => fields.push((quoted(rest, "name").unwrap(), "first".to_owned())),
            "option" => {
                let (_, last) = fields.last_mut().unwrap();
                if last == "first" || rest.contains(" selected") {
                    *last = quoted(rest, "value").unwrap();
                }
            }
            "textarea" => {
                let text = rest.split_once('>').unwrap().1.trim_start_matches('\n').to_owned();
                fields.push((quoted(rest, "name").unwrap(), text));
            }
            _ => {}
        }
    }
    fields
}

/// Sends the page's form with some fields filled in otherwise.
async fn fill_in(officer: &mut Browser<'_>, path: &str, filled: &[(&str, &str)], pressed: &str) -> Answer {
    let page = officer.get(path).await;
    let mut fields = fields_of(&page.body);
    for (name, value) in filled {
        let field = fields.iter_mut().find(|(field, _)| field == name);
        field.unwrap_or_else(|| panic!("{name}: {}", page.body)).1 = (*value).to_owned();
    }
    fields.push(("do".to_owned(), pressed.to_owned()));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    officer.post(path, &fields).await
}

async fn sent(officer: &mut Browser<'_>, text: &str) -> String {
    let sent = officer.send_file("/officers/uploads", ISLINGTON, "tonight.csv", text).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    sent.header("location").to_owned()
}

fn islingtons() -> Over {
    Over::Authority(AuthorityCode::parse(ISLINGTON).unwrap())
}

#[tokio::test]
async fn an_unknown_file_is_asked_about_kept_and_live() {
    let site = TestSite::with(&[HOME]).await;
    let mut officer = site.officer("officer@example.org", Role::Publisher, islingtons()).await;
    let upload = sent(&mut officer, EXPORT).await;
    let path = format!("{upload}/layout");
    let guessed = officer.get(&upload).await.body;
    assert!(guessed.contains("and press “Keep this layout”"), "{guessed}");
    let way = format!("<a class=\"govuk-link\" href=\"{path}\">Answer the questions about its columns");
    assert_eq!(guessed.matches(&way).count(), 2, "{guessed}");
    let page = officer.get(&path).await;
    for said in ["of 4 values looked at are postcodes", "<q>N1 1AA</q>", "Never published", "To be answered"]
    {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    assert!(!page.body.contains("Tenant Example"), "{}", page.body);
    // What stands there already is no answer.
    let looked = fill_in(&mut officer, &path, &[("note", NOTE)], "look").await;
    assert_eq!(looked.header("location"), format!("{path}?looked=yes#gives"), "{}", looked.body);
    let seen = officer.get(&format!("{path}?looked=yes")).await;
    assert!(seen.body.contains("What this gives") && seen.body.contains("4 new"), "{}", seen.body);
    assert!(!seen.body.contains("A person has decided it"), "{}", seen.body);
    assert!(seen.body.contains("value=\"48 weeks\" selected"), "{}", seen.body);
    // The session ends, and nothing is lost.
    let mut officer = site.signed_in("officer@example.org").await;
    assert!(officer.get(&path).await.body.contains("Do not publish Outg Tnt"));
    assert!(seen.body.contains("words in it mean: QQX?"), "{}", seen.body);
    let answered = [("period-F", "monthly"), ("means-D", "house")];
    fill_in(&mut officer, &path, &answered, "look").await;
    let seen = officer.get(&path).await;
    assert!(
        seen.body.contains("value=\"monthly\" selected") && seen.body.contains("A person has decided it")
    );
    assert!(seen.body.contains("no questions are left"), "{}", seen.body);
    let kept = fill_in(&mut officer, &path, &[("period-F", "48 weeks")], "keep").await;
    assert_eq!(kept.header("location"), format!("{upload}?said=layout_kept"), "{}", kept.body);
    let seen = officer.get(kept.header("location")).await;
    assert!(seen.body.contains("The layout is kept") && seen.body.contains("saved"), "{}", seen.body);
    let published = officer.post(&format!("{upload}/publish"), &[("reason", "The first file.")]).await;
    assert_eq!(published.header("location"), format!("{upload}?said=upload_published"), "{}", published.body);
    assert_eq!(site.get(&format!("/homes/{ISLINGTON}/A1")).await.status, StatusCode::OK);
    let decided = officer.get(&path).await;
    assert_eq!(decided.status, StatusCode::BAD_REQUEST);
    assert!(decided.body.contains("This file is decided about"), "{}", decided.body);
    let file = std::fs::read_to_string(site._folder.path().join("authorities/islington.toml")).unwrap();
    assert!(file.contains("qqx = \"house\""), "{file}");
    // What was decided of one file is not asked of the next.
    let next = sent(&mut officer, &EXPORT.replace("101.50", "111.50")).await;
    let seen = officer.get(&format!("{next}/layout")).await;
    assert!(
        seen.body.contains("no questions are left") && seen.body.contains("It is saved so"),
        "{}",
        seen.body
    );
    assert!(seen.body.contains("value=\"48 weeks\" selected"), "{}", seen.body);
    let later = sent(&mut officer, &EXPORT.replace("Adv Cls", "Bidding deadline")).await;
    let seen = officer.get(&later).await;
    assert!(seen.body.contains("Adv Cls") && seen.body.contains("See and change"), "{}", seen.body);
}

#[tokio::test]
async fn a_layout_is_gone_back_to_and_its_versions_say_who_kept_them() {
    let site = TestSite::with(&[HOME]).await;
    let mut officer = site.officer("officer@example.org", Role::Publisher, islingtons()).await;
    let upload = sent(&mut officer, EXPORT).await;
    let path = format!("{upload}/layout");
    let refused = fill_in(&mut officer, &path, &[("reads-A", "ignore")], "keep").await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.body.contains("nothing can be saved without it"), "{}", refused.body);
    let long = "x".repeat(publish::NOTE_AT_MOST + 1);
    let refused = fill_in(&mut officer, &path, &[("note", &long)], "look").await;
    assert!(refused.body.contains("id=\"note-error\""), "{}", refused.body);
    for (answer, version) in [("monthly", "Layout 1"), ("weekly", "Layout 2")] {
        let filled = [("reads-A", "reference"), ("period-F", answer)];
        let kept = fill_in(&mut officer, &path, &filled, "keep").await;
        assert_eq!(kept.header("location"), format!("{upload}?said=layout_kept"), "{}", kept.body);
        assert!(officer.get(&path).await.body.contains(version));
    }
    let page = officer.get(&path).await;
    assert!(page.body.contains("Officer Example, ") && page.body.contains("Go back to it"), "{}", page.body);
    let back = officer.post(&format!("{path}/back"), &[("revision", "1")]).await;
    assert_eq!(back.header("location"), format!("{upload}?said=layout_back"), "{}", back.body);
    let page = officer.get(&path).await;
    assert!(
        page.body.contains("Layout 3") && page.body.contains("It brought layout 1 back"),
        "{}",
        page.body
    );
    let nowhere = officer.post(&format!("{path}/back"), &[("revision", "9")]).await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
}

const BY_HAND: &str = r#"
version = 1
code = "E09000019"
slug = "islington"
name = "Islington"

[[feeds]]
name = "nightly"
kind = "full"

[export]
optional = ["Pets"]

[columns]
"Adv No" = "reference"
"Addr" = "address"
"PCode" = "postcode"
"Prop Typ" = { field = "property_type", values = { "FLT" = "flat", "MAI" = "maisonette", "QQX" = "house" } }
"BR" = "bedrooms"
"Nt Rent" = { field = "rent", period = "weekly" }
"S/C" = "service_charge"
"Adv Cls" = { field = "closes_at", midnight_ends_day = true }
"Thing" = { field = "labels", when_yes = "new_build" }
"Pets" = "pets"

[defaults]
rent_type = "social"
"#;

#[tokio::test]
async fn what_was_written_by_hand_is_shown_and_stays_until_something_else_is_chosen() {
    let site = TestSite::with(&[HOME]).await;
    let path = site._folder.path().join("authorities/islington.toml");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, BY_HAND).unwrap();
    let read = || std::fs::read_to_string(&path).unwrap().parse::<toml::Table>().unwrap();
    let was = read();
    let mut officer = site.officer("officer@example.org", Role::Publisher, islingtons()).await;
    let upload = sent(&mut officer, EXPORT).await;
    let page = officer.get(&format!("{upload}/layout")).await;
    for said in [
        "Written by hand: Bidding closes",
        "A time of 00:00 in it is the end of its day.",
        "“Yes” in it means: new build.",
        "<option value=\"by-hand\" selected>As it was written by hand</option>",
        "They stay in it: Pets",
        "no questions are left",
    ] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    let layout = format!("{upload}/layout");
    let kept = fill_in(&mut officer, &layout, &[("reads-E", "max_persons")], "keep").await;
    assert_eq!(kept.header("location"), format!("{upload}?said=layout_kept"), "{}", kept.body);
    let is = read();
    for by_hand in ["Adv Cls", "Thing", "Pets"] {
        assert_eq!(is["columns"].get(by_hand), was["columns"].get(by_hand), "{by_hand}");
    }
    assert_eq!(
        (is.get("defaults"), is["export"].get("optional")),
        (was.get("defaults"), was["export"].get("optional"))
    );
    assert_eq!(is["columns"].get("BR").and_then(|field| field.as_str()), Some("max_persons"));
    // Another reading is chosen, thought better of, and chosen again.
    fill_in(&mut officer, &layout, &[("reads-J", "ignore")], "look").await;
    assert!(officer.get(&layout).await.body.contains("As it was written by hand"));
    fill_in(&mut officer, &layout, &[("reads-J", "by-hand")], "keep").await;
    assert_eq!(read()["columns"].get("Thing"), was["columns"].get("Thing"));
    fill_in(&mut officer, &layout, &[("reads-J", "ignore")], "keep").await;
    assert_eq!(read()["columns"].get("Thing"), None);
    assert_eq!(read()["columns"].get("Adv Cls"), was["columns"].get("Adv Cls"));
}
