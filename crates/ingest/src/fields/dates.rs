//! When.

use super::form::{Form, Pattern};
use super::{Cell, Field, set};
use crate::cells::time::Clock;
use crate::cells::tokens::{Token, tokens};
use crate::cells::{date, number, time};
use crate::codes;
use crate::draft::{Draft, MomentParts};
use jiff::civil::Time;
use vacancy::Message;

/// Which of a draft's moments a column feeds.
type Slot = fn(&mut Draft) -> &mut MomentParts;

const OPENS: Slot = |draft| &mut draft.opens;
const CLOSES: Slot = |draft| &mut draft.closes;
const AVAILABLE: Slot = |draft| &mut draft.available;
const VIEWING: Slot = |draft| &mut draft.viewing;

pub(super) const FIELDS: &[Field] = &[
    Field::typed(
        "opens_at",
        &[
            "opens",
            "opendate",
            "openingdate",
            "bidstart",
            "biddingstart",
            "biddingopens",
            "bidopen",
            "advertstart",
            "advertstartdate",
            "startdate",
            "dateadvertised",
            "advertdate",
            "advertised",
            "bidstartdate",
            "opening",
            "cyclestart",
            "advertisedfrom",
            "adstart",
            "bidopendate",
            "cyclestartdate",
            "bidopens",
            "liveform",
            "livefrom",
            "goeslive",
            "advertopensat",
            "advertstarts",
            "publishdate",
            "biddingopendate",
            "advertopens",
        ],
        |draft, cell| side(draft, cell, Side::First),
    )
    .in_form(Form::Moment, "2026-11-18 00:01"),
    Field::typed("opens_time", &["opentime", "openingtime", "starttime", "bidstarttime"], |draft, cell| {
        clock(draft, cell, OPENS)
    }),
    Field::typed("opens_day", &["openday", "startday", "opendd"], |draft, cell| day(draft, cell, OPENS)),
    Field::typed("opens_month", &["openmonth", "startmonth", "openmm"], |draft, cell| {
        month(draft, cell, OPENS)
    }),
    Field::typed("opens_year", &["openyear", "startyear", "openyy", "openyyyy"], |draft, cell| {
        year(draft, cell, OPENS)
    }),
    Field::typed(
        "closes_at",
        &[
            "closes",
            "closedate",
            "closingdate",
            "bidend",
            "biddingend",
            "biddingcloses",
            "bidclose",
            "advertend",
            "advertenddate",
            "enddate",
            "closing",
            "deadline",
            "biddeadline",
            "bidenddate",
            "closingdatetime",
            "cycleend",
            "cycleenddate",
            "applicationduedate",
            "expirydate",
            "adend",
            "bidclosedate",
            "closingon",
            "closedatetime",
            "bidcloses",
            "biddingclosedate",
            "advertcloses",
            "biddingends",
            "advertclosesat",
            "advertends",
            "biddingclosesat",
            "bidsclose",
        ],
        |draft, cell| side(draft, cell, Side::Last),
    )
    .in_form(Form::Moment, "2026-11-24 23:59"),
    Field::typed(
        "closes_time",
        &["closetime", "closingtime", "endtime", "bidendtime", "applicationduetime"],
        |draft, cell| clock(draft, cell, CLOSES),
    ),
    Field::typed("closes_day", &["closeday", "endday", "closingday", "closedd"], |draft, cell| {
        day(draft, cell, CLOSES)
    }),
    Field::typed("closes_month", &["closemonth", "endmonth", "closingmonth", "closemm"], |draft, cell| {
        month(draft, cell, CLOSES)
    }),
    Field::typed(
        "closes_year",
        &["closeyear", "endyear", "closingyear", "closeyy", "closeyyyy"],
        |draft, cell| year(draft, cell, CLOSES),
    ),
    Field::typed(
        "available_from",
        &[
            "availabledate",
            "dateavailable",
            "available",
            "availability",
            "availfrom",
            "readydate",
            "voidready",
            "tenancystart",
            "tenancystartdate",
            "readytolet",
            "availablefromdate",
            "letdate",
            "expectedready",
            "moveindate",
            "avail",
            "readyfrom",
            "targetletdate",
        ],
        available,
    )
    .in_form(Form::Day, "2026-12-14"),
    Field::typed("available_day", &["availday"], |draft, cell| day(draft, cell, AVAILABLE)),
    Field::typed("available_month", &["availmonth"], |draft, cell| month(draft, cell, AVAILABLE)),
    Field::typed("available_year", &["availyear"], |draft, cell| year(draft, cell, AVAILABLE)),
    Field::typed(
        "viewing_at",
        &[
            "viewing",
            "viewings",
            "viewingdate",
            "viewdate",
            "viewingdatetime",
            "dateofviewing",
            "openhouse",
            "viewingdates",
            "viewon",
            "viewing1",
            "viewing2",
            "viewing3",
            "viewingslot",
        ],
        viewings,
    )
    .in_form(Form::Pattern(Pattern::Moments), "2026-11-20 10:00; 2026-11-21 14:30"),
    Field::typed("viewing_time", &["viewtime", "viewingtimes"], |draft, cell| clock(draft, cell, VIEWING)),
];

