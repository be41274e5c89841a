//! The map of a search: drawn here, so that it works without a script, and every part of it is an address.

mod draw;
pub mod ground;
mod spread;

use crate::pages::search::results::Results;
use crate::site::Site;
use crate::web::assets;
use crate::web::links;
use draw::{Canvas, HEIGHT, Label, WIDTH};
use gazetteer::LatLon;
use search::query::BoundingBox;
use search::{Answer, MapAsked, MapCell, Query};
use vacancy::Message;

/// How near marks of homes may be to each other on the drawing before they become one.
const APART: i32 = 30;

/// A map, ready to be written into the page.
pub struct MapView {
    pub width: i32,
    pub height: i32,
    pub title: String,
    pub notes: Vec<String>,
    pub outlines: String,
    pub thames: String,
    pub circles: Vec<Circle>,
    pub names: Vec<Label>,
    pub marks: Vec<Mark>,
    pub steps: Vec<Link>,
    /// What the script of the moving map needs, by the names it calls it.
    pub moving: Vec<(&'static str, String)>,
    /// The script's address.
    pub script: &'static str,
}

/// A circle searched.
pub struct Circle {
    pub x: i32,
    pub y: i32,
    pub radius: i32,
}

/// A link with its words.
pub struct Link {
    pub text: String,
    pub link: String,
}

/// Homes on the map: several near each other, or those with these numbers in the list.
pub struct Mark {
    pub x: i32,
    pub y: i32,
    pub is_cluster: bool,
    pub radius: i32,
    pub text: String,
    pub label: String,
    pub link: String,
}

impl MapView {
    /// Returns every address of another search.
    pub fn links(&mut self) -> impl Iterator<Item = &mut String> {
        let clusters = self.marks.iter_mut().filter(|mark| mark.is_cluster).map(|mark| &mut mark.link);
        let elsewhere = self.moving.iter_mut().filter(|(name, _)| *name == "page").map(|(_, link)| link);
        clusters.chain(self.steps.iter_mut().map(|step| &mut step.link)).chain(elsewhere)
    }
}

impl Mark {
    /// Returns how wide its square is.
    pub fn width(&self) -> i32 {
        16 + 10 * self.text.chars().count() as i32
    }

    /// Returns half its width and half its height.
    pub fn half(&self) -> (i32, i32) {
        if self.is_cluster { (self.radius, self.radius) } else { (self.width() / 2, 15) }
    }

    /// Returns the square's left edge.
    pub fn left(&self) -> i32 {
        self.x - self.width() / 2
    }

