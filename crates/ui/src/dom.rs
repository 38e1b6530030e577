//! What a page needs of a document: the browser's, or the fake one of native tests.
//!
//! What a document refuses is left out: there is nobody who could do anything about it, and the rest of the page is worth
//! showing.

use crate::live::PropValue;
use crate::writer::Handler;
use std::any::Any;

/// Makes and changes the nodes of a document.
pub(crate) trait Dom: Clone + 'static {
    /// An element, a text, a marker or a fragment. Clones are the same node.
    type Node: Clone + 'static;

    /// An element; one of a drawing if `is_svg`.
    fn element(&self, tag: &str, is_svg: bool) -> Option<Self::Node>;

    /// A text.
    fn text(&self, text: &str) -> Self::Node;

    /// A place in the page that nobody sees.
    fn marker(&self) -> Self::Node;

    /// Nodes that are outside the page until the fragment is inserted.
    fn fragment(&self) -> Self::Node;

    /// Markup as it would be read within `parent`, in a fragment. Whoever wrote it let no text become markup.
    fn parse(&self, parent: &Self::Node, markup: &str) -> Option<Self::Node>;

    /// Adds markup behind all that `parent` holds.
    fn append_markup(&self, parent: &Self::Node, markup: &str);

    /// Adds a node behind all that `parent` holds.
    fn append(&self, parent: &Self::Node, child: &Self::Node);

    /// Inserts a node, or all that a fragment holds, before another; `false` if that one is not in a page.
    fn insert_before(&self, next: &Self::Node, new: &Self::Node) -> bool;

    /// Removes a node from where it is.
    fn remove(&self, node: &Self::Node);

    /// Removes all that stands between two nodes of the same parent, whoever put it there.
    fn clear_between(&self, start: &Self::Node, end: &Self::Node);

    /// The node that holds this one.
    fn parent(&self, node: &Self::Node) -> Option<Self::Node>;

    /// The elements that `parent` holds.
    fn elements(&self, parent: &Self::Node) -> Vec<Self::Node>;

    /// Sets an attribute, or takes it away.
    fn set_attribute(&self, element: &Self::Node, name: &str, value: Option<&str>);

    /// Sets a property of the element's object.
    fn set_property(&self, element: &Self::Node, name: &str, value: &PropValue);

    /// Handles an event of an element, as long as what is returned is kept.
    fn listen(&self, element: &Self::Node, name: &'static str, handler: Handler) -> Box<dyn Any>;
}
