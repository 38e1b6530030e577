//! The timeline: the project's years, its months, and a mark for each activity.

pub(crate) mod band;
pub(crate) mod control;
pub(crate) mod drawing;
mod hand;
pub(crate) mod legend;
pub(crate) mod mark;
mod row;
mod scale;
mod step;
mod year;
