//! One home in a list of results.

use crate::pages::eligibility::Told;
use crate::pages::marked::{Piece, excerpt, pieces};
use crate::shortlist::Trail;
use crate::words::{Words, days_between};
use jiff::Timestamp;
use search::Found;
use vacancy::{
    AccessCategory, Designation, Period, Precision, PropertyType, Rent, Status, Vacancy, VacancyId,
};

/// How many days before its closing an advert is marked as closing soon.
const SOON_DAYS: i64 = 2;

/// What the list says of one home.
pub struct Card {
    /// Its number on the map, where one is shown.
    pub number: Option<String>,
    /// The page of the home.
    pub link: String,
    /// The advert's heading, or what kind of home it is.
    pub title: Vec<Piece>,
    /// Where it is.
    pub address: Option<Vec<Piece>>,
    /// The attributes of what holds its title, where that is the council's own words.
    pub title_lang: &'static str,
    /// The attributes of what holds the council's own words.
    pub own_lang: &'static str,
    /// What its description says around the words searched for.
    pub excerpt: Option<Vec<Piece>>,
    /// Who advertises it.
    pub authority: String,
    /// What it costs each week, all in.
    pub weekly_cost: Option<String>,
    /// The rent as advertised, where that says more.
    pub advertised: Option<String>,
    /// Size and kind, in a few words each.
    pub facts: Vec<String>,
    /// Who may apply, as far as the advert says.
    pub who: String,
    /// How far it is from the place asked for.
    pub distance: Option<String>,
    /// When it closes, or that it has.
    pub closing: Option<String>,
    /// Whether it closes today or within two days.
    pub soon: bool,
    /// Where the advert stands, when it is not open.
    pub status: Option<String>,
    /// Whether the one who asks may ask for it.
    pub told: Option<Told>,
    /// Why it is here, where that is not plain.
    pub why: Vec<String>,
    /// How fresh its council's homes are.
    pub fresh: Option<String>,
    /// The id of its entry in the page, to come back to; empty where nothing leads there.
    pub anchor: String,
    /// Puts it by, or takes it off the shortlist.
    pub keep: Option<Keep>,
}

/// The link that puts a home by, or takes it off the shortlist.
pub struct Keep {
    /// What it does.
    pub text: String,
    /// The page as it is, the list one home longer or shorter.
    pub link: String,
}

/// What a card says beside the advert itself.
pub struct Around<'a> {
    /// The sentences.
    pub words: &'a Words,
    /// The present instant.
    pub now: Timestamp,
    /// The name of the place distances are from.
    pub place: Option<&'a str>,
    /// What is passed on to the page of a home.
    pub trail: &'a Trail,
}

impl Card {
    /// Returns what to say of a home that lies `distance_m` metres from the place asked for.
    pub fn of(found: &Found, authority: String, distance_m: Option<f64>, around: &Around) -> Self {
        let (w, home, marks) = (around.words, &found.vacancy, found.highlights.as_slice());
        let address = home.address.as_ref().map(|address| pieces(address, "address", marks));
        Self {
            number: None,
            link: around.trail.home(&home.id),
            title: pieces(&title(w, home), "title", marks),
            title_lang: title_lang(w, home),
            own_lang: w.theirs(),
            address: address.or_else(|| home.postcode.as_ref().map(|text| pieces(text, "postcode", &[]))),
            excerpt: home.description.as_ref().and_then(|text| excerpt(text, "description", marks)),
            authority,
            weekly_cost: home.weekly_cost_pence.map(|pence| w.money(pence)),
            advertised: advertised(w, home),
            facts: facts(w, home),
            who: who(w, home),
            distance: distance_m.map(|metres| distance(w, home, metres, around.place)),
            closing: home.closes_at.map(|closes| w.closing(closes.0, around.now)),
            soon: home.closes_at.is_some_and(|closes| {
                closes.0 >= around.now && days_between(around.now, closes.0) <= SOON_DAYS
            }),
            status: (home.status != Status::Open).then(|| w.value("status", home.status.as_str())),
            told: found.verdict.as_ref().map(|verdict| Told::short(w, verdict)),
            why: Vec::new(),
            fresh: None,
            anchor: String::new(),
            keep: None,
        }
    }
}

impl Keep {
    /// Returns the link for a home on the page at `here`; none where the list can take no more.
    pub fn of(w: &Words, trail: &Trail, id: &VacancyId, here: &str, anchor: &str) -> Option<Self> {
        let held = trail.shortlist.holds(id);
        if !held && trail.shortlist.is_full() {
            return None;
        }
        let text = w.t(if held { "shortlist_remove" } else { "shortlist_add" });
        let link = format!("{}#{anchor}", trail.shortlist.turned(id).carried(here));
        Some(Self { text, link })
    }
}

/// Returns the advert's own heading, or "2-bedroom flat", or at least "Home".
pub fn title(w: &Words, home: &Vacancy) -> String {
    home.title.clone().unwrap_or_else(|| kind(w, home))
}

/// Returns the attributes of what holds a home's title: those of the council's own words where it is the advert's.
pub fn title_lang(w: &Words, home: &Vacancy) -> &'static str {
    if home.title.is_some() { w.theirs() } else { "" }
}

/// Returns where the advert says to apply. Links lead to https alone, whatever the record holds.
pub fn apply_at(home: &Vacancy) -> Option<&str> {
    home.url.as_deref().filter(|url| is_https(url))
}

/// Returns whether an address leads to https.
pub fn is_https(url: &str) -> bool {
    url.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://"))
}

