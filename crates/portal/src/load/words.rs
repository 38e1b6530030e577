//! Faults in plain words.

use super::fault::{Consequence, Expected, Fault, Problem};
use crate::message::Messages;

/// A fault as a sentence for somebody who is not a programmer: where, what is wrong, what came of it.
pub fn describe(fault: &Fault, messages: &Messages) -> String {
    let place = if fault.path.is_empty() {
        fault.file.name().to_owned()
    } else {
        format!("{}, {}", fault.file.name(), fault.path)
    };
    let sentence = messages.fault_line(
        consequence(fault.consequence, messages),
        place,
        problem(&fault.problem, messages),
    );
    if fault.found.is_empty() {
        sentence
    } else {
        format!("{sentence} {}", messages.fault_found(&fault.found))
    }
}

fn problem(problem: &Problem, messages: &Messages) -> String {
    match problem {
        Problem::FileMissing => messages.fault_file_missing(),
        Problem::FileRefused(status) => messages.fault_file_refused(status.to_string()),
        Problem::FileUnreachable => messages.fault_file_unreachable(),
        Problem::FileEmpty => messages.fault_file_empty(),
        Problem::FileNotText => messages.fault_file_not_text(),
        Problem::FileTooLong => messages.fault_file_too_long(),
        Problem::FileIsHtml => messages.fault_file_is_html(),
        Problem::CutShort { line } => messages.fault_cut_short(line.to_string()),
        Problem::NotJson { line, column } => {
            messages.fault_not_json(column.to_string(), line.to_string())
        }
        Problem::WrongType(wanted) => messages.fault_wrong_type(expected(*wanted, messages)),
        Problem::MissingField => messages.fault_missing_field(),
        Problem::UnknownField => messages.fault_unknown_field(),
        Problem::DuplicateId => messages.fault_duplicate_id(),
        Problem::BadId => messages.fault_bad_id(),
        Problem::UnknownCountry => messages.fault_unknown_country(),
        Problem::UnknownTerm { list } => messages.fault_unknown_term(*list),
        Problem::BadLanguage => messages.fault_bad_language(),
        Problem::UnknownLanguage => messages.fault_unknown_language(),
        Problem::BadDate => messages.fault_bad_date(),
        Problem::EndBeforeStart => messages.fault_end_before_start(),
        Problem::BadLink => messages.fault_bad_link(),
        Problem::TooLong => messages.fault_too_long(),
        Problem::TooDeep => messages.fault_too_deep(),
        Problem::Unreadable => messages.fault_unreadable(),
        Problem::ListedTwice => messages.fault_listed_twice(),
        Problem::SameSlug => messages.fault_same_slug(),
    }
}

fn expected(expected: Expected, messages: &Messages) -> String {
    match expected {
        Expected::Text => messages.expected_text(),
        Expected::Words => messages.expected_words(),
        Expected::List => messages.expected_list(),
        Expected::Object => messages.expected_object(),
        Expected::Number => messages.expected_number(),
        Expected::Bool => messages.expected_bool(),
        Expected::Tile => messages.expected_tile(),
        Expected::OneOf(words) => messages.expected_one_of(words.join(", ")),
    }
}

fn consequence(consequence: Consequence, messages: &Messages) -> String {
    match consequence {
        Consequence::FileLost => messages.consequence_file_lost(),
        Consequence::RestLost => messages.consequence_rest_lost(),
        Consequence::RecordLost => messages.consequence_record_lost(),
        Consequence::ValueLost => messages.consequence_value_lost(),
        Consequence::Kept => messages.consequence_kept(),
    }
}
