//! The frame of every page, and which page stands in it.

use crate::components::fault_banner::fault_banner;
use crate::components::footer::site_footer;
use crate::components::header::site_header;
use crate::components::reading_tools::{Choice, reading_tools};
use crate::pages;
use crate::platform::{data, page};
use crate::signal::{Signal, State};
use crate::site::Site;
use crate::state::navigation::Navigation;
use crate::state::text_size::TextSize;
use crate::writer::{Writer, live};
use leptos::prelude::untrack;
use markup::view;
use portal::message::Key;
use portal::route::Page;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// The portal, with the data as they were loaded first. It starts over when they are loaded again.
pub(crate) fn app(out: &mut Writer) {
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
                let base = site.get().base.clone();
                let sources = data::fetch(&base).await;
                site.set(Site::load(&sources, base));
                is_loading.set(false);
                loads.set(loads.get_untracked() + 1);
            });
        });
        untrack(|| frame(out, text_size, retry, is_loading.signal()));
    });
    view! { out, {shown} }
}

fn frame(out: &mut Writer, text_size: TextSize, retry: Rc<dyn Fn()>, is_loading: Signal<bool>) {
    let site = out.site();
    let (navigation, listeners) = Navigation::start(site);
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
            reading_tools(out, text_size.percent(), TextSize::LIMITS, text_size.choices(), choose);
        })}
        <main id="content" tabindex="-1">
            {fault_banner(out, retry, is_loading)}
            {shown}
        </main>
        {site_footer(out)}
    }
}

fn switch(out: &mut Writer, page: Page, navigation: Navigation) {
    match page {
        Page::Overview => pages::overview::overview(out),
        Page::Activities(_) => pages::activities::activities(out, navigation),
        Page::Activity { id, within } => pages::activity::activity(out, &id, &within),
        Page::Documents(_) => pages::documents::documents(out, navigation),
        Page::Country(code) => pages::country::country(out, code),
        Page::Data => pages::data::data(out),
        Page::Accessibility => pages::accessibility::accessibility(out),
        Page::NotFound => pages::not_found::not_found(out),
    }
}

/// Shows the portal in its place in the document.
pub fn start(site: &'static Site) {
    page::mount(move |dom| {
        let mut out = Writer::new(dom, site);
        app(&mut out);
        out.finish()
    });
}
