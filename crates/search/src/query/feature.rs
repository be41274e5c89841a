//! `feature` and `not_feature`: what a home has, and what its advert says it has not.

use super::Parameter;
use super::values::one_of;
use std::fmt;
use vacancy::ADAPTATIONS;

/// Something a home may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Feature {
    /// A garden, its own or shared.
    Garden,
    /// A garden of its own.
    PrivateGarden,
    /// A balcony.
    Balcony,
    /// Parking: its own, by permit or on the street, ranked so.
    Parking,
    /// A lift.
    Lift,
    /// No step to the door; access categories A to E are ranked after adverts that say so.
    StepFree,
    /// Pets allowed, ranked before pets by permission.
    Pets,
    /// Furnished.
    Furnished,
    /// One of [`ADAPTATIONS`].
    Adaptation(&'static str),
}

impl Feature {
    const NAMED: &'static [Feature] = &[
        Feature::Garden,
        Feature::PrivateGarden,
        Feature::Balcony,
        Feature::Parking,
        Feature::Lift,
        Feature::StepFree,
        Feature::Pets,
        Feature::Furnished,
    ];

    /// Returns every feature that can be asked for, in canonical order.
    pub fn all() -> impl Iterator<Item = Feature> {
        let adaptations = ADAPTATIONS.iter().map(|name| Feature::Adaptation(name));
        Self::NAMED.iter().copied().chain(adaptations)
    }

    /// Returns its one spelling.
    pub fn as_str(self) -> &'static str {
        match self {
            Feature::Garden => "garden",
            Feature::PrivateGarden => "private_garden",
            Feature::Balcony => "balcony",
            Feature::Parking => "parking",
            Feature::Lift => "lift",
            Feature::StepFree => "step_free",
            Feature::Pets => "pets",
            Feature::Furnished => "furnished",
            Feature::Adaptation(name) => name,
        }
    }

    /// Returns the feature spelt exactly so.
    pub fn parse(text: &str) -> Option<Self> {
        Self::all().find(|feature| feature.as_str() == text)
    }
}

impl fmt::Display for Feature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

pub(super) static FEATURE: Parameter = Parameter {
    name: "feature",
    repeatable: true,
    values: names,
    read: |query, value| {
        query.feature.push(one_of(value, Feature::parse, &names())?);
        Ok(())
    },
    write: |query| printed(&query.feature),
};

pub(super) static NOT_FEATURE: Parameter = Parameter {
    name: "not_feature",
    repeatable: true,
    values: names,
    read: |query, value| {
        query.not_feature.push(one_of(value, Feature::parse, &names())?);
        Ok(())
    },
    write: |query| printed(&query.not_feature),
};

fn names() -> Vec<&'static str> {
    Feature::all().map(Feature::as_str).collect()
}

fn printed(features: &[Feature]) -> Vec<String> {
    let mut features = features.to_vec();
    features.sort_unstable();
    features.iter().map(ToString::to_string).collect()
}
