//! Fetches a long file, and tells how much of it is here.

use gloo_net::http::Request;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ReadableStreamDefaultReader;

/// The bytes of a file; nothing if not all of them come. `tell` is called with how many are here, each time more are.
pub async fn fetch(url: &str, tell: impl Fn(usize)) -> Option<Vec<u8>> {
    let answer = Request::get(url).send().await.ok().filter(gloo_net::http::Response::ok)?;
    let reader: ReadableStreamDefaultReader = answer.body()?.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read()).await.ok()?;
        let field = |name| Reflect::get(&piece, &JsValue::from_str(name)).ok();
        if field("done")?.is_truthy() {
            return Some(bytes);
        }
        bytes.extend(field("value")?.dyn_into::<Uint8Array>().ok()?.to_vec());
        tell(bytes.len());
    }
}
