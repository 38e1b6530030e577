//! How to cite something, ready to be taken along.

use crate::context::Cx;
use crate::site::Site;
use portal::export::{Cited, citation};
use portal::message::Key;
use portal::model::Slug;
use std::sync::Arc;
use ui::signal::State;
use ui::{Writer, view};

/// Copies what the element with an `id` says, or marks it where that cannot be done; then tells whether it was copied.
pub(crate) type Copying = fn(id: &str, then: Box<dyn FnOnce(bool)>);

/// What can be done with a citation.
#[derive(Clone, Copy)]
pub(crate) struct Ways {
    /// Copies it.
    pub(crate) copy: Copying,
    /// Makes a file of what has this `id`, for a list of references, and says how that goes.
    pub(crate) bibtex: fn(site: &Site, id: &Slug, said: State<Option<Key>>),
}

/// The citation of what has this `id` and is shown at `href`. Its address is whole or left out.
pub(crate) fn cite(cx: &Cx, out: &mut Writer, cited: Cited<'_>, id: &Slug, href: &str, ways: Ways) {
    let site = &cx.site;
    let address = site.whole(href).unwrap_or_default();
    let text = citation(cited, site.portal(), &site.messages, &address);
    let slug = id.clone();
    let id = format!("cite-{id}");
    let owned = Arc::clone(site);
    let said = State::new(None);
    let words = cx.live_view(move |cx, out| view! { out, {said.get().map(|said| cx.text(said))} });
    view! { out,
        <details class="cite">
            <summary>{cx.text(Key::Cite)}</summary>
            <p id=&id class="cite__text">{text.trim_end()}</p>
            <p class="needs-app no-print">
                <button
                    type="button"
                    on:click=move |_| {
                        // Emptied first, so that the same words are said again.
                        said.set(None);
                        (ways.copy)(&id, Box::new(move |is_copied| {
                            said.set(Some(if is_copied { Key::CiteCopied } else { Key::CiteMarked }));
                        }));
                    }
                >
                    {cx.text(Key::CiteCopy)}
                </button>
                " "
                <button type="button" on:click=move |_| (ways.bibtex)(&owned, &slug, said)>{cx.text(Key::CiteBibtex)}</button>
                " "
                <span aria-live="polite">{words}</span>
            </p>
        </details>
    }
}
