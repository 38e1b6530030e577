//! The timeline to look at, each year a link to what happened in it.

use super::drawing::{month_names, no_month, year_drawing};
use super::legend::legend;
use super::row::row_of_links;
use super::scale;
use crate::writer::Writer;
use markup::view;
use portal::find::Query;
use portal::route::Page;
use portal::timeline::{Timeline, Year};

/// A small timeline. Each year leads to its activities, among those that `within` finds.
pub(crate) fn timeline_band(out: &mut Writer, timeline: &Timeline, within: &Query) {
    if timeline.is_long() {
        return row_of_links(out, timeline, within);
    }
    view! { out,
        <div class="timeline timeline--band">
            <ul class="timeline__years">
                {for this in &timeline.years {
                    year(out, this, timeline.tallest, within);
                }}
            </ul>
            {if timeline.has_marks() {
                legend(out);
            }}
        </div>
    }
}

fn year(out: &mut Writer, year: &Year, tallest: usize, within: &Query) {
    let site = out.site();
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
            {month_names(out)}
            {no_month(out, year)}
        </li>
    }
}
