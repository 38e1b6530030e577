//! What is found by the field for everything, listed by kind.

use crate::components::activity_entry::time;
use crate::components::marked_text::plain;
use crate::context::Cx;
use crate::site::Site;
use portal::find::{Collection, Query, Terms};
use portal::message::Key;
use portal::model::Country;
use portal::numbers;
use portal::route::Page;
use std::sync::Arc;
use ui::{Writer, view};

/// So many of each kind are listed.
const FIRST: usize = 5;

/// The page that lists what these words find; nothing where there are no words.
pub(super) fn answer(site: &Site, words: &str, shown: &Page) -> Option<Page> {
    let query = Query::default().with_text(words);
    if Terms::of(&query.text).is_empty() {
        return None;
    }
    // Where there is nothing of the one kind, or documents are what the reader is looking at.
    let is_among_documents = matches!(shown, Page::Documents(_));
    let to_documents = (is_among_documents || site.activities().search(&query).items.is_empty())
        && !site.documents().search(&query).items.is_empty();
    Some(if to_documents { Page::Documents(query) } else { Page::Activities(query) })
}

/// What these words find, by kind.
pub(super) fn site_found(cx: &Cx, out: &mut Writer, words: &str) {
    if !Terms::of(words).is_empty() {
        panel(cx, out, &Query::default().with_text(words));
    }
}

fn panel(cx: &Cx, out: &mut Writer, query: &Query) {
    let site = &cx.site;
    let (m, portal) = (&site.messages, site.portal());
    let is_coming = !site.has_words(Collection::Activities, query);
    let activities = site.activities().search(query).items;
    let documents = site.documents().search(query).items;
    let terms = Terms::of(&query.text);
    let countries: Vec<&Country> =
        portal.countries.iter().filter(|country| is_called(country, &terms)).collect();
    let number = |n: usize| numbers::group(n as u64, m);
    let marking = &cx.with_marker(Some(Arc::new(site.activities().marker(&query.text))));
    // A panel that can be focused keeps the focus inside when a link in it is pressed.
    view! { out,
        <div class="site-search__found" tabindex="-1">
            <p class="site-search__count" aria-live="polite">
                {if is_coming {
                    out.text(m.text(Key::Loading));
                } else {
                    view! { out, {m.found_activities(activities.len())} " · " {m.found_documents(documents.len())} }
                }}
            </p>
            {if !countries.is_empty() {
                view! { out,
                    <ul aria-label=cx.text(Key::CountriesTitle)>
                        {for country in countries {
                            let href = site.href(&Page::Country(country.code));
                            view! { out, <li><a href=href>{site.country_name(country.code)}</a></li> }
                        }}
                    </ul>
                }
            }}
            {if !activities.is_empty() && !is_coming {
                let all = Page::Activities(query.clone());
                view! { out,
                    <ul aria-label=cx.text(Key::ActivitiesTitle)>
                        {for activity in activities.iter().take(FIRST).filter_map(|at| site.activity(at)) {
                            let page = Page::Activity { id: activity.id.clone(), within: query.clone() };
                            view! { out,
                                <li>
                                    <a href=site.href(&page)>{plain(marking, out, activity.title.words(m.lang()))}</a>
                                    " " <span class="hint">{time(cx, out, activity.when)}</span>
                                </li>
                            }
                        }}
                        <li class="site-search__all">
                            <a href=site.href(&all)>{m.search_all_activities(&number(activities.len()))}</a>
                        </li>
                    </ul>
                }
            }}
            {if !documents.is_empty() {
                let all = site.href(&Page::Documents(query.clone()));
                view! { out,
                    <ul aria-label=cx.text(Key::DocumentsTitle)>
                        {for document in documents.iter().take(FIRST).filter_map(|at| portal.documents.get(at)) {
                            let href = site.href_to_document(query, document);
                            view! { out, <li><a href=href>{plain(marking, out, document.title.words(m.lang()))}</a></li> }
                        }}
                        <li class="site-search__all">
                            <a href=&all>{m.search_all_documents(&number(documents.len()))}</a>
                        </li>
                    </ul>
                }
            }}
        </div>
    }
}

/// Whether one of a country's names has all the words.
fn is_called(country: &Country, terms: &Terms) -> bool {
    let mut names = country.name.entries().map(|piece| piece.text);
    names.any(|name| terms.meet(name)) || country.aliases.iter().any(|name| terms.meet(name))
}
