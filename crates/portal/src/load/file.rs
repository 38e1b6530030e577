//! Takes a file apart into records, and keeps what came before a mistake.

use super::fault::{Consequence, Expected, Fault, File, Problem};
use super::record::Record;
use super::{MAX_FILE, MAX_TEXT};
use serde::Deserializer as _;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Deserializer, Value};
use std::fmt;

/// A file's text, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The text.
    Text(String),
    /// There is none.
    Missing(Missing),
}

impl Source {
    /// The text of a file's bytes. A file that was cut in the middle of a letter is text up to there.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        match String::from_utf8(bytes) {
            Ok(text) => Self::Text(text),
            Err(error) if error.utf8_error().error_len().is_none() => {
                let whole = error.utf8_error().valid_up_to();
                let mut bytes = error.into_bytes();
                bytes.truncate(whole);
                String::from_utf8(bytes).map_or(Self::Missing(Missing::NotText), Self::Text)
            }
            Err(_) => Self::Missing(Missing::NotText),
        }
    }
}

/// Why a file has no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// It does not exist.
    NotFound,
    /// The host answered with this status.
    Refused(u16),
    /// The host could not be reached.
    Unreachable,
    /// Its bytes are not UTF-8 text.
    NotText,
}

/// How a file is built.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    /// One object: the record.
    Object,
    /// An object with a list of records in this field.
    List(&'static str),
}

/// Reads a file and hands each record on. Returns whether all of it could be read.
pub(super) fn read(
    source: &Source,
    file: File,
    shape: Shape,
    faults: &mut Vec<Fault>,
    mut each: impl FnMut(Record<'_>),
) -> bool {
    let lost = |problem, found: &str| Fault {
        file,
        path: String::new(),
        found: super::record::shortened(found),
        problem,
        consequence: Consequence::FileLost,
    };
    let text = match source {
        Source::Text(text) => text.trim_start_matches('\u{feff}'),
        Source::Missing(missing) => {
            let problem = match missing {
                Missing::NotFound => Problem::FileMissing,
                Missing::Refused(status) => Problem::FileRefused(*status),
                Missing::Unreachable => Problem::FileUnreachable,
                Missing::NotText => Problem::FileNotText,
            };
            faults.push(lost(problem, ""));
            return false;
        }
    };
    let start = text.trim_start();
    let at_once = if start.is_empty() {
        Some(Problem::FileEmpty)
    } else if text.len() > MAX_FILE {
        Some(Problem::FileTooLong)
    } else if start.starts_with('<') {
        Some(Problem::FileIsHtml)
    } else if start.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
        Some(Problem::WrongType(Expected::Object))
    } else {
        None
    };
    if let Some(problem) = at_once {
        faults.push(lost(problem, start));
        return false;
    }
    let mut reading = Reading { file, shape, faults, each: &mut each, records: 0, has_list: false };
    let mut deserializer = Deserializer::from_str(text);
    let result = deserializer.deserialize_any(Top(&mut reading)).and_then(|()| deserializer.end());
    let (records, has_list) = (reading.records, reading.has_list);
    if let Err(error) = result {
        let problem = if error.is_eof() {
            Problem::CutShort { line: error.line() }
        } else if error.is_data() {
            Problem::WrongType(Expected::Object)
        } else {
            Problem::NotJson { line: error.line(), column: error.column() }
        };
        let mut fault = lost(problem, if error.is_data() { start } else { "" });
        if records > 0 {
            fault.consequence = Consequence::RestLost;
        }
        faults.push(fault);
        return false;
    }
    if let Shape::List(field) = shape
        && !has_list
    {
        faults.push(Fault { path: field.to_owned(), ..lost(Problem::MissingField, "") });
        return false;
    }
    true
}

struct Reading<'a> {
    file: File,
    shape: Shape,
    faults: &'a mut Vec<Fault>,
    each: &'a mut dyn FnMut(Record<'_>),
    records: usize,
    has_list: bool,
}

impl Reading<'_> {
    /// Reads one record from its own text, so that a record nested too deeply costs only itself.
    fn record(&mut self, path: String, text: &str) {
        let mut fault = |problem, found: &str| {
            self.faults.push(Fault {
                file: self.file,
                path: path.clone(),
                found: super::record::shortened(found),
                problem,
                consequence: Consequence::RecordLost,
            });
        };
        match serde_json::from_str::<Value>(text) {
            Ok(Value::Object(map)) => {
                (self.each)(Record::new(self.file, path, map, self.faults));
                self.records += 1;
            }
            Ok(_) => fault(Problem::WrongType(Expected::Object), text),
            Err(error) => fault(unreadable(&error), text),
        }
    }
}

