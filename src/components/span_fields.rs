//! Two fields for a span of dates: what dragging on the timeline does, without dragging.

use crate::live;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::model::PartialDate;

/// The ends of a span; either may be open.
pub(crate) type Span = (Option<PartialDate>, Option<PartialDate>);

/// Fields for the first and the last month.
#[component]
pub(crate) fn SpanFields(
    /// The span that is chosen.
    span: Signal<Span>,
    /// Called with another one. A date that is half typed is not one yet.
    choose: Callback<Span>,
) -> impl IntoView {
    let m = &use_site().messages;
    let shown = |date: Option<PartialDate>| date.map(|date| date.to_string()).unwrap_or_default();
    let read = |text: &str| match text.trim() {
        "" => Some(None),
        text => PartialDate::parse(text).map(Some),
    };
    view! {
        <fieldset class="span-fields">
            <legend>{m.span_title()}</legend>
            <div class="span-fields__field">
                <label for="span-from">{m.span_from()}</label>
                <input type="text" id="span-from" name="from" autocomplete="off" maxlength="10"
                    aria-describedby="span-example" prop:value=live::attribute(move || shown(span.get().0))
                    on:change=move |event| {
                        if let Some(from) = read(&event_target_value(&event)) {
                            choose.run((from, span.get_untracked().1));
                        }
                    } />
            </div>
            <div class="span-fields__field">
                <label for="span-to">{m.span_to()}</label>
                <input type="text" id="span-to" name="to" autocomplete="off" maxlength="10"
                    aria-describedby="span-example" prop:value=live::attribute(move || shown(span.get().1))
                    on:change=move |event| {
                        if let Some(to) = read(&event_target_value(&event)) {
                            choose.run((span.get_untracked().0, to));
                        }
                    } />
            </div>
            <p class="hint" id="span-example">{m.span_example()}</p>
        </fieldset>
    }
}
