//! Something that could not be had, with a way to ask for it once more.

use crate::signal::Signal;
use crate::writer::{Writer, live};
use markup::view;
use portal::message::Key;

/// Says it while it is so. `retry` is called when the reader asks for it.
pub(crate) fn again(
    out: &mut Writer,
    what: Key,
    is_so: Signal<bool>,
    retry: impl Fn() + Copy + 'static,
) {
    let words = live::view(move |out| {
        if is_so.get() {
            view! { out,
                <div class="fault-banner" role="alert">
                    <p>{what}</p>
                    <p class="fault-banner__ways">
                        <button type="button" on:click=move |_| retry()>{Key::Retry}</button>
                    </p>
                </div>
            }
        }
    });
    view! { out, {words} }
}
