//! `/accessibility`: the statement, with the parts that Decision (EU) 2018/1523 asks for, and what the tests saw.

use crate::components::checked::checked;
use crate::components::contacts::contact_details;
use crate::components::fault_matrix::fault_matrix;
use crate::components::first_versions::first_versions;
use crate::components::hostile_input::hostile_input;
use crate::components::keys::keys;
use crate::state::{records, shortcuts};
use crate::writer::{Writer, live};
use markup::view;
use portal::dates;
use portal::message::Key;
use portal::model::PartialDate;
use portal::route::Page;
use portal::tested::{Record, checks, hostile};

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
pub(crate) fn accessibility(out: &mut Writer) {
    let site = out.site();
    let m = &site.messages;
    let have_come = records::fetched(out, Page::Accessibility);
    let browsers = live::view(move |out| {
        have_come.get();
        if let Some(seen) = &site.tested.text(Record::Checks).and_then(checks::read) {
            first_versions(out, &seen.browsers);
            checked(out, seen);
        }
    });
    let broken = live::view(move |out| {
        have_come.get();
        broken_on_purpose(out);
        if let Some(hostile) = &site.tested.text(Record::Hostile).and_then(hostile::read) {
            hostile_input(out, hostile);
        }
    });
    view! { out,
        <h1 tabindex="-1">{Key::AccessibilityTitle}</h1>
        <p class="lead">{Key::AccessibilityIntro}</p>
        <p>{Key::AccessibilityScope}</p>
        {list(out, Key::AccessibilityCanTitle, &CAN)}
        <section id="keys">
            <h2>{Key::KeysTitle}</h2>
            {keys(out, shortcuts::toggle)}
        </section>
        <section>
            <h2>{Key::AccessibilityStatusTitle}</h2>
            <p>{Key::AccessibilityStatus}</p>
        </section>
        {list(out, Key::AccessibilityKnownTitle, &KNOWN)}
        {browsers}
        <section>
            <h2>{Key::AccessibilityPreparedTitle}</h2>
            <p>{m.accessibility_prepared(&dates::date(REVIEWED, m))}</p>
        </section>
        <section>
            <h2>{Key::AccessibilityReportTitle}</h2>
            <p>{Key::AccessibilityReport}</p>
            {contact_details(out, &out.site().portal().project.contacts)}
        </section>
        <section>
            <h2>{Key::AccessibilityEnforcementTitle}</h2>
            <p>{Key::AccessibilityEnforcement}</p>
        </section>
        {broken}
    }
}

/// The record of what was broken on purpose.
fn broken_on_purpose(out: &mut Writer) {
    view! { out,
        <section class="tested">
            <h2>{Key::TestedTitle}</h2>
            {if let Some(text) = out.site().tested.text(Record::Faults) {
                fault_matrix(out, text);
            } else {
                view! { out, <p class="notice">{Key::TestedMissing}</p> }
            }}
        </section>
    }
}

fn list(out: &mut Writer, title: Key, items: &[Key]) {
    view! { out,
        <section>
            <h2>{title}</h2>
            <ul>
                {for item in items {
                    view! { out, <li>{*item}</li> }
                }}
            </ul>
        </section>
    }
}
