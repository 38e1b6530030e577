//! Two fields for a span of dates: what dragging on the timeline does, without dragging. Beside them, spans that are
//! often wanted.

use crate::context::Cx;
use crate::platform::event;
use portal::find::{Count, Query};
use portal::message::Key;
use portal::model::PartialDate;
use ui::signal::{Callback, Signal, State};
use ui::{Writer, live, view};

/// What was typed into the two fields and is no date. It stays there, so that it can be mended.
type Unread = [State<String>; 2];

/// Fields for the first and the last month. `years` are those in which something happened. `ask` is called with what to
/// ask instead; a date that is half typed is not one yet.
pub(crate) fn span_fields(
    cx: &Cx,
    out: &mut Writer,
    years: &[Count],
    query: Signal<Query>,
    ask: Callback<Query>,
) {
    let unread = [State::new(String::new()), State::new(String::new())];
    view! { out,
        <fieldset class="span-fields">
            <legend>{cx.text(Key::SpanTitle)}</legend>
            {field(cx, out, true, unread[0], query, ask)}
            {field(cx, out, false, unread[1], query, ask)}
            <p class="hint" id="span-example">{cx.text(Key::SpanExample)}</p>
            <p class="span-fields__spans">{spans(cx, out, years, unread, query, ask)}</p>
        </fieldset>
    }
}

/// A button for the first year in which something happened, one for the last, and one for the time of the project.
fn spans(
    cx: &Cx,
    out: &mut Writer,
    years: &[Count],
    unread: Unread,
    query: Signal<Query>,
    ask: Callback<Query>,
) {
    let site = &cx.site;
    let (m, project) = (&site.messages, &site.portal().project);
    for (count, is_first) in [(years.first(), true), (years.last(), false)] {
        if let Some(count) = count {
            let year = count.value.as_str();
            let date = PartialDate::parse(year);
            let name = if is_first { m.span_first_year(year) } else { m.span_last_year(year) };
            span(out, &name, date, date, unread, query, ask);
        }
    }
    // What the data do not say is not offered.
    if project.start.is_some() && project.end.is_some() {
        span(out, m.text(Key::SpanWhole), project.start, project.end, unread, query, ask);
    }
}

/// A button that sets both dates, or takes them away if they are these.
fn span(
    out: &mut Writer,
    name: &str,
    from: Option<PartialDate>,
    to: Option<PartialDate>,
    unread: Unread,
    query: Signal<Query>,
    ask: Callback<Query>,
) {
    let chosen = move |query: &Query| query.clone().with_span(from, to);
    let is_on = move || query.with(|query| chosen(query) == *query);
    let choose = move || {
        unread[0].set(String::new());
        unread[1].set(String::new());
        let now = query.get_untracked();
        let next = chosen(&now);
        ask.run(if next == now { now.with_span(None, None) } else { next });
    };
    view! { out,
        <button type="button" aria-pressed=live::attribute(move || is_on().to_string()) on:click=move |_| choose()>
            {name}
        </button>
        " "
    }
}

fn field(
    cx: &Cx,
    out: &mut Writer,
    is_from: bool,
    unread: State<String>,
    query: Signal<Query>,
    ask: Callback<Query>,
) {
    // The place of the fault is empty as long as there is none, and then describes nothing.
    let (id, name, label, fault_id, described_by) = if is_from {
        ("span-from", "from", Key::SpanFrom, "span-from-fault", "span-from-fault span-example")
    } else {
        ("span-to", "to", Key::SpanTo, "span-to-fault", "span-to-fault span-example")
    };
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
    let fault = cx.live_view(move |cx, out| {
        if is_unread() {
            view! { out, {cx.text(Key::SpanUnread)} }
        }
    });
    view! { out,
        <div class="span-fields__field">
            <label for=id>{cx.text(label)}</label>
            <input type="text" id=id name=name autocomplete="off" maxlength="10"
                aria-describedby=described_by
                aria-invalid=live::attribute(move || is_unread().to_string())
                prop:value=live::attribute(shown)
                on:change=move |event| change(event::value(&event)) />
            <p class="span-fields__fault" id=fault_id role="alert">{fault}</p>
        </div>
    }
}
