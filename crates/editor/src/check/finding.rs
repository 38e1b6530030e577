//! One thing that an editor should know of.

use crate::layout::Place;
use portal::load::{Consequence, File, Problem};

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// A record, or more, is lost to readers.
    Error,
    /// Readers see the record, and miss something of it.
    Warning,
    /// Nothing is lost.
    Note,
}

impl Level {
    /// All of them, the worst first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Note];

    /// Its name.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }

    /// How much a fault of loading matters.
    pub(super) fn of(consequence: Consequence) -> Self {
        match consequence {
            Consequence::FileLost | Consequence::RestLost | Consequence::RecordLost => Self::Error,
            Consequence::ValueLost => Self::Warning,
            Consequence::Kept => Self::Note,
        }
    }
}

/// What a finding is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Loading cannot use something.
    Fault(Problem),
    /// An activity has no date.
    NoDate,
    /// An activity names no page that tells of it.
    NoSource,
    /// No link leads to a document.
    NoLink,
    /// A text lacks a language of the interface.
    LanguageMissing,
    /// A title is very long.
    LongTitle,
    /// Something is named that does not exist.
    DeadReference,
    /// Two records tell of the same thing.
    Duplicate,
    /// Two names are nearly the same.
    SpellingVariant,
    /// An activity lies before or after the project.
    OutsideProject,
    /// A name stands without the mark that it needs.
    MarkMissing,
    /// A text holds the markup of a web page, which readers would see as it is.
    Markup,
    /// The project offers something that nothing has.
    Unused,
}

impl Rule {
    /// A short name that stays, for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Fault(problem) => code(problem),
            Self::NoDate => "no-date",
            Self::NoSource => "no-source",
            Self::NoLink => "no-link",
            Self::LanguageMissing => "language-missing",
            Self::LongTitle => "long-title",
            Self::DeadReference => "dead-reference",
            Self::Duplicate => "duplicate",
            Self::SpellingVariant => "spelling-variant",
            Self::OutsideProject => "outside-project",
            Self::MarkMissing => "mark-missing",
            Self::Markup => "markup",
            Self::Unused => "unused",
        }
    }
}

fn code(problem: &Problem) -> &'static str {
    match problem {
        Problem::FileMissing => "file-missing",
        Problem::FileRefused(_) | Problem::FileUnreachable => "file-unreadable",
        Problem::FileEmpty => "file-empty",
        Problem::FileNotText => "file-not-text",
        Problem::FileTooLong => "file-too-long",
        Problem::TooManyRecords => "too-many-records",
        Problem::FileIsHtml => "file-is-html",
        Problem::CutShort { .. } => "cut-short",
        Problem::NotJson { .. } => "not-json",
        Problem::WrongType(_) => "wrong-type",
        Problem::MissingField => "missing-field",
        Problem::UnknownField => "unknown-field",
        Problem::DuplicateId => "duplicate-id",
        Problem::BadId => "bad-id",
        Problem::UnknownCountry => "unknown-country",
        Problem::UnknownTerm { .. } => "unknown-term",
        Problem::BadLanguage => "bad-language",
        Problem::UnknownLanguage => "unknown-language",
        Problem::BadDate => "bad-date",
        Problem::EndBeforeStart => "end-before-start",
        Problem::BadLink => "bad-link",
        Problem::BadEmail => "bad-email",
        Problem::TooLong => "too-long",
        Problem::TooDeep => "too-deep",
        Problem::Unreadable => "unreadable",
        Problem::ListedTwice => "listed-twice",
        Problem::SameSlug => "same-name",
    }
}

/// One thing that an editor should know of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters.
    pub level: Level,
    /// What it is about.
    pub rule: Rule,
    /// In which file.
    pub file: File,
    /// Where in it: `activities[3].start`. Empty for the file as a whole.
    pub path: String,
    /// The same as editing programs count, if the file has the place.
    pub place: Option<Place>,
    /// The id of the record that it is about, or its title.
    pub record: Option<String>,
    /// What stands there, as it stands there, shortened.
    pub found: Option<String>,
    /// The place of another record in the same file that has to do with it.
    pub other: Option<Place>,
    /// What is wrong, in a sentence.
    pub what: String,
    /// What comes of it for readers, in a sentence.
    pub outcome: Option<String>,
    /// What was most likely meant, or what to do, in a sentence.
    pub hint: Option<String>,
}
