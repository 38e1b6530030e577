//! The timeline as a control: choosing a year, or a span, by hand, pointer or keyboard.

use super::hand::Hand;
use super::legend::legend;
use super::row::row;
use super::scale::{self, Scale};
use super::step::steps;
use super::year::year;
use crate::context::Cx;
use portal::find::Query;
use portal::message::Key;
use portal::timeline::Timeline;
use std::ops::Range;
use ui::ev::PointerEvent;
use ui::signal::{Callback, Signal};
use ui::{Writer, view};

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
pub(crate) fn timeline_control(cx: &Cx, out: &mut Writer, control: Control) {
    let timeline = control.timeline;
    let undated = cx.live_view(move |cx, out| {
        let marks = timeline.with(|timeline| timeline.undated.hits);
        if marks > 0 {
            view! { out, <p class="timeline__undated">{cx.text(Key::TimelineUndated)} ": " {marks}</p> }
        }
    });
    view! { out,
        <div class="timeline">
            {if timeline.with_untracked(Timeline::is_long) {
                row(cx, out, control);
                only_year(cx, out, control);
            } else {
                let years = timeline.with_untracked(|timeline| timeline.years.len());
                months(cx, out, control, 0..years);
            }}
            {undated}
        </div>
    }
}

/// The months of the year that is asked for, if it is one alone.
fn only_year(cx: &Cx, out: &mut Writer, control: Control) {
    let position = Signal::computed(move |_| {
        let year = control.query.with(scale::only_year);
        control.timeline.with_untracked(|timeline| {
            timeline.years.iter().position(|other| Some(other.year) == year)
        })
    });
    let part = cx.live_view(move |cx, out| {
        if let Some(position) = position.get() {
            months(cx, out, control, position..position + 1);
        }
    });
    view! { out, <div class="timeline__only-year">{part}</div> }
}

/// The years at these positions with their months.
fn months(cx: &Cx, out: &mut Writer, control: Control, years: Range<usize>) {
    let end = |position: usize, month| {
        control.timeline.with_untracked(|timeline| {
            timeline.years.get(position).map_or(0, |year| scale::month(year.year, month))
        })
    };
    let (first, last) = (end(years.start, 1), end(years.end.saturating_sub(1), 12));
    let hand = Hand::new(control, Scale::Months, first, last);
    let years = move |out: &mut Writer| {
        for position in years.clone() {
            out.batch(|out| year(cx, out, position, hand));
        }
    };
    steps(out, hand, "timeline__years", &years);
    if control.timeline.with_untracked(Timeline::has_marks) {
        legend(cx, out);
    }
}
