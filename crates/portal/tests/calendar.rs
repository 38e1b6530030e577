//! The calendar is read back with a parser that is not ours.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use icalendar::parser::{Calendar, Component, ParseString, read_calendar, unfold};
use portal::export;
use portal::load::{File, load};
use portal::message::Messages;
use portal::model::{Activity, CountryCode, DateSpan, Portal, When};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use support::{activities, activity, changed, small_with};

const STAMP: &str = "20191231T235959Z";

fn export_of<'a>(portal: &Portal, of: impl IntoIterator<Item = &'a Activity>) -> Option<String> {
    let link = |activity: &Activity| format!("https://example.org/activities/{}", activity.id);
    export::calendar(of, portal, &Messages::english(), link, STAMP)
}

/// The real portal, and its whole calendar as it is written.
fn real() -> (Portal, String) {
    let portal = load(&support::real()).portal;
    let calendar = export_of(&portal, &portal.activities).unwrap();
    (portal, calendar)
}

/// The small portal with one activity, and that activity's calendar.
fn small(changes: &Value) -> Option<String> {
    let records = [changed(activity("odd"), changes)];
    let portal = small_with(File::Activities, activities(&records)).portal;
    export_of(&portal, &portal.activities)
}

fn read(unfolded: &str) -> Calendar<'_> {
    read_calendar(unfolded).expect("a calendar")
}

/// A property of an event: the value as it is meant, without its escapes.
fn value<'a>(event: &'a Component<'_>, name: &str) -> &'a str {
    event.find_prop(name).map_or("", |property| property.val.as_str())
}

/// The activities with a date to the month or the day.
fn dated(portal: &Portal) -> Vec<(&Activity, DateSpan)> {
    let span = |activity: &Activity| match activity.when {
        When::Dated(span) if span.start().month().is_some() => Some(span),
        _ => None,
    };
    portal.activities.iter().filter_map(|activity| Some((activity, span(activity)?))).collect()
}

#[test]
fn every_dated_activity_is_an_event_and_nothing_else_is() {
    let (portal, written) = real();
    let unfolded = unfold(&written);
    let calendar = read(&unfolded);
    assert_eq!(calendar.components.len(), dated(&portal).len());
    assert_eq!(calendar.components.len(), 30);
    for (event, (activity, _)) in calendar.components.iter().zip(dated(&portal)) {
        assert_eq!(event.name.as_str(), "VEVENT");
        assert_eq!(value(event, "SUMMARY"), activity.title.entries().next().unwrap().text);
        assert_eq!(value(event, "DTSTAMP"), STAMP);
        assert!(value(event, "URL").ends_with(activity.id.as_str()));
    }
    for activity in &portal.activities {
        if matches!(activity.when, When::Estimated(_)) {
            assert!(!written.contains(activity.id.as_str()), "{} is only estimated", activity.id);
        }
    }
}

#[test]
fn an_event_lasts_from_its_first_day_to_the_day_after_its_last() {
    let (portal, written) = real();
    let unfolded = unfold(&written);
    for (event, (_, span)) in read(&unfolded).components.iter().zip(dated(&portal)) {
        for name in ["DTSTART", "DTEND"] {
            let property = event.find_prop(name).unwrap();
            let kinds: Vec<_> = property
                .params
                .iter()
                .map(|p| (p.key.as_str(), p.val.as_ref().map(ParseString::as_str)))
                .collect();
            assert_eq!(kinds, [("VALUE", Some("DATE"))], "{name}");
        }
        let compact = |(year, month, day)| format!("{year:04}{month:02}{day:02}");
        assert_eq!(value(event, "DTSTART"), compact(span.start().first_day()));
        assert_eq!(value(event, "DTEND"), compact(span.end().day_after()));
        assert!(value(event, "DTSTART") < value(event, "DTEND"));
    }
}

#[test]
fn the_end_is_exclusive_across_months_and_years() {
    for (start, end, first, after) in [
        ("2018-05-14", Value::Null, "20180514", "20180515"),
        ("2019-06-25", json!("2019-06-27"), "20190625", "20190628"),
        ("2018-12-30", json!("2018-12-31"), "20181230", "20190101"),
        ("2020-02-28", Value::Null, "20200228", "20200229"),
        ("2016-06", Value::Null, "20160601", "20160701"),
        ("2018-12", json!("2019-01-02"), "20181201", "20190103"),
    ] {
        let unfolded = unfold(&small(&json!({"start": start, "end": end})).unwrap());
        let event = &read(&unfolded).components[0];
        assert_eq!((value(event, "DTSTART"), value(event, "DTEND")), (first, after), "{start}");
    }
}

