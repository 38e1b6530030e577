//! The filters that are in force, each of which can be taken away.

use crate::live;
use crate::site::{Site, use_site};
use leptos::prelude::*;
use markup::view;
use portal::find::{Constraint, Facet, Query, Value};
use portal::{dates, labels};

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
            Self::Value(facet, value) => labels::value(*facet, value, site.portal(), m),
            Self::Whole(Constraint::Text) => m.chosen_text(&query.text),
            Self::Whole(Constraint::Span) => {
                let date = |date| dates::date(date, m);
                match (query.from.map(date), query.to.map(date)) {
                    (Some(from), Some(to)) if from == to => from,
                    (Some(from), Some(to)) => m.chosen_between(from, to),
                    (Some(from), None) => m.chosen_from(from),
                    (None, to) => m.chosen_to(to.unwrap_or_default()),
                }
            }
            Self::Whole(Constraint::OnlyNamed) => m.chosen_no_regional(),
            Self::Whole(Constraint::Facet(facet)) => labels::facet(*facet, m),
        }
    }
}

/// Tags for the filters in force, with a button on each, and one for all.
#[component]
pub(crate) fn ChosenFilters(
    /// What is asked.
    query: Memo<Query>,
    /// Called with what to ask instead.
    ask: Callback<Query>,
) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    live::view(move || {
        let now = query.get();
        let chosen = Chosen::all(&now);
        if chosen.is_empty() {
            return ().into_any();
        }
        let tags: Vec<_> = chosen
            .into_iter()
            .map(|filter| {
                let label = filter.label(&now, site);
                let name = m.remove_filter(&label);
                view! {
                    <li>
                        <button type="button" class="chosen-filters__tag" aria-label=name
                            on:click=move |_| ask.run(filter.lift(query.get_untracked()))>
                            {label}
                            <span class="chosen-filters__cross" aria-hidden="true">"×"</span>
                        </button>
                    </li>
                }
            })
            .collect();
        view! {
            <div class="chosen-filters" role="group" aria-label=m.chosen_filters()>
                <ul>{tags}</ul>
                <button type="button" class="chosen-filters__clear" on:click=move |_| ask.run(query.get_untracked().cleared())>
                    {m.clear_all()}
                </button>
            </div>
        }
        .into_any()
    })
}
