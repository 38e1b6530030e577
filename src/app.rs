//! The frame of every page, and which page stands in it.

use crate::components::fault_banner::FaultBanner;
use crate::components::footer::SiteFooter;
use crate::components::header::SiteHeader;
use crate::components::reading_tools::{Choice, ReadingTools};
use crate::live;
use crate::pages;
use crate::platform::{data, page};
use crate::site::{Site, provide_site};
use crate::state::navigation::{self, Navigation};
use crate::state::text_size::TextSize;
use leptos::prelude::*;
use markup::view;
use portal::route::Page;
use wasm_bindgen_futures::spawn_local;

/// The portal. It starts over when the data are loaded again.
#[component]
pub fn App(
    /// The data as they were loaded first.
    first: &'static Site,
) -> impl IntoView {
    let site = RwSignal::new(first);
    let text_size = TextSize::start();
    let is_loading = RwSignal::new(false);
    let retry = Callback::new(move |()| {
        is_loading.set(true);
        spawn_local(async move {
            let base = first.base.clone();
            let sources = data::fetch(&base).await;
            site.set(Site::load(&sources, base));
            is_loading.set(false);
        });
    });
    live::view(move || {
        view! { <Frame site=site.get() text_size retry is_loading=is_loading.into() /> }.into_any()
    })
}

#[component]
fn Frame(
    site: &'static Site,
    text_size: TextSize,
    retry: Callback<()>,
    is_loading: Signal<bool>,
) -> impl IntoView {
    provide_site(site);
    let navigation = Navigation::start(site);
    navigation::provide(navigation);
    let page = navigation.page();
    Effect::new(move |_| {
        // The title of a tab is a courtesy: where it cannot be set, the heading says the same.
        let _ = page::set_title(&pages::title(&page.get(), site));
    });
    let choose = Callback::new(move |choice| match choice {
        Choice::Smaller => text_size.smaller(),
        Choice::Standard => text_size.standard(),
        Choice::Larger => text_size.larger(),
        Choice::Print => drop(page::print()),
    });
    view! {
        <a class="skip-link" href="#content">{site.messages.skip_to_content()}</a>
        <SiteHeader page=page.into()>
            <ReadingTools percent=text_size.percent() limits=TextSize::LIMITS choices=text_size.choices() choose />
        </SiteHeader>
        <main id="content" tabindex="-1">
            <FaultBanner retry is_loading />
            {live::view(move || switch(page.get()))}
        </main>
        <SiteFooter />
    }
}

fn switch(page: Page) -> AnyView {
    match page {
        Page::Overview => view! { <pages::overview::Overview /> }.into_any(),
        Page::Activities(_) => view! { <pages::activities::Activities /> }.into_any(),
        Page::Activity { id, within } => {
            view! { <pages::activity::ActivityPage id within /> }.into_any()
        }
        Page::Documents(_) => view! { <pages::documents::Documents /> }.into_any(),
        Page::Country(code) => view! { <pages::country::CountryPage code /> }.into_any(),
        Page::Data => view! { <pages::data::Data /> }.into_any(),
        Page::Accessibility => view! { <pages::accessibility::Accessibility /> }.into_any(),
        Page::NotFound => view! { <pages::not_found::NotFound /> }.into_any(),
    }
}
