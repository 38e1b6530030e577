//! Names that differ from language to language: who looks for one finds the others.

use super::fold;
use super::terms::{Term, joined};
use crate::interner::Interner;
use crate::model::{Portal, Term as Place};
use crate::order;
use std::sync::Arc;

/// Every name that has others, folded.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    /// Names of one place.
    groups: Vec<Vec<String>>,
    /// Each name with its group, in the order of the alphabet.
    sorted: Vec<(String, usize)>,
}

/// Of what a reader types, the part from which it may be the beginning of a name.
const ENOUGH: usize = 3;

impl Names {
    /// The names of the countries, those that the data list, and those of places, among them `more` that the portal does
    /// not know yet.
    pub(super) fn of(portal: &Portal, more: &[Arc<Place>]) -> Self {
        let mut groups = Groups::default();
        for country in portal.countries.iter().chain(&portal.other_countries) {
            let names = country.name.entries().map(|piece| piece.text);
            groups.add(names.chain(country.aliases.iter().map(String::as_str)));
        }
        for group in &portal.names {
            groups.add(group.iter().map(String::as_str));
        }
        for place in portal.places.iter().chain(more) {
            groups.add(place.name.entries().map(|piece| piece.text));
        }
        let mut all = Vec::new();
        for (position, group) in groups.groups.iter().enumerate() {
            all.extend(group.iter().map(|name| (name.clone(), position)));
        }
        let mut places: Vec<usize> = (0..all.len()).collect();
        order::sort(&mut places, &mut |a, b| all.get(a).cmp(&all.get(b)));
        Self { groups: groups.groups, sorted: order::arranged(all, &places) }
    }

    /// Every name, with the number of its group.
    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, &str)> {
        self.sorted.iter().map(|(name, group)| (*group, name.as_str()))
    }

    /// The names that begin with these letters.
    fn beginning<'s>(&'s self, letters: &'s str) -> impl Iterator<Item = &'s (String, usize)> {
        let start = self.sorted.partition_point(|(name, _)| name.as_str() < letters);
        self.sorted.iter().skip(start).take_while(move |(name, _)| name.starts_with(letters))
    }

    /// Adds to folded words, each between spaces, the other names of what they name.
    pub(super) fn add_others(&self, field: &mut String) {
        let mut found: Vec<usize> = Vec::new();
        for (space, _) in field.match_indices(' ') {
            let rest = field.get(space + 1..).unwrap_or_default();
            let word = rest.split(' ').next().unwrap_or_default();
            if word.is_empty() {
                continue;
            }
            for (name, group) in self.beginning(word) {
                let is_it = rest.strip_prefix(name.as_str()).is_some_and(|r| r.starts_with(' '));
                if is_it && !found.contains(group) {
                    found.push(*group);
                }
            }
        }
        for name in found.iter().filter_map(|group| self.groups.get(*group)).flatten() {
            field.push_str(name);
            field.push(' ');
        }
    }

    /// The other names of what a term names, or begins to.
    pub(super) fn others(&self, term: &Term) -> Vec<Term> {
        let mut others = Vec::new();
        for (name, group) in self.beginning(&term.words) {
            let is_meant = *name == term.words || !term.is_whole && term.words.len() >= ENOUGH;
            if is_meant && let Some(group) = self.groups.get(*group) {
                others.extend(group.iter().map(|name| Term::new(name, true)));
            }
        }
        others
    }
}

/// Names of one place each, no group twice.
#[derive(Default)]
struct Groups {
    groups: Vec<Vec<String>>,
    /// Each group's names as one text.
    known: Interner,
}

impl Groups {
    fn add<'a>(&mut self, names: impl Iterator<Item = &'a str>) {
        let mut group: Vec<String> = Vec::new();
        for name in names {
            let name = joined(&fold(name));
            if !name.is_empty() && !group.contains(&name) {
                group.push(name);
            }
        }
        if group.len() > 1 && self.known.add(&group.join(",")) == self.groups.len() {
            self.groups.push(group);
        }
    }
}
