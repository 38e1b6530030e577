//! `/accessibility`: what was done for every reader, and what is still missing.

use crate::components::contacts::ContactDetails;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;

/// The accessibility statement.
#[component]
pub(crate) fn Accessibility() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let list = |items: Vec<String>| {
        let items: Vec<_> = items.into_iter().map(|item| view! { <li>{item}</li> }).collect();
        view! { <ul>{items}</ul> }
    };
    view! {
        <h1 tabindex="-1">{m.accessibility_title()}</h1>
        <p class="lead">{m.accessibility_intro()}</p>
        <section>
            <h2>{m.accessibility_can_title()}</h2>
            {list(vec![
                m.accessibility_can_size(),
                m.accessibility_can_keys(),
                m.accessibility_can_dark(),
                m.accessibility_can_timeline(),
                m.accessibility_can_print(),
            ])}
        </section>
        <section>
            <h2>{m.accessibility_known_title()}</h2>
            {list(vec![
                m.accessibility_known_languages(),
                m.accessibility_known_script(),
                m.accessibility_known_sources(),
            ])}
        </section>
        <section>
            <h2>{m.accessibility_report_title()}</h2>
            <p>{m.accessibility_report()}</p>
            <ContactDetails contacts=&site.portal().project.contacts />
        </section>
    }
}
