//! What lives as long as a written piece of a page.

use leptos::reactive::effect::RenderEffect;
use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;

/// Keeps a written piece of a page alive: its effects, its listeners, and the same of the parts within it. Dropped, they
/// stop.
#[derive(Default)]
pub(crate) struct Kept {
    effects: Vec<RenderEffect<()>>,
    others: Vec<Box<dyn Any>>,
}

impl Kept {
    /// Does something now, and again when a signal that it reads changes.
    pub(super) fn effect(&mut self, mut effect: Box<dyn FnMut()>) {
        self.effects.push(RenderEffect::new(move |_| effect()));
    }

    /// Keeps something else.
    pub(super) fn keep(&mut self, kept: Box<dyn Any>) {
        self.others.push(kept);
    }
}

/// Keeps what a part that changes holds now.
///
/// The part's effect holds it too, and what is left of an effect may live a little longer than the effect. What is gone
/// must not be computed again, so this drops it at once.
pub(super) struct Slot<T: Default>(Rc<Cell<T>>);

impl<T: Default> Slot<T> {
    /// The place for the part's effect, and what keeps it.
    pub(super) fn new(inside: T) -> (Rc<Cell<T>>, Self) {
        let inside = Rc::new(Cell::new(inside));
        (Rc::clone(&inside), Self(inside))
    }
}

impl<T: Default> Drop for Slot<T> {
    fn drop(&mut self) {
        drop(self.0.take());
    }
}
