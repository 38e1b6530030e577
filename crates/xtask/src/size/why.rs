//! What the program is made of, as it was built last: sums a part of the sources, and the largest functions. In bytes as
//! they are, before compression, because only those belong to one function.

use super::thousands;
use crate::error::{Error, Result, Tried};
use crate::run::Run;
use crate::{paths, tools};
use serde_json::Value;
use std::collections::BTreeMap;

/// How many functions are listed.
const LARGEST: usize = 40;

/// Of these crates the parts are told apart, down to so many names.
const TOLD_APART: [(&str, usize); 5] =
    [("portal_app", 3), ("portal", 3), ("core", 2), ("alloc", 2), ("std", 2)];

/// `cargo xtask size --why`
pub(super) fn run() -> Result<bool> {
    let tool = tools::for_why()?;
    let module = paths::named();
    if !module.is_file() {
        let missing = format!("there is no {}", module.display());
        return Err(Error::new("say what the program is made of", missing)
            .help("cargo xtask build, where wasm-opt can be had"));
    }
    let printed = Run::new(tool, "take the program apart")
        .args(["top", "--format", "json"])
        .args([module])
        .kept()?;
    print!("{}", table(&items(&printed)?));
    Ok(true)
}

/// What twiggy found, by name.
fn items(printed: &str) -> Result<Vec<(String, usize)>> {
    let all: Value = serde_json::from_str(printed).tried(|| "read what twiggy found".into())?;
    let item = |item: &Value| {
        let name = item.get("name")?.as_str()?;
        let bytes = usize::try_from(item.get("shallow_size")?.as_u64()?).ok()?;
        // The names are not in the program that readers get, and the last rows are sums.
        let counts = !name.contains("subsection") && !name.starts_with(['Σ', '.']);
        counts.then(|| (name.to_owned(), bytes))
    };
    Ok(all.as_array().into_iter().flatten().filter_map(item).collect())
}

fn table(items: &[(String, usize)]) -> String {
    let mut parts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (name, bytes) in items {
        let (sum, count) = parts.entry(part(name)).or_default();
        (*sum, *count) = (*sum + bytes, *count + 1);
    }
    let mut parts: Vec<_> = parts.into_iter().collect();
    parts.sort_by_key(|(name, (sum, _))| (usize::MAX - sum, name.clone()));
    let all: usize = items.iter().map(|(_, bytes)| bytes).sum();
    let mut out = format!("{:>9} {:>5}  part\n", "bytes", "items");
    for (name, (sum, count)) in parts {
        out.extend([format!("{:>9} {count:>5}  {name}\n", thousands(sum))]);
    }
    out.extend([format!("{:>9} {:>5}  in all\n", thousands(all), items.len())]);
    let mut items: Vec<_> = items.iter().collect();
    items.sort_by_key(|(name, bytes)| (usize::MAX - bytes, name));
    out.extend([format!("\n{:>9}  the largest\n", "bytes")]);
    for (name, bytes) in items.into_iter().take(LARGEST) {
        out.extend([format!("{:>9}  {}\n", thousands(*bytes), plain(name))]);
    }
    out
}

/// A function's name without the numbers that tell versions of a crate, or copies of a function, apart.
fn plain(name: &str) -> String {
    let name = match name.rsplit_once("::h") {
        Some((name, hash)) if hash.len() == 16 => name,
        _ => name,
    };
    let mut plain = String::new();
    for (index, part) in name.split('[').enumerate() {
        let rest = part.split_once(']').filter(|(hash, _)| hash.len() > 12 && index > 0);
        match rest {
            Some((_, rest)) => plain.push_str(rest),
            None if index > 0 => plain.extend(["[", part]),
            None => plain.push_str(part),
        }
    }
    plain
}

/// To what part of the sources something belongs: to the project's own where its name has one, as code that a library
/// made for it does.
fn part(name: &str) -> String {
    let name = plain(name);
    if name.starts_with("core::ptr::drop_in_place") {
        return "(dropping of values)".into();
    }
    let is_of_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let paths: Vec<&str> =
        name.split(|c| !is_of_path(c)).filter(|path| path.contains("::")).collect();
    let own = |path: &&&str| path.starts_with("portal");
    let Some(path) = paths.iter().find(own).or(paths.iter().find(|path| !path.starts_with(':')))
    else {
        let is_data = name.starts_with("data segment");
        return if is_data { "(data)" } else { "(other)" }.into();
    };
    let names: Vec<&str> = path.split("::").filter(|name| !name.is_empty()).collect();
    let (first, most) = (names.first().copied().unwrap_or_default(), names.len().max(2) - 1);
    let told = TOLD_APART.iter().find(|(known, _)| *known == first).map_or(1, |(_, most)| *most);
    names.into_iter().take(told.min(most)).collect::<Vec<_>>().join("::")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_belongs_to_the_part_that_it_was_made_for() {
        for (name, of) in [
            ("portal_app::app::frame::{{closure}}::h0123456789abcdef", "portal_app::app"),
            ("portal::load::project::load::h0123456789abcdef", "portal::load::project"),
            (
                "<portal::message::Key as portal_app::writer::value::Child>::write",
                "portal::message",
            ),
            (
                "<T as alloc[3ca501edff3f0c7c]::string::SpecToString>::spec_to_string",
                "alloc::string",
            ),
            ("core[c5930c85a12de822]::fmt::write", "core::fmt"),
            ("core::ptr::drop_in_place<portal::route::Page>", "(dropping of values)"),
            ("indexmap::map::IndexMap<K,V,S>::shift_remove", "indexmap"),
            ("data segment \".rodata\"", "(data)"),
            ("memcmp", "(other)"),
        ] {
            assert_eq!(part(name), of, "{name}");
        }
    }

    #[test]
    fn the_table_has_sums_and_the_largest_but_not_the_names() {
        let printed = r#"[{"name":"portal::find::a::b::h0123456789abcdef","shallow_size":1500},
            {"name":"portal::find::a::c","shallow_size":20},
            {"name":"\"function names\" subsection","shallow_size":9000}]"#;
        let table = table(&items(printed).expect("items"));
        let rows: Vec<_> = table.lines().map(str::trim).collect();
        assert_eq!(rows.get(1), Some(&"1 520     2  portal::find::a"));
        assert!(rows.contains(&"1 500  portal::find::a::b"), "{table}");
        assert!(!table.contains("subsection"), "{table}");
    }
}
