//! The portal's messages between their files and the program.
//!
//! Editors and translators write [Fluent](https://projectfluent.org), one file a language. The build reads it
//! with the reference parser (`fluent`, behind the feature of that name) and writes each message as a short
//! text of its own ([`code`]). The program reads only that, so it needs no parser, and a mistake in a file is
//! found by the build, with its line.

#![forbid(unsafe_code)]

pub mod code;
#[cfg(feature = "fluent")]
pub mod cyrillic;
#[cfg(feature = "fluent")]
pub mod fluent;
#[cfg(feature = "fluent")]
pub mod translation;
