//! A draft's parts put together: rent with its period and charge, split dates, postcode halves, the address.

use crate::cells::date::{DayEnd, Moment, day_of, next};
use crate::cells::money::Charge;
use crate::cells::period::Due;
use crate::codes;
use crate::draft::{Draft, MomentParts, RentParts};
use crate::findings::Findings;
use crate::mapping::Defaults;
use gazetteer::Postcode;
use jiff::civil::Date;
use std::collections::BTreeMap;
use vacancy::{LondonInstant, Message, Period, Rent, Status, Viewing};

/// Puts the parts together. `today` is the day of the export.
pub(crate) fn assemble(draft: &mut Draft, defaults: &Defaults, today: Date, findings: &mut Findings) {
    assemble_rent(draft, defaults);
    assemble_dates(draft, today, findings);
    assemble_postcode(draft, findings);
    if draft.vacancy.address.is_none() && !draft.address.is_empty() {
        draft.vacancy.address = Some(draft.address.join(", "));
    }
    let home = &mut draft.vacancy;
    home.rent_type = home.rent_type.or(defaults.rent_type);
    home.tenancy = home.tenancy.or(defaults.tenancy);
    home.designation = home.designation.or(defaults.designation);
    // A column may give reasons for every status: "Let through bidding" is none for a withdrawal.
    home.withdrawn_reason = home.withdrawn_reason.take().filter(|_| home.status == Status::Withdrawn);
    if home.bedrooms.is_none() && !draft.fed_by.contains_key("bedrooms") {
        home.bedrooms = home.property_type.and_then(crate::fields::home::bedrooms_of);
    }
}

fn assemble_rent(draft: &mut Draft, defaults: &Defaults) {
    let parts = &draft.rent;
    // A column of periods that says something else than a period leaves the rent without one.
    let due =
        if parts.due_unreadable && parts.due_in_cell.is_none() { None } else { Some(due(parts, defaults)) };
    let rent = parts.pence.zip(due).map(|(pence, due)| match due {
        Due { period: Period::Weekly, weeks: Some(weeks) } => Rent::weekly_for(pence, weeks),
        Due { period, .. } => Rent::new(pence, period),
    });
    let (charge, charge_known) = charge(parts, rent);
    draft.vacancy.rent = rent;
    draft.vacancy.service_charge = charge;
    if rent.is_some() && charge_known && !parts.weeks_unreadable {
        draft.vacancy.work_out_weekly_cost();
    }
}

/// Returns how often the rent is due: by its cell, by a column of periods, by its own column, by the authority.
fn due(parts: &RentParts, defaults: &Defaults) -> Due {
    let told = [parts.due_in_cell, parts.due_in_column, parts.due_of_column, defaults.due];
    let period = told.iter().flatten().map(|due| due.period).next().unwrap_or(Period::Weekly);
    let weeks = told.iter().flatten().filter(|due| due.period == period).find_map(|due| due.weeks);
    Due { period, weeks: parts.weeks.or(weeks).filter(|_| period == Period::Weekly) }
}

/// Returns the charge for the rent's period, and whether all there is to know of it is known.
fn charge(parts: &RentParts, rent: Option<Rent>) -> (Option<u64>, bool) {
    if parts.includes_charges {
        return (None, true);
    }
    if parts.charge_unknown {
        return (None, false);
    }
    let rent = rent.unwrap_or(Rent::new(0, Period::Weekly));
    let in_columns = parts.charges.iter().map(|(pence, due)| for_period_of(&rent, *pence, *due));
    match (in_columns.reduce(u64::saturating_add), parts.charge_beside) {
        (Some(pence), _) | (None, Some(Charge::Pence(pence))) => (Some(pence), true),
        (None, Some(Charge::Unknown)) => (None, false),
        (None, _) => (None, true),
    }
}

/// Returns a charge of another period for the rent's, half a penny up.
fn for_period_of(rent: &Rent, pence: u64, due: Option<Due>) -> u64 {
    let own = match due {
        Some(Due { period: Period::Weekly, weeks: Some(weeks) }) => Rent::weekly_for(0, weeks),
        Some(due) if due.period != rent.period => Rent::new(0, due.period),
        _ => return pence,
    };
    let own = own.payments_per_year();
    let rents = rent.payments_per_year().max(1);
    (pence.saturating_mul(own) + rents / 2) / rents
}

fn assemble_dates(draft: &mut Draft, today: Date, findings: &mut Findings) {
    let opens = whole(&draft.opens, &OPENS, findings);
    let closes = whole(&draft.closes, &CLOSES, findings);
    let available = whole(&draft.available, &AVAILABLE, findings);
    let viewing = whole(&draft.viewing, &VIEWING, findings);
    for (parts, columns) in [(&draft.opens, &OPENS), (&draft.closes, &CLOSES), (&draft.available, &AVAILABLE)]
    {
        tell_of_missing_parts(parts, columns, &draft.fed_by, findings);
    }
    let closes = closes.map(|closes| at_end_of_cycle(closes, opens, draft.vacancy.status, today));
    draft.vacancy.opens_at = opens.map(|moment| LondonInstant(moment.instant(DayEnd::Start)));
    draft.vacancy.closes_at = closes.map(|moment| LondonInstant(moment.instant(DayEnd::End)));
    draft.vacancy.available_from =
        if draft.available_now { Some(today) } else { available.map(|moment| moment.day) };
    let mut viewings: Vec<Moment> = draft.viewings.iter().copied().chain(viewing).collect();
    if let ([day], Some(clock)) = (viewings.as_mut_slice(), draft.viewing.clock) {
        day.clock = day.clock.or(Some(clock));
    }
    let mut viewings: Vec<Viewing> = viewings.into_iter().map(viewed).collect();
    sort_viewings(&mut viewings);
    draft.vacancy.viewing_at = (!viewings.is_empty()).then_some(viewings);
}

