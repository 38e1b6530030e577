//! Takes a data file apart into fields and records, as far as it is JSON.

use portal::load::{BROKEN_AT, File, Missing, Source};
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Deserializer, Value};
use std::fmt;

/// What could be read of a data file.
pub(super) struct Parsed {
    /// The fields in the order of the file.
    pub(super) fields: Vec<(String, Value)>,
    /// What stands in the place of a file that holds no object.
    pub(super) instead: Option<&'static str>,
}

/// Reads a file; nothing if there is none.
///
/// What comes before a mistake is kept, as in loading, and a field says where the mistake is. A value that is well formed
/// but cannot be held (it is nested too deeply, say) becomes `null`.
pub(super) fn parse(source: &Source, file: File) -> Option<Parsed> {
    let text = match source {
        Source::Text(text) => text.trim_start_matches('\u{feff}'),
        Source::Missing(Missing::NotText) => {
            return Some(Parsed { fields: vec![broken_at(None, None)], instead: None });
        }
        Source::Missing(_) => return None,
    };
    if text.trim().is_empty() {
        return Some(Parsed { fields: Vec::new(), instead: Some("") });
    }
    let list = match file {
        File::Project => None,
        File::Activities => Some("activities"),
        File::Documents => Some("documents"),
    };
    let (mut fields, mut error) = read(text, list);
    if error.as_ref().is_some_and(serde_json::Error::is_data) {
        // There is something else where the list should be.
        (fields, error) = read(text, None);
    }
    if error.as_ref().is_some_and(serde_json::Error::is_data) {
        // There is something else where the object should be.
        error = serde_json::from_str::<&RawValue>(text).err();
        if error.is_none() {
            return Some(Parsed { fields: Vec::new(), instead: Some("[]\n") });
        }
    }
    if let Some(error) = error {
        let column = (!error.is_eof()).then(|| error.column());
        fields.insert(0, broken_at(Some(error.line()), column));
    }
    Some(Parsed { fields, instead: None })
}

/// The field that says where a file ceases to be JSON, or at which line it was cut short.
fn broken_at(line: Option<usize>, column: Option<usize>) -> (String, Value) {
    let mut place = serde_json::Map::new();
    place.extend(line.map(|line| ("line".to_owned(), line.into())));
    place.extend(column.map(|column| ("column".to_owned(), column.into())));
    (BROKEN_AT.to_owned(), place.into())
}

/// The fields of a text up to the first mistake, with the records of its list up to there.
fn read(text: &str, list: Option<&str>) -> (Vec<(String, Value)>, Option<serde_json::Error>) {
    let mut fields = Vec::new();
    let mut deserializer = Deserializer::from_str(text);
    let read = Fields { list, into: &mut fields }.deserialize(&mut deserializer);
    let error = read.and_then(|()| deserializer.end()).err();
    (fields, error)
}

/// A value from its own text.
fn value(raw: &RawValue) -> Value {
    serde_json::from_str(raw.get()).unwrap_or_default()
}

/// The object of a file.
struct Fields<'f> {
    list: Option<&'f str>,
    into: &'f mut Vec<(String, Value)>,
}

impl<'de> DeserializeSeed<'de> for Fields<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Fields<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if self.list == Some(key.as_str()) {
                let mut records = Vec::new();
                let read = map.next_value_seed(Records(&mut records));
                self.into.push((key, records.into()));
                read?;
            } else {
                self.into.push((key, value(map.next_value()?)));
            }
        }
        Ok(())
    }
}

/// The list of records in it.
struct Records<'r>(&'r mut Vec<Value>);

impl<'de> DeserializeSeed<'de> for Records<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Records<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(record) = list.next_element()? {
            self.0.push(value(record));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is read of a file of activities, as JSON.
    fn read_as(text: &str) -> String {
        let parsed = parse(&Source::Text(text.to_owned()), File::Activities).expect("a text");
        let fields = parsed.fields.iter().map(|(key, value)| format!("{key}={value}"));
        parsed.instead.map_or_else(|| fields.collect::<Vec<_>>().join(" "), str::to_owned)
    }

    #[test]
    fn what_comes_before_a_mistake_is_read_and_its_place_is_kept() {
        for (text, read) in [
            ("\u{feff}{\"activities\":[1,{}]}", "activities=[1,{}]"),
            (
                "{\"a\":1,\"activities\":[1,{},]}",
                "broken_at={\"line\":1,\"column\":27} a=1 activities=[1,{}]",
            ),
            ("{\"activities\":[1,\n{\"b\":", "broken_at={\"line\":2} activities=[1]"),
            ("{\"activities\":[1]} x", "broken_at={\"line\":1,\"column\":20} activities=[1]"),
            ("<!doctype html>", "broken_at={\"line\":1,\"column\":1}"),
            ("{", "broken_at={\"line\":1}"),
            (" \n", ""),
        ] {
            assert_eq!(read_as(text), read, "{text}");
        }
    }

    #[test]
    fn other_values_than_expected_are_no_mistakes_of_form() {
        assert_eq!(read_as("{\"activities\":{\"a\":1},\"b\":2}"), "activities={\"a\":1} b=2");
        assert_eq!(
            read_as("{\"activities\":3,}"),
            "broken_at={\"line\":1,\"column\":17} activities=3"
        );
        assert_eq!(read_as("[1, 2]"), "[]\n");
        assert_eq!(read_as("[1, 2"), "broken_at={\"line\":1}");
        assert_eq!(read_as("\"text\""), "[]\n");
    }

    #[test]
    fn a_value_that_cannot_be_held_costs_no_other() {
        let deep = "[".repeat(200) + &"]".repeat(200);
        let text =
            format!("{{\"x\":\"\\ud800\",\"activities\":[1,{{\"a\":{deep}}},\"\\ud800\",2]}}");
        assert_eq!(read_as(&text), "x=null activities=[1,null,null,2]");
    }
}
