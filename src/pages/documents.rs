//! `/documents`: every work, by section, with the languages it comes in.

use crate::components::cite::Ways;
use crate::components::document_entry::document_entry;
use crate::components::empty_result::empty_result;
use crate::components::export_buttons::{Choice, export_buttons};
use crate::components::facet_group::facet_group;
use crate::components::finder::{Finder, finder};
use crate::components::parts::parts;
use crate::export::Form;
use crate::platform::{clipboard, page};
use crate::state::export::{self, Export};
use crate::state::finding::{Finding, marker};
use crate::state::navigation::Navigation;
use crate::state::restless::restless;
use crate::writer::{Writer, live};
use leptos::prelude::Callback;
use markup::view;
use portal::find::{Collection, Query, SortKey};
use portal::message::Key;
use portal::model::Document;
use portal::numbers;
use portal::route::{PART, Page};

/// What can be done with the citation of a document.
const CITE: Ways = Ways { copy: clipboard::copy, bibtex: export::document_bibtex };

/// The forms in which the results can be saved or shared.
const CHOICES: [(Key, Choice); 3] = [
    (Key::TakeCsv, Choice::File(Form::Csv)),
    (Key::TakeJson, Choice::File(Form::Json)),
    (Key::TakeLink, Choice::Address),
];

/// The documents page.
pub(crate) fn documents(out: &mut Writer, navigation: Navigation) {
    let site = out.site();
    let m = &site.messages;
    let finding = Finding::new(navigation, Collection::Documents, site);
    let found = live::text(move || {
        let all = site.documents().len();
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
            let hint = facet.hint(Collection::Documents);
            facet_group(out, facet, finding.hits, finding.ask, hint);
        }
    };
    let (export, shown) = (Export::new(site), navigation.shown_page());
    let save = |out: &mut Writer| {
        let choose = Callback::new(move |choice| {
            export.choose(choice, &shown.get_untracked(), &export::name(site, "documents"));
        });
        export_buttons(out, &CHOICES, export.news(), choose);
    };
    finder(out, frame, &|_| {}, &filters, &|_| {}, &save, &|out| {
        results(out, finding, navigation);
    });
}

fn results(out: &mut Writer, finding: Finding, navigation: Navigation) {
    let results = live::view(move |out| {
        let hits = finding.hits.get();
        if hits.items.is_empty() {
            return empty_result(out, Collection::Documents, &hits, finding.ask);
        }
        let portal = out.site().portal();
        let range = navigation.range();
        let found: Vec<&'static Document> = hits
            .items
            .iter()
            .skip(range.start)
            .take(range.len())
            .filter_map(|position| portal.documents.get(position))
            .collect();
        out.set_marker(marker(out.site().index_of(Collection::Documents), &hits.query));
        if hits.query.order().key == SortKey::Best {
            // The best match first, whatever section it is in.
            entries(out, found.iter(), Some("2"));
        } else {
            for kind in &portal.document_kinds {
                let of_kind = |document: &&&Document| document.kind.id == kind.id;
                let name = kind.name.words(out.site().messages.lang());
                section(out, name, found.iter().filter(of_kind));
            }
        }
        out.set_marker(None);
        let now = range.end;
        let shown = navigation.shown();
        let left = hits.items.len().saturating_sub(now);
        if left > 0 {
            let name = out.site().messages.show_more(left.min(PART));
            view! { out,
                <p class="finder__more">
                    <button type="button" on:click=move |_| shown.set(now + PART)>{name}</button>
                </p>
            }
        }
        parts(out, Collection::Documents, hits.items.len(), navigation.part());
    });
    view! { out, {results} }
}

fn section<'a>(
    out: &mut Writer,
    name: &str,
    works: impl Iterator<Item = &'a &'static Document> + Clone,
) {
    let n = works.clone().count();
    if n == 0 {
        return;
    }
    view! { out,
        <section class="documents__section">
            <h2>
                {name} " "
                <span class="entries__count">{out.site().messages.documents_in_section(n)}</span>
            </h2>
            {entries(out, works, None)}
        </section>
    }
}

/// `level` is that of their headings, where they stand below others than usual.
fn entries<'a>(
    out: &mut Writer,
    works: impl Iterator<Item = &'a &'static Document>,
    level: Option<&str>,
) {
    view! { out,
        <div class="entries">
            {for document in works {
                document_entry(out, document, CITE, level);
            }}
        </div>
    }
}
