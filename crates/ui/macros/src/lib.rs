//! The `view!` macro of the crate `ui`, which documents it.
//!
//! It reads markup with the parser that Leptos uses, and writes it out as calls of a `Writer`. All that is known when
//! the program is built becomes one text between two calls.

mod write;

use proc_macro::TokenStream;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, Token};

/// Writes markup to a `Writer`: `view! { out, <p class="hint">{words}</p> }`.
///
/// It understands elements with `name="text"`, `name=value`, `prop:name=value` and `on:event=handler`; text; and blocks.
/// A block may write to `out` itself, or give a value that is added. Anything else does not compile.
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
