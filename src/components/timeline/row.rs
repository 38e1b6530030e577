//! A long timeline: a bar for each year.

use super::control::{Control, held};
use super::hand::Hand;
use super::scale::{Scale, Step};
use crate::writer::{self, Writer, live};
use markup::view;
use portal::find::{Facet, Query, Value};
use portal::message::Key;
use portal::numbers;
use portal::route::Page;
use portal::timeline::{Timeline, Year, layout};

/// The space of a bar, in the drawing's own units; it is drawn as wide as there is room for.
const BAR_WIDTH: usize = 10;
const BAR_HEIGHT: usize = 40;

/// Each year a button. All of them change as one.
pub(super) fn row(out: &mut Writer, control: Control) {
    let (years, tallest) = control.timeline.with_untracked(|timeline| {
        let years: Vec<(i16, usize)> =
            timeline.years.iter().map(|year| (year.year, year.all())).collect();
        (years, timeline.tallest_year())
    });
    let end = |year: Option<&(i16, usize)>| year.map_or(0, |(year, _)| Step::from(*year));
    let hand = Hand::new(control, Scale::Years, end(years.first()), end(years.last()));
    let steps = move |out: &mut Writer| {
        out.together(|out| {
            for (position, (number, all)) in years.iter().enumerate() {
                year(out, hand, position, *number, *all, tallest);
            }
        });
    };
    view! { out,
        <div role="group" aria-label=Key::FacetYear>{held(out, "timeline__row", hand, &steps)}</div>
    }
}

/// Each year a link to its activities, among those that `within` finds.
pub(super) fn row_of_links(out: &mut Writer, timeline: &Timeline, within: &Query) {
    let tallest = timeline.tallest_year();
    let site = out.site();
    let query = |year: &str| match Value::parse(year) {
        Some(value) => within.clone().with(Facet::Year, value),
        None => within.clone(),
    };
    view! { out,
        <ul class="timeline__row">
            {for year in &timeline.years {
                let name = year.year.to_string();
                let hits = year.hits();
                view! { out,
                    <li>
                        <a class="timeline__bar-year" href=site.href(&Page::Activities(query(&name)))>
                            {bar(out, year.all(), tallest, outline(hits, tallest))}
                            <span class="timeline__bar-name">{&name}</span>
                            " "
                            <span class="visually-hidden">{site.messages.year_heading_count(hits)}</span>
                            <span class="timeline__bar-count" aria-hidden="true">{numbers::group(hits as u64, &site.messages)}</span>
                        </a>
                    </li>
                }
            }}
        </ul>
    }
}

/// A button with the year's bar.
fn year(out: &mut Writer, hand: Hand, position: usize, number: i16, all: usize, tallest: usize) {
    let m = &out.site().messages;
    let Control { timeline, query, .. } = hand.control;
    let step = Step::from(number);
    let name = number.to_string();
    let value = Value::parse(&name);
    let hits = move || timeline.with(|timeline| timeline.years.get(position).map_or(0, Year::hits));
    let is_chosen = move || {
        let is_ticked = |value: &Value| query.with(|query| query.has(Facet::Year, value));
        value.as_ref().is_some_and(is_ticked) || hand.has(step)
    };
    view! { out,
        <button type="button" class="timeline__bar-year" id=hand.id(step)
            data-step=&name
            tabindex=live::attribute(move || hand.tabindex(step))
            aria-pressed=live::attribute(move || is_chosen().to_string())
            on:focus=move |_| hand.arrive(step)
            on:click=move |_| hand.click(step)>
            {bar(out, all, tallest, live::attribute(move || outline(hits(), tallest)))}
            <span class="timeline__bar-name">{&name}</span>
            " "
            <span class="visually-hidden">{live::text(move || m.year_heading_count(hits()))}</span>
            <span class="timeline__bar-count" aria-hidden="true">{live::text(move || numbers::group(hits() as u64, m))}</span>
        </button>
    }
}

/// The bar of a year with so many activities, and what of it is among the hits.
fn bar(out: &mut Writer, all: usize, tallest: usize, hits: impl writer::Value) {
    view! { out,
        <svg class="year-bar" viewBox=format!("0 0 {BAR_WIDTH} {BAR_HEIGHT}") preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path class="bar bar--shadow" d=outline(all, tallest) />
            <path class="bar" d=hits />
        </svg>
    }
}

/// The outline of a bar for so many of the most activities in a year.
fn outline(count: usize, tallest: usize) -> String {
    match layout::bar(count, tallest, BAR_HEIGHT) {
        0 => String::new(),
        bar => format!("M0 {BAR_HEIGHT}v-{bar}h{BAR_WIDTH}v{bar}z"),
    }
}
