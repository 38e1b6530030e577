//! `/documents`: every work, by section, with the languages it comes in.

use crate::components::cite::Ways;
use crate::components::document_entry::document_entry;
use crate::components::empty_result::empty_result;
use crate::components::facet_group::facet_group;
use crate::components::finder::{Contents, Finder, finder};
use crate::components::parts::parts;
use crate::components::take_away::take_away;
use crate::context::Cx;
use crate::platform::{clipboard, page};
use crate::state::finding::{Finding, marker};
use crate::state::navigation::Navigation;
use crate::state::restless::restless;
use crate::state::taking::{self, LINK, Taking};
use portal::find::{Collection, Facet, Query, SortKey};
use portal::message::Key;
use portal::model::Document;
use portal::numbers;
use portal::route::{PART, Page};
use ui::signal::Callback;
use ui::{Writer, view};

/// What can be done with the citation of a document.
const CITE: Ways = Ways { copy: clipboard::copy, bibtex: taking::document_bibtex };

/// The documents page.
pub(crate) fn documents(cx: &Cx, out: &mut Writer, navigation: Navigation) {
    let site = &cx.site;
    let finding = Finding::new(navigation, Collection::Documents, site);
    let found = cx.live_text(move |cx| {
        let (m, all) = (&cx.site.messages, cx.site.documents().len());
        finding.hits.with(|hits| match hits.items.len() {
            n if n == all => m.found_documents(n),
            n => m.found_documents_of(&numbers::group(all as u64, m), n),
        })
    });
    let frame = Finder {
        title: Key::DocumentsTitle,
        intro: Key::DocumentsIntro,
        search: Key::SearchDocuments,
        action: site.href(&Page::Documents(Query::default())),
        found,
        is_restless: restless(out, finding.hits),
        ignored: finding.ignored,
        query: finding.query,
        ask: finding.ask,
        is_open: page::has_room_for_filters(),
    };
    let filters = |out: &mut Writer| {
        for facet in Collection::Documents.facets() {
            let hint = (*facet == Facet::Country).then_some(Key::FacetCountryHintDocuments);
            facet_group(cx, out, *facet, finding.hits, finding.ask, hint);
        }
    };
    let taking = Taking::new();
    let take = |out: &mut Writer| {
        let name = taking::name(&cx.site, "documents");
        let take = Callback::new(move |form| taking.take(form, &name));
        let forms = [(Key::TakeCsv, "csv"), (Key::TakeJson, "json"), (Key::TakeLink, LINK)];
        take_away(cx, out, &forms, taking.news(), take);
    };
    let contents = Contents {
        above: &|_| {},
        filters: &filters,
        beside: &|_| {},
        take: &take,
        results: &|out| results(cx, out, finding, navigation),
    };
    finder(cx, out, frame, &contents);
}

fn results(cx: &Cx, out: &mut Writer, finding: Finding, navigation: Navigation) {
    let results = cx.live_view(move |cx, out| {
        let hits = finding.hits.get();
        if hits.items.is_empty() {
            return empty_result(cx, out, Collection::Documents, &hits, finding.ask);
        }
        let portal = cx.site.portal();
        let range = navigation.range(cx.is_static);
        let found: Vec<&Document> = hits
            .items
            .iter()
            .skip(range.start)
            .take(range.len())
            .filter_map(|position| portal.documents.get(position))
            .collect();
        let marking = &cx.with_marker(marker(cx.site.index_of(Collection::Documents), &hits.query));
        if hits.query.order().key == SortKey::Best {
            // The best match first, whatever section it is in.
            entries(marking, out, found.iter(), Some("2"));
        } else {
            for kind in &portal.document_kinds {
                let of_kind = |document: &&&Document| document.kind.id == kind.id;
                let name = kind.name.words(cx.site.messages.lang());
                section(marking, out, name, found.iter().filter(of_kind));
            }
        }
        let now = range.end;
        let shown = navigation.shown();
        let left = hits.items.len().saturating_sub(now);
        if left > 0 {
            let name = cx.site.messages.show_more(left.min(PART));
            view! { out,
                <p class="finder__more">
                    <button type="button" on:click=move |_| shown.set(now + PART)>{name}</button>
                </p>
            }
        }
        parts(cx, out, Collection::Documents, hits.items.len(), navigation.part());
    });
    view! { out, {results} }
}

fn section<'a>(
    cx: &Cx,
    out: &mut Writer,
    name: &str,
    works: impl Iterator<Item = &'a &'a Document> + Clone,
) {
    let n = works.clone().count();
    if n == 0 {
        return;
    }
    view! { out,
        <section class="documents__section">
            <h2>
                {name} " "
                <span class="entries__count">{cx.site.messages.documents_in_section(n)}</span>
            </h2>
            {entries(cx, out, works, None)}
        </section>
    }
}

/// `level` is that of their headings, where they stand below others than usual.
fn entries<'a>(
    cx: &Cx,
    out: &mut Writer,
    works: impl Iterator<Item = &'a &'a Document>,
    level: Option<&str>,
) {
    view! { out,
        <div class="entries">
            {for document in works {
                document_entry(cx, out, document, CITE, level);
            }}
        </div>
    }
}
