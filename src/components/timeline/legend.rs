//! What the marks mean.

use crate::components::marked_text::prose;
use crate::components::timeline::mark::kind_mark;
use crate::context::Cx;
use portal::message::Key;
use ui::{Writer, view};

/// Each kind with its mark.
pub(crate) fn legend(cx: &Cx, out: &mut Writer) {
    view! { out,
        <ul class="legend" aria-label=cx.text(Key::TimelineLegend)>
            {for kind in &cx.site.portal().activity_kinds {
                view! { out, <li>{kind_mark(out, kind.rank)} " " {prose(cx, out, &kind.name)}</li> }
            }}
        </ul>
    }
}
