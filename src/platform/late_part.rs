//! The late part of the program, which the boot script loads.

use super::{Fault, Result, window};
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Has it loaded, at once or when the browser is at rest. Asked again it is loaded once all the same; what could not be
/// loaded is tried again.
pub async fn fetch(at_rest: bool) -> Result<()> {
    let failed = || Fault::new("load the late part of the program");
    let promise = asked(at_rest).ok_or_else(failed)?;
    JsFuture::from(promise).await.map(drop).map_err(|_| failed())
}

fn asked(at_rest: bool) -> Option<Promise> {
    let load = Reflect::get(window().ok()?.as_ref(), &JsValue::from_str("portalLate")).ok()?;
    let at_rest = JsValue::from_bool(at_rest);
    load.dyn_ref::<Function>()?.call1(&JsValue::NULL, &at_rest).ok()?.dyn_into().ok()
}