/// Returns the closing; a weekday alone ("Midnight Sunday") is that of the week the advert runs in: the first after
/// it opened, and for one still open the first from the day of the export.
fn at_end_of_cycle(closes: Moment, opens: Option<Moment>, status: Status, today: Date) -> Moment {
    let (Some(weekday), Some(opens)) = (closes.weekday, opens) else { return closes };
    let from = if status == Status::Open { opens.day.max(today) } else { opens.day };
    Moment { day: next(weekday, from), ..closes }
}

/// Puts viewings in order, each once.
pub(crate) fn sort_viewings(viewings: &mut Vec<Viewing>) {
    viewings.sort_by_key(|viewing| match viewing {
        Viewing::At(instant) => (instant.0, 1),
        Viewing::On(day) => (vacancy::start_of_day(*day), 0),
    });
    viewings.dedup();
}

fn viewed(moment: Moment) -> Viewing {
    match moment.clock {
        Some(_) => Viewing::At(LondonInstant(moment.instant(DayEnd::Start))),
        None => Viewing::On(moment.day),
    }
}

/// The fields that parts of one moment may stand in.
struct MomentFields {
    whole: &'static str,
    day: &'static str,
    month: &'static str,
    year: &'static str,
    time: &'static str,
}

const OPENS: MomentFields = MomentFields {
    whole: "opens_at",
    day: "opens_day",
    month: "opens_month",
    year: "opens_year",
    time: "opens_time",
};
const CLOSES: MomentFields = MomentFields {
    whole: "closes_at",
    day: "closes_day",
    month: "closes_month",
    year: "closes_year",
    time: "closes_time",
};
const AVAILABLE: MomentFields = MomentFields {
    whole: "available_from",
    day: "available_day",
    month: "available_month",
    year: "available_year",
    time: "available_from",
};
const VIEWING: MomentFields = MomentFields {
    whole: "viewing_at",
    day: "viewing_at",
    month: "viewing_at",
    year: "viewing_at",
    time: "viewing_time",
};

/// Returns the moment whose parts stood in several columns.
fn whole(parts: &MomentParts, fields: &MomentFields, findings: &mut Findings) -> Option<Moment> {
    let from_numbers = match (parts.day, parts.month, parts.year) {
        (Some(day), Some(month), Some(year)) => match day_of(year, month, day) {
            Ok(day) => Some(Moment::on(day)),
            Err(message) => {
                let found = format!("{day}/{month}/{year}");
                findings.warn(fields.day, message.with("found", found));
                None
            }
        },
        _ => None,
    };
    let moment = parts.moment.or(from_numbers);
    match (moment, parts.clock) {
        (Some(moment), Some(clock)) if moment.clock.is_none() => {
            Some(Moment { clock: Some(clock), ..moment })
        }
        (moment, _) => moment,
    }
}

/// Tells of a date of which a part is blank, and of a time whose day is; a part that could not be read has been told.
fn tell_of_missing_parts(
    parts: &MomentParts,
    fields: &MomentFields,
    fed_by: &BTreeMap<&'static str, usize>,
    findings: &mut Findings,
) {
    if parts.moment.is_some() {
        return;
    }
    let numbers = [(fields.day, parts.day), (fields.month, parts.month), (fields.year, parts.year)];
    let told = numbers.iter().any(|(field, number)| number.is_none() && fed_by.contains_key(field));
    let given = numbers.iter().filter(|(_, number)| number.is_some()).count();
    if (1..3).contains(&given) && !told {
        let shown = numbers.map(|(_, number)| number.map_or(String::new(), |number| number.to_string()));
        let column =
            numbers.iter().find(|(_, number)| number.is_some()).map_or(fields.day, |(field, _)| *field);
        findings.warn(column, Message::new(codes::DATE_NOT_A_DATE).with("found", shown.join("/")));
    } else if given == 0 && !told && parts.clock.is_some() && !fed_by.contains_key(fields.whole) {
        findings.warn(fields.time, Message::new(codes::TIME_WITHOUT_DATE));
    }
}

fn assemble_postcode(draft: &mut Draft, findings: &mut Findings) {
    let no_outward = !draft.fed_by.contains_key("postcode_outward");
    let parts = &mut draft.postcode;
    if parts.whole.is_none() && parts.inward.is_some() && no_outward {
        findings.warn("postcode_inward", Message::new(codes::POSTCODE_UNREADABLE));
    }
    if parts.whole.is_none()
        && let Some(outward) = &parts.outward
    {
        let text = format!("{outward} {}", parts.inward.as_deref().unwrap_or_default());
        parts.whole = Postcode::parse(text.trim());
        match parts.whole {
            None => findings
                .warn("postcode_outward", Message::new(codes::POSTCODE_UNREADABLE).with("found", text)),
            Some(postcode) if postcode.repaired() => {
                let message = Message::new(codes::POSTCODE_REPAIRED).with("postcode", postcode.to_string());
                findings.warn("postcode_outward", message.with("found", text));
            }
            Some(_) => {}
        }
    }
    draft.vacancy.postcode = parts.whole.map(|postcode| postcode.to_string());
}