/// Returns the size and kind of a home in words.
pub fn kind(w: &Words, home: &Vacancy) -> String {
    let kind = home.property_type.map(|kind| w.value("property_type", kind.as_str()));
    match (home.bedrooms, kind) {
        (Some(bedrooms @ 1..), Some(kind)) => {
            let message = vacancy::Message::new("kind_with_bedrooms");
            let message = message.with("bedrooms", u32::from(bedrooms)).with("kind", kind.to_lowercase());
            capitalised(&w.say(&message))
        }
        (Some(bedrooms @ 1..), None) => w.with("kind_bedrooms_only", "bedrooms", u32::from(bedrooms)),
        (_, Some(kind)) => kind,
        _ => w.t("kind_unknown"),
    }
}

/// Returns a sentence with a capital at its head, wherever its language puts the kind of home in it.
fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Returns the size and what else a home has, in few words each.
pub fn facts(w: &Words, home: &Vacancy) -> Vec<String> {
    let mut facts = Vec::new();
    match (home.bedrooms, home.property_type) {
        (None | Some(0), Some(kind @ (PropertyType::Studio | PropertyType::Bedsit))) => {
            facts.push(w.value("property_type", kind.as_str()));
        }
        (Some(bedrooms), kind) => {
            facts.push(w.count("bedrooms", usize::from(bedrooms)));
            facts.extend(kind.map(|kind| w.value("property_type", kind.as_str())));
        }
        (None, kind) => {
            facts.push(w.t("bedrooms_unsaid"));
            facts.extend(kind.map(|kind| w.value("property_type", kind.as_str())));
        }
    }
    facts.extend(home.max_persons.map(|people| w.count("up_to_people", usize::from(people))));
    facts.extend(home.floor.map(|floor| self::floor(w, floor)));
    facts.extend(home.lift.filter(|lift| *lift).map(|_| w.value("feature", "lift")));
    facts.extend(home.step_free.filter(|free| *free).map(|_| w.value("feature", "step_free")));
    // F is a home like any other, G one nobody has looked at.
    let access = home.access_category.filter(|one| !matches!(one, AccessCategory::F | AccessCategory::G));
    facts.extend(access.map(|one| w.with("card_access", "category", one.as_str())));
    facts.extend(home.homes.filter(|homes| *homes > 1).map(|homes| w.count("alike_homes", homes as usize)));
    facts
}

/// Returns who may apply, in a line.
pub fn who(w: &Words, home: &Vacancy) -> String {
    let rules = &home.eligibility;
    let mut who = Vec::new();
    if !rules.bands.is_empty() {
        who.push(w.with("card_bands", "bands", w.list(&rules.bands)));
    }
    let limits = [
        ("local_connection", rules.local_connection),
        ("transfer_only", rules.transfer_only),
        ("homeseeker_only", rules.homeseeker_only),
    ];
    who.extend(limits.iter().filter(|(_, limit)| *limit == Some(true)).map(|(name, _)| w.field(name)));
    who.extend(home.age_min.map(|age| w.with("card_age_min", "age", u32::from(age))));
    who.extend(home.age_max.map(|age| w.with("card_age_max", "age", u32::from(age))));
    let set_aside = home.designation.filter(|one| *one != Designation::General);
    who.extend(set_aside.map(|one| w.value("designation", one.as_str())));
    if who.is_empty() { w.t("no_restriction_stated") } else { w.with("card_who", "who", w.phrases(&who)) }
}

/// Returns a floor's name.
pub fn floor(w: &Words, floor: i8) -> String {
    match floor {
        ..0 => w.t("floor_basement"),
        0 => w.t("floor_ground"),
        floor => w.with("floor_number", "floor", i32::from(floor)),
    }
}

/// Returns the rent and charge as advertised, unless the weekly cost says the same already.
fn advertised(w: &Words, home: &Vacancy) -> Option<String> {
    let rent = home.rent?;
    let same = home.service_charge.unwrap_or(0) == 0
        && rent.period == Period::Weekly
        && home.weekly_cost_pence == Some(rent.pence);
    (!same).then(|| match home.service_charge {
        Some(charge) if charge > 0 => {
            let message = vacancy::Message::new("rent_and_charge");
            w.say(&message.with("rent", self::rent(w, &rent)).with("charge", w.money(charge)))
        }
        _ => w.with("rent_alone", "rent", self::rent(w, &rent)),
    })
}

/// Returns a rent with its period: `£120 a week, 48 weeks a year`.
pub fn rent(w: &Words, rent: &Rent) -> String {
    let period = w.value("period", rent.period.as_str());
    let message = vacancy::Message::new("rent_each_period");
    let each = w.say(&message.with("amount", w.money(rent.pence)).with("period", period));
    match rent.weeks_per_year {
        Some(weeks) if weeks != 52 => {
            let message = vacancy::Message::new("rent_weeks_per_year");
            w.say(&message.with("rent", each).with("weeks", u32::from(weeks)))
        }
        _ => each,
    }
}

fn distance(w: &Words, home: &Vacancy, metres: f64, place: Option<&str>) -> String {
    let rough = home.location.is_some_and(|location| {
        matches!(location.precision, Precision::Sector | Precision::Outcode | Precision::Authority)
    });
    let code = match (place.is_some(), rough) {
        (true, false) => "distance_from_place",
        (true, true) => "distance_from_place_about",
        (false, false) => "distance_away",
        (false, true) => "distance_away_about",
    };
    let message = vacancy::Message::new(code).with("distance", w.miles(metres));
    w.say(&message.with("place", place.unwrap_or_default()))
}
