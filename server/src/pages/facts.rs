//! Everything an advert says of a home, section by section, and what it leaves unsaid.

use crate::pages::card;
use crate::words::Words;
use vacancy::{AccessCategory, Message, Vacancy, Viewing};

/// Facts that belong together.
pub struct Section {
    /// The section's heading.
    pub title: String,
    /// What the advert says.
    pub facts: Vec<Fact>,
    /// The names of what it does not say.
    pub unsaid: Vec<String>,
}

/// One thing the advert says.
pub struct Fact {
    /// Its name.
    pub name: String,
    /// What is said.
    pub value: String,
    /// The attributes of what holds it, where it is the council's own words.
    pub lang: &'static str,
}

/// What is said as the council wrote it, in English.
const THEIRS: &[&str] =
    &["heating", "access_raw", "bands_asked", "meant_for", "reference", "landlord", "address", "postcode"];

/// Returns every section of a home's facts.
pub fn sections(w: &Words, home: &Vacancy) -> Vec<Section> {
    vec![cost(w, home), dates(w, home), size(w, home), access(w, home), who(w, home), advert(w, home)]
}

struct Sheet<'a> {
    w: &'a Words,
    section: Section,
}

impl<'a> Sheet<'a> {
    fn new(w: &'a Words, title: &'static str) -> Self {
        Self { w, section: Section { title: w.t(title), facts: Vec::new(), unsaid: Vec::new() } }
    }

    /// Says a fact, or that the advert does not.
    fn fact(&mut self, name: &str, value: Option<String>) {
        match value {
            Some(value) => self.limit(name, Some(value)),
            None => self.section.unsaid.push(self.w.field(name).to_lowercase()),
        }
    }

    /// Says a fact whose absence means that there is no such restriction.
    fn limit(&mut self, name: &str, value: Option<String>) {
        if let Some(value) = value {
            let lang = if THEIRS.contains(&name) { self.w.theirs() } else { "" };
            self.section.facts.push(Fact { name: self.w.field(name), value, lang });
        }
    }

    fn yes_or_no(&mut self, name: &str, value: Option<bool>) {
        self.fact(name, value.map(|yes| self.w.t(if yes { "yes" } else { "no" })));
    }

    fn code(&mut self, name: &str, value: Option<&str>) {
        self.fact(name, value.map(|value| self.w.value(name, value)));
    }

    fn done(self) -> Section {
        self.section
    }
}

fn cost(w: &Words, home: &Vacancy) -> Section {
    let mut sheet = Sheet::new(w, "section_cost");
    sheet.fact(
        "weekly_cost",
        home.weekly_cost_pence.map(|pence| w.with("each_week", "amount", w.money(pence))),
    );
    sheet.fact("rent", home.rent.map(|rent| card::rent(w, &rent)));
    sheet.fact("service_charge", home.service_charge.map(|pence| charge(w, home, pence)));
    sheet.code("rent_type", home.rent_type.map(|kind| kind.as_str()));
    sheet.code("tenancy", home.tenancy.map(|tenancy| tenancy.as_str()));
    sheet.fact("council_tax_band", home.council_tax_band.map(String::from));
    sheet.done()
}

fn charge(w: &Words, home: &Vacancy, pence: u64) -> String {
    let period = w.value("period", home.rent_period().as_str());
    w.say(&Message::new("rent_each_period").with("amount", w.money(pence)).with("period", period))
}

fn dates(w: &Words, home: &Vacancy) -> Section {
    let mut sheet = Sheet::new(w, "section_dates");
    sheet.fact("opens_at", home.opens_at.map(|at| w.instant(at.0)));
    sheet.fact("closes_at", home.closes_at.map(|at| w.instant(at.0)));
    sheet.fact("available_from", home.available_from.map(|day| w.day(day)));
    let viewings = home.viewing_at.as_ref().map(|viewings| {
        let words = viewings.iter().map(|viewing| match viewing {
            Viewing::At(at) => w.instant(at.0),
            Viewing::On(day) => w.day(*day),
        });
        w.phrases(&words.collect::<Vec<_>>())
    });
    sheet.fact("viewing_at", viewings);
    sheet.limit("bids", home.bids.map(|bids| bids.to_string()));
    sheet.done()
}

