//! What can be done with the keyboard, as a list.

use crate::context::Cx;
use portal::message::Key;
use ui::{Writer, view};

/// Keys that do something everywhere, by what is written on them.
const KEYS: [(&[&str], Key); 5] = [
    (&["Tab"], Key::KeysTab),
    (&["Esc"], Key::KeysEscape),
    (&["←", "→", "↑", "↓"], Key::KeysArrows),
    (&["Home", "End"], Key::KeysEnds),
    (&["Shift"], Key::KeysSpan),
];

/// Keys that do something once a reader has turned them on. The boot script knows the same.
const SINGLE: [(&[&str], Key); 5] = [
    (&["?"], Key::KeysSheet),
    (&["/"], Key::SearchEverything),
    (&["+"], Key::TextSizeLarger),
    (&["-"], Key::TextSizeSmaller),
    (&["0"], Key::TextSizeStandard),
];

/// What the keys do, and a button that turns on those that are off at first. The boot script works the button, and the style
/// sheet shows the words that fit.
pub(crate) fn keys(cx: &Cx, out: &mut Writer) {
    view! { out,
        <p>{cx.text(Key::KeysIntro)}</p>
        {list(cx, out, &KEYS)}
        <h3>{cx.text(Key::KeysSingleTitle)}</h3>
        <p>{cx.text(Key::KeysSingleIntro)}</p>
        {list(cx, out, &SINGLE)}
        <p class="needs-app no-print">
            <button type="button" class="single-keys">
                <span class="single-keys__on">{cx.text(Key::KeysSingleOn)}</span>
                <span class="single-keys__off">{cx.text(Key::KeysSingleOff)}</span>
            </button>
        </p>
    }
}

/// The same as a sheet that lies over a page, with its heading and a way to close it.
pub(crate) fn sheet(cx: &Cx, out: &mut Writer) {
    view! { out,
        // It has the focus first, so that the sheet is read from its beginning.
        <h2 id="sheet-title" tabindex="-1" autofocus>{cx.text(Key::KeysTitle)}</h2>
        <form method="dialog">
            <button>{cx.text(Key::KeysClose)}</button>
        </form>
        {keys(cx, out)}
    }
}

fn list(cx: &Cx, out: &mut Writer, keys: &[(&[&str], Key)]) {
    view! { out,
        <dl class="facts facts--activity">
            {for (names, meaning) in keys {
                view! { out,
                    <div class="facts__fact">
                        <dt>
                            {for name in *names {
                                view! { out, <kbd>{*name}</kbd> " " }
                            }}
                        </dt>
                        <dd>{cx.text(*meaning)}</dd>
                    </div>
                }
            }}
        </dl>
    }
}
