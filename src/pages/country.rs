//! `/countries/{code}`: what concerns one country.

use crate::components::activity_entry::{entry_below, time};
use crate::components::cite::Ways;
use crate::components::contacts::contacts;
use crate::components::document_entry::document_entry;
use crate::components::export_buttons::{Choice, export_buttons};
use crate::components::feeds::feeds;
use crate::components::marked_text::{foreign_lang, marked};
use crate::components::outer_link::outer_link;
use crate::components::terms::terms;
use crate::components::timeline::band::timeline_band;
use crate::components::year_heading::year_heading;
use crate::context::Cx;
use crate::pages::not_found::not_found;
use crate::platform::clipboard;
use crate::state::export::{self, Export};
use portal::find::{Facet, Hits, Query, Value};
use portal::labels;
use portal::message::Key;
use portal::model::{Activity, CountryCode, Document, Lang, Term};
use portal::route::{Page, offline_href};
use portal::timeline::Timeline;
use std::sync::Arc;
use ui::signal::Callback;
use ui::{Writer, view};

/// How many activities of each part are shown; the rest is a link away.
const MOST: usize = 50;

/// What can be done with the citation of a document.
const CITE: Ways = Ways { copy: clipboard::copy, bibtex: export::document_bibtex };

/// The page of a country.
pub(crate) fn country(cx: &Cx, out: &mut Writer, code: CountryCode) {
    let known = cx.site.portal().project_country(code);
    match known.and_then(|country| Value::parse(country.code.as_str())) {
        Some(value) => dossier(cx, out, code, Query::of(Facet::Country, value)),
        None => not_found(cx, out),
    }
}

fn dossier(cx: &Cx, out: &mut Writer, code: CountryCode, query: Query) {
    let site = &cx.site;
    let (m, portal) = (&site.messages, site.portal());
    let name = site.country_name(code);
    let found = site.activities().search(&query);
    let own = site.activities().search(&Query { regional: false, ..query.clone() });
    let (first, last) = site.activities().first_and_last(&own.items);
    let when = |at: Option<usize>| Some(site.activity(at?)?.when);
    let partners: Vec<Arc<Term>> = own
        .counts(Facet::Partner)
        .iter()
        .filter(|count| count.hits > 0)
        .filter_map(|count| {
            portal.partners.iter().find(|term| term.id.as_str() == count.value.as_str())
        })
        .cloned()
        .collect();
    let works = site.documents().search(&query);
    let (mut specific, mut general) = (Vec::new(), Vec::new());
    for position in &works.items {
        if let Some(document) = portal.documents.get(position) {
            if document.is_regional() { &mut general } else { &mut specific }.push(document);
        }
    }
    let in_place = |activity: &&Activity| activity.place.country == Some(code);
    let here = portal.activities.iter().filter(in_place).count();
    let n = own.items.len();
    let figures = [
        Some((m.country_activities_figure(n), n)),
        // The index of a large portal does not say where an activity took place.
        (!site.is_large()).then(|| (m.country_place_figure(here), here)),
        Some((m.country_documents_figure(specific.len()), specific.len())),
    ];
    let named = m.country_own(&name);
    let for_all = m.text(Key::CountryRegional);
    let [of_all, of_own] = [&found, &own].map(|hits| Timeline::new(site.activities(), &hits.items));
    // Both in the same order, so that what is in the one and not in the other is found in one go.
    let mut named_too = own.items.iter().peekable();
    let mut regional = found.items.iter().filter(|at| named_too.next_if_eq(at).is_none());
    view! { out,
        <div class="country">
            <h1 tabindex="-1">{marked(cx, out, &name)}</h1>
            <p class="lead">{marked(cx, out, &m.country_intro(&name))}</p>
            <dl class="figures">
                {for (name, n) in figures.into_iter().flatten() {
                    view! { out, <div class="figure"><dt>{name}</dt> <dd>{n}</dd></div> }
                }}
            </dl>
            <dl class="facts facts--activity">
                {for (name, when) in [(Key::CountryFirst, when(first)), (Key::CountryLast, when(last))] {
                    if let Some(when) = when {
                        view! { out, <div class="facts__fact"><dt>{cx.text(name)}</dt> " " <dd>{time(cx, out, when)}</dd></div> }
                    }
                }}
                {terms(cx, out, Key::ActivityPartners, Facet::Partner, &partners, &query)}
            </dl>
            <section>
                <h2>{cx.text(Key::CountryDocumentsTitle)}</h2>
                {languages(cx, out, &works, &query)}
                {documents(cx, out, &named, &specific)}
                {documents(cx, out, for_all, &general)}
                <p class="no-print">
                    <a class="more" href=site.href(&Page::Documents(query.clone()))>{cx.text(Key::CountryAllDocuments)}</a>
                </p>
            </section>
            <section>
                <h2>{cx.text(Key::CountryActivitiesTitle)}</h2>
                {timeline_band(cx, out, &of_all, &query)}
                {activities(cx, out, &named, n, &mut own.items.iter(), &|year| of_own.hits_in(year), &query)}
                {activities(
                    cx, out,
                    for_all,
                    found.regional,
                    &mut regional,
                    &|year| of_all.hits_in(year) - of_own.hits_in(year),
                    &query,
                )}
                <p class="no-print">
                    <a class="more" href=site.href(&Page::Activities(query))>{cx.text(Key::CountryAllActivities)}</a>
                </p>
                {feeds(cx, out, Some(code))}
            </section>
            {take(cx, out, code)}
            {contacts(cx, out)}
        </div>
    }
}

