//! Two fields for a span of dates: what dragging on the timeline does, without dragging.

use crate::platform::event;
use crate::signal::{Signal, State};
use crate::writer::{Writer, live};
use leptos::prelude::{Callable, Callback};
use markup::view;
use portal::find::Query;
use portal::message::Key;
use portal::model::PartialDate;

/// Fields for the first and the last month. `ask` is called with what to ask instead; a date that is half typed is
/// not one yet.
pub(crate) fn span_fields(out: &mut Writer, query: Signal<Query>, ask: Callback<Query>) {
    view! { out,
        <fieldset class="span-fields">
            <legend>{Key::SpanTitle}</legend>
            {field(out, true, query, ask)}
            {field(out, false, query, ask)}
            <p class="hint" id="span-example">{Key::SpanExample}</p>
        </fieldset>
    }
}

fn field(out: &mut Writer, is_from: bool, query: Signal<Query>, ask: Callback<Query>) {
    let (id, name, label, fault_id) = if is_from {
        ("span-from", "from", Key::SpanFrom, "span-from-fault")
    } else {
        ("span-to", "to", Key::SpanTo, "span-to-fault")
    };
    // What was typed and is no date stays in the field, so that it can be mended.
    let unread = State::new(String::new());
    let shown = move || {
        let typed = unread.get();
        if !typed.is_empty() {
            return typed;
        }
        let date = query.with(|query| if is_from { query.from } else { query.to });
        date.map(|date| date.to_string()).unwrap_or_default()
    };
    let change = move |text: String| {
        let date = PartialDate::parse(text.trim());
        if date.is_none() && !text.trim().is_empty() {
            return unread.set(text);
        }
        unread.set(String::new());
        let now = query.get_untracked();
        let (from, to) = if is_from { (date, now.to) } else { (now.from, date) };
        ask.run(now.with_span(from, to));
    };
    let is_unread = move || unread.with(|typed| !typed.is_empty());
    let fault = live::view(move |out| {
        if is_unread() {
            view! { out, {Key::SpanUnread} }
        }
    });
    view! { out,
        <div class="span-fields__field">
            <label for=id>{label}</label>
            <input type="text" id=id name=name autocomplete="off" maxlength="10"
                aria-describedby=live::attribute(move || {
                    if is_unread() { format!("{fault_id} span-example") } else { "span-example".to_owned() }
                })
                aria-invalid=live::attribute(move || is_unread().to_string())
                prop:value=live::attribute(shown)
                on:change=move |event| change(event::value(&event)) />
            <p class="span-fields__fault" id=fault_id role="alert">{fault}</p>
        </div>
    }
}
