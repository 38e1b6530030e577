//! Files in memory.

use crate::error::Result;
use crate::world::{Change, World};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Files by their paths.
type Files = BTreeMap<String, Vec<u8>>;

/// A folder that is nowhere but in memory.
#[derive(Debug, Default)]
pub struct MemoryWorld {
    files: Mutex<Files>,
    before: Files,
}

impl MemoryWorld {
    /// An empty folder.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty folder for a site that was built before into another one.
    pub fn after(before: Self) -> Self {
        Self { files: Mutex::default(), before: before.into_files() }
    }

    /// Its files.
    pub fn into_files(self) -> BTreeMap<String, Vec<u8>> {
        self.files.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    /// What one thread does with it is done in one step: one that panics leaves nothing half done.
    fn files(&self) -> MutexGuard<'_, Files> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl World for MemoryWorld {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>> {
        Ok(self.files().get(path).cloned())
    }

    fn list(&self) -> Result<Vec<String>> {
        Ok(self.files().keys().cloned().collect())
    }

    fn write(&self, path: &str, content: &[u8]) -> Result<Change> {
        self.files().insert(path.to_owned(), content.to_vec());
        let is_same = self.before.get(path).is_some_and(|before| before == content);
        Ok(if is_same { Change::Same } else { Change::New })
    }

    fn read_before(&self, path: &str) -> Option<Vec<u8>> {
        self.before.get(path).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_knows_what_was_written_and_what_was_before() {
        let first = MemoryWorld::new();
        assert_eq!(first.write("b/c", b"1"), Ok(Change::New));
        assert_eq!(first.write("a", b"1"), Ok(Change::New));
        assert_eq!(first.list(), Ok(vec!["a".to_owned(), "b/c".to_owned()]));
        let second = MemoryWorld::after(first);
        assert_eq!(second.read("a"), Ok(None));
        assert_eq!(second.read_before("a"), Some(b"1".to_vec()));
        assert_eq!(second.write("a", b"1"), Ok(Change::Same));
        assert_eq!(second.write("b/c", b"2"), Ok(Change::New));
        assert_eq!(second.read("b/c"), Ok(Some(b"2".to_vec())));
        assert_eq!(second.list(), Ok(vec!["a".to_owned(), "b/c".to_owned()]));
    }
}
