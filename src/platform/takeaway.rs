//! Files that a second program makes, which the boot script loads.

use super::{Fault, Result, document, window};
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The text of a file of this form (`csv`, `json`, `ics`, `bib`, `html`) of what the address shows; of one document if
/// `id` names it. `None` where there is nothing of that form.
///
/// # Errors
///
/// When the second program cannot be loaded.
pub async fn file(form: &'static str, id: &str) -> Result<Option<String>> {
    let failed = || Fault::new("load the program for files");
    let promise = asked(form, id).ok_or_else(failed)?;
    let text = JsFuture::from(promise).await.map_err(|_| failed())?;
    Ok(text.as_string())
}

/// What stands below the heading of the page that the address shows, for the pages that the second program makes.
pub async fn part() -> Option<String> {
    file("part", "").await.ok().flatten()
}

fn asked(form: &str, id: &str) -> Option<Promise> {
    let make = Reflect::get(window().ok()?.as_ref(), &JsValue::from_str("portalTake")).ok()?;
    let style = document().ok()?.query_selector("link[rel=stylesheet]").ok()??;
    let style = style.get_attribute("href").unwrap_or_default();
    let [form, id, style] = [form, id, &style].map(JsValue::from_str);
    make.dyn_ref::<Function>()?.call3(&JsValue::NULL, &form, &id, &style).ok()?.dyn_into().ok()
}
