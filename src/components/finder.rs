//! The frame around results: the question beside them, their number above them.

use crate::components::chosen_filters::chosen_filters;
use crate::components::ignored_note::ignored_note;
use crate::components::search_box::search_box;
use crate::signal::Signal;
use crate::writer::{Writer, live};
use leptos::prelude::Callback;
use markup::view;
use portal::find::{Ignored, Query};
use portal::message::Key;

/// What the frame shows.
pub(crate) struct Finder {
    /// The heading.
    pub(crate) title: Key,
    /// A sentence on what is here.
    pub(crate) intro: Key,
    /// What the search field is called.
    pub(crate) search: Key,
    /// Where the search field leads without the app.
    pub(crate) action: String,
    /// How much was found, in words.
    pub(crate) found: live::Words,
    /// Whether that may change again in a moment: then screen readers wait.
    pub(crate) is_restless: Signal<bool>,
    /// What was left out of the address.
    pub(crate) ignored: Signal<Vec<Ignored>>,
    /// What is asked.
    pub(crate) query: Signal<Query>,
    /// Called with what to ask instead.
    pub(crate) ask: Callback<Query>,
    /// Whether the filters are open from the start.
    pub(crate) is_open: bool,
}

/// Writes a part of the page.
type Part<'a> = &'a dyn Fn(&mut Writer);

/// The frame, with what stands above it, the filters, what stands beside the number, ways to take the results along,
/// and the results.
pub(crate) fn finder(
    out: &mut Writer,
    finder: Finder,
    above: Part<'_>,
    filters: Part<'_>,
    beside: Part<'_>,
    take: Part<'_>,
    results: Part<'_>,
) {
    let Finder { title, intro, search, action, found, is_restless, ignored, query, ask, is_open } =
        finder;
    view! { out,
        <div class="finder">
            <h1 tabindex="-1">{title}</h1>
            <p class="lead">{intro}</p>
            {ignored_note(out, ignored)}
            {above(out)}
            <div class="finder__columns">
                <aside class="finder__filters">
                    {search_box(out, search, &action, query, ask)}
                    <details class="filters" open=is_open>
                        <summary>{Key::Filters}</summary>
                        {filters(out)}
                    </details>
                </aside>
                <section class="finder__results" aria-labelledby="found">
                    <div class="finder__head">
                        <p class="finder__wait">{Key::Loading}</p>
                        <p class="finder__count" id="found" role="status" tabindex="-1"
                            aria-busy=live::optional(move || is_restless.get().then(|| "true".to_owned()))>
                            {found}
                        </p>
                        {beside(out)}
                    </div>
                    {chosen_filters(out, query, ask)}
                    <details class="finder__take needs-app no-print">
                        <summary>{Key::TakeTitle}</summary>
                        {take(out)}
                    </details>
                    <div class="finder__found">{results(out)}</div>
                </section>
            </div>
        </div>
    }
}
