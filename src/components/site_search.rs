//! One field for everything, at the top of every page: what is found is listed below it, by kind.

use crate::arrival;
use crate::components::late;
use crate::platform::event;
use crate::signal::{Signal, State};
use crate::writer::{Writer, live};
use leptos::ev::KeyboardEvent;
use leptos::prelude::{Callable, Callback};
use markup::view;
use portal::message::Key;
use portal::route::Page;
use wasm_bindgen_futures::spawn_local;

/// The `id` of the field.
const FIELD: &str = "everything";

/// The field, and what is found below it while it, or something in the list, has the focus. `go` is called with the
/// page that the reader asks for with Enter, and `back` when Escape has taken away what had the focus. On another `page`
/// the field is empty again.
pub(crate) fn site_search(
    out: &mut Writer,
    page: Signal<Page>,
    go: Callback<Page>,
    back: fn(id: &'static str),
) {
    let site = out.site();
    let typed = State::new(String::new());
    out.effect(Box::new(move || {
        let _ = page.get();
        typed.set(String::new());
    }));
    let found = live::view(move |out| {
        let words = typed.get();
        if words.is_empty() {
            return;
        }
        match arrival::here() {
            Some(here) => late::found(here, out, &words),
            None => coming(out),
        }
    });
    let submit = move || {
        let words = typed.get_untracked();
        spawn_local(async move {
            // If it cannot be had, the reader is told below the field.
            let Some(here) = arrival::bring().await else { return };
            if let Some(page) = late::answer(here, site, &words, &page.get_untracked()) {
                typed.set(String::new());
                go.run(page);
            }
        });
    };
    view! { out,
        <form class="site-search no-print" role="search" aria-label=Key::SearchEverything
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
            <input type="search" id=FIELD maxlength="200" aria-label=Key::SearchEverything placeholder=Key::SearchPlaceholder
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
fn coming(out: &mut Writer) {
    let has_failed = arrival::has_failed().get();
    view! { out,
        <div class="site-search__found" tabindex="-1">
            <p class="site-search__count" aria-live="polite">
                {if has_failed { Key::LostPart } else { Key::Loading }}
            </p>
        </div>
    }
}
