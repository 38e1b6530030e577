//! Keyed lists on a page.

use super::{Kept, PageTarget};
use crate::dom::Dom;
use crate::list::{List, in_place};
use crate::target::Target;
use crate::writer::Writer;
use leptos::reactive::graph::untrack;
use leptos::reactive::owner::Owner;

/// The list, between its markers.
pub(super) struct KeyedList<D: Dom> {
    dom: D,
    start: D::Node,
    end: D::Node,
    list: List,
}

/// An entry on the page.
pub(super) struct Entry<D: Dom> {
    element: Option<D::Node>,
    // Effects stop before the signals that they read are gone.
    _kept: Kept,
    _owner: Option<Owner>,
}

impl<D: Dom> KeyedList<D> {
    pub(super) fn new(dom: D, start: D::Node, end: D::Node, list: List) -> Self {
        Self { dom, start, end, list }
    }

    /// Computes the keys, which is followed, and makes the page of them, which is not.
    pub(super) fn update(&mut self, old: Vec<Entry<D>>) -> Vec<Entry<D>> {
        let before = self.list.entries.update();
        untrack(|| self.change(old, &before))
    }

    fn change(&self, old: Vec<Entry<D>>, before: &[Option<usize>]) -> Vec<Entry<D>> {
        let mut old: Vec<Option<Entry<D>>> = old.into_iter().map(Some).collect();
        let kept: Vec<Option<Entry<D>>> =
            before.iter().map(|at| old.get_mut((*at)?)?.take()).collect();
        let is_all_new = kept.iter().all(Option::is_none);
        for gone in old.into_iter().flatten() {
            if !is_all_new && let Some(element) = &gone.element {
                self.dom.remove(element);
            }
        }
        if is_all_new {
            self.dom.clear_between(&self.start, &self.end);
        }
        let new: Vec<usize> =
            (0..kept.len()).filter(|at| kept.get(*at).is_some_and(Option::is_none)).collect();
        let (fragment, new) =
            if self.list.is_static { self.write_static(&new) } else { self.write(&new) };
        if is_all_new {
            // A single insertion instead of one for each.
            self.dom.insert_before(&self.end, &fragment);
            return new;
        }
        let mut new = new.into_iter();
        let is_new: Vec<bool> = kept.iter().map(Option::is_none).collect();
        let entries: Vec<Entry<D>> =
            kept.into_iter().filter_map(|kept| kept.or_else(|| new.next())).collect();
        debug_assert_eq!(entries.len(), is_new.len(), "each new entry was written");
        self.place(&entries, &in_place(before));
        entries
    }

    /// Puts the entries that are not yet where they belong before those that follow them.
    fn place(&self, entries: &[Entry<D>], in_place: &[bool]) {
        let mut next = &self.end;
        for (entry, in_place) in entries.iter().zip(in_place).rev() {
            let Some(element) = &entry.element else { continue };
            // Something else may have taken the next one out of the page.
            if !in_place && !self.dom.insert_before(next, element) {
                self.dom.insert_before(&self.end, element);
            }
            next = element;
        }
    }

    /// Writes the entries at these positions, one by one, into a fragment.
    fn write(&self, positions: &[usize]) -> (D::Node, Vec<Entry<D>>) {
        let all = self.dom.fragment();
        let write = |position: &usize| {
            // Of no other: signals of an entry outlive a run of the list's effect and go with the entry.
            let owner = Owner::default();
            let mut page = PageTarget::new(self.dom.clone());
            owner.with(|| self.list.entries.write(*position, &mut Writer::new(&mut page)));
            let (fragment, kept) = page.finish();
            let elements = self.dom.elements(&fragment);
            debug_assert_eq!(elements.len(), 1, "an entry of a list is one element");
            let element = elements.into_iter().next();
            if let Some(element) = &element {
                self.dom.append(&all, element);
            }
            Entry { element, _kept: kept, _owner: Some(owner) }
        };
        let entries = positions.iter().map(write).collect();
        (all, entries)
    }

    /// Writes the entries at these positions as one text, and has it parsed into a fragment.
    fn write_static(&self, positions: &[usize]) -> (D::Node, Vec<Entry<D>>) {
        let mut page = PageTarget::new(self.dom.clone());
        page.begin_static();
        for position in positions {
            self.list.entries.write(*position, &mut Writer::new(&mut page));
        }
        let markup = page.static_part.take().unwrap_or_default().0;
        let parent = self.dom.parent(&self.end).filter(|_| !markup.is_empty());
        let parsed = parent.and_then(|parent| self.dom.parse(&parent, &markup));
        let fragment = parsed.unwrap_or_else(|| self.dom.fragment());
        let elements = self.dom.elements(&fragment);
        debug_assert_eq!(elements.len(), positions.len(), "an entry of a list is one element");
        let mut elements = elements.into_iter();
        let entry =
            |_: &usize| Entry { element: elements.next(), _kept: Kept::default(), _owner: None };
        let entries = positions.iter().map(entry).collect();
        (fragment, entries)
    }
}
