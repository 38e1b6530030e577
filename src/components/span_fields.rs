//! Two fields for a span of dates: what dragging on the timeline does, without dragging.

use crate::live;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::find::Query;
use portal::model::PartialDate;

/// Fields for the first and the last month.
#[component]
pub(crate) fn SpanFields(
    /// What is asked.
    query: Memo<Query>,
    /// Called with what to ask instead. A date that is half typed is not one yet.
    ask: Callback<Query>,
) -> impl IntoView {
    let m = &use_site().messages;
    let shown = |date: Option<PartialDate>| date.map(|date| date.to_string()).unwrap_or_default();
    let change = move |text: String, is_from: bool| {
        let date = PartialDate::parse(text.trim());
        if date.is_none() && !text.trim().is_empty() {
            return;
        }
        let now = query.get_untracked();
        let (from, to) = if is_from { (date, now.to) } else { (now.from, date) };
        ask.run(now.with_span(from, to));
    };
    view! {
        <fieldset class="span-fields">
            <legend>{m.span_title()}</legend>
            <div class="span-fields__field">
                <label for="span-from">{m.span_from()}</label>
                <input type="text" id="span-from" name="from" autocomplete="off" maxlength="10"
                    aria-describedby="span-example" prop:value=live::attribute(move || query.with(|q| shown(q.from)))
                    on:change=move |event| change(event_target_value(&event), true) />
            </div>
            <div class="span-fields__field">
                <label for="span-to">{m.span_to()}</label>
                <input type="text" id="span-to" name="to" autocomplete="off" maxlength="10"
                    aria-describedby="span-example" prop:value=live::attribute(move || query.with(|q| shown(q.to)))
                    on:change=move |event| change(event_target_value(&event), false) />
            </div>
            <p class="hint" id="span-example">{m.span_example()}</p>
        </fieldset>
    }
}
