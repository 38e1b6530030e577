//! Texts as numbers: each gets one when it comes first, and keeps it.
//!
//! The map of the standard library would add three kilobytes to the program (raw), most of them for a hash that withstands
//! an enemy. Here an editor could at worst make loading slow.

use crate::texts::Texts;

/// Texts, each with the number of those that came first before it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Interner {
    texts: Texts,
    /// One more than the number of a text, at the slot of its hash or the next that was free; nothing where none is.
    slots: Vec<u32>,
}

impl Interner {
    /// The number of a text that came before.
    pub(crate) fn get(&self, text: &str) -> Option<usize> {
        let taken = *self.slots.get(self.slot(text))?;
        (taken as usize).checked_sub(1)
    }

    /// The number of a text, old or new.
    pub(crate) fn add(&mut self, text: &str) -> usize {
        // At most half of the slots are taken, so that a free one is near.
        if self.slots.len() < 2 * (self.len() + 1) {
            self.slots = vec![0; (4 * (self.len() + 1)).next_power_of_two()];
            for number in 0..self.len() {
                let slot = self.slot(self.texts.get(number));
                self.take(slot, number);
            }
        }
        let slot = self.slot(text);
        if let Some(known) = self.slots.get(slot).and_then(|taken| taken.checked_sub(1)) {
            return known as usize;
        }
        let number = self.len();
        self.texts.push(text);
        self.take(slot, number);
        number
    }

    /// How many texts there are.
    pub(crate) fn len(&self) -> usize {
        self.texts.len()
    }

    /// The texts, by their numbers.
    pub(crate) fn texts(&self) -> &Texts {
        &self.texts
    }

    fn take(&mut self, slot: usize, number: usize) {
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = u32::try_from(number + 1).unwrap_or_default();
        }
    }

    /// The slot that a text has, or would have.
    fn slot(&self, text: &str) -> usize {
        let last = self.slots.len().saturating_sub(1);
        // FNV-1a.
        let hash = text
            .bytes()
            .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        let mut slot = hash as usize & last;
        while let Some(taken) = self.slots.get(slot).and_then(|at| (*at as usize).checked_sub(1)) {
            if self.texts.get(taken) == text {
                break;
            }
            slot = (slot + 1) & last;
        }
        slot
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_has_the_number_at_which_it_came_first() {
        let texts: Vec<String> = (0..2000).map(|n| format!("id-{}", n * 7919 % 1500)).collect();
        let (mut interner, mut naive) = (Interner::default(), Vec::new());
        for text in &texts {
            let known = naive.iter().position(|other| other == text);
            assert_eq!(interner.get(text), known, "{text}");
            assert_eq!(interner.add(text), known.unwrap_or(naive.len()), "{text}");
            if known.is_none() {
                naive.push(text.clone());
            }
        }
        assert_eq!(interner.len(), naive.len());
        assert!(interner.slots.len() < 8 * naive.len());
        assert_eq!(interner.get(""), None);
        assert_eq!((interner.add(""), interner.get("")), (naive.len(), Some(naive.len())));
    }
}
