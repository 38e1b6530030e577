//! A part of a page that comes later.

use crate::signal::Signal;
use crate::writer::{Writer, live};
use markup::view;
use portal::message::Key;

/// The markup of the part once it is there, or that it could not be had.
pub(crate) fn far_part(out: &mut Writer, part: Signal<Option<String>>, has_failed: Signal<bool>) {
    let shown = live::view(move |out| match part.get() {
        Some(markup) => out.markup(&markup),
        None if has_failed.get() => {
            view! { out, <p class="notice" role="alert">{Key::LostPart} " " <a href="">{Key::Reload}</a></p> }
        }
        None => view! { out, <p class="hint">{Key::Loading}</p> },
    });
    view! { out, {shown} }
}
