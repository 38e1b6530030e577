//! Numbers as readers write them.

use crate::message::{Key, Messages};

/// A whole number in groups of three digits, with the separator that the reader's language uses.
///
/// Four digits stay together, as the style of the European institutions has it in most languages.
pub fn group(number: u64, messages: &Messages) -> String {
    let digits = number.to_string();
    if digits.len() <= 4 {
        return digits;
    }
    let separator = messages.text(Key::NumberGroup);
    let mut out = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            out.push_str(separator);
        }
        out.push(digit);
    }
    out
}

/// A file size in kB or MB, rounded.
pub fn file_size(bytes: u64, messages: &Messages) -> String {
    if bytes < 1_000_000 {
        messages.size_kilobytes(bytes.div_ceil(1000))
    } else {
        messages.size_megabytes((bytes + 500_000) / 1_000_000)
    }
}
