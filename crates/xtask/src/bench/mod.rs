//! `cargo xtask bench …`: what is measured and never tested, because times differ from machine to machine.

mod engine;
mod page;

pub(crate) use engine::{Options as EngineOptions, Ratios, SIZES, run as engine};
pub(crate) use page::run as page;
