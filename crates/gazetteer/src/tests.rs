//! The committed tables against figures known from elsewhere.

use crate::{Gazetteer, LatLon, Place, PlaceKind, Postcode};
use vacancy::{AuthorityCode, Precision, Wording};

fn code(text: &str) -> AuthorityCode {
    AuthorityCode::parse(text).unwrap()
}

fn postcode(text: &str) -> Postcode {
    Postcode::parse(text).unwrap()
}

fn london() -> Vec<AuthorityCode> {
    let authorities = Gazetteer::embedded().authorities().iter();
    authorities
        .map(|authority| authority.code.clone())
        .filter(|code| code.as_str().starts_with("E09"))
        .collect()
}

fn first(name: &str, served: &[AuthorityCode]) -> Place {
    let found = Gazetteer::embedded().find(name, served);
    found.into_iter().next().unwrap_or_else(|| panic!("{name} is not found"))
}

#[test]
fn known_postcodes_lie_where_they_should() {
    for (text, lat, lon, authority) in [
        ("SW9 8HQ", 51.4624, -0.1157, "E09000022"),
        ("SW1A 1AA", 51.50101, -0.14159, "E09000033"),
        ("SW2 1RW", 51.46066, -0.11690, "E09000022"),
    ] {
        let located = Gazetteer::embedded().locate(&postcode(text)).unwrap();
        assert!((located.point.lat - lat).abs() < 0.0002, "{text} {located:?}");
        assert!((located.point.lon - lon).abs() < 0.0002, "{text} {located:?}");
        assert_eq!(located.authority, Some(code(authority)), "{text}");
        assert_eq!((located.precision, located.note), (Precision::Postcode, None), "{text}");
    }
    assert!(!Gazetteer::embedded().locate(&postcode("SW9 8HQ")).unwrap().live, "terminated");
    assert!(Gazetteer::embedded().locate(&postcode("SW1A 1AA")).unwrap().live);
}

#[test]
fn the_counts_are_those_of_the_directory() {
    let (units, live) = Gazetteer::embedded().postcode_counts();
    // 2,720,556 rows, less 60 thousand of Northern Ireland and 24,159 without a grid reference.
    assert_eq!(units, 2_636_120);
    // 1,739,998 in Code-Point Open, less those the directory has no grid reference for.
    assert_eq!(live, 1_739_248);
    let in_london: usize = london().iter().map(|code| Gazetteer::embedded().postcodes_in(code).count()).sum();
    assert_eq!(in_london, 180_879);
}

#[test]
fn what_is_not_in_the_table_falls_to_its_sector_then_its_outcode() {
    let brixton = LatLon { lat: 51.4640, lon: -0.1160 };
    for (text, precision, note, within_m) in [
        ("SW9 8ZZ", Precision::Sector, "postcode_placed_by_sector", 1_000.0),
        ("SW9 8", Precision::Sector, "sector_is_approximate", 1_000.0),
        ("SW9 3ZZ", Precision::Outcode, "postcode_placed_by_outcode", 2_000.0),
        ("SW9", Precision::Outcode, "outcode_is_approximate", 2_000.0),
    ] {
        let located = Gazetteer::embedded().locate(&postcode(text)).unwrap();
        assert_eq!(located.precision, precision, "{text}");
        assert_eq!(located.note.as_ref().map(|note| &note.code[..]), Some(note), "{text}");
        assert!(located.point.distance_m(brixton) < within_m, "{text} {located:?}");
        assert_eq!(located.authority, Some(code("E09000022")), "{text}");
    }
    assert_eq!(Gazetteer::embedded().locate(&postcode("BT1 1AA")), None);
    assert_eq!(Gazetteer::embedded().locate(&postcode("SW49 9ZZ")), None);
}

#[test]
fn the_postcodes_of_an_authority_are_live_sorted_and_its_own() {
    let gazetteer = Gazetteer::embedded();
    let lambeth = code("E09000022");
    let found: Vec<(Postcode, LatLon)> = gazetteer.postcodes_in(&lambeth).collect();
    assert!(found.len() > 5_000, "{}", found.len());
    assert!(found.is_sorted_by(|(a, _), (b, _)| a < b));
    for (postcode, point) in found {
        let located = gazetteer.locate(&postcode).unwrap();
        assert_eq!((located.authority.as_ref(), located.live, located.point), (Some(&lambeth), true, point));
    }
    assert_eq!(gazetteer.postcodes_in(&code("E07000028")).count(), 0, "Carlisle is no more");
}

