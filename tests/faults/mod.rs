//! What goes wrong, and that no page is ever blank.

mod browser;
mod data;
mod markup;
pub(crate) mod matrix;
mod program;
mod words;
