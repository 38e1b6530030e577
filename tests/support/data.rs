//! The data files, read and counted without the portal's own code.

use super::site;
use serde_json::Value;
use std::fs;
use std::path::Path;

pub(crate) struct Activity(pub(crate) Value);

fn file(name: &str) -> Value {
    file_of(&site::dist(), name)
}

/// The text of a file beside the data.
pub(crate) fn text(name: &str) -> String {
    let path = site::dist().join("data").join(name);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn file_of(dist: &Path, name: &str) -> Value {
    let path = dist.join("data").join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    serde_json::from_str(&text).expect("JSON")
}

pub(crate) fn project() -> Value {
    file("project.json")
}

/// How many countries the project is about.
pub(crate) fn countries() -> usize {
    project()["countries"].as_array().unwrap().len()
}

pub(crate) fn activities() -> Vec<Activity> {
    activities_of(&site::dist())
}

/// The activities of another build.
pub(crate) fn activities_of(dist: &Path) -> Vec<Activity> {
    let all = file_of(dist, "activities.json");
    all["activities"].as_array().unwrap().iter().cloned().map(Activity).collect()
}

pub(crate) fn documents() -> Vec<Value> {
    file("documents.json")["documents"].as_array().unwrap().clone()
}

/// A text in English.
pub(crate) fn english(text: &Value) -> &str {
    text.as_str().or_else(|| text["en"].as_str()).unwrap_or_default()
}

/// The words of a list.
pub(crate) fn words(list: &Value) -> Vec<&str> {
    list.as_array().map(|list| list.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
}

/// Whether a record concerns a country, which those that name none do.
pub(crate) fn concerns(record: &Value, country: &str) -> bool {
    let countries = words(&record["countries"]);
    countries.is_empty() || countries.contains(&country)
}

impl Activity {
    pub(crate) fn id(&self) -> String {
        self.0["id"].as_str().unwrap().to_owned()
    }

    pub(crate) fn kind(&self) -> &str {
        self.0["kind"].as_str().unwrap()
    }

    pub(crate) fn title(&self) -> &str {
        english(&self.0["title"])
    }

    /// The first day's date as far as it is known.
    pub(crate) fn start(&self) -> Option<&str> {
        self.0["start"].as_str()
    }

    pub(crate) fn end(&self) -> Option<&str> {
        self.0["end"].as_str().or_else(|| self.start())
    }

    /// Its year, or the estimate of it.
    pub(crate) fn year(&self) -> Option<String> {
        let dated = self.start().map(|start| start[..4].to_owned());
        dated.or_else(|| {
            let year = &self.0["estimated_year"];
            year.as_str().map(str::to_owned).or_else(|| Some(year.as_i64()?.to_string()))
        })
    }

    pub(crate) fn is_regional(&self) -> bool {
        words(&self.0["countries"]).is_empty()
    }

    pub(crate) fn concerns(&self, country: &str) -> bool {
        concerns(&self.0, country)
    }
}

/// The ids of the activities that fit.
pub(crate) fn ids(fits: impl Fn(&Activity) -> bool) -> Vec<String> {
    activities().iter().filter(|activity| fits(activity)).map(Activity::id).collect()
}
