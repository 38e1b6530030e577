//! The head of every page.

use crate::context::Cx;
use portal::find::Query;
use portal::message::Key;
use portal::route::Page;
use ui::signal::Signal;
use ui::{Writer, live, view};

/// The project's name, `tools` for reading, the menu with the shown page marked in it, and the `search` of all of it.
pub(crate) fn site_header(
    cx: &Cx,
    out: &mut Writer,
    page: Signal<Page>,
    tools: impl FnOnce(&mut Writer),
    search: impl FnOnce(&mut Writer),
) {
    let site = &cx.site;
    let entries = [
        (Key::NavOverview, Page::Overview),
        (Key::NavActivities, Page::Activities(Query::default())),
        (Key::NavDocuments, Page::Documents(Query::default())),
        (Key::NavData, Page::Data),
    ];
    view! { out,
        <header class="site-header">
            <div class="site-header__line">
                <a class="site-header__name" href=site.href(&Page::Overview)>{site.portal_name()}</a>
                <div class="site-header__tools">{tools(out)}</div>
            </div>
            <div class="site-header__line">
                <nav aria-label=cx.text(Key::NavLabel)>
                    <ul class="site-menu">
                        {for (name, target) in entries {
                            let href = site.href(&target);
                            let current = live::optional(move || {
                                page.with(|page| place_in_menu(page, &target).map(str::to_owned))
                            });
                            view! { out, <li><a href=href aria-current=current>{cx.text(name)}</a></li> }
                        }}
                    </ul>
                </nav>
                {search(out)}
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
