//! Bytes as one of the data files.

use crate::small::small_with;
use crate::sound::assert_sound;
use portal::load::{File, Source};

/// Loads the small project with these bytes as one of its files. The first byte says as which: `p` the project, `a` its activities,
/// `d` its documents; nothing is done with any other.
///
/// # Panics
///
/// When something comes of it that must not.
pub fn load(bytes: &[u8]) {
    let Some((first, content)) = bytes.split_first() else { return };
    let file = match first {
        b'p' => File::Project,
        b'a' => File::Activities,
        b'd' => File::Documents,
        _ => return,
    };
    let sources = small_with(file, Source::from_bytes(content.to_vec()));
    let loaded = portal::load::load(&sources);
    assert_sound(&loaded);
    if file != File::Activities {
        let activities = loaded.portal.activities.len();
        assert_eq!(activities + loaded.lost(File::Activities), 2, "the activities are untouched");
    }
    if file != File::Documents {
        let documents = loaded.portal.documents.len();
        assert_eq!(documents + loaded.lost(File::Documents), 2, "the documents are untouched");
    }
}
