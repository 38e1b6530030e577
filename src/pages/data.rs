//! `/data`: the files behind the portal, and what is wrong with them.

use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::load::{File, describe};
use portal::model::{PartialDate, When};

/// The data page.
#[component]
pub(crate) fn Data() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let portal = site.portal();
    let versions: usize = portal.documents.iter().map(|document| document.versions.len()).sum();
    let files = File::ALL.map(|file| {
        let holds = match file {
            File::Project => m.data_file_project(),
            File::Activities => m.data_file_activities(portal.activities.len()),
            File::Documents => {
                format!(
                    "{}, {}",
                    m.data_file_documents(portal.documents.len()),
                    m.data_file_documents_versions(versions)
                )
            }
        };
        let href = format!("{}data/{file}", site.base);
        view! { <li><a href=href download=file.name()>{file.name()}</a> " – " {holds}</li> }
    });
    view! {
        <h1 tabindex="-1">{m.data_title()}</h1>
        <p class="lead">{m.data_intro()}</p>
        <section>
            <h2>{m.data_files()}</h2>
            <ul>{files.collect_view()}</ul>
            <p class="hint">{m.data_fields_text()}</p>
        </section>
        <Completeness />
        <Report />
    }
}

#[component]
fn Completeness() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let portal = site.portal();
    let activities =
        |fits: fn(When) -> bool| portal.activities.iter().filter(|a| fits(a.when)).count();
    let to_day =
        |when| matches!(when, When::Dated(span) if matches!(span.start(), PartialDate::Day(..)));
    let coarser =
        |when| matches!(when, When::Dated(span) if !matches!(span.start(), PartialDate::Day(..)));
    let all = portal.activities.len();
    let versions: Vec<_> =
        portal.documents.iter().flat_map(|document| &document.versions).collect();
    let linked = versions.iter().filter(|version| version.link.is_some()).count();
    let unconfirmed = portal.documents.iter().filter(|document| !document.confirmed).count();
    let rows = [
        (m.data_dated_day(), activities(to_day), all),
        (m.data_dated_month(), activities(coarser), all),
        (m.data_estimated(), activities(|when| matches!(when, When::Estimated(_))), all),
        (m.data_undated(), activities(|when| when == When::Unknown), all),
        (m.data_linked(), linked, versions.len()),
        (m.data_unlinked(), versions.len() - linked, versions.len()),
        (m.data_unconfirmed(), unconfirmed, portal.documents.len()),
    ]
    .map(|(name, n, all)| {
        view! {
            <div class="facts__fact">
                <dt>{name}</dt>
                <dd>{m.data_of(all, n)} " " <meter min="0" max=all.to_string() value=n.to_string() aria-hidden="true"></meter></dd>
            </div>
        }
    });
    view! {
        <section>
            <h2>{m.data_completeness()}</h2>
            <dl class="facts facts--data">{rows.collect_view()}</dl>
        </section>
    }
}

#[component]
fn Report() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let faults = &site.loaded.faults;
    let lines: Vec<_> =
        faults.iter().map(|fault| view! { <li>{describe(fault, m)}</li> }).collect();
    let summary =
        if faults.is_empty() { m.data_report_whole() } else { m.data_report_faults(faults.len()) };
    view! {
        <section>
            <h2>{m.data_report()}</h2>
            <p>{summary}</p>
            <ul class="faults">{lines}</ul>
        </section>
    }
}
