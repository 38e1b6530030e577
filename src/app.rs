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
use crate::pages;
#[cfg(live)]
use crate::platform::takeover;
use crate::platform::{disclosure, focus, keyboard, page};
use crate::signal::{Signal, State};
use crate::site::Site;
use crate::state::aid::Aid;
use crate::state::language;
use crate::state::navigation::{self, Accept, Navigation, Renew, Start};
use crate::state::shortcuts::{self, SHEET, Shortcuts};
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
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// The portal as it was loaded last.
#[derive(Clone, Copy)]
struct Current {
    site: &'static Site,
    start: Start,
}

impl PartialEq for Current {
    /// Loaded anew it is another, whatever the data say.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.site, other.site)
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
fn app(out: &mut Writer, at: impl Fn(&Site) -> Address + 'static) {
    let preferences = Preferences {
        text_size: TextSize::start(),
        aids: [Aid::contrast(), Aid::spacing()],
        shortcuts: Shortcuts::start(),
    };
    let is_loading = State::new(false);
    let current = State::new(Some(Current { site: out.site(), start: Start::Opened }));
    let renew = move |locale, accept: Accept| {
        is_loading.set(true);
        spawn_local(async move {
            let Some(Current { site, .. }) = current.get_untracked() else { return };
            let site = Site::fetch(site.base.clone(), locale, site.origin.clone()).await;
            site.prepare(&navigation::address(&site.base).page).await;
            is_loading.set(false);
            if let Some(start) = accept(site) {
                current.set(Some(Current { site, start }));
            }
        });
    };
    let renew: Renew = Box::leak(Box::new(renew));
    let shown = live::view(move |out| {
        let Some(Current { site, start }) = current.get() else { return };
        out.set_site(site);
        let address = at(site);
        untrack(|| frame(out, address, preferences, renew, start, is_loading.signal()));
    });
    view! { out, {shown} }
}

fn frame(
    out: &mut Writer,
    address: Address,
    preferences: Preferences,
    renew: Renew,
    start: Start,
    is_loading: Signal<bool>,
) {
    let site = out.site();
    let Preferences { text_size, aids, shortcuts } = preferences;
    let (navigation, listeners) = Navigation::start(site, address, renew, start);
    let lists = disclosure::close_outside(".languages").into_iter().flatten();
    let keys = keyboard::on_single_key(move |key| shortcuts.press(key));
    for listener in listeners.into_iter().chain(lists).chain(keys) {
        out.keep(listener);
    }
    // Where it cannot be set, each text that differs from it still says its language.
    let _ = page::set_root_attribute("lang", Some(site.locale().tag()));
    let retry = Rc::new(move || renew(site.locale(), Box::new(|_| Some(Start::Opened))));
    let offer = language::offer(site);
    let stay = Callback::new(move |()| {
        language::choose(site.locale());
        offer.set(None);
        focus::heading(false);
    });
    let page = navigation.page();
    out.effect(Box::new(move || {
        // The title of a tab is a courtesy: where it cannot be set, the heading says the same.
        let _ = page::set_title(&pages::title(&page.get(), site));
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
    let shown = live::view(move |out| {
        let page = page.get();
        // A page that asks nothing is written as a whole when what it shows has come.
        if site.is_large() && page.list().is_none() {
            switch(out, page, navigation);
        } else {
            untrack(|| switch(out, page, navigation));
        }
    });
    view! { out,
        <a class="skip-link" href="#content">{Key::SkipToContent}</a>
        {site_header(
            out,
            page,
            |out| {
                language_switch(out, language::SWITCH, navigation.shown_page());
                let (limits, choices) = (TextSize::LIMITS, text_size.choices());
                let aids = aids.map(Aid::is_on);
                reading_tools(out, text_size.percent(), limits, choices, aids, choose);
            },
            |out| {
                site_search(out, page, Callback::new(move |page| navigation.go(page)), |id| {
                    focus::element(id, false);
                });
            },
        )}
        <main id="content" tabindex="-1">
            <p class="app-off notice">{Key::AppOff} " " <a href="">{Key::Reload}</a></p>
            <p class="app-waiting notice" role="alert">
                {Key::AppWaiting} " "
                <button type="button" id="app-retry">{Key::Retry}</button>
            </p>
            <div class="app-slow notice">
                <p aria-live="polite">{Key::AppSlow}</p>
                {progress(out)}
            </div>
            {fault_banner(out, retry, is_loading)}
            {lost_part(out)}
            {shown}
        </main>
        {site_footer(out)}
        {key_sheet(out, SHEET, shortcuts.is_sheet_open(), shortcuts::toggle, move || {
            shortcuts.sheet_closed();
        })}
        {language_offer(out, offer.signal(), navigation.shown_page(), stay)}
    }
}

/// How much is here of what takes long, if something does.
fn progress(out: &mut Writer) {
    if out.site().portal().index.is_some() {
        view! { out,
            <p class="app-progress">
                <progress id="app-progress" aria-label=Key::Loading></progress>
                " " <span id="app-progress-words"></span>
            </p>
        }
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

/// A word on records that did not come when they were looked at, if they come later at all.
fn lost_part(out: &mut Writer) {
    if let Some(shelf) = &out.site().shelf {
        again(out, Key::LostPart, shelf.has_failed().signal(), || shelf.ask_again());
    }
}

/// The page at the address.
#[cfg(live)]
pub fn shown(site: &Site) -> Page {
    navigation::address(&site.base).page
}

/// Shows the portal in its place in the document.
#[cfg(live)]
pub fn start(site: &'static Site) {
    takeover::when_nothing_is_selected(move || {
        takeover::mount(move |dom| {
            navigation::carry_over(site);
            let mut out = Writer::new(dom, site);
            app(&mut out, |site| navigation::address(&site.base));
            out.finish()
        });
        takeover::stop_when_tested();
    });
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
    use catalogue::fluent::{Catalogue, Letters};
    use catalogue::translation::Translation;
    use portal::find::Query;
    use portal::load::{Source, Sources, load as load_portal};
    use portal::locale::Locale;
    use portal::message::Messages;
    use std::path::Path;
    use std::sync::LazyLock;

    /// The portal on its real data, below a path.
    pub(crate) fn real() -> &'static Site {
        static REAL: LazyLock<&Site> = LazyLock::new(|| load(Locale::English));
        *REAL
    }

    /// The same in Macedonian.
    pub(crate) fn macedonian() -> &'static Site {
        static MACEDONIAN: LazyLock<&Site> = LazyLock::new(|| load(Locale::Macedonian));
        *MACEDONIAN
    }

    fn load(locale: Locale) -> &'static Site {
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

    fn at(site: &'static Site, page: Page) -> String {
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
            Site::of(load_portal(&sources), Messages::english(), "/".to_owned(), String::new()),
            Page::Overview,
        );
        assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
        assert!(html.contains("&lt;script&gt;"), "{html}");
    }
}
