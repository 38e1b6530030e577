//! The frame of every page, and which page stands in it.

use crate::components::fault_banner::fault_banner;
use crate::components::footer::site_footer;
use crate::components::header::site_header;
use crate::components::reading_tools::{Choice, reading_tools};
use crate::components::site_search::site_search;
use crate::pages;
use crate::platform::{data, focus, page};
#[cfg(live)]
use crate::platform::{early, history, takeover};
use crate::signal::{Signal, State};
use crate::site::Site;
use crate::state::navigation::Navigation;
use crate::state::text_size::TextSize;
use crate::writer::{Writer, live};
#[cfg(not(live))]
use leptos::prelude::Owner;
use leptos::prelude::{Callback, untrack};
use markup::view;
use portal::find::Collection;
use portal::message::Key;
#[cfg(not(live))]
use portal::model::CountryCode;
use portal::route::{Address, Page};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// The portal, with the data as they were loaded first. It starts over, `at` an address, when they are loaded again.
fn app(out: &mut Writer, at: impl Fn(&Site) -> Address + 'static) {
    let text_size = TextSize::start();
    let is_loading = State::new(false);
    let loads = State::new(0_u32);
    let site = Rc::new(Cell::new(out.site()));
    let shown = live::view(move |out| {
        let _ = loads.get();
        out.set_site(site.get());
        let site = Rc::clone(&site);
        let retry = Rc::new(move || {
            is_loading.set(true);
            let site = Rc::clone(&site);
            spawn_local(async move {
                let Site { base, origin, .. } = site.get();
                let sources = data::fetch(base).await;
                site.set(Site::load(&sources, base.clone(), origin.clone()));
                is_loading.set(false);
                loads.set(loads.get_untracked() + 1);
            });
        });
        let address = at(out.site());
        untrack(|| frame(out, address, text_size, retry, is_loading.signal()));
    });
    view! { out, {shown} }
}

fn frame(
    out: &mut Writer,
    address: Address,
    text_size: TextSize,
    retry: Rc<dyn Fn()>,
    is_loading: Signal<bool>,
) {
    let site = out.site();
    let (navigation, listeners) = Navigation::start(site, address);
    for listener in listeners {
        out.keep(listener);
    }
    let page = navigation.page();
    out.effect(Box::new(move || {
        // The title of a tab is a courtesy: where it cannot be set, the heading says the same.
        let _ = page::set_title(&pages::title(&page.get(), site));
    }));
    let choose = move |choice| match choice {
        Choice::Smaller => text_size.smaller(),
        Choice::Standard => text_size.standard(),
        Choice::Larger => text_size.larger(),
        Choice::Print => drop(page::print()),
    };
    let shown = live::view(move |out| {
        let page = page.get();
        untrack(|| switch(out, page, navigation));
    });
    view! { out,
        <a class="skip-link" href="#content">{Key::SkipToContent}</a>
        {site_header(out, page, |out| {
            site_search(out, page, Callback::new(move |page| navigation.go(page)), |id| {
                focus::element(id, false);
            });
            reading_tools(out, text_size.percent(), TextSize::LIMITS, text_size.choices(), choose);
        })}
        <main id="content" tabindex="-1">
            <p class="app-off notice">{Key::AppOff} " " <a href="">{Key::Reload}</a></p>
            <p class="app-waiting notice" role="alert">
                {Key::AppWaiting} " "
                <button type="button" id="app-retry">{Key::Retry}</button>
            </p>
            <p class="app-slow notice" aria-live="polite">{Key::AppSlow}</p>
            {fault_banner(out, retry, is_loading)}
            {shown}
        </main>
        {site_footer(out)}
    }
}

fn switch(out: &mut Writer, page: Page, navigation: Navigation) {
    match page {
        Page::Overview => pages::overview::overview(out),
        Page::Activities(_) | Page::Part(Collection::Activities, _) => {
            pages::activities::activities(out, navigation);
        }
        Page::Activity { id, within } => pages::activity::activity(out, &id, &within),
        Page::Documents(_) | Page::Part(Collection::Documents, _) => {
            pages::documents::documents(out, navigation);
        }
        Page::Country(code) => pages::country::country(out, code),
        Page::Data => pages::data::data(out),
        Page::Accessibility => pages::accessibility::accessibility(out),
        Page::NotFound => pages::not_found::not_found(out),
    }
}

