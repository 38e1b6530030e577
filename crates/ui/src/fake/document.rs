//! Makes and changes the nodes of a fake page.

use super::node::{Kind, Node};
use crate::dom::Dom;
use crate::live::PropValue;
use crate::tag::{self, Token};
use crate::writer::Handler;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A document that counts what is done to it.
#[derive(Clone, Default)]
pub(super) struct Document {
    operations: Rc<Cell<usize>>,
}

impl Document {
    pub(super) fn operations(&self) -> usize {
        self.operations.get()
    }

    fn count(&self) {
        self.operations.set(self.operations.get() + 1);
    }
}

impl Dom for Document {
    type Node = Node;

    fn element(&self, tag: &str, _: bool) -> Option<Node> {
        Some(Node::new(Kind::Element(tag.to_owned())))
    }

    fn text(&self, text: &str) -> Node {
        Node::new(Kind::Text(text.to_owned()))
    }

    fn marker(&self) -> Node {
        Node::new(Kind::Marker)
    }

    fn fragment(&self) -> Node {
        Node::new(Kind::Fragment)
    }

    fn parse(&self, _: &Node, markup: &str) -> Option<Node> {
        self.count();
        let fragment = self.fragment();
        let mut open = vec![fragment.clone()];
        for token in tag::tokens(markup, false) {
            let last = open.last()?;
            match token {
                Token::Begin(name) => {
                    let element = Node::new(Kind::Element(name.to_owned()));
                    last.insert(&element, None);
                    open.push(element);
                }
                Token::Attribute(name, value) => last.set_attribute(name, Some(&plain(value))),
                Token::Inside => {}
                Token::End => drop(open.pop()),
                Token::Text(text) => last.insert(&self.text(&plain(text)), None),
            }
        }
        Some(fragment)
    }

    fn append_markup(&self, parent: &Node, markup: &str) {
        if let Some(part) = self.parse(parent, markup) {
            parent.insert(&part, None);
        }
    }

    fn append(&self, parent: &Node, child: &Node) {
        parent.insert(child, None);
    }

    fn insert_before(&self, next: &Node, new: &Node) -> bool {
        self.count();
        let parent = next.parent();
        if let Some(parent) = &parent {
            parent.insert(new, Some(next));
        }
        parent.is_some()
    }

    fn remove(&self, node: &Node) {
        self.count();
        node.remove();
    }

    fn clear_between(&self, start: &Node, end: &Node) {
        while let Some(next) = start.next().filter(|next| next != end) {
            self.remove(&next);
        }
    }

    fn parent(&self, node: &Node) -> Option<Node> {
        node.parent()
    }

    fn elements(&self, parent: &Node) -> Vec<Node> {
        parent.elements()
    }

    fn set_attribute(&self, element: &Node, name: &str, value: Option<&str>) {
        element.set_attribute(name, value);
    }

    fn set_property(&self, element: &Node, name: &str, value: &PropValue) {
        element.set_property(name, value.clone());
    }

    fn listen(&self, element: &Node, name: &'static str, handler: Handler) -> Box<dyn Any> {
        let handler = Rc::new(RefCell::new(handler));
        element.listen(name, &handler);
        Box::new(handler)
    }
}

/// The text that markup stands for.
fn plain(markup: &str) -> String {
    let signs = [("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    signs.iter().fold(markup.to_owned(), |text, (markup, sign)| text.replace(markup, sign))
}
