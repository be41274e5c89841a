//! The parameters that name values of the record: `property_type`, `rent_type`, `tenancy`, `designation`,
//! `status`, and by free name `landlord` and `labels`.

use super::place::sorted;
use super::values::{name, one_of};
use super::{Parameter, Query, parameter::open};
use vacancy::{Designation, Message, PropertyType, RentType, Status, Tenancy};

/// Declares the parameter of one of the record's closed sets.
macro_rules! closed_set {
    ($parameter:ident, $name:literal, $set:ident, $field:ident) => {
        pub(super) static $parameter: Parameter = Parameter {
            name: $name,
            repeatable: true,
            values: || $set::ALL.iter().map(|value| value.as_str()).collect(),
            read: |query, value| {
                query.$field.push(one_of(value, $set::parse, &($parameter.values)())?);
                Ok(())
            },
            write: |query| {
                let mut values = query.$field.clone();
                values.sort_unstable();
                values.iter().map(ToString::to_string).collect()
            },
        };
    };
}

closed_set!(PROPERTY_TYPE, "property_type", PropertyType, property_type);
closed_set!(RENT_TYPE, "rent_type", RentType, rent_type);
closed_set!(TENANCY, "tenancy", Tenancy, tenancy);
closed_set!(DESIGNATION, "designation", Designation, designation);
closed_set!(STATUS, "status", Status, status);

pub(super) static LANDLORD: Parameter = Parameter {
    name: "landlord",
    repeatable: true,
    values: open,
    read: |query, value| {
        query.landlord.push(name(value)?);
        Ok(())
    },
    write: |query| sorted(&query.landlord),
};

pub(super) static LABELS: Parameter = Parameter {
    name: "labels",
    repeatable: true,
    values: open,
    read: |query, value| {
        query.labels.push(label(value)?);
        Ok(())
    },
    write: |query| sorted(&query.labels),
};

/// Reads a label: small letters, digits and `_`, as authorities' files coin them.
fn label(text: &str) -> Result<String, Message> {
    let label = name(text)?;
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    if label.chars().all(plain) { Ok(label) } else { Err(Message::new("not_a_label").with("found", label)) }
}

/// Sorts the sets and leaves out what only repeats a default.
pub(super) fn settle(query: &mut Query) {
    fn once<T: Ord>(values: &mut Vec<T>) {
        values.sort_unstable();
        values.dedup();
    }
    once(&mut query.area);
    once(&mut query.not_area);
    once(&mut query.property_type);
    once(&mut query.rent_type);
    once(&mut query.tenancy);
    once(&mut query.designation);
    once(&mut query.landlord);
    once(&mut query.labels);
    once(&mut query.feature);
    once(&mut query.not_feature);
    once(&mut query.status);
    if query.status == [Status::Open] {
        query.status.clear();
    }
}
