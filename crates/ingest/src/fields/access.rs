//! Who can get in and about.

use super::form::{Form, Words};
use super::{Cell, Field, add_sorted, set};
use crate::cells::{access, bool, list};
use crate::draft::Draft;
use vacancy::Message;

pub(super) const FIELDS: &[Field] = &[
    Field::typed(
        "access_category",
        &[
            "access",
            "accesscat",
            "ahr",
            "ahrcat",
            "ahrcategory",
            "lahr",
            "lahrcategory",
            "accessibility",
            "accessibilitycategory",
            "accessiblecategory",
            "mobilitycategory",
            "accesscode",
            "accesslevel",
            "accessiblehousingregister",
            "accessibilitycode",
        ],
        access_category,
    )
    .in_form(Form::Choice(Words::AccessCategory), "F"),
    Field::typed(
        "adaptations",
        &["adaptation", "adapted", "aidsandadaptations", "adaptationslist", "disabledadaptations"],
        adaptations,
    )
    .in_form(Form::List(Words::Adaptation), "level access shower, ramp"),
];

fn access_category(draft: &mut Draft, cell: &Cell) -> Result<(), Message> {
    let category = access::read(cell.text).map_err(|message| match access::as_published(cell.text) {
        (Some(masked), kinds) if !kinds.is_empty() => message.with("found", masked),
        _ => message,
    })?;
    set(&mut draft.vacancy.access_category, category)
}

fn adaptations(draft: &mut Draft, cell: &Cell) -> Result<(), Message> {
    let found = match &cell.used.when_yes {
        Some(adaptation) if bool::read(cell.text, "")? => vec![adaptation.clone()],
        Some(_) => Vec::new(),
        None => list::adaptations(cell.text)?,
    };
    for adaptation in found {
        add_sorted(&mut draft.vacancy.adaptations, adaptation);
    }
    Ok(())
}
