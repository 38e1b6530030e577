//! Sheets that lie over the page.

use super::{Fault, Result, document};
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

/// Opens the sheet with this `id`, over all else. The browser brings the focus back when it is closed.
pub fn show(id: &str) -> Result<()> {
    document()?
        .get_element_by_id(id)
        .and_then(|element| element.dyn_into::<HtmlDialogElement>().ok())
        .ok_or_else(|| Fault::new("find a sheet"))?
        .show_modal()
        .map_err(Fault::because("open a sheet"))
}
