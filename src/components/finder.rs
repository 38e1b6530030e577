//! The frame around results: the question beside them, their number above them.

use crate::components::chosen_filters::chosen_filters;
use crate::components::ignored_note::ignored_note;
use crate::components::search_box::search_box;
use crate::context::Cx;
use portal::find::{Ignored, Query};
use portal::message::Key;
use ui::signal::{Callback, Signal};
use ui::{Writer, live, view};

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
    pub(crate) found: live::Text,
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
type Content<'a> = &'a dyn Fn(&mut Writer);

/// What stands in the frame.
pub(crate) struct Contents<'a> {
    /// Above it.
    pub(crate) above: Content<'a>,
    /// The filters.
    pub(crate) filters: Content<'a>,
    /// Beside the number.
    pub(crate) beside: Content<'a>,
    /// Ways to take the results along.
    pub(crate) take: Content<'a>,
    /// The results.
    pub(crate) results: Content<'a>,
}

/// The frame and what stands in it.
pub(crate) fn finder(cx: &Cx, out: &mut Writer, finder: Finder, contents: &Contents<'_>) {
    let Finder { title, intro, search, action, found, is_restless, ignored, query, ask, is_open } =
        finder;
    view! { out,
        <div class="finder">
            <h1 tabindex="-1">{cx.text(title)}</h1>
            <p class="lead">{cx.text(intro)}</p>
            {ignored_note(cx, out, ignored)}
            {(contents.above)(out)}
            <div class="finder__columns">
                <aside class="finder__filters">
                    {search_box(cx, out, search, &action, query, ask)}
                    <details class="filters" open=is_open>
                        <summary>{cx.text(Key::Filters)}</summary>
                        {(contents.filters)(out)}
                    </details>
                </aside>
                <section class="finder__results" aria-labelledby="found">
                    <div class="finder__head">
                        <p class="finder__wait">{cx.text(Key::Loading)}</p>
                        <p class="finder__count" id="found" role="status" tabindex="-1"
                            aria-busy=live::optional(move || is_restless.get().then(|| "true".to_owned()))>
                            {found}
                        </p>
                        {(contents.beside)(out)}
                    </div>
                    {chosen_filters(cx, out, query, ask)}
                    <details class="finder__take needs-app no-print">
                        <summary>{cx.text(Key::TakeTitle)}</summary>
                        {(contents.take)(out)}
                    </details>
                    <div class="finder__found">{(contents.results)(out)}</div>
                </section>
            </div>
        </div>
    }
}
