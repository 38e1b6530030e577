//! The activities that were found, as a list or as a table.

use crate::components::activity_entry::entry_below;
use crate::components::activity_table::activity_table;
use crate::components::empty_result::empty_result;
use crate::components::parts::parts;
use crate::components::year_heading::year_heading;
use crate::context::Cx;
use crate::platform::{focus, page};
use crate::state::finding::{Finding, marker};
use crate::state::navigation::Navigation;
use portal::find::{Collection, Hits, Query, Sort, SortKey, View};
use portal::message::Key;
use portal::model::Activity;
use portal::numbers;
use portal::route::PART;
use portal::timeline::Timeline;
use std::cell::Cell;
use std::rc::Rc;
use ui::signal::State;
use ui::{Writer, view};

/// The `id` of what stands in the place of entries that are on their way.
const COMING: &str = "coming";

/// The first part of what was found, and a way to more.
pub(super) fn results(cx: &Cx, out: &mut Writer, finding: Finding, navigation: Navigation) {
    // Where the reader goes on when more is shown, until it is.
    let goal = Rc::new(Cell::new(None));
    let results = cx.live_view(move |cx, out| {
        let hits = finding.hits.get();
        let range = navigation.range(cx.is_static);
        if hits.items.is_empty() {
            return empty_result(cx, out, Collection::Activities, &hits, finding.ask);
        }
        let site = &cx.site;
        let shown = hits.items.iter().skip(range.start).take(range.len());
        let found: Vec<Option<&Activity>> = shown.map(|at| site.activity(at)).collect();
        let coming = found.iter().filter(|activity| activity.is_none()).count();
        let found: Vec<&Activity> = found.into_iter().flatten().collect();
        let marking = &cx.with_marker(marker(cx.site.index_of(Collection::Activities), &hits.query));
        match hits.query.view {
            View::List => list(marking, out, &found, &hits),
            View::Table => table(marking, out, &found, &hits.query, finding),
        }
        if coming > 0 {
            view! { out, <p class="finder__coming" id=COMING tabindex="-1">{cx.text(Key::Loading)}</p> }
        }
        if let Some(next) = goal.get() {
            go_on(site.activity(next));
            // What comes later is written with all else, and the focus is lost once more.
            goal.set(Some(next).filter(|_| coming > 0));
        }
        more(cx, out, &hits, range.end, navigation.shown(), Rc::clone(&goal));
        parts(cx, out, Collection::Activities, hits.items.len(), navigation.part());
    });
    view! { out, {results} }
}

/// Moves the focus to the entry where the reader goes on, or to the word that it is coming. What had the focus before
/// is gone with what was written before; a reader who has gone elsewhere since is left there.
fn go_on(next: Option<&Activity>) {
    let id = next.map_or(COMING.to_owned(), |next| format!("to-{}", next.id));
    page::after_paint(move || {
        if focus::is_nowhere() {
            focus::element(&id, false);
        }
    });
}

/// Entries, under the headings of their years where they are in the order of their dates.
fn list(cx: &Cx, out: &mut Writer, found: &[&Activity], hits: &Hits) {
    let by_year = hits.query.order().key == SortKey::Date;
    let of_years = Timeline::new(cx.site.activities(), &hits.items);
    // Without years the entries stand right below the page's own heading.
    let level = (!by_year).then_some("2");
    let mut last = None;
    view! { out,
        <div class="entries">
            {out.static_html(|out| {
                for activity in found {
                    let this = activity.when.first_year();
                    if by_year && last != Some(this) {
                        heading(cx, out, this, &of_years);
                        last = Some(this);
                    }
                    entry_below(cx, out, activity, &hits.query, level);
                }
            })}
        </div>
    }
}

fn heading(cx: &Cx, out: &mut Writer, year: Option<i16>, timeline: &Timeline) {
    let count = timeline.hits_in(year);
    view! { out,
        <h2 class="entries__year" id=year.map(|year| format!("y{year}"))>{year_heading(cx, out, year, count)}</h2>
    }
}

fn table(cx: &Cx, out: &mut Writer, rows: &[&Activity], query: &Query, finding: Finding) {
    activity_table(cx, out, rows, query, move |sort: Sort| {
        finding.ask.run(Query { sort, ..finding.query.get_untracked() });
        // The heading was made anew with its rows; the reader is still on it.
        page::after_paint(move || {
            let _ = focus::element(&format!("sort-{}", sort.key.name()), false);
        });
    });
}

/// `goal` is given the first entry that was not there before, which the reader goes on at.
fn more(
    cx: &Cx,
    out: &mut Writer,
    hits: &Hits,
    now: usize,
    shown: State<usize>,
    goal: Rc<Cell<Option<usize>>>,
) {
    let m = &cx.site.messages;
    let all = hits.items.len();
    let left = all.saturating_sub(now);
    if left == 0 {
        return;
    }
    let next = hits.items.get(now);
    let show = move |_| {
        goal.set(next);
        shown.set(now + PART);
    };
    let of = m.shown_of(&numbers::group(all as u64, m), &numbers::group(now as u64, m));
    view! { out,
        <p class="finder__more">
            <button type="button" on:click=show>{m.show_more(left.min(PART))}</button>
            " " {of}
        </p>
    }
}
