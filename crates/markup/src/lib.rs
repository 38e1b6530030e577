//! The portal's `view!`: the markup of Leptos, for a fraction of its weight.
//!
//! Leptos gives each element of a view a type of its own, and each type brings its own code to build, change
//! and remove it. That is quick, and for a portal with many pages it is most of the program. This macro reads the
//! same markup, with the same parser, and writes it out as calls of one element type (`crate::element` of
//! the app), so that an element costs little more than its words. ARCHITECTURE.md has the figures.
//!
//! What it understands: elements with `name="text"`, `name=value`, `class:name=flag`, `prop:name=value` and
//! `on:event=handler`; components with their props; text; and blocks. Nothing else, and it says so.

mod write;

use proc_macro::TokenStream;

/// Markup as an `AnyView`.
#[proc_macro]
pub fn view(input: TokenStream) -> TokenStream {
    match rstml::parse2(input.into()) {
        Ok(nodes) => write::view(&nodes).into(),
        Err(error) => error.to_compile_error().into(),
    }
}
