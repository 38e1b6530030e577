//! How a message is written for the program: its text, with these signs where something is put in.
//!
//! A variable is [`VARIABLE`] and its number. A choice is [`CHOICE`] and the number of the variable that decides,
//! then for each variant [`VARIANT`], its key (the default's begins with [`DEFAULT`]), [`TEXT`] and its text, and
//! at last [`END`]. Variables are numbered in alphabetical order of their names, from [`FIRST`] on. The messages
//! of a file follow each other in alphabetical order of their keys, with [`SEPARATOR`] between them.

/// Between two messages.
pub const SEPARATOR: char = '\0';
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
