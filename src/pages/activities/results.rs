//! The activities that were found, as a list or as a table.

use crate::components::activity_entry::entry_below;
use crate::components::activity_table::activity_table;
use crate::components::empty_result::empty_result;
use crate::components::parts::parts;
use crate::components::year_heading::year_heading;
use crate::context::Cx;
use crate::platform::{focus, links, page};
use crate::state::finding::{Finding, Marking};
use crate::state::navigation::Navigation;
use portal::find::{Collection, Hits, Query, Sort, SortKey, View};
use portal::message::Key;
use portal::model::Activity;
use portal::numbers;
use portal::route::{PART, Page};
use portal::timeline::Timeline;
use std::cell::Cell;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;
use ui::ev::{Event, PointerEvent};
use ui::signal::{Signal, State};
use ui::{Writer, live, view};

/// The `id` of what stands in the place of entries that are on their way.
const COMING: &str = "coming";

/// How the results are shown. What is below changes without this.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Layout {
    #[default]
    Nothing,
    List,
    Table,
}

/// What stands in the list. An entry that shows the same as before is kept.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Item {
    /// The heading of a year, and how many activities are found in it.
    Year(Option<i16>, usize),
    /// An activity by its position, the level of its heading, and the words that are marked in it.
    Activity(usize, Option<&'static str>, Arc<str>),
}

/// The first part of what was found, and a way to more.
pub(super) fn results(cx: &Cx, out: &mut Writer, finding: Finding, navigation: Navigation) {
    let layout = Signal::computed(move |_| {
        finding.hits.with(|hits| match hits.query.view {
            _ if hits.items.is_empty() => Layout::Nothing,
            View::List => Layout::List,
            View::Table => Layout::Table,
        })
    });
    let found = cx.live_view(move |cx, out| match layout.get() {
        Layout::Nothing => {
            empty_result(cx, out, Collection::Activities, &finding.hits.get(), finding.ask);
        }
        Layout::List => list(cx, out, finding, navigation),
        Layout::Table => table(cx, out, finding, navigation),
    });
    view! { out, {found} }
    // Where the reader goes on when more is shown, until it is.
    let goal = Rc::new(Cell::new(None));
    let rest = cx.live_view(move |cx, out| {
        let hits = finding.hits.get();
        if hits.items.is_empty() {
            return;
        }
        let range = navigation.range(cx.is_static);
        let is_coming = shown(cx, &hits, range.clone()).any(|(_, activity)| activity.is_none());
        if is_coming {
            view! { out, <p class="finder__coming" id=COMING tabindex="-1">{cx.text(Key::Loading)}</p> }
        }
        if let Some(next) = goal.get() {
            go_on(cx.site.activity(next));
            // What comes later is written then, and the focus is lost once more.
            goal.set(Some(next).filter(|_| is_coming));
        }
        more(cx, out, &hits, range.end, navigation.shown(), Rc::clone(&goal));
        parts(cx, out, Collection::Activities, hits.items.len(), navigation.part());
    });
    view! { out, {rest} }
}

/// The activities of a part of the hits, by position; nothing for those that are on their way.
fn shown<'s>(
    cx: &'s Cx,
    hits: &'s Hits,
    range: Range<usize>,
) -> impl Iterator<Item = (usize, Option<&'s Activity>)> {
    let positions = hits.items.iter().skip(range.start).take(range.len());
    positions.map(|position| (position, cx.site.activity(position)))
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
fn list(cx: &Cx, out: &mut Writer, finding: Finding, navigation: Navigation) {
    let marking = Marking::new(cx, Collection::Activities);
    let own = cx.clone();
    let items = move || items(&own, &finding.hits.get(), navigation.range(own.is_static));
    let own = cx.clone();
    let entries = live::static_list(items, move |out, item| match item {
        Item::Year(year, hits) => heading(&own, out, *year, *hits),
        Item::Activity(position, level, words) => {
            let cx = &marking.of(words);
            if let Some(activity) = cx.site.activity(*position) {
                entry_below(cx, out, activity, &Query::default(), *level);
            }
        }
    });
    // A link to an activity has the query, so that the way on from there is among what was found. It is given when
    // somebody is about to follow the link: so an entry stays as it is, whatever is asked.
    let site = Arc::clone(&cx.site);
    let lead_on = Rc::new(move |event: &Event| {
        let href =
            finding.query.with_untracked(|query| site.href(&Page::Activities(query.clone())));
        let query = href.split_once('?').map_or("", |(_, query)| query);
        links::set_query(event, "a[id^='to-']", query);
    });
    let (pressed, clicked) = (Rc::clone(&lead_on), Rc::clone(&lead_on));
    view! { out,
        <div class="entries"
            on:pointerdown=move |event: PointerEvent| pressed(&event)
            on:focusin=move |event| lead_on(&event)
            on:click=move |event| clicked(&event)>
            {entries}
        </div>
    }
}

/// What the list shows of the hits.
fn items(cx: &Cx, hits: &Hits, range: Range<usize>) -> Vec<Item> {
    let words: Arc<str> = Arc::from(hits.query.text.as_str());
    let by_year = hits.query.order().key == SortKey::Date;
    let of_years = Timeline::new(cx.site.activities(), &hits.items);
    // Without years the entries stand right below the page's own heading.
    let level = (!by_year).then_some("2");
    let mut items = Vec::new();
    let mut last = None;
    for (position, activity) in shown(cx, hits, range) {
        let Some(activity) = activity else { continue };
        let this = activity.when.first_year();
        if by_year && last != Some(this) {
            items.push(Item::Year(this, of_years.hits_in(this)));
            last = Some(this);
        }
        items.push(Item::Activity(position, level, Arc::clone(&words)));
    }
    items
}

fn heading(cx: &Cx, out: &mut Writer, year: Option<i16>, count: usize) {
    view! { out,
        <h2 class="entries__year" id=year.map(|year| format!("y{year}"))>{year_heading(cx, out, year, count)}</h2>
    }
}

fn table(cx: &Cx, out: &mut Writer, finding: Finding, navigation: Navigation) {
    let hits = finding.hits.get();
    let marking = Marking::new(cx, Collection::Activities);
    let range = navigation.range(cx.is_static);
    let rows: Vec<&Activity> =
        shown(cx, &hits, range).filter_map(|(_, activity)| activity).collect();
    let cx = &marking.of(&Arc::from(hits.query.text.as_str()));
    activity_table(cx, out, &rows, &hits.query, move |sort: Sort| {
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
