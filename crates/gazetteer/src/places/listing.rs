//! Every place at once, for lists made of them.

use super::{Nearness, Places, detail, plain_name};
use crate::authorities::Authorities;
use crate::{LatLon, PlaceKind};
use vacancy::AuthorityCode;

/// A place with all that ranks it and the names it goes by.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed<'a> {
    /// What sort of place it is.
    pub kind: PlaceKind,
    /// Its name, a station's without what only one list of stations adds (`London Waterloo`).
    pub name: &'a str,
    /// Its own and its other names, as [`crate::fold`] has them, sorted.
    pub names: Vec<&'a str>,
    /// The county or borough that tells it from others of its name; may be empty.
    pub detail: String,
    /// Its point.
    pub point: LatLon,
    /// The authority it lies in.
    pub authority: Option<&'a AuthorityCode>,
    /// People, or as much as as many people would be.
    pub importance: u32,
    /// 0 in an authority served, 1 next to one, 2 a journey away, 3 elsewhere.
    pub distance: u8,
}

impl Places {
    /// Returns every place, in the order of the tables.
    pub fn listed<'a>(&'a self, served: &[AuthorityCode], authorities: &Authorities) -> Vec<Listed<'a>> {
        let nearness = Nearness::to(served, authorities);
        let mut names: Vec<Vec<&str>> = vec![Vec::new(); self.entries.len()];
        for (name, at) in &self.names {
            if let Some(names) = names.get_mut(*at) {
                names.push(name);
            }
        }
        let listed = self.entries.iter().zip(names).map(|(entry, names)| {
            let authority = entry.authority.as_ref().and_then(|code| authorities.by_code(code));
            Listed {
                kind: entry.kind,
                name: plain_name(entry.kind, &entry.name),
                names,
                detail: authority.map(|authority| detail(entry.kind, authority)).unwrap_or_default(),
                point: entry.point,
                authority: entry.authority.as_ref(),
                importance: entry.importance,
                distance: nearness.tier(entry),
            }
        });
        listed.collect()
    }
}
