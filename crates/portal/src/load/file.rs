//! Takes a file apart into records, and keeps what came before a mistake.

use super::fault::{Consequence, Expected, Fault, File, Problem};
use super::json::{Json, Object};
use super::reader::Reader;
use super::record::Record;
use super::told::{Found, Path};
use super::{MAX_FILE, MAX_RECORDS, MAX_TEXT};
use serde::de::DeserializeSeed as _;
use serde_json::Deserializer;

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
    each: &mut dyn FnMut(Record<'_>),
) -> bool {
    let mut reading = Reading {
        file,
        shape,
        faults,
        each,
        fields: Object::default(),
        records: 0,
        has_list: false,
        is_object: true,
        is_full: false,
    };
    let fault = match source {
        Source::Text(text) => reading.read(text.trim_start_matches('\u{feff}')),
        Source::Missing(missing) => Some(reading.lost(
            match missing {
                Missing::NotFound => Problem::FileMissing,
                Missing::Refused(status) => Problem::FileRefused(*status),
                Missing::Unreachable => Problem::FileUnreachable,
                Missing::NotText => Problem::FileNotText,
            },
            "",
        )),
    };
    let is_whole = fault.is_none();
    faults.extend(fault);
    is_whole
}

/// A file as far as it was read.
pub(super) struct Reading<'a> {
    file: File,
    shape: Shape,
    faults: &'a mut Vec<Fault>,
    each: &'a mut dyn FnMut(Record<'_>),
    /// The fields of a file that is one record.
    fields: Object,
    records: usize,
    has_list: bool,
    is_object: bool,
    is_full: bool,
}

impl Reading<'_> {
    /// Reads the text, and says what cost the file or the end of it.
    fn read(&mut self, text: &str) -> Option<Fault> {
        let start = text.trim_start();
        if let Some(problem) = unusable(text, start) {
            return Some(self.lost(problem, start));
        }
        let mut deserializer = Deserializer::from_slice(text.as_bytes());
        let fields = Reader::File(self).deserialize(&mut deserializer).map(drop);
        if !self.is_object {
            return Some(self.lost(Problem::WrongType(Expected::Object), start));
        }
        // A file that is cut short still has the fields before the cut.
        if matches!(self.shape, Shape::Object) && (fields.is_ok() || !self.fields.is_empty()) {
            let fields = std::mem::take(&mut self.fields);
            self.hand_on(Path::default(), fields);
        }
        if let Err(error) = fields.and_then(|()| deserializer.end()) {
            let problem = if self.is_full {
                Problem::TooManyRecords
            } else if error.is_eof() {
                Problem::CutShort { line: error.line() }
            } else {
                Problem::NotJson { line: error.line(), column: error.column() }
            };
            let mut fault = self.lost(problem, "");
            if self.records > 0 {
                fault.consequence = Consequence::RestLost;
            }
            return Some(fault);
        }
        match self.shape {
            Shape::List(field) if !self.has_list => Some(Fault {
                path: Path::default().field(field).told(),
                ..self.lost(Problem::MissingField, "")
            }),
            _ => None,
        }
    }

    fn lost(&self, problem: Problem, found: &str) -> Fault {
        let (path, found) = (String::new(), Found::text(found).told());
        Fault { file: self.file, path, found, problem, consequence: Consequence::FileLost }
    }

    fn hand_on(&mut self, path: Path, fields: Object) {
        (self.each)(Record::new(self.file, path, fields, self.faults));
        self.records += 1;
    }

    fn note(&mut self, path: Path, found: Found, problem: Problem, consequence: Consequence) {
        let (path, found) = (path.told(), found.told());
        self.faults.push(Fault { file: self.file, path, found, problem, consequence });
    }

    /// Something else stands where the file's object should be.
    pub(super) fn is_no_object(&mut self) {
        self.is_object = false;
    }

    /// Whether this field is the list of records.
    pub(super) fn is_list(&mut self, key: &str) -> bool {
        let is_list = matches!(self.shape, Shape::List(field) if field == key);
        self.has_list |= is_list;
        is_list
    }

    /// Something else stands where the list should be.
    pub(super) fn is_no_list(&mut self, value: &Json) {
        if let Shape::List(field) = self.shape {
            let found = match value {
                Json::Null => Found::text("null"),
                Json::Text(text) => Found::text(text),
                other => Found::value(other),
            };
            let wrong = Problem::WrongType(Expected::List);
            self.note(Path::default().field(field), found, wrong, Consequence::FileLost);
        }
    }

    /// Takes a field of the file, from its own text.
    pub(super) fn field(&mut self, key: String, text: &str) {
        match self.shape {
            Shape::Object => match parse(text) {
                Ok(value) => self.fields.push(key, value),
                Err(problem) => {
                    let path = Path::default().field(&key);
                    self.note(path, Found::text(text), problem, Consequence::ValueLost);
                }
            },
            Shape::List(_) if key == "$schema" || key == "notes" => {}
            Shape::List(_) => {
                let (path, unknown) = (Path::default().field(&key), Problem::UnknownField);
                self.note(path, Found::default(), unknown, Consequence::Kept);
            }
        }
    }

    /// Whether a record at this position is one too many.
    pub(super) fn is_full(&mut self, position: usize) -> bool {
        self.is_full |= position == MAX_RECORDS;
        self.is_full
    }

    /// Reads one record from its own text, so that a record nested too deeply costs only itself.
    pub(super) fn record(&mut self, position: usize, text: &str) {
        let Shape::List(field) = self.shape else { return };
        let path = Path::default().field(field).item(position);
        let problem = match parse(text) {
            Ok(Json::Object(fields)) => return self.hand_on(path, fields),
            Ok(_) => Problem::WrongType(Expected::Object),
            Err(problem) => problem,
        };
        self.note(path, Found::text(text), problem, Consequence::RecordLost);
    }
}

/// What makes a text unusable before it is read.
fn unusable(text: &str, start: &str) -> Option<Problem> {
    if start.is_empty() {
        Some(Problem::FileEmpty)
    } else if text.len() > MAX_FILE {
        Some(Problem::FileTooLong)
    } else if start.starts_with('<') {
        Some(Problem::FileIsHtml)
    } else if start.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
        Some(Problem::WrongType(Expected::Object))
    } else {
        None
    }
}

/// A value from its own text, which is well formed.
fn parse(text: &str) -> Result<Json, Problem> {
    Reader::Value
        .deserialize(&mut Deserializer::from_slice(text.as_bytes()))
        .map_err(|error| unreadable(&error))
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
