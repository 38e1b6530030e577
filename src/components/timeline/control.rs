//! The timeline as a control: choosing a year, or a span, by hand, pointer or keyboard.

use super::hand::Hand;
use super::legend::legend;
use super::row::row;
use super::scale::{self, Scale};
use super::step::steps;
use super::year::year;
use crate::signal::Signal;
use crate::writer::{Writer, live};
use leptos::ev::PointerEvent;
use leptos::prelude::Callback;
use markup::view;
use portal::find::Query;
use portal::message::Key;
use portal::timeline::Timeline;
use std::ops::Range;

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

/// The timeline: a button a year and a button a month, or, where that were too long to look at, a button a year and the
/// months of the one year that is chosen.
pub(crate) fn timeline_control(out: &mut Writer, control: Control) {
    let timeline = control.timeline;
    let undated = live::view(move |out| {
        let marks = timeline.with(|timeline| timeline.undated.hits);
        if marks > 0 {
            view! { out, <p class="timeline__undated">{Key::TimelineUndated} ": " {marks}</p> }
        }
    });
    view! { out,
        <div class="timeline">
            {if timeline.with_untracked(Timeline::is_long) {
                row(out, control);
                only_year(out, control);
            } else {
                let years = timeline.with_untracked(|timeline| timeline.years.len());
                months(out, control, 0..years);
            }}
            {undated}
        </div>
    }
}

/// The months of the year that is asked for, if it is one alone.
fn only_year(out: &mut Writer, control: Control) {
    let position = Signal::computed(move |_| {
        let year = control.query.with(scale::only_year);
        control.timeline.with_untracked(|timeline| {
            timeline.years.iter().position(|other| Some(other.year) == year)
        })
    });
    let part = live::view(move |out| {
        if let Some(position) = position.get() {
            months(out, control, position..position + 1);
        }
    });
    view! { out, <div class="timeline__only-year">{part}</div> }
}

/// The years at these positions with their months.
fn months(out: &mut Writer, control: Control, years: Range<usize>) {
    let end = |position: usize, month| {
        control.timeline.with_untracked(|timeline| {
            timeline.years.get(position).map_or(0, |year| scale::month(year.year, month))
        })
    };
    let (first, last) = (end(years.start, 1), end(years.end.saturating_sub(1), 12));
    let hand = Hand::new(control, Scale::Months, first, last);
    let years = move |out: &mut Writer| {
        for position in years.clone() {
            out.together(|out| year(out, position, hand));
        }
    };
    steps(out, hand, "timeline__years", &years);
    if control.timeline.with_untracked(Timeline::has_marks) {
        legend(out);
    }
}
