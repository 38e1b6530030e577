//! Parts of an address that mean nothing here.

use crate::live;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::find::Ignored;

/// Names what was left out of an address; nothing if all was understood.
#[component]
pub(crate) fn IgnoredNote(
    /// What was left out.
    ignored: Signal<Vec<Ignored>>,
) -> impl IntoView {
    let m = &use_site().messages;
    live::view(move || {
        let items: Vec<_> = ignored
            .get()
            .into_iter()
            .map(|part| view! { <li>{m.ignored_item(part.param, part.value)}</li> })
            .collect();
        if items.is_empty() {
            return ().into_any();
        }
        view! {
            <div class="ignored-note">
                <p>{m.ignored_title()}</p>
                <ul>{items}</ul>
            </div>
        }
        .into_any()
    })
}