    /// Returns the square's upper edge.
    pub fn top(&self) -> i32 {
        self.y - 15
    }
}

/// What an address asks of the map: nothing where it wants the list alone.
pub fn asked(page_parameters: &[(String, String)]) -> Option<(MapAsked, Option<Message>)> {
    let value = |wanted: &str| page_parameters.iter().rev().find(|(name, _)| name == wanted);
    value("view").filter(|(_, view)| view == "map")?;
    match value("map").map(|(_, text)| BoundingBox::read(text)) {
        None => Some((MapAsked::default(), None)),
        Some(Ok(frame)) => Some((MapAsked { frame: Some(frame) }, None)),
        Some(Err(_)) => Some((MapAsked::default(), Some(Message::new("map_not_a_box")))),
    }
}

/// Returns the link from the list to the map, or from the map to the list alone.
pub fn switch(site: &Site, query: &Query, on_map: bool) -> Link {
    let mut pairs = links::pairs(&query.to_query_string());
    if on_map {
        return Link { text: site.words.t("map_hide"), link: links::search(&pairs) };
    }
    pairs.push(shown());
    Link { text: site.words.t("map_show"), link: links::search(&pairs) }
}

/// Numbers the cards as the map does.
pub fn number(results: &mut Results, query: &Query) {
    let before = first(query);
    for (place, card) in results.cards.iter_mut().enumerate() {
        card.number = Some((before + place).to_string());
    }
}

/// Returns the parameter that shows the map.
pub fn shown() -> (String, String) {
    ("view".to_owned(), "map".to_owned())
}

/// Returns an address with the map shown as it is shown here, if it is.
pub fn carried(address: &str, on_map: Option<&MapAsked>) -> String {
    let Some(asked) = on_map else { return address.to_owned() };
    let pairs = [Some(shown()), asked.frame.map(|frame| ("map".to_owned(), frame.to_string()))];
    let mark = if address.contains('?') { '&' } else { '?' };
    format!("{address}{mark}{}", links::query(&pairs.into_iter().flatten().collect::<Vec<_>>()))
}

/// Returns the number of the first home of a page.
pub fn first(query: &Query) -> usize {
    (query.page.max(1) as usize - 1) * query.per_page as usize + 1
}

/// Returns the id of a home's entry in the list, by its number.
pub fn anchor(number: usize) -> String {
    format!("home-{number}")
}

/// Draws the map of an answer that has one.
pub fn draw(site: &Site, query: &Query, answer: &Answer) -> Option<MapView> {
    let map = answer.map.as_ref()?;
    let w = &site.words;
    let canvas = Canvas::of(map.frame);
    let drawing = Drawing { site, query, answer, canvas: &canvas };
    let on_it: u64 = map.cells.iter().map(|cell| cell.count).sum();
    let told = [("map_nowhere", map.nowhere), ("map_outside", map.outside)];
    let circle = |circle: &search::MapCircle| {
        let (x, y) = canvas.at(circle.centre);
        Circle { x, y, radius: canvas.length(circle.radius_m) }
    };
    let mut marks: Vec<Mark> = map.cells.iter().flat_map(|cell| drawing.marks(cell)).collect();
    spread::spread(&mut marks);
    let councils = site.live.councils();
    let homes_of = |code: &_| councils.of_code(code).map_or(0, |council| council.open as u32);
    Some(MapView {
        width: WIDTH,
        height: HEIGHT,
        title: w.count("map_title", on_it as usize),
        notes: told
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(code, count)| w.count(code, *count as usize))
            .collect(),
        outlines: canvas.outlines(site.gazetteer),
        thames: canvas.thames(site.gazetteer),
        circles: map.circles.iter().map(circle).collect(),
        names: canvas.names(site.gazetteer, &marks, draw::NAMES, &homes_of),
        marks,
        steps: drawing.steps(map.frame),
        moving: drawing.moving(map.frame),
        script: assets::MAP_JS.address(),
    })
}

struct Drawing<'a> {
    site: &'a Site,
    query: &'a Query,
    answer: &'a Answer,
    canvas: &'a Canvas,
}

/// Homes of the list on one spot.
struct Spot {
    x: i32,
    y: i32,
    numbers: Vec<usize>,
    title: String,
}

