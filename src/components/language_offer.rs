//! One line that offers the page in the reader's own language, in that language.

use crate::signal::Signal;
use crate::writer::{Writer, live};
use leptos::prelude::{Callable, Callback};
use markup::view;
use portal::message::{Key, Messages};
use portal::route::Page;

/// The words of the language that is offered.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Offer(pub(crate) &'static Messages);

impl PartialEq for Offer {
    /// There is one for each language.
    fn eq(&self, other: &Self) -> bool {
        self.0.locale() == other.0.locale()
    }
}

/// A link to what `shown` gives in the offered language, and a button to stay with the language of the page. Nothing
/// while there is no offer.
pub(crate) fn language_offer(
    out: &mut Writer,
    offer: Signal<Option<Offer>>,
    shown: Signal<Page>,
    stay: Callback<()>,
) {
    let site = out.site();
    let line = live::view(move |out| {
        let Some(Offer(words)) = offer.get() else { return };
        let tag = words.locale().tag();
        let home = words.locale().home(&site.base);
        let href = live::attribute(move || shown.with(|page| page.href(&home)));
        view! { out,
            <p lang=tag>
                {words.text(Key::LanguageOffer)} " "
                <a href=href hreflang=tag>{words.text(Key::LanguageOfferRead)}</a> " "
                <button type="button" on:click=move |_| stay.run(())>{words.text(Key::LanguageOfferStay)}</button>
            </p>
        }
    });
    view! { out, <div class="language-offer no-print" aria-live="polite">{line}</div> }
}
