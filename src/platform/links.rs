//! Clicks on the portal's own links, without a handler on every one of them.

use super::{Fault, Result, document, window};
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, MouseEvent};

/// A click on a link that leads within the portal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Click {
    /// Path of the link on its host.
    pub path: String,
    /// Its query without `?`.
    pub query: String,
    /// Its fragment with `#`, or nothing.
    pub fragment: String,
    /// The `id` of the link, to find it again when the reader comes back.
    pub id: String,
    /// Whether the link leads to another place on the same page, which is the browser's business.
    pub within_page: bool,
    /// Whether the link leads back, to where and how the reader left its page.
    pub returns: bool,
}

impl Click {
    /// Where the link leads on its host.
    pub fn url(&self) -> String {
        let mark = if self.query.is_empty() { "" } else { "?" };
        [&self.path, mark, &self.query, &self.fragment].concat()
    }
}

/// Hands clicks on links within this host to `act`, which says whether it has taken the reader there.
///
/// This lasts as long as the listener is kept. Links stay real links: a new tab, a download, a modifier key or another host is left to the browser.
pub fn on_click(mut act: impl FnMut(Click) -> bool + 'static) -> Result<EventListener> {
    let origin = window()?.location().origin().map_err(Fault::because("read the host"))?;
    let listen = move |event: &Event| {
        let Some(event) = event.dyn_ref::<MouseEvent>() else { return };
        let is_plain = event.button() == 0
            && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        if !is_plain || event.default_prevented() {
            return;
        }
        let Some(link) = link_of(event) else { return };
        let leads_elsewhere = link.origin() != origin
            || link.has_attribute("download")
            || !matches!(link.target().as_str(), "" | "_self");
        let within_page = link.get_attribute("href").is_none_or(|href| href.starts_with('#'));
        if leads_elsewhere {
            return;
        }
        let click = Click {
            path: link.pathname(),
            query: link.search().trim_start_matches('?').to_owned(),
            fragment: link.hash(),
            id: link.id(),
            within_page,
            returns: link.has_attribute("data-returns"),
        };
        if act(click) && !within_page {
            event.prevent_default();
        }
    };
    let options = EventListenerOptions::enable_prevent_default();
    let document = document()?;
    Ok(EventListener::new_with_options(&document, "click", options, listen))
}

/// Gives the link that an event is on another query, if it matches `selector`. Without a browser there is no such link.
pub fn set_query(event: &Event, selector: &str, query: &str) {
    if window().is_ok()
        && let Some(link) = closest(event, selector)
    {
        link.set_search(query);
    }
}

fn link_of(event: &MouseEvent) -> Option<HtmlAnchorElement> {
    closest(event, "a[href]")
}

fn closest(event: &Event, selector: &str) -> Option<HtmlAnchorElement> {
    event
        .target()?
        .dyn_into::<Element>()
        .ok()?
        .closest(selector)
        .ok()??
        .dyn_into::<HtmlAnchorElement>()
        .ok()
}
