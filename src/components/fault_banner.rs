//! What readers are told when the data could not be shown whole.

use crate::live;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::load::{Consequence, Fault, File};
use portal::message::Messages;
use portal::route::Page;

/// One line for each file that is missing or incomplete, a way to the details, and a way to try again.
#[component]
pub(crate) fn FaultBanner(
    /// Called when the reader wants to try again.
    retry: Callback<()>,
    /// Whether that is under way.
    is_loading: Signal<bool>,
) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let lines: Vec<String> = File::ALL
        .into_iter()
        .filter_map(|file| match (site.loaded.broken(file), site.loaded.lost(file)) {
            (Some(fault), _) => Some(broken(fault, m)),
            (None, 0) => None,
            (None, n) if file == File::Documents => Some(m.lost_documents(n)),
            (None, n) => Some(m.lost_activities(n)),
        })
        .collect();
    if lines.is_empty() {
        return ().into_any();
    }
    let may_come_back = File::ALL.into_iter().any(|file| site.loaded.broken(file).is_some());
    let again = may_come_back.then(|| {
        view! {
            <button type="button" disabled=live::flag(move || is_loading.get()) on:click=move |_| retry.run(())>
                {live::text(move || if is_loading.get() { m.loading() } else { m.retry() })}
            </button>
        }
    });
    view! {
        <div class="fault-banner">
            {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            <p class="fault-banner__ways">
                {again}
                <a href=site.href(&Page::Data)>{m.lost_details()}</a>
            </p>
        </div>
    }
    .into_any()
}

fn broken(fault: &Fault, m: &Messages) -> String {
    let whole = fault.consequence == Consequence::FileLost;
    match (fault.file, whole) {
        (File::Project, true) => m.lost_file_project(),
        (File::Project, false) => m.lost_rest_project(),
        (File::Activities, true) => m.lost_file_activities(),
        (File::Activities, false) => m.lost_rest_activities(),
        (File::Documents, true) => m.lost_file_documents(),
        (File::Documents, false) => m.lost_rest_documents(),
    }
}