struct Top<'r, 'a>(&'r mut Reading<'a>);

impl<'de> Visitor<'de> for Top<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let reading = self.0;
        match reading.shape {
            Shape::Object => {
                let mut whole = serde_json::Map::new();
                let mut result = Ok(());
                loop {
                    let entry = map.next_key::<String>().and_then(|key| match key {
                        Some(key) => Ok(Some((key, map.next_value::<&RawValue>()?))),
                        None => Ok(None),
                    });
                    match entry {
                        Ok(Some((key, raw))) => match serde_json::from_str(raw.get()) {
                            Ok(value) => drop(whole.insert(key, value)),
                            Err(error) => reading.faults.push(Fault {
                                file: reading.file,
                                path: key,
                                found: super::record::shortened(raw.get()),
                                problem: unreadable(&error),
                                consequence: Consequence::ValueLost,
                            }),
                        },
                        Ok(None) => break,
                        Err(error) => {
                            result = Err(error);
                            break;
                        }
                    }
                }
                // A file that is cut short still has the fields before the cut.
                if result.is_ok() || !whole.is_empty() {
                    (reading.each)(Record::new(reading.file, String::new(), whole, reading.faults));
                    reading.records += 1;
                }
                result
            }
            Shape::List(field) => {
                while let Some(key) = map.next_key::<String>()? {
                    if key == field {
                        reading.has_list = true;
                        map.next_value_seed(List(&mut *reading))?;
                    } else {
                        map.next_value::<IgnoredAny>()?;
                        if key != "$schema" && key != "notes" {
                            reading.faults.push(Fault {
                                file: reading.file,
                                path: super::record::shortened(&key),
                                found: String::new(),
                                problem: Problem::UnknownField,
                                consequence: Consequence::Kept,
                            });
                        }
                    }
                }
                Ok(())
            }
        }
    }
}

struct List<'r, 'a>(&'r mut Reading<'a>);

impl List<'_, '_> {
    /// Something else stands where the list should be.
    fn report(self, found: &str) {
        if let Shape::List(field) = self.0.shape {
            self.0.faults.push(Fault {
                file: self.0.file,
                path: field.to_owned(),
                found: super::record::shortened(found),
                problem: Problem::WrongType(Expected::List),
                consequence: Consequence::FileLost,
            });
        }
    }
}

impl<'de> DeserializeSeed<'de> for List<'_, '_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Any value, as its own text: a list is read record by record, anything else is a fault.
impl<'de> Visitor<'de> for List<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        // A large number or a fraction comes as a map too, of one entry, because it is kept as it is written.
        let mut found = "{…}".to_owned();
        while let Some(key) = map.next_key::<String>()? {
            if key.starts_with("$serde_json") {
                found = map.next_value::<String>()?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        self.report(&found);
        Ok(())
    }

    fn visit_str<E>(self, found: &str) -> Result<(), E> {
        self.report(found);
        Ok(())
    }

    fn visit_u64<E>(self, found: u64) -> Result<(), E> {
        self.report(&found.to_string());
        Ok(())
    }

    fn visit_i64<E>(self, found: i64) -> Result<(), E> {
        self.report(&found.to_string());
        Ok(())
    }

    fn visit_bool<E>(self, found: bool) -> Result<(), E> {
        self.report(if found { "true" } else { "false" });
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.report("null");
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut records: A) -> Result<(), A::Error> {
        let Shape::List(field) = self.0.shape else { return Ok(()) };
        let mut position = 0_usize;
        while let Some(raw) = records.next_element::<&RawValue>()? {
            self.0.record(format!("{field}[{position}]"), raw.get());
            position += 1;
        }
        Ok(())
    }
}

/// Why a value that is well formed cannot be read all the same.
fn unreadable(error: &serde_json::Error) -> Problem {
    // The reader gives no other way to tell its limit of depth from a number or letter that cannot be held.
    if error.to_string().starts_with("recursion limit") {
        Problem::TooDeep
    } else {
        Problem::Unreadable
    }
}

/// Whether a text is short enough to use.
pub(super) fn fits(text: &str) -> bool {
    text.len() <= MAX_TEXT
}
