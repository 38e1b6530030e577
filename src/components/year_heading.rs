//! The words of a year's heading among activities.

use crate::context::Cx;
use portal::message::Key;
use ui::{Writer, view};

/// A year, or that it is not known, and how many activities stand below.
pub(crate) fn year_heading(cx: &Cx, out: &mut Writer, year: Option<i16>, activities: usize) {
    let m = &cx.site.messages;
    let name = match year {
        Some(year) => m.year_heading(&year.to_string()),
        None => m.text(Key::YearsUnknown).to_owned(),
    };
    view! { out, {name} " " <span class="entries__count">{m.year_heading_count(activities)}</span> }
}
