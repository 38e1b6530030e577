//! One line that offers the page in the reader's own language, in that language.

use crate::context::Cx;
use crate::site::Words;
use portal::message::Key;
use portal::route::Page;
use ui::signal::{Callback, Signal};
use ui::{Writer, live, view};

/// In the words that are offered, a link to what `shown` gives in their language, and a button to stay with the language of the page. Nothing
/// while there is no offer.
pub(crate) fn language_offer(
    cx: &Cx,
    out: &mut Writer,
    offer: Signal<Option<Words>>,
    shown: Signal<Page>,
    stay: Callback<()>,
) {
    let line = cx.live_view(move |cx, out| {
        let Some(Words(words)) = offer.get() else { return };
        let tag = words.locale().tag();
        let home = words.locale().home(&cx.site.base);
        let href = live::attribute(move || shown.with(|page| page.href(&home)));
        view! { out,
            <p lang=tag>
                <span class="language-offer__sentence">{words.text(Key::LanguageOffer)}</span> " "
                <a href=href hreflang=tag>{words.text(Key::LanguageOfferRead)}</a> " "
                <button type="button" on:click=move |_| stay.run(())>{words.text(Key::LanguageOfferStay)}</button>
            </p>
        }
    });
    view! { out, <div class="language-offer no-print" aria-live="polite">{line}</div> }
}
