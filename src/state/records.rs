//! Records about the portal itself, which its own pages show.

use crate::signal::{Signal, State};
use crate::writer::Writer;
use portal::route::Page;
use wasm_bindgen_futures::spawn_local;

/// Brings what a page shows of them; it changes when they have come. What cannot be had stays away.
pub(crate) fn fetched(out: &mut Writer, page: Page) -> Signal<bool> {
    let site = out.site();
    let have_come = State::new(false);
    out.effect(Box::new(move || {
        let page = page.clone();
        spawn_local(async move {
            site.fetch_records(&page).await;
            have_come.set(true);
        });
    }));
    have_come.signal()
}
