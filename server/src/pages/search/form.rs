//! The search form: what is asked, as fields; and for each filter its values with how many homes have them.

use super::fields::{self, Field, Section};
use crate::pages::eligibility::carried;
use crate::site::Site;
use crate::web::fault::WrongParameter;
use crate::web::links;
use search::query::Parameter;
use search::{Answer, FacetList, FacetValue, Query, Sort};
use vacancy::ADAPTATIONS;

/// The form, filled in.
pub struct Form {
    pub q: String,
    pub near: String,
    pub within: Vec<Choice>,
    /// What the fields of who asks are headed.
    pub applicant_title: String,
    /// Who asks.
    pub applicant: Vec<Field>,
    pub applicant_more: Section,
    /// The page that compares councils for them.
    pub compare: String,
    /// A link that says who asks, where that was told: the whole address, to be passed on.
    pub link: Option<String>,
    pub cost: Vec<Field>,
    pub sections: Vec<Section>,
    pub include_unknown: bool,
    /// What is asked that has no field of its own; sent along unseen.
    pub carried: Vec<(String, String)>,
    pub groups: Vec<Group>,
    pub sort: Vec<Choice>,
    wrong: Vec<(String, String)>,
    chosen: usize,
}

/// One entry of a list to choose from.
pub struct Choice {
    pub value: String,
    pub text: String,
    pub selected: bool,
}

/// The values of one filter.
pub struct Group {
    pub parameter: &'static str,
    /// The id of its fieldset: two groups may be of one parameter.
    pub id: &'static str,
    pub title: String,
    /// Whether it is folded away until wanted.
    pub folded: bool,
    /// Whether any of its values was asked for.
    pub chosen: bool,
    pub options: Vec<FilterValue>,
}

/// One value of a filter.
pub struct FilterValue {
    pub value: String,
    pub text: String,
    pub count: Option<u64>,
    pub selected: bool,
}

/// A filter of the page: its parameter, the facet that counts it, whether it is folded away.
struct Filter {
    parameter: &'static str,
    facet: &'static str,
    folded: bool,
}

impl Filter {
    /// The field its title is worded by.
    fn title(&self) -> &'static str {
        if self.parameter == "feature" && !self.facet.is_empty() { self.facet } else { self.parameter }
    }
}

const FILTERS: &[Filter] = &[
    Filter { parameter: "bedrooms", facet: "bedrooms", folded: false },
    Filter { parameter: "property_type", facet: "property_type", folded: false },
    Filter { parameter: "area", facet: "authority", folded: false },
    Filter { parameter: "feature", facet: "", folded: false },
    Filter { parameter: "rent_type", facet: "rent_type", folded: true },
    Filter { parameter: "tenancy", facet: "tenancy", folded: true },
    Filter { parameter: "designation", facet: "designation", folded: true },
    Filter { parameter: "feature", facet: "adaptations", folded: true },
    Filter { parameter: "labels", facet: "labels", folded: true },
    Filter { parameter: "landlord", facet: "landlord", folded: true },
    Filter { parameter: "status", facet: "status", folded: true },
    // What is to be left out has no counts: those of a facet count homes that have its value.
    Filter { parameter: "not_area", facet: "", folded: true },
    Filter { parameter: "not_feature", facet: "", folded: true },
];

/// The features offered as boxes, with the facet and values that count each; step-free has no exact count.
const FEATURES: &[(&str, &str, &[&str])] = &[
    ("garden", "garden", &["private", "shared"]),
    ("private_garden", "garden", &["private"]),
    ("balcony", "balcony", &["true"]),
    ("parking", "parking", &["private", "permit", "street"]),
    ("lift", "lift", &["true"]),
    ("step_free", "", &[]),
    ("pets", "pets", &["allowed", "with_permission"]),
    ("furnished", "furnished", &["true"]),
];

/// The distances offered, in miles, as the parameter takes them.
const MILES: &[&str] = &["0.25", "0.5", "1", "2", "3", "5", "10", "20"];

const OTHER_FIELDS: &[&str] = &["q", "near", "within", "include_unknown", "sort", "page"];

