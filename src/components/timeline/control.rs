//! The timeline as a control: choosing a year, or a span of months, by hand, pointer or keyboard.

use super::drawing::{month_name, no_month, year_drawing};
use super::legend::legend;
use super::month::{self, MonthNumber};
use crate::signal::{Signal, State};
use crate::writer::{Writer, live};
use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::{Callable, Callback};
use markup::view;
use portal::dates;
use portal::find::{Facet, Query, Value};
use portal::message::Key;
use portal::timeline::{Timeline, Year};

/// What the control works with.
#[derive(Clone, Copy)]
pub(crate) struct Control {
    /// The timeline, marks outside the filters as shadows.
    pub(crate) timeline: Signal<Timeline>,
    /// What is asked.
    pub(crate) query: Signal<Query>,
    /// Called with what to ask instead.
    pub(crate) ask: Callback<Query>,
    /// Gives an attribute of what lies under the pointer.
    pub(crate) under_pointer: fn(&PointerEvent, &str) -> Option<String>,
    /// Has the timeline told what the pointer does, wherever it goes until it is let go.
    pub(crate) hold_pointer: fn(&PointerEvent),
    /// Moves the focus to the element with this `id`.
    pub(crate) focus: fn(&str),
}

/// What the reader is doing with it.
#[derive(Clone, Copy)]
struct Hand {
    control: Control,
    first: MonthNumber,
    last: MonthNumber,
    /// The month that Tab leads to.
    cursor: State<MonthNumber>,
    /// The two ends of a span that is being dragged.
    drag: State<Option<(MonthNumber, MonthNumber)>>,
    /// The months that are chosen, or will be when the drag ends.
    chosen: Signal<Option<(MonthNumber, MonthNumber)>>,
}

/// The timeline, with a button a year and a button a month.
pub(crate) fn timeline_control(out: &mut Writer, control: Control) {
    let hand = Hand::new(control);
    let timeline = control.timeline;
    let years = timeline.with_untracked(|timeline| timeline.years.len());
    let undated = live::view(move |out| {
        let marks = timeline.with(|timeline| timeline.undated.hits);
        if marks > 0 {
            view! { out, <p class="timeline__undated">{Key::TimelineUndated} ": " {marks}</p> }
        }
    });
    view! { out,
        <div class="timeline timeline--control"
            on:pointerdown=move |event| hand.press(&event)
            on:pointermove=move |event| hand.drag(&event)
            on:pointerup=move |_: PointerEvent| hand.release()
            on:pointercancel=move |_: PointerEvent| hand.drag.set(None)>
            <div class="timeline__years" on:keydown=move |event| hand.key(&event)>
                {for position in 0..years {
                    out.together(|out| year(out, position, hand));
                }}
            </div>
            {undated}
            {legend(out)}
        </div>
    }
}

impl Hand {
    fn new(control: Control) -> Self {
        let end =
            |year: Option<&Year>, month| year.map_or(0, |year| month::number(year.year, month));
        let (first, last) = control.timeline.with_untracked(|timeline| {
            (end(timeline.years.first(), 1), end(timeline.years.last(), 12))
        });
        let drag = State::new(None::<(MonthNumber, MonthNumber)>);
        let chosen = Signal::computed(move |_| match drag.get() {
            Some((a, b)) => Some((a.min(b), a.max(b))),
            None => control.query.with(|query| month::chosen(query, first, last)),
        });
        let start = control.query.with_untracked(|query| month::chosen(query, first, last));
        let cursor = State::new(start.map_or(first, |(from, _)| from.clamp(first, last)));
        Self { control, first, last, cursor, drag, chosen }
    }

    fn choose(self, a: MonthNumber, b: MonthNumber) {
        let query = self.control.query.get_untracked();
        let span = (month::date(a.min(b)), month::date(a.max(b)));
        self.control.ask.run(query.with_span(span.0, span.1));
    }

    fn clear(self) {
        self.control.ask.run(self.control.query.get_untracked().with_span(None, None));
    }

    fn month_under(self, event: &PointerEvent) -> Option<MonthNumber> {
        (self.control.under_pointer)(event, "data-month")?.parse().ok()
    }

    fn press(self, event: &PointerEvent) {
        // A second finger and a right button want something else.
        if !event.is_primary() || event.button() != 0 {
            return;
        }
        if let Some(month) = self.month_under(event) {
            self.drag.set(Some((month, month)));
            self.cursor.set(month);
        }
    }

    fn drag(self, event: &PointerEvent) {
        let Some((start, end)) = self.drag.get_untracked() else { return };
        if event.buttons() == 0 {
            // Let go somewhere outside.
            self.drag.set(None);
        } else if let Some(month) = self.month_under(event)
            && month != end
        {
            // From here on the pointer is the timeline's, wherever it goes; a click was not meant.
            (self.control.hold_pointer)(event);
            self.drag.set(Some((start, month)));
        }
    }

    fn release(self) {
        // A press without a drag is a click, which also comes from keyboards and screen readers.
        if let Some((a, b)) = self.drag.get_untracked()
            && a != b
        {
            self.choose(a, b);
        }
        self.drag.set(None);
    }

