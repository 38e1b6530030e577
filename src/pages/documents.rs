//! `/documents`: every work, by section, with the languages it comes in.

use crate::components::chosen_filters::ChosenFilters;
use crate::components::document_entry::DocumentEntry;
use crate::components::empty_result::EmptyResult;
use crate::components::facet_group::FacetGroup;
use crate::components::ignored_note::IgnoredNote;
use crate::components::search_box::SearchBox;
use crate::live;
use crate::platform::page;
use crate::site::use_site;
use crate::state::finding::Finding;
use crate::state::navigation::{PART, use_navigation};
use leptos::prelude::*;
use markup::view;
use portal::find::{Collection, Facet, Query};
use portal::model::Document;
use portal::route::Page;

/// From this width on, in `rem`, the filters stand beside the results and are open.
const WIDE: u32 = 58;

/// The documents page.
#[component]
pub(crate) fn Documents() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let navigation = use_navigation()?;
    let finding = Finding::new(navigation, Collection::Documents, site);
    let ignored = navigation.ignored();
    let ignored = Signal::derive(move || {
        let mut all = ignored.get();
        finding.hits.with(|hits| all.extend(hits.ignored.iter().cloned()));
        all
    });
    let found = live::text(move || {
        let all = site.documents.len();
        finding.hits.with(|hits| match hits.items.len() {
            n if n == all => m.found_documents(n),
            n => m.found_documents_of(portal::numbers::group(all as u64, m), n),
        })
    });
    Some(view! {
        <div class="finder">
            <h1 tabindex="-1">{m.documents_title()}</h1>
            <p class="lead">{m.documents_intro()}</p>
            <IgnoredNote ignored />
            <div class="finder__columns">
                <Filters finding />
                <section class="finder__results" aria-labelledby="found">
                    <div class="finder__head">
                        <p class="finder__count" id="found" role="status" tabindex="-1">{found}</p>
                    </div>
                    <ChosenFilters query=finding.query ask=finding.ask />
                    <Results finding shown=navigation.shown() />
                </section>
            </div>
        </div>
    })
}

#[component]
fn Filters(finding: Finding) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let groups: Vec<_> = Collection::Documents
        .facets()
        .iter()
        .map(|facet| match facet {
            Facet::Country => {
                let hint = m.facet_country_hint_documents();
                view! { <FacetGroup facet=*facet hits=finding.hits ask=finding.ask hint /> }
                    .into_any()
            }
            _ => view! { <FacetGroup facet=*facet hits=finding.hits ask=finding.ask /> }.into_any(),
        })
        .collect();
    view! {
        <aside class="finder__filters">
            <SearchBox
                label=m.search_documents()
                action=site.href(&Page::Documents(Query::default()))
                query=finding.query
                ask=finding.ask />
            <details class="filters" open=page::is_wide(WIDE)>
                <summary>{m.filters()}</summary>
                {groups}
            </details>
        </aside>
    }
}

#[component]
fn Results(finding: Finding, shown: RwSignal<usize>) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    live::view(move || {
        let hits = finding.hits.get();
        if hits.items.is_empty() {
            return view! { <EmptyResult hits ask=finding.ask /> }.into_any();
        }
        let found: Vec<&'static Document> = hits
            .items
            .iter()
            .take(shown.get())
            .filter_map(|position| site.portal().documents.get(*position))
            .collect();
        let sections: Vec<_> = site
            .portal()
            .document_kinds
            .iter()
            .filter_map(|kind| {
                let works: Vec<_> = found
                    .iter()
                    .filter(|document| document.kind.id == kind.id)
                    .map(|document| view! { <DocumentEntry document /> })
                    .collect();
                let n = works.len();
                (n > 0).then(|| {
                    view! {
                        <section class="documents__section">
                            <h2>
                                {kind.name.words(m.lang()).to_owned()} " "
                                <span class="entries__count">{m.documents_in_section(n)}</span>
                            </h2>
                            <div class="entries">{works}</div>
                        </section>
                    }
                })
            })
            .collect();
        let left = hits.items.len().saturating_sub(shown.get());
        let more = (left > 0).then(|| {
            view! {
                <p class="finder__more">
                    <button type="button" on:click=move |_| shown.update(|shown| *shown += PART)>
                        {m.show_more(left.min(PART))}
                    </button>
                </p>
            }
        });
        view! { {sections} {more} }.into_any()
    })
}
