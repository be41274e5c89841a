//! Facets over open sets: values the authorities choose.

/// An open set a home has values of. Its values are texts; which occur depends on the generation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tag {
    /// The advertising authority's ONS code: one for every home.
    Authority,
    /// Who lets it: one for every home; the authority's name where the advert names nobody.
    Landlord,
    /// Labels such as `mobility`; a home without one is not labelled, which is not unknown.
    Labels,
    /// Adaptations such as `wet_room`; one the advert does not list is unknown, not absent.
    Adaptations,
}

impl Tag {
    /// Every open set, in the order shown.
    pub const ALL: &'static [Tag] = &[Tag::Authority, Tag::Landlord, Tag::Labels, Tag::Adaptations];

    /// Returns the facet's name.
    pub const fn name(self) -> &'static str {
        match self {
            Tag::Authority => "authority",
            Tag::Landlord => "landlord",
            Tag::Labels => "labels",
            Tag::Adaptations => "adaptations",
        }
    }
}
