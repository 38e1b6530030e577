//! One line that offers the page in the reader's own language, in that language.

use crate::signal::Signal;
use crate::writer::{Writer, live};
use leptos::prelude::{Callable, Callback};
use markup::view;
use portal::locale::Locale;
use portal::message::{Key, Messages};
use portal::route::Page;

/// What is offered, in the words of the offered language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Offer {
    locale: Locale,
    sentence: String,
    read: String,
    stay: String,
}

impl Offer {
    /// The offer that a language makes.
    pub(crate) fn of(messages: &Messages) -> Self {
        let text = |key| messages.text(key).to_owned();
        Self {
            locale: messages.locale(),
            sentence: text(Key::LanguageOffer),
            read: text(Key::LanguageOfferRead),
            stay: text(Key::LanguageOfferStay),
        }
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
        let Some(offer) = offer.get() else { return };
        let tag = offer.locale.tag();
        let home = offer.locale.home(&site.base);
        let href = live::attribute(move || shown.with(|page| page.href(&home)));
        view! { out,
            <p lang=tag>
                {offer.sentence} " "
                <a href=href hreflang=tag>{offer.read}</a> " "
                <button type="button" on:click=move |_| stay.run(())>{offer.stay}</button>
            </p>
        }
    });
    view! { out, <div class="language-offer no-print" aria-live="polite">{line}</div> }
}
