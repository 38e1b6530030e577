//! Takes out of a program what it would do to say why it comes to a stop: it stops without a word, and the page comes
//! back. In the standard library as it is delivered, each panic gathers a message for a printer that browsers do not
//! have.
//!
//! The functions in question never return. Their bodies become the one instruction that stops, and `wasm-opt` drops
//! what was only done for them.

use crate::module;

/// The crates that come with the compiler.
const LIBRARY: [&str; 4] = ["core::", "alloc::", "std::", "__rustc::"];

/// Whatever begins like this ends a program.
const PANICS: &str = "core::panicking::";

/// And so does what has one of these names.
const ENDS: [&str; 12] = [
    "::assert_failed",
    "::expect_failed",
    "::handle_alloc_error",
    "::handle_error",
    "::len_mismatch_fail",
    "::panic_access_error",
    "::panic_already_borrowed",
    "::panic_already_mutably_borrowed",
    "::panic_poisoned",
    "::rust_begin_unwind",
    "::slice_index_fail",
    "::unwrap_failed",
];

/// Instructions: to stop, to do nothing, and the end of a function.
const STOP: u8 = 0;
const NOTHING: u8 = 1;
const END: u8 = 0x0B;

/// What a body begins with that has no variables of its own.
const NO_VARIABLES: u8 = 0;

/// Empties the functions. Where none has such a name, nothing is changed.
pub(crate) fn silence(module: &mut [u8]) {
    let mut bodies = Vec::new();
    for function in module::functions(module).unwrap_or_default() {
        // What never returns has this before its end.
        let stops =
            module.get(function.body.clone()).is_some_and(|body| body.ends_with(&[STOP, END]));
        if stops && is_panic(function.name) {
            bodies.push(function.body);
        }
    }
    for range in bodies {
        if let Some([variables, stop, rest @ .., end]) = module.get_mut(range) {
            (*variables, *stop, *end) = (NO_VARIABLES, STOP, END);
            rest.fill(NOTHING);
        }
    }
}

/// Whether a function of this name ends a program.
fn is_panic(name: &str) -> bool {
    let path = path(name);
    LIBRARY.iter().any(|library| path.starts_with(library))
        && (path.starts_with(PANICS) || ENDS.iter().any(|end| path.ends_with(end)))
}

/// A name without the numbers in brackets that tell versions of a crate apart, and without the sign before a type.
fn path(name: &str) -> String {
    let mut path = String::new();
    for part in name.trim_start_matches('<').split('[') {
        let part = if path.is_empty() {
            part
        } else {
            part.split_once(']').map_or(part, |(_, rest)| rest)
        };
        path.push_str(part);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::module::tests::a_module;

    #[test]
    fn what_ends_a_program_is_known_by_its_name() {
        for name in [
            "core[c5930c85a12de822]::panicking::panic_fmt",
            "core[c5930c85a12de822]::panicking::assert_failed::<usize, usize>",
            "core[c5930c85a12de822]::result::unwrap_failed",
            "<alloc[3ca501edff3f0c7c]::vec::Vec<_, _>>::remove::assert_failed",
            "__rustc[b7974e8690430dd9]::rust_begin_unwind",
            "core::option::expect_failed",
        ] {
            assert!(is_panic(name), "{name}");
        }
        for name in
            ["portal::load::unwrap_failed", "core::option::Option<T>::unwrap_or_else", "memcpy", ""]
        {
            assert!(!is_panic(name), "{name}");
        }
    }

    #[test]
    fn a_panic_only_stops_and_nothing_else_changes() {
        let panic = ("core::panicking::panic", &[0, 0x41, 5, 0x1A, 0, END][..]);
        let returns = ("core::panicking::odd", &[0, 0x41, 5, 0x1A, END][..]);
        let mut module = a_module(&[panic, returns]);
        silence(&mut module);
        let silent = ("core::panicking::panic", &[0, STOP, NOTHING, NOTHING, NOTHING, END][..]);
        assert_eq!(module, a_module(&[silent, returns]));
    }
}
