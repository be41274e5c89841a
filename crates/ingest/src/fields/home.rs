//! What kind of home it is.

use super::form::{Form, Words};
use super::{Cell, Field, mention, set};
use crate::cells::size::Size;
use crate::cells::{bool, choice, floor, number, size};
use crate::codes;
use crate::draft::Draft;
use vacancy::{Message, PropertyType};

pub(super) const FIELDS: &[Field] = &[
    Field::typed(
        "homes",
        &[
            "numberofhomes",
            "noofhomes",
            "noofunits",
            "numberofunits",
            "units",
            "noofproperties",
            "numberofproperties",
            "quantity",
            "numberavailable",
        ],
        |draft, cell| {
            let homes = number::whole(cell.text, 1, 5_000)?;
            set(&mut draft.vacancy.homes, u32::try_from(homes).unwrap_or(1))
        },
    )
    .in_form(Form::Whole { least: 1, most: 5_000 }, "1"),
    Field::typed(
        "property_type",
        &[
            "type",
            "proptype",
            "dwellingtype",
            "dwellingtypedesc",
            "hometype",
            "unittype",
            "typeofproperty",
            "archetype",
            "accommodationtype",
            "dwelling",
            "propertytypedesc",
            "buildtype",
            "housetype",
            "proptypedesc",
            "propertydesc",
        ],
        property_type,
    )
    .in_form(Form::Choice(Words::PropertyType), "flat"),
    Field::typed(
        "bedrooms",
        &[
            "beds",
            "noofbedrooms",
            "noofbeds",
            "nobeds",
            "bedrms",
            "bedroom",
            "bed",
            "numberofbedrooms",
            "numbedrooms",
            "nobedrooms",
            "bedsize",
            "size",
            "bedroomsize",
            "propertysize",
            "br",
            "bedroomcount",
            "numbeds",
            "bedcount",
            "bedroomno",
            "sizebeds",
        ],
        |draft, cell| size_of(draft, size::bedrooms(cell.text)?, Leads::Bedrooms),
    )
    .in_form(Form::Whole { least: 0, most: 12 }, "2"),
    Field::typed(
        "max_persons",
        &[
            "persons",
            "maxpersons",
            "personsto",
            "peopleto",
            "nopersons",
            "maximumpeople",
            "noofpersons",
            "bedspaces",
            "maxoccupancy",
            "people",
            "maxpeople",
            "maxoccupants",
            "occupancy",
            "personsize",
            "capacity",
            "maximumpersons",
            "maxhousehold",
            "numberofpeople",
            "sleeps",
            "maxnopersons",
            "maxhouseholdsize",
            "maximumoccupancy",
            "maximumoccupants",
        ],
        |draft, cell| size_of(draft, size::persons(cell.text)?, Leads::Persons),
    )
    .in_form(Form::Whole { least: 1, most: 20 }, "4"),
    Field::typed(
        "floor",
        &[
            "floorlevel",
            "floorno",
            "storey",
            "entrancefloor",
            "floornumber",
            "level",
            "floorlvl",
            "onfloor",
            "entrancelevel",
            "entlevel",
            "propertyfloor",
        ],
        |draft, cell| {
            // Beside a size, "2B3P 1st flr flat", a floor need not be said: a house has none.
            if size::tells_both(cell.text) && floor::read(cell.text).is_err() {
                let level = floor::beside_size(cell.text);
                return level.map_or(Ok(()), |level| set(&mut draft.vacancy.floor, level));
            }
            let read = floor::read(cell.text)?;
            mention(&mut draft.vacancy.lift, read.lift);
            set(&mut draft.vacancy.floor, read.level)
        },
    )
    .in_form(Form::Whole { least: -3, most: 70 }, "2"),
    Field::typed(
        "lift",
        &[
            "haslift",
            "liftaccess",
            "commlifts",
            "communallift",
            "passengerlift",
            "liftavailable",
            "elevator",
            "liftyn",
            "lifts",
        ],
        |draft, cell| set(&mut draft.vacancy.lift, bool::read(cell.text, "lift")?),
    )
    .in_form(Form::YesNo, "yes"),
    Field::typed("step_free", &["stepfree", "stepfreeaccess", "levelaccess", "levelentry"], |draft, cell| {
        set(&mut draft.vacancy.step_free, bool::read(cell.text, "step free")?)
    })
    .in_form(Form::YesNo, "no"),
    Field::typed("balcony", &["hasbalcony", "balconyyn"], |draft, cell| {
        set(&mut draft.vacancy.balcony, bool::read(cell.text, "balcony")?)
    })
    .in_form(Form::YesNo, "yes"),
    Field::typed("furnished", &["isfurnished", "furnishedyn"], |draft, cell| {
        set(&mut draft.vacancy.furnished, bool::read(cell.text, "furnished")?)
    })
    .in_form(Form::YesNo, "no"),
    Field::typed(
        "garden",
        &["gardentype", "hasgarden", "gardens", "outsidespace", "outdoorspace", "gardenyn"],
        |draft, cell| set(&mut draft.vacancy.garden, choice::garden(cell.text)?),
    )
    .in_form(Form::Choice(Words::Garden), "shared"),
    Field::typed(
        "parking",
        &["parkingtype", "carparking", "parkingavailable", "hasparking", "parkingprovision"],
        |draft, cell| set(&mut draft.vacancy.parking, choice::parking(cell.text)?),
    )
    .in_form(Form::Choice(Words::Parking), "permit"),
    Field::typed(
        "pets",
        &["petsallowed", "petpolicy", "petspermitted", "petsaccepted", "petsyn"],
        |draft, cell| set(&mut draft.vacancy.pets, choice::pets(cell.text)?),
    )
    .in_form(Form::Choice(Words::Pets), "with permission"),
    Field::typed(
        "epc",
        &[
            "epcrating",
            "energyrating",
            "epcband",
            "energyefficiency",
            "epcenergy",
            "energyefficiencyrating",
            "energy",
            "epcgrade",
        ],
        |draft, cell| set(&mut draft.vacancy.epc, energy_rating(cell.text)?),
    )
    .in_form(Form::Choice(Words::EnergyRating), "C"),
    Field::typed(
        "council_tax_band",
        &["counciltax", "ctaxband", "ctband", "counciltaxbanding", "ctax", "ctaxbnd"],
        |draft, cell| set(&mut draft.vacancy.council_tax_band, letter(cell.text, 'A'..='I')?),
    )
    .in_form(Form::Choice(Words::CouncilTaxBand), "B"),
    Field::text("heating", &["heatingtype", "typeofheating", "heatingsystem"], |draft, cell| {
        match super::free_text(draft, cell.text) {
            Some(text) => set(&mut draft.vacancy.heating, text),
            None => Ok(()),
        }
    })
    .in_form(Form::Text, "Gas central heating"),
];

