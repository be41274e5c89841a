//! Invented names of blocks, estates and streets. There is no street data behind them: a name may happen to
//! exist somewhere, and never says where a home is. The postcode does.

use super::dice::hash;

const FIRST: &[&str] = &[
    "Larkfield",
    "Thornmere",
    "Ashcombe",
    "Rowanhurst",
    "Fairmead",
    "Brackenbury",
    "Millstream",
    "Hartwell",
    "Oakshaw",
    "Kestrel",
    "Wrenfield",
    "Alderbrook",
    "Hollins",
    "Marlpit",
    "Saffron",
    "Tansy",
    "Bramwell",
    "Copperfield",
    "Dunmore",
    "Elmcroft",
    "Foxglove",
    "Greenholm",
    "Heron",
    "Ivydene",
    "Juniper",
    "Kingsmere",
    "Linnet",
    "Meadowsweet",
    "Nightingale",
    "Orchard",
    "Pemberley",
    "Quince",
    "Redstart",
    "Sorrel",
    "Teasel",
    "Umberslade",
    "Verbena",
    "Willowherb",
    "Yarrow",
    "Zinnia",
];
const BLOCK: &[&str] =
    &["House", "Court", "House", "Lodge", "Point", "Heights", "Mansions", "Tower", "House"];
const ESTATE: &[&str] = &[
    "Fairmead Estate",
    "Lowerfield Estate",
    "Peartree Estate",
    "Old Brewery Estate",
    "Cressing Estate",
    "Ropewalk Estate",
    "Marigold Estate",
    "St Wilfrid's Estate",
    "Canal Reach",
    "Tannery Yard",
];
const STREET: &[&str] = &["Close", "Walk", "Gardens", "Road", "Grove", "Place", "Street", "Avenue"];

/// Returns the block at a postcode, such as `Larkfield House, Fairmead Estate`: always the same for that one.
pub fn block(postcode: &str) -> String {
    let place = hash(postcode);
    let name = format!("{} {}", choose(FIRST, place >> 3), choose(BLOCK, place >> 17));
    // A third of blocks stand by themselves. An estate is shared by its postcode sector.
    if place.is_multiple_of(3) {
        return name;
    }
    let sector = &postcode[..postcode.len().saturating_sub(2)];
    format!("{name}, {}", choose(ESTATE, hash(sector)))
}

/// Returns the street at a postcode, such as `Larkfield Close`: always the same for that one.
pub fn street(postcode: &str) -> String {
    let place = hash(postcode);
    format!("{} {}", choose(FIRST, place >> 5), choose(STREET, place >> 19))
}

/// What the blocks and streets of one council are called, where they are not called as in [`block`] and [`street`].
pub struct Naming {
    /// What `{}` stands for in the others.
    pub first: &'static [&'static str],
    /// Such as `{} House`.
    pub blocks: &'static [&'static str],
    /// Such as `Fairmead Estate`; one of them stands after two blocks in three.
    pub estates: &'static [&'static str],
    /// Such as `{} Close` or `Heol {}`.
    pub streets: &'static [&'static str],
}

impl Naming {
    /// Returns the block at a postcode: always the same for that one.
    pub fn block(&self, postcode: &str) -> String {
        let place = hash(postcode);
        let name = choose(self.blocks, place >> 17).replace("{}", choose(self.first, place >> 3));
        if place.is_multiple_of(3) {
            return name;
        }
        let sector = &postcode[..postcode.len().saturating_sub(2)];
        format!("{name}, {}", choose(self.estates, hash(sector)))
    }

    /// Returns the street at a postcode: always the same for that one.
    pub fn street(&self, postcode: &str) -> String {
        let place = hash(postcode);
        choose(self.streets, place >> 19).replace("{}", choose(self.first, place >> 5))
    }
}

fn choose<'a>(from: &[&'a str], place: u64) -> &'a str {
    from[(place % from.len() as u64) as usize]
}
