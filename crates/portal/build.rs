//! Makes the English messages part of the program, and their keys part of its types: a misspelt key or a
//! forgotten argument does not compile.

use catalogue::code;
use catalogue::fluent::{Catalogue, Message};
use std::fmt::Write as _;
use std::path::Path;

const SOURCE: &str = "../../public/i18n/en.ftl";

fn main() {
    println!("cargo::rerun-if-changed={SOURCE}");
    let source = match std::fs::read_to_string(SOURCE) {
        Ok(source) => source,
        Err(error) => return println!("cargo::error=the English messages, {SOURCE}: {error}"),
    };
    let (catalogue, faults) = Catalogue::read(&source);
    for fault in &faults {
        println!("cargo::error=public/i18n/en.ftl:{}: {}", fault.line, fault.reason);
    }
    let out = std::env::var("OUT_DIR").unwrap_or_default();
    let all: Vec<(&str, &Message)> = catalogue.messages().collect();
    let english = code::terminated(all.iter().map(|(_, message)| message.code.as_str()));
    let keys = keys(&all, &catalogue.fingerprint());
    for (name, content) in [("messages.rs", keys), ("en.txt", english)] {
        if let Err(error) = std::fs::write(Path::new(&out).join(name), content) {
            println!("cargo::error=cannot write {name}: {error}");
        }
    }
}

/// A variant of `Key` for each message without variables, and a method of `Messages` for each other.
fn keys(messages: &[(&str, &Message)], fingerprint: &str) -> String {
    let mut variants = String::new();
    let mut methods = String::new();
    let mut languages = String::new();
    for (position, (key, message)) in messages.iter().enumerate() {
        if message.variables.is_empty() {
            let name = camel_case(key);
            let text = message.code.replace('\n', " ");
            let _ = writeln!(variants, "/// {text}\n{name} = {position},");
            if let Some(tag) = key.strip_prefix("language-") {
                let _ = writeln!(languages, "({tag:?}, Self::{name}),");
            }
            continue;
        }
        let (mut parameters, mut arguments) = (String::new(), String::new());
        for variable in &message.variables {
            let _ = write!(parameters, ", {variable}: impl Into<Arg<'a>>");
            let _ = write!(arguments, "{variable}.into(), ");
        }
        let name = key.replace('-', "_");
        let _ = writeln!(
            methods,
            "/// The message `{key}`.\npub fn {name}<'a>(&self{parameters}) -> String {{ self.write({position}, &[{arguments}]) }}"
        );
    }
    format!(
        "/// A message without variables.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\n\
         #[repr(u16)]\n\
         pub enum Key {{\n{variants}}}\n\
         impl Key {{\n\
         /// The languages that have a name, by their tags in small letters.\n\
         pub(crate) const LANGUAGES: &[(&str, Self)] = &[\n{languages}];\n}}\n\
         /// Which messages these are; the file of another language says which ones it belongs to.\n\
         const FINGERPRINT: &str = {fingerprint:?};\n\
         /// How many messages there are.\n\
         const COUNT: usize = {};\n\
         impl Messages {{\n{methods}}}\n",
        messages.len()
    )
}

/// `nav-overview` becomes `NavOverview`.
fn camel_case(key: &str) -> String {
    let mut name = String::new();
    for word in key.split('-') {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        name.push_str(&first.to_ascii_uppercase());
        name.push_str(rest);
    }
    name
}
