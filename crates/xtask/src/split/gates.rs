//! The gates: the functions at which the program is cut in two. They stand in modules called `late`, and nothing else does.

use super::read::{Module, Read};
use std::collections::BTreeSet;

/// What they are called, from the module to their own name.
pub(super) const GATES: [Gate; 10] = [
    ["pages", "late", "page"],
    ["pages", "late", "title"],
    ["components", "late", "found"],
    ["components", "late", "answer"],
    ["state", "late", "follow"],
    ["state", "late", "go"],
    ["state", "late", "returned"],
    ["state", "late", "leave"],
    ["state", "late", "address"],
    ["state", "late", "carry_over"],
];

/// From the module, below the package's own, to the function.
pub(super) type Gate = [&'static str; 3];

/// The function of each gate.
///
/// # Errors
///
/// When a gate is missing or stands twice: the compiler, or a tool, has made something else of it.
pub(super) fn of(module: &Module, gates: &[Gate]) -> Read<BTreeSet<u32>> {
    let mut found = BTreeSet::new();
    for gate in gates {
        let mut functions = module.names.iter().filter(|(_, name)| is(name, gate));
        match (functions.next(), functions.next()) {
            (Some((function, _)), None) => found.insert(*function),
            (None, _) => return Err(format!("the gate {} is not there", gate.join("::")).into()),
            _ => return Err(format!("the gate {} is there twice", gate.join("::")).into()),
        };
    }
    Ok(found)
}

/// Whether a name, as the compiler or as a person writes it, is that of a gate.
fn is(name: &str, gate: &Gate) -> bool {
    // How the compiler writes a path: each name behind its length.
    let mangled = gate.map(|part| [&part.len().to_string(), part].concat()).concat();
    let mut plain = String::new();
    for part in name.split('[') {
        plain.push_str(part.split_once(']').map_or(part, |(_, rest)| rest));
    }
    let is_plain = plain.strip_prefix("portal_app::").is_some_and(|path| {
        let mut parts = path.split("::");
        gate.iter().all(|part| parts.next() == Some(part))
            && parts.next().is_none_or(|rest| rest.starts_with('h') && rest.len() == 17)
    });
    let is_mangled = name.starts_with('_')
        && name
            .split_once("10portal_app")
            .and_then(|(_, path)| path.strip_prefix(mangled.as_str()))
            // The end, or a number that tells versions apart.
            .is_some_and(|rest| rest.is_empty() || rest == "E" || rest.starts_with("17h"));
    is_plain || is_mangled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gate_is_known_by_its_whole_path_however_it_is_written() {
        let gate = ["pages", "late", "page"];
        for name in [
            "_ZN10portal_app5pages4late4page17h16d2708c431758deE",
            "_RNvNtNtCs1234_10portal_app5pages4late4page",
            "portal_app::pages::late::page::h16d2708c431758de",
            "portal_app[0123456789abcdef]::pages::late::page",
            "portal_app::pages::late::page",
        ] {
            assert!(is(name, &gate), "{name}");
        }
        for name in [
            "_ZN10portal_app5pages4late4page28_$u7b$$u7b$closure$u7d$$u7d$17h16d2708c431758deE",
            "portal_app::pages::late::page::{{closure}}::h16d2708c431758de",
            "portal_app::pages::late::pages",
            "portal_app::pages::late",
            "other::pages::late::page",
            "",
        ] {
            assert!(!is(name, &gate), "{name}");
        }
    }
}
