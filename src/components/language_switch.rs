//! The languages of the interface, each by its own name.

use crate::context::Cx;
use portal::locale::Locale;
use portal::message::Key;
use portal::route::Page;
use ui::signal::Signal;
use ui::{Writer, live, view};

/// A list that opens, by what has this `id`, of links to what `shown` gives in each language.
pub(crate) fn language_switch(cx: &Cx, out: &mut Writer, id: &'static str, shown: Signal<Page>) {
    let site = &cx.site;
    view! { out,
        <details class="languages no-print">
            <summary id=id>
                <svg class="languages__sign" viewBox="0 0 20 20" aria-hidden="true">
                    <path d="M1.5 10a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0h17M10 1.5c-5 5-5 12 0 17c5-5 5-12 0-17"></path>
                </svg>
                <span class="visually-hidden">{cx.text(Key::LanguagesTitle)} " "</span>
                {site.locale().endonym()}
            </summary>
            <ul>
                {for locale in Locale::ALL {
                    let tag = locale.tag();
                    let home = locale.home(&site.base);
                    let href = live::attribute(move || {
                        shown.with(|page| match page {
                            // What is not there in one language is not there in another.
                            Page::NotFound => Page::Overview.href(&home),
                            page => page.href(&home),
                        })
                    });
                    let current = (locale == site.locale()).then_some("true");
                    view! { out,
                        <li><a href=href lang=tag hreflang=tag aria-current=current>{locale.endonym()}</a></li>
                    }
                }}
            </ul>
        </details>
    }
}
