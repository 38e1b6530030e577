//! Atom (RFC 4287): activities as entries that feed readers follow.

use super::note::note;
use crate::dates;
use crate::message::Messages;
use crate::model::{Activity, CalendarDay, PartialDate, Portal, When};

/// What a feed is called and where it is.
#[derive(Clone, Copy, Debug)]
pub struct FeedHead<'a> {
    /// Its name for all time, an IRI: `urn:portal:iproceeds:activities`.
    pub id: &'a str,
    /// What the names of its entries begin with: an activity has one name in all feeds.
    pub entries: &'a str,
    /// Its title.
    pub title: &'a str,
    /// The address of the feed.
    pub feed: &'a str,
    /// The address of the page that shows the same.
    pub page: &'a str,
    /// Whose feed it is.
    pub author: &'a str,
}

/// A feed of activities in the order given; `link` gives an activity's address.
///
/// An entry counts as updated on the last day of its activity, because the data do not say when they were
/// written; one of which only the year is known, on that year's last day.
pub fn atom<'a>(
    head: FeedHead<'_>,
    activities: impl IntoIterator<Item = &'a Activity>,
    portal: &Portal,
    messages: &Messages,
    link: impl Fn(&Activity) -> String,
) -> String {
    let lang = messages.lang();
    let mut entries = String::new();
    let mut latest: Option<CalendarDay> = None;
    for activity in activities {
        let day = last_day(activity, portal);
        latest = latest.max(Some(day));
        let title = activity.title.pick(lang);
        let mut summary = dates::when(activity.when, messages);
        if let Some(words) = &activity.summary {
            summary.push_str(" · ");
            summary.push_str(words.words(lang));
        }
        if let Some(note) =
            note(portal, messages, |mark| title.text.contains(mark) || summary.contains(mark))
        {
            summary.push_str("\n\n");
            summary.push_str(&note);
        }
        entries.push_str("<entry>");
        element("id", &format!("{}:{}", head.entries, activity.id), &mut entries);
        element("title", title.text, &mut entries);
        element("updated", &moment(day), &mut entries);
        empty("link", &[("rel", "alternate"), ("href", &link(activity))], &mut entries);
        let kind = [("term", activity.kind.id.as_str()), ("label", activity.kind.name.words(lang))];
        empty("category", &kind, &mut entries);
        element("summary", &summary, &mut entries);
        entries.push_str("</entry>\n");
    }
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"",
    );
    escape(lang.as_str(), &mut out);
    out.push_str("\">\n");
    element("id", head.id, &mut out);
    element("title", head.title, &mut out);
    if let Some(note) = note(portal, messages, |mark| head.title.contains(mark)) {
        element("subtitle", &note, &mut out);
    }
    element("updated", &moment(latest.unwrap_or((1970, 1, 1))), &mut out);
    empty(
        "link",
        &[("rel", "self"), ("type", "application/atom+xml"), ("href", head.feed)],
        &mut out,
    );
    empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", head.page)], &mut out);
    out.push_str("<author>");
    element("name", head.author, &mut out);
    out.push_str("</author>\n");
    out.push_str(&entries);
    out.push_str("</feed>\n");
    out
}

fn last_day(activity: &Activity, portal: &Portal) -> CalendarDay {
    match activity.when {
        When::Dated(span) => span.end().last_day(),
        When::Estimated(year) => (year, 12, 31),
        When::Unknown => portal.project.start.map_or((1970, 1, 1), PartialDate::first_day),
    }
}

fn moment((year, month, day): CalendarDay) -> String {
    format!("{year:04}-{month:02}-{day:02}T00:00:00Z")
}

fn element(name: &str, text: &str, out: &mut String) {
    out.extend(["<", name, ">"]);
    escape(text, out);
    out.extend(["</", name, ">\n"]);
}

fn empty(name: &str, attributes: &[(&str, &str)], out: &mut String) {
    out.extend(["<", name]);
    for (name, value) in attributes {
        out.extend([" ", name, "=\""]);
        escape(value, out);
        out.push('"');
    }
    out.push_str("/>\n");
}

/// Text as XML wants it; what XML cannot hold at all is left out.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
}
