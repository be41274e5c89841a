//! What names of columns tell.

use super::*;

fn best(header: &str) -> Option<&'static str> {
    let best = meanings(header).into_iter().max_by(|one, other| one.strength.total_cmp(&other.strength))?;
    Some(best.fields[0].name)
}

#[test]
fn names_of_other_systems_are_understood() {
    for (header, field) in [
        ("Chg (all in)", "rent"),
        ("Flr", "floor"),
        ("Acc Cat", "access_category"),
        ("Adv Open", "opens_at"),
        ("Bedspace descr", "max_persons"),
        ("Advert to", "closes_at"),
        ("Prop Type", "property_type"),
        ("B/R", "bedrooms"),
        ("PCode", "postcode"),
        ("AdvClsDt", "closes_at"),
        ("MIN_AGE", "age_min"),
        ("Svc Chg", "service_charge"),
        ("CTB", "council_tax_band"),
        ("K05_UTYP", "property_type"),
        ("dw_bd", "bedrooms"),
        ("NBR_BEDSPC", "max_persons"),
        ("ADVNO", "reference"),
        ("Largest household", "max_persons"),
        ("Homes in advert", "homes"),
        ("Eff Rtg", "epc"),
        ("Advrt No", "reference"),
        ("Bidding Strat", "opens_at"),
        ("CurrSC", "service_charge"),
        ("PTYP", "property_type"),
    ] {
        assert_eq!(best(header), Some(field), "{header}");
    }
    assert_eq!(best("Officer"), None);
}

#[test]
fn every_rule_names_a_field() {
    for Rule(field, ..) in RULES {
        assert!(fields::named(field).is_some(), "{field}");
    }
}

/// Names as other systems have them, by the field that each tells, with `|` between.
const NAMES: &[(&str, &str)] = &[
    (
        "reference",
        "Advert Ref|Ad No.|Vac_ID|Property Ref No|Listing Code|BidRef|Lettings Ref|CBL No|Unit Ref|void_no|Ad ID|Home code|Vacancy number",
    ),
    ("landlord", "Prov|Landlord Name|Managing landlord|Owned by|Association name|RP Name"),
    ("address", "Addr_L1|Street Name|Road|Neighbourhood|House No|Flat/House|Locality|Village|Bldg|Full Addr"),
    ("postcode", "Post Code|PCD|Postcd|P/code"),
    ("property_type", "Home Type|Dwelling|Kind of home|Unit desc|Prop Desc|Accom type|Asset Type|PropClass"),
    (
        "bedrooms",
        "No Beds|Bedrms|Bed Size|BedCount|beds_no|Bdr|Number of bedrooms|How many bedrooms|Bedroom Need",
    ),
    (
        "max_persons",
        "Sleeps|Max Occ|Max persons|People|Bed spaces|Max HH size|Pers|Occupancy max|Household size up to",
    ),
    ("floor", "Flr No|Storey|On which floor|FloorLvl|Level|Entrance Lvl|Which floor"),
    ("lift", "Lift?|Lift access|Has lift|Lift Y/N"),
    ("step_free", "Step free|Level access|Stepfree entry|No steps|Steps to door"),
    (
        "access_category",
        "Acc. category|Mobility Cat|Wheelchair cat|AHR Code|LAHR|Accessibility|Mob Std|OT rating",
    ),
    ("adaptations", "Adaptations|Adapted features|Bathroom adaptations"),
    ("balcony", "Balcony?|Balc"),
    ("garden", "Gdn type|Outdoor space|Garden access"),
    ("parking", "Car parking|Parking avail|Off-street pkg"),
    ("pets", "Pets?|Animals|Pets permitted|Pet policy"),
    ("furnished", "Furnished"),
    ("heating", "Heating type|Fuel|Heat src|Heating & hot water"),
    ("epc", "EPC|EPC Band|Energy cert|Energy rtg|SAP band"),
    ("council_tax_band", "C Tax|CT Band|CTax Bd|Tax band|Council tax"),
    (
        "rent",
        "Rent pw|Wkly rent|Rent £/wk|Basic rent|Rent due|Net rent|Rent charge|Rent payable|Asking rent|rent_val",
    ),
    ("service_charge", "Svc chg|Service|S.C.|Service £|Serv Charge pw|Ser Chg|Service cost|Other charges"),
    ("rent_period", "Rent freq|Rent period|Charged every"),
    ("rent_weeks", "Rent Weeks|Wks/yr|Weeks charged"),
    ("rent_type", "Rent type|Rent model|Rent regime|Rent class|Rent level"),
    ("tenancy", "Tenancy|Tenure|Ten type|Tenancy type offered|Contract type|Agreement|Ten. length"),
    (
        "designation",
        "Needs|Need group|Client grp|Scheme type|Sheltered?|Older persons only|Housing for older people|Category of need",
    ),
    ("age_min", "Min age|Age from|Lowest age|Over 55"),
    ("age", "Age restr|Age crit|Age limit"),
    ("bands", "Band(s)|Priority band|Bands eligible|Banding|Bands that can bid|Elig bands"),
    ("local_connection", "Local conn|Local connection only|Loc Con"),
    ("transfer_only", "Transfers only?|Tenants only|Trans only|Existing tenants"),
    ("applicants", "Applicant type|Who can bid|Open to|Eligible groups"),
    (
        "opens_at",
        "Start|Opens|Bid from|Live date|Ad from|Advert begins|Open dt|Goes live|First day to bid|Advertised from",
    ),
    (
        "closes_at",
        "End|Closes|Bid by|Bids by|Deadline|Last day for bids|Bids close|Advert ends|Expires|Shut|Close dt|Bid until|Closing",
    ),
    (
        "available_from",
        "Ready|Ready date|Avail from|Available|Move in from|Tenancy start|Target let|Est ready|Exp. available|Let from|RTL date",
    ),
    ("viewing_at", "Viewings|View date|Viewing on|Accompanied viewing|Vwg"),
    ("status", "Status|Ad status|Stage|Advert state|Letting status|State of play"),
    ("bids", "Bids|No of bids|Bid count|Bids so far|Interest|Applicants so far"),
    ("homes", "Homes|No of units|Units available"),
    (
        "description",
        "Ad text|Description|Marketing text|Blurb|Details|About|Advert wording|Public notes|Narrative|Free text",
    ),
    ("title", "Summary|Headline|Web title|Short desc"),
    ("images", "Picture|Photo URL|Image link"),
    ("url", "Web link|URL|More info link"),
    ("easting", "Easting|OS E"),
    ("northing", "Northing|OS N"),
    ("latitude", "Lat"),
    ("longitude", "Long|Lng"),
    ("max_income", "Max income|Income cap"),
    ("withdrawn_reason", "Withdrawn reason"),
    ("labels", "Labels|Local lettings policy"),
];