#[test]
fn outlines_hold_their_authorities_postcodes() {
    let gazetteer = Gazetteer::embedded();
    let (mut inside, mut all) = (0u32, 0u32);
    for code in london() {
        for (_, point) in gazetteer.postcodes_in(&code) {
            all += 1;
            inside += u32::from(gazetteer.contains(&code, point));
        }
    }
    assert!(f64::from(inside) / f64::from(all) >= 0.991, "{inside} of {all} in London");
}

#[test]
fn every_authority_of_england_and_wales_has_an_outline_around_most_of_its_postcodes() {
    let gazetteer = Gazetteer::embedded();
    let (mut outlines, mut inside, mut all) = (0, 0, 0);
    for authority in gazetteer.authorities() {
        let has_one = gazetteer.polygon(&authority.code).is_some();
        let expected = authority.until.is_none() && !authority.code.as_str().starts_with('S');
        assert_eq!(has_one, expected, "{} {}", authority.code, authority.name);
        outlines += usize::from(has_one);
        let (mut inside_this, mut all_this) = (0, 0);
        for (_, point) in gazetteer.postcodes_in(&authority.code).step_by(20).filter(|_| has_one) {
            all_this += 1;
            inside_this += u32::from(gazetteer.contains(&authority.code, point));
        }
        assert!(inside_this * 100 >= all_this * 93, "{}: {inside_this} of {all_this}", authority.name);
        inside += inside_this;
        all += all_this;
    }
    assert_eq!(outlines, 318);
    assert!(f64::from(inside) / f64::from(all) >= 0.995, "{inside} of {all} in England and Wales");
}

#[test]
fn a_point_is_in_the_authority_around_it() {
    let gazetteer = Gazetteer::embedded();
    let brixton = LatLon { lat: 51.4625, lon: -0.1145 };
    assert_eq!(gazetteer.containing(brixton), Some(&code("E09000022")));
    assert_eq!(gazetteer.containing(LatLon { lat: 53.4794, lon: -2.2453 }), Some(&code("E08000003")));
    assert_eq!(gazetteer.containing(LatLon { lat: 51.0, lon: 1.7 }), None);
    let midstream = geo::Point::new(-0.1215, 51.5045);
    assert!(geo::Contains::contains(gazetteer.thames(), &midstream), "Hungerford Bridge crosses the Thames");
    let ashore: geo::Point<f64> = brixton.into();
    assert!(!geo::Contains::contains(gazetteer.thames(), &ashore));
}

#[test]
fn londons_place_of_a_name_comes_first_and_says_so() {
    for (name, detail) in [
        ("Clapham", "Lambeth, London"),
        ("clapham ", "Lambeth, London"),
        ("Brixton", "Lambeth, London"),
        ("Dalston", "Hackney, London"),
        ("Isle of Dogs", "Tower Hamlets, London"),
        ("Walworth", "Southwark, London"),
        ("Bloomsbury", "Camden, London"),
        ("Elephant & Castle", "Southwark, London"),
        ("elephant and castle", "Southwark, London"),
        ("Haringey", "Haringey, London"),
        ("Shepherds Bush", "Hammersmith and Fulham, London"),
        ("st johns wood", "Westminster, London"),
        ("Clapham, Bedford", "Bedford"),
        ("Clapham (Bedfordshire)", "Bedford"),
        ("Brixton, London", "Lambeth, London"),
        ("Brixton, Atlantis", "Lambeth, London"),
    ] {
        assert_eq!(first(name, &london()).detail, detail, "{name}");
        if !name.contains([',', '(']) {
            assert_eq!(first(name, &[code("E09000022")]).detail, detail, "{name} with Lambeth served");
        }
    }
    let claphams = Gazetteer::embedded().find("Clapham", &london());
    assert!(
        claphams.iter().any(|place| place.detail == "Bedford"),
        "the others are candidates: {claphams:?}"
    );
    assert_eq!(first("Clapham", &[code("E06000055")]).detail, "Bedford");
}

#[test]
fn names_are_found_by_their_beginning_and_one_slip_away() {
    let served = london();
    let gazetteer = Gazetteer::embedded();
    assert_eq!(gazetteer.places("Brixt", &served, 1)[0].name, "Brixton");
    let mended = &gazetteer.places("Brixtn", &served, 1)[0];
    assert_eq!(mended.name, "Brixton");
    assert_eq!(mended.note.as_ref().map(|note| &note.code[..]), Some("place_spelling_mended"));
    assert_eq!(first("Stretham", &[]).name, "Stretham", "a village of that very name");
    assert_eq!(gazetteer.find("Stretham", &served)[1].name, "Streatham", "which somebody in London meant");
    assert_eq!(first("Brixton station", &served).kind, PlaceKind::Station);
    assert_eq!(first("Brixton", &served).kind, PlaceKind::Neighbourhood);
    let stations = gazetteer.find("Victoria station", &served).into_iter();
    let stations: Vec<Place> = stations.filter(|place| place.kind == PlaceKind::Station).collect();
    assert_eq!(stations.len(), 1, "two lists name one station: {stations:?}");
    assert_eq!(first("Hull", &[]).authority, Some(code("E06000010")));
    assert_eq!(first("London Borough of Lambeth", &served).kind, PlaceKind::Authority);
    assert_eq!(first("Tower Hamlets", &served).precision, Some(Precision::Authority));
    for nobody_knows in ["", "x", "Qwertyuiop", "?!"] {
        assert!(gazetteer.find(nobody_knows, &served).is_empty(), "{nobody_knows}");
    }
}