fn property_type(draft: &mut Draft, cell: &Cell) -> Result<(), Message> {
    let found = choice::property_type(cell.text)?;
    mention(&mut draft.vacancy.designation, choice::designation_in(cell.text));
    set(&mut draft.vacancy.property_type, found)
}

/// Which of the two numbers a column is for; the other is mentioned in passing.
#[derive(PartialEq)]
enum Leads {
    Bedrooms,
    Persons,
}

fn size_of(draft: &mut Draft, size: Size, leads: Leads) -> Result<(), Message> {
    let home = &mut draft.vacancy;
    mention(&mut home.eligibility.min_persons, size.min_persons);
    match leads {
        Leads::Bedrooms => {
            mention(&mut home.max_persons, size.max_persons);
            size.bedrooms.map_or(Ok(()), |bedrooms| set(&mut home.bedrooms, bedrooms))
        }
        Leads::Persons => {
            mention(&mut home.bedrooms, size.bedrooms);
            size.max_persons.map_or(Ok(()), |persons| set(&mut home.max_persons, persons))
        }
    }
}

/// Returns the letter a cell names, alone or after "Band".
fn letter(text: &str, range: std::ops::RangeInclusive<char>) -> Result<char, Message> {
    let upper = text.to_ascii_uppercase();
    let mut words = upper
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && *word != "BAND" && *word != "RATING");
    let first = words.next().unwrap_or_default();
    let mut characters = first.chars();
    match (characters.next(), characters.next()) {
        (Some(letter), None) if range.contains(&letter) => Ok(letter),
        _ => {
            Err(Message::new(codes::NOT_IN_LIST)
                .with("choices", format!("{}–{}", range.start(), range.end())))
        }
    }
}

/// Returns the energy rating's letter, from the letter or from the score of 1 to 100.
///
/// # Source
/// Standard Assessment Procedure, table of rating bands: A from 92, B 81, C 69, D 55, E 39, F 21, G 1.
fn energy_rating(text: &str) -> Result<char, Message> {
    const BANDS: &[(u32, char)] =
        &[(92, 'A'), (81, 'B'), (69, 'C'), (55, 'D'), (39, 'E'), (21, 'F'), (1, 'G')];
    match text.trim().parse::<u32>() {
        Ok(score @ 1..=120) => {
            let band = BANDS.iter().find(|(least, _)| score >= *least).map(|(_, band)| *band);
            band.ok_or_else(|| Message::new(codes::NOT_IN_LIST).with("choices", "A–G"))
        }
        _ => letter(text, 'A'..='G'),
    }
}

/// Returns the number of bedrooms a home of this type has by its name alone.
pub(crate) fn bedrooms_of(property_type: PropertyType) -> Option<u8> {
    matches!(property_type, PropertyType::Studio | PropertyType::Bedsit).then_some(0)
}
