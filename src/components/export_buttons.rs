//! Ways to save or share what is shown.

use crate::export::Form;
use crate::signal::Signal;
use crate::writer::{Writer, live};
use leptos::prelude::{Callable, Callback};
use markup::view;
use portal::message::Key;

/// What a reader may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// A file.
    File(Form),
    /// The address of the page, copied.
    Address,
}

/// A button for each choice, by its name, and what came of the last one. `choose` is called with it.
pub(crate) fn export_buttons(
    out: &mut Writer,
    choices: &[(Key, Choice)],
    news: Signal<Option<Key>>,
    choose: Callback<Choice>,
) {
    let said = live::view(move |out| {
        if let Some(news) = news.get() {
            view! { out, {news} }
        }
    });
    view! { out,
        <div class="take needs-app no-print">
            {for (name, choice) in choices {
                let choice = *choice;
                let form = match choice {
                    Choice::File(form) => form.extension(),
                    Choice::Address => "link",
                };
                view! { out, <button type="button" data-form=form on:click=move |_| choose.run(choice)>{*name}</button> }
            }}
            <p class="take__news" aria-live="polite">{said}</p>
        </div>
    }
}
