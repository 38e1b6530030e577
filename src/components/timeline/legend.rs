//! What the marks mean.

use crate::components::marked_text::prose;
use crate::components::timeline::mark::kind_mark;
use crate::writer::Writer;
use markup::view;
use portal::message::Key;

/// Each kind with its mark.
pub(crate) fn legend(out: &mut Writer) {
    view! { out,
        <ul class="legend" aria-label=Key::TimelineLegend>
            {for kind in &out.site().portal().activity_kinds {
                view! { out, <li>{kind_mark(out, kind.rank)} " " {prose(out, &kind.name)}</li> }
            }}
        </ul>
    }
}
