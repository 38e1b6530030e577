//! The drawing of one year.
//!
//! For eyes only: the controls around it and the list say the same in words.

use super::mark::{self, kind_mark};
use crate::context::Cx;
use portal::dates;
use portal::timeline::layout::{self, MARK, MONTH, MOST_MARKS, YEAR};
use portal::timeline::{Bin, Year};
use ui::{Writer, view};

/// A year: a mark on its month for each activity, bars where there are many. `tallest` is the most marks in any one
/// month of the timeline.
pub(crate) fn year_drawing(out: &mut Writer, year: &Year, tallest: usize) {
    let height = layout::height(tallest);
    out.static_html(|out| {
        view! { out,
            <svg class="year-drawing" viewBox=format!("0 0 {YEAR} {}", height + 7) aria-hidden="true" focusable="false">
                <path class="year-drawing__tick" d=ticks(height) />
                <path class="year-drawing__axis" d=format!("M0 {height}H{YEAR}") />
                {if tallest > MOST_MARKS {
                    bars(out, "bar bar--shadow", year, tallest, |month| month.all);
                    bars(out, "bar", year, tallest, |month| month.hits);
                } else {
                    for (number, month) in (1..).zip(&year.months) {
                        marks(out, number, month, height);
                    }
                }}
            </svg>
        }
    });
}

/// Between two months each, longer between two quarters. One path: a browser that draws a thousand small ones is slow.
fn ticks(height: usize) -> String {
    let tick = |month| {
        let length = if month % 3 == 0 { 6 } else { 3 };
        format!("M{} {height}v{length}", MONTH * month)
    };
    (1..12_usize).map(tick).collect()
}

/// The activities of a year whose month is not known: open marks, and how many there are.
pub(crate) fn no_month(cx: &Cx, out: &mut Writer, year: &Year) {
    let count = year.no_month.hits;
    if count == 0 {
        return;
    }
    view! { out,
        <p class="timeline__no-month">
            <span class="timeline__open-marks">
                {out.static_html(|out| {
                    for mark in &year.no_month.marks {
                        kind_mark(out, mark.kind);
                    }
                })}
            </span>
            {cx.site.messages.timeline_no_month_count(count)}
        </p>
    }
}

/// The names of the months under a drawing that is not a control.
pub(crate) fn month_names(cx: &Cx, out: &mut Writer) {
    view! { out,
        <div class="timeline__months timeline__months--names" aria-hidden="true">
            {for month in 1..=12 {
                month_name(cx, out, month);
            }}
        </div>
    }
}

/// The short name of a month, 1 to 12.
pub(crate) fn month_name(cx: &Cx, out: &mut Writer, month: u8) {
    let name = dates::month_short(month, &cx.site.messages);
    view! { out, <span class="timeline__month-name" aria-hidden="true">{name}</span> }
}

/// A month's activities one by one. Hits first, so that it shrinks and grows from the axis.
fn marks(out: &mut Writer, number: u8, month: &Bin, height: usize) {
    let x = layout::month_centre(number);
    let mut position = 0;
    for is_hit in [true, false] {
        for mark in month.marks.iter().filter(|mark| mark.is_hit == is_hit) {
            let class =
                if is_hit { mark::class(mark.kind) } else { "mark mark--shadow".to_owned() };
            let y = height - layout::stack_centre(position);
            let place = format!("translate({x} {y})");
            view! { out, <path class=class d=mark::outline(mark.kind) transform=place /> }
            position += 1;
        }
    }
}

/// A bar for each month, as one path.
fn bars(out: &mut Writer, class: &str, year: &Year, tallest: usize, count: fn(&Bin) -> usize) {
    let height = layout::height(tallest);
    let bar = |(number, month)| {
        let x = layout::month_centre(number) - MARK / 2;
        match layout::bar(count(month), tallest, height) {
            0 => String::new(),
            bar => format!("M{x} {height}v-{bar}h{MARK}v{bar}z"),
        }
    };
    let path: String = (1..).zip(&year.months).map(bar).collect();
    view! { out, <path class=class d=path /> }
}
