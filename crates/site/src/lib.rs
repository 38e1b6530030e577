//! A site: every file of it, from the data, the program and a few options.
//!
//! Deliberately absent: a disk, a clock, a process. Files are read and written through a [`World`], and the moment that is
//! written into them is an option, so that the same code builds a site on a disk, in memory and in a browser, and the same
//! input always makes the same files.

mod error;
mod index;
mod memory;
mod options;
mod pages;
mod publish;
mod release;
mod shell;
#[cfg(test)]
mod tested;
#[cfg(test)]
mod tests;
mod world;
mod write;

pub use error::{Error, Result};
pub use memory::MemoryWorld;
pub use options::{Options, PublicAddress};
pub use pages::PageCount;
pub use publish::Published;
pub use release::{Manifest, Release};
pub use world::{Change, World};
pub use write::{write, write_data};
