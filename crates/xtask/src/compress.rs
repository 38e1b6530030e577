//! Files as they travel: compressed with gzip, and with brotli at its best.

use crate::error::{Result, Tried};
use crate::files;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

/// The endings of the copies.
const ENDINGS: [&str; 2] = ["gz", "br"];

/// The content of a file, compressed.
pub(crate) struct Compressed {
    pub(crate) gzip: Vec<u8>,
    pub(crate) brotli: Vec<u8>,
}

/// `file` is named where it goes wrong.
pub(crate) fn compress(content: &[u8], file: &Path) -> Result<Compressed> {
    let tried = || format!("compress {}", file.display());
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(content).tried(tried)?;
    let mut brotli = Vec::new();
    let best = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut Cursor::new(content), &mut brotli, &best).tried(tried)?;
    Ok(Compressed { gzip: gzip.finish().tried(tried)?, brotli })
}

/// Puts compressed copies beside all files of a site, for hosts that send what they find.
pub(crate) fn copies(dist: &Path) -> Result<()> {
    for file in files::below(dist).into_iter().filter(|file| !is_copy(file)) {
        let compressed = compress(&files::read_bytes(&file)?, &file)?;
        for (ending, content) in ENDINGS.into_iter().zip([compressed.gzip, compressed.brotli]) {
            files::write_bytes(&with_ending(&file, ending), &content)?;
        }
    }
    Ok(())
}

/// Whether a file is a compressed copy of another.
pub(crate) fn is_copy(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known))
}

fn with_ending(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn each_file_has_two_copies_that_hold_the_same() {
        let dir = tempfile::tempdir().expect("a folder");
        let text = "portal ".repeat(1000);
        files::write(&dir.path().join("pages/a.html"), &text).expect("written");
        copies(dir.path()).expect("compressed");
        // Once more: copies are not copied.
        copies(dir.path()).expect("compressed");
        assert_eq!(files::below(dir.path()).len(), 3);
        let gzip = files::read_bytes(&dir.path().join("pages/a.html.gz")).expect("a copy");
        let mut read = String::new();
        flate2::read::GzDecoder::new(gzip.as_slice()).read_to_string(&mut read).expect("gzip");
        assert_eq!(read, text);
        let brotli = files::read_bytes(&dir.path().join("pages/a.html.br")).expect("a copy");
        let mut read = Vec::new();
        brotli::BrotliDecompress(&mut brotli.as_slice(), &mut read).expect("brotli");
        assert_eq!(read, text.as_bytes());
    }
}