impl Drawing<'_> {
    /// Returns the marks of a cell: the homes themselves where the list below has them all, or else how many they are.
    fn marks(&self, cell: &MapCell) -> Vec<Mark> {
        let listed: Vec<(usize, LatLon)> = self.listed(cell);
        if listed.len() as u64 != cell.count {
            return vec![self.cluster(cell)];
        }
        let mut spots: Vec<Spot> = Vec::new();
        for (place, at) in listed {
            let (x, y) = self.canvas.at(at);
            let number = first(self.query) + place;
            match spots.iter_mut().find(|spot| (spot.x - x).abs() < APART && (spot.y - y).abs() < APART) {
                Some(spot) => spot.numbers.push(number),
                None => {
                    let title =
                        crate::pages::card::title(&self.site.words, &self.answer.results[place].vacancy);
                    spots.push(Spot { x, y, numbers: vec![number], title });
                }
            }
        }
        spots.into_iter().map(|spot| self.homes(spot)).collect()
    }

    /// Returns the homes of the page that lie in a cell, by their place in it.
    fn listed(&self, cell: &MapCell) -> Vec<(usize, LatLon)> {
        let b = &cell.bbox;
        let found = self.answer.results.iter().enumerate().filter_map(|(place, found)| {
            let location = found.vacancy.location?;
            (location.precision != vacancy::Precision::Authority)
                .then_some((place, LatLon { lat: location.lat, lon: location.lon }))
        });
        let inside =
            |at: &LatLon| (b.west..=b.east).contains(&at.lon) && (b.south..=b.north).contains(&at.lat);
        found.filter(|(_, at)| inside(at)).collect()
    }

    fn cluster(&self, cell: &MapCell) -> Mark {
        let (x, y) = self.canvas.at(cell.centre);
        let text = cell.count.to_string();
        Mark {
            x,
            y,
            is_cluster: true,
            radius: 13 + 3 * text.len() as i32,
            label: self.site.words.count("map_cluster", cell.count as usize),
            text,
            link: self.search(Some(cell.bbox)),
        }
    }

    fn homes(&self, spot: Spot) -> Mark {
        let w = &self.site.words;
        let numbers: Vec<String> = spot.numbers.iter().map(ToString::to_string).collect();
        let text = match numbers.as_slice() {
            [one] => one.clone(),
            [_, _] => w.list(&numbers),
            [one, ..] => w.list(&[one.clone(), "…".to_owned()]),
            [] => String::new(),
        };
        let label = match numbers.as_slice() {
            [one] => w.say(&Message::new("map_home").with("number", one.as_str()).with("title", spot.title)),
            all => w.with("map_homes", "number", w.list(all)),
        };
        let link = format!("#{}", spot.numbers.first().map_or_else(String::new, |number| anchor(*number)));
        Mark { x: spot.x, y: spot.y, is_cluster: false, radius: 0, text, label, link }
    }

    /// Returns the address of the search on its map, in a box if one is given.
    fn search(&self, bbox: Option<BoundingBox>) -> String {
        let query = Query { bbox: bbox.or(self.query.bbox), page: 1, ..self.query.clone() };
        self.with(&query, None)
    }

    fn with(&self, query: &Query, frame: Option<BoundingBox>) -> String {
        let mut pairs = links::pairs(&query.to_query_string());
        pairs.push(shown());
        pairs.extend(frame.map(|frame| ("map".to_owned(), frame.to_string())));
        links::search(&pairs)
    }

    /// Returns the address of the search without where it looks, in a box if one is given.
    fn elsewhere(&self, bbox: Option<BoundingBox>) -> String {
        let mut q: Vec<char> = self.query.q.chars().collect();
        for phrase in self.answer.phrases.iter().rev().filter(|phrase| phrase.asks.query.near.is_some()) {
            q.drain(phrase.start.min(q.len())..phrase.end.min(q.len()));
        }
        let q = q.into_iter().collect::<String>().trim().to_owned();
        let anywhere = Query { q, near: None, within: None, polygon: None, ..self.query.clone() };
        self.with(&Query { bbox, page: 1, ..anywhere }, None)
    }

    /// Returns what the script of the moving map is told: addresses, and its words in the reader's language.
    fn moving(&self, frame: BoundingBox) -> Vec<(&'static str, String)> {
        let asked = Query { per_page: 1, page: 1, ..self.query.clone() }.to_query_string();
        let words = [
            ("name", "map_heading"),
            ("in", "map_in"),
            ("out", "map_out"),
            ("homes", "map_moving_homes"),
            ("moved", "map_moving_moved"),
            ("failed", "map_moving_failed"),
            ("area", "map_search_here"),
            ("draw", "map_draw"),
            ("how", "map_draw_how"),
            ("corners", "map_draw_corners"),
            ("corner", "map_draw_corner"),
            ("undo", "map_draw_undo"),
            ("finish", "map_draw_finish"),
            ("stop", "map_draw_stop"),
        ];
        let addresses = [
            ("leaflet", assets::LEAFLET_JS.address().to_owned()),
            ("sheet", assets::LEAFLET_CSS.address().to_owned()),
            ("look", assets::MAP_CSS.address().to_owned()),
            ("ground", "/map.svg?box=".to_owned()),
            ("api", format!("/api/v1/vacancies?{asked}")),
            ("page", self.elsewhere(None)),
            ("frame", frame.to_string()),
        ];
        let said = words.map(|(name, code)| (name, self.site.words.t(code)));
        addresses.into_iter().chain(said).collect()
    }

    fn steps(&self, frame: BoundingBox) -> Vec<Link> {
        let w = &self.site.words;
        let moved = [
            ("map_in", 0.0, 0.0, 0.5),
            ("map_out", 0.0, 0.0, 2.0),
            ("map_north", 0.0, 0.5, 1.0),
            ("map_south", 0.0, -0.5, 1.0),
            ("map_west", -0.5, 0.0, 1.0),
            ("map_east", 0.5, 0.0, 1.0),
        ];
        let step = |(code, east, north, size): (&'static str, f64, f64, f64)| {
            let frame = draw::moved(&frame, east, north, size)?;
            Some(Link { text: w.t(code), link: self.with(self.query, Some(frame)) })
        };
        let here = Link { text: w.t("map_search_here"), link: self.elsewhere(Some(frame)) };
        let whole = Link { text: w.t("map_whole"), link: self.search(None) };
        moved.into_iter().filter_map(step).chain([here, whole]).collect()
    }
}
