//! A mapping as a file that can be changed by hand.

use super::{Column, Field, Mapping};
use crate::error::{Error, Result};
use crate::import::sheet::{column, letters};
use portal::model::Lang;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::ErrorKind;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    sheet: Option<String>,
    header_row: usize,
    #[serde(default)]
    language: Option<String>,
    columns: Vec<WrittenColumn>,
    #[serde(default)]
    defaults: BTreeMap<Field, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenColumn {
    column: String,
    #[serde(default)]
    header: String,
    field: Field,
}

/// The mapping in a file; `None` if there is no such file.
pub(super) fn read(file: &Path) -> Result<Option<Mapping>> {
    let failed = |cause: String| Error::new(format!("read {}", file.display()), cause);
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(error.to_string())),
    };
    let written: Written =
        serde_json::from_str(&text).map_err(|error| failed(error.to_string()))?;
    understood(written).map(Some).map_err(failed)
}

fn understood(written: Written) -> std::result::Result<Mapping, String> {
    let language = match &written.language {
        Some(tag) => Lang::parse(tag).ok_or_else(|| {
            format!("\"language\": \"{tag}\" is no language tag, such as en, mk or sr-Latn")
        })?,
        None => Lang::english(),
    };
    let mut columns: Vec<Column> = Vec::new();
    for WrittenColumn { column: name, header, field } in written.columns {
        let position = column(&name).ok_or_else(|| {
            format!("\"column\": \"{name}\" is no column; write its letters, such as B")
        })?;
        if field != Field::Ignored && columns.iter().any(|column| column.field == field) {
            return Err(format!("two columns hold {}; let one be \"ignored\"", field.name()));
        }
        columns.push(Column { position, header, field });
    }
    if !columns.iter().any(|column| matches!(column.field, Field::Title | Field::Id)) {
        return Err(
            "no column holds title or id, so that no row could be told from another".to_owned()
        );
    }
    let defaults = written.defaults;
    if let Some(field) = defaults.keys().find(|field| !may_have_default(**field)) {
        return Err(format!(
            "all new activities cannot have one {}; leave it out of the defaults",
            field.name()
        ));
    }
    let (sheet, header_row) = (written.sheet, written.header_row);
    Ok(Mapping { sheet, header_row, language, columns, defaults })
}

/// Whether activities may have a field in common.
fn may_have_default(field: Field) -> bool {
    !matches!(
        field,
        Field::Id | Field::Title | Field::Date | Field::End | Field::EstimatedYear | Field::Ignored
    )
}

/// Writes a mapping with a line for each column.
pub(super) fn write(mapping: &Mapping, file: &Path) -> Result<()> {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let mut text = String::from("{\n");
    if let Some(sheet) = &mapping.sheet {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  \"sheet\": {},", quoted(sheet));
    }
    let _ = writeln!(text, "  \"header_row\": {},", mapping.header_row);
    let _ = writeln!(text, "  \"language\": {},", quoted(mapping.language.as_str()));
    text.push_str("  \"columns\": [\n");
    for (position, column) in mapping.columns.iter().enumerate() {
        let comma = if position + 1 < mapping.columns.len() { "," } else { "" };
        let _ = writeln!(
            text,
            "    {{\"column\": {}, \"header\": {}, \"field\": {}}}{comma}",
            quoted(&letters(column.position)),
            quoted(&column.header),
            quoted(column.field.name()),
        );
    }
    text.push_str("  ],\n  \"defaults\": {}\n}\n");
    std::fs::write(file, text)
        .map_err(|error| Error::new(format!("write {}", file.display()), error))
}
