//! The portal as a single-page app.
//!
//! [`pages`] compose [`state`] and [`components`]; components know only [`site`] and the core's types; only
//! [`platform`] touches the browser.

#![forbid(unsafe_code)]

pub mod app;
mod components;
mod pages;
pub mod platform;
mod signal;
pub mod site;
mod state;
mod writer;
