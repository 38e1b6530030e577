//! A button that is on or off.

use crate::writer::{Writer, live};
use markup::view;

/// The button. `act` is called when it is pressed.
pub(crate) fn toggle(
    out: &mut Writer,
    name: &str,
    mut is_on: live::Live<bool>,
    mut act: Box<dyn FnMut()>,
) {
    view! { out,
        <button type="button" aria-pressed=live::attribute(move || is_on().to_string()) on:click=move |_| act()>
            {name}
        </button>
        " "
    }
}
