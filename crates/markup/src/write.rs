//! Writes markup out as calls.

use proc_macro2::TokenStream;
use quote::quote;
use rstml::Infallible;
use rstml::node::{KeyedAttribute, Node, NodeAttribute, NodeBlock, NodeElement, NodeName};

/// Markup as a view.
pub(crate) fn view(nodes: &[Node]) -> TokenStream {
    let calls = nodes.iter().map(node);
    quote! {{
        let mut __builder = crate::element::Builder::new();
        #(#calls)*
        __builder.finish()
    }}
}

fn node(node: &Node) -> TokenStream {
    match node {
        Node::Element(element) if is_component(element.name()) => component(element),
        Node::Element(element) => plain(element),
        Node::Text(text) => {
            let text = &text.value;
            quote!(__builder.add(#text);)
        }
        Node::Block(block) => {
            let value = bare(block);
            quote!(__builder.add(#value);)
        }
        Node::Fragment(inner) => inner.children.iter().map(self::node).collect(),
        other => refuse(other, "the portal's markup has no such node"),
    }
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

/// Components are written like types: `<Prose … />`, `<pages::Overview />`.
fn is_component(name: &NodeName) -> bool {
    let text = name.to_string();
    text.contains("::") || text.starts_with(char::is_uppercase)
}

/// Attributes whose value is known now go into the program's data; the others become calls.
fn plain(element: &NodeElement<Infallible>) -> TokenStream {
    let tag = element.name().to_string();
    let mut fixed = TokenStream::new();
    let mut calls = TokenStream::new();
    for attribute in element.attributes() {
        match attribute {
            NodeAttribute::Attribute(keyed) => match fixed_attribute(keyed) {
                Some(known) => fixed.extend(known),
                None => calls.extend(attribute_call(keyed)),
            },
            other @ NodeAttribute::Block(_) => {
                calls.extend(refuse(other, "an attribute needs a name"));
            }
        }
    }
    let children = element.children.iter().map(node);
    quote! {
        __builder.open(#tag, &[#fixed]);
        #calls
        #(#children)*
        __builder.close();
    }
}

fn fixed_attribute(attribute: &KeyedAttribute) -> Option<TokenStream> {
    let name = attribute.key.to_string();
    if name.contains(':') {
        return None;
    }
    match attribute.value() {
        None => Some(quote!((#name, ""),)),
        Some(syn::Expr::Lit(literal)) => Some(quote!((#name, #literal),)),
        Some(_) => None,
    }
}

fn attribute_call(attribute: &KeyedAttribute) -> TokenStream {
    let name = attribute.key.to_string();
    let value = attribute.value();
    if let Some(class) = name.strip_prefix("class:") {
        return quote!(__builder.class(#class, #value););
    }
    if let Some(property) = name.strip_prefix("prop:") {
        return quote!(__builder.property(#property, #value););
    }
    if let Some(event) = name.strip_prefix("on:") {
        let kind = event_type(event);
        return quote!(__builder.on::<#kind>(#event, #value););
    }
    quote!(__builder.attribute(#name, #value);)
}

/// The type of an event, so that handlers need not name it.
fn event_type(name: &str) -> TokenStream {
    if name.starts_with("pointer") {
        quote!(::leptos::ev::PointerEvent)
    } else if name.starts_with("key") {
        quote!(::leptos::ev::KeyboardEvent)
    } else {
        quote!(::leptos::ev::Event)
    }
}

fn component(element: &NodeElement<Infallible>) -> TokenStream {
    let name = element.name();
    let props = element.attributes().iter().map(|attribute| match attribute {
        NodeAttribute::Attribute(keyed) => {
            let key = &keyed.key;
            // A prop without a value is given the variable of the same name.
            if let Some(value) = keyed.value() {
                quote!(.#key(#value))
            } else {
                quote!(.#key(#key))
            }
        }
        other @ NodeAttribute::Block(_) => refuse(other, "a prop needs a name"),
    });
    let children = (!element.children.is_empty()).then(|| {
        let inner = view(&element.children);
        quote!(.children(::std::boxed::Box::new(move || #inner)))
    });
    quote! {
        __builder.add(::leptos::prelude::IntoAny::into_any(::leptos::component::component_view(
            &#name,
            ::leptos::component::component_props_builder(&#name) #(#props)* #children .build(),
        )));
    }
}

fn refuse(node: &impl quote::ToTokens, reason: &str) -> TokenStream {
    syn::Error::new_spanned(node, reason).to_compile_error()
}
