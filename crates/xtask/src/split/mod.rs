//! Cuts the program in two parts that share one memory and one table: an early one, which shows the first page, and a late
//! one, which comes when it is needed or when the reader rests.
//!
//! Late is what can only be reached through the gates (`gates.rs`), and early is the rest. What the linker wrote down says
//! which functions a slot of the table or an address can lead to (`linked.rs`); what calls what in the program as it is
//! after all other steps says the rest (`cut.rs`).

mod cut;
mod gates;
mod linked;
mod part;
mod read;

use crate::error::{Result, Tried};
use cut::Cut;
use gates::GATES;
use read::{Module, Read};
use wasmparser::Validator;

/// The two parts, with the names of their functions.
pub(crate) struct Parts {
    pub(crate) early: Vec<u8>,
    pub(crate) late: Vec<u8>,
}

/// Cuts a program, `whole`, that was made of what the linker wrote.
///
/// # Errors
///
/// When a gate is missing, or the modules are not as the tools write them today.
pub(crate) fn parts(linked: &[u8], whole: &[u8]) -> Result<Parts> {
    cut(linked, whole).tried(|| "cut the program in two parts".into())
}

fn cut(linked: &[u8], whole: &[u8]) -> Read<Parts> {
    let linked = Module::read(linked)?;
    let reach = linked::reach(&linked, &gates::of(&linked, &GATES)?)?;
    let whole = Module::read(whole)?;
    let cut = Cut::new(&whole, gates::of(&whole, &GATES)?, &reach)?;
    let parts = Parts { early: cut.early()?, late: cut.late()? };
    for part in [&parts.early, &parts.late] {
        Validator::new().validate_all(part)?;
    }
    Ok(parts)
}
