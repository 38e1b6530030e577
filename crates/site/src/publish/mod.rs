//! The data as they are published: what the schema knows, without what is for editors, and without the space between the values.

mod keep;
mod language;
mod parse;
#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests;
mod write;

use crate::error::Result;
use crate::index;
use editor::schema::Allowed;
use parse::Parsed;
use portal::find::fold;
use portal::load::{BROKEN_AT, File, Loaded, Missing, Source, Sources, load};
use portal::locale::Locale;
use serde_json::Value;
use std::collections::HashSet;

/// Where the files lie in which each text has all its languages, below the folder of the data.
const WHOLE: &str = "whole";

/// Published data.
#[derive(Debug, Default)]
pub struct Published {
    /// The files by their paths below the folder of the data.
    files: Vec<(String, Vec<u8>)>,
    head: Option<String>,
    is_broken: bool,
}

impl Published {
    /// What is published of the data files.
    ///
    /// The project's texts come in many languages, of which a reader needs one. So each language has a file of its own,
    /// and the file as the editors keep it can be had beside them. What of a file could not be read is left out, and the
    /// published file says where that was.
    ///
    /// # Errors
    ///
    /// When the data cannot be compressed to find out whether they need an index.
    pub fn of(sources: &Sources) -> Result<Self> {
        read(sources)
    }

    /// Whether a file is missing, or something of it could not be read.
    pub fn is_broken(&self) -> bool {
        self.is_broken
    }

    /// Whether the activities are so many that there is an index of them.
    pub fn has_index(&self) -> bool {
        self.head.is_some()
    }

    /// The first file of that index, below the folder of the site.
    pub(crate) fn head(&self) -> Option<&str> {
        self.head.as_deref()
    }

    /// The files by their paths below the folder of the data.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, content)| (path.as_str(), content.as_slice()))
    }
}

fn read(sources: &Sources) -> Result<Published> {
    let of = |file, source| parse::parse(source, file).map(|parsed| kept(parsed, file));
    let project = of(File::Project, &sources.project);
    let activities = of(File::Activities, &sources.activities);
    let documents = of(File::Documents, &sources.documents);
    let text = |parsed: &Option<Parsed>| parsed.as_ref().map(write::text);
    let source = |text: &Option<String>| {
        text.clone().map_or(Source::Missing(Missing::NotFound), Source::Text)
    };
    let [whole, lists @ ..] = [text(&project), text(&activities), text(&documents)];
    let loaded = load(&Sources {
        project: source(&whole),
        activities: source(&lists[0]),
        documents: source(&lists[1]),
    });
    let made = match (&whole, &lists) {
        (Some(project), [Some(activities), Some(documents)]) if !is_broken(&loaded) => {
            index::make([project, activities, documents], &loaded)?
        }
        _ => None,
    };
    let mut published = Published { is_broken: is_broken(&loaded), ..Published::default() };
    let names = [File::Activities, File::Documents].map(File::name);
    for (name, text) in names.into_iter().zip(lists) {
        published.files.extend(text.map(|text| (name.into(), text.into_bytes())));
    }
    if let (Some(project), Some(whole)) = (project, whole) {
        let cities = activities.as_ref().map(cities).unwrap_or_default();
        let allowed = Allowed::of(File::Project);
        for locale in Locale::ALL {
            let mut fields = language::in_language(&project.fields, allowed, locale, &cities);
            let index = made.as_ref().map(|made| ("index".to_owned(), made.field.clone()));
            fields.splice(0..0, index);
            let text = write::text(&Parsed { fields, instead: project.instead });
            published.files.push((locale.file("project", ".json"), text.into_bytes()));
        }
        let name = [WHOLE, "/", File::Project.name()].concat();
        published.files.push((name, whole.into_bytes()));
    }
    if let Some(made) = made {
        published.head = Some(made.head);
        published.files.extend(made.files);
    }
    Ok(published)
}

/// Whether a file was lost, or the end of it.
fn is_broken(loaded: &Loaded) -> bool {
    File::ALL.into_iter().any(|file| loaded.broken(file).is_some())
}

/// What of a file is published.
fn kept(parsed: Parsed, file: File) -> Parsed {
    let allowed = Allowed::of(file);
    let fields = parsed.fields.into_iter().filter_map(|(key, value)| {
        // What the build itself says of the file.
        if key == BROKEN_AT {
            return Some((key, place(value)));
        }
        let is_kept = keep::is_kept(&key, Some(allowed));
        is_kept.then(|| {
            let value = keep::kept(value, allowed.field(&key));
            (key, value)
        })
    });
    Parsed { fields: fields.collect(), ..parsed }
}

/// A line and a column, and nothing else.
fn place(mut value: Value) -> Value {
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|key, at| ["line", "column"].contains(&key.as_str()) && at.is_u64());
        return value;
    }
    Value::Null
}

/// The names by which activities name cities, folded, as loading compares them.
fn cities(activities: &Parsed) -> HashSet<String> {
    let records = activities.fields.iter().filter_map(|(_, value)| value.as_array()).flatten();
    let cities = records.filter_map(|record| record.get("city"));
    let names = cities.flat_map(|city| match city {
        Value::Object(names) => names.values().collect(),
        other => vec![other],
    });
    names.filter_map(|name| Some(fold(name.as_str()?.trim()))).collect()
}
