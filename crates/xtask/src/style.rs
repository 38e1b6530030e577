//! Makes one style sheet of `style/portal.css` and the files it imports.
//!
//! A browser could read `style/portal.css` as it is; one file saves it a round trip for each import.

use crate::error::{Error, Result};
use crate::{files, paths};
use std::path::Path;

/// Deep enough for anything sensible; reached only by files that import each other.
const DEEPEST: u8 = 8;

/// Writes the sheet that `index.html` names.
pub(crate) fn write() -> Result<()> {
    let sheet = inline(&paths::root().join("style/portal.css"), 0)?;
    files::write(&paths::style_sheet(), &sheet)
}

fn inline(file: &Path, depth: u8) -> Result<String> {
    let fault = |line: usize, cause: String| {
        Error::new(format!("use {} line {line}", file.display()), cause)
    };
    let mut sheet = String::new();
    for (number, line) in (1..).zip(files::read(file)?.lines()) {
        let Some(import) = line.trim().strip_prefix("@import") else {
            sheet.push_str(line);
            sheet.push('\n');
            continue;
        };
        let Some(import) = Import::read(import) else {
            return Err(fault(
                number,
                format!("expected @import \"file.css\" layer(name); and found {line}"),
            ));
        };
        if depth == DEEPEST {
            return Err(fault(number, "the imports go round in a circle".into()));
        }
        let path = file.with_file_name("").join(import.path);
        if !path.is_file() {
            return Err(fault(number, format!("there is no {}", path.display())));
        }
        let content = inline(&path, depth + 1)?;
        match import.layer {
            Some(layer) => {
                sheet.push_str("@layer ");
                sheet.push_str(layer);
                sheet.push_str(" {\n");
                sheet.push_str(&content);
                sheet.push_str("}\n");
            }
            None => sheet.push_str(&content),
        }
    }
    Ok(sheet)
}

#[derive(Debug, PartialEq, Eq)]
struct Import<'a> {
    path: &'a str,
    layer: Option<&'a str>,
}

impl<'a> Import<'a> {
    /// Reads what stands after `@import`.
    fn read(text: &'a str) -> Option<Self> {
        let text = text.trim().strip_suffix(';')?.trim();
        let (path, rest) = text.strip_prefix('"')?.split_once('"')?;
        let layer = match rest.trim() {
            "" => None,
            rest => Some(rest.strip_prefix("layer(")?.strip_suffix(')')?.trim()),
        };
        Some(Self { path, layer })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(given: &[(&str, &str)]) -> Result<String> {
        let dir = tempfile::tempdir().expect("a folder");
        for (name, content) in given {
            files::write(&dir.path().join(name), content).expect("written");
        }
        inline(&dir.path().join("portal.css"), 0)
    }

    #[test]
    fn an_import_becomes_its_layer() {
        let sheet = sheet(&[
            (
                "portal.css",
                "@layer tokens, components;\n@import \"tokens.css\" layer(tokens);\n@import \"components/a.css\" layer(components);\n",
            ),
            ("tokens.css", ":root { --a: 1px; }\n"),
            ("components/a.css", "p { margin: 0; }\n"),
        ]);
        assert_eq!(
            sheet,
            Ok("@layer tokens, components;\n@layer tokens {\n:root { --a: 1px; }\n}\n\
                @layer components {\np { margin: 0; }\n}\n"
                .into())
        );
    }

    #[test]
    fn an_import_is_read_beside_the_file_that_names_it() {
        let sheet = sheet(&[
            ("portal.css", "@import \"parts/all.css\";\n"),
            ("parts/all.css", "@import \"one.css\";\n"),
            ("parts/one.css", "p { margin: 0; }\n"),
        ]);
        assert_eq!(sheet, Ok("p { margin: 0; }\n".into()));
    }

    #[test]
    fn a_missing_file_is_named_with_the_line_that_wants_it() {
        let error = sheet(&[("portal.css", "/* hello */\n@import \"gone.css\";\n")])
            .expect_err("it is missing")
            .to_string();
        assert!(error.contains("portal.css line 2"), "{error}");
        assert!(error.contains("gone.css"), "{error}");
    }

    #[test]
    fn an_import_that_cannot_be_followed_is_an_error_and_not_left_to_the_browser() {
        for line in ["@import url(a.css);", "@import \"a.css\" print;", "@import \"a.css\""] {
            assert!(sheet(&[("portal.css", line), ("a.css", "")]).is_err(), "{line}");
        }
    }

    #[test]
    fn files_that_import_each_other_are_an_error() {
        let error =
            sheet(&[("portal.css", "@import \"b.css\";"), ("b.css", "@import \"portal.css\";")])
                .expect_err("a circle")
                .to_string();
        assert!(error.contains("circle"), "{error}");
    }
}