#[test]
fn near_means_a_point_a_postcode_or_a_name() {
    let point = first("51.4625, -0.1145", &[]);
    assert_eq!((point.kind, &point.detail[..]), (PlaceKind::Coordinates, "Lambeth, London"));
    let unit = first("sw98hq", &[]);
    assert_eq!((unit.kind, &unit.name[..]), (PlaceKind::Postcode, "SW9 8HQ"));
    assert_eq!(first("SE1", &[]).precision, Some(Precision::Outcode));
    let repaired = first("E1O 5NN", &[]);
    assert_eq!(repaired.name, "E10 5NN");
    assert!(Gazetteer::embedded().find("40.7,-74.0", &[]).is_empty(), "not in the United Kingdom");
}

#[test]
fn there_are_33_authorities_in_london_and_318_in_england_and_wales() {
    assert_eq!(london().len(), 33);
    let gazetteer = Gazetteer::embedded();
    let of_today = gazetteer.authorities().iter().filter(|authority| authority.until.is_none());
    let (scottish, others): (Vec<_>, Vec<_>) =
        of_today.partition(|authority| authority.code.as_str().starts_with('S'));
    assert_eq!((scottish.len(), others.len()), (32, 318));
    assert!(gazetteer.authorities().is_sorted_by(|a, b| a.code < b.code));
}

#[test]
fn every_message_is_worded() {
    let wording = Wording::parse("en-GB", include_str!("../../../data/wording/en/places.ftl")).unwrap();
    for code in [
        "postcode_placed_by_sector",
        "postcode_placed_by_outcode",
        "sector_is_approximate",
        "outcode_is_approximate",
        "postcode_repaired",
        "place_spelling_mended",
    ] {
        assert!(wording.knows(code), "{code}");
    }
    let note = Gazetteer::embedded().locate(&postcode("SW9 8ZZ")).unwrap().note.unwrap();
    assert_eq!(
        wording.say(&note),
        "We do not have the postcode SW9 8ZZ, so we used the middle of SW9 8 instead."
    );
}

#[test]
fn the_list_of_places_holds_each_with_the_names_it_is_found_by() {
    let gazetteer = Gazetteer::embedded();
    let served = [code("E09000022")];
    let listed = gazetteer.listed(&served);
    let brixton = listed.iter().find(|place| place.name == "Brixton" && place.distance == 0).unwrap();
    assert_eq!((brixton.distance, brixton.detail.as_str()), (0, "Lambeth, London"));
    let waterloo = listed.iter().find(|place| place.names.contains(&"london waterloo")).unwrap();
    assert_eq!((waterloo.name, waterloo.names.contains(&"waterloo")), ("Waterloo", true));
    assert_eq!(listed.iter().find(|place| place.name == "Manchester").map(|place| place.distance), Some(3));
    assert!(listed.iter().all(|place| !place.names.is_empty()));
    let outcodes: Vec<String> = gazetteer.outcodes().map(|(outcode, _)| outcode.to_string()).collect();
    assert!(outcodes.is_sorted() && outcodes.len() > 2_500, "{}", outcodes.len());
    assert!(outcodes.iter().any(|outcode| outcode == "SW9"));
}

#[test]
fn an_outcode_that_is_divided_is_known_by_its_number() {
    let gazetteer = Gazetteer::embedded();
    let middle = gazetteer.locate(&Postcode::parse("EC1").unwrap()).unwrap();
    let part = gazetteer.locate(&Postcode::parse("EC1V").unwrap()).unwrap();
    assert_eq!(middle.precision, Precision::Outcode);
    assert!(middle.point.distance_m(part.point) < 1_500.0);
    // SE1 is an outcode of its own, SE77 is none.
    assert!(gazetteer.locate(&Postcode::parse("SE1").unwrap()).is_some());
    assert!(gazetteer.locate(&Postcode::parse("SE77").unwrap()).is_none());
}
