//! `/accessibility`: the statement, with the parts that Decision (EU) 2018/1523 asks for, and what the tests saw.

use crate::components::checked::checked;
use crate::components::contacts::contact_details;
use crate::components::fault_matrix::fault_matrix;
use crate::components::first_versions::first_versions;
use crate::components::hostile_input::hostile_input;
use crate::components::keys::keys;
use crate::writer::Writer;
use markup::view;
use portal::dates;
use portal::message::Key;
use portal::model::PartialDate;
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

/// The accessibility statement, without its heading.
pub(crate) fn accessibility(out: &mut Writer) {
    let m = &out.site().messages;
    let checks = out.site().tested.text(Record::Checks).and_then(checks::read);
    let hostile = out.site().tested.text(Record::Hostile).and_then(hostile::read);
    view! { out,
        <p class="lead">{Key::AccessibilityIntro}</p>
        <p>{Key::AccessibilityScope}</p>
        {list(out, Key::AccessibilityCanTitle, &CAN)}
        <section id="keys">
            <h2>{Key::KeysTitle}</h2>
            {keys(out)}
        </section>
        <section>
            <h2>{Key::AccessibilityStatusTitle}</h2>
            <p>{Key::AccessibilityStatus}</p>
        </section>
        {list(out, Key::AccessibilityKnownTitle, &KNOWN)}
        {if let Some(seen) = &checks {
            first_versions(out, &seen.browsers);
            checked(out, seen);
        }}
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
        {broken_on_purpose(out)}
        {if let Some(hostile) = &hostile {
            hostile_input(out, hostile);
        }}
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
