//! iCalendar (RFC 5545): activities as all-day events.

use super::note::{is_designated, note};
use crate::labels;
use crate::message::Messages;
use crate::model::{Activity, CalendarDay, Portal, When};
use crate::seek;

/// A calendar of the activities that have a date to the month or the day. An estimate is no date, and is
/// left out; so a calendar may be empty, and then there is none.
///
/// `link` gives an activity's address. `stamp` is the moment of the export as RFC 5545 writes it
/// (`20191231T235959Z`): the core has no clock.
pub fn calendar<'a>(
    activities: impl IntoIterator<Item = &'a Activity>,
    portal: &Portal,
    messages: &Messages,
    link: impl Fn(&Activity) -> String,
    stamp: &str,
) -> Option<String> {
    let mut lines = Vec::new();
    for activity in activities {
        event(activity, portal, messages, &link(activity), stamp, &mut lines);
    }
    if lines.is_empty() {
        return None;
    }
    let mut out = String::new();
    let head =
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//iproceeds-portal//EN", "CALSCALE:GREGORIAN"];
    for line in head.into_iter().map(str::to_owned).chain(lines).chain(["END:VCALENDAR".to_owned()])
    {
        fold_line(&line, &mut out);
    }
    Some(out)
}

/// Whether a calendar has a place for an activity: its date is known to the month at least, and not an estimate.
pub fn is_dated(activity: &Activity) -> bool {
    matches!(activity.when, When::Dated(span) if span.start().month().is_some())
}

fn event(
    activity: &Activity,
    portal: &Portal,
    messages: &Messages,
    link: &str,
    stamp: &str,
    lines: &mut Vec<String>,
) {
    let When::Dated(span) = activity.when else { return };
    if !is_dated(activity) {
        return;
    }
    let lang = messages.lang();
    let project = portal.project.key();
    let compact = |(year, month, day): CalendarDay| format!("{year:04}{month:02}{day:02}");
    lines.push("BEGIN:VEVENT".to_owned());
    lines.push(format!("UID:{}@{project}", activity.id));
    lines.push(format!("DTSTAMP:{stamp}"));
    lines.push(format!("DTSTART;VALUE=DATE:{}", compact(span.start().first_day())));
    // The end is the first day on which the event is over.
    lines.push(format!("DTEND;VALUE=DATE:{}", compact(span.end().day_after())));
    lines.push(format!("SUMMARY:{}", escaped(activity.title.words(lang))));
    if let Some(place) = labels::place(&activity.place, portal, messages) {
        lines.push(format!("LOCATION:{}", escaped(&place)));
    }
    let mut description: Vec<String> =
        activity.summary.iter().map(|summary| summary.words(lang).to_owned()).collect();
    description.extend(note(portal, messages, |mark| is_marked(activity, portal, messages, mark)));
    if !description.is_empty() {
        lines.push(format!("DESCRIPTION:{}", escaped(&description.join("\n\n"))));
    }
    lines.push(format!("URL:{link}"));
    lines.push("TRANSP:TRANSPARENT".to_owned());
    lines.push("END:VEVENT".to_owned());
}

/// Whether the event carries the name that needs the note, whose mark this is.
fn is_marked(activity: &Activity, portal: &Portal, messages: &Messages, mark: &str) -> bool {
    let mut codes =
        activity.countries.iter().chain(&activity.other_countries).chain(&activity.place.country);
    let named = codes.any(|code| is_designated(*code, portal));
    let mut texts = [Some(&activity.title), activity.summary.as_ref()].into_iter().flatten();
    named || texts.any(|text| seek::has(text.words(messages.lang()), mark))
}

/// Text as RFC 5545 wants it: backslash, semicolon, comma and line break escaped, control characters gone.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Writes a line in pieces of at most 75 bytes, never inside a letter.
fn fold_line(line: &str, out: &mut String) {
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(c);
        width += c.len_utf8();
    }
    out.push_str("\r\n");
}
