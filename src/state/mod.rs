//! What changes while the portal is open: the address, and the reader's preferences. All else follows.

pub(crate) mod aid;
pub(crate) mod finding;
pub(crate) mod language;
mod late;
pub(crate) mod later;
mod moving;
pub(crate) mod navigation;
pub(crate) mod restless;
pub(crate) mod taking;
pub(crate) mod text_size;
pub(crate) mod trace;
