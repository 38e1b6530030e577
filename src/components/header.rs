//! The head of every page.

use crate::live;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::find::Query;
use portal::route::Page;

/// The project's name, the menu, and tools for reading.
#[component]
pub(crate) fn SiteHeader(
    /// The page that is shown, to mark it in the menu.
    page: Signal<Page>,
    /// Tools for reading.
    children: Children,
) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let entries = [
        (m.nav_overview(), Page::Overview),
        (m.nav_activities(), Page::Activities(Query::default())),
        (m.nav_documents(), Page::Documents(Query::default())),
        (m.nav_data(), Page::Data),
    ];
    let items = entries.map(|(name, target)| {
        let href = site.href(&target);
        let current: live::Live<Option<String>> =
            Box::new(move || page.with(|page| place_in_menu(page, &target).map(str::to_owned)));
        view! { <li><a href=href aria-current=current>{name}</a></li> }
    });
    view! {
        <header class="site-header">
            <div class="site-header__inner">
                <a class="site-header__name" href=site.href(&Page::Overview)>{site.portal_name()}</a>
                <nav aria-label=m.nav_label()>
                    <ul class="site-menu">{items.collect_view()}</ul>
                </nav>
                {children()}
            </div>
        </header>
    }
}

/// The value of `aria-current`: this very page, or a page below it.
fn place_in_menu(page: &Page, entry: &Page) -> Option<&'static str> {
    match (page, entry) {
        (Page::Activity { .. }, Page::Activities(_)) => Some("true"),
        (page, entry) => page.same_page(entry).then_some("page"),
    }
}
