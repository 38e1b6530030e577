//! `/documents`: every work, by section, with the languages it comes in.

use crate::components::cite::Ways;
use crate::components::document_entry::document_entry;
use crate::components::empty_result::empty_result;
use crate::components::export_buttons::{Choice, export_buttons};
use crate::components::facet_group::facet_group;
use crate::components::finder::{Contents, Finder, finder};
use crate::components::parts::parts;
use crate::context::Cx;
use crate::export::Form;
use crate::platform::{clipboard, page};
use crate::state::export::{self, Export};
use crate::state::finding::{Finding, Marking};
use crate::state::navigation::Navigation;
use crate::state::restless::restless;
use portal::find::{Collection, Hits, Query, SortKey};
use portal::message::Key;
use portal::model::Slug;
use portal::numbers;
use portal::route::{PART, Page};
use std::ops::Range;
use std::sync::Arc;
use ui::signal::{Callback, Signal};
use ui::{Writer, live, view};

/// What can be done with the citation of a document.
const CITE: Ways = Ways { copy: clipboard::copy, bibtex: export::document_bibtex };

/// The forms in which the results can be saved or shared.
const CHOICES: [(Key, Choice); 3] = [
    (Key::TakeCsv, Choice::File(Form::Csv)),
    (Key::TakeJson, Choice::File(Form::Json)),
    (Key::TakeLink, Choice::Address),
];

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
            let hint = facet.hint(Collection::Documents);
            facet_group(cx, out, facet, finding.hits, finding.ask, hint);
        }
    };
    let (export, shown) = (Export::new(site), navigation.shown_page());
    let save = |out: &mut Writer| {
        let name = export::name(site, "documents");
        let choose = Callback::new(move |choice| {
            export.choose(choice, &shown.get_untracked(), &name);
        });
        export_buttons(cx, out, &CHOICES, export.news(), choose);
    };
    let contents = Contents {
        above: &|_| {},
        filters: &filters,
        beside: &|_| {},
        take: &save,
        results: &|out| results(cx, out, finding, navigation),
    };
    finder(cx, out, frame, &contents);
}

/// How the results are shown. What is below changes without this.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Layout {
    #[default]
    Nothing,
    /// The best match first, whatever section it is in.
    Best,
    Sections,
}

/// A work by its position, and the words that are marked in it. An entry that shows the same as before is kept.
type Item = (usize, Arc<str>);

fn results(cx: &Cx, out: &mut Writer, finding: Finding, navigation: Navigation) {
    let layout = Signal::computed(move |_| {
        finding.hits.with(|hits| match hits.query.order().key {
            _ if hits.items.is_empty() => Layout::Nothing,
            SortKey::Best => Layout::Best,
            _ => Layout::Sections,
        })
    });
    let found = cx.live_view(move |cx, out| match layout.get() {
        Layout::Nothing => {
            empty_result(cx, out, Collection::Documents, &finding.hits.get(), finding.ask);
        }
        Layout::Best => entries(cx, out, finding, navigation, None),
        Layout::Sections => sections(cx, out, finding, navigation),
    });
    view! { out, {found} }
    let rest = cx.live_view(move |cx, out| {
        let all = finding.hits.with(|hits| hits.items.len());
        if all == 0 {
            return;
        }
        let now = navigation.range(cx.is_static).end;
        let shown = navigation.shown();
        let left = all.saturating_sub(now);
        if left > 0 {
            let name = cx.site.messages.show_more(left.min(PART));
            view! { out,
                <p class="finder__more">
                    <button type="button" on:click=move |_| shown.set(now + PART)>{name}</button>
                </p>
            }
        }
        parts(cx, out, Collection::Documents, all, navigation.part());
    });
    view! { out, {rest} }
}

/// What is shown of the hits, all or of one kind.
fn items(cx: &Cx, hits: &Hits, range: Range<usize>, kind: Option<&Slug>) -> Vec<Item> {
    let words: Arc<str> = Arc::from(hits.query.text.as_str());
    let documents = &cx.site.portal().documents;
    let is_of_kind = |position: &usize| {
        let document = documents.get(*position);
        document.is_some_and(|document| kind.is_none_or(|kind| document.kind.id == *kind))
    };
    let positions = hits.items.iter().skip(range.start).take(range.len());
    positions.filter(is_of_kind).map(|position| (position, Arc::clone(&words))).collect()
}

/// A section for each kind of which something is found.
fn sections(cx: &Cx, out: &mut Writer, finding: Finding, navigation: Navigation) {
    let own = cx.clone();
    let kinds = move || {
        let (hits, range) = (finding.hits.get(), navigation.range(own.is_static));
        let kinds = own.site.portal().document_kinds.iter().map(|kind| kind.id.clone());
        kinds.filter(|kind| !items(&own, &hits, range.clone(), Some(kind)).is_empty()).collect()
    };
    let own = cx.clone();
    let sections = live::list(kinds, move |out, kind: &Slug| {
        section(&own, out, finding, navigation, kind);
    });
    view! { out, {sections} }
}

fn section(cx: &Cx, out: &mut Writer, finding: Finding, navigation: Navigation, kind: &Slug) {
    let kinds = &cx.site.portal().document_kinds;
    let name = kinds.iter().find(|other| other.id == *kind).map(|kind| &kind.name);
    let own = kind.clone();
    let count = cx.live_text(move |cx| {
        let (hits, range) = (finding.hits.get(), navigation.range(cx.is_static));
        let n = items(cx, &hits, range, Some(&own)).len();
        cx.site.messages.documents_in_section(n)
    });
    view! { out,
        <section class="documents__section">
            <h2>
                {name.map(|name| name.words(cx.site.messages.lang()))} " "
                <span class="entries__count">{count}</span>
            </h2>
            {entries(cx, out, finding, navigation, Some(kind.clone()))}
        </section>
    }
}

/// The works, all or of one kind.
fn entries(
    cx: &Cx,
    out: &mut Writer,
    finding: Finding,
    navigation: Navigation,
    kind: Option<Slug>,
) {
    // Without sections the entries stand right below the page's own heading.
    let level = kind.is_none().then_some("2");
    let marking = Marking::new(cx, Collection::Documents);
    let own = cx.clone();
    let items =
        move || items(&own, &finding.hits.get(), navigation.range(own.is_static), kind.as_ref());
    let entries = live::list(items, move |out, (position, words): &Item| {
        let cx = &marking.of(words);
        if let Some(document) = cx.site.portal().documents.get(*position) {
            document_entry(cx, out, document, CITE, level);
        }
    });
    view! { out, <div class="entries">{entries}</div> }
}
