//! `/accessibility`: the statement, with the parts that Decision (EU) 2018/1523 asks for, and what the tests saw.

use crate::components::checked::checked;
use crate::components::contacts::contact_details;
use crate::components::fault_matrix::fault_matrix;
use crate::components::first_versions::first_versions;
use crate::components::hostile_input::hostile_input;
use crate::components::keys::keys;
use crate::context::Cx;
use crate::state::{records, shortcuts};
use portal::dates;
use portal::message::Key;
use portal::model::PartialDate;
use portal::route::Page;
use portal::tested::{Record, checks, hostile};
use ui::{Writer, view};

/// What every reader can do here.
const CAN: [Key; 5] = [
    Key::AccessibilityCanSize,
    Key::AccessibilityCanKeys,
    Key::AccessibilityCanDark,
    Key::AccessibilityCanTimeline,
    Key::AccessibilityCanPrint,
];

/// What is known to be missing.
const KNOWN: [Key; 5] = [
    Key::AccessibilityKnownPeople,
    Key::AccessibilityKnownLanguages,
    Key::AccessibilityKnownScript,
    Key::AccessibilityKnownMonths,
    Key::AccessibilityKnownSources,
];

/// When somebody last read the statement against the portal. Whoever does so next writes the day here.
const REVIEWED: PartialDate = PartialDate::Day(2026, 11, 27);

/// The accessibility statement.
pub(crate) fn accessibility(cx: &Cx, out: &mut Writer) {
    let m = &cx.site.messages;
    let have_come = records::fetched(cx, out, Page::Accessibility);
    let browsers = cx.live_view(move |cx, out| {
        have_come.get();
        if let Some(seen) = &cx.site.tested.text(Record::Checks).and_then(checks::read) {
            first_versions(cx, out, &seen.browsers);
            checked(cx, out, seen);
        }
    });
    let broken = cx.live_view(move |cx, out| {
        have_come.get();
        broken_on_purpose(cx, out);
        if let Some(hostile) = &cx.site.tested.text(Record::Hostile).and_then(hostile::read) {
            hostile_input(cx, out, hostile);
        }
    });
    view! { out,
        <h1 tabindex="-1">{cx.text(Key::AccessibilityTitle)}</h1>
        <p class="lead">{cx.text(Key::AccessibilityIntro)}</p>
        <p>{cx.text(Key::AccessibilityScope)}</p>
        {list(cx, out, Key::AccessibilityCanTitle, &CAN)}
        <section id="keys">
            <h2>{cx.text(Key::KeysTitle)}</h2>
            {keys(cx, out, shortcuts::toggle)}
        </section>
        <section>
            <h2>{cx.text(Key::AccessibilityStatusTitle)}</h2>
            <p>{cx.text(Key::AccessibilityStatus)}</p>
        </section>
        {list(cx, out, Key::AccessibilityKnownTitle, &KNOWN)}
        {browsers}
        <section>
            <h2>{cx.text(Key::AccessibilityPreparedTitle)}</h2>
            <p>{m.accessibility_prepared(&dates::date(REVIEWED, m))}</p>
        </section>
        <section>
            <h2>{cx.text(Key::AccessibilityReportTitle)}</h2>
            <p>{cx.text(Key::AccessibilityReport)}</p>
            {contact_details(cx, out, &cx.site.portal().project.contacts)}
        </section>
        <section>
            <h2>{cx.text(Key::AccessibilityEnforcementTitle)}</h2>
            <p>{cx.text(Key::AccessibilityEnforcement)}</p>
        </section>
        {broken}
    }
}

/// The record of what was broken on purpose.
fn broken_on_purpose(cx: &Cx, out: &mut Writer) {
    view! { out,
        <section class="tested">
            <h2>{cx.text(Key::TestedTitle)}</h2>
            {if let Some(text) = cx.site.tested.text(Record::Faults) {
                fault_matrix(cx, out, text);
            } else {
                view! { out, <p class="notice">{cx.text(Key::TestedMissing)}</p> }
            }}
        </section>
    }
}

fn list(cx: &Cx, out: &mut Writer, title: Key, items: &[Key]) {
    view! { out,
        <section>
            <h2>{cx.text(title)}</h2>
            <ul>
                {for item in items {
                    view! { out, <li>{cx.text(*item)}</li> }
                }}
            </ul>
        </section>
    }
}