    fn click(self, month: MonthNumber) {
        self.cursor.set(month);
        let date = month::date(month);
        let is_chosen =
            self.control.query.with_untracked(|query| (query.from, query.to) == (date, date));
        if is_chosen {
            self.clear();
        } else {
            self.choose(month, month);
        }
    }

    fn key(self, event: &KeyboardEvent) {
        let key = event.key();
        if key == "Escape" {
            self.drag.set(None);
            return self.clear();
        }
        let at = self.cursor.get_untracked();
        let Some(to) = month::by_key(&key, at, self.first, self.last) else { return };
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        event.prevent_default();
        if event.shift_key() {
            let query = self.control.query;
            let chosen = query.with_untracked(|query| month::chosen(query, self.first, self.last));
            self.choose(month::fixed_end(chosen, at), to);
        }
        self.cursor.set(to);
        (self.control.focus)(&month::id(to));
    }
}

fn year(out: &mut Writer, position: usize, hand: Hand) {
    let m = &out.site().messages;
    let Control { timeline, query, ask, .. } = hand.control;
    let of_year = move |timeline: &Timeline| timeline.years.get(position).map_or(0, Year::hits);
    let hits = Signal::computed(move |_| timeline.with(of_year));
    let number = timeline.with_untracked(|t| t.years.get(position).map_or(0, |year| year.year));
    let name = number.to_string();
    let value = Value::parse(&name);
    let shown = value.clone();
    let is_chosen = Signal::computed(move |_| {
        query.with(|query| shown.as_ref().is_some_and(|value| query.has(Facet::Year, value)))
    });
    let class = move || {
        let is_chosen = is_chosen.get();
        let is_aside = !is_chosen && query.with(|query| !query.values(Facet::Year).is_empty());
        live::classes(
            "timeline__year",
            &[("timeline__year--chosen", is_chosen), ("timeline__year--aside", is_aside)],
        )
    };
    let toggle = move || {
        if let Some(value) = value.clone() {
            ask.run(query.get_untracked().toggled(Facet::Year, value));
        }
    };
    view! { out,
        <div class=live::attribute(class) role="group" aria-label=m.timeline_months_label(&name)>
            <button type="button" class="timeline__year-link" aria-pressed=live::attribute(move || is_chosen.get().to_string())
                on:click=move |_| toggle()>
                <span class="timeline__year-name">{&name}</span>
                " "
                <span class="timeline__year-count">{live::text(move || m.year_heading_count(hits.get()))}</span>
            </button>
            <div class="timeline__canvas">
                {of_this_year(timeline, position, year_drawing)}
                <div class="timeline__months">
                    {for number_of_month in 1..=12 {
                        month(out, position, number, number_of_month, hand);
                    }}
                </div>
            </div>
            {of_this_year(timeline, position, |out, year, _| no_month(out, year))}
        </div>
    }
}

/// A part of a year that is drawn again when the timeline changes.
fn of_this_year(
    timeline: Signal<Timeline>,
    position: usize,
    draw: fn(&mut Writer, &Year, usize),
) -> live::View {
    live::view(move |out| {
        timeline.with(|timeline| {
            if let Some(year) = timeline.years.get(position) {
                draw(out, year, timeline.tallest);
            }
        });
    })
}

fn month(out: &mut Writer, position: usize, year: i16, month: u8, hand: Hand) {
    let m = &out.site().messages;
    let this = month::number(year, month);
    let timeline = hand.control.timeline;
    let hits = move || {
        timeline.with(|timeline| {
            let year = timeline.years.get(position);
            year.and_then(|year| year.months.get(usize::from(month) - 1))
                .map_or(0, |month| month.hits)
        })
    };
    let is_in = move || hand.chosen.get().is_some_and(|(from, to)| (from..=to).contains(&this));
    let class = move || {
        let (from, to) = hand.chosen.get().unwrap_or((0, -1));
        live::classes(
            "timeline__month",
            &[
                ("timeline__month--in", (from..=to).contains(&this)),
                ("timeline__month--start", from == this && to >= from),
                ("timeline__month--end", to == this && to >= from),
            ],
        )
    };
    let tabindex = move || if hand.cursor.get() == this { "0" } else { "-1" }.to_owned();
    // Most months keep their number, and their words with it.
    let mut said = (usize::MAX, String::new());
    let label = move || {
        let hits = hits();
        if said.0 != hits {
            said = (hits, m.timeline_month(dates::month_name(month, m), hits, &year.to_string()));
        }
        said.1.clone()
    };
    view! { out,
        <button type="button" class=live::attribute(class) id=month::id(this) data-month=this.to_string()
            tabindex=live::attribute(tabindex)
            aria-pressed=live::attribute(move || is_in().to_string())
            aria-label=live::attribute(label)
            on:focus=move |_| hand.cursor.set(this)
            on:click=move |_| hand.click(this)>
            {month_name(out, month)}
        </button>
    }
}
