//! A portal as browsers have it whose activities are found by an index.

use portal::find::{Index, PART, PackFile};
use portal::load::{Loading, Source, load_part};
use portal::locale::Locale;
use portal::model::{Activity, Portal};

/// What came of reading an index and all that it leads to.
pub struct Indexed {
    /// The portal without its activities.
    pub portal: Portal,
    /// The index of the activities, with all of its words.
    pub index: Index,
    /// The activities in the order of the index.
    pub activities: Vec<Activity>,
}

/// Reads a portal through the index of a `release`, of which `file` gives the files.
///
/// # Panics
///
/// When something of the index cannot be read.
pub fn indexed(
    project: &Source,
    documents: &Source,
    release: &str,
    locale: Locale,
    file: &dyn Fn(PackFile) -> Option<Vec<u8>>,
) -> Indexed {
    let loading = Loading::start(project);
    let head = file(PackFile::Head).unwrap_or_default();
    let Some((index, lists)) = Index::unpack(&head, release, loading.portal(), locale) else {
        panic!("the head of {release} cannot be read");
    };
    for (number, shard) in (0..).map_while(|number| Some((number, file(PackFile::Shard(number))?)))
    {
        assert!(index.take_shard(number, &shard), "the words {number} cannot be read");
    }
    let portal = loading.finish_with(lists, documents).portal;
    let mut activities = Vec::new();
    while activities.len() < index.len() {
        let number = activities.len() / PART;
        let part = Source::from_bytes(file(PackFile::Part(number)).unwrap_or_default());
        let records = load_part(&portal, &part);
        let expected = PART.min(index.len() - activities.len());
        assert_eq!(records.len(), expected, "of part {number}: {part:?}");
        activities.extend(records);
    }
    Indexed { portal, index, activities }
}
