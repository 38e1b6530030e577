//! The frame of every page, and which page stands in it.

use crate::components::again::again;
use crate::components::fault_banner::fault_banner;
use crate::components::footer::site_footer;
use crate::components::header::site_header;
use crate::components::keys::key_sheet;
use crate::components::language_offer::language_offer;
use crate::components::language_switch::language_switch;
use crate::components::reading_tools::{Choice, reading_tools};
use crate::components::site_search::site_search;
use crate::context::Cx;
use crate::pages;
use crate::platform::{self, disclosure, focus, keyboard, page, takeover};
use crate::shelf::Shelf;
use crate::site::Site;
use crate::state::aid::Aid;
use crate::state::language;
use crate::state::navigation::{self, Accept, Navigation, Renew, Start};
use crate::state::shortcuts::{self, SHEET, Shortcuts};
use crate::state::text_size::TextSize;
use portal::find::Collection;
use portal::locale::Locale;
use portal::message::Key;
use portal::model::CountryCode;
use portal::route::{Address, Page};
use std::rc::Rc;
use std::sync::Arc;
use ui::signal::{Callback, Signal, State};
use ui::{Writer, untrack, view};
use wasm_bindgen_futures::spawn_local;

pub use crate::pages::{description, title};

/// The portal as it was loaded last.
#[derive(Clone)]
struct Current {
    site: Arc<Site>,
    start: Start,
}

impl PartialEq for Current {
    /// Loaded anew it is another, whatever the data say.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.site, &other.site)
    }
}

/// What a reader has chosen, which stays when the data are loaded again.
#[derive(Clone, Copy)]
struct Preferences {
    text_size: TextSize,
    aids: [Aid; 2],
    shortcuts: Shortcuts,
}

/// The portal, with the data as they were loaded first. It starts over, `at` an address, when they are loaded again.
fn app(cx: &Cx, out: &mut Writer, at: impl Fn(&Site) -> Address + 'static) {
    let preferences = Preferences {
        text_size: TextSize::start(),
        aids: [Aid::contrast(), Aid::spacing()],
        shortcuts: Shortcuts::start(),
    };
    let is_loading = State::new(false);
    let current = State::new(Some(Current { site: Arc::clone(&cx.site), start: Start::Opened }));
    let renew = Callback::new(move |(locale, accept): (Locale, Accept)| {
        is_loading.set(true);
        spawn_local(async move {
            let Some(Current { site, .. }) = current.get_untracked() else { return };
            let site = Site::fetch(site.base.clone(), locale, site.origin.clone()).await;
            site.prepare(&navigation::address(&site.base).page).await;
            is_loading.set(false);
            if let Some(start) = accept(&site) {
                current.set(Some(Current { site, start }));
            }
        });
    });
    let shown = cx.live_view(move |cx, out| {
        let Some(Current { site, start }) = current.get() else { return };
        let address = at(&site);
        let cx = &cx.with_site(site);
        untrack(|| frame(cx, out, address, preferences, renew, start, is_loading.signal()));
    });
    view! { out, {shown} }
}

fn frame(
    cx: &Cx,
    out: &mut Writer,
    address: Address,
    preferences: Preferences,
    renew: Renew,
    start: Start,
    is_loading: Signal<bool>,
) {
    let site = &cx.site;
    let Preferences { text_size, aids, shortcuts } = preferences;
    let (navigation, listeners) = Navigation::start(Arc::clone(site), address, renew, start);
    let lists = disclosure::close_outside(".languages").into_iter().flatten();
    let keys = keyboard::on_single_key(move |key| shortcuts.press(key));
    for listener in listeners.into_iter().chain(lists).chain(keys) {
        out.keep(listener);
    }
    // Where it cannot be set, each text that differs from it still says its language.
    let _ = page::set_root_attribute("lang", Some(site.locale().tag()));
    let locale = site.locale();
    let retry = Rc::new(move || renew.run((locale, Box::new(|_| Some(Start::Opened)))));
    let offer = language::offer(site);
    let stay = Callback::new(move |()| {
        language::choose(locale);
        offer.set(None);
        focus::heading(false);
    });
    let page = navigation.page();
    let site = Arc::clone(site);
    out.effect(Box::new(move || {
        // The title of a tab is a courtesy: where it cannot be set, the heading says the same.
        let _ = page::set_title(&pages::title(&page.get(), &site));
    }));
    let [contrast, spacing] = aids;
    let choose = move |choice| match choice {
        Choice::Smaller => text_size.smaller(),
        Choice::Standard => text_size.standard(),
        Choice::Larger => text_size.larger(),
        Choice::Contrast => contrast.turn(),
        Choice::Spacing => spacing.turn(),
        Choice::Print => drop(page::print()),
    };
    let shown = cx.live_view(move |cx, out| {
        let page = page.get();
        // A page that asks nothing is written as a whole when what it shows has come.
        if cx.site.is_large() && page.list().is_none() {
            switch(cx, out, page, navigation);
        } else {
            untrack(|| switch(cx, out, page, navigation));
        }
    });
    view! { out,
        <a class="skip-link" href="#content">{cx.text(Key::SkipToContent)}</a>
        {site_header(
            cx, out,
            page,
            |out| {
                language_switch(cx, out, language::SWITCH, navigation.shown_page());
                let (limits, choices) = (TextSize::LIMITS, text_size.choices());
                let aids = aids.map(Aid::is_on);
                reading_tools(cx, out, text_size.percent(), limits, choices, aids, choose);
            },
            |out| {
                site_search(cx, out, page, Callback::new(move |page| navigation.go(page)), |id| {
                    focus::element(id, false);
                });
            },
        )}
        <main id="content" tabindex="-1">
            <p class="app-off notice">{cx.text(Key::AppOff)} " " <a href="">{cx.text(Key::Reload)}</a></p>
            <p class="app-waiting notice" role="alert">
                {cx.text(Key::AppWaiting)} " "
                <button type="button" id="app-retry">{cx.text(Key::Retry)}</button>
            </p>
            <div class="app-slow notice">
                <p aria-live="polite">{cx.text(Key::AppSlow)}</p>
                {progress(cx, out)}
            </div>
            {fault_banner(cx, out, retry, is_loading)}
            {lost_part(cx, out)}
            {shown}
        </main>
        {site_footer(cx, out)}
        {key_sheet(cx, out, SHEET, shortcuts.is_sheet_open(), shortcuts::toggle, move || {
            shortcuts.sheet_closed();
        })}
        {language_offer(cx, out, offer.signal(), navigation.shown_page(), stay)}
    }
}

