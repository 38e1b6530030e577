//! `cargo xtask bench …`: what is measured and never tested, because times differ from machine to machine.

mod engine;
mod page;
mod ratios;
mod yardstick;

pub(crate) use engine::{Options as EngineOptions, run as engine};
pub(crate) use page::{Options as PageOptions, run as page};
#[cfg(test)]
pub(crate) use ratios::Ratios;

/// How many activities are measured with where nothing else is asked for.
const SIZES: [usize; 4] = [150, 1000, 10_000, 100_000];
