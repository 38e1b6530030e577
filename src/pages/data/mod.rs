//! `/data`: the files behind the portal, and what is wrong with them.

mod known;
mod missing;

use crate::components::feeds::feeds;
use crate::context::Cx;
use crate::state::records;
use portal::load::{File, Loaded, describe};
use portal::message::Key;
use portal::route::Page;
use portal::{changed, dates};
use ui::{Writer, view};

/// The data page.
pub(crate) fn data(cx: &Cx, out: &mut Writer) {
    let have_come = records::fetched(cx, out, Page::Data);
    let files = cx.live_view(move |cx, out| {
        have_come.get();
        for name in File::ALL {
            file(cx, out, name);
        }
    });
    let about = cx.live_view(move |cx, out| {
        have_come.get();
        if let Some(loaded) = cx.site.all_data() {
            known::known(cx, out, &loaded.portal);
            missing::missing(cx, out, &loaded.portal);
            report(cx, out, loaded);
        } else {
            view! { out, <p class="hint">{cx.text(Key::Loading)}</p> }
        }
    });
    view! { out,
        <h1 tabindex="-1">{cx.text(Key::DataTitle)}</h1>
        <p class="lead">{cx.text(Key::DataIntro)}</p>
        <section>
            <h2>{cx.text(Key::DataFiles)}</h2>
            <ul>{files}</ul>
            <p class="hint">{cx.text(Key::DataFieldsText)}</p>
        </section>
        <section>
            <h2>{cx.text(Key::DataFeeds)}</h2>
            {feeds(cx, out, None)}
            <p class="hint">{cx.text(Key::FeedHint)}</p>
        </section>
        {about}
    }
}

fn file(cx: &Cx, out: &mut Writer, file: File) {
    let site = &cx.site;
    let (m, portal) = (&site.messages, site.portal());
    let holds = match file {
        file if site.loaded.broken(file).is_some() => m.text(Key::DataFileBroken).to_owned(),
        File::Project => m.text(Key::DataFileProject).to_owned(),
        File::Activities => m.data_file_activities(site.activity_count()),
        File::Documents => {
            let versions: usize =
                portal.documents.iter().map(|document| document.versions.len()).sum();
            let documents = m.data_file_documents(portal.documents.len());
            format!("{documents}, {}", m.data_file_documents_versions(versions))
        }
    };
    let days = site.changed.get().map_or_else(Vec::new, |text| changed::read(text));
    let day = days.into_iter().find(|(other, _)| *other == file);
    let name = file.name();
    // The project's texts are published a language, and in all of them.
    let folder = if file == File::Project { "data/whole/" } else { "data/" };
    let stem = name.trim_end_matches(".json");
    view! { out,
        <li>
            <a href=format!("{}{folder}{name}", site.base) download=name>{name}</a> " – " {holds}
            <p class="hint">
                <a href=format!("{}schema/{stem}.schema.json", site.base)>{m.data_schema(name)}</a>
                {if let Some((_, day)) = day {
                    view! { out, " · " {m.data_changed(&dates::date(day, m))} }
                }}
            </p>
        </li>
    }
}

fn report(cx: &Cx, out: &mut Writer, loaded: &Loaded) {
    let site = &cx.site;
    let m = &site.messages;
    let faults = &loaded.faults;
    view! { out,
        <section>
            <h2>{cx.text(Key::DataReport)}</h2>
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
