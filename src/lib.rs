//! The portal as a single-page app.
//!
//! [`pages`] compose [`state`] and [`components`]; components know only [`site`] and the core's types; only
//! [`platform`] touches the browser.

#![forbid(unsafe_code)]

pub mod app;
pub mod arrival;
mod components;
mod context;
mod pages;
pub mod platform;
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
#[cfg(shelf)]
mod shelf;
pub mod site;
mod state;
#[cfg(not(live))]
pub mod takeaway;
#[cfg(not(live))]
pub mod tested;
