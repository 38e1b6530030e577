//! Ways through a long list where it cannot grow: one page for each part.

use crate::context::Cx;
use portal::find::{Collection, Query};
use portal::message::Key;
use portal::route::{self, Page};
use ui::{Writer, view};

/// Links to the parts of a list of so many; nothing if it has but one. The app shows more on request instead.
pub(crate) fn parts(
    cx: &Cx,
    out: &mut Writer,
    collection: Collection,
    length: usize,
    shown: usize,
) {
    let parts = route::parts(length);
    if !cx.is_static || parts == 1 {
        return;
    }
    let site = &cx.site;
    view! { out,
        <nav class="parts" aria-label=cx.text(Key::PartsLabel)>
            <ol>
                {for n in 1..=parts {
                    let page = match (n, collection) {
                        (1, Collection::Activities) => Page::Activities(Query::default()),
                        (1, Collection::Documents) => Page::Documents(Query::default()),
                        _ => Page::Part(collection, n),
                    };
                    let current = (n == shown).then_some("page");
                    view! { out, <li><a href=site.href(&page) aria-current=current>{n}</a></li> }
                }}
            </ol>
        </nav>
    }
}