impl Form {
    /// Returns the form of a query: with counts where it was answered, with what was typed where it is wrong.
    pub fn of(
        site: &Site,
        query: &Query,
        answer: Option<&Answer>,
        wrong: &[WrongParameter],
        raw: &str,
    ) -> Self {
        let facets = answer.map(|answer| &answer.facets);
        let asked = answer.map_or(query, |answer| &answer.asked);
        let pairs = links::pairs(&query.to_query_string());
        let typed = links::pairs(raw);
        let said = |wrong: &WrongParameter| (wrong.parameter.clone(), site.words.on_page(&wrong.message));
        let wrong: Vec<(String, String)> = wrong.iter().map(said).collect();
        let text = |name: &str| {
            let pairs = if wrong.iter().any(|(wrong, _)| wrong == name) { &typed } else { &pairs };
            pairs.iter().find(|(known, _)| known == name).map_or_else(String::new, |(_, value)| value.clone())
        };
        Self {
            q: text("q"),
            near: text("near"),
            within: within(site, &text("within")),
            applicant_title: applicant_title(site, asked),
            applicant: fields::applicant(site, &text),
            compare: carried("/compare-councils", asked),
            applicant_more: fields::applicant_more(site, &text),
            link: None,
            cost: fields::cost(site, &text),
            sections: fields::sections(site, &text),
            include_unknown: query.include_unknown,
            // Without results there is nothing to sort, and so no field for it.
            carried: pairs
                .iter()
                .filter(|pair| is_carried(site, pair) || pair.0 == "sort" && facets.is_none())
                .cloned()
                .collect(),
            groups: FILTERS.iter().map(|filter| group(site, filter, &pairs, facets)).collect(),
            sort: sort(site, asked),
            chosen: pairs.iter().filter(|(name, _)| is_in_filters(name)).count(),
            wrong,
        }
    }

    /// Returns whether a field is what an error is about.
    pub fn is_wrong(&self, name: &str) -> bool {
        self.why(name).is_some()
    }

    /// Returns what is wrong with a field.
    pub fn why(&self, name: &str) -> Option<&str> {
        self.wrong.iter().find(|(wrong, _)| wrong == name).map(|(_, why)| why.as_str())
    }

    /// Returns the id of the field to go to for a parameter.
    pub fn field_of(&self, parameter: &str) -> String {
        let has_field = OTHER_FIELDS.contains(&parameter) && parameter != "page"
            || fields::has(parameter)
            || FILTERS.iter().any(|filter| filter.parameter == parameter);
        if has_field { parameter.to_owned() } else { "q".to_owned() }
    }

    /// Returns how many values of filters are chosen.
    pub fn chosen(&self) -> usize {
        self.chosen
    }

    /// Returns whether the filters should stand open: something in them is wrong.
    pub fn filters_open(&self) -> bool {
        let outside = |name: &str| matches!(name, "q" | "near" | "within") || fields::is_of_applicant(name);
        self.wrong.iter().any(|(wrong, _)| !outside(wrong))
    }

    /// Returns whether the fields of who asks should stand open: something in them is wrong.
    pub fn applicant_open(&self) -> bool {
        self.wrong.iter().any(|(wrong, _)| fields::is_of_applicant(wrong))
    }
}

impl Group {
    /// Returns whether it has so many values that it scrolls.
    pub fn tall(&self) -> bool {
        self.options.len() > 12
    }

    /// Returns whether its values are names, as councils write them.
    pub fn theirs(&self) -> bool {
        self.parameter == "landlord"
    }
}

fn is_in_filters(name: &str) -> bool {
    let elsewhere = fields::is_of_applicant(name);
    name == "include_unknown"
        || fields::has(name) && !elsewhere
        || FILTERS.iter().any(|filter| filter.parameter == name)
}

fn is_carried(site: &Site, (name, value): &(String, String)) -> bool {
    if OTHER_FIELDS.contains(&name.as_str()) || fields::has(name) {
        return false;
    }
    match name.as_str() {
        // Councils have boxes; other areas have none.
        "area" | "not_area" => site.gazetteer.authority(value).is_none(),
        "feature" => !FEATURES.iter().any(|(feature, ..)| feature == value) && !is_adaptation(value),
        name => !FILTERS.iter().any(|filter| filter.parameter == name),
    }
}

/// The heading says what was said, so that nobody need open it to see.
fn applicant_title(site: &Site, asked: &Query) -> String {
    match &asked.household {
        Some(household) => site.words.with("applicant_title_told", "household", household.to_string()),
        None => site.words.t("applicant_title"),
    }
}

fn is_adaptation(feature: &str) -> bool {
    ADAPTATIONS.contains(&feature)
}

fn within(site: &Site, chosen: &str) -> Vec<Choice> {
    let mut choices = vec![Choice {
        value: String::new(),
        text: site.words.t("within_default"),
        selected: chosen.is_empty(),
    }];
    for miles in MILES {
        let value = format!("{miles}mi");
        let text = site.words.with("within_miles", "miles", miles.parse::<f64>().unwrap_or_default());
        choices.push(Choice { selected: value == chosen, value, text });
    }
    if !choices.iter().any(|choice| choice.selected) {
        choices.push(Choice { value: chosen.to_owned(), text: chosen.to_owned(), selected: true });
    }
    choices
}

/// Orders that need a place or words are offered only where there are some.
fn sort(site: &Site, asked: &Query) -> Vec<Choice> {
    let offered = Sort::ALL.iter().filter(|sort| match sort {
        Sort::Relevance => !asked.q.is_empty(),
        Sort::Distance => asked.near.is_some(),
        Sort::Cost | Sort::Closing | Sort::Newest => true,
    });
    let default =
        Choice { value: String::new(), text: site.words.t("sort_default"), selected: asked.sort.is_none() };
    let others = offered.map(|sort| Choice {
        value: sort.as_str().to_owned(),
        text: site.words.value("sort", sort.as_str()),
        selected: asked.sort == Some(*sort),
    });
    std::iter::once(default).chain(others).collect()
}

