//! What the data lack: activities without a date, and documents without a link.

use crate::components::marked_text::{foreign_lang, plain};
use crate::context::Cx;
use portal::find::Query;
use portal::message::Key;
use portal::model::{Portal, Text};
use portal::report;
use portal::route::Page;
use ui::{Writer, view};

/// So many are named; more would help nobody.
const MOST: usize = 200;

/// A section with a list of each, if there are any.
pub(super) fn missing(cx: &Cx, out: &mut Writer, portal: &Portal) {
    let site = &cx.site;
    let (undated, unlinked) = (report::undated(portal), report::unlinked(portal));
    if undated.is_empty() && unlinked.is_empty() {
        return;
    }
    let activity = |id| site.href(&Page::Activity { id, within: Query::default() });
    let documents = site.href(&Page::Documents(Query::default()));
    let undated: Vec<_> =
        undated.into_iter().map(|it| (activity(it.id.clone()), &it.title)).collect();
    let unlinked: Vec<_> =
        unlinked.into_iter().map(|it| (format!("{documents}#{}", it.id), &it.title)).collect();
    view! { out,
        <section>
            <h2>{cx.text(Key::DataMissing)}</h2>
            {list(cx, out, Key::DataUndated, &undated)}
            {list(cx, out, Key::DataUnlinkedDocuments, &unlinked)}
        </section>
    }
}

/// A list that opens when it is asked for.
fn list(cx: &Cx, out: &mut Writer, name: Key, items: &[(String, &Text)]) {
    if items.is_empty() {
        return;
    }
    let site = &cx.site;
    view! { out,
        <details>
            <summary>{cx.text(name)} " (" {items.len().to_string()} ")"</summary>
            <ul>
                {for (href, title) in items.iter().take(MOST) {
                    let words = title.words(site.messages.lang());
                    view! { out, <li><a href=href lang=foreign_lang(site, title)>{plain(cx, out, words)}</a></li> }
                }}
            </ul>
        </details>
    }
}
