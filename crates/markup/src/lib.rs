//! The portal's `view!`: markup as it is known from Leptos, for a fraction of its weight.
//!
//! Leptos gives each element of a view a type of its own, and each type brings its own code to build, change
//! and remove it. That is quick, and for a portal with many pages it is most of the program. This macro reads the
//! same markup, with the same parser, and turns it into calls of the app's one `Writer`. All that is known when
//! the program is built becomes one text between two calls. `docs/decisions/0007-writer.md` has the figures.
//!
//! `view! { out, <p class="hint">{words}</p> }` writes to the variable `out`. It understands elements with
//! `name="text"`, `name=value`, `prop:name=value` and `on:event=handler`; text; and blocks. A block may write to
//! `out` itself, or give a value that is added. Nothing else, and it says so.

mod write;

use proc_macro::TokenStream;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, Token};

/// Writes markup.
#[proc_macro]
pub fn view(input: TokenStream) -> TokenStream {
    let View { out, nodes } = match syn::parse(input) {
        Ok(view) => view,
        Err(error) => return error.to_compile_error().into(),
    };
    match rstml::parse2(nodes) {
        Ok(nodes) => write::view(&out, &nodes).into(),
        Err(error) => error.to_compile_error().into(),
    }
}

struct View {
    out: Ident,
    nodes: proc_macro2::TokenStream,
}

impl Parse for View {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let out = input.parse()?;
        input.parse::<Token![,]>()?;
        Ok(Self { out, nodes: input.parse()? })
    }
}
