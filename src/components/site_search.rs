//! One field for everything, at the top of every page: what is found is listed below it, by kind.

use crate::components::site_found::{answer, site_found};
use crate::context::Cx;
use crate::platform::event;
use portal::message::Key;
use portal::route::Page;
use std::sync::Arc;
use ui::ev::KeyboardEvent;
use ui::signal::{Callback, Signal, State};
use ui::{Writer, live, view};

/// The `id` of the field.
const FIELD: &str = "everything";

/// The field, and what is found below it while it, or something in the list, has the focus. `go` is called with the
/// page that the reader asks for with Enter, and `back` when Escape has taken away what had the focus. On another `page`
/// the field is empty again.
pub(crate) fn site_search(
    cx: &Cx,
    out: &mut Writer,
    page: Signal<Page>,
    go: Callback<Page>,
    back: fn(id: &'static str),
) {
    let site = Arc::clone(&cx.site);
    let typed = State::new(String::new());
    out.effect(Box::new(move || {
        let _ = page.get();
        typed.set(String::new());
    }));
    let found = cx.live_view(move |cx, out| {
        site_found(cx, out, &typed.get());
    });
    let submit = move || {
        let words = typed.get_untracked();
        if let Some(page) = answer(&site, &words, &page.get_untracked()) {
            typed.set(String::new());
            go.run(page);
        }
    };
    view! { out,
        <form class="site-search no-print" role="search" aria-label=cx.text(Key::SearchEverything)
            on:submit=move |event| {
                event.prevent_default();
                submit();
            }
            on:keydown=move |event: KeyboardEvent| {
                if event.key() == "Escape" {
                    typed.set(String::new());
                    back(FIELD);
                }
            }>
            <input type="search" id=FIELD maxlength="200" aria-label=cx.text(Key::SearchEverything) placeholder=cx.text(Key::SearchPlaceholder)
                autocomplete="off" spellcheck="false" prop:value=live::attribute(move || typed.get())
                on:input=move |event| typed.set(event::value(&event)) />
            {found}
        </form>
    }
}
