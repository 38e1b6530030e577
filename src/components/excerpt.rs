//! The words that were found in an activity, where its entry in a list does not show them.

use crate::components::marked_text::marked;
use crate::writer::Writer;
use markup::view;
use portal::model::Activity;

/// A piece of the activity's text with what was found marked in it; nothing if the entry itself has the words.
pub(crate) fn excerpt(out: &mut Writer, activity: &'static Activity) {
    let Some(marker) = out.marker() else { return };
    if let Some(piece) = marker.excerpt(activity, out.site().messages.lang()) {
        view! { out, <p class="entry__excerpt">{marked(out, &piece)}</p> }
    }
}
