//! The head: what everything but the words of an index is read from.

use super::MAGIC;
use super::bytes::{Bytes, checksum};
use crate::alphabet::Alphabet;
use crate::find::facets::{Facets, ValueSet, add_regional};
use crate::find::index::Keys;
use crate::find::items::Items;
use crate::find::lexicon::Lexicon;
use crate::find::names::Names;
use crate::find::set::Set;
use crate::find::shared::Shared;
use crate::find::time::Time;
use crate::find::{Collection, Index, Value};
use crate::load::Lists;
use crate::locale::Locale;
use crate::model::{DateSpan, Lang, PartialDate, Portal, Slug, Term, TermList, Text, When};
use crate::texts::Texts;
use crate::timeline::Calendar;
use std::sync::Arc;

/// Reads a head: first what it is and whether it is whole, then column by column.
pub(super) fn read(
    head: &[u8],
    release: &str,
    portal: &Portal,
    locale: Locale,
) -> Option<(Index, Lists)> {
    let mut bytes = Bytes::new(head);
    if bytes.take(MAGIC.len())? != MAGIC || bytes.take(8)? != checksum(bytes.rest()) {
        return None;
    }
    if bytes.text()? != release {
        return None;
    }
    let size = bytes.count()?;
    let mut position = 0;
    let mut positions = Vec::with_capacity(size);
    for _ in 0..size {
        position = stepped(position, bytes.number()?)?;
        positions.push(u32::try_from(position).ok()?);
    }
    let whens = whens(&mut bytes, size)?;
    let kinds: Option<Vec<usize>> = (0..size).map(|_| bytes.number()).collect();
    let kinds = kinds?;
    let mut facets = Facets::new();
    for facet in Collection::Activities.facets() {
        let values = values(&mut bytes)?;
        let items = if facet.is_time() {
            years(&values, &whens)
        } else {
            items(&mut bytes, values.len(), size)?
        };
        facets.push((facet, values.into_iter().zip(items).collect()));
    }
    let mut regional = Set::new(size);
    for (_, values) in facets.iter().filter(|(facet, _)| facet.concerns_all()) {
        regional = without(values, size);
    }
    let shared = shared(&mut bytes, &facets, size)?;
    add_regional(&mut facets, &regional);
    let mut lists = Lists::new();
    for list in TermList::ALL {
        lists.push((list, terms(&mut bytes, portal.terms(list).len())?));
    }
    let mut firsts = Texts::default();
    for _ in 0..bytes.count()? {
        firsts.push(bytes.text()?);
    }
    let mut calendar = Calendar::default();
    for (when, kind) in whens.iter().zip(&kinds) {
        calendar.push(*when, *kind);
    }
    let index = Index {
        positions: positions.into(),
        facets,
        regional,
        times: whens.iter().map(|when| Time::of(*when)).collect(),
        calendar,
        words: Lexicon::to_come(firsts),
        shared,
        names: Names::of(portal, named(&lists, TermList::Places)),
        alphabet: Alphabet::of(locale),
        keys: Keys { kinds, ..Keys::default() },
    };
    Some((index, lists))
}

/// The terms of one of the lists.
fn named(lists: &Lists, list: TermList) -> &[Arc<Term>] {
    lists.iter().find(|(other, _)| *other == list).map_or(&[], |(_, terms)| terms)
}

/// When each item was: what is known of it, where it begins (as the step from the one before), and where it ends.
fn whens(bytes: &mut Bytes<'_>, size: usize) -> Option<Vec<When>> {
    let shapes = bytes.take(size)?;
    let mut starts = *bytes;
    for shape in shapes {
        if *shape > 0 {
            bytes.number()?;
        }
    }
    let mut code = 0;
    let mut whens = Vec::with_capacity(size);
    for shape in shapes {
        if *shape == 0 {
            whens.push(When::Unknown);
            continue;
        }
        code = stepped(code, starts.number()?)?;
        let start = date(code)?;
        whens.push(match shape {
            1 => When::Estimated(start.year()),
            2 => When::Dated(DateSpan::at(start)),
            _ => When::Dated(DateSpan::new(start, date(stepped(code, bytes.number()?)?)?)?),
        });
    }
    Some(whens)
}

