//! `age` and `household`: who asks. Used for the one answer, never stored; share and feed links leave both out.

use super::errors::shortened;
use super::parameter::open;
use super::values::{printed, whole};
use super::{Parameter, Query};
use std::fmt;
use vacancy::Message;

pub(super) static AGE: Parameter = Parameter {
    name: "age",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.age = Some(whole(value, 0..=120)?);
        Ok(())
    },
    write: |query| printed(&query.age),
};

pub(super) static HOUSEHOLD: Parameter = Parameter {
    name: "household",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.household = Some(Household::read(value)?);
        Ok(())
    },
    write: |query| printed(&query.household),
};

impl Query {
    /// Returns the query without what is said of the applicant: the form for links that are shared.
    pub fn without_applicant(&self) -> Query {
        Query { age: None, household: None, ..self.clone() }
    }
}

/// A child as it counts for sharing a bedroom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Child {
    /// A girl.
    Girl,
    /// A boy.
    Boy,
    /// Not said.
    Child,
}

/// Who will live there: `2 adults, girl 9, child 5`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Household {
    /// How many adults.
    pub adults: u8,
    /// The children and their ages in years, in the order said.
    pub children: Vec<(Child, u8)>,
}

impl Household {
    fn read(text: &str) -> Result<Self, Message> {
        const CHILDREN_MOST: usize = 20;
        let wrong = || Message::new("not_a_household").with("found", shortened(text.trim()));
        let mut pieces = text.split(',').map(|piece| piece.split_whitespace().collect::<Vec<_>>());
        let adults = match pieces.next().as_deref() {
            Some([count, "adult" | "adults"]) => whole(count, 1..=20).map_err(|_| wrong())?,
            _ => return Err(wrong()),
        };
        let mut children = Vec::new();
        for piece in pieces {
            let [kind, age] = piece.as_slice() else { return Err(wrong()) };
            let kind = match *kind {
                "girl" => Child::Girl,
                "boy" => Child::Boy,
                "child" => Child::Child,
                _ => return Err(wrong()),
            };
            children.push((kind, whole(age, 0..=20).map_err(|_| wrong())?));
        }
        if children.len() > CHILDREN_MOST { Err(wrong()) } else { Ok(Self { adults, children }) }
    }
}

impl fmt::Display for Household {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} adult{}", self.adults, if self.adults == 1 { "" } else { "s" })?;
        for (kind, age) in &self.children {
            let kind = match kind {
                Child::Girl => "girl",
                Child::Boy => "boy",
                Child::Child => "child",
            };
            write!(f, ", {kind} {age}")?;
        }
        Ok(())
    }
}
