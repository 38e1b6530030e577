//! The words that were found in an activity, where its entry in a list does not show them.

use crate::components::marked_text::marked;
use crate::context::Cx;
use portal::model::Activity;
use ui::{Writer, view};

/// A piece of the activity's text with what was found marked in it; nothing if the entry itself has the words.
pub(crate) fn excerpt(cx: &Cx, out: &mut Writer, activity: &Activity) {
    let Some(marker) = cx.marker() else { return };
    if let Some(piece) = marker.excerpt(activity, cx.site.messages.lang()) {
        view! { out, <p class="entry__excerpt">{marked(cx, out, &piece)}</p> }
    }
}
