//! Parts of an address that mean nothing here.

use crate::context::Cx;
use portal::find::{Fate, Ignored};
use portal::message::Key;
use ui::signal::Signal;
use ui::{Writer, view};

/// Names what was left out of an address; nothing if all was understood.
pub(crate) fn ignored_note(cx: &Cx, out: &mut Writer, ignored: Signal<Vec<Ignored>>) {
    let note = cx.live_view(move |cx, out| {
        let parts = ignored.get();
        if parts.is_empty() {
            return;
        }
        let m = &cx.site.messages;
        view! { out,
            <div class="ignored-note">
                <p>{cx.text(Key::IgnoredTitle)}</p>
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
