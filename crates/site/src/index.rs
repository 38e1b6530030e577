//! The index of many activities, as files beside the data: see `portal::find::pack`.

use crate::error::{Error, Result};
use portal::export;
use portal::find::{Collection, Index, PART, PackFile, Packed, pack, release};
use portal::load::{File, Loaded};
use portal::locale::Locale;
use portal::model::Activity;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Cursor;

/// An index that was made.
pub(crate) struct Made {
    /// How it is named in the published project.
    pub(crate) field: Value,
    /// The first of its files, below the folder of the site.
    pub(crate) head: String,
    /// Its files, below the folder of the data.
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

/// Makes the index of the published texts of the project, its activities and its documents, which were `loaded` whole;
/// where the whole data file is smaller than what a reader would fetch of an index to find something, there is none.
pub(crate) fn make(texts: [&str; 3], loaded: &Loaded) -> Result<Option<Made>> {
    let [_, activities, _] = texts;
    let portal = &loaded.portal;
    let languages = Locale::ALL.iter().flat_map(|locale| [locale.tag(), locale.endonym()]);
    let release = release(texts.into_iter().chain(languages));
    let index = Index::build(Collection::Activities, portal, Locale::English);
    let packed = pack(&index, &release, portal);
    let records: Vec<&Activity> =
        packed.order.iter().filter_map(|at| portal.activities.get(*at)).collect();
    let parts: Vec<String> = records.chunks(PART).map(export::json_part).collect();
    if !is_worth_it(activities, &packed, &parts)? {
        return Ok(None);
    }
    let bytes = packed.head.len();
    let mut files: Vec<(PackFile, Vec<u8>)> = vec![(PackFile::Head, packed.head)];
    let shards = packed.shards.into_iter().enumerate();
    files.extend(shards.map(|(number, shard)| (PackFile::Shard(number), shard)));
    let parts = parts.into_iter().enumerate();
    files.extend(parts.map(|(number, part)| (PackFile::Part(number), part.into_bytes())));
    let mut files: Vec<(String, Vec<u8>)> =
        files.into_iter().map(|(file, content)| (file.name(&release), content)).collect();
    let mut lists: BTreeMap<String, String> = BTreeMap::new();
    for (rank, record) in records.iter().enumerate() {
        let id = record.id.as_str();
        let list = lists.entry(PackFile::of_id(id, records.len()).name(&release)).or_default();
        list.extend([id, " ", &rank.to_string(), "\n"]);
    }
    files.extend(lists.into_iter().map(|(name, list)| (name, list.into_bytes())));
    let lost = loaded.lost(File::Activities);
    Ok(Some(Made {
        field: json!({ "release": release, "lost": lost, "bytes": bytes }),
        head: format!("data/{}", PackFile::Head.name(&release)),
        files,
    }))
}

/// Whether a reader who looks for something has less to fetch with an index.
fn is_worth_it(text: &str, packed: &Packed, parts: &[String]) -> Result<bool> {
    // Of one part, all of the records are looked at anyway.
    if parts.len() < 2 {
        return Ok(false);
    }
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
        .map_err(|error| Error::new("the data", format!("they cannot be compressed: {error}")))?;
    Ok(out.len())
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::publish::Published;
    use crate::tested::data;
    use generate::{Detail, Texts};
    use hostile::{Indexed, indexed};
    use portal::find::Query;
    use portal::load::{Source, Sources, load};
    use portal::model::{Portal, TermList};

    #[test]
    fn the_project_s_own_data_are_small_enough_to_be_read_as_they_are() {
        let published = Published::of(&data()).expect("published");
        assert!(!published.has_index());
        let published = Folder::of(&published);
        assert!(!published.0.keys().any(|name| name.starts_with("index")));
        let project = published.text("project.json");
        assert!(!project.contains("\"index\""));
    }

    /// Published files by their names.
    struct Folder(BTreeMap<String, Vec<u8>>);

    impl Folder {
        fn of(published: &Published) -> Self {
            let files = published.files();
            Self(files.map(|(name, content)| (name.to_owned(), content.to_vec())).collect())
        }

        fn text(&self, name: &str) -> String {
            String::from_utf8(self.0.get(name).expect(name).clone()).expect("a text")
        }
    }

    fn sources(texts: &Texts) -> Sources {
        let of = |text: &String| Source::Text(text.clone());
        Sources {
            project: of(&texts.project),
            activities: of(&texts.activities),
            documents: of(&texts.documents),
        }
    }

    /// These data as they are published.
    fn published(texts: &Texts) -> Folder {
        Folder::of(&Published::of(&sources(texts)).expect("published"))
    }

    fn source(folder: &Folder, name: &str) -> Source {
        Source::Text(folder.text(name))
    }

    /// The published data as a browser loads them that knows nothing of an index.
    fn whole(folder: &Folder, locale: Locale) -> Loaded {
        load(&Sources {
            project: source(folder, &locale.file("project", ".json")),
            activities: source(folder, "activities.json"),
            documents: source(folder, "documents.json"),
        })
    }

    /// The same through the index.
    fn by_index(folder: &Folder, locale: Locale) -> Indexed {
        let project = source(folder, &locale.file("project", ".json"));
        let documents = source(folder, "documents.json");
        let release = release_of(folder);
        let file = |file: PackFile| folder.0.get(&file.name(&release)).cloned();
        indexed(&project, &documents, &release, locale, &file)
    }

    /// What the published project says of its index.
    fn release_of(folder: &Folder) -> String {
        let portal = whole(folder, Locale::English).portal;
        portal.index.expect("an index").name.to_string()
    }

    fn positions(found: &Portal) -> Vec<&Activity> {
        let index = Index::build(Collection::Activities, found, Locale::English);
        (0..index.len()).filter_map(|rank| found.activities.get(index.position(rank)?)).collect()
    }

    #[test]
    fn many_activities_have_an_index_that_knows_where_each_of_them_lies() {
        let to = published(&generate::texts(1500, Detail::Full));
        let release = release_of(&to);
        let loaded = whole(&to, Locale::Macedonian);
        assert_eq!(loaded.faults, vec![]);
        let found = by_index(&to, Locale::Macedonian);
        assert_eq!(found.index.len(), 1500);
        for activity in &loaded.portal.activities {
            let file = PackFile::of_id(activity.id.as_str(), found.index.len());
            let ids = to.text(&file.name(&release));
            let line = ids
                .lines()
                .find_map(|line| line.strip_prefix(activity.id.as_str())?.strip_prefix(' '));
            let rank: usize = line.expect("the id").parse().expect("a rank");
            assert_eq!(found.activities.get(rank), Some(activity));
        }
    }

    /// Data of which many records are faulty, some of them before a whole one with their id.
    fn faulty(size: usize) -> Texts {
        let mut texts = generate::texts(size, Detail::Full);
        let project: Value = serde_json::from_str(&texts.project).expect("JSON");
        let cities = project["cities"].as_array().expect("cities").iter();
        let cities: Vec<&Value> =
            cities.filter_map(|city| city.as_object()?.values().next_back()).collect();
        let mut file: Value = serde_json::from_str(&texts.activities).expect("JSON");
        let records = file["activities"].as_array_mut().expect("a list");
        for n in 0..records.len() - 1 {
            let next = records[n + 1]["id"].clone();
            let record = records[n].as_object_mut().expect("a record");
            let mut put = |key: &str, value: Value| record.insert(key.to_owned(), value);
            match n % 16 {
                1 => drop((put("kind", Value::Null), put("id", next))),
                3 => drop((put("start", json!("2019-02-30")), put("id", next))),
                5 => drop((put("title", json!(" ")), put("id", next))),
                7 => drop(put("countries", json!(["ZZ", "QQ"]))),
                9 => drop((put("kind", json!("study-visit")), put("topic", json!("unlisted")))),
                11 => drop(put("place_country", json!("QQ"))),
                12 => drop(put("other_countries", json!(["QQ"]))),
                13 => drop(put("id", next)),
                15 => drop(put("city", cities[n % cities.len()].clone())),
                _ => {}
            }
        }
        texts.activities = file.to_string();
        texts
    }

    #[test]
    fn faulty_records_are_lost_alone_and_nothing_else_is_shown_in_any_language() {
        let to = published(&faulty(2_000));
        for locale in Locale::ALL {
            let loaded = whole(&to, locale);
            let (portal, found) = (&loaded.portal, by_index(&to, locale));
            assert_eq!(portal.activities.len() + loaded.lost(File::Activities), 2_000);
            assert!(loaded.lost(File::Activities) > 400, "{}", loaded.lost(File::Activities));
            assert_eq!(
                portal.index.as_ref().map(|index| index.lost),
                Some(loaded.lost(File::Activities))
            );
            assert_eq!(found.activities.len(), portal.activities.len());
            for (found, expected) in found.activities.iter().zip(positions(portal)) {
                assert_eq!(found, expected, "{locale:?}");
            }
            let index = Index::build(Collection::Activities, portal, locale);
            let query = Query::default();
            assert_eq!(found.index.search(&query), index.search(&query), "{locale:?}");
            for list in TermList::ALL {
                assert_eq!(found.portal.terms(list), portal.terms(list), "{list:?} in {locale:?}");
            }
            assert_eq!(found.portal.documents, portal.documents);
        }
    }

    #[test]
    fn an_index_is_named_after_all_that_it_is_made_of() {
        let texts = generate::texts(1500, Detail::Full);
        let head = |texts: &Texts| {
            let all = [&texts.project, &texts.activities, &texts.documents].map(String::as_str);
            make(all, &load(&sources(texts))).expect("made").expect("an index").head
        };
        let first = head(&texts);
        assert_eq!(head(&texts.clone()), first);
        let mut project: Value = serde_json::from_str(&texts.project).expect("JSON");
        project["topics"][0]["name"] = json!("Another name");
        let changed = [
            Texts { project: project.to_string(), ..texts.clone() },
            Texts { activities: texts.activities.clone() + " ", ..texts.clone() },
            Texts { documents: texts.documents.clone() + " ", ..texts.clone() },
        ];
        for texts in changed {
            assert_ne!(head(&texts), first);
        }
    }
}
