//! The language that a reader wants.

use crate::platform::{data, page, storage};
use crate::site::{Site, Words};
use portal::locale::Locale;
use std::sync::Arc;
use ui::signal::State;
use wasm_bindgen_futures::spawn_local;

/// The `id` of what opens the list of languages: it has the focus again when the language has changed.
pub(crate) const SWITCH: &str = "language";

/// What is offered to the reader of these pages: the language that they chose before, or else the first of their
/// browser's that there is. Nothing where the pages are in it.
pub(crate) fn offer(site: &Arc<Site>) -> State<Option<Words>> {
    let offer = State::new(None);
    let remembered = storage::get(storage::Key::Language).ok().flatten();
    let wanted = remembered
        .and_then(|tag| Locale::of(&tag))
        .or_else(|| Locale::wanted(page::languages().iter().map(String::as_str)));
    if let Some(locale) = wanted.filter(|locale| *locale != site.locale()) {
        let site = Arc::clone(site);
        spawn_local(async move {
            let messages = data::fetch_messages(&site.base, locale).await;
            // Words that cannot be had make no offer.
            if messages.are_whole() {
                offer.set(Some(Words(Arc::new(messages))));
            }
        });
    }
    offer
}

/// Remembers the language that the reader chose. Where the storage is blocked it is asked for again.
pub(crate) fn choose(locale: Locale) {
    let _ = storage::set(storage::Key::Language, locale.tag());
}
