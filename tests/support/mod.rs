//! What the stories are told with.

pub(crate) mod data;
pub(crate) mod nginx;
pub(crate) mod reader;
pub(crate) mod site;
pub(crate) mod story;

pub(crate) use reader::Reader;
pub(crate) use story::{Story, story};