#[test]
fn an_event_keeps_its_identity() {
    let (portal, written) = real();
    let unfolded = unfold(&written);
    let calendar = read(&unfolded);
    let ids: BTreeSet<&str> = calendar.components.iter().map(|e| value(e, "UID")).collect();
    assert_eq!(ids.len(), calendar.components.len());
    for (activity, _) in dated(&portal) {
        // Alone, in another file, at another time: the same event for the calendar that takes it in.
        let alone = unfold(&export_of(&portal, [activity]).unwrap());
        let id = format!("{}@iproceeds", activity.id);
        assert_eq!(value(&read(&alone).components[0], "UID"), id);
        assert!(ids.contains(id.as_str()));
    }
}

#[test]
fn no_line_is_too_long_and_none_is_cut_inside_a_letter() {
    let (_, written) = real();
    let long = small(&json!({"title": "Љубљана ".repeat(60), "summary": "š".repeat(500)})).unwrap();
    for calendar in [&written, &long] {
        assert!(calendar.ends_with("\r\n"));
        let lines: Vec<&str> = calendar.split_terminator("\r\n").collect();
        assert!(lines.iter().all(|line| !line.contains(['\r', '\n']) && line.len() <= 75));
        assert!(lines.iter().any(|line| line.len() > 70), "lines are not cut needlessly short");
    }
    let unfolded = unfold(&long);
    let event = &read(&unfolded).components[0];
    assert_eq!(value(event, "SUMMARY"), "Љубљана ".repeat(60).trim());
    assert!(value(event, "DESCRIPTION").contains(&"š".repeat(500)));
}

#[test]
fn the_note_goes_with_every_event_that_concerns_the_marked_country() {
    let (portal, written) = real();
    let designation = portal.designation.as_ref().unwrap();
    let note = format!("{}{}", designation.mark, designation.note.entries().next().unwrap().text);
    let code = CountryCode::parse("XK").unwrap();
    let unfolded = unfold(&written);
    let (mut with, mut without) = (0, 0);
    for (event, (activity, _)) in read(&unfolded).components.iter().zip(dated(&portal)) {
        let concerns = activity.countries.contains(&code)
            || activity.other_countries.contains(&code)
            || activity.place.country == Some(code);
        let says = ["SUMMARY", "LOCATION", "DESCRIPTION"]
            .iter()
            .any(|name| value(event, name).replace(&note, "").contains("Kosovo"));
        let has_note = value(event, "DESCRIPTION").ends_with(&note);
        assert_eq!(has_note, concerns || says, "{}", activity.id);
        *(if has_note { &mut with } else { &mut without }) += 1;
    }
    assert!(with >= 5 && without >= 10, "{with} with the note, {without} without");
}

#[test]
fn the_note_follows_the_mark_wherever_it_is_written() {
    for changes in [
        json!({"countries": ["XK"]}),
        json!({"countries": ["AL", "XK"]}),
        json!({"place_country": "XK"}),
        json!({"other_countries": ["XK"]}),
        json!({"title": "Kosovo* and others"}),
        json!({"summary": "In Kosovo* as well"}),
    ] {
        assert!(unfold(&small(&changes).unwrap()).contains("*What the mark says."), "{changes}");
    }
    assert!(!small(&json!({})).unwrap().contains("What the mark says."));
}

#[test]
fn what_would_end_a_value_is_escaped_and_comes_back_whole() {
    let title = r#"One, two; three: \n is no line, "quoted" \ and C:\new"#;
    let summary = "First\nsecond, END:VEVENT\r\nthird";
    let calendar = small(&json!({"title": title, "summary": summary, "city": "A, b; c"})).unwrap();
    assert!(unfold(&calendar).contains(r"SUMMARY:One\, two\; three"));
    assert!(unfold(&calendar).contains(r"First\nsecond\, END:VEVENT\nthird"));
    let unfolded = unfold(&calendar);
    let parsed = read(&unfolded);
    assert_eq!(parsed.components.len(), 1);
    let event = &parsed.components[0];
    assert_eq!(value(event, "SUMMARY"), title);
    assert_eq!(value(event, "DESCRIPTION"), summary.replace('\r', ""));
    assert_eq!(value(event, "LOCATION"), "A, b; c");
}

#[test]
fn without_a_date_there_is_no_calendar() {
    let undated = json!({"start": null});
    let estimated = json!({"start": null, "estimated_year": 2018});
    let only_year = json!({"start": "2018"});
    for changes in [undated, estimated, only_year] {
        assert_eq!(small(&changes), None, "{changes}");
    }
    assert_eq!(export_of(&load(&support::small()).portal, []), None);
    assert!(small(&json!({})).is_some());
}
