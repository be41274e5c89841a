//! `property_type`, `rent_type`, `tenancy`, `designation`, `access`, `landlord`, `labels`, `status`.

use super::{Resolving, facet};
use crate::facets::Tag;
use crate::plan::Condition;
use vacancy::{AccessCategory, Designation, PropertyType, RentType, Status, Tenancy};

pub(super) fn resolve(resolving: &mut Resolving<'_>) {
    let query = resolving.query;
    choice(resolving, "property_type", query.property_type.iter().copied().map(PropertyType::as_str));
    choice(resolving, "rent_type", query.rent_type.iter().copied().map(RentType::as_str));
    choice(resolving, "tenancy", query.tenancy.iter().copied().map(Tenancy::as_str));
    choice(resolving, "designation", query.designation.iter().copied().map(Designation::as_str));
    choice(resolving, "access", query.access.into_iter().flat_map(serving));
    tags(resolving, Tag::Landlord, &query.landlord);
    tags(resolving, Tag::Labels, &query.labels);
}

/// Adverts are asked for while open unless told otherwise.
pub(super) fn resolve_status(resolving: &mut Resolving<'_>) {
    let asked = &resolving.query.status;
    let status = if asked.is_empty() { &[Status::Open][..] } else { asked };
    choice(resolving, "status", status.iter().copied().map(Status::as_str));
}

fn choice(resolving: &mut Resolving<'_>, name: &'static str, values: impl Iterator<Item = &'static str>) {
    let values: Vec<&str> = values.collect();
    if !values.is_empty() {
        resolving.must(name, facet(name, values));
    }
}

fn tags(resolving: &mut Resolving<'_>, tag: Tag, values: &[String]) {
    if !values.is_empty() {
        resolving.must(tag.name(), Condition::Tag { tag, values: values.to_vec() });
    }
}

/// Returns the categories that serve a need: those as accessible or more. Homes that were not assessed serve none;
/// they are asked for by their own letter.
fn serving(need: AccessCategory) -> impl Iterator<Item = &'static str> {
    let serves = move |category: &AccessCategory| match need {
        AccessCategory::G => *category == AccessCategory::G,
        _ => category.serves(need),
    };
    AccessCategory::ALL.iter().copied().filter(serves).map(AccessCategory::as_str)
}