/// Shows the portal in its place in the document.
#[cfg(live)]
pub fn start(site: &'static Site) {
    takeover::when_nothing_is_selected(move || {
        takeover::mount(move |dom| {
            carry_over(site);
            let mut out = Writer::new(dom, site);
            app(&mut out, |site| history::current(&site.base).unwrap_or_default());
            out.finish()
        });
        takeover::stop_when_tested();
    });
}

/// Asks in the address what the reader asked on the static page.
#[cfg(live)]
fn carry_over(site: &Site) {
    let answers = early::answers();
    if answers.is_empty() {
        return;
    }
    if let Ok(address) = history::current_with(&site.base, &answers) {
        let _ = history::replace(&site.href(&address.page));
    }
}

/// The markup of the portal at an address, as the build writes it.
#[cfg(not(live))]
pub fn render(site: &'static Site, address: &Address) -> String {
    written(site, |out| {
        let address = address.clone();
        app(out, move |_| address.clone());
    })
}

/// What stands on a country's page and is its own, with the designation note: no menu, no tools.
#[cfg(not(live))]
pub fn render_alone(site: &'static Site, code: CountryCode) -> String {
    written(site, |out| {
        view! { out,
            <main id="content">{pages::country::country(out, code)}</main>
            {site_footer(out)}
        }
    })
}

#[cfg(not(live))]
fn written(site: &'static Site, write: impl FnOnce(&mut Writer)) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let mut out = Writer::new(site);
        write(&mut out);
        out.finish()
    });
    owner.cleanup();
    html
}

#[cfg(all(test, not(live)))]
pub(crate) mod tests {
    use super::*;
    use portal::find::Query;
    use portal::load::{Source, Sources};
    use std::path::Path;
    use std::sync::LazyLock;

    /// The portal on its real data, below a path.
    pub(crate) fn real() -> &'static Site {
        static REAL: LazyLock<&Site> = LazyLock::new(load_real);
        *REAL
    }

    fn load_real() -> &'static Site {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
        let file = |name| match std::fs::read(data.join(name)) {
            Ok(bytes) => Source::from_bytes(bytes),
            Err(error) => panic!("{name}: {error}"),
        };
        let sources = Sources {
            project: file("project.json"),
            activities: file("activities.json"),
            documents: file("documents.json"),
        };
        Site::load(&sources, "/some/path/".to_owned(), String::new())
    }

    fn at(site: &'static Site, page: Page) -> String {
        render(site, &Address { page, ignored: Vec::new() })
    }

    #[test]
    fn every_page_can_be_written_without_a_browser() {
        let site = real();
        let portal = site.portal();
        let mut pages = vec![
            Page::Overview,
            Page::Activities(Query::default()),
            Page::Documents(Query::default()),
            Page::Data,
            Page::Accessibility,
            Page::NotFound,
        ];
        pages.extend(portal.countries.iter().map(|country| Page::Country(country.code)));
        pages.extend(
            portal.activities.iter().map(|activity| Page::Activity {
                id: activity.id.clone(),
                within: Query::default(),
            }),
        );
        for page in pages {
            let html = at(site, page.clone());
            assert_eq!(html.matches("<h1").count(), 1, "{page:?}");
            assert_eq!(html.matches("<main").count(), 1, "{page:?}");
            for tag in ["a", "p", "div", "li", "ul", "section", "button", "span", "td", "svg"] {
                let opened = html.matches(&format!("<{tag} ")).count()
                    + html.matches(&format!("<{tag}>")).count();
                let closed = html.matches(&format!("</{tag}>")).count();
                assert_eq!(opened, closed, "<{tag}> on {page:?}");
            }
            assert!(!html.contains("href=\"/activities"), "a link that leaves the base: {page:?}");
        }
    }

    #[test]
    fn the_overview_says_what_the_project_is_and_data_cannot_write_markup() {
        let site = real();
        let html = at(site, Page::Overview);
        assert!(html.contains("Key facts") && html.contains("iPROCEEDS"));
        assert!(html.contains("href=\"/some/path/countries/xk\""));
        let project = r#"{"id":"p","short_name":"<b>\"&","name":"<script>alert(1)</script>"}"#;
        let text = |text: &str| Source::Text(text.to_owned());
        let sources = Sources {
            project: text(project),
            activities: text(r#"{"activities":[]}"#),
            documents: text(r#"{"documents":[]}"#),
        };
        let html = at(Site::load(&sources, "/".to_owned(), String::new()), Page::Overview);
        assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
        assert!(html.contains("&lt;script&gt;"), "{html}");
    }
}
