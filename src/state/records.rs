//! Records about the portal itself, which its own pages show.

use crate::context::Cx;
use portal::route::Page;
use std::sync::Arc;
use ui::Writer;
use ui::signal::{Signal, State};
use wasm_bindgen_futures::spawn_local;

/// Brings what a page shows of them; it changes when they have come. What cannot be had stays away.
pub(crate) fn fetched(cx: &Cx, out: &mut Writer, page: Page) -> Signal<bool> {
    let site = Arc::clone(&cx.site);
    let have_come = State::new(false);
    out.effect(Box::new(move || {
        let (site, page) = (Arc::clone(&site), page.clone());
        spawn_local(async move {
            site.fetch_records(&page).await;
            have_come.set(true);
        });
    }));
    have_come.signal()
}
