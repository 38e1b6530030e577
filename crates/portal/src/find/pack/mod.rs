//! An index as files, for portals so large that reading all records would take too long.
//!
//! The *head* says when each item was and which values it has: enough to filter, to count and to draw the timeline. The
//! words lie in *shards*, each of which has a stretch of the alphabet, and come when somebody looks for such words. The
//! records themselves lie in *parts*. Nothing in it is new: all of it is made from the data files, and without it a portal
//! is read from them.

mod bytes;
mod head;
mod packing;
mod shard;

use super::Index;
use crate::load::Lists;
use crate::locale::Locale;
use crate::model::Portal;
pub use packing::{Packed, pack, release};

/// How many records a part has.
pub const PART: usize = 32;

/// About so many ids stand in one of the files that know where a record lies.
const IDS: usize = 128;

/// One of the files of an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackFile {
    /// The head.
    Head,
    /// A stretch of the words.
    Shard(usize),
    /// Records, in the form of the data file.
    Part(usize),
    /// Ids, each with the rank of its record, a line each.
    Ids(usize),
}

impl PackFile {
    /// The name of the file below the folder of the data, for the data of a release.
    pub fn name(self, release: &str) -> String {
        let number =
            |what: &str, number: usize, ending: &str| [what, &number.to_string(), ending].concat();
        let name = match self {
            Self::Head => "head.bin".to_owned(),
            Self::Shard(n) => number("words/", n, ".bin"),
            Self::Part(n) => number("parts/", n, ".json"),
            Self::Ids(n) => number("ids/", n, ".txt"),
        };
        ["index/", release, "/", &name].concat()
    }

    /// The file that knows where the record with an id lies, of so many.
    pub fn of_id(id: &str, records: usize) -> Self {
        let files = (records / IDS).next_power_of_two();
        let [low, high, ..] = bytes::checksum(id.as_bytes());
        Self::Ids(usize::from(u16::from_le_bytes([low, high])) % files)
    }
}

/// What the file of the head begins with. Its last letter changes with the form of the files.
const MAGIC: &[u8] = b"portal-2";

impl Index {
    /// Reads the head of an index of activities that was made of the data with this `release`, and the lists that it brings; nothing if it is of other
    /// data, of another form, or not whole.
    pub fn unpack(
        head: &[u8],
        release: &str,
        portal: &Portal,
        locale: Locale,
    ) -> Option<(Self, Lists)> {
        head::read(head, release, portal, locale)
    }

    /// Takes a shard that came. Whether it was whole; otherwise nothing changes.
    pub fn take_shard(&self, number: usize, shard: &[u8]) -> bool {
        let words = shard::read(shard);
        let is_whole = words.is_some();
        if let Some(words) = words {
            self.words.take(number, words);
        }
        is_whole
    }
}
