//! A year of the timeline as a control: a button for it, and one for each of its months.

use super::drawing::{month_name, no_month, year_drawing};
use super::hand::Hand;
use super::scale;
use super::step::{Look, step};
use crate::context::Cx;
use portal::dates;
use portal::find::{Facet, Value};
use portal::timeline::{Timeline, Year};
use std::sync::Arc;
use ui::signal::Signal;
use ui::{Writer, live, view};

/// The year at a position of the timeline.
pub(super) fn year(cx: &Cx, out: &mut Writer, position: usize, hand: Hand) {
    let m = &cx.site.messages;
    let timeline = hand.control.timeline;
    let query = hand.control.query;
    let ask = hand.control.ask;
    let of_year = move |timeline: &Timeline| timeline.years.get(position).map_or(0, Year::hits);
    let hits = Signal::computed(move |_| timeline.with(of_year));
    let number = timeline.with_untracked(|t| t.years.get(position).map_or(0, |year| year.year));
    let name = number.to_string();
    let is_chosen = Signal::computed(move |_| query.with(|query| scale::has_year(query, number)));
    let class = move || {
        let is_chosen = is_chosen.get();
        let is_aside = !is_chosen && query.with(|query| !query.values(Facet::Year).is_empty());
        live::classes(
            "timeline__year",
            &[("timeline__year--chosen", is_chosen), ("timeline__year--aside", is_aside)],
        )
    };
    let toggle = move || {
        if let Some(value) = Value::parse(&number.to_string()) {
            ask.run(query.get_untracked().toggled(Facet::Year, value));
        }
    };
    view! { out,
        <div class=live::attribute(class) role="group" aria-label=m.timeline_months_label(&name)>
            <button type="button" class="timeline__year-link" aria-pressed=live::attribute(move || is_chosen.get().to_string())
                on:click=move |_| toggle()>
                <span class="timeline__year-name">{&name}</span>
                " "
                <span class="timeline__year-count">{cx.live_text(move |cx| cx.site.messages.year_heading_count(hits.get()))}</span>
            </button>
            <div class="timeline__canvas">
                {of_this_year(cx, timeline, position, |_, out, year, tallest| year_drawing(out, year, tallest))}
                <div class="timeline__months">
                    {for number_of_month in 1..=12 {
                        month(cx, out, position, number, number_of_month, hand);
                    }}
                </div>
            </div>
            {of_this_year(cx, timeline, position, |cx, out, year, _| no_month(cx, out, year))}
        </div>
    }
}

/// A part of a year that is drawn again when the timeline changes.
fn of_this_year(
    cx: &Cx,
    timeline: Signal<Timeline>,
    position: usize,
    draw: fn(&Cx, &mut Writer, &Year, usize),
) -> live::View {
    cx.live_view(move |cx, out| {
        timeline.with(|timeline| {
            if let Some(year) = timeline.years.get(position) {
                draw(cx, out, year, timeline.tallest);
            }
        });
    })
}

fn month(cx: &Cx, out: &mut Writer, position: usize, year: i16, month: u8, hand: Hand) {
    let site = Arc::clone(&cx.site);
    let this = scale::month(year, month);
    let timeline = hand.control.timeline;
    let hits = move || {
        timeline.with(|timeline| {
            let year = timeline.years.get(position);
            year.and_then(|year| year.months.get(usize::from(month) - 1))
                .map_or(0, |month| month.hits)
        })
    };
    // By the short name that is written on it: who speaks to the computer says what is to be read.
    // Most months keep their number, and their words with it.
    let mut said = (usize::MAX, String::new());
    let mut label = move || {
        let hits = hits();
        if said.0 != hits {
            let m = &site.messages;
            said = (hits, m.timeline_month(dates::month_short(month, m), hits, &year.to_string()));
        }
        said.1.clone()
    };
    let look = Look {
        class: "timeline__month",
        label: live::optional(move || Some(label())),
        is_ticked: Box::new(|| false),
    };
    step(out, hand, this, look, &|out| month_name(cx, out, month));
}
