//! The timeline as a control: choosing a year, or a span of months, by hand, pointer or keyboard.

use super::drawing::{NoMonth, YearDrawing};
use super::legend::Legend;
use crate::live;
use crate::site::use_site;
use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;
use markup::view;
use portal::dates;
use portal::find::{Facet, Query, Value};
use portal::model::PartialDate;
use portal::timeline::Timeline;

/// A month of a year, as one number, so that months can be counted and compared.
type MonthNumber = i32;

fn number(year: i16, month: u8) -> MonthNumber {
    i32::from(year) * 12 + i32::from(month) - 1
}

fn date(number: MonthNumber) -> Option<PartialDate> {
    let year = i16::try_from(number.div_euclid(12)).ok()?;
    let month = u8::try_from(number.rem_euclid(12) + 1).ok()?;
    Some(PartialDate::Month(year, month))
}

/// The timeline, with a button a year and a button a month.
#[component]
pub(crate) fn TimelineControl(
    /// The timeline, marks outside the filters as shadows.
    timeline: Memo<Timeline>,
    /// What is asked.
    query: Memo<Query>,
    /// Called with what to ask instead.
    ask: Callback<Query>,
    /// Gives an attribute of what lies under the pointer, if the pointer is the main one.
    under_pointer: Callback<(PointerEvent, &'static str), Option<String>>,
    /// Moves the focus to the element with this `id`.
    focus: Callback<String>,
) -> impl IntoView {
    let m = &use_site().messages;
    let span = move || query.with(|query| (query.from, query.to));
    let choose_span = move |from, to| ask.run(query.get_untracked().with_span(from, to));
    let month_under = move |event: PointerEvent| -> Option<MonthNumber> {
        under_pointer.run((event, "data-month"))?.parse().ok()
    };
    let first = timeline.with_untracked(|t| t.years.first().map_or(0, |year| number(year.year, 1)));
    let last = timeline.with_untracked(|t| t.years.last().map_or(0, |year| number(year.year, 12)));
    // The month that Tab leads to, and the other end of a span that is being chosen.
    let cursor = RwSignal::new(first);
    let anchor = RwSignal::new(None::<MonthNumber>);
    let head = RwSignal::new(None::<MonthNumber>);

    let chosen = Memo::new(move |_| match (anchor.get(), head.get()) {
        (Some(a), Some(b)) => Some((a.min(b), a.max(b))),
        _ => query.with(|query| chosen_months(query, first, last)),
    });
    let commit = move |a: MonthNumber, b: MonthNumber| {
        choose_span(date(a.min(b)), date(a.max(b)));
    };

    let give_up = move || {
        anchor.set(None);
        head.set(None);
    };
    let press = move |event: PointerEvent| {
        if let Some(month) = month_under(event) {
            anchor.set(Some(month));
            head.set(Some(month));
            cursor.set(month);
        }
    };
    let drag = move |event: PointerEvent| {
        if anchor.get_untracked().is_none() {
            return;
        }
        if event.buttons() == 0 {
            // Let go somewhere outside.
            give_up();
        } else if let Some(month) = month_under(event) {
            head.set(Some(month));
        }
    };
    let release = move |_: PointerEvent| {
        // A press without a drag is a click, which also comes from keyboards and screen readers.
        if let (Some(a), Some(b)) = (anchor.get_untracked(), head.get_untracked())
            && a != b
        {
            commit(a, b);
        }
        give_up();
    };
    let click = Callback::new(move |month: MonthNumber| {
        cursor.set(month);
        if untrack(span) == (date(month), date(month)) {
            choose_span(None, None);
        } else {
            commit(month, month);
        }
    });
    let key = move |event: KeyboardEvent| {
        let at = cursor.get_untracked();
        if event.key() == "Escape" {
            give_up();
            return choose_span(None, None);
        }
        let Some(to) = month_by_key(&event.key(), at, first, last) else { return };
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        event.prevent_default();
        if event.shift_key() {
            let chosen = untrack(move || query.with(|query| chosen_months(query, first, last)));
            commit(fixed_end(chosen, at), to);
        }
        cursor.set(to);
        focus.run(month_id(to));
    };

    let count = timeline.with_untracked(|timeline| timeline.years.len());
    let years = (0..count)
        .map(|position| {
            view! {
                <YearControl timeline position query cursor chosen ask click />
            }
        })
        .collect_view();
    let undated = live::view(move || {
        let marks =
            timeline.with(|timeline| timeline.undated.iter().filter(|mark| mark.is_hit).count());
        if marks == 0 {
            return ().into_any();
        }
        view! { <p class="timeline__undated">{m.timeline_undated()} ": " {marks.to_string()}</p> }
            .into_any()
    });
    view! {
        <div class="timeline timeline--control" on:pointerdown=press on:pointermove=drag on:pointerup=release
            on:pointercancel=move |_| give_up()>
            <div class="timeline__years" on:keydown=key>{years}</div>
            {undated}
            <Legend />
        </div>
    }
}

#[component]
fn YearControl(
    timeline: Memo<Timeline>,
    position: usize,
    query: Memo<Query>,
    cursor: RwSignal<MonthNumber>,
    chosen: Memo<Option<(MonthNumber, MonthNumber)>>,
    ask: Callback<Query>,
    click: Callback<MonthNumber>,
) -> impl IntoView {
    let m = &use_site().messages;
    let year = timeline.with_untracked(|t| t.years.get(position).map_or(0, |year| year.year));
    let value = Value::parse(&year.to_string());
    let year_value = value.clone();
    let is_chosen = Memo::new(move |_| {
        query.with(|query| year_value.as_ref().is_some_and(|value| query.has(Facet::Year, value)))
    });
    let is_aside =
        move || query.with(|query| !query.values(Facet::Year).is_empty()) && !is_chosen.get();
    let hits =
        move || timeline.with(|t| t.years.get(position).map_or(0, portal::timeline::Year::hits));
    let months = (1..=12_u8)
        .map(|month| {
            let this = number(year, month);
            let hits = move || {
                timeline.with(|t| {
                    t.years
                        .get(position)
                        .and_then(|year| year.months.get(usize::from(month) - 1))
                        .map_or(0, portal::timeline::Month::hits)
                })
            };
            let is_in = move || chosen.get().is_some_and(|(from, to)| (from..=to).contains(&this));
            let is_start = move || chosen.get().is_some_and(|(from, _)| from == this);
            let is_end = move || chosen.get().is_some_and(|(_, to)| to == this);
            let name = dates::month_name(month, m);
            view! {
                <button type="button" class="timeline__month" id=month_id(this) data-month=this.to_string()
                    class:timeline__month--in=live::flag(is_in)
                    class:timeline__month--start=live::flag(is_start)
                    class:timeline__month--end=live::flag(is_end)
                    tabindex=live::attribute(move || if cursor.get() == this { "0" } else { "-1" }.to_owned())
                    aria-pressed=live::attribute(move || is_in().to_string())
                    aria-label=live::attribute(move || m.timeline_month(&name, hits(), year.to_string()))
                    on:click=move |_| click.run(this)>
                    <span class="timeline__month-name" aria-hidden="true">{dates::month_short(month, m)}</span>
                </button>
            }
        })
        .collect_view();
    view! {
        <div class="timeline__year" role="group" aria-label=m.timeline_months_label(year.to_string())
            class:timeline__year--chosen=live::flag(move || is_chosen.get()) class:timeline__year--aside=live::flag(is_aside)>
            <button type="button" class="timeline__year-link" aria-pressed=live::attribute(move || is_chosen.get().to_string())
                on:click=move |_| if let Some(value) = value.clone() { ask.run(query.get_untracked().toggled(Facet::Year, value)); }>
                <span class="timeline__year-name">{year.to_string()}</span>
                " "
                <span class="timeline__year-count">{live::text(move || m.year_heading_count(hits()))}</span>
            </button>
            <div class="timeline__canvas">
                <YearDrawing timeline position />
                <div class="timeline__months">{months}</div>
            </div>
            <NoMonth timeline position />
        </div>
    }
}

/// The months that a query's dates reach from and to, if it has any.
fn chosen_months(
    query: &Query,
    first: MonthNumber,
    last: MonthNumber,
) -> Option<(MonthNumber, MonthNumber)> {
    let end = |date: Option<PartialDate>, month, open| {
        date.map_or(open, |date| number(date.year(), date.month().unwrap_or(month)))
    };
    match (query.from, query.to) {
        (None, None) => None,
        (from, to) => Some((end(from, 1, first), end(to, 12, last))),
    }
}

/// The month that a key leads to.
fn month_by_key(
    key: &str,
    at: MonthNumber,
    first: MonthNumber,
    last: MonthNumber,
) -> Option<MonthNumber> {
    let to = match key {
        "ArrowLeft" => at - 1,
        "ArrowRight" => at + 1,
        "ArrowUp" => at - 12,
        "ArrowDown" => at + 12,
        "Home" => first,
        "End" => last,
        _ => return None,
    };
    Some(to.clamp(first, last))
}

/// The end of a span that stays where it is while the other is moved from `at`.
fn fixed_end(chosen: Option<(MonthNumber, MonthNumber)>, at: MonthNumber) -> MonthNumber {
    match chosen {
        Some((from, to)) if at == from => to,
        Some((from, to)) if at == to => from,
        _ => at,
    }
}

fn month_id(month: MonthNumber) -> String {
    format!("month-{month}")
}
