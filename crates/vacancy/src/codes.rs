//! The closed sets of the record: each value has one spelling, the same in URL, JSON, SQL and on the page.

/// Declares a closed set: the enum, its JSON names, `ALL`, `as_str`, `parse` and `Display`. A crate that declares one
/// depends on serde.
#[macro_export]
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$variant_meta])* #[serde(rename = $text)] $variant),+
        }

        impl $name {
            /// Every value, in the order it is shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the one spelling of this value.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// Returns the value spelt exactly so.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str() == text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

codes! {
    /// What kind of dwelling it is.
    PropertyType {
        /// A flat on one level.
        Flat = "flat",
        /// A flat on more than one level.
        Maisonette = "maisonette",
        /// A house.
        House = "house",
        /// A house on one level.
        Bungalow = "bungalow",
        /// One room to live and sleep in, with its own kitchen and bathroom; 0 bedrooms.
        Studio = "studio",
        /// One room to live and sleep in, often sharing a kitchen or bathroom; 0 bedrooms.
        Bedsit = "bedsit",
        /// A room in a shared home.
        Room = "room",
        /// Anything else the advert names.
        Other = "other",
    }
}

codes! {
    /// Where an advert stands in its life.
    Status {
        /// Taking bids or applications.
        Open = "open",
        /// Past its closing time.
        Closed = "closed",
        /// Offered to somebody.
        UnderOffer = "under_offer",
        /// Let.
        Let = "let",
        /// Taken back, by hand or by its absence from a full export.
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// The London Accessible Housing Register scale, most to least accessible, then not assessed.
    ///
    /// # Source
    /// London Accessible Housing Register categories as published by boroughs' home-search sites.
    AccessCategory {
        /// Wheelchair accessible throughout.
        A = "A",
        /// Wheelchair accessible essential rooms.
        B = "B",
        /// Lifetime Homes: level entrance, wider doors.
        C = "C",
        /// Easy access.
        D = "D",
        /// Step-free.
        E = "E",
        /// Minimal steps.
        EPlus = "E+",
        /// General needs.
        F = "F",
        /// Not assessed: never offered for an access need unless asked for.
        G = "G",
    }
}

impl AccessCategory {
    /// Returns whether a home of this category serves somebody who needs `need`: that category or one more
    /// accessible, and never a home that was not assessed.
    pub fn serves(self, need: AccessCategory) -> bool {
        self != AccessCategory::G && self <= need
    }
}

codes! {
    /// The garden that comes with the home.
    Garden {
        /// Its own.
        Private = "private",
        /// Shared or communal.
        Shared = "shared",
        /// The advert says there is none.
        None = "none",
    }
}

codes! {
    /// Where a car may be left.
    Parking {
        /// Its own space or garage.
        Private = "private",
        /// On the street with a permit.
        Permit = "permit",
        /// On the street, unrestricted.
        Street = "street",
        /// The advert says there is none.
        None = "none",
    }
}

codes! {
    /// Whether pets may be kept.
    Pets {
        /// Allowed.
        Allowed = "allowed",
        /// Allowed when the landlord agrees.
        WithPermission = "with_permission",
        /// Not allowed.
        No = "no",
    }
}

codes! {
    /// Whom the home is set aside for.
    Designation {
        /// Anybody.
        General = "general",
        /// Older people, with a warden or alarm.
        Sheltered = "sheltered",
        /// Older people, with care on site.
        ExtraCare = "extra_care",
        /// People who need support to live there.
        Supported = "supported",
    }
}

codes! {
    /// The kind of rent asked.
    RentType {
        /// Social rent.
        Social = "social",
        /// Affordable Rent (up to 80% of market rent).
        Affordable = "affordable",
        /// London Affordable Rent.
        LondonAffordable = "london_affordable",
        /// London Living Rent.
        LondonLiving = "london_living",
        /// Intermediate rent.
        Intermediate = "intermediate",
        /// Rent to Buy.
        RentToBuy = "rent_to_buy",
        /// Shared ownership.
        SharedOwnership = "shared_ownership",
        /// Anything else the advert names.
        Other = "other",
    }
}

codes! {
    /// The tenancy offered.
    Tenancy {
        /// Secure (council, lifetime).
        Secure = "secure",
        /// Flexible (council, fixed term).
        Flexible = "flexible",
        /// Assured (housing association, lifetime).
        Assured = "assured",
        /// Assured shorthold.
        AssuredShorthold = "assured_shorthold",
        /// Introductory or starter.
        Introductory = "introductory",
        /// A licence.
        Licence = "licence",
        /// Anything else the advert names.
        Other = "other",
    }
}

codes! {
    /// How often a rent is due.
    Period {
        /// Every week, for 46 to 53 weeks of the year.
        Weekly = "weekly",
        /// Every two weeks.
        Fortnightly = "fortnightly",
        /// Every four weeks.
        FourWeekly = "four_weekly",
        /// Every calendar month.
        Monthly = "monthly",
        /// Every year.
        Yearly = "yearly",
    }
}

codes! {
    /// How exactly a location is known, most exact first.
    Precision {
        /// The building.
        Exact = "exact",
        /// The postcode's point.
        Postcode = "postcode",
        /// The middle of the postcode sector.
        Sector = "sector",
        /// The middle of the outcode.
        Outcode = "outcode",
        /// Only the authority; a search by distance counts it as unknown.
        Authority = "authority",
    }
}

codes! {
    /// Where a location came from.
    LocationSource {
        /// Coordinates in the export.
        Supplied = "supplied",
        /// The postcode, its sector or its outcode.
        Postcode = "postcode",
        /// The authority's own middle, for want of better.
        Authority = "authority",
    }
}
