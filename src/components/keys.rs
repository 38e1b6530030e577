//! What can be done with the keyboard, as a list.

use crate::writer::Writer;
use markup::view;
use portal::message::Key;

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
pub(crate) fn keys(out: &mut Writer) {
    view! { out,
        <p>{Key::KeysIntro}</p>
        {list(out, &KEYS)}
        <h3>{Key::KeysSingleTitle}</h3>
        <p>{Key::KeysSingleIntro}</p>
        {list(out, &SINGLE)}
        <p class="needs-app no-print">
            <button type="button" class="single-keys">
                <span class="single-keys__on">{Key::KeysSingleOn}</span>
                <span class="single-keys__off">{Key::KeysSingleOff}</span>
            </button>
        </p>
    }
}

/// The same as a sheet that lies over a page, with its heading and a way to close it.
pub(crate) fn sheet(out: &mut Writer) {
    view! { out,
        // It has the focus first, so that the sheet is read from its beginning.
        <h2 id="sheet-title" tabindex="-1" autofocus>{Key::KeysTitle}</h2>
        <form method="dialog">
            <button>{Key::KeysClose}</button>
        </form>
        {keys(out)}
    }
}

fn list(out: &mut Writer, keys: &[(&[&str], Key)]) {
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
                        <dd>{*meaning}</dd>
                    </div>
                }
            }}
        </dl>
    }
}
