//! Ways to take along what is shown.

use crate::context::Cx;
use portal::message::Key;
use ui::signal::{Callback, Signal};
use ui::{Writer, view};

/// A button for each form of file, by its name and ending, and what came of it. `take` is called with the ending.
pub(crate) fn take_away(
    cx: &Cx,
    out: &mut Writer,
    forms: &[(Key, &'static str)],
    news: Signal<Option<Key>>,
    take: Callback<&'static str>,
) {
    let said = cx.live_view(move |cx, out| {
        if let Some(news) = news.get() {
            view! { out, {cx.text(news)} }
        }
    });
    view! { out,
        <div class="take needs-app no-print">
            {for (name, form) in forms {
                let form = *form;
                view! { out, <button type="button" data-form=form on:click=move |_| take.run(form)>{cx.text(*name)}</button> }
            }}
            <p class="take__news" aria-live="polite">{said}</p>
        </div>
    }
}
