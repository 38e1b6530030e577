//! `/countries/{code}`: what concerns one country.

use crate::components::activity_entry::ActivityEntry;
use crate::components::document_entry::DocumentEntry;
use crate::components::marked_text::marked;
use crate::components::timeline::band::TimelineBand;
use crate::pages::not_found::NotFound;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::find::{Facet, Query, Value};
use portal::model::{Activity, CountryCode, Document};
use portal::route::Page;
use portal::timeline::Timeline;

/// How many activities of each part are shown; the rest is a link away.
const MOST: usize = 50;

/// The page of a country.
#[component]
pub(crate) fn CountryPage(
    /// Which country.
    code: CountryCode,
) -> impl IntoView {
    let site = use_site();
    let known = site.portal().project_country(code);
    match known.and_then(|country| Value::parse(country.code.as_str())) {
        Some(value) => view! { <Dossier code query=Query::of(Facet::Country, value) /> }.into_any(),
        None => view! { <NotFound /> }.into_any(),
    }
}

#[component]
fn Dossier(code: CountryCode, query: Query) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let portal = site.portal();
    let name = site.country_name(code);
    let hits = site.activities.search(&query);
    let activities = hits.items.iter().filter_map(|position| portal.activities.get(*position));
    let (regional, own): (Vec<&'static Activity>, Vec<_>) =
        activities.partition(|activity| activity.is_regional());
    let documents = site.documents.search(&query);
    let documents = documents.items.iter().filter_map(|position| portal.documents.get(*position));
    let (general, specific): (Vec<&'static Document>, Vec<_>) =
        documents.partition(|document| document.is_regional());
    let timeline = Timeline::new(portal, &hits.items);
    let in_place =
        portal.activities.iter().filter(|activity| activity.place.country == Some(code)).count();
    let figure = |n: usize, text: String| {
        view! { <div class="figure"><dt>{text}</dt> <dd>{n}</dd></div> }
    };
    let figures = view! {
        <dl class="figures">
            {figure(own.len(), m.country_activities_title())}
            {figure(in_place, m.country_place_figure())}
            {figure(specific.len(), m.country_documents_title())}
        </dl>
    };
    view! {
        <div class="country">
            <h1 tabindex="-1">{marked(site, &name)}</h1>
            <p class="lead">{marked(site, &m.country_intro(&name))}</p>
            {figures}
            <section>
                <h2>{m.country_documents_title()}</h2>
                {documents_part(m.country_own(&name), specific)}
                {documents_part(m.country_regional(), general)}
                <p class="no-print">
                    <a class="more" href=site.href(&Page::Documents(query.clone()))>{m.country_all_documents()}</a>
                </p>
            </section>
            <section>
                <h2>{m.country_activities_title()}</h2>
                <TimelineBand timeline within=query.clone() />
                {activities_part(m.country_own(&name), own, &query)}
                {activities_part(m.country_regional(), regional, &query)}
                <p class="no-print">
                    <a class="more" href=site.href(&Page::Activities(query))>{m.country_all_activities()}</a>
                </p>
            </section>
        </div>
    }
}

fn documents_part(title: String, documents: Vec<&'static Document>) -> Option<AnyView> {
    let site = use_site();
    (!documents.is_empty()).then(|| {
        let n = documents.len();
        let entries: Vec<_> =
            documents.into_iter().map(|document| view! { <DocumentEntry document /> }).collect();
        view! {
            <h3 class="part">
                {marked(site, &title)} " " <span class="entries__count">{site.messages.country_documents(n)}</span>
            </h3>
            <div class="entries">{entries}</div>
        }
    })
}

fn activities_part(
    title: String,
    activities: Vec<&'static Activity>,
    query: &Query,
) -> Option<AnyView> {
    let site = use_site();
    (!activities.is_empty()).then(|| {
        let n = activities.len();
        let entries: Vec<_> = activities
            .into_iter()
            .take(MOST)
            .map(|activity| view! { <ActivityEntry activity within=query.clone() /> })
            .collect();
        view! {
            <h3 class="part">
                {marked(site, &title)} " " <span class="entries__count">{site.messages.country_activities(n)}</span>
            </h3>
            <div class="entries">{entries}</div>
        }
    })
}
