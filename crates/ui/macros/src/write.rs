//! Turns markup into calls.

use proc_macro2::TokenStream;
use quote::quote;
use rstml::Infallible;
use rstml::node::{KeyedAttribute, Node, NodeAttribute, NodeBlock, NodeElement};
use syn::Ident;

/// Elements that hold nothing and have no closing tag. Those of SVG may hold nothing.
const EMPTY: [&str; 6] = ["br", "hr", "img", "input", "path", "rect"];

/// Markup as calls of `out`.
pub(crate) fn view(out: &Ident, nodes: &[Node]) -> TokenStream {
    let mut writing = Writing { out, known: String::new(), calls: TokenStream::new() };
    writing.nodes(nodes);
    writing.flush();
    let calls = writing.calls;
    quote!({ #calls })
}

struct Writing<'a> {
    out: &'a Ident,
    /// Markup that is known now and waits for the next call.
    known: String,
    calls: TokenStream,
}

impl Writing<'_> {
    fn flush(&mut self) {
        if self.known.is_empty() {
            return;
        }
        let (out, known) = (self.out, std::mem::take(&mut self.known));
        self.calls.extend(quote!(#out.html(#known);));
    }

    fn call(&mut self, call: TokenStream) {
        self.flush();
        self.calls.extend(call);
    }

    fn refuse(&mut self, what: &impl quote::ToTokens, reason: &str) {
        self.calls.extend(syn::Error::new_spanned(what, reason).to_compile_error());
    }

    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            self.node(node);
        }
    }

    fn known(&mut self, parts: &[&str]) {
        self.known.extend(parts.iter().copied());
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Element(element) => self.element(element),
            Node::Text(text) => match plain(&text.value_string()) {
                Some(text) => self.known(&[text]),
                None => self.refuse(text, "text must not hold <, > or &"),
            },
            Node::Block(block) => {
                let (out, value) = (self.out, bare(block));
                self.call(quote! {
                    #[allow(clippy::unit_arg, reason = "a block may write by itself")]
                    ::ui::Child::write(#value, #out);
                });
            }
            Node::Fragment(inner) => self.nodes(&inner.children),
            other => self.refuse(other, "a view has no such node"),
        }
    }

    fn element(&mut self, element: &NodeElement<Infallible>) {
        let tag = element.name().to_string();
        if tag.contains("::") || tag.starts_with(char::is_uppercase) {
            return self.refuse(element.name(), "components are functions: {name(cx, out, …)}");
        }
        self.known(&["<", &tag]);
        for attribute in element.attributes() {
            match attribute {
                NodeAttribute::Attribute(keyed) => self.attribute(keyed),
                other @ NodeAttribute::Block(_) => self.refuse(other, "an attribute needs a name"),
            }
        }
        if EMPTY.contains(&tag.as_str()) && element.children.is_empty() {
            self.known(&["/>"]);
            return;
        }
        self.known(&[">"]);
        self.nodes(&element.children);
        self.known(&["</", &tag, ">"]);
    }

    fn attribute(&mut self, attribute: &KeyedAttribute) {
        let (out, name) = (self.out, attribute.key.to_string());
        let Some(value) = attribute.value() else {
            return self.known(&[" ", &name, "=\"\""]);
        };
        if let Some(property) = name.strip_prefix("prop:") {
            return self.call(quote!(#out.property(#property, #value);));
        }
        if let Some(event) = name.strip_prefix("on:") {
            let kind = event_type(event);
            return self.call(quote!(#out.on(#event, ::ui::handler::<#kind>(#value));));
        }
        if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = value {
            let text = text.value();
            return match plain(&text).filter(|text| !text.contains('"')) {
                Some(text) => self.known(&[" ", &name, "=\"", text, "\""]),
                None => self.refuse(value, "an attribute's text must not hold <, >, & or quotes"),
            };
        }
        self.call(quote!(#out.attribute(#name, #value);));
    }
}

/// A text that stands for itself in markup.
fn plain(text: &str) -> Option<&str> {
    (!text.contains(['<', '>', '&'])).then_some(text)
}

/// A block without its braces, if it only holds a value.
fn bare(block: &NodeBlock) -> TokenStream {
    if let Some([syn::Stmt::Expr(value, None)]) =
        block.try_block().map(|block| block.stmts.as_slice())
    {
        return quote!(#value);
    }
    quote!(#block)
}

/// The type of an event, so that handlers need not name it.
fn event_type(name: &str) -> TokenStream {
    if name.starts_with("pointer") {
        quote!(::ui::ev::PointerEvent)
    } else if name.starts_with("key") {
        quote!(::ui::ev::KeyboardEvent)
    } else {
        quote!(::ui::ev::Event)
    }
}
