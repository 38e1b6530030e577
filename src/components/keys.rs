//! What can be done with the keyboard, as a list.

use crate::context::Cx;
use portal::message::Key;
use ui::signal::Signal;
use ui::{Writer, view};

/// Keys that do something everywhere, by what is written on them.
const KEYS: [(&[&str], Key); 5] = [
    (&["Tab"], Key::KeysTab),
    (&["Esc"], Key::KeysEscape),
    (&["←", "→", "↑", "↓"], Key::KeysArrows),
    (&["Home", "End"], Key::KeysEnds),
    (&["Shift"], Key::KeysSpan),
];

/// Keys that do something once a reader has turned them on. `state::shortcuts` does it.
const SINGLE: [(&[&str], Key); 5] = [
    (&["?"], Key::KeysSheet),
    (&["/"], Key::SearchEverything),
    (&["+"], Key::TextSizeLarger),
    (&["-"], Key::TextSizeSmaller),
    (&["0"], Key::TextSizeStandard),
];

/// What the keys do, and a button that turns on those that are off at first, by calling `toggle`. The style sheet shows the
/// words on it that fit.
pub(crate) fn keys(cx: &Cx, out: &mut Writer, toggle: fn()) {
    view! { out,
        <p>{cx.text(Key::KeysIntro)}</p>
        {list(cx, out, &KEYS)}
        <h3>{cx.text(Key::KeysSingleTitle)}</h3>
        <p>{cx.text(Key::KeysSingleIntro)}</p>
        {list(cx, out, &SINGLE)}
        <p class="needs-app no-print">
            <button type="button" class="single-keys" on:click=move |_| toggle()>
                <span class="single-keys__on">{cx.text(Key::KeysSingleOn)}</span>
                <span class="single-keys__off">{cx.text(Key::KeysSingleOff)}</span>
            </button>
        </p>
    }
}

/// The same as a sheet that lies over a page, while it is open, with its heading and a way to close it. `closed` is called when
/// it was closed.
pub(crate) fn key_sheet(
    cx: &Cx,
    out: &mut Writer,
    id: &'static str,
    is_open: Signal<bool>,
    toggle: fn(),
    closed: impl Fn() + Copy + 'static,
) {
    let sheet = cx.live_view(move |cx, out| {
        if !is_open.get() {
            return;
        }
        view! { out,
            <dialog id=id aria-labelledby="sheet-title" on:close=move |_| closed()>
                // It has the focus first, so that the sheet is read from its beginning.
                <h2 id="sheet-title" tabindex="-1" autofocus="">{cx.text(Key::KeysTitle)}</h2>
                <form method="dialog">
                    <button>{cx.text(Key::KeysClose)}</button>
                </form>
                {keys(cx, out, toggle)}
            </dialog>
        }
    });
    view! { out, {sheet} }
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
