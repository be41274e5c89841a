//! Which home, whose.

use super::form::{Form, Pattern};
use super::{Cell, Field, add_text, free_text, set};
use crate::cells::{date, reference};
use crate::codes;
use crate::draft::{Draft, NamedAuthority};
use vacancy::Message;

pub(super) const FIELDS: &[Field] = &[
    Field::typed(
        super::REFERENCE,
        &[
            "ref",
            "propertyref",
            "propertyreference",
            "advertref",
            "advertreference",
            "advertid",
            "vacancyref",
            "vacancyreference",
            "vacancyid",
            "adref",
            "refno",
            "referenceno",
            "referencenumber",
            "propref",
            "id",
            "propertyid",
            "listingid",
            "listingref",
            "advertno",
            "advertnumber",
            "bidref",
            "homeref",
            "propno",
            "propertyrefno",
            "voidref",
            "lettingref",
            "unitref",
            "propertycode",
            "propcode",
            "homereference",
            "homeid",
            "listingreference",
            "vacancyno",
            "propertynumber",
            "propertyno",
            "advertcode",
            "uniqueref",
            "ourref",
        ],
        // The reference is read before the draft is made; here it only has to be one.
        |_, cell| reference::read(cell.text).map(|_| ()),
    )
    .in_form(Form::Pattern(Pattern::Reference), "0041873"),
    Field::typed(
        "authority",
        &[
            "localauthority",
            "la",
            "council",
            "borough",
            "lacode",
            "authoritycode",
            "onscode",
            "localauthoritycode",
            "lettingauthority",
            "advertisingauthority",
        ],
        authority,
    ),
    Field::text(
        "landlord",
        &[
            "landlordname",
            "registeredprovider",
            "rp",
            "housingassociation",
            "provider",
            "owner",
            "landlordprovider",
            "socialhousingprovider",
            "hassociation",
            "ha",
            "association",
            "managedby",
        ],
        landlord,
    )
    .in_form(Form::Text, "Thames Example Homes"),
    Field::text(
        "unit",
        &["unitno", "unitnumber", "plot", "plotno", "plotnumber", "flatno", "flatnumber", "unitplot"],
        |draft, cell| set(&mut draft.unit, cell.text.to_owned()),
    ),
    Field::typed(
        "exported_on",
        &[
            "exportdate",
            "exportedon",
            "exportedat",
            "extractdate",
            "reportdate",
            "rundate",
            "datagenerated",
            "extractedon",
            "asat",
        ],
        // The day of the export is found before any row is read; here it only has to be a day.
        |_, cell| date::read(cell.text, cell.today).map(|_| ()),
    ),
    Field::text(
        "title",
        &[
            "heading",
            "advertheading",
            "adverttitle",
            "headline",
            "advertname",
            "propertytitle",
            "shortdescription",
            "summary",
            "marketingsummary",
            "propertyname",
        ],
        |draft, cell| {
            add_text(draft, |draft| &mut draft.vacancy.title, cell.text);
            Ok(())
        },
    )
    .in_form(Form::Text, "Two-bedroom flat by the park"),
    Field::text(
        "description",
        &[
            "adverttext",
            "advertdescription",
            "propertydescription",
            "details",
            "longdescription",
            "marketinginformation",
            "advertdetails",
            "fulldescription",
            "propertydetails",
            "additionalinformation",
            "furtherinformation",
            "advertbody",
            "text",
            "features",
        ],
        |draft, cell| {
            add_text(draft, |draft| &mut draft.vacancy.description, cell.text);
            Ok(())
        },
    )
    .in_form(Form::Text, "Second-floor flat with a balcony, five minutes from the station."),
];

fn authority(draft: &mut Draft, cell: &Cell) -> Result<(), Message> {
    let Some(gazetteer) = cell.gazetteer else { return Ok(()) };
    match gazetteer.authority(cell.text) {
        Some(known) => {
            draft.named_authority = Some(NamedAuthority::Known(known.code.clone()));
            Ok(())
        }
        None => match vacancy::AuthorityCode::parse(cell.text) {
            Ok(code) => {
                draft.named_authority = Some(NamedAuthority::Known(code));
                Ok(())
            }
            Err(_) => {
                draft.named_authority = Some(NamedAuthority::Unknown);
                Err(Message::new(codes::AUTHORITY_UNKNOWN))
            }
        },
    }
}

fn landlord(draft: &mut Draft, cell: &Cell) -> Result<(), Message> {
    match free_text(draft, cell.text) {
        Some(text) => set(&mut draft.vacancy.landlord, text.replace('\n', " ")),
        None => Ok(()),
    }
}
