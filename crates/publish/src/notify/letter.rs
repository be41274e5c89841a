//! The receipt by e-mail: what was taken, what was not and why, and what to do next.
//!
//! Mail is read on telephones and forwarded, so nothing that stands in a cell is repeated: columns, rows and counts
//! tell where to look.

use crate::pages::home_page;
use crate::{Outcome, UploadState, Verdict};
use ingest::{ColumnProblems, Problem, Report, Severity};
use jiff::Timestamp;
use store::{Delivery, DeliveryEvent};
use vacancy::{Arg, Message, Wording, zone};

/// How many rows are named of problems alike.
const ROWS_NAMED: usize = 12;
/// Arguments of messages that never hold a cell's text.
const HARMLESS: [&str; 8] = ["field", "fields", "rows", "column", "columns", "header", "day", "last"];

/// What stands where a cell's text would.
const LEFT_OUT: &str = "…";

/// A letter's words.
pub(crate) struct Written {
    pub subject: String,
    pub text: String,
}

/// What a letter is about.
pub(crate) enum Subject<'a> {
    Upload(&'a UploadState),
    Report(&'a store::Report),
    /// A file that did not come.
    Alarm,
}

/// Writes what a delivery tells; `whose` is the authority's name and slug, `site` the site's own address where it is known.
pub(crate) fn write(
    delivery: &Delivery,
    subject: &Subject<'_>,
    whose: (&str, &str),
    site: Option<&str>,
    wording: &Wording,
) -> Written {
    match subject {
        Subject::Report(report) => of_report(delivery, report, (whose.0, site), wording),
        Subject::Upload(upload) => match &upload.outcome {
            Some(outcome) => receipt(upload, outcome, whose.0, wording),
            None => alarm(delivery, whose, wording),
        },
        Subject::Alarm => alarm(delivery, whose, wording),
    }
}

/// What somebody reported, to whoever deals with it; or to themselves, that it was taken down.
fn of_report(
    delivery: &Delivery,
    report: &store::Report,
    (authority, site): (&str, Option<&str>),
    wording: &Wording,
) -> Written {
    let with = |code: &'static str| {
        Message::new(code)
            .with("authority", authority)
            .with("number", report.id.to_string())
            .with("reference", report.home.reference())
            .with("at", shown(report.at))
    };
    let kind = Message { code: format!("report_kind_{}", report.kind).into(), args: Default::default() };
    let mut parts = Vec::new();
    let subject = match delivery.event {
        DeliveryEvent::ReportReceipt => {
            parts.push(wording.say(&with("report_mail_thanks")));
            parts.extend(links(delivery.event, report, site, wording));
            parts.push(wording.say(&with("report_mail_not_you")));
            "report_mail_thanks_subject"
        }
        event => {
            parts.extend([wording.say(&with("report_mail_text")), wording.say(&kind)]);
            if !report.text.is_empty() {
                parts.push(quoted(&report.text));
            }
            // Only the council answers; the operator need not know who asks.
            let contact = report.contact.as_ref().filter(|_| event == DeliveryEvent::ReportReceived);
            parts.extend(contact.map(|contact| {
                wording.say(&Message::new("report_mail_contact").with("contact", contact.as_str()))
            }));
            parts.extend(links(delivery.event, report, site, wording));
            parts.push(wording.say(&with("report_mail_close")));
            "report_mail_subject"
        }
    };
    Written { subject: wording.say(&with(subject)), text: parts.join("\n\n") + "\n" }
}

/// Returns where the home is, and for the council's officers where they deal with the report; nothing where the site does not
/// know its own address.
fn links(
    event: DeliveryEvent,
    report: &store::Report,
    site: Option<&str>,
    wording: &Wording,
) -> Option<String> {
    let site = site?;
    let link = |code: &'static str, path: &str| {
        wording.say(&Message::new(code).with("link", format!("{site}{path}")))
    };
    let home = link("report_mail_home", &home_page(&report.home));
    match event {
        DeliveryEvent::ReportReceived => {
            let desk = link("report_mail_desk", &format!("/officers/reports/{}", report.id));
            Some(format!("{home}\n{desk}"))
        }
        _ => Some(home),
    }
}

/// Returns what somebody wrote so that nobody takes it for ours.
fn quoted(text: &str) -> String {
    text.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n")
}

fn alarm(delivery: &Delivery, (name, slug): (&str, &str), wording: &Wording) -> Written {
    let by = shown(delivery.due_at.unwrap_or(delivery.created_at));
    let (subject, text) = match delivery.event {
        DeliveryEvent::Late => (Message::new("notify_late_subject"), Message::new("notify_late_text")),
        _ => (Message::new("notify_missing_subject"), Message::new("notify_missing_text")),
    };
    let with = |message: Message| message.with("authority", name).with("by", by.as_str()).with("slug", slug);
    let text = with(text);
    let mut paragraphs = vec![wording.say(&text)];
    paragraphs.extend(wording.attribute(&text, "hint"));
    Written { subject: wording.say(&with(subject)), text: paragraphs.join("\n\n") + "\n" }
}