/// How much is here of what takes long, if something does.
fn progress(cx: &Cx, out: &mut Writer) {
    if cx.site.portal().index.is_some() {
        view! { out,
            <p class="app-progress">
                <progress id="app-progress" aria-label=cx.text(Key::Loading)></progress>
                " " <span id="app-progress-words"></span>
            </p>
        }
    }
}

fn switch(cx: &Cx, out: &mut Writer, page: Page, navigation: Navigation) {
    match page {
        Page::Overview => pages::overview::overview(cx, out),
        Page::Activities(_) | Page::Part(Collection::Activities, _) => {
            pages::activities::activities(cx, out, navigation);
        }
        Page::Activity { id, within } => pages::activity::activity(cx, out, &id, &within),
        Page::Documents(_) | Page::Part(Collection::Documents, _) => {
            pages::documents::documents(cx, out, navigation);
        }
        Page::Country(code) => pages::country::country(cx, out, code),
        Page::Data => pages::data::data(cx, out),
        Page::Accessibility => pages::accessibility::accessibility(cx, out),
        Page::NotFound => pages::not_found::not_found(cx, out),
    }
}

/// A word on records that did not come when they were looked at, if they come later at all.
fn lost_part(cx: &Cx, out: &mut Writer) {
    if let Some(shelf) = &cx.site.shelf {
        let site = Arc::clone(&cx.site);
        let ask = move || site.shelf.iter().for_each(Shelf::ask_again);
        again(cx, out, Key::LostPart, shelf.has_failed().signal(), ask);
    }
}

/// The page at the address.
pub fn shown(site: &Site) -> Page {
    navigation::address(&site.base).page
}

/// Shows the portal in its place in the document.
pub fn start(site: Arc<Site>) {
    takeover::when_nothing_is_selected(move || {
        takeover::mount(|out| {
            navigation::carry_over(&site);
            app(&Cx::page(site), out, |site| navigation::address(&site.base));
        });
        takeover::stop_when_tested();
    });
}

/// The markup of the portal at an address, as the build writes it.
pub fn render(site: &Arc<Site>, address: &Address) -> String {
    written(site, |cx, out| {
        let address = address.clone();
        app(cx, out, move |_| address.clone());
    })
}

/// What stands on a country's page and is its own, with the designation note: no menu, no tools.
pub fn render_alone(site: &Arc<Site>, code: CountryCode) -> String {
    written(site, |cx, out| {
        view! { out,
            <main id="content">{pages::country::country(cx, out, code)}</main>
            {site_footer(cx, out)}
        }
    })
}

fn written(site: &Arc<Site>, write: impl FnOnce(&Cx, &mut Writer)) -> String {
    let cx = Cx::text_only(Arc::clone(site));
    platform::without_browser(|| ui::text::write(|out| write(&cx, out)))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod live_tests;

#[cfg(all(test, not(target_arch = "wasm32")))]
pub(crate) mod tests {
    use super::*;
    use catalogue::fluent::{Catalogue, Letters};
    use catalogue::translation::Translation;
    use portal::find::Query;
    use portal::load::{Source, Sources, load as load_portal};
    use portal::locale::Locale;
    use portal::message::Messages;
    use std::path::Path;
    use std::sync::LazyLock;

    /// The portal on its real data, below a path.
    pub(crate) fn real() -> &'static Arc<Site> {
        static REAL: LazyLock<Arc<Site>> = LazyLock::new(|| load(Locale::English));
        &REAL
    }

    /// The same, by itself.
    pub(crate) fn load(locale: Locale) -> Arc<Site> {
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
        Site::of(load_portal(&sources), messages(locale), "/some/path/".to_owned(), String::new())
    }

    /// The messages of a language as its file has them.
    pub(crate) fn messages(locale: Locale) -> Messages {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/i18n");
        let read = |tag| match std::fs::read_to_string(folder.join(format!("{tag}.ftl"))) {
            Ok(source) => source,
            Err(error) => panic!("{tag}: {error}"),
        };
        let (english, _) = Catalogue::read(&read("en"));
        if locale == Locale::English {
            return Messages::english();
        }
        let forms = locale.plural_forms();
        let (own, _) = Translation::read(&read(locale.tag()), &english, forms, Letters::AsWritten);
        Messages::of(locale, Some(&own.code(&english)))
    }

    fn at(site: &Arc<Site>, page: Page) -> String {
        render(site, &Address::of(site.locale(), page))
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
        let html = at(
            &Site::of(load_portal(&sources), Messages::english(), "/".to_owned(), String::new()),
            Page::Overview,
        );
        assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
        assert!(html.contains("&lt;script&gt;"), "{html}");
    }
}
