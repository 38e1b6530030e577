//! How much the data tell: in all, and year by year.

use crate::context::Cx;
use portal::message::Key;
use portal::model::Portal;
use portal::report::{self, Field, Share};
use ui::{Writer, view};

/// Two sections with figures.
pub(super) fn known(cx: &Cx, out: &mut Writer, portal: &Portal) {
    in_all(cx, out, portal);
    if !portal.activities.is_empty() {
        by_year(cx, out, portal);
    }
}

fn in_all(cx: &Cx, out: &mut Writer, portal: &Portal) {
    let dating = report::dating(portal);
    let (mut linked, mut versions, mut unconfirmed) = (0, 0, 0);
    for document in &portal.documents {
        versions += document.versions.len();
        linked += document.versions.iter().filter(|version| version.link.is_some()).count();
        unconfirmed += usize::from(!document.confirmed);
    }
    let (activities, documents) = (portal.activities.len(), portal.documents.len());
    let only = report::only_english(portal);
    let share = |key, share: Share| (key, share.english, share.all);
    let rows = [
        (Key::DataDatedDay, dating.day, activities),
        (Key::DataDatedMonth, dating.coarser, activities),
        (Key::DataEstimated, dating.estimated, activities),
        (Key::DataUndated, dating.unknown, activities),
        (Key::DataLinked, linked, versions),
        (Key::DataUnlinked, versions - linked, versions),
        (Key::DataUnconfirmed, unconfirmed, documents),
        share(Key::DataEnglishTitles, only.titles),
        share(Key::DataEnglishSummaries, only.summaries),
        share(Key::DataEnglishDocuments, only.documents),
    ];
    view! { out,
        <section>
            <h2>{cx.text(Key::DataCompleteness)}</h2>
            <dl class="facts facts--data">
                {for (name, n, all) in rows {
                    view! { out,
                        <div class="facts__fact">
                            <dt>{cx.text(name)}</dt>
                            <dd>
                                <meter min="0" max=all value=n aria-hidden="true"></meter>
                                " " {cx.site.messages.data_of(all, n)}
                            </dd>
                        </div>
                    }
                }}
            </dl>
        </section>
    }
}

/// What the fields are called.
fn name(field: Field) -> Key {
    match field {
        Field::Day => Key::DataDay,
        Field::Place => Key::ActivityPlace,
        Field::Topic => Key::ActivityTopic,
        Field::Partners => Key::ActivityPartners,
        Field::Summary => Key::DataSummary,
        Field::Text => Key::DataText,
        Field::Source => Key::Source,
    }
}

fn by_year(cx: &Cx, out: &mut Writer, portal: &Portal) {
    let years = report::by_year(portal);
    view! { out,
        <section>
            <h2>{cx.text(Key::DataByYear)}</h2>
            <p class="hint">{cx.text(Key::DataByYearHint)}</p>
            <div class="table table--known" role="region" tabindex="0" aria-label=cx.text(Key::DataByYear)>
                <table>
                    <caption class="visually-hidden">{cx.text(Key::DataByYear)}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{cx.text(Key::FacetYear)}</th>
                            <th scope="col">{cx.text(Key::ActivitiesTitle)}</th>
                            {for field in Field::ALL {
                                view! { out, <th scope="col">{cx.text(name(field))}</th> }
                            }}
                        </tr>
                    </thead>
                    <tbody>
                        {for row in &years {
                            year(cx, out, row);
                        }}
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn year(cx: &Cx, out: &mut Writer, row: &report::Year) {
    let m = &cx.site.messages;
    let label = match row.year {
        Some(year) => year.to_string(),
        None => m.text(Key::DataNoYear).to_owned(),
    };
    view! { out,
        <tr>
            <th scope="row">{label}</th>
            <td>{row.activities.to_string()}</td>
            {for known in row.known {
                view! { out,
                    <td>
                        {known.to_string()} " "
                        <meter min="0" max=row.activities value=known aria-hidden="true"></meter>
                    </td>
                }
            }}
        </tr>
    }
}
