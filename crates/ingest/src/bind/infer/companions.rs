//! Cells that hold more than one thing: "2B4P Flat", "2B3P 1st flr flat", an address with its postcode.

use super::values::Values;
use super::{Feeds, Understood, feeds, is_taken};
use crate::cells::{date, floor, postcode, size};
use crate::fields;
use crate::mapping::Use;
use crate::table::Row;

/// A column's field, another that its cells may hold too ("2B4P Flat" under "Type"), and the fields that say the same
/// in columns of their own.
const COMPANIONS: &[(&str, &str, &[&str])] = &[
    ("property_type", "bedrooms", &["bedrooms"]),
    ("bedrooms", "property_type", &["property_type"]),
    ("max_persons", "bedrooms", &["bedrooms"]),
    ("bedrooms", "max_persons", &["max_persons"]),
    ("property_type", "max_persons", &["max_persons"]),
    ("max_persons", "property_type", &["property_type"]),
    ("bedrooms", "floor", &["floor"]),
    ("max_persons", "floor", &["floor"]),
    ("address", "postcode", &["postcode", "postcode_outward"]),
    ("postcode", "address", &[]),
    ("opens_at", "closes_at", &["closes_at"]),
];

/// How far the values must agree, 0 to 1, with a field that the column's name does not name.
const COMPANION_FITS: f64 = 0.8;

/// Lets columns feed a second field that most of their values hold as well.
pub(super) fn add_companions(columns: &mut [Understood], rows: &[Row]) {
    for (host, companion, said_by) in COMPANIONS {
        let said = said_by.iter().any(|field| is_taken(columns, field));
        let Some(field) = fields::named(companion).filter(|_| !said) else { continue };
        for (column, understood) in columns.iter_mut().enumerate() {
            let Some(chosen) = understood.chosen.as_mut() else { continue };
            let values = Values::of(column, rows);
            let held = match *companion {
                // A bare figure is one of the two, never both.
                "bedrooms" | "max_persons" if *host != "property_type" || *companion == "max_persons" => {
                    values.share(size::tells_both)
                }
                // A town before the postcode, not a postcode alone.
                "address" => values
                    .share(|text| postcode::at_end(text).is_some_and(|(_, before)| before.trim().len() >= 3)),
                // From one day to another.
                "closes_at" => values.share(|text| date::first_and_last(text).is_some()),
                // Houses have none.
                "floor" if values.share(size::tells_both) < COMPANION_FITS => 0.0,
                "floor" if values.share(|text| floor::beside_size(text).is_some()) == 0.0 => 0.0,
                _ => values.agree(&Use::of(field)).share(),
            };
            let free = feeds(chosen, companion) == Feeds::No;
            if free && feeds(chosen, host) != Feeds::No && held >= COMPANION_FITS {
                chosen.uses.push(Use::of(field));
                break;
            }
        }
    }
}
