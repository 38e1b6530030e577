//! The filters that are in force, each of which can be taken away.

use crate::context::Cx;
use crate::site::Site;
use portal::dates;
use portal::find::{Constraint, Facet, Query, Value, value_name};
use portal::message::Key;
use ui::signal::{Callback, Signal};
use ui::{Writer, view};

/// One filter as a reader sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Chosen {
    /// A value of a facet.
    Value(Facet, Value),
    /// Another filter as a whole.
    Whole(Constraint),
}

impl Chosen {
    /// The query without this filter.
    fn lift(&self, query: Query) -> Query {
        match self {
            Self::Value(facet, value) => query.without(*facet, value),
            Self::Whole(constraint) => constraint.lift(&query),
        }
    }

    /// Every filter of a query.
    fn all(query: &Query) -> Vec<Self> {
        let mut all = Vec::new();
        if !query.text.is_empty() {
            all.push(Self::Whole(Constraint::Text));
        }
        for (facet, values) in &query.chosen {
            all.extend(values.iter().map(|value| Self::Value(*facet, value.clone())));
        }
        if query.from.is_some() || query.to.is_some() {
            all.push(Self::Whole(Constraint::Span));
        }
        if !query.regional {
            all.push(Self::Whole(Constraint::OnlyNamed));
        }
        all
    }

    fn label(&self, query: &Query, site: &Site) -> String {
        let m = &site.messages;
        match self {
            Self::Value(facet, value) => value_name(*facet, value, site.portal(), m),
            Self::Whole(Constraint::Text) => m.chosen_text(&query.text),
            Self::Whole(Constraint::Span) => {
                let date = |date| dates::date(date, m);
                match (query.from.map(date), query.to.map(date)) {
                    (Some(from), Some(to)) if from == to => from,
                    (Some(from), Some(to)) => m.chosen_between(&from, &to),
                    (Some(from), None) => m.chosen_from(&from),
                    (None, to) => m.chosen_to(&to.unwrap_or_default()),
                }
            }
            Self::Whole(Constraint::OnlyNamed) => m.text(Key::ChosenNoRegional).to_owned(),
            Self::Whole(Constraint::Facet(facet)) => m.text(facet.label()).to_owned(),
        }
    }
}

/// Tags for the filters in force, with a button on each, and one for all. `ask` is called with what to ask instead.
pub(crate) fn chosen_filters(
    cx: &Cx,
    out: &mut Writer,
    query: Signal<Query>,
    ask: Callback<Query>,
) {
    let tags = cx.live_view(move |cx, out| {
        let now = query.get();
        let chosen = Chosen::all(&now);
        if chosen.is_empty() {
            return;
        }
        view! { out,
            <div class="chosen-filters" role="group" aria-label=cx.text(Key::ChosenFilters)>
                <ul>
                    {for filter in chosen {
                        tag(cx, out, filter, &now, query, ask);
                    }}
                </ul>
                <button type="button" class="chosen-filters__clear"
                    on:click=move |_| ask.run(query.get_untracked().cleared())>
                    {cx.text(Key::ClearAll)}
                </button>
            </div>
        }
    });
    view! { out, {tags} }
}

fn tag(
    cx: &Cx,
    out: &mut Writer,
    filter: Chosen,
    now: &Query,
    query: Signal<Query>,
    ask: Callback<Query>,
) {
    let site = &cx.site;
    let label = filter.label(now, site);
    view! { out,
        <li>
            <button type="button" class="chosen-filters__tag" aria-label=site.messages.remove_filter(&label)
                on:click=move |_| ask.run(filter.lift(query.get_untracked()))>
                {label}
                <span class="chosen-filters__cross" aria-hidden="true">"×"</span>
            </button>
        </li>
    }
}
