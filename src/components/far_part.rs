//! A part of a page that comes later.

use crate::context::Cx;
use portal::message::Key;
use ui::signal::Signal;
use ui::{Writer, view};

/// The markup of the part once it is there, or that it could not be had.
pub(crate) fn far_part(
    cx: &Cx,
    out: &mut Writer,
    part: Signal<Option<String>>,
    has_failed: Signal<bool>,
) {
    let shown = cx.live_view(move |cx, out| match part.get() {
        Some(markup) => out.markup(&markup),
        None if has_failed.get() => {
            view! { out, <p class="notice" role="alert">{cx.text(Key::LostPart)} " " <a href="">{cx.text(Key::Reload)}</a></p> }
        }
        None => view! { out, <p class="hint">{cx.text(Key::Loading)}</p> },
    });
    view! { out, {shown} }
}
