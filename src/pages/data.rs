//! `/data`: the files behind the portal, and what is wrong with them.

use crate::components::feeds::feeds;
use crate::writer::Writer;
use markup::view;
use portal::load::{File, describe};
use portal::message::Key;
use portal::model::{PartialDate, When};

/// The data page, without its heading.
pub(crate) fn data(out: &mut Writer) {
    view! { out,
        <p class="lead">{Key::DataIntro}</p>
        <section>
            <h2>{Key::DataFiles}</h2>
            <ul>
                {for name in File::ALL {
                    file(out, name);
                }}
            </ul>
            <p class="hint">{Key::DataFieldsText}</p>
        </section>
        <section>
            <h2>{Key::DataFeeds}</h2>
            {feeds(out, None)}
            <p class="hint">{Key::FeedHint}</p>
        </section>
        {completeness(out)}
        {report(out)}
    }
}

fn file(out: &mut Writer, file: File) {
    let site = out.site();
    let (m, portal) = (&site.messages, site.portal());
    let holds = match file {
        file if site.loaded.broken(file).is_some() => m.text(Key::DataFileBroken).to_owned(),
        File::Project => m.text(Key::DataFileProject).to_owned(),
        File::Activities => m.data_file_activities(portal.activities.len()),
        File::Documents => {
            let versions: usize =
                portal.documents.iter().map(|document| document.versions.len()).sum();
            let documents = m.data_file_documents(portal.documents.len());
            format!("{documents}, {}", m.data_file_documents_versions(versions))
        }
    };
    let name = file.name();
    // The project's texts are published a language, and in all of them.
    let folder = if file == File::Project { "data/whole/" } else { "data/" };
    view! { out, <li><a href=format!("{}{folder}{name}", site.base) download=name>{name}</a> " – " {holds}</li> }
}

fn completeness(out: &mut Writer) {
    let portal = out.site().portal();
    let (mut to_day, mut coarser, mut estimated, mut undated) = (0, 0, 0, 0);
    for activity in &portal.activities {
        let count = match activity.when {
            When::Dated(span) if matches!(span.start(), PartialDate::Day(..)) => &mut to_day,
            When::Dated(_) => &mut coarser,
            When::Estimated(_) => &mut estimated,
            When::Unknown => &mut undated,
        };
        *count += 1;
    }
    let (mut linked, mut versions, mut unconfirmed) = (0, 0, 0);
    for document in &portal.documents {
        versions += document.versions.len();
        linked += document.versions.iter().filter(|version| version.link.is_some()).count();
        unconfirmed += usize::from(!document.confirmed);
    }
    let (activities, documents) = (portal.activities.len(), portal.documents.len());
    let rows = [
        (Key::DataDatedDay, to_day, activities),
        (Key::DataDatedMonth, coarser, activities),
        (Key::DataEstimated, estimated, activities),
        (Key::DataUndated, undated, activities),
        (Key::DataLinked, linked, versions),
        (Key::DataUnlinked, versions - linked, versions),
        (Key::DataUnconfirmed, unconfirmed, documents),
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
                                {out.site().messages.data_of(all, n)} " "
                                <meter min="0" max=all value=n aria-hidden="true"></meter>
                            </dd>
                        </div>
                    }
                }}
            </dl>
        </section>
    }
}

fn report(out: &mut Writer) {
    let site = out.site();
    let m = &site.messages;
    let faults = &site.loaded.faults;
    view! { out,
        <section>
            <h2>{Key::DataReport}</h2>
            <p>
                {if faults.is_empty() {
                    out.text(m.text(Key::DataReportWhole));
                } else {
                    out.text(&m.data_report_faults(faults.len()));
                }}
            </p>
            <ul class="faults">
                {for fault in faults {
                    view! { out, <li>{describe(fault, m)}</li> }
                }}
            </ul>
        </section>
    }
}
