//! The field for words to find.

use crate::context::Cx;
use crate::platform::event;
use portal::find::Query;
use portal::message::Key;
use ui::signal::{Callback, Signal, State};
use ui::{Writer, live, view};

/// A search field that finds while it is typed into. `action` is where the form leads without the app; `ask` is
/// called with what to ask instead, whenever the words change.
pub(crate) fn search_box(
    cx: &Cx,
    out: &mut Writer,
    label: Key,
    action: &str,
    query: Signal<Query>,
    ask: Callback<Query>,
) {
    // The field keeps what is typed, spaces and all; it follows the address only when that changes otherwise.
    let typed = State::new(query.with_untracked(|query| query.text.clone()));
    out.effect(Box::new(move || {
        let text = query.with(|query| query.text.clone());
        if typed.with_untracked(|typed| typed.trim() != text) {
            typed.set(text);
        }
    }));
    let search = move |words: String| {
        ask.run(query.get_untracked().with_text(&words));
        typed.set(words);
    };
    view! { out,
        <form class="search-box" role="search" method="get" action=action
            on:submit=move |event| {
                event.prevent_default();
                search(typed.get_untracked());
            }>
            <label for="search">{cx.text(label)}</label>
            <input type="search" id="search" name="q" maxlength="200" autocomplete="off" spellcheck="false"
                aria-describedby="search-hint" prop:value=live::attribute(move || typed.get())
                on:input=move |event| search(event::value(&event)) />
            <p class="hint" id="search-hint">{cx.text(Key::SearchHint)}</p>
        </form>
    }
}
