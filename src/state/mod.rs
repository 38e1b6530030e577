//! What changes while the portal is open: the address, and the reader's preferences. All else follows.

pub(crate) mod finding;
pub(crate) mod language;
pub(crate) mod later;
pub(crate) mod navigation;
pub(crate) mod taking;
pub(crate) mod text_size;
pub(crate) mod trace;
