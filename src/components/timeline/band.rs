//! The timeline to look at, each year a link to what happened in it.

use super::drawing::{month_names, no_month, year_drawing};
use super::legend::legend;
use super::row::row_of_links;
use super::scale;
use crate::context::Cx;
use portal::find::Query;
use portal::route::Page;
use portal::timeline::{Timeline, Year};
use ui::{Writer, view};

/// A small timeline. Each year leads to its activities, among those that `within` finds.
pub(crate) fn timeline_band(cx: &Cx, out: &mut Writer, timeline: &Timeline, within: &Query) {
    if timeline.is_long() {
        return row_of_links(cx, out, timeline, within);
    }
    view! { out,
        <div class="timeline timeline--band">
            <ul class="timeline__years">
                {for this in &timeline.years {
                    year(cx, out, this, timeline.tallest, within);
                }}
            </ul>
            {if timeline.has_marks() {
                legend(cx, out);
            }}
        </div>
    }
}

fn year(cx: &Cx, out: &mut Writer, year: &Year, tallest: usize, within: &Query) {
    let site = &cx.site;
    let name = year.year.to_string();
    let query = scale::in_year(within, year.year);
    view! { out,
        <li class="timeline__year">
            <a class="timeline__year-link" href=site.href(&Page::Activities(query))>
                <span class="timeline__year-name">{name}</span>
                " "
                <span class="timeline__year-count">{site.messages.year_heading_count(year.hits())}</span>
            </a>
            {year_drawing(out, year, tallest)}
            {month_names(cx, out)}
            {no_month(cx, out, year)}
        </li>
    }
}
