//! Writes an index as files.

use super::bytes::{checksum, push_number, push_text};
use super::{MAGIC, shard};
use crate::find::Index;
use crate::find::facets::{Facets, ValueSet, take_regional};
use crate::model::{PartialDate, Portal, Slug, Term, TermList, When};
use std::ops::Range;
use std::sync::Arc;

/// An index as files.
#[derive(Clone, Debug)]
pub struct Packed {
    /// What comes first.
    pub head: Vec<u8>,
    /// The words, a stretch of the alphabet each.
    pub shards: Vec<Vec<u8>>,
    /// Positions of the records in the order of the parts.
    pub order: Vec<usize>,
}

/// So many bytes of a shard's entries are enough to begin another. A word has its entries in one.
const SHARD: usize = 160_000;

/// Packs the index of a portal's activities. `release` tells these data from others.
pub fn pack(index: &Index, release: &str, portal: &Portal) -> Packed {
    let stretches = stretches(index);
    let shards: Vec<Vec<u8>> = index.words.whole().map_or(Vec::new(), |words| {
        stretches.iter().map(|stretch| shard::write(words, stretch.clone())).collect()
    });
    let mut out = Vec::new();
    push_text(release, &mut out);
    push_number(index.len(), &mut out);
    let order: Vec<usize> = index.positions.iter().map(|position| *position as usize).collect();
    let mut last = 0;
    for position in &order {
        push_step(last, *position, &mut out);
        last = *position;
    }
    let whens: Vec<When> =
        order.iter().filter_map(|at| portal.activities.get(*at)).map(|item| item.when).collect();
    push_whens(&whens, &mut out);
    for kind in &index.keys.kinds {
        push_number(*kind, &mut out);
    }
    // As they are in the data: what concerns all has no value.
    let mut facets = index.facets.clone();
    take_regional(&mut facets, &index.regional);
    for (facet, values) in &facets {
        push_number(values.len(), &mut out);
        for (value, _) in values {
            push_text(value.as_str(), &mut out);
        }
        // What follows from dates is not said again.
        if !facet.is_time() {
            push_items(values, index.len(), &mut out);
        }
    }
    push_shared(index, &facets, &mut out);
    for list in TermList::ALL {
        push_terms(portal.terms(list), &mut out);
    }
    push_number(shards.len(), &mut out);
    for stretch in &stretches {
        let first = index.words.whole().map_or("", |words| words.words.get(stretch.start));
        push_text(first, &mut out);
    }
    let head = [MAGIC, &checksum(&out), out.as_slice()].concat();
    Packed { head, shards, order }
}

/// Which words go into which shard.
fn stretches(index: &Index) -> Vec<Range<usize>> {
    let Some(words) = index.words.whole() else { return Vec::new() };
    let mut stretches: Vec<Range<usize>> = Vec::new();
    let mut size = usize::MAX;
    for word in 0..words.words.len() {
        match stretches.last_mut() {
            Some(last) if size < SHARD => last.end = word + 1,
            _ => {
                stretches.push(word..word + 1);
                size = 0;
            }
        }
        size += words.words.get(word).len() + 2 * words.entries_of(word).len();
    }
    stretches
}

fn push_whens(whens: &[When], out: &mut Vec<u8>) {
    let ends = |when: &When| match when {
        When::Dated(span) => Some((span.start(), span.end())),
        When::Estimated(year) => Some((PartialDate::Year(*year), PartialDate::Year(*year))),
        When::Unknown => None,
    };
    out.extend(whens.iter().map(|when| match when {
        When::Unknown => 0,
        When::Estimated(_) => 1,
        When::Dated(span) if span.start() == span.end() => 2,
        When::Dated(_) => 3,
    }));
    let mut last = 0;
    for (start, _) in whens.iter().filter_map(ends) {
        let code = code(start);
        push_step(last, code, out);
        last = code;
    }
    for (start, end) in whens.iter().filter_map(ends).filter(|(start, end)| start != end) {
        push_step(code(start), code(end), out);
    }
}

/// A date as one number.
fn code(date: PartialDate) -> usize {
    let (year, month, day) = match date {
        PartialDate::Year(year) => (year, 0, 0),
        PartialDate::Month(year, month) => (year, month, 0),
        PartialDate::Day(year, month, day) => (year, month, day),
    };
    usize::from(year.unsigned_abs()) << 9 | usize::from(month) << 5 | usize::from(day)
}

/// The step from a number to another: up is even, down is odd.
fn push_step(from: usize, to: usize, out: &mut Vec<u8>) {
    push_number(if to >= from { (to - from) * 2 } else { (from - to) * 2 - 1 }, out);
}

fn push_items(values: &[ValueSet], size: usize, out: &mut Vec<u8>) {
    let mut slots_of = vec![Vec::new(); size];
    for (slot, (_, items)) in values.iter().enumerate() {
        items.each(&mut |rank| {
            if let Some(slots) = slots_of.get_mut(rank) {
                slots.push(slot);
            }
        });
    }
    for slots in &slots_of {
        push_number(slots.len(), out);
    }
    for slot in slots_of.iter().flatten() {
        push_number(*slot, out);
    }
}

/// Shared names, each with the value whose items are most like its own.
fn push_shared(index: &Index, facets: &Facets, out: &mut Vec<u8>) {
    push_number(index.shared.len(), out);
    for shared in &index.shared {
        let mut best = (shared.items.len(), (facets.len(), 0));
        for (place, (facet, values)) in facets.iter().enumerate() {
            if !facet.is_shared() && !facet.concerns_all() {
                continue;
            }
            for (slot, (_, items)) in values.iter().enumerate() {
                let common = items.common(&shared.items);
                let differ = shared.items.len() + items.len() - 2 * common;
                best = best.min((differ, (place, slot)));
            }
        }
        let (_, (place, slot)) = best;
        let mut differ = shared.items.clone();
        if let Some((_, items)) = facets.get(place).and_then(|(_, values)| values.get(slot)) {
            items.each(&mut |rank| differ.toggle(rank));
        }
        push_text(&shared.words, out);
        push_number(place, out);
        push_number(slot, out);
        push_number(differ.len(), out);
        let mut last = 0;
        for rank in differ.iter() {
            push_number(rank - last, out);
            last = rank;
        }
    }
}

/// The name of the index that is made of these texts. It changes with any of them, and with the form of the files.
pub fn release<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let mut all = MAGIC.to_vec();
    for text in texts {
        push_text(text, &mut all);
    }
    format!("{:016x}", u64::from_le_bytes(checksum(&all)))
}

/// What records alone name: what the project file lists is known from there.
fn push_terms(terms: &[Arc<Term>], out: &mut Vec<u8>) {
    let named: Vec<&Arc<Term>> = terms.iter().filter(|term| !term.is_listed).collect();
    push_number(named.len(), out);
    for term in named {
        // An id that goes without saying is left out.
        let is_usual = Slug::from_any_name(term.name.first()) == term.id;
        push_text(if is_usual { "" } else { term.id.as_str() }, out);
        push_number(term.name.entries().count(), out);
        for entry in term.name.entries() {
            push_text(entry.lang.as_str(), out);
            push_text(entry.text, out);
        }
    }
}
