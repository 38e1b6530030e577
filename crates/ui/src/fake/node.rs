//! The nodes of a fake page.

use crate::ev::Event;
use crate::live::PropValue;
use crate::markup::Markup;
use crate::writer::Handler;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::{Rc, Weak};
use wasm_bindgen::{JsCast, JsValue};

/// An element, a text, a marker or a fragment. Clones are the same node.
#[derive(Clone)]
pub struct Node(Rc<Inner>);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Element(String),
    Text(String),
    Marker,
    Fragment,
}

struct Inner {
    kind: Kind,
    parent: RefCell<Weak<Inner>>,
    children: RefCell<Vec<Node>>,
    attributes: RefCell<BTreeMap<String, String>>,
    properties: RefCell<BTreeMap<String, PropValue>>,
    listeners: RefCell<Vec<Listener>>,
}

/// Weak: it lives as long as what the page keeps.
type Listener = (&'static str, Weak<RefCell<Handler>>);

impl PartialEq for Node {
    /// Whether they are the same node.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::fmt::Debug for Node {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.html())
    }
}

impl Node {
    pub(super) fn new(kind: Kind) -> Self {
        Self(Rc::new(Inner {
            kind,
            parent: RefCell::default(),
            children: RefCell::default(),
            attributes: RefCell::default(),
            properties: RefCell::default(),
            listeners: RefCell::default(),
        }))
    }

    /// The node that holds this one.
    pub fn parent(&self) -> Option<Self> {
        self.0.parent.borrow().upgrade().map(Self)
    }

    /// The elements that this one holds.
    pub fn elements(&self) -> Vec<Self> {
        let is_element = |node: &&Self| matches!(node.0.kind, Kind::Element(_));
        self.0.children.borrow().iter().filter(is_element).cloned().collect()
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.0.attributes.borrow().get(name).cloned()
    }

    /// The value of a property that was set.
    pub fn property(&self, name: &str) -> Option<PropValue> {
        self.0.properties.borrow().get(name).cloned()
    }

    /// The element as markup; what is inside a fragment.
    pub fn html(&self) -> String {
        let mut markup = Markup::default();
        self.write(&mut markup);
        markup.0
    }

    /// Has the element's handlers of an event called. Its value must not be asked for: without a browser there is none.
    pub fn dispatch(&self, name: &str) {
        let event = JsValue::UNDEFINED;
        let listeners = self.0.listeners.borrow();
        let handlers: Vec<_> = listeners
            .iter()
            .filter(|(of, _)| *of == name)
            .filter_map(|(_, handler)| handler.upgrade())
            .collect();
        drop(listeners);
        for handler in handlers {
            (handler.borrow_mut())(event.unchecked_ref::<Event>());
        }
    }

    /// Takes the node out of the page, as an extension of a browser might.
    pub fn remove(&self) {
        if let Some(parent) = self.parent() {
            parent.0.children.borrow_mut().retain(|child| child != self);
        }
        *self.0.parent.borrow_mut() = Weak::new();
    }

    pub(super) fn find_all(&self, name: &str, found: &mut Vec<Self>) {
        for child in self.elements() {
            let is_found = match name.strip_prefix('#') {
                Some(id) => child.attribute("id").as_deref() == Some(id),
                None => matches!(&child.0.kind, Kind::Element(tag) if tag == name),
            };
            if is_found {
                found.push(child.clone());
            }
            child.find_all(name, found);
        }
    }

    pub(super) fn children(&self) -> Vec<Self> {
        self.0.children.borrow().clone()
    }

    /// The node behind this one.
    pub(super) fn next(&self) -> Option<Self> {
        let parent = self.parent()?;
        let children = parent.0.children.borrow();
        let at = children.iter().position(|child| child == self)?;
        children.get(at + 1).cloned()
    }

    /// Inserts a node, or all that a fragment holds, before one of this node's children, or behind all.
    pub(super) fn insert(&self, new: &Self, before: Option<&Self>) {
        let nodes = if new.0.kind == Kind::Fragment { new.children() } else { vec![new.clone()] };
        for node in nodes {
            node.remove();
            let mut children = self.0.children.borrow_mut();
            let at = before.and_then(|next| children.iter().position(|child| child == next));
            let at = at.unwrap_or(children.len());
            children.insert(at, node.clone());
            *node.0.parent.borrow_mut() = Rc::downgrade(&self.0);
        }
    }

    pub(super) fn set_attribute(&self, name: &str, value: Option<&str>) {
        let mut attributes = self.0.attributes.borrow_mut();
        match value {
            Some(value) => drop(attributes.insert(name.to_owned(), value.to_owned())),
            None => drop(attributes.remove(name)),
        }
    }

    pub(super) fn set_property(&self, name: &str, value: PropValue) {
        self.0.properties.borrow_mut().insert(name.to_owned(), value);
    }

    pub(super) fn listen(&self, name: &'static str, handler: &Rc<RefCell<Handler>>) {
        self.0.listeners.borrow_mut().push((name, Rc::downgrade(handler)));
    }

    fn write(&self, markup: &mut Markup) {
        match &self.0.kind {
            Kind::Text(text) => markup.text(text),
            Kind::Marker => {}
            Kind::Fragment => self.write_children(markup),
            Kind::Element(tag) => {
                markup.html("<");
                markup.html(tag);
                for (name, value) in self.0.attributes.borrow().iter() {
                    markup.attribute(name, value);
                }
                markup.html(">");
                self.write_children(markup);
                markup.html("</");
                markup.html(tag);
                markup.html(">");
            }
        }
    }

    fn write_children(&self, markup: &mut Markup) {
        for child in self.0.children.borrow().iter() {
            child.write(markup);
        }
    }
}
