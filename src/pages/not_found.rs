//! Any other address.

use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::find::Query;
use portal::route::Page;

/// Says that nothing is here, and what is elsewhere.
#[component]
pub(crate) fn NotFound() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let pages = [
        (m.nav_overview(), Page::Overview),
        (m.nav_activities(), Page::Activities(Query::default())),
        (m.nav_documents(), Page::Documents(Query::default())),
    ];
    let countries = site
        .portal()
        .countries
        .iter()
        .map(|country| (site.country_name(country.code), Page::Country(country.code)));
    let links: Vec<_> = pages
        .into_iter()
        .chain(countries)
        .map(|(name, page)| view! { <li><a href=site.href(&page)>{name}</a></li> })
        .collect();
    view! {
        <h1 tabindex="-1">{m.not_found_title()}</h1>
        <p class="lead">{m.not_found_text()}</p>
        <ul>{links}</ul>
    }
}
