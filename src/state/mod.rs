//! What changes while the portal is open: the address, and the reader's preferences. All else follows.

pub(crate) mod aid;
pub(crate) mod export;
pub(crate) mod finding;
pub(crate) mod language;
pub(crate) mod later;
mod moving;
pub(crate) mod navigation;
pub(crate) mod records;
pub(crate) mod restless;
pub(crate) mod shortcuts;
pub(crate) mod text_size;
pub(crate) mod trace;
