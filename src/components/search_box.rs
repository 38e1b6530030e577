//! The field for words to find.

use crate::live;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::find::Query;

/// A search field that finds while it is typed into.
#[component]
pub(crate) fn SearchBox(
    /// What the field is called.
    label: String,
    /// Where the form leads without the app.
    action: String,
    /// What is asked.
    query: Memo<Query>,
    /// Called with what to ask instead, whenever the words change.
    ask: Callback<Query>,
) -> impl IntoView {
    let m = &use_site().messages;
    // The field keeps what is typed, spaces and all; it follows the address only when that changes otherwise.
    let typed = RwSignal::new(query.with_untracked(|query| query.text.clone()));
    Effect::new(move |_| {
        let text = query.with(|query| query.text.clone());
        if typed.with_untracked(|typed| typed.trim() != text) {
            typed.set(text);
        }
    });
    let search = move |words: String| {
        ask.run(query.get_untracked().with_text(&words));
        typed.set(words);
    };
    view! {
        <form class="search-box" role="search" method="get" action=action
            on:submit=move |event| {
                event.prevent_default();
                search(typed.get_untracked());
            }>
            <label for="search">{label}</label>
            <input type="search" id="search" name="q" autocomplete="off" spellcheck="false"
                aria-describedby="search-hint" prop:value=live::attribute(move || typed.get())
                on:input=move |event| search(event_target_value(&event)) />
            <p class="hint" id="search-hint">{m.search_hint()}</p>
        </form>
    }
}
