//! A WebAssembly module, as far as the build looks into it: its sections, its functions, and what they are called.
//!
//! Of what is not a module as the compiler and its tools write it, nothing is found.

use std::collections::BTreeMap;
use std::ops::Range;

/// What a module begins with: its sign and version.
const HEAD: usize = 8;

/// The numbers of sections: what is for tools alone, what is imported, functions, and what memory holds at the start.
pub(crate) const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const CODE: u8 = 10;
pub(crate) const DATA: u8 = 11;

/// A function that is not imported: its name, if it has one, and where its body stands.
pub(crate) struct Function<'m> {
    pub(crate) name: &'m str,
    pub(crate) body: Range<usize>,
}

/// The sections of a module with their numbers, in order: where each begins with its number, and where its content is.
fn sections(module: &[u8]) -> Vec<(u8, Range<usize>, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = HEAD;
    while let Some(kind) = module.get(at) {
        let start = at;
        at += 1;
        let Some(length) = number(module, &mut at) else { break };
        let end = module.len().min(at + length);
        found.push((*kind, start..end, at..end));
        at = end;
    }
    found
}

/// Where the content of a section is.
pub(crate) fn section(module: &[u8], number: u8) -> Option<Range<usize>> {
    sections(module).into_iter().find(|(kind, ..)| *kind == number).map(|(.., content)| content)
}

/// The module without what is for tools alone.
pub(crate) fn bare(module: &[u8]) -> Vec<u8> {
    let mut bare = module.get(..HEAD).unwrap_or(module).to_vec();
    for (kind, whole, _) in sections(module) {
        if kind != CUSTOM {
            bare.extend(module.get(whole).unwrap_or_default());
        }
    }
    bare
}

/// The module without what the linker wrote down, which holds for the module as it was then.
pub(crate) fn without_marks(module: &[u8]) -> Vec<u8> {
    let mut rest = module.get(..HEAD).unwrap_or(module).to_vec();
    for (kind, whole, content) in sections(module) {
        let name = text(module, &mut { content.start }).unwrap_or_default();
        let is_mark = kind == CUSTOM && (name == "linking" || name.starts_with("reloc."));
        if !is_mark {
            rest.extend(module.get(whole).unwrap_or_default());
        }
    }
    rest
}

/// The functions of a module that imports nothing but functions.
pub(crate) fn functions(module: &[u8]) -> Option<Vec<Function<'_>>> {
    let imported = section(module, IMPORTS).map_or(Some(0), |content| imported(module, content))?;
    let names = names(module).unwrap_or_default();
    let mut at = section(module, CODE)?.start;
    let mut functions = Vec::new();
    for index in imported..imported + number(module, &mut at)? {
        let length = number(module, &mut at)?;
        module.get(at..at + length)?;
        let name = names.get(&index).copied().unwrap_or_default();
        functions.push(Function { name, body: at..at + length });
        at += length;
    }
    Some(functions)
}

/// How many functions are imported.
fn imported(module: &[u8], content: Range<usize>) -> Option<usize> {
    let mut at = content.start;
    let count = number(module, &mut at)?;
    for _ in 0..count {
        text(module, &mut at)?;
        text(module, &mut at)?;
        // A function, and its type.
        let 0 = number(module, &mut at)? else { return None };
        number(module, &mut at)?;
    }
    Some(count)
}

/// What functions are called, by their numbers.
fn names(module: &[u8]) -> Option<BTreeMap<usize, &str>> {
    let custom = sections(module).into_iter().filter(|(kind, ..)| *kind == CUSTOM);
    for (_, _, content) in custom {
        let mut at = content.start;
        if text(module, &mut at)? != "name" {
            continue;
        }
        while at < content.end {
            let part = number(module, &mut at)?;
            let length = number(module, &mut at)?;
            if part != 1 {
                at += length;
                continue;
            }
            let mut names = BTreeMap::new();
            for _ in 0..number(module, &mut at)? {
                names.insert(number(module, &mut at)?, text(module, &mut at)?);
            }
            return Some(names);
        }
    }
    None
}

fn text<'m>(module: &'m [u8], at: &mut usize) -> Option<&'m str> {
    let length = number(module, at)?;
    let text = module.get(*at..*at + length)?;
    *at += length;
    std::str::from_utf8(text).ok()
}

/// A number of seven bits a byte, the last byte below 128. An address is written signed, but none is that high.
pub(crate) fn number(module: &[u8], at: &mut usize) -> Option<usize> {
    let mut number = 0;
    for shift in (0..32).step_by(7) {
        let byte = *module.get(*at)?;
        *at += 1;
        number |= usize::from(byte & 0x7F) << shift;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A section of this number.
    pub(crate) fn a_section(number: u8, content: &[u8]) -> Vec<u8> {
        let length = u8::try_from(content.len()).expect("short");
        [&[number, length], content].concat()
    }

    /// A module that imports one function and has these.
    pub(crate) fn a_module(functions: &[(&str, &[u8])]) -> Vec<u8> {
        let short = |length: usize| u8::try_from(length).expect("short");
        let mut code = vec![short(functions.len())];
        let mut names = vec![short(functions.len())];
        for ((name, body), index) in functions.iter().zip(1..) {
            code.extend([&[short(body.len())], *body].concat());
            names.extend([&[index, short(name.len())], name.as_bytes()].concat());
        }
        let names = a_section(1, &names);
        [
            b"\0asm\x01\0\0\0".to_vec(),
            a_section(IMPORTS, b"\x01\x01a\x01b\0\0"),
            a_section(CODE, &code),
            a_section(CUSTOM, &[b"\x04name", names.as_slice()].concat()),
        ]
        .concat()
    }

    #[test]
    fn functions_are_found_with_their_names_and_bodies() {
        let module = a_module(&[("one", b"\0\x0B"), ("two", b"\0\x01\x0B")]);
        let functions = functions(&module).expect("functions");
        let found: Vec<_> = functions
            .iter()
            .map(|f| (f.name, module.get(f.body.clone()).expect("a body")))
            .collect();
        assert_eq!(found, [("one", &b"\0\x0B"[..]), ("two", b"\0\x01\x0B")]);
    }

    #[test]
    fn what_is_for_tools_goes_and_the_rest_stays() {
        let module = a_module(&[("one", b"\0\x0B")]);
        let bare = bare(&module);
        assert_eq!(bare.len() + 15, module.len());
        assert_eq!(functions(&bare).expect("functions").first().map(|f| f.name), Some(""));
    }

    #[test]
    fn a_module_that_is_cut_is_no_fault() {
        let module = a_module(&[("one", b"\0\x0B"), ("two", b"\0\x01\x0B")]);
        for end in 0..module.len() {
            let cut = module.get(..end).expect("a part");
            let _ = (functions(cut), bare(cut), section(cut, DATA));
        }
    }
}
