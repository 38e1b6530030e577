//! `/countries/{code}`: what concerns one country.

use crate::components::activity_entry::activity_entry;
use crate::components::document_entry::document_entry;
use crate::components::feeds::feeds;
use crate::components::marked_text::marked;
use crate::components::timeline::band::timeline_band;
use crate::pages::not_found::not_found;
use crate::platform::clipboard;
use crate::writer::Writer;
use markup::view;
use portal::find::{Facet, Query, Value};
use portal::message::Key;
use portal::model::{Activity, CountryCode, Document};
use portal::route::Page;
use portal::timeline::Timeline;

/// How many activities of each part are shown; the rest is a link away.
const MOST: usize = 50;

/// The page of a country.
pub(crate) fn country(out: &mut Writer, code: CountryCode) {
    let known = out.site().portal().project_country(code);
    match known.and_then(|country| Value::parse(country.code.as_str())) {
        Some(value) => dossier(out, code, Query::of(Facet::Country, value)),
        None => not_found(out),
    }
}

fn dossier(out: &mut Writer, code: CountryCode, query: Query) {
    let site = out.site();
    let (m, portal) = (&site.messages, site.portal());
    let name = site.country_name(code);
    let found = site.activities.search(&query).items;
    let (mut own, mut regional) = (Vec::new(), Vec::new());
    for activity in found.iter().filter_map(|position| portal.activities.get(*position)) {
        if activity.is_regional() { &mut regional } else { &mut own }.push(activity);
    }
    let (mut specific, mut general) = (Vec::new(), Vec::new());
    for position in site.documents.search(&query).items {
        if let Some(document) = portal.documents.get(position) {
            if document.is_regional() { &mut general } else { &mut specific }.push(document);
        }
    }
    let in_place = |activity: &&Activity| activity.place.country == Some(code);
    let figures = [
        (Key::CountryActivitiesTitle, own.len()),
        (Key::CountryPlaceFigure, portal.activities.iter().filter(in_place).count()),
        (Key::CountryDocumentsTitle, specific.len()),
    ];
    let named = m.country_own(&name);
    let for_all = m.text(Key::CountryRegional);
    view! { out,
        <div class="country">
            <h1 tabindex="-1">{marked(out, &name)}</h1>
            <p class="lead">{marked(out, &m.country_intro(&name))}</p>
            <dl class="figures">
                {for (name, n) in figures {
                    view! { out, <div class="figure"><dt>{name}</dt> <dd>{n}</dd></div> }
                }}
            </dl>
            <section>
                <h2>{Key::CountryDocumentsTitle}</h2>
                {documents(out, &named, &specific)}
                {documents(out, for_all, &general)}
                <p class="no-print">
                    <a class="more" href=site.href(&Page::Documents(query.clone()))>{Key::CountryAllDocuments}</a>
                </p>
            </section>
            <section>
                <h2>{Key::CountryActivitiesTitle}</h2>
                {timeline_band(out, &Timeline::new(portal, &found), &query)}
                {activities(out, &named, &own, &query)}
                {activities(out, for_all, &regional, &query)}
                <p class="no-print">
                    <a class="more" href=site.href(&Page::Activities(query))>{Key::CountryAllActivities}</a>
                </p>
                {feeds(out, Some(code))}
            </section>
        </div>
    }
}

fn documents(out: &mut Writer, title: &str, documents: &[&'static Document]) {
    if documents.is_empty() {
        return;
    }
    heading(out, title, &out.site().messages.country_documents(documents.len()));
    view! { out,
        <div class="entries">
            {for document in documents {
                document_entry(out, document, clipboard::copy);
            }}
        </div>
    }
}

fn activities(out: &mut Writer, title: &str, activities: &[&'static Activity], query: &Query) {
    if activities.is_empty() {
        return;
    }
    heading(out, title, &out.site().messages.country_activities(activities.len()));
    view! { out,
        <div class="entries">
            {for activity in activities.iter().take(MOST) {
                activity_entry(out, activity, query);
            }}
        </div>
    }
}

fn heading(out: &mut Writer, title: &str, count: &str) {
    view! { out,
        <h3 class="part">{marked(out, title)} " " <span class="entries__count">{count}</span></h3>
    }
}
