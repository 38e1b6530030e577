//! Activities as rows that can be sorted.

use crate::components::activity_entry::{place, time};
use crate::components::countries::concerned;
use crate::components::marked_text::{foreign_lang, marked, plain};
use crate::context::Cx;
use portal::find::{Query, Sort, SortKey};
use portal::message::Key;
use portal::model::Activity;
use portal::route::Page;
use ui::{Writer, view};

/// What the rows can be sorted by.
const COLUMNS: [(SortKey, Key); 4] = [
    (SortKey::Date, Key::ColumnDate),
    (SortKey::Title, Key::ColumnTitle),
    (SortKey::Place, Key::ColumnPlace),
    (SortKey::Kind, Key::ColumnKind),
];

/// A table of activities that `query` found, in order. `sort` is called with another order when the heading of a
/// column is pressed.
pub(crate) fn activity_table(
    cx: &Cx,
    out: &mut Writer,
    rows: &[&Activity],
    query: &Query,
    sort: impl Fn(Sort) + Copy + 'static,
) {
    view! { out,
        <div class="table" role="region" tabindex="0" aria-label=cx.text(Key::ActivitiesTitle)>
            <table>
                <caption class="visually-hidden">{cx.text(Key::ActivitiesTitle)}</caption>
                <thead>
                    <tr>
                        {for (key, name) in COLUMNS {
                            heading(cx, out, key, name, query.order(), sort);
                        }}
                        <th scope="col">{cx.text(Key::ColumnCountries)}</th>
                    </tr>
                </thead>
                <tbody>
                    {out.static_html(|out| {
                        for activity in rows {
                            row(cx, out, activity, query);
                        }
                    })}
                </tbody>
            </table>
        </div>
    }
}

fn heading(
    cx: &Cx,
    out: &mut Writer,
    key: SortKey,
    name: Key,
    now: Sort,
    sort: impl Fn(Sort) + 'static,
) {
    let (direction, arrow) = match (now.key == key, now.descending) {
        (false, _) => (None, ""),
        (true, true) => (Some("descending"), "▼"),
        (true, false) => (Some("ascending"), "▲"),
    };
    // Of records that come later, titles and places are not known.
    if cx.site.is_large() && matches!(key, SortKey::Title | SortKey::Place) {
        return view! { out, <th scope="col">{cx.text(name)}</th> };
    }
    view! { out,
        <th scope="col" aria-sort=direction>
            <button type="button" id=format!("sort-{}", key.name()) on:click=move |_| sort(turn(now, key))>
                {cx.text(name)} " " <span class="table__arrow" aria-hidden="true">{arrow}</span>
            </button>
        </th>
    }
}

fn row(cx: &Cx, out: &mut Writer, activity: &Activity, query: &Query) {
    let site = &cx.site;
    let lang = site.messages.lang();
    let href = site.href(&Page::Activity { id: activity.id.clone(), within: query.clone() });
    view! { out,
        <tr data-id=activity.id.as_str()>
            <td class="table__date">{time(cx, out, activity.when)}</td>
            <th scope="row">
                <a id=format!("to-{}", activity.id) href=href lang=foreign_lang(site, &activity.title)>
                    {plain(cx, out, activity.title.words(lang))}
                </a>
            </th>
            <td>{marked(cx, out, &place(activity, site).unwrap_or_default())}</td>
            <td>{plain(cx, out, activity.kind.name.words(lang))}</td>
            <td>{concerned(cx, out, &activity.countries)}</td>
        </tr>
    }
}

/// The order after a heading is pressed: turned round if it is in force, else the column's natural one.
fn turn(now: Sort, key: SortKey) -> Sort {
    let descending = if now.key == key { !now.descending } else { key == SortKey::Date };
    Sort { key, descending }
}
