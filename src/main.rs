//! Starts the portal in a browser.
use leptos::prelude::*;
fn main() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(|| leptos::view! { <h1>"iPROCEEDS"</h1> });
}
