//! Files that the page makes itself.

use super::{Fault, Result, document};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Saves a text as a file.
pub fn save(name: &str, media_type: &str, text: &str) -> Result<()> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)
        .map_err(Fault::because("make a file"))?;
    let url = Url::create_object_url_with_blob(&blob).map_err(Fault::because("make a file"))?;
    let link = document()?
        .create_element("a")
        .map_err(Fault::because("make a link"))?
        .dyn_into::<HtmlAnchorElement>()
        .map_err(|_| Fault::new("make a link"))?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&url).map_err(Fault::because("let go of a file"))
}
