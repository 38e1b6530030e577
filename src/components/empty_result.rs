//! What is shown when nothing is found.

use crate::context::Cx;
use portal::find::{Collection, Constraint, Hits, Query, Relaxation, nearest};
use portal::message::Key;
use ui::signal::Callback;
use ui::{Writer, view};

/// Offers words that differ in one letter from those that nothing has, and says which filter to take away, and what
/// that would give. `ask` is called with what to ask instead.
pub(crate) fn empty_result(
    cx: &Cx,
    out: &mut Writer,
    collection: Collection,
    hits: &Hits,
    ask: Callback<Query>,
) {
    let site = &cx.site;
    let cleared = hits.query.cleared();
    let near = nearest(&hits.query, site.index_of(collection), collection, site.portal());
    view! { out,
        <div class="empty-result">
            <h2>{cx.text(Key::EmptyTitle)}</h2>
            {if !near.is_empty() {
                view! { out,
                    <p class="empty-result__nearest">
                        {cx.text(Key::EmptyNearest)}
                        {for text in near {
                            let other = hits.query.clone().with_text(&text);
                            view! { out,
                                " " <button type="button" on:click=move |_| ask.run(other.clone())>{text}</button>
                            }
                        }}
                    </p>
                }
            }}
            {if !hits.relaxations.is_empty() {
                view! { out,
                    <p>{cx.text(Key::EmptyAdvice)}</p>
                    <ul>
                        {for relaxation in &hits.relaxations {
                            way(cx, out, relaxation, &hits.query, ask);
                        }}
                    </ul>
                }
            }}
            <p>
                <button type="button" on:click=move |_| ask.run(cleared.clone())>{cx.text(Key::EmptyClear)}</button>
            </p>
        </div>
    }
}

fn way(cx: &Cx, out: &mut Writer, relaxation: &Relaxation, query: &Query, ask: Callback<Query>) {
    let m = &cx.site.messages;
    let name = match &relaxation.constraint {
        Constraint::Text => m.empty_without_text(&query.text),
        Constraint::Facet(facet) => m.empty_without_facet(m.text(facet.label())),
        Constraint::Span => m.text(Key::EmptyWithoutSpan).to_owned(),
        Constraint::OnlyNamed => m.text(Key::EmptyWithoutNamed).to_owned(),
    };
    let relaxed = relaxation.constraint.lift(query);
    view! { out,
        <li>
            <button type="button" on:click=move |_| ask.run(relaxed.clone())>{name}</button>
            " " {m.empty_would_find(relaxation.hits)}
        </li>
    }
}
