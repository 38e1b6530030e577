//! `/accessibility`: what was done for every reader, and what is still missing.

use crate::components::contacts::contact_details;
use crate::components::fault_matrix::fault_matrix;
use crate::platform::data;
use crate::signal::State;
use crate::writer::{Writer, live};
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

/// The accessibility statement.
pub(crate) fn accessibility(out: &mut Writer) {
    view! { out,
        <h1 tabindex="-1">{Key::AccessibilityTitle}</h1>
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

/// The record of the tests, fetched when it is looked at for the first time.
fn tested(out: &mut Writer) {
    let site = out.site();
    let is_awaited = State::new(site.tested.get().is_none());
    if is_awaited.get_untracked() {
        data::when_tested_is_here(site.base.clone(), move |text| {
            if let Some(text) = text {
                let _ = site.tested.set(text);
            }
            is_awaited.set(false);
        });
    }
    let shown = live::view(move |out| {
        let is_awaited = is_awaited.get();
        match site.tested.get() {
            Some(text) => fault_matrix(out, text),
            None if is_awaited => view! { out, <p class="hint">{Key::Loading}</p> },
            None => view! { out, <p class="notice" aria-live="polite">{Key::TestedMissing}</p> },
        }
    });
    view! { out,
        <section class="tested">
            <h2>{Key::TestedTitle}</h2>
            {shown}
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
