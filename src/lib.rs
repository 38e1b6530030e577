//! The portal as a single-page app.
//!
//! [`pages`] compose [`state`] and [`components`]; components know only [`site`] and the core's types; only
//! [`platform`] touches the browser.

#![forbid(unsafe_code)]

pub mod app;
mod components;
mod context;
mod export;
mod pages;
pub mod platform;
mod shelf;
pub mod site;
mod state;
pub mod tested;
