//! Making and changing the parts of the page.
//!
//! What the browser refuses is left out: there is nobody who could do anything about it, and the rest of the page
//! is worth showing.

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Event};
pub use web_sys::{Element, Node};

/// The namespace of drawings.
const SVG: &str = "http://www.w3.org/2000/svg";

/// Makes new parts of a page.
#[derive(Clone, Debug)]
pub struct Dom(Document);

impl Dom {
    /// The page that the browser shows.
    pub fn current() -> super::Result<Self> {
        super::document().map(Self)
    }

    /// An element; one of a drawing if `is_svg`.
    pub fn element(&self, tag: &str, is_svg: bool) -> Option<Element> {
        if is_svg { self.0.create_element_ns(Some(SVG), tag) } else { self.0.create_element(tag) }
            .ok()
    }

    /// A text.
    pub fn text(&self, text: &str) -> Node {
        self.0.create_text_node(text).unchecked_into()
    }

    /// What markup stands for that the portal's own components wrote, who let no text become markup.
    #[cfg(live)]
    pub fn of_markup(&self, markup: &str) -> Option<Node> {
        let range = self.0.create_range().ok()?;
        range.create_contextual_fragment(markup).ok().map(JsCast::unchecked_into)
    }

    /// A place in the page that nobody sees.
    pub fn marker(&self) -> Node {
        self.0.create_comment("").unchecked_into()
    }

    /// A part that lies outside the page until it is inserted.
    pub fn fragment(&self) -> Node {
        self.0.create_document_fragment().unchecked_into()
    }
}

/// Adds a node behind all that `parent` holds.
pub fn append(parent: &Node, child: &Node) {
    let _ = parent.append_child(child);
}

/// Adds what markup stands for behind all that `parent` holds. Who wrote it let no text become markup.
pub fn append_markup(parent: &Element, markup: &str) {
    let _ = parent.insert_adjacent_html("beforeend", markup);
}

/// Inserts a node, or all that a fragment holds, before another.
pub fn insert_before(next: &Node, new: &Node) {
    if let Some(parent) = next.parent_node() {
        let _ = parent.insert_before(new, Some(next));
    }
}

/// Removes all that stands between two nodes of the same parent, whoever put it there.
pub fn clear_between(start: &Node, end: &Node) {
    while let Some(next) = start.next_sibling().filter(|next| next != end) {
        let removed = next.parent_node().map(|parent| parent.remove_child(&next));
        if !matches!(removed, Some(Ok(_))) {
            return;
        }
    }
}

/// Sets an attribute, or takes it away.
pub fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// Sets a property of the element's object that holds text, such as `value`.
pub fn set_text_property(element: &Element, name: &str, value: &str) {
    let _ = Reflect::set(element, &JsValue::from_str(name), &JsValue::from_str(value));
}

/// Sets a property of the element's object that is true or false, such as `checked`.
pub fn set_flag_property(element: &Element, name: &str, value: bool) {
    let _ = Reflect::set(element, &JsValue::from_str(name), &JsValue::from_bool(value));
}

/// Does something on each event of a kind, as long as what is returned is kept.
pub fn listen(element: &Element, name: &'static str, act: Box<dyn FnMut(&Event)>) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(element, name, options, act)
}
