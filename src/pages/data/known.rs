//! How much the data tell: in all, and year by year.

use crate::writer::Writer;
use markup::view;
use portal::message::Key;
use portal::model::Portal;
use portal::report::{self, Field, Share};

/// Two sections with figures.
pub(super) fn known(out: &mut Writer, portal: &Portal) {
    in_all(out, portal);
    if !portal.activities.is_empty() {
        by_year(out, portal);
    }
}

fn in_all(out: &mut Writer, portal: &Portal) {
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
            <h2>{Key::DataCompleteness}</h2>
            <dl class="facts facts--data">
                {for (name, n, all) in rows {
                    view! { out,
                        <div class="facts__fact">
                            <dt>{name}</dt>
                            <dd>
                                <meter min="0" max=all value=n aria-hidden="true"></meter>
                                " " {out.site().messages.data_of(all, n)}
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

fn by_year(out: &mut Writer, portal: &Portal) {
    let years = report::by_year(portal);
    view! { out,
        <section>
            <h2>{Key::DataByYear}</h2>
            <p class="hint">{Key::DataByYearHint}</p>
            <div class="table table--known" role="region" tabindex="0" aria-label=Key::DataByYear>
                <table>
                    <caption class="visually-hidden">{Key::DataByYear}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{Key::FacetYear}</th>
                            <th scope="col">{Key::ActivitiesTitle}</th>
                            {for field in Field::ALL {
                                view! { out, <th scope="col">{name(field)}</th> }
                            }}
                        </tr>
                    </thead>
                    <tbody>
                        {for row in &years {
                            year(out, row);
                        }}
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn year(out: &mut Writer, row: &report::Year) {
    let m = &out.site().messages;
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
