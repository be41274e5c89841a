//! How many bedrooms a household needs.
//!
//! Every rule in use is one family: some people have a room of their own, the others share two to a room if they are of
//! one sex or both young. The least number of rooms then needs no search: the older pair within their sex, an odd one
//! takes a younger of the same sex along, and the younger pair with each other.

use super::{Adults, Child, Household};
use crate::Message;
use serde::{Deserialize, Serialize};

/// An age nobody reaches: with it as [`BedroomRules::own_room_age`], people of one sex share at any age.
const ANY_AGE: u8 = 121;

/// One council's rules of who shares a bedroom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BedroomRules {
    /// From this age, years, people have a room of their own; from 121 never: those of one sex share.
    pub own_room_age: u8,
    /// Below this age, years, two share whatever their sex.
    pub mixed_share_below: u8,
    /// Children below this age, years, do not count: 0 or 1.
    pub count_from_age: u8,
    /// What one person alone gets: 0, a studio, or 1.
    pub single_gets: u8,
    /// How many bedrooms fewer than needed may be asked for.
    pub max_under: u8,
    /// How many bedrooms more than needed may be asked for.
    pub max_over: u8,
}

impl Default for BedroomRules {
    /// The size criteria: see [`super::size_criteria`].
    fn default() -> Self {
        Self {
            own_room_age: 16,
            mixed_share_below: 10,
            count_from_age: 0,
            single_gets: 1,
            max_under: 0,
            max_over: 0,
        }
    }
}

/// How many bedrooms are needed, and what makes them up.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Need {
    /// At least so many.
    pub bedrooms: u8,
    /// At most so many: more than [`Need::bedrooms`] only where it is not said who is a girl and who is a boy.
    pub most: u8,
    /// What makes them up.
    pub why: Vec<Message>,
}

/// The people of a household as they count for sharing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Sharers {
    /// Rooms nobody else shares: couples, and those with a room of their own.
    own: u8,
    /// Older ones who share within their sex: boys, girls, not said.
    older: [u8; 3],
    /// Younger ones who share with anybody as young: boys, girls, not said.
    younger: [u8; 3],
    /// Babies that do not count.
    uncounted: u8,
}

/// Returns how many bedrooms a household needs, `extra` of them for other reasons.
///
/// # Source
/// The parameters are those of the size criteria of Housing Benefit and Universal Credit, of the bedroom standard of the
/// statutory guidance on allocations, and of councils' schemes; each [`super::BedroomRuleSet`] names its own.
pub fn bedroom_need(household: &Household, extra: u8, rules: &BedroomRules) -> Need {
    let sharers = Sharers::of(household, rules);
    let (bedrooms, most) = rooms_needed(household, extra, rules);
    let mut why = Vec::new();
    let mut say = |code: &'static str, count: u8| {
        if count > 0 {
            why.push(Message::new(code).with("count", u32::from(count)));
        }
    };
    say("need_own_rooms", sharers.own);
    say("need_sharing", sharers.older.iter().chain(&sharers.younger).sum());
    say("need_extra", extra);
    say("need_not_counted", sharers.uncounted);
    Need { bedrooms, most, why }
}

/// Returns the least and the most bedrooms that [`bedroom_need`] gives.
pub(super) fn rooms_needed(household: &Household, extra: u8, rules: &BedroomRules) -> (u8, u8) {
    if household.is_one_person() && extra == 0 {
        return (rules.single_gets, rules.single_gets);
    }
    let (least, most) = Sharers::of(household, rules).rooms();
    (least.saturating_add(extra), most.saturating_add(extra))
}

impl Sharers {
    fn of(household: &Household, rules: &BedroomRules) -> Self {
        let mut sharers = Self { own: 1, ..Self::default() };
        let couple = household.as_adults == Adults::Couple && household.adults > 1;
        let others = household.adults.saturating_sub(if couple { 2 } else { 1 });
        if rules.own_room_age >= ANY_AGE {
            sharers.older[2] += others;
        } else {
            sharers.own = sharers.own.saturating_add(others);
        }
        for (kind, age) in &household.children {
            let place = match kind {
                Child::Boy => 0,
                Child::Girl => 1,
                Child::Child => 2,
            };
            if *age < rules.count_from_age {
                sharers.uncounted += 1;
            } else if *age >= rules.own_room_age {
                sharers.own = sharers.own.saturating_add(1);
            } else if *age >= rules.mixed_share_below {
                sharers.older[place] += 1;
            } else {
                sharers.younger[place] += 1;
            }
        }
        sharers
    }

    /// Returns the least and the most rooms, over everything that those whose sex is not said may be.
    fn rooms(&self) -> (u8, u8) {
        let [older_boys, older_girls, older_unsaid] = self.older;
        let [boys, girls, unsaid] = self.younger;
        let (mut least, mut most) = (u8::MAX, 0);
        for older in 0..=older_unsaid {
            for younger in 0..=unsaid {
                let shared = rooms_shared(
                    [older_boys + older, older_girls + older_unsaid - older],
                    [boys + younger, girls + unsaid - younger],
                );
                let rooms = self.own.saturating_add(shared);
                (least, most) = (least.min(rooms), most.max(rooms));
            }
        }
        (least, most)
    }
}

/// Returns the least rooms for those who share: boys and girls, older and younger.
fn rooms_shared(older: [u8; 2], younger: [u8; 2]) -> u8 {
    let taken_along = |sex: usize| (older[sex] % 2).min(younger[sex]);
    let left = younger[0] + younger[1] - taken_along(0) - taken_along(1);
    older[0].div_ceil(2) + older[1].div_ceil(2) + left.div_ceil(2)
}
