//! The marks: each kind of activity has its own shape and its own colour, so that neither is needed alone.
use ui::{Writer, view};

/// How many kinds can be told apart; further ones begin again.
const SHAPES: usize = 8;

/// The outline of a kind's mark, in a square of 14 units around the origin.
pub(crate) fn outline(rank: usize) -> &'static str {
    match rank % SHAPES {
        // circle
        0 => "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z",
        // star
        1 => "M0-7L1.9-2.3L7-2L3 1.3L4.3 6.2L0 3.5L-4.3 6.2L-3 1.3L-7-2L-1.9-2.3z",
        // square
        2 => "M-5.5-5.5H5.5V5.5H-5.5z",
        // triangle
        3 => "M0-6.5L6.5 5.5H-6.5z",
        // diamond
        4 => "M0-7L7 0L0 7L-7 0z",
        // cross
        5 => "M-2.5-6.5H2.5V-2.5H6.5V2.5H2.5V6.5H-2.5V2.5H-6.5V-2.5H-2.5z",
        // triangle on its tip
        6 => "M0 6.5L6.5-5.5H-6.5z",
        // hexagon
        _ => "M-3.5-6H3.5L7 0L3.5 6H-3.5L-7 0z",
    }
}

/// The class that gives a kind its colour.
pub(crate) fn class(rank: usize) -> String {
    format!("mark mark--{}", rank % SHAPES)
}

/// The mark of the kind with this rank, beside its name.
pub(crate) fn kind_mark(out: &mut Writer, rank: usize) {
    view! { out,
        <svg class="kind-mark" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path class=class(rank) d=outline(rank) />
        </svg>
    }
}
