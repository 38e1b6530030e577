//! What the stories are told with.

pub(crate) mod data;
mod driver;
pub(crate) mod engine;
mod measured;
pub(crate) mod nginx;
pub(crate) mod notes;
pub(crate) mod outline;
pub(crate) mod pdf;
pub(crate) mod reader;
mod rules;
mod screen;
pub(crate) mod site;
pub(crate) mod story;

pub(crate) use reader::Reader;
pub(crate) use story::{Story, in_chromium, saving_files, story};
