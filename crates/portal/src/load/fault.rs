//! What can be wrong with the data, where, and what came of it.

use std::fmt;

/// One of the data files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum File {
    /// The project.
    Project,
    /// Its activities.
    Activities,
    /// Its documents.
    Documents,
}

impl File {
    /// The files, in the order in which they are read.
    pub const ALL: [Self; 3] = [Self::Project, Self::Activities, Self::Documents];

    /// The file's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Project => "project.json",
            Self::Activities => "activities.json",
            Self::Documents => "documents.json",
        }
    }
}

impl fmt::Display for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Something wrong with the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// In which file.
    pub file: File,
    /// Where in it: `activities[3].start`. Empty for the file as a whole.
    pub path: String,
    /// What stands there, shortened. Empty where nothing stands there.
    pub found: String,
    /// What is wrong with it.
    pub problem: Problem,
    /// What came of it.
    pub consequence: Consequence,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file is not there.
    FileMissing,
    /// The host answered with an error status.
    FileRefused(u16),
    /// The host did not answer, or the connection broke.
    FileUnreachable,
    /// The file is empty.
    FileEmpty,
    /// The file is not text.
    FileNotText,
    /// The file is longer than [`super::MAX_FILE`].
    FileTooLong,
    /// The file has more records than [`super::MAX_RECORDS`].
    TooManyRecords,
    /// There is a web page where the data should be.
    FileIsHtml,
    /// The file ends in the middle.
    CutShort {
        /// The line where it ends, from 1.
        line: usize,
    },
    /// The file is not JSON.
    NotJson {
        /// The line of the first mistake, from 1.
        line: usize,
        /// Its column, from 1.
        column: usize,
    },
    /// Another kind of value was expected.
    WrongType(Expected),
    /// A required field is not there, or holds nothing.
    MissingField,
    /// No such field is known.
    UnknownField,
    /// Another record has this id.
    DuplicateId,
    /// An id may hold only small letters, digits and hyphens.
    BadId,
    /// The project does not list this country.
    UnknownCountry,
    /// The project does not list this kind or topic.
    UnknownTerm {
        /// The field of `project.json` that lists what may stand here.
        list: &'static str,
    },
    /// This is not a language tag.
    BadLanguage,
    /// The language tag is well formed, but the portal has no name for it.
    UnknownLanguage,
    /// This is not a date of the calendar.
    BadDate,
    /// It ends before it starts.
    EndBeforeStart,
    /// A link must begin with `https:`, `http:` or `mailto:`.
    BadLink,
    /// This is no e-mail address.
    BadEmail,
    /// The text is longer than [`super::MAX_TEXT`].
    TooLong,
    /// Lists in lists in lists.
    TooDeep,
    /// The value is well formed, but no text or number can hold it.
    Unreadable,
    /// A list offers the same thing twice.
    ListedTwice,
    /// Two names differ so little that an address cannot tell them apart.
    SameSlug,
}

/// The kind of value that a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// `"…"` or `{"en": "…"}`
    Text,
    /// `"…"`
    Words,
    /// `[…]`
    List,
    /// `{…}`
    Object,
    /// A whole number, not negative.
    Number,
    /// A whole number from this one to that.
    NumberBetween(u64, u64),
    /// `true` or `false`
    Bool,
    /// `[column, row]`
    Tile,
    /// One of a few words.
    OneOf(&'static [&'static str]),
}

/// What came of a fault, from bad to harmless.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Consequence {
    /// Nothing of the file could be used.
    FileLost,
    /// What came before in the file is used, the rest is not.
    RestLost,
    /// The record is left out.
    RecordLost,
    /// The value is left out, the record is used.
    ValueLost,
    /// It is used as it is.
    Kept,
}

impl Consequence {
    /// Whether readers miss something whole because of it.
    pub fn is_error(self) -> bool {
        self <= Self::RecordLost
    }
}