fn group(site: &Site, filter: &Filter, pairs: &[(String, String)], facets: Option<&FacetList>) -> Group {
    let chosen: Vec<&str> =
        pairs.iter().filter(|(name, _)| name == filter.parameter).map(|(_, value)| value.as_str()).collect();
    let mut options = match (filter.parameter, facets) {
        ("not_area" | "not_feature", _) => uncounted(site, filter.parameter, &chosen),
        ("feature", facets) if filter.facet.is_empty() => features(facets, &chosen),
        ("feature", facets) => adaptations(facets, &chosen),
        (_, Some(facets)) => counted(facets.get(filter.facet), &chosen),
        (parameter, None) => uncounted(site, parameter, &chosen),
    };
    for option in &mut options {
        option.text = option_text(site, filter.parameter, &option.value);
    }
    if matches!(filter.parameter, "area" | "not_area" | "landlord") {
        options.sort_by(|one, other| one.text.cmp(&other.text));
    }
    Group {
        parameter: filter.parameter,
        id: filter.title(),
        title: site.words.field(filter.title()),
        folded: filter.folded,
        chosen: !chosen.is_empty(),
        options,
    }
}

/// What is asked in the box is a chip there, and no tick here.
fn counted(values: &[FacetValue], chosen: &[&str]) -> Vec<FilterValue> {
    let option = |value: &FacetValue| FilterValue {
        value: value.value.clone(),
        text: String::new(),
        count: Some(value.count),
        selected: value.selected && !chosen.is_empty(),
    };
    values.iter().map(option).collect()
}

/// While a search is wrong there are no counts, but every usual value may still be chosen.
fn uncounted(site: &Site, parameter: &str, chosen: &[&str]) -> Vec<FilterValue> {
    let mut values: Vec<String> = match parameter {
        "bedrooms" => (0..=5).map(|bedrooms| bedrooms.to_string()).collect(),
        "not_feature" => FEATURES.iter().map(|(feature, ..)| (*feature).to_owned()).collect(),
        "area" | "not_area" => {
            site.live.councils().list.iter().map(|council| council.code.to_string()).collect()
        }
        parameter => Parameter::named(parameter)
            .map(|parameter| (parameter.values)())
            .unwrap_or_default()
            .into_iter()
            .map(str::to_owned)
            .collect(),
    };
    let is_chosen = |value: &str| chosen.contains(&value);
    let further = chosen.iter().filter(|value| !values.iter().any(|known| known == *value));
    values.extend(further.map(|value| (*value).to_owned()).collect::<Vec<_>>());
    let option =
        |value: String| FilterValue { selected: is_chosen(&value), value, text: String::new(), count: None };
    values.into_iter().map(option).collect()
}

fn features(facets: Option<&FacetList>, chosen: &[&str]) -> Vec<FilterValue> {
    let option = |(feature, facet, values): &(&str, &str, &[&str])| {
        let counted = facets.filter(|_| !facet.is_empty()).map(|facets| {
            let having = facets.get(facet).iter().filter(|known| values.contains(&known.value.as_str()));
            having.map(|known| known.count).sum()
        });
        FilterValue {
            value: (*feature).to_owned(),
            text: String::new(),
            count: counted,
            selected: chosen.contains(feature),
        }
    };
    FEATURES.iter().map(option).collect()
}

/// Every adaptation some home has or that was asked for.
fn adaptations(facets: Option<&FacetList>, chosen: &[&str]) -> Vec<FilterValue> {
    let counted = facets.map_or(&[][..], |facets| facets.get("adaptations"));
    let count = |name: &str| counted.iter().find(|known| known.value == name).map(|known| known.count);
    let option = |name: &&str| FilterValue {
        value: (*name).to_owned(),
        text: String::new(),
        count: count(name),
        selected: chosen.contains(name),
    };
    let is_shown = |option: &FilterValue| option.selected || option.count.is_some() || facets.is_none();
    ADAPTATIONS.iter().map(option).filter(is_shown).collect()
}

/// Returns how a value of a filter is read.
pub fn option_text(site: &Site, parameter: &str, value: &str) -> String {
    let w = &site.words;
    match parameter {
        "area" | "not_area" => {
            site.gazetteer.authority(value).map_or_else(|| value.to_owned(), |known| known.name.clone())
        }
        "bedrooms" => match value.parse::<usize>() {
            Ok(bedrooms) => w.count("bedrooms", bedrooms),
            Err(_) => value.to_owned(),
        },
        "access" | "access_need" => {
            w.with("access_choice", "category", value) + &w.value("access_category", value)
        }
        "closing_within" => match value.parse::<usize>() {
            Ok(days) => w.count("closing_within_choice", days),
            Err(_) => value.to_owned(),
        },
        "not_feature" => w.value("feature", value),
        parameter => w.value(parameter, value),
    }
}
