//! A long timeline: a bar for each year.

use super::control::Control;
use super::hand::Hand;
use super::scale::{self, Scale, Step};
use super::step::{Look, step, steps};
use crate::context::Cx;
use portal::find::Query;
use portal::message::Key;
use portal::numbers;
use portal::route::Page;
use portal::timeline::{Timeline, Year, layout};
use std::rc::Rc;
use ui::{Writer, live, view};

/// The space of a bar, in the drawing's own units; it is drawn as wide as there is room for.
const BAR_WIDTH: usize = 10;
const BAR_HEIGHT: usize = 40;

/// How many hits a year has, each time it is asked.
type Hits = Rc<dyn Fn() -> usize>;

/// Each year a button. All of them change as one.
pub(super) fn row(cx: &Cx, out: &mut Writer, control: Control) {
    control.timeline.with_untracked(|timeline| {
        let end = |year: Option<&Year>| year.map_or(0, |year| Step::from(year.year));
        let (first, last) = (end(timeline.years.first()), end(timeline.years.last()));
        let hand = Hand::new(control, Scale::Years, first, last);
        let years = |out: &mut Writer| {
            out.batch(|out| {
                for position in 0..timeline.years.len() {
                    year(cx, out, hand, timeline, position);
                }
            });
        };
        view! { out,
            <div role="group" aria-label=cx.text(Key::FacetYear)>{steps(out, hand, "timeline__row", &years)}</div>
        }
    });
}

/// A button with a year's bar.
fn year(cx: &Cx, out: &mut Writer, hand: Hand, timeline: &Timeline, position: usize) {
    let Control { timeline: now, query, .. } = hand.control;
    let Some(year) = timeline.years.get(position) else { return };
    let number = year.year;
    let is_ticked = move || query.with(|query| scale::has_year(query, number));
    let hits = move || now.with(|now| now.years.get(position).map_or(0, Year::hits));
    let look = Look {
        class: "timeline__bar-year",
        label: live::optional(|| None),
        is_ticked: Box::new(is_ticked),
    };
    let hits: Hits = Rc::new(hits);
    step(out, hand, Step::from(number), look, &|out| {
        bar(cx, out, year, timeline.tallest_year(), &hits);
    });
}

/// Each year a link to its activities, among those that `within` finds.
pub(super) fn row_of_links(cx: &Cx, out: &mut Writer, timeline: &Timeline, within: &Query) {
    let tallest = timeline.tallest_year();
    let site = &cx.site;
    view! { out,
        <ul class="timeline__row">
            {for year in &timeline.years {
                let hits = year.hits();
                let query = scale::in_year(within, year.year);
                view! { out,
                    <li>
                        <a class="timeline__bar-year" href=site.href(&Page::Activities(query))>
                            {bar(cx, out, year, tallest, &(Rc::new(move || hits) as Hits))}
                        </a>
                    </li>
                }
            }}
        </ul>
    }
}

/// The bar of a year, what of it is among the hits, and both in words.
fn bar(cx: &Cx, out: &mut Writer, year: &Year, tallest: usize, hits: &Hits) {
    let (drawn, said, shown) = (Rc::clone(hits), Rc::clone(hits), Rc::clone(hits));
    view! { out,
        <svg class="year-bar" viewBox=format!("0 0 {BAR_WIDTH} {BAR_HEIGHT}") preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path class="bar bar--shadow" d=outline(year.all(), tallest) />
            <path class="bar" d=live::attribute(move || outline(drawn(), tallest)) />
        </svg>
        <span class="timeline__bar-name">{year.year.to_string()}</span>
        " "
        <span class="visually-hidden">{cx.live_text(move |cx| cx.site.messages.year_heading_count(said()))}</span>
        <span class="timeline__bar-count" aria-hidden="true">{cx.live_text(move |cx| numbers::group(shown() as u64, &cx.site.messages))}</span>
    }
}

/// The outline of a bar for so many of the most activities in a year.
fn outline(count: usize, tallest: usize) -> String {
    match layout::bar(count, tallest, BAR_HEIGHT) {
        0 => String::new(),
        bar => format!("M0 {BAR_HEIGHT}v-{bar}h{BAR_WIDTH}v{bar}z"),
    }
}
