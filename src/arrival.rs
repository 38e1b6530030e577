//! Whether the late part of the program is here.
//!
//! The program comes in two parts. The early one shows the frame and the first page; the late one has the pages that ask
//! something of the data, and comes when one of these is to be shown, or else when the reader rests. What it has stands
//! behind gates, functions in modules called `late`, and to call one takes a [`Here`].

use crate::platform::{late_part, page};
use portal::route::Page;
use std::sync::OnceLock;
use ui::signal::{Signal, State};

/// That the late part is here. There is no other way to have one than to ask.
#[derive(Clone, Copy, Debug)]
pub struct Here(());

/// What is known of the late part.
#[derive(Clone, Copy)]
struct Arrival {
    is_here: State<bool>,
    has_failed: State<bool>,
}

/// It belongs to the program and not to a page, so no page takes it along when it goes.
static ARRIVAL: OnceLock<Arrival> = OnceLock::new();

fn arrival() -> Arrival {
    let none = || Arrival { is_here: State::new(false), has_failed: State::new(false) };
    *ARRIVAL.get_or_init(none)
}

/// Before any page is there that could own it.
#[cfg(live)]
pub fn start() {
    let _ = arrival();
}

/// Whether it is here; what asks is computed again when it comes.
pub(crate) fn here() -> Option<Here> {
    // The build's own program, and the one for files, are in one piece.
    let is_here = cfg!(not(live)) || arrival().is_here.get();
    is_here.then_some(Here(()))
}

/// Whether it is here now.
pub(crate) fn here_now() -> Option<Here> {
    let is_here = cfg!(not(live)) || arrival().is_here.get_untracked();
    is_here.then_some(Here(()))
}

/// Whether it could not be had when it was asked for last.
pub(crate) fn has_failed() -> Signal<bool> {
    arrival().has_failed.signal()
}

/// Whether a page is made by the late part.
pub fn is_needed_for(page: &Page) -> bool {
    *page != Page::Overview
}

/// Has it brought, as soon as can be. Nothing if it cannot be had.
pub async fn bring() -> Option<Here> {
    if here_now().is_none() {
        load().await;
    }
    here_now()
}

async fn load() {
    let Arrival { is_here, has_failed } = arrival();
    has_failed.set(false);
    let _ = page::set_root_attribute(COMING, Some(""));
    let has_come = late_part::fetch(false).await.is_ok();
    let _ = page::set_root_attribute(COMING, None);
    if has_come { is_here.set(true) } else { has_failed.set(true) }
}

/// Has it brought when the browser has nothing else to do. If it does not come nobody is told: nobody has asked.
#[cfg(live)]
pub(crate) async fn bring_at_rest() {
    if here_now().is_none() && late_part::fetch(true).await.is_ok() {
        arrival().is_here.set(true);
    }
}

/// Says on the root element that a reader waits for it.
const COMING: &str = "data-coming";