/// A number that is a step away from another: even steps go up, odd ones down.
fn stepped(from: usize, step: usize) -> Option<usize> {
    if step.is_multiple_of(2) { from.checked_add(step / 2) } else { from.checked_sub(step / 2 + 1) }
}

/// A date from one number.
fn date(code: usize) -> Option<PartialDate> {
    let year = i16::try_from(code >> 9).ok()?;
    let part = |number: usize| u8::try_from(number).ok();
    PartialDate::of(year, part(code >> 5 & 15)?, part(code & 31)?)
}

fn values(bytes: &mut Bytes<'_>) -> Option<Vec<Value>> {
    (0..bytes.count()?).map(|_| Value::parse(bytes.text()?)).collect()
}

/// The items of each value: how many values each item has, and then which.
fn items(bytes: &mut Bytes<'_>, values: usize, size: usize) -> Option<Vec<Items>> {
    let mut ranks = vec![Vec::new(); values];
    let mut counts = *bytes;
    for _ in 0..size {
        bytes.number()?;
    }
    for rank in 0..size {
        for _ in 0..counts.number()? {
            ranks.get_mut(bytes.number()?)?.push(u32::try_from(rank).ok()?);
        }
    }
    Some(ranks.into_iter().map(|ranks| Items::of(ranks, size)).collect())
}

/// The items of each year.
fn years(values: &[Value], whens: &[When]) -> Vec<Items> {
    let number = |value: &Value| value.as_str().parse().unwrap_or_default();
    let numbers: Vec<i16> = values.iter().map(number).collect();
    let mut ranks = vec![Vec::new(); values.len()];
    for (rank, when) in (0..).zip(whens) {
        for year in when.years().into_iter().flatten() {
            let slot = numbers.binary_search(&year).ok();
            if let Some(ranks) = slot.and_then(|slot| ranks.get_mut(slot)) {
                ranks.push(rank);
            }
        }
    }
    ranks.into_iter().map(|ranks| Items::of(ranks, whens.len())).collect()
}

/// The items without any of these values.
fn without(values: &[ValueSet], size: usize) -> Set {
    let (mut set, mut named) = (Set::full(size), Set::new(size));
    for (_, items) in values {
        items.add_to(&mut named);
    }
    set.subtract(&named);
    set
}

/// The names that many items share: their words, the value whose items they mostly are, and where they differ.
fn shared(bytes: &mut Bytes<'_>, facets: &Facets, size: usize) -> Option<Vec<Shared>> {
    let mut all = Vec::new();
    for _ in 0..bytes.count()? {
        let words = bytes.text()?.to_owned();
        let (facet, value) = (bytes.number()?, bytes.number()?);
        let like = facets.get(facet).and_then(|(_, values)| values.get(value));
        let mut items = Set::new(size);
        if let Some((_, like)) = like {
            like.add_to(&mut items);
        }
        let mut rank = 0_usize;
        for _ in 0..bytes.count()? {
            rank = rank.checked_add(bytes.number()?)?;
            items.toggle(rank);
        }
        all.push(Shared { words, items });
    }
    Some(all)
}

/// The terms of a list behind those that the project file lists.
fn terms(bytes: &mut Bytes<'_>, listed: usize) -> Option<Vec<Arc<Term>>> {
    let mut terms = Vec::new();
    for place in 0..bytes.count()? {
        let id = bytes.text()?;
        let mut entries = Vec::new();
        for _ in 0..bytes.count()? {
            entries.push((Lang::parse(bytes.text()?)?, bytes.text()?.to_owned()));
        }
        let name = Text::from_entries(entries)?;
        let id = if id.is_empty() { Slug::from_any_name(name.first()) } else { Slug::parse(id)? };
        terms.push(Arc::new(Term { id, name, rank: listed + place, is_listed: false }));
    }
    Some(terms)
}
