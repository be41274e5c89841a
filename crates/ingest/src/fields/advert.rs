//! The advert itself.

use super::form::{Form, Pattern, Words};
use super::{Cell, Field, add_sorted, free_text, set};
use crate::cells::{bool, link, list, number, status};
use crate::draft::Draft;
use vacancy::Message;

pub(super) const FIELDS: &[Field] = &[
    Field::typed(
        "status",
        &[
            "advertstatus",
            "advertstate",
            "advertstage",
            "propertystatus",
            "vacancystatus",
            "state",
            "bidstatus",
            "listingstatus",
            "lettingstatus",
            "currentstatus",
            "stat",
        ],
        status_of,
    )
    .in_form(Form::Choice(Words::Status), "open"),
    Field::text(
        "withdrawn_reason",
        &["withdrawalreason", "reasonwithdrawn", "withdrawreason", "reasonforwithdrawal", "statusreason"],
        |draft, cell| match free_text(draft, cell.text) {
            Some(text) => set(&mut draft.vacancy.withdrawn_reason, text),
            None => Ok(()),
        },
    )
    .in_form(Form::Text, "Repairs are needed first"),
    Field::typed(
        "bids",
        &[
            "noofbids",
            "bidcount",
            "numberofbids",
            "totalbids",
            "bidstodate",
            "bidsreceived",
            "bidssofar",
            "nobids",
            "numbids",
        ],
        |draft, cell| {
            let bids = number::whole(cell.text, 0, 1_000_000)?;
            set(&mut draft.vacancy.bids, u32::try_from(bids).unwrap_or(0))
        },
    )
    .in_form(Form::Whole { least: 0, most: 1_000_000 }, "3"),
    Field::typed(
        "labels",
        &["label", "tags", "lettingtype", "advertlabels", "schemes", "advertflags"],
        labels,
    )
    .in_form(Form::List(Words::Label), "mobility, new build"),
    Field::typed(
        "url",
        &[
            "link",
            "adverturl",
            "weblink",
            "webpage",
            "moreinfo",
            "website",
            "propertyurl",
            "advertlink",
            "detailsurl",
            "weburl",
            "webaddress",
        ],
        |draft, cell| set(&mut draft.vacancy.url, link::read(cell.text)?),
    )
    .in_form(Form::Pattern(Pattern::Link), "https://homes.example.org/0041873"),
    Field::typed(
        "images",
        &[
            "image",
            "photo",
            "photos",
            "imageurl",
            "photourl",
            "picture",
            "pictures",
            "imageurls",
            "photo1",
            "photo2",
            "photo3",
            "image1",
            "image2",
            "image3",
            "photolink",
            "imagelink",
        ],
        |draft, cell| {
            for image in link::list(cell.text)? {
                if !draft.vacancy.images.contains(&image) {
                    draft.vacancy.images.push(image);
                }
            }
            Ok(())
        },
    )
    .in_form(
        Form::Pattern(Pattern::Links),
        "https://homes.example.org/0041873/1.jpg https://homes.example.org/0041873/2.jpg",
    ),
];

fn status_of(draft: &mut Draft, cell: &Cell) -> Result<(), Message> {
    let standing = status::read(cell.text)?;
    draft.vacancy.status = standing.status;
    if let Some(reason) = standing.reason {
        let reason = free_text(draft, &reason);
        super::mention(&mut draft.vacancy.withdrawn_reason, reason);
    }
    Ok(())
}

fn labels(draft: &mut Draft, cell: &Cell) -> Result<(), Message> {
    let found = match &cell.used.when_yes {
        Some(label) if bool::read(cell.text, "")? => vec![label.clone()],
        Some(_) => Vec::new(),
        None => list::labels(cell.text)?,
    };
    for label in found {
        add_sorted(&mut draft.vacancy.labels, label);
    }
    Ok(())
}
