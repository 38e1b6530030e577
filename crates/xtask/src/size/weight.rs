//! How many bytes a file takes on its way.

use crate::compress::compress;
use crate::error::Result;
use crate::files;
use std::path::Path;

/// One file, or several, in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Weight {
    pub(super) raw: usize,
    pub(super) gzip: usize,
    pub(super) brotli: usize,
}

impl Weight {
    pub(super) fn of(file: &Path) -> Result<Self> {
        let content = files::read_bytes(file)?;
        let compressed = compress(&content, file)?;
        Ok(Self {
            raw: content.len(),
            gzip: compressed.gzip.len(),
            brotli: compressed.brotli.len(),
        })
    }

    pub(super) fn plus(self, other: &Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repetitive_file_weighs_less_when_compressed() {
        let dir = tempfile::tempdir().expect("a folder");
        let file = dir.path().join("a.txt");
        files::write(&file, &"over and over ".repeat(1000)).expect("written");
        let weight = Weight::of(&file).expect("weighed");
        assert_eq!(weight.raw, 14_000);
        assert!(weight.gzip < 200 && weight.brotli < weight.gzip, "{weight:?}");
        assert!(weight.brotli > 0, "{weight:?}");
    }
}
