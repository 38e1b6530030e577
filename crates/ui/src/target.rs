//! What a Writer writes to.

use crate::list::List;
use crate::live::{Live, PropValue};
use crate::writer::{Handler, Writer};
use std::any::Any;

/// What a batch computes as one effect.
pub(crate) type Batch = Vec<Box<dyn FnMut()>>;

/// A page or a text that is being written. The methods are those of [`Writer`].
pub(crate) trait Target {
    /// Known markup.
    fn html(&mut self, markup: &'static str);

    /// Text, which is never read as markup.
    fn text(&mut self, text: &str);

    /// An attribute of the element that was begun last.
    fn attribute(&mut self, name: &str, value: &str);

    /// An attribute that changes, and at times is none.
    fn live_attribute(&mut self, name: &'static str, value: Live<Option<String>>);

    /// A property that changes.
    fn property(&mut self, name: &'static str, value: Live<PropValue>);

    /// A handler of an event.
    fn on(&mut self, name: &'static str, handler: Handler);

    /// A text that changes.
    fn live_text(&mut self, text: Live<String>);

    /// A part that is written again as a whole.
    fn part(&mut self, write: Box<dyn FnMut(&mut Writer)>);

    /// A keyed list.
    fn list(&mut self, list: List);

    /// Begins a static part; whether it is not within another.
    fn begin_static(&mut self) -> bool;

    /// Ends the outermost static part.
    fn end_static(&mut self);

    /// Begins a batch and returns the one around it.
    fn begin_batch(&mut self) -> Option<Batch>;

    /// Ends a batch and goes on with the one around it.
    fn end_batch(&mut self, outer: Option<Batch>);

    /// Something done now and again.
    fn effect(&mut self, effect: Box<dyn FnMut()>);

    /// Something that lives as long as what is written.
    fn keep(&mut self, kept: Box<dyn Any>);
}
