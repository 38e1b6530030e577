//! Pages in a browser.

use crate::dom::Dom;
use crate::live::PropValue;
use crate::page::{Kept, PageTarget};
use crate::writer::{Handler, Writer};
use any_spawner::Executor;
use gloo_events::{EventListener, EventListenerOptions};
use js_sys::Reflect;
use leptos::reactive::owner::Owner;
use std::any::Any;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Node};

/// The namespace of drawings.
const SVG: &str = "http://www.w3.org/2000/svg";

/// Keeps a page alive: its effects, its listeners and its signals. Dropped, it stays as it is and nothing happens on it
/// any more.
pub struct Mounted {
    _kept: Kept,
    _owner: Owner,
}

/// Writes a page and hands it to `show`, which puts it into the document.
pub fn mount(
    document: Document,
    write: impl FnOnce(&mut Writer),
    show: impl FnOnce(&Node),
) -> Mounted {
    // It fails only where it was done before.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let mut page = PageTarget::new(Browser(document));
    owner.with(|| write(&mut Writer::new(&mut page)));
    let (fragment, kept) = page.finish();
    show(&fragment);
    Mounted { _kept: kept, _owner: owner }
}

#[derive(Clone)]
struct Browser(Document);

impl Dom for Browser {
    type Node = Node;

    fn element(&self, tag: &str, is_svg: bool) -> Option<Node> {
        if is_svg { self.0.create_element_ns(Some(SVG), tag) } else { self.0.create_element(tag) }
            .map(Node::from)
            .ok()
    }

    fn text(&self, text: &str) -> Node {
        self.0.create_text_node(text).into()
    }

    fn marker(&self) -> Node {
        self.0.create_comment("").into()
    }

    fn fragment(&self) -> Node {
        self.0.create_document_fragment().into()
    }

    fn parse(&self, parent: &Node, markup: &str) -> Option<Node> {
        let range = self.0.create_range().ok()?;
        range.select_node_contents(parent).ok()?;
        range.create_contextual_fragment(markup).ok().map(Node::from)
    }

    fn append_markup(&self, parent: &Node, markup: &str) {
        let _ = parent.unchecked_ref::<Element>().insert_adjacent_html("beforeend", markup);
    }

    fn append(&self, parent: &Node, child: &Node) {
        let _ = parent.append_child(child);
    }

    fn insert_before(&self, next: &Node, new: &Node) -> bool {
        next.parent_node().is_some_and(|parent| parent.insert_before(new, Some(next)).is_ok())
    }

    fn remove(&self, node: &Node) {
        node.unchecked_ref::<Element>().remove();
    }

    fn clear_between(&self, start: &Node, end: &Node) {
        while let Some(next) = start.next_sibling().filter(|next| next != end) {
            let removed = next.parent_node().map(|parent| parent.remove_child(&next));
            if !matches!(removed, Some(Ok(_))) {
                return;
            }
        }
    }

    fn parent(&self, node: &Node) -> Option<Node> {
        node.parent_node()
    }

    fn elements(&self, parent: &Node) -> Vec<Node> {
        let nodes = parent.child_nodes();
        let is_element = |node: &Node| node.node_type() == Node::ELEMENT_NODE;
        (0..nodes.length()).filter_map(|at| nodes.get(at)).filter(is_element).collect()
    }

    fn set_attribute(&self, element: &Node, name: &str, value: Option<&str>) {
        let element = element.unchecked_ref::<Element>();
        let _ = match value {
            Some(value) => element.set_attribute(name, value),
            None => element.remove_attribute(name),
        };
    }

    fn set_property(&self, element: &Node, name: &str, value: &PropValue) {
        let value = match value {
            PropValue::Text(text) => JsValue::from_str(text),
            PropValue::Flag(is_on) => JsValue::from_bool(*is_on),
        };
        let _ = Reflect::set(element, &JsValue::from_str(name), &value);
    }

    fn listen(&self, element: &Node, name: &'static str, handler: Handler) -> Box<dyn Any> {
        let options = EventListenerOptions::enable_prevent_default();
        Box::new(EventListener::new_with_options(element, name, options, handler))
    }
}
