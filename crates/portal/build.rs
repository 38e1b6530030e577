//! Makes a method of `Messages` from each English message, so that a misspelt key does not compile.

#[path = "src/message/parse.rs"]
#[allow(dead_code, missing_docs, unreachable_pub)]
mod parse;

use std::fmt::Write as _;
use std::path::Path;

const SOURCE: &str = "../../public/i18n/en.ftl";

fn main() {
    println!("cargo::rerun-if-changed={SOURCE}");
    println!("cargo::rerun-if-changed=src/message/parse.rs");
    let source = match std::fs::read_to_string(SOURCE) {
        Ok(source) => source,
        Err(error) => return println!("cargo::error=the English messages, {SOURCE}: {error}"),
    };
    let (catalogue, faults) = parse::Catalogue::parse(&source);
    for fault in &faults {
        println!("cargo::error=public/i18n/en.ftl:{}: {}", fault.line, fault.reason);
    }
    let out = std::env::var("OUT_DIR").unwrap_or_default();
    if let Err(error) = std::fs::write(Path::new(&out).join("messages.rs"), methods(&catalogue)) {
        println!("cargo::error=cannot write the message methods: {error}");
    }
}

fn methods(catalogue: &parse::Catalogue) -> String {
    let mut code = String::from("impl Messages {\n");
    for key in catalogue.keys() {
        let name = key.replace('-', "_");
        let variables = catalogue.variables(key);
        let mut parameters = String::new();
        let mut arguments = String::new();
        for variable in &variables {
            let _ = write!(parameters, ", {variable}: impl Into<Arg>");
            let _ = write!(arguments, "({variable:?}, {variable}.into()), ");
        }
        let _ = writeln!(
            code,
            "    /// The message `{key}`.\n    pub fn {name}(&self{parameters}) -> String {{ self.get({key:?}, &[{arguments}]) }}"
        );
    }
    code.push_str("}\n");
    code
}
