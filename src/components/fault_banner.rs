//! What readers are told when the data could not be shown whole.

use crate::context::Cx;
use crate::site::Site;
use portal::load::{Consequence, Fault, File};
use portal::message::Key;
use portal::route::Page;
use std::rc::Rc;
use ui::signal::Signal;
use ui::{Writer, live, view};

/// One line for each file that is missing or incomplete, a way to the details, and a way to try again: `retry` is
/// called, and `is_loading` says whether that is under way.
pub(crate) fn fault_banner(
    cx: &Cx,
    out: &mut Writer,
    retry: Rc<dyn Fn()>,
    is_loading: Signal<bool>,
) {
    let site = &cx.site;
    let mut lines: Vec<String> =
        File::ALL.into_iter().filter_map(|file| line(file, site)).collect();
    let has_words = site.messages.are_whole();
    if !has_words {
        lines.push(site.messages.text(Key::LostMessages).to_owned());
    }
    if lines.is_empty() {
        return;
    }
    let has_details = !site.loaded.faults.is_empty() || site.lost(File::Activities) > 0;
    let may_come_back =
        !has_words || File::ALL.into_iter().any(|file| site.loaded.broken(file).is_some());
    view! { out,
        <div class="fault-banner">
            {for line in lines {
                view! { out, <p>{line}</p> }
            }}
            <p class="fault-banner__ways">
                {if may_come_back {
                    again(cx, out, retry, is_loading);
                }}
                {if has_details {
                    view! { out, <a href=site.href(&Page::Data)>{cx.text(Key::LostDetails)}</a> }
                }}
            </p>
        </div>
    }
}

fn again(cx: &Cx, out: &mut Writer, retry: Rc<dyn Fn()>, is_loading: Signal<bool>) {
    let name = cx.live_text(move |cx| {
        cx.text(if is_loading.get() { Key::Loading } else { Key::Retry }).to_owned()
    });
    view! { out,
        <button type="button" disabled=live::flag(move || is_loading.get()) on:click=move |_| retry()>{name}</button>
    }
}

/// What a reader misses of a file, if anything.
fn line(file: File, site: &Site) -> Option<String> {
    let m = &site.messages;
    match (site.loaded.broken(file), site.lost(file)) {
        (Some(fault), _) => Some(m.text(broken(fault)).to_owned()),
        (None, 0) => None,
        (None, n) if file == File::Documents => Some(m.lost_documents(n)),
        (None, n) => Some(m.lost_activities(n)),
    }
}

fn broken(fault: &Fault) -> Key {
    let whole = fault.consequence == Consequence::FileLost;
    match (fault.file, whole) {
        (File::Project, true) => Key::LostFileProject,
        (File::Project, false) => Key::LostRestProject,
        (File::Activities, true) => Key::LostFileActivities,
        (File::Activities, false) => Key::LostRestActivities,
        (File::Documents, true) => Key::LostFileDocuments,
        (File::Documents, false) => Key::LostRestDocuments,
    }
}