/// Which day of two a field takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    First,
    Last,
}

/// Reads a moment, or of two days from and to, "18 Nov 2026 - 24 Nov 2026", the one that is meant.
fn side(draft: &mut Draft, cell: &Cell, side: Side) -> Result<(), Message> {
    let slot = if side == Side::First { OPENS } else { CLOSES };
    let Some((first, last)) = date::first_and_last(cell.text) else { return whole(draft, cell, slot) };
    let text = if side == Side::First { first.as_ref() } else { last };
    whole(draft, &Cell { text, used: cell.used, today: cell.today, gazetteer: cell.gazetteer }, slot)
}

fn whole(draft: &mut Draft, cell: &Cell, slot: Slot) -> Result<(), Message> {
    let mut moment = date::read(&cell.used.day_first(cell.text), cell.today)?;
    if cell.used.midnight_ends_day && moment.clock == Some(Clock::At(Time::midnight())) {
        moment.clock = Some(Clock::EndOfDay);
    }
    set(&mut slot(draft).moment, moment)
}

fn clock(draft: &mut Draft, cell: &Cell, slot: Slot) -> Result<(), Message> {
    // A viewing lasts from one time to another; it is known by its beginning.
    let first = cell.text.split(['-', '–']).next().unwrap_or(cell.text);
    let first = first.split(" to ").next().unwrap_or(first);
    let clock = time::read(cell.text).or_else(|_| time::read(first))?;
    set(&mut slot(draft).clock, clock)
}

fn day(draft: &mut Draft, cell: &Cell, slot: Slot) -> Result<(), Message> {
    let number = number::whole(cell.text.trim_end_matches(|c: char| c.is_alphabetic()), 1, 31)?;
    set(&mut slot(draft).day, u32::try_from(number).unwrap_or(1))
}

fn month(draft: &mut Draft, cell: &Cell, slot: Slot) -> Result<(), Message> {
    let named = match tokens(cell.text).as_slice() {
        [Token::Word(word)] => date::month_named(word).map(i64::from),
        _ => None,
    };
    let number = named.map_or_else(|| number::whole(cell.text, 1, 12), Ok)?;
    set(&mut slot(draft).month, u32::try_from(number).unwrap_or(1))
}

fn year(draft: &mut Draft, cell: &Cell, slot: Slot) -> Result<(), Message> {
    let number = number::whole(cell.text, 0, 2100)?;
    if (100..1990).contains(&number) {
        return Err(Message::new(codes::DATE_FAR_AWAY));
    }
    set(&mut slot(draft).year, u32::try_from(number).unwrap_or(0))
}

fn available(draft: &mut Draft, cell: &Cell) -> Result<(), Message> {
    if date::is_now(cell.text) {
        draft.available_now = true;
        return Ok(());
    }
    // The week beginning with a day: the day is its earliest.
    let lower = cell.text.to_ascii_lowercase();
    let led = ["w/c ", "week commencing ", "wc ", "from "].iter().find(|led| lower.starts_with(**led));
    let text = led.and_then(|led| cell.text.get(led.len()..)).unwrap_or(cell.text).trim();
    whole(draft, &Cell { text, used: cell.used, today: cell.today, gazetteer: cell.gazetteer }, AVAILABLE)
}

/// Reads one viewing or a list of them.
fn viewings(draft: &mut Draft, cell: &Cell) -> Result<(), Message> {
    if let Ok(moment) = date::read(&cell.used.day_first(cell.text), cell.today) {
        draft.viewings.push(moment);
        return Ok(());
    }
    let parts: Vec<&str> =
        cell.text.split([';', '|', '\n', '&']).flat_map(|part| part.split(" and ")).collect();
    let mut found = Vec::new();
    for part in parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()) {
        let beginning = part.split(['–']).next().unwrap_or(part);
        let beginning = beginning.split(" to ").next().unwrap_or(beginning);
        let without_end = beginning.rsplit_once('-').map_or(beginning, |(before, _)| before);
        let moment = date::read(part, cell.today)
            .or_else(|_| date::read(beginning, cell.today))
            .or_else(|message| date::read(without_end, cell.today).map_err(|_| message))?;
        found.push(moment);
    }
    draft.viewings.extend(found);
    Ok(())
}
