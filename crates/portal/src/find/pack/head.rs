//! The head: what everything but the words of an index is read from.

use super::bytes::{Bytes, checksum};
use super::{FACETS, MAGIC};
use crate::alphabet::Alphabet;
use crate::find::facets::ValueSet;
use crate::find::index::Keys;
use crate::find::lexicon::Lexicon;
use crate::find::names::Names;
use crate::find::set::Set;
use crate::find::shared::Shared;
use crate::find::time::Time;
use crate::find::{Facet, Index, Value};
use crate::load::Lists;
use crate::locale::Locale;
use crate::model::{DateSpan, PartialDate, Portal, Slug, Term, Text, When};
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
    let mut facets = Vec::new();
    for facet in FACETS {
        let values = values(&mut bytes)?;
        let sets = if facet == Facet::Year {
            years(&values, &whens)
        } else {
            sets(&mut bytes, values.len(), size)?
        };
        facets.push((facet, values.into_iter().zip(sets).collect::<Vec<ValueSet>>()));
    }
    let regional = without(&facets, Facet::Country, size);
    let shared = shared(&mut bytes, &facets, size)?;
    let lists = Lists {
        partners: terms(&mut bytes)?,
        projects: terms(&mut bytes)?,
        activity_kinds: ids(&facets, Facet::Kind)?,
        topics: ids(&facets, Facet::Topic)?,
    };
    let mut firsts = Texts::default();
    for _ in 0..bytes.count()? {
        firsts.push(bytes.text()?);
    }
    for (facet, values) in &mut facets {
        if *facet == Facet::Country {
            for (_, set) in values {
                set.unite(&regional);
            }
        }
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
        names: Names::of(portal),
        alphabet: Alphabet::of(locale),
        keys: Keys { kinds, ..Keys::default() },
    };
    Some((index, lists))
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
fn sets(bytes: &mut Bytes<'_>, values: usize, size: usize) -> Option<Vec<Set>> {
    let mut sets = vec![Set::new(size); values];
    let mut counts = *bytes;
    for _ in 0..size {
        bytes.number()?;
    }
    for rank in 0..size {
        for _ in 0..counts.number()? {
            sets.get_mut(bytes.number()?)?.insert(rank);
        }
    }
    Some(sets)
}

/// The items of each year.
fn years(values: &[Value], whens: &[When]) -> Vec<Set> {
    let number = |value: &Value| value.as_str().parse().unwrap_or_default();
    let numbers: Vec<i16> = values.iter().map(number).collect();
    let mut sets = vec![Set::new(whens.len()); values.len()];
    for (rank, when) in whens.iter().enumerate() {
        for year in when.years().into_iter().flatten() {
            let slot = numbers.binary_search(&year).ok();
            if let Some(set) = slot.and_then(|slot| sets.get_mut(slot)) {
                set.insert(rank);
            }
        }
    }
    sets
}

/// The items without any value of a facet.
pub(super) fn without(facets: &[(Facet, Vec<ValueSet>)], facet: Facet, size: usize) -> Set {
    let mut set = Set::full(size);
    for (_, values) in facets.iter().filter(|(other, _)| *other == facet) {
        for (_, items) in values {
            set.subtract(items);
        }
    }
    set
}

/// The names that many items share: their words, the value whose items they mostly are, and where they differ.
fn shared(
    bytes: &mut Bytes<'_>,
    facets: &[(Facet, Vec<ValueSet>)],
    size: usize,
) -> Option<Vec<Shared>> {
    let mut all = Vec::new();
    for _ in 0..bytes.count()? {
        let words = bytes.text()?.to_owned();
        let (facet, value) = (bytes.number()?, bytes.number()?);
        let like = facets.get(facet).and_then(|(_, values)| values.get(value));
        let mut items = like.map_or_else(|| Set::new(size), |(_, set)| set.clone());
        let mut rank = 0_usize;
        for _ in 0..bytes.count()? {
            rank = rank.checked_add(bytes.number()?)?;
            items.toggle(rank);
        }
        all.push(Shared { words, items });
    }
    Some(all)
}

/// Kinds or topics, by their ids: all that may be asked for.
fn ids(facets: &[(Facet, Vec<ValueSet>)], facet: Facet) -> Option<Vec<Slug>> {
    let (_, values) = facets.iter().find(|(other, _)| *other == facet)?;
    values.iter().map(|(value, _)| Slug::parse(value.as_str())).collect()
}

/// Partners or projects, by their names.
fn terms(bytes: &mut Bytes<'_>) -> Option<Vec<Arc<Term>>> {
    let mut terms = Vec::new();
    for rank in 0..bytes.count()? {
        let name = bytes.text()?;
        terms.push(Arc::new(Term { id: Slug::from_name(name)?, name: Text::english(name), rank }));
    }
    Some(terms)
}
