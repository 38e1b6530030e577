//! Where things stand in their list, by id.
//!
//! The map of the standard library would add three kilobytes to the program (raw), most of them for a hash that withstands
//! an enemy. Here an editor could at worst make loading slow.

use crate::model::Slug;

/// Ids, each with the position at which it came first.
#[derive(Default)]
pub(super) struct Places {
    ids: Vec<Slug>,
    /// One more than the position of an id, at the slot of its hash or the next that was free; nothing where none is.
    slots: Vec<u32>,
}

impl Places {
    /// The position of an id.
    pub(super) fn get(&self, id: &Slug) -> Option<usize> {
        let taken = *self.slots.get(self.slot(id))?;
        (taken as usize).checked_sub(1)
    }

    /// Adds an id behind the others. One that is there already stays where it is.
    pub(super) fn add(&mut self, id: &Slug) {
        if self.get(id).is_some() {
            return;
        }
        // At most half of the slots are taken, so that a free one is near.
        if self.slots.len() < 2 * (self.ids.len() + 1) {
            self.slots = vec![0; (4 * (self.ids.len() + 1)).next_power_of_two()];
            for position in 0..self.ids.len() {
                self.take(position);
            }
        }
        self.ids.push(id.clone());
        self.take(self.ids.len() - 1);
    }

    fn take(&mut self, position: usize) {
        let Some(slot) = self.ids.get(position).map(|id| self.slot(id)) else { return };
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = u32::try_from(position + 1).unwrap_or_default();
        }
    }

    /// The slot that an id has, or would have.
    fn slot(&self, id: &Slug) -> usize {
        let last = self.slots.len().saturating_sub(1);
        // FNV-1a.
        let hash = id
            .as_str()
            .bytes()
            .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        let mut slot = hash as usize & last;
        while let Some(taken) = self.slots.get(slot).and_then(|at| (*at as usize).checked_sub(1)) {
            if self.ids.get(taken) == Some(id) {
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
    fn each_id_stands_where_it_came_first() {
        let ids: Vec<Slug> =
            (0..2000).filter_map(|n| Slug::parse(&format!("id-{}", n * 7919 % 1500))).collect();
        let (mut places, mut naive) = (Places::default(), Vec::new());
        for id in &ids {
            assert_eq!(places.get(id), naive.iter().position(|other| other == id), "{id}");
            places.add(id);
            if !naive.contains(id) {
                naive.push(id.clone());
            }
        }
        assert_eq!(places.ids, naive);
        assert!(places.slots.len() < 8 * naive.len());
    }
}
