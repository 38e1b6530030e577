//! The address bar and the way back.

use super::{Fault, Result, window};
use gloo_events::EventListener;
use portal::route::below_base;
use wasm_bindgen::JsValue;

/// What the address bar shows below the portal's base: the path, and the query without `?`.
pub fn current(base: &str) -> Result<(String, String)> {
    let location = window()?.location();
    let path = location.pathname().map_err(Fault::because("read the address"))?;
    let query = location.search().map_err(Fault::because("read the address"))?;
    let below = below_base(base, &path).unwrap_or("/404");
    // `/index.html` is how some hosts and open files spell the first page.
    let below = below.strip_suffix("index.html").unwrap_or(below);
    Ok((below.to_owned(), query.trim_start_matches('?').to_owned()))
}

/// The part of the address behind `#`, without it; empty if there is none.
pub fn fragment() -> String {
    window()
        .and_then(|window| window.location().hash().map_err(Fault::because("read the address")))
        .map(|hash| hash.trim_start_matches('#').to_owned())
        .unwrap_or_default()
}

/// Goes to a new entry of the history.
pub fn push(url: &str) -> Result<()> {
    history()?
        .push_state_with_url(&JsValue::NULL, "", Some(url))
        .map_err(Fault::because("change the address"))
}

/// Leaves the program for a page that the host has.
pub fn load(url: &str) -> Result<()> {
    window()?.location().assign(url).map_err(Fault::because("open a page"))
}

/// Has the host show the page at the address.
pub fn reload() -> Result<()> {
    window()?.location().reload().map_err(Fault::because("load the page again"))
}

/// Changes the address of the present entry. Browsers refuse this when it comes too often.
pub fn replace(url: &str) -> Result<()> {
    history()?
        .replace_state_with_url(&JsValue::NULL, "", Some(url))
        .map_err(Fault::because("change the address"))
}

/// Jumps to the fragment of the present address again, so that the browser marks its target.
pub fn follow_fragment() -> Result<()> {
    let location = window()?.location();
    let hash = location.hash().map_err(Fault::because("read the address"))?;
    location.replace(&hash).map_err(Fault::because("follow the fragment"))
}

/// Tells when the reader goes back or forward, as long as the listener is kept.
pub fn on_return(mut act: impl FnMut() + 'static) -> Result<EventListener> {
    history()?
        .set_scroll_restoration(web_sys::ScrollRestoration::Manual)
        .map_err(Fault::because("keep the scroll position"))?;
    // `popstate` is sent to the window alone: a listener on the document would never hear it.
    let window = window()?;
    Ok(EventListener::new(&window, "popstate", move |_| act()))
}

/// Tells when the page is left for another site, closed or loaded again, as long as the listener is kept. The browser
/// then keeps the scroll position by itself.
pub fn on_leaving(mut act: impl FnMut() + 'static) -> Result<EventListener> {
    let window = window()?;
    Ok(EventListener::new(&window, "pagehide", move |_| {
        act();
        let _ = history()
            .map(|history| history.set_scroll_restoration(web_sys::ScrollRestoration::Auto));
    }))
}

/// Whether this page was loaded again, or come back to, and not opened.
pub fn is_return() -> bool {
    let kind =
        window().ok().and_then(|window| window.performance()).map(|p| p.navigation().type_());
    matches!(
        kind,
        Some(
            web_sys::PerformanceNavigation::TYPE_RELOAD
                | web_sys::PerformanceNavigation::TYPE_BACK_FORWARD
        )
    )
}

/// How far the page is scrolled, in whole CSS pixels: nobody sees the rest, and writing fractions would cost 12 kB.
#[allow(clippy::cast_possible_truncation, reason = "no page is that long")]
pub fn scroll() -> i32 {
    window().ok().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0) as i32
}

/// Scrolls to a place at once.
pub fn scroll_to(y: i32) {
    if let Ok(window) = window() {
        window.scroll_to_with_x_and_y(0.0, y.into());
    }
}

fn history() -> Result<web_sys::History> {
    window()?.history().map_err(Fault::because("find the history"))
}
