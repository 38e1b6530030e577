//! The index of many activities, as files beside the data: see `portal::find::pack`.

use crate::error::{Result, Tried};
use crate::files;
use portal::find::{Collection, Index, PART, PackFile, Packed, pack};
use portal::load::{File, Source, Sources, load};
use portal::locale::Locale;
use serde_json::value::RawValue;
use std::collections::{BTreeMap, HashMap};
use std::io::Cursor;
use std::path::Path;

/// What there is to know of an index that was made.
pub(crate) struct Made {
    /// How it is named in the published project, with the comma behind it.
    pub(crate) field: String,
    /// The first of its files, below the folder of the site.
    pub(crate) head: String,
}

/// Writes the index of the data in a folder, beside them; where the whole data file is smaller than what a reader
/// would fetch of an index to find something, there is none.
pub(crate) fn write(data: &Path) -> Result<Option<Made>> {
    let read = |file: File| files::read_bytes(&data.join(file.name())).map(Source::from_bytes);
    let (Ok(project), Ok(activities), Ok(documents)) =
        (read(File::Project), read(File::Activities), read(File::Documents))
    else {
        return Ok(None);
    };
    let Source::Text(text) = &activities else { return Ok(None) };
    let text = text.clone();
    let loaded = load(&Sources { project, activities, documents });
    // What is wrong with a file is told by loading it.
    if File::ALL.into_iter().any(|file| loaded.broken(file).is_some()) {
        return Ok(None);
    }
    let release = format!("{:016x}", hash(text.as_bytes()));
    let index = Index::build(Collection::Activities, &loaded.portal, Locale::English);
    let packed = pack(&index, &release, &loaded.portal);
    let records = records(&text);
    let ids: Vec<&str> = packed
        .order
        .iter()
        .filter_map(|at| loaded.portal.activities.get(*at))
        .map(|activity| activity.id.as_str())
        .collect();
    let parts: Vec<String> = ids.chunks(PART).map(|ids| part(ids, &records)).collect();
    if !is_worth_it(&text, &packed, &parts)? {
        return Ok(None);
    }
    let put = |file: PackFile, content: &[u8]| {
        files::write_bytes(&data.join(file.name(&release)), content)
    };
    put(PackFile::Head, &packed.head)?;
    for (number, shard) in packed.shards.iter().enumerate() {
        put(PackFile::Shard(number), shard)?;
    }
    for (number, part) in parts.iter().enumerate() {
        put(PackFile::Part(number), part.as_bytes())?;
    }
    let mut lists: BTreeMap<String, String> = BTreeMap::new();
    for (rank, id) in ids.iter().enumerate() {
        let list = lists.entry(PackFile::of_id(id, ids.len()).name(&release)).or_default();
        list.extend([id, " ", &rank.to_string(), "\n"]);
    }
    for (name, list) in lists {
        files::write_bytes(&data.join(name), list.as_bytes())?;
    }
    let (lost, bytes) = (loaded.lost(File::Activities), packed.head.len());
    Ok(Some(Made {
        field: format!(
            "\"index\":{{\"release\":\"{release}\",\"lost\":{lost},\"bytes\":{bytes}}},"
        ),
        head: format!("data/{}", PackFile::Head.name(&release)),
    }))
}

/// Each record as it stands in the file, by its id; the first of those with one id, as in loading.
fn records(text: &str) -> HashMap<String, &str> {
    let fields: HashMap<String, &RawValue> = serde_json::from_str(text).unwrap_or_default();
    let list = fields.get("activities").and_then(|list| serde_json::from_str(list.get()).ok());
    let list: Vec<&RawValue> = list.unwrap_or_default();
    let mut records = HashMap::new();
    for record in list {
        let fields: HashMap<String, &RawValue> =
            serde_json::from_str(record.get()).unwrap_or_default();
        let id = fields.get("id").and_then(|id| serde_json::from_str::<String>(id.get()).ok());
        if let Some(id) = id {
            records.entry(id.trim().to_owned()).or_insert(record.get());
        }
    }
    records
}

/// A file with the records of these ids, in the form of the data file.
fn part(ids: &[&str], records: &HashMap<String, &str>) -> String {
    let found: Vec<&str> = ids.iter().filter_map(|id| records.get(*id).copied()).collect();
    format!("{{\"activities\":[\n{}]}}\n", found.join(",\n"))
}

/// Whether a reader who looks for something has less to fetch with an index.
fn is_worth_it(text: &str, packed: &Packed, parts: &[String]) -> Result<bool> {
    let mut with_index = weight(&packed.head)?;
    for shard in &packed.shards {
        with_index += weight(shard)?;
    }
    for part in parts.iter().take(2) {
        with_index += weight(part.as_bytes())?;
    }
    Ok(with_index < weight(text.as_bytes())?)
}

/// How heavy something is on the line, quickly found out.
fn weight(content: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let quick = brotli::enc::BrotliEncoderParams { quality: 5, ..Default::default() };
    brotli::BrotliCompress(&mut Cursor::new(content), &mut out, &quick)
        .tried(|| "compress the data".to_owned())?;
    Ok(out.len())
}

/// FNV-1a of 64 bits.
fn hash(bytes: &[u8]) -> u64 {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{paths, publish};

    #[test]
    fn the_project_s_own_data_are_small_enough_to_be_read_as_they_are() {
        let dir = tempfile::tempdir().expect("a folder");
        publish::copy(&paths::data(), dir.path()).expect("published");
        assert!(!dir.path().join("index").exists());
        let project = files::read(&dir.path().join("project.json")).expect("read");
        assert!(!project.contains("\"index\""));
    }

    #[test]
    fn many_activities_have_an_index_that_knows_where_each_of_them_lies() {
        let (from, to) =
            (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let made_up = generate::texts(1500, generate::Detail::Full);
        for (file, text) in [
            (File::Project, &made_up.project),
            (File::Activities, &made_up.activities),
            (File::Documents, &made_up.documents),
        ] {
            files::write(&from.path().join(file.name()), text).expect("written");
        }
        publish::copy(from.path(), to.path()).expect("published");
        let read = |name: &str| files::read(&to.path().join(name)).expect(name);
        let source = |name: &str| Source::Text(read(name));
        let loaded = load(&Sources {
            project: source("project.mk.json"),
            activities: source("activities.json"),
            documents: source("documents.json"),
        });
        assert_eq!(loaded.faults, vec![]);
        let portal = loaded.portal;
        let release = portal.index.clone().expect("an index");
        assert_eq!(release.lost, 0);
        let file = |file: PackFile| to.path().join(file.name(release.name.as_str()));
        let head = files::read_bytes(&file(PackFile::Head)).expect("a head");
        let (index, _) =
            Index::unpack(&head, release.name.as_str(), &portal, Locale::English).expect("whole");
        assert_eq!(index.len(), 1500);
        for activity in &portal.activities {
            let ids = files::read(&file(PackFile::of_id(activity.id.as_str(), index.len())))
                .expect("ids");
            let line = ids
                .lines()
                .find_map(|line| line.strip_prefix(activity.id.as_str())?.strip_prefix(' '));
            let rank: usize = line.expect("the id").parse().expect("a rank");
            let part = files::read_bytes(&file(PackFile::Part(rank / PART))).expect("a part");
            let part = portal::load::load_part(&portal, &Source::from_bytes(part));
            assert_eq!(part.get(rank % PART), Some(activity));
        }
    }
}
