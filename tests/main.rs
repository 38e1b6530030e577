//! What a reader does, told to real browsers against the release build: all of it to Chromium, the core of it to Firefox and `WebKit`.
//!
//! `cargo xtask test --only stories` builds the site, starts the driver and tells them all. Each story
//! opens a browser of its own; at its end the browser must have logged no error, have refused nothing for
//! the policy's sake, and have asked no other host for anything, and what it shows must keep the rules of accessibility.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

mod activity;
mod announcements;
mod contrast;
mod country;
mod desk;
mod documents;
mod enlarged;
mod export;
mod faults;
mod filters;
mod hosting;
mod keyboard;
mod languages;
mod large;
mod layout;
mod long_timeline;
mod moving;
mod overview;
mod paper;
mod preferences;
mod report;
mod results;
mod rules;
mod search;
mod security;
mod shortcuts;
mod takeover;
mod targets;
mod text_size;
mod timeline;
mod told;
mod touch;
