//! Something that could not be had, with a way to ask for it once more.

use crate::context::Cx;
use portal::message::Key;
use ui::signal::Signal;
use ui::{Writer, view};

/// Says it while it is so. `retry` is called when the reader asks for it.
pub(crate) fn again(
    cx: &Cx,
    out: &mut Writer,
    what: Key,
    is_so: Signal<bool>,
    retry: impl Fn() + Clone + 'static,
) {
    let words = cx.live_view(move |cx, out| {
        if is_so.get() {
            let retry = retry.clone();
            view! { out,
                <div class="fault-banner" role="alert">
                    <p>{cx.text(what)}</p>
                    <p class="fault-banner__ways">
                        <button type="button" on:click=move |_| retry()>{cx.text(Key::Retry)}</button>
                    </p>
                </div>
            }
        }
    });
    view! { out, {words} }
}
