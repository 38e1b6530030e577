//! A shard: words in order, each with what it has in common with the one before, and its entries.

use super::bytes::{Bytes, checksum};
use crate::find::entry::Entry;
use crate::find::shard::Shard;
use crate::texts::Texts;

/// Reads a shard; nothing if it is not whole.
pub(super) fn read(shard: &[u8]) -> Option<Shard> {
    let mut bytes = Bytes::new(shard);
    if bytes.take(8)? != checksum(bytes.rest()) {
        return None;
    }
    let (mut words, mut ends, mut entries) = (Texts::default(), Vec::new(), Vec::new());
    let mut word = String::new();
    for _ in 0..bytes.count()? {
        let same = bytes.number()?;
        word.is_char_boundary(same).then(|| word.truncate(same))?;
        word.push_str(bytes.text()?);
        words.push(&word);
        let mut last = Entry { item: 0, place: 0 };
        for _ in 0..bytes.count()? {
            let (step, place) = (bytes.number()?, bytes.number()?);
            // In the same field of the same item, places follow each other.
            let before = if step == 0 { usize::from(last.place) } else { 0 };
            last = Entry {
                item: u32::try_from(step).ok().and_then(|step| last.item.checked_add(step))?,
                place: u16::try_from(before + place).ok()?,
            };
            entries.push(last);
        }
        ends.push(u32::try_from(entries.len()).ok()?);
    }
    bytes.is_done().then_some(Shard { words, ends, entries })
}

/// Writes a stretch of a shard's words.
pub(super) fn write(shard: &Shard, words: std::ops::Range<usize>) -> Vec<u8> {
    use super::bytes::{push_number, push_text};
    let mut out = Vec::new();
    push_number(words.len(), &mut out);
    let mut before = "";
    for word in words {
        let (text, entries) = (shard.words.get(word), shard.entries_of(word));
        let same = before.char_indices().zip(text.chars()).take_while(|((_, a), b)| a == b);
        let same = same.map(|((at, a), _)| at + a.len_utf8()).last().unwrap_or_default();
        push_number(same, &mut out);
        push_text(text.get(same..).unwrap_or_default(), &mut out);
        push_number(entries.len(), &mut out);
        let mut last = Entry { item: 0, place: 0 };
        for entry in entries {
            let step = entry.item - last.item;
            push_number(step as usize, &mut out);
            push_number(
                usize::from(entry.place - if step == 0 { last.place } else { 0 }),
                &mut out,
            );
            last = *entry;
        }
        before = text;
    }
    [&checksum(&out), out.as_slice()].concat()
}
