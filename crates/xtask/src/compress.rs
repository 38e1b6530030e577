//! Files as they travel: compressed with gzip, and with brotli.

use crate::error::{Context, Result};
use crate::files;
use crate::progress::Progress;
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::iter::{ParallelBridge, ParallelIterator};
use std::fs;
use std::io::{Cursor, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// The endings of the copies.
const ENDINGS: [&str; 2] = ["gz", "br"];

/// From how many bytes of pages on brotli at its best would take too long.
const MANY: u64 = 50_000_000;

/// The names of the folders whose pages are many: one for each activity, country or part of a list.
const FOLDERS_OF_MANY: [&str; 3] = ["activities", "countries", "part"];

/// The endings of what is as long as there are activities.
const LONG: [&str; 3] = ["atom", "ics", "xml"];

/// How hard brotli tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effort {
    /// As hard as it can.
    Best,
    /// A twentieth of the time, and a sixth more bytes.
    Quick,
}

impl Effort {
    fn quality(self) -> i32 {
        match self {
            Self::Best => 11,
            Self::Quick => 6,
        }
    }

    /// How many times the quick time it takes, for the same content.
    fn time(self) -> u64 {
        match self {
            Self::Best => 20,
            Self::Quick => 1,
        }
    }
}

/// The content of a file, compressed.
pub(crate) struct Compressed {
    pub(crate) gzip: Vec<u8>,
    pub(crate) brotli: Vec<u8>,
}

/// At its best. `file` is named where it goes wrong.
pub(crate) fn compress(content: &[u8], file: &Path) -> Result<Compressed> {
    compress_with(Effort::Best, content, file)
}

fn compress_with(effort: Effort, content: &[u8], file: &Path) -> Result<Compressed> {
    let what = || format!("compress {}", file.display());
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(content).context(what)?;
    let mut brotli = Vec::new();
    let params =
        brotli::enc::BrotliEncoderParams { quality: effort.quality(), ..Default::default() };
    brotli::BrotliCompress(&mut Cursor::new(content), &mut brotli, &params).context(what)?;
    Ok(Compressed { gzip: gzip.finish().context(what)?, brotli })
}

/// Puts compressed copies beside all files of a site that have none, for hosts that send what they find. All processors
/// work on it.
pub(crate) fn copies(dist: &Path, aloud: bool) -> Result<()> {
    let files: Vec<PathBuf> =
        files::below(dist).into_iter().filter(|file| !is_copy(file)).collect();
    let is_page = |file: &&PathBuf| file.extension().is_some_and(|ending| ending == "html");
    let length = |file: &Path| file.metadata().map_or(0, |about| about.len());
    let pages: u64 = files.iter().filter(is_page).map(|file| length(file)).sum();
    let has_copies = |file: &Path| copies_of(file).iter().all(|copy| copy.exists());
    let mut jobs: Vec<(Effort, PathBuf)> = files
        .into_iter()
        .filter(|file| !has_copies(file))
        .map(|file| (effort(file.strip_prefix(dist).unwrap_or(&file), pages), file))
        .collect();
    // What takes long comes first: at the end nobody is left alone with it.
    jobs.sort_by_key(|(effort, _)| *effort != Effort::Best);
    let work = |effort: Effort, file: &Path| length(file) * effort.time();
    let all: u64 = jobs.iter().map(|(effort, file)| work(*effort, file)).sum();
    let progress = Progress::new("files compressed", aloud);
    let (done, worked) = (AtomicUsize::new(0), AtomicU64::new(0));
    // Handed out one by one, in this order.
    jobs.iter().par_bridge().try_for_each(|(effort, file)| {
        let compressed = compress_with(*effort, &files::read_bytes(file)?, file)?;
        for (copy, content) in copies_of(file).iter().zip([compressed.gzip, compressed.brotli]) {
            // An old one may be known by another name too, and must stay under that: it is not written into.
            match fs::remove_file(copy) {
                Err(cause) if cause.kind() != ErrorKind::NotFound => Err(cause),
                _ => fs::write(copy, &content),
            }
            .context(|| format!("write {}", copy.display()))?;
        }
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        let work = work(*effort, file);
        progress.at_work(done, jobs.len(), (worked.fetch_add(work, Ordering::Relaxed) + work, all));
        Ok(())
    })
}

/// How hard to try for a file of a site whose pages have so many bytes, by its name below the site's folder.
fn effort(inner: &Path, pages: u64) -> Effort {
    let is_long = inner.extension().is_some_and(|ending| LONG.iter().any(|long| ending == *long));
    let folder = inner.parent().and_then(Path::file_name);
    let is_one_of_many =
        folder.is_some_and(|folder| FOLDERS_OF_MANY.iter().any(|many| folder == *many));
    if pages > MANY && (is_long || is_one_of_many) { Effort::Quick } else { Effort::Best }
}

/// Whether a file is a compressed copy of another.
pub(crate) fn is_copy(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known))
}

/// The compressed copies of a file, as gzip and as brotli.
pub(crate) fn copies_of(file: &Path) -> [PathBuf; 2] {
    ENDINGS.map(|ending| file.with_added_extension(ending))
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
        copies(dir.path(), false).expect("compressed");
        // Once more: copies are not copied.
        copies(dir.path(), false).expect("compressed");
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

    #[test]
    fn pages_of_which_there_are_many_are_compressed_quickly_and_the_rest_at_best() {
        let of = |name: &str, pages| effort(Path::new(name), pages);
        for name in ["activities/a.html", "mk/activities/part/2.html", "mk/countries/xk.html"] {
            assert_eq!(of(name, MANY + 1), Effort::Quick, "{name}");
            assert_eq!(of(name, MANY), Effort::Best, "{name}");
        }
        assert_eq!(of("mk/activities.ics", MANY + 1), Effort::Quick);
        assert_eq!(of("sitemap-1.xml", MANY + 1), Effort::Quick);
        for name in [
            "index.html",
            "mk/activities.html",
            "portal-app-0123456789abcdef_bg.wasm",
            "data/index/words.json",
        ] {
            assert_eq!(of(name, MANY + 1), Effort::Best, "{name}");
        }
    }

    #[test]
    fn what_has_copies_keeps_them_and_is_not_written_into() {
        let dir = tempfile::tempdir().expect("a folder");
        let (page, other) = (dir.path().join("a.html"), dir.path().join("kept"));
        files::write(&page, "page").expect("written");
        files::write(&dir.path().join("a.html.gz"), "as gzip").expect("written");
        fs::hard_link(dir.path().join("a.html.gz"), &other).expect("a name");
        // With one of two copies it has none.
        copies(dir.path(), false).expect("compressed");
        assert_eq!(files::read(&other), Ok("as gzip".into()));
        assert!(dir.path().join("a.html.br").exists());
        files::write(&dir.path().join("a.html.gz"), "mine").expect("written");
        copies(dir.path(), false).expect("compressed");
        assert_eq!(files::read(&dir.path().join("a.html.gz")), Ok("mine".into()));
    }
}
