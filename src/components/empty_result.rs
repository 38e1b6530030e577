//! What is shown when nothing is found.

use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::find::{Constraint, Hits, Query};
use portal::labels;
use std::sync::Arc;

/// Says which filter to take away, and what that would give.
#[component]
pub(crate) fn EmptyResult(
    /// What was found: nothing.
    hits: Arc<Hits>,
    /// Called with what to ask instead.
    ask: Callback<Query>,
) -> impl IntoView {
    let m = &use_site().messages;
    let ways: Vec<_> = hits
        .relaxations
        .iter()
        .map(|relaxation| {
            let name = match &relaxation.constraint {
                Constraint::Text => m.empty_without_text(&hits.query.text),
                Constraint::Facet(facet) => m.empty_without_facet(labels::facet(*facet, m)),
                Constraint::Span => m.empty_without_span(),
                Constraint::OnlyNamed => m.empty_without_named(),
            };
            let count = m.empty_would_find(relaxation.hits);
            let relaxed = relaxation.constraint.lift(&hits.query);
            view! {
                <li>
                    <button type="button" on:click=move |_| ask.run(relaxed.clone())>{name}</button>
                    " " {count}
                </li>
            }
        })
        .collect();
    let cleared = hits.query.cleared();
    let advice = (!ways.is_empty()).then(|| {
        view! {
            <p>{m.empty_advice()}</p>
            <ul>{ways}</ul>
        }
    });
    view! {
        <div class="empty-result">
            <h2>{m.empty_title()}</h2>
            {advice}
            <p>
                <button type="button" on:click=move |_| ask.run(cleared.clone())>{m.empty_clear()}</button>
            </p>
        </div>
    }
}