fn size(w: &Words, home: &Vacancy) -> Section {
    let mut sheet = Sheet::new(w, "section_home");
    sheet.code("property_type", home.property_type.map(|kind| kind.as_str()));
    sheet.fact("bedrooms", home.bedrooms.map(|bedrooms| w.count("bedrooms", usize::from(bedrooms))));
    sheet.fact("max_persons", home.max_persons.map(|people| people.to_string()));
    sheet.limit("homes", home.homes.map(|homes| homes.to_string()));
    sheet.fact("floor", home.floor.map(|floor| card::floor(w, floor)));
    sheet.code("garden", home.garden.map(|garden| garden.as_str()));
    sheet.yes_or_no("balcony", home.balcony);
    sheet.code("parking", home.parking.map(|parking| parking.as_str()));
    sheet.code("pets", home.pets.map(|pets| pets.as_str()));
    sheet.yes_or_no("furnished", home.furnished);
    sheet.fact("heating", home.heating.clone());
    sheet.fact("epc", home.epc.map(String::from));
    sheet.done()
}

fn access(w: &Words, home: &Vacancy) -> Section {
    let mut sheet = Sheet::new(w, "section_access");
    sheet.yes_or_no("lift", home.lift);
    sheet.yes_or_no("step_free", home.step_free);
    sheet.fact("access_category", home.access_category.map(|category| access_category(w, category)));
    sheet.limit("access_raw", home.access_raw.clone());
    let adaptations = listed(w, home.adaptations.iter().map(|adaptation| w.value("adaptations", adaptation)));
    sheet.fact("adaptations", adaptations);
    sheet.done()
}

fn access_category(w: &Words, category: AccessCategory) -> String {
    w.with("access_choice", "category", category.as_str()) + &w.value("access_category", category.as_str())
}

fn who(w: &Words, home: &Vacancy) -> Section {
    let mut sheet = Sheet::new(w, "section_who");
    let rules = &home.eligibility;
    let yes = |flag: Option<bool>| flag.map(|yes| w.t(if yes { "yes" } else { "no" }));
    sheet.limit("bands_asked", listed(w, rules.bands.iter().cloned()));
    sheet.limit("local_connection", yes(rules.local_connection));
    sheet.limit("transfer_only", yes(rules.transfer_only));
    sheet.limit("homeseeker_only", yes(rules.homeseeker_only));
    sheet.limit("meant_for", rules.household.clone());
    sheet.limit("min_persons", rules.min_persons.map(|people| people.to_string()));
    sheet.limit(
        "max_income",
        rules.max_income_pence.map(|pence| w.with("each_year", "amount", w.money(pence))),
    );
    sheet.limit("age_min", home.age_min.map(|age| age.to_string()));
    sheet.limit("age_max", home.age_max.map(|age| age.to_string()));
    sheet.limit("designation", home.designation.map(|value| w.value("designation", value.as_str())));
    sheet.limit("labels", listed(w, home.labels.iter().map(|label| w.value("labels", label))));
    if sheet.section.facts.is_empty() {
        sheet.limit("restrictions", Some(w.t("no_restriction_stated")));
    }
    sheet.done()
}

fn advert(w: &Words, home: &Vacancy) -> Section {
    let mut sheet = Sheet::new(w, "section_advert");
    sheet.fact("reference", Some(home.reference.clone()));
    sheet.limit("landlord", home.landlord.clone());
    sheet.fact("address", home.address.clone());
    sheet.fact("postcode", home.postcode.clone());
    sheet.fact("location", home.location.map(|location| w.value("precision", location.precision.as_str())));
    sheet.code("status", Some(home.status.as_str()));
    sheet.done()
}

fn listed(w: &Words, items: impl Iterator<Item = String>) -> Option<String> {
    let items: Vec<String> = items.collect();
    (!items.is_empty()).then(|| w.list(&items))
}
