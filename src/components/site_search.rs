//! One field for everything, at the top of every page: what is found is listed below it, by kind.

use crate::arrival;
use crate::components::late;
use crate::context::Cx;
use crate::platform::event;
use portal::message::Key;
use portal::route::Page;
use std::sync::Arc;
use ui::ev::KeyboardEvent;
use ui::signal::{Callback, Signal, State};
use ui::{Writer, live, view};
use wasm_bindgen_futures::spawn_local;

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
        let words = typed.get();
        if words.is_empty() {
            return;
        }
        match arrival::here() {
            Some(here) => late::found(here, cx, out, &words),
            None => coming(cx, out),
        }
    });
    let submit = move || {
        let words = typed.get_untracked();
        let site = Arc::clone(&site);
        spawn_local(async move {
            // If it cannot be had, the reader is told below the field.
            let Some(here) = arrival::bring().await else { return };
            if let Some(page) = late::answer(here, &site, &words, &page.get_untracked()) {
                typed.set(String::new());
                go.run(page);
            }
        });
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
                on:input=move |event| {
                    typed.set(event::value(&event));
                    spawn_local(async {
                        let _ = arrival::bring().await;
                    });
                } />
            {found}
        </form>
    }
}

/// That what finds is not here yet, or could not be had: then the next letter asks for it again.
fn coming(cx: &Cx, out: &mut Writer) {
    let has_failed = arrival::has_failed().get();
    view! { out,
        <div class="site-search__found" tabindex="-1">
            <p class="site-search__count" aria-live="polite">
                {cx.text(if has_failed { Key::LostPart } else { Key::Loading })}
            </p>
        </div>
    }
}