/// Each language with the works that come in it. Where all do, they are not named once more.
fn languages(cx: &Cx, out: &mut Writer, works: &Hits, query: &Query) {
    let site = &cx.site;
    if works.items.is_empty() {
        return;
    }
    view! { out,
        <h3 class="part">{cx.text(Key::CountryByLanguage)}</h3>
        <dl class="facts facts--activity">
            {for count in works.counts(Facet::Lang) {
                let Some(lang) = Lang::parse(count.value.as_str()) else { continue };
                if count.hits == 0 {
                    continue;
                }
                let href = site.href(&Page::Documents(query.clone().with(Facet::Lang, count.value.clone())));
                view! { out,
                    <div class="facts__fact">
                        <dt>
                            <a href=href>{labels::language_in_full(&lang, &site.messages)}</a>
                            " "
                            <span class="entries__count">{site.messages.country_documents(count.hits)}</span>
                        </dt>
                        {if count.hits == works.items.len() {
                            view! { out, " " <dd>{cx.text(Key::CountryAllListed)}</dd> }
                        } else {
                            for position in &works.items {
                                if let Some(document) = site.portal().documents.get(position) {
                                    work(cx, out, document, &lang);
                                }
                            }
                        }}
                    </div>
                }
            }}
        </dl>
    }
}

/// A work, if it comes in a language: a link to that version, or to what is said of the work on this page.
fn work(cx: &Cx, out: &mut Writer, document: &Document, lang: &Lang) {
    let site = &cx.site;
    let mut versions = document.versions.iter().filter(|version| version.lang == *lang);
    let Some(version) = versions.next() else { return };
    let title = document.title.words(site.messages.lang());
    view! { out,
        " "
        <dd lang=foreign_lang(site, &document.title)>
            {if let Some(link) = &version.link {
                outer_link(cx, out, link, Some(title), Some(lang.as_str()));
            } else {
                view! { out, <a href=format!("#{}", document.id)>{title}</a> }
            }}
        </dd>
    }
}

fn documents(cx: &Cx, out: &mut Writer, title: &str, documents: &[&Document]) {
    if documents.is_empty() {
        return;
    }
    heading(cx, out, title, &cx.site.messages.country_documents(documents.len()));
    view! { out,
        <div class="entries">
            {for document in documents {
                document_entry(cx, out, document, CITE, Some("4"));
            }}
        </div>
    }
}

/// The first of so many activities, under their years. `of_year` says how many a year has.
fn activities(
    cx: &Cx,
    out: &mut Writer,
    title: &str,
    n: usize,
    positions: &mut dyn Iterator<Item = usize>,
    of_year: &dyn Fn(Option<i16>) -> usize,
    query: &Query,
) {
    let site = &cx.site;
    if n == 0 {
        return;
    }
    heading(cx, out, title, &site.messages.country_activities(n));
    view! { out,
        <div class="entries">
            {let mut last = None;
            for activity in positions.take(MOST).filter_map(|at| site.activity(at)) {
                let year = activity.when.first_year();
                if last != Some(year) {
                    last = Some(year);
                    view! { out, <h4 class="entries__year">{year_heading(cx, out, year, of_year(year))}</h4> }
                }
                entry_below(cx, out, activity, query, Some("5"));
            }}
        </div>
    }
}

fn heading(cx: &Cx, out: &mut Writer, title: &str, count: &str) {
    view! { out,
        <h3 class="part">{marked(cx, out, title)} " " <span class="entries__count">{count}</span></h3>
    }
}

/// The page in one file that needs no network.
fn take(cx: &Cx, out: &mut Writer, code: CountryCode) {
    let site = &cx.site;
    let export = Export::new(site);
    let file = [&export::name(site, &code.as_str().to_ascii_lowercase()), ".html"].concat();
    let choose = Callback::new(move |choice| export.choose(choice, &Page::Country(code), ""));
    view! { out,
        <p class="hint no-print">{cx.text(Key::TakePageHint)}</p>
        <p class="no-print">
            <a class="more" href=offline_href(code, &site.home) download=file>{cx.text(Key::TakePage)}</a>
        </p>
    }
    export_buttons(cx, out, &[(Key::TakeLink, Choice::Address)], export.news(), choose);
}
