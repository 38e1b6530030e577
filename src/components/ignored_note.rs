//! Parts of an address that mean nothing here.

use crate::signal::Signal;
use crate::writer::{Writer, live};
use markup::view;
use portal::find::{Fate, Ignored};
use portal::message::Key;

/// Names what was left out of an address; nothing if all was understood.
pub(crate) fn ignored_note(out: &mut Writer, ignored: Signal<Vec<Ignored>>) {
    let note = live::view(move |out| {
        let parts = ignored.get();
        if parts.is_empty() {
            return;
        }
        let m = &out.site().messages;
        view! { out,
            <div class="ignored-note">
                <p>{Key::IgnoredTitle}</p>
                <ul>
                    {for part in &parts {
                        let (param, value) = (&part.param, &part.value);
                        let words = match part.fate {
                            Fate::LeftOut => m.ignored_item(param, value),
                            Fate::Exchanged => m.ignored_span(param, value),
                        };
                        view! { out, <li>{words}</li> }
                    }}
                </ul>
            </div>
        }
    });
    view! { out, {note} }
}
