//! The field for words to find.

use crate::live;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;

/// A search field that finds while it is typed into.
#[component]
pub(crate) fn SearchBox(
    /// What the field is called.
    label: String,
    /// Where the form leads without the app.
    action: String,
    /// The words that are searched for.
    text: Signal<String>,
    /// Called with the words whenever they change.
    search: Callback<String>,
) -> impl IntoView {
    let m = &use_site().messages;
    // The field keeps what is typed, spaces and all; it follows the address only when that changes otherwise.
    let typed = RwSignal::new(text.get_untracked());
    Effect::new(move |_| {
        let text = text.get();
        if typed.with_untracked(|typed| typed.trim() != text) {
            typed.set(text);
        }
    });
    let update = move |value: String| {
        typed.set(value.clone());
        search.run(value);
    };
    view! {
        <form class="search-box" role="search" method="get" action=action
            on:submit=move |event| {
                event.prevent_default();
                search.run(typed.get_untracked());
            }>
            <label for="search">{label}</label>
            <input type="search" id="search" name="q" autocomplete="off" spellcheck="false"
                aria-describedby="search-hint" prop:value=live::attribute(move || typed.get())
                on:input=move |event| update(event_target_value(&event)) />
            <p class="hint" id="search-hint">{m.search_hint()}</p>
        </form>
    }
}
