//! `/accessibility`: what was done for every reader, and what is still missing.

use crate::components::contacts::contact_details;
use crate::components::fault_matrix::fault_matrix;
use crate::writer::Writer;
use markup::view;
use portal::message::Key;

/// What every reader can do here.
const CAN: [Key; 5] = [
    Key::AccessibilityCanSize,
    Key::AccessibilityCanKeys,
    Key::AccessibilityCanDark,
    Key::AccessibilityCanTimeline,
    Key::AccessibilityCanPrint,
];

/// What is known to be missing.
const KNOWN: [Key; 3] = [
    Key::AccessibilityKnownLanguages,
    Key::AccessibilityKnownScript,
    Key::AccessibilityKnownSources,
];

/// The accessibility statement, without its heading.
pub(crate) fn accessibility(out: &mut Writer) {
    view! { out,
        <p class="lead">{Key::AccessibilityIntro}</p>
        {list(out, Key::AccessibilityCanTitle, &CAN)}
        {list(out, Key::AccessibilityKnownTitle, &KNOWN)}
        {tested(out)}
        <section>
            <h2>{Key::AccessibilityReportTitle}</h2>
            <p>{Key::AccessibilityReport}</p>
            {contact_details(out, &out.site().portal().project.contacts)}
        </section>
    }
}

/// The record of the tests.
fn tested(out: &mut Writer) {
    view! { out,
        <section class="tested">
            <h2>{Key::TestedTitle}</h2>
            {if let Some(text) = out.site().tested.get() {
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
