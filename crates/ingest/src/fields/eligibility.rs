//! Who may apply. Blank means no restriction stated.

use super::form::{Form, Pattern, Words};
use super::{Cell, Field, free_text, set};
use crate::cells::{ages, bands, bool, choice, clean, money, number, personal, size};
use crate::codes;
use crate::draft::Draft;
use vacancy::Message;

pub(super) const FIELDS: &[Field] = &[
    Field::typed(
        "bands",
        &[
            "band",
            "eligiblebands",
            "bandseligible",
            "priorityband",
            "prioritybands",
            "bandsallowed",
            "bandeligibility",
            "eligibleband",
            "bandrestriction",
            "bandsaccepted",
            "openbands",
        ],
        |draft, cell| {
            let (masked, kinds) = personal::mask(cell.text);
            if let Some(kind) = kinds.first() {
                return Err(Message::new(kind).with("found", masked));
            }
            let bands =
                if cell.used.run_together { bands::run_together(cell.text) } else { bands::read(cell.text) };
            for band in bands? {
                if !draft.vacancy.eligibility.bands.contains(&band) {
                    draft.vacancy.eligibility.bands.push(band);
                }
            }
            Ok(())
        },
    )
    .in_form(Form::Pattern(Pattern::Bands), "A, B, C"),
    Field::typed(
        "local_connection",
        &[
            "localconn",
            "localconnectionrequired",
            "lcrequired",
            "localconnectiononly",
            "localconnreq",
            "localconnectionreq",
        ],
        |draft, cell| {
            set(&mut draft.vacancy.eligibility.local_connection, bool::read(cell.text, "local connection")?)
        },
    )
    .in_form(Form::YesNo, "yes"),
    Field::typed(
        "transfer_only",
        &["transfersonly", "transferonly", "tenantsonly", "transferapplicantsonly"],
        |draft, cell| {
            set(&mut draft.vacancy.eligibility.transfer_only, bool::read(cell.text, "transfers only")?)
        },
    )
    .in_form(Form::YesNo, "no"),
    Field::typed("homeseeker_only", &["homeseekersonly", "homeseekeronly"], |draft, cell| {
        set(&mut draft.vacancy.eligibility.homeseeker_only, bool::read(cell.text, "homeseekers only")?)
    })
    .in_form(Form::YesNo, "no"),
    Field::typed(
        "applicants",
        &[
            "applicanttype",
            "opento",
            "whocanapply",
            "applicantgroup",
            "whomayapply",
            "eligibleapplicants",
            "prefto",
        ],
        applicants,
    ),
    Field::text(
        "household",
        &["householdtype", "suitablefor", "eligibility", "householdsize", "eligiblehousehold", "suitability"],
        |draft, cell| match free_text(draft, cell.text) {
            Some(text) => set(&mut draft.vacancy.eligibility.household, text),
            None => Ok(()),
        },
    )
    .in_form(Form::Text, "Families with children under 10"),
    Field::typed(
        "max_income",
        &["maximumincome", "incomecap", "maxhouseholdincome", "incomelimit", "incomemax"],
        |draft, cell| {
            set(&mut draft.vacancy.eligibility.max_income_pence, money::amount(cell.text, cell.used.unit)?)
        },
    )
    .in_form(Form::Pounds { least_pence: 1 }, "60000"),
    Field::typed(
        "min_persons",
        &[
            "minpersons",
            "personsfrom",
            "peoplefrom",
            "minimumpersons",
            "minoccupancy",
            "minpeople",
            "minhousehold",
            "minhouseholdsize",
            "minimumoccupancy",
        ],
        |draft, cell| {
            let fewest = size::persons(cell.text)?.max_persons;
            fewest.map_or(Ok(()), |fewest| set(&mut draft.vacancy.eligibility.min_persons, fewest))
        },
    )
    .in_form(Form::Whole { least: 1, most: 20 }, "2"),
    Field::typed(
        "age",
        &[
            "agerestriction",
            "agerange",
            "agelimit",
            "agecriteria",
            "ages",
            "ageband",
            "agereq",
            "agerequirement",
        ],
        |draft, cell| {
            let ages = ages::read(cell.text)?;
            ages.least.map_or(Ok(()), |least| set(&mut draft.vacancy.age_min, least))?;
            ages.most.map_or(Ok(()), |most| set(&mut draft.vacancy.age_max, most))
        },
    ),
    Field::typed(
        "age_min",
        &["minage", "minimumage", "minagerestric", "minagerestriction", "agefrom", "agemin", "lowerage"],
        |draft, cell| {
            ages::read(cell.text)?.least.map_or(Ok(()), |least| set(&mut draft.vacancy.age_min, least))
        },
    )
    .in_form(Form::Whole { least: 16, most: 120 }, "18"),
    Field::typed(
        "age_max",
        &["maxage", "maximumage", "maxagerestric", "maxagerestriction", "ageto", "agemax", "upperage"],
        |draft, cell| {
            if clean::plain(cell.text) == "0" {
                return Ok(());
            }
            let most = ages::years(number::whole(cell.text, 0, 1_000)?)?;
            set(&mut draft.vacancy.age_max, most)
        },
    )
    .in_form(Form::Whole { least: 16, most: 120 }, "64"),
    Field::typed(
        "designation",
        &[
            "needstype",
            "sheltered",
            "supporttype",
            "designatedfor",
            "schemetype",
            "needs",
            "clientgroup",
            "housingtype",
        ],
        |draft, cell| set(&mut draft.vacancy.designation, choice::designation(cell.text)?),
    )
    .in_form(Form::Choice(Words::Designation), "general"),
];

/// Reads "Transfers only", "Homeseekers only", "All".
fn applicants(draft: &mut Draft, cell: &Cell) -> Result<(), Message> {
    let eligibility = &mut draft.vacancy.eligibility;
    let plain = clean::plain(cell.text);
    match plain.trim_end_matches(" only").trim_end_matches("only").trim() {
        "all" | "any" | "everyone" | "both" | "all applicants" | "anyone" | "open to all" => Ok(()),
        "transfer"
        | "transfers"
        | "transfer applicants"
        | "tenants"
        | "existing tenants"
        | "social tenants"
        | "council tenants"
        | "tr" => set(&mut eligibility.transfer_only, true),
        "homeseeker"
        | "homeseekers"
        | "home seekers"
        | "home seeker"
        | "homeseeker applicants"
        | "hs"
        | "waiting list"
        | "housing register" => set(&mut eligibility.homeseeker_only, true),
        _ => Err(Message::new(codes::NOT_IN_LIST).with("choices", "all, transfers only, homeseekers only")),
    }
}
