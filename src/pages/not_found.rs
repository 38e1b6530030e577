//! Any other address.

use crate::context::Cx;
use portal::find::Query;
use portal::message::Key;
use portal::route::Page;
use ui::{Writer, view};

/// Says that nothing is here, and what is elsewhere.
pub(crate) fn not_found(cx: &Cx, out: &mut Writer) {
    let site = &cx.site;
    let pages = [
        (Key::NavOverview, Page::Overview),
        (Key::NavActivities, Page::Activities(Query::default())),
        (Key::NavDocuments, Page::Documents(Query::default())),
    ];
    view! { out,
        <h1 tabindex="-1">{cx.text(Key::NotFoundTitle)}</h1>
        <p class="lead">{cx.text(Key::NotFoundText)}</p>
        <ul>
            {for (name, page) in pages {
                view! { out, <li><a href=site.href(&page)>{cx.text(name)}</a></li> }
            }}
            {for country in &site.portal().countries {
                let page = Page::Country(country.code);
                view! { out, <li><a href=site.href(&page)>{site.country_name(country.code)}</a></li> }
            }}
        </ul>
    }
}
