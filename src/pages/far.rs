//! The pages that the second program makes: `/data`, `/accessibility`.

use crate::components::far_part::far_part;
use crate::context::Cx;
use crate::platform::takeaway;
use portal::message::Key;
use portal::route::Page;
use std::sync::Arc;
use ui::signal::State;
use ui::{Writer, view};
use wasm_bindgen_futures::spawn_local;

/// The heading, and what the second program gives below it.
pub(crate) fn far(cx: &Cx, out: &mut Writer, title: Key, page: &Page) {
    let site = &cx.site;
    let Some(made) = site.far.of(page) else { return };
    let has_failed = State::new(false);
    let part = State::new(made.get().cloned());
    if made.get().is_none() {
        let (site, page) = (Arc::clone(site), page.clone());
        spawn_local(async move {
            let Some(made) = site.far.of(&page) else { return };
            match takeaway::part().await {
                Some(markup) => part.set(Some(made.get_or_init(|| markup).clone())),
                None => has_failed.set(true),
            }
        });
    }
    view! { out,
        <h1 tabindex="-1">{cx.text(title)}</h1>
        {far_part(cx, out, part.signal(), has_failed.signal())}
    }
}
