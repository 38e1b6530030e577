//! Ways to save or share what is shown.

use crate::context::Cx;
use crate::export::Form;
use portal::message::Key;
use ui::signal::{Callback, Signal};
use ui::{Writer, view};

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
    cx: &Cx,
    out: &mut Writer,
    choices: &[(Key, Choice)],
    news: Signal<Option<Key>>,
    choose: Callback<Choice>,
) {
    let said = cx.live_view(move |cx, out| {
        if let Some(news) = news.get() {
            view! { out, {cx.text(news)} }
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
                view! { out, <button type="button" data-form=form on:click=move |_| choose.run(choice)>{cx.text(*name)}</button> }
            }}
            <p class="take__news" aria-live="polite">{said}</p>
        </div>
    }
}