/// Names of what is nobody's to read, or of another thing than their words tell.
const OTHERS: &str = "Target rent|Formula rent|Previous rent|Last rent|Former rent|Market rent|Rent account no|Rent group|Rent arrears|UPRN|Void date|Date void|Void start|Void end|Void days|Void type|Void code|Tenancy ref|End of tenancy|Keys returned|Key date|Patch|Cost centre|Area office|Housing office|Floor area|Floor area m2|Storeys|Created|Created on|Updated on|Last updated|Batch no|Gas cert date|EPC date|EPC expiry|EPC ref|Asbestos|Block code|HB|Landlord ref|Lift maintenance|Number of lifts|Bathrooms|Living rooms|Habitable rooms|Garage rent|Total|Points|Queue position|Winning band|Contractor|Property age|Build year|Year built|Council area|Area code|Ward code|Nomination ref|Advert type|Advert cycle|Advert week|Bid type|Photo count|Printed|Sent to web|On website|Web flag|Advert cost|Sequence|Row|Seq no|Version|Stock type|Asset no|Repair status|Inspection date|Works complete|Estimated works|Meter no|Supplier|Management area|Neighbourhood officer|Team|Region code|Water charge|Garage|Parking charge|Tenancy count|Applicant count|Bid closing officer|Decant|Household ref|Applicant ref|Case ref|Nominee band|Shortlist date|Offer date|Sign up date|Decision date|Letting agent phone|Access notes|Access instructions|Viewing notes|Internal notes|Officer notes|Rent free weeks|Number of rent free weeks|Nationality|Bedroom tax|Double bedrooms|Single bedrooms|Lounge|Kitchen";

/// How strongly a name tells what is read without a question, if the values agree.
const READ: f64 = 0.68;

#[test]
fn names_tell_their_fields() {
    for (field, names) in NAMES {
        for header in names.split('|') {
            assert_eq!(best(header), Some(*field), "{header}");
        }
    }
}

#[test]
fn names_of_other_things_tell_no_field_for_sure() {
    for header in OTHERS.split('|') {
        let strongest = meanings(header).into_iter().map(|named| named.strength).fold(0.0, f64::max);
        assert!(strongest < READ, "{header}: {strongest}");
    }
}