fn receipt(upload: &UploadState, outcome: &Outcome, name: &str, wording: &Wording) -> Written {
    let verdict = outcome.outcome;
    let subject = subject(verdict).with("authority", name).with("file", upload.file_name.as_str());
    let file = Message::new("notify_file")
        .with("file", upload.file_name.as_str())
        .with("at", shown(upload.received_at))
        .with("upload", upload.id.to_string());
    let mut parts = vec![wording.say(&file), wording.say(&verdict.message())];
    parts.extend(reasons(outcome, wording));
    parts.push(counts(outcome, wording));
    let problems = problems(&outcome.report, wording);
    if !problems.is_empty() {
        parts.push(format!("{}\n{}", wording.say(&Message::new("notify_problems")), problems.join("\n")));
    }
    if let Some(hint) = wording.attribute(&verdict.message(), "hint") {
        parts.push(format!("{} {hint}", wording.say(&Message::new("notify_next"))));
    }
    let whole = match verdict {
        Verdict::Held => Message::new("notify_decide"),
        _ => Message::new("notify_whole"),
    };
    parts.push(wording.say(&whole.with("upload", upload.id.to_string())));
    Written { subject: wording.say(&subject), text: parts.join("\n\n") + "\n" }
}

fn subject(verdict: Verdict) -> Message {
    Message::new(match verdict {
        Verdict::Published => "notify_published_subject",
        Verdict::Unchanged => "notify_unchanged_subject",
        Verdict::Held => "notify_held_subject",
        Verdict::Refused => "notify_refused_subject",
    })
}

/// Returns why a file is held or refused, with what to do about each.
fn reasons(outcome: &Outcome, wording: &Wording) -> Vec<String> {
    let of_file =
        |message: &Message| outcome.report.problems.iter().any(|problem| problem.message == *message);
    let said = outcome.reasons.iter().map(|reason| {
        let reason = if of_file(reason) { &without_cells(reason) } else { reason };
        match wording.attribute(reason, "hint") {
            Some(hint) => format!("- {}\n  {hint}", wording.say(reason)),
            None => format!("- {}", wording.say(reason)),
        }
    });
    said.collect()
}

fn counts(outcome: &Outcome, wording: &Wording) -> String {
    let rows = outcome.report.rows;
    let mut lines = vec![
        Message::new("notify_rows")
            .with("total", rows.total)
            .with("accepted", rows.accepted)
            .with("warned", rows.warned)
            .with("rejected", rows.rejected),
    ];
    let change = match outcome.outcome {
        Verdict::Published => Some(Message::new("notify_changed")),
        Verdict::Held => Some(Message::new("notify_would_change")),
        Verdict::Unchanged | Verdict::Refused => None,
    };
    lines.extend(change.map(|message| {
        message
            .with("new", outcome.difference.new.len())
            .with("changed", outcome.difference.changed.len())
            .with("gone", outcome.difference.gone.len())
            .with("returned", outcome.difference.returned.len())
    }));
    lines.iter().map(|line| wording.say(line)).collect::<Vec<_>>().join("\n")
}

/// Returns the problems as a person looks at them, by column.
fn problems(report: &Report, wording: &Wording) -> Vec<String> {
    let mut lines = Vec::new();
    for column in report.by_column() {
        lines.push(format!("\n{}", wording.say(&title(&column, report))));
        for alike in &column.alike {
            lines.extend(of_kind(alike, wording));
        }
    }
    lines
}

fn title(column: &ColumnProblems<'_>, report: &Report) -> Message {
    let Some(letter) = column.column else { return Message::new("notify_whole_rows") };
    // A name nobody knows may be no name: without a row of names the first home's own cells stand there.
    let known = report.columns.iter().any(|known| known.column == letter && known.field.is_some());
    match column.header.filter(|_| known) {
        Some(header) => Message::new("notify_column").with("column", letter).with("header", header),
        None => Message::new("notify_column_unknown").with("column", letter),
    }
}

/// A line for problems alike, and under it what was expected and what to do.
fn of_kind(alike: &[&Problem], wording: &Wording) -> Vec<String> {
    let Some(first) = alike.first() else { return Vec::new() };
    let rows: Vec<String> = alike.iter().filter_map(|problem| Some(problem.row?.to_string())).collect();
    let more = if rows.len() > ROWS_NAMED { ", …" } else { "" };
    let named = format!("{}{more}", rows.get(..ROWS_NAMED).unwrap_or(&rows).join(", "));
    let cost = Message::new(match first.severity {
        Severity::File => "notify_cost_file",
        Severity::Reject => "notify_cost_reject",
        Severity::Warn => "notify_cost_warn",
        Severity::Note => "notify_cost_note",
    });
    let line = match rows.len() {
        0 => wording.say(&cost),
        _ => {
            wording.say(&cost)
                + &wording.say(&Message::new("notify_at_rows").with("rows", named).with("count", rows.len()))
        }
    };
    let message = without_cells(&first.message);
    let mut lines = vec![format!("- {line}")];
    for (name, label) in [("expected", Message::new("notify_expected")), ("hint", Message::new("notify_do"))]
    {
        // Where all of it would be a cell's text there is nothing to say.
        if let Some(text) = wording.attribute(&message, name).filter(|text| text != LEFT_OUT) {
            lines.push(format!("  {} {text}", wording.say(&label)));
        }
    }
    lines
}

/// Returns a message with whatever may be a cell's text left out.
fn without_cells(message: &Message) -> Message {
    let mut bare = message.clone();
    for (name, value) in &mut bare.args {
        if matches!(value, Arg::Text(_)) && !HARMLESS.contains(&name.as_ref()) {
            *value = Arg::Text(LEFT_OUT.to_owned());
        }
    }
    bare
}

/// Returns an instant as a letter shows it: London's, to the minute.
fn shown(at: Timestamp) -> String {
    at.to_zoned(zone()).strftime("%A %-d %B %Y, %H:%M").to_string()
}
