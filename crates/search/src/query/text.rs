//! `q`: the one box.

use super::Parameter;
use super::parameter::open;
use vacancy::Message;

/// How many characters the box may hold.
pub const TEXT_MOST: usize = 2_000;

pub(super) static Q: Parameter = Parameter {
    name: "q",
    repeatable: false,
    values: open,
    read: |query, value| {
        let value = value.trim();
        let length = value.chars().count();
        if length > TEXT_MOST {
            return Err(Message::new("text_too_long").with("found", length).with("most", TEXT_MOST));
        }
        query.q = value.to_owned();
        Ok(())
    },
    write: |query| if query.q.is_empty() { Vec::new() } else { vec![query.q.clone()] },
};
