//! Ways to take along what is shown.

use crate::signal::Signal;
use crate::writer::{Writer, live};
use leptos::prelude::{Callable, Callback};
use markup::view;
use portal::message::Key;

/// A button for each form of file, by its name and ending, and what came of it. `take` is called with the ending.
pub(crate) fn take_away(
    out: &mut Writer,
    forms: &[(Key, &'static str)],
    news: Signal<Option<Key>>,
    take: Callback<&'static str>,
) {
    let said = live::view(move |out| {
        if let Some(news) = news.get() {
            view! { out, {news} }
        }
    });
    view! { out,
        <div class="take needs-app no-print">
            {for (name, form) in forms {
                let form = *form;
                view! { out, <button type="button" data-form=form on:click=move |_| take.run(form)>{*name}</button> }
            }}
            <p class="take__news" aria-live="polite">{said}</p>
        </div>
    }
}
