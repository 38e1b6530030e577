//! Terms that lead to everything that shares them.

use crate::context::Cx;
use portal::find::{Facet, Query, Value};
use portal::message::Key;
use portal::model::Term;
use portal::route::Page;
use std::sync::Arc;
use ui::{Writer, view};

/// Terms as one of a list of facts, if there are any. They lead to what shares them among what `within` finds.
pub(crate) fn terms(
    cx: &Cx,
    out: &mut Writer,
    name: Key,
    facet: Facet,
    terms: &[Arc<Term>],
    within: &Query,
) {
    if terms.is_empty() {
        return;
    }
    view! { out,
        <div class="facts__fact">
            <dt>{cx.text(name)}</dt>
            {for term in terms {
                view! { out, " " <dd>{term_link(cx, out, facet, term, within)}</dd> }
            }}
        </div>
    }
}

/// A term that leads to everything that shares it.
pub(crate) fn term_link(cx: &Cx, out: &mut Writer, facet: Facet, term: &Term, within: &Query) {
    let site = &cx.site;
    let name = term.name.words(site.messages.lang());
    match Value::parse(term.id.as_str()) {
        Some(value) => {
            let href = site.href(&Page::Activities(within.clone().with(facet, value)));
            view! { out, <a href=href>{name}</a> }
        }
        None => out.text(name),
    }
}
