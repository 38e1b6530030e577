//! The drawing of one year.

use super::mark::{self, KindMark};
use crate::live;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::dates;
use portal::timeline::layout::{self, MARK, MONTH, MOST_MARKS, YEAR};
use portal::timeline::{Mark, Month, Timeline};

/// More marks than this without a month are counted, not drawn.
const MOST_WITHOUT_MONTH: usize = 12;

/// The year at a position of the timeline: a mark on its month for each activity, bars where there are many.
///
/// For eyes only: the controls around it and the list say the same in words.
#[component]
pub(crate) fn YearDrawing(
    /// The timeline.
    timeline: Memo<Timeline>,
    /// Which year of it.
    position: usize,
) -> impl IntoView {
    live::view(move || {
        timeline.with(|timeline| {
            let Some(year) = timeline.years.get(position) else { return ().into_any() };
            let height = layout::height(timeline.tallest);
            let months: Vec<_> =
                year.months.iter().map(|month| month_column(month, timeline.tallest, height)).collect();
            let ticks: Vec<_> = (1..12)
                .map(|month| {
                    let x = MONTH * month;
                    let length = if month % 3 == 0 { 6 } else { 3 };
                    view! { <path class="year-drawing__tick" d=format!("M{x} {height}v{length}") /> }
                })
                .collect();
            view! {
                <svg class="year-drawing" viewBox=format!("0 0 {YEAR} {}", height + 7)
                    aria-hidden="true" focusable="false">
                    {ticks}
                    <path class="year-drawing__axis" d=format!("M0 {height}H{YEAR}") />
                    {months}
                </svg>
            }
            .into_any()
        })
    })
}

/// The activities of a year whose month is not known: open marks, and how many there are.
#[component]
pub(crate) fn NoMonth(
    /// The timeline.
    timeline: Memo<Timeline>,
    /// Which year of it.
    position: usize,
) -> impl IntoView {
    let m = &use_site().messages;
    live::view(move || {
        let mut marks: Vec<Mark> = timeline
            .with(|t| t.years.get(position).map(|year| year.no_month.clone()).unwrap_or_default());
        marks.retain(|mark| mark.is_hit);
        let n = marks.len();
        if n == 0 {
            return ().into_any();
        }
        let drawn: Vec<_> = marks
            .into_iter()
            .take(MOST_WITHOUT_MONTH)
            .map(|mark| view! { <KindMark rank=mark.kind /> })
            .collect();
        view! {
            <p class="timeline__no-month">
                <span class="timeline__open-marks">{drawn}</span>
                {m.timeline_no_month_count(n)}
            </p>
        }
        .into_any()
    })
}

/// The names of the months under a drawing that is not a control.
#[component]
pub(crate) fn MonthNames() -> impl IntoView {
    let m = &use_site().messages;
    let names: Vec<_> = (1..=12)
        .map(|month| view! { <span class="timeline__month-name">{dates::month_short(month, m)}</span> })
        .collect();
    view! { <div class="timeline__months timeline__months--names" aria-hidden="true">{names}</div> }
}

fn month_column(month: &Month, tallest: usize, height: usize) -> AnyView {
    let x = layout::month_centre(month.month);
    if tallest > MOST_MARKS {
        return bar(x, month, tallest, height);
    }
    // Hits first, so that a month shrinks and grows from the axis.
    let (hits, shadows): (Vec<Mark>, Vec<Mark>) = month.marks.iter().partition(|mark| mark.is_hit);
    hits.into_iter()
        .chain(shadows)
        .enumerate()
        .map(|(position, mark)| {
            shape(mark.kind, mark.is_hit, x, height - layout::stack_centre(position))
        })
        .collect_view()
        .into_any()
}

fn bar(x: usize, month: &Month, tallest: usize, height: usize) -> AnyView {
    let rectangle = |count: usize, class: &'static str| {
        let bar = layout::bar(count, tallest, height);
        let (left, top) = (x - MARK / 2, height - bar);
        view! { <rect class=class x=left.to_string() y=top.to_string() width=MARK.to_string() height=bar.to_string() /> }
    };
    view! {
        {rectangle(month.marks.len(), "bar bar--shadow")}
        {rectangle(month.hits(), "bar")}
    }
    .into_any()
}

fn shape(kind: usize, is_hit: bool, x: usize, y: usize) -> AnyView {
    let class = if is_hit { mark::class(kind) } else { "mark mark--shadow".to_owned() };
    view! { <path class=class d=mark::outline(kind) transform=format!("translate({x} {y})") /> }
        .into_any()
}
