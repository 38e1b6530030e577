//! How a message is written for the program: its text, with these signs where something is put in.
//!
//! A variable is [`VARIABLE`] and its number. A choice is [`CHOICE`] and the number of the variable that decides,
//! then for each variant [`VARIANT`], its key (the default's begins with [`DEFAULT`]), [`TEXT`] and its text, and
//! at last [`END`]. Variables are numbered in alphabetical order of their names, from [`FIRST`] on. The messages
//! of a file follow each other in alphabetical order of the English keys, each with [`TERMINATOR`] behind it, so that
//! the last one of a file that was cut short is not taken for whole. An empty message is one that the language lacks.
//! A language's own file begins with the [`fingerprint`] of the English messages that it belongs to, terminated too.

/// Behind each message.
pub const TERMINATOR: char = '\0';
/// Before the number of a variable whose value is put in here.
pub const VARIABLE: char = '\u{1}';
/// Before the number of the variable that decides a choice.
pub const CHOICE: char = '\u{2}';
/// Before the key of a variant.
pub const VARIANT: char = '\u{3}';
/// Between a variant's key and its text.
pub const TEXT: char = '\u{4}';
/// After the last variant.
pub const END: char = '\u{5}';
/// Before the key of the variant to take when no other fits.
pub const DEFAULT: char = '*';
/// The number of the first variable.
pub const FIRST: char = '0';

/// What tells the messages of one release from those of another: made of their keys and variables, in their order.
pub fn fingerprint<'a>(names: impl Iterator<Item = &'a str>) -> String {
    // FNV-1a: the same on every machine and in every version of the compiler, which the standard library's is not.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for name in names {
        for byte in name.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

/// Messages behind each other, each terminated.
pub fn terminated<'a>(messages: impl Iterator<Item = &'a str>) -> String {
    messages.flat_map(|message| message.chars().chain([TERMINATOR])).collect()
}
