//! Faults in plain words.

use super::fault::{Consequence, Expected, Fault, Problem};
use crate::message::{Key, Messages};

/// A fault as a sentence for somebody who is not a programmer: where, what is wrong, what came of it.
pub fn describe(fault: &Fault, messages: &Messages) -> String {
    let file = fault.file.name();
    let place =
        if fault.path.is_empty() { file.to_owned() } else { format!("{file}, {}", fault.path) };
    let mut sentence = messages.fault_line(
        outcome(fault.consequence, messages),
        &place,
        &problem(&fault.problem, messages),
    );
    if !fault.found.is_empty() {
        sentence.push(' ');
        sentence.push_str(&messages.fault_found(&fault.found));
    }
    sentence
}

/// What is wrong, as a sentence.
pub fn problem(problem: &Problem, messages: &Messages) -> String {
    let key = match problem {
        Problem::FileRefused(status) => return messages.fault_file_refused(&status.to_string()),
        Problem::CutShort { line } => return messages.fault_cut_short(&line.to_string()),
        Problem::NotJson { line, column } => {
            return messages.fault_not_json(&column.to_string(), &line.to_string());
        }
        Problem::WrongType(wanted) => {
            return messages.fault_wrong_type(&expected(*wanted, messages));
        }
        Problem::UnknownTerm { list } => return messages.fault_unknown_term(*list),
        Problem::FileMissing => Key::FaultFileMissing,
        Problem::FileUnreachable => Key::FaultFileUnreachable,
        Problem::FileEmpty => Key::FaultFileEmpty,
        Problem::FileNotText => Key::FaultFileNotText,
        Problem::FileTooLong => Key::FaultFileTooLong,
        Problem::TooManyRecords => Key::FaultTooManyRecords,
        Problem::FileIsHtml => Key::FaultFileIsHtml,
        Problem::MissingField => Key::FaultMissingField,
        Problem::UnknownField => Key::FaultUnknownField,
        Problem::DuplicateId => Key::FaultDuplicateId,
        Problem::BadId => Key::FaultBadId,
        Problem::UnknownCountry => Key::FaultUnknownCountry,
        Problem::BadLanguage => Key::FaultBadLanguage,
        Problem::UnknownLanguage => Key::FaultUnknownLanguage,
        Problem::BadDate => Key::FaultBadDate,
        Problem::EndBeforeStart => Key::FaultEndBeforeStart,
        Problem::BadLink => Key::FaultBadLink,
        Problem::BadEmail => Key::FaultBadEmail,
        Problem::TooLong => Key::FaultTooLong,
        Problem::TooDeep => Key::FaultTooDeep,
        Problem::Unreadable => Key::FaultUnreadable,
        Problem::ListedTwice => Key::FaultListedTwice,
        Problem::SameSlug => Key::FaultSameSlug,
    };
    messages.text(key).to_owned()
}

fn expected(expected: Expected, messages: &Messages) -> String {
    let key = match expected {
        Expected::NumberBetween(least, most) => {
            return messages.expected_number_between(&least.to_string(), &most.to_string());
        }
        Expected::OneOf(words) => return messages.expected_one_of(&words.join(", ")),
        Expected::Text => Key::ExpectedText,
        Expected::Words => Key::ExpectedWords,
        Expected::List => Key::ExpectedList,
        Expected::Object => Key::ExpectedObject,
        Expected::Number => Key::ExpectedNumber,
        Expected::Bool => Key::ExpectedBool,
        Expected::Tile => Key::ExpectedTile,
    };
    messages.text(key).to_owned()
}

/// What came of a fault, as a sentence.
pub fn outcome(consequence: Consequence, messages: &Messages) -> &str {
    messages.text(match consequence {
        Consequence::FileLost => Key::ConsequenceFileLost,
        Consequence::RestLost => Key::ConsequenceRestLost,
        Consequence::RecordLost => Key::ConsequenceRecordLost,
        Consequence::ValueLost => Key::ConsequenceValueLost,
        Consequence::Kept => Key::ConsequenceKept,
    })
}
