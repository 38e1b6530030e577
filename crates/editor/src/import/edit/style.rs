//! How a file is written: indentation, line ends, and whether short lists stand on one line.

use super::{Key, Record, Value, last_line, space_before};
use jsonc_parser::common::Range;

/// The longest line that a list may stand on, in letters.
const LINE: usize = 100;

/// How a file is written.
#[derive(Clone, Debug)]
pub(super) struct Style {
    /// What stands before a record.
    pub(super) before_record: String,
    /// What stands before the end of the list of records.
    pub(super) before_end: String,
    /// What stands before the first field of a record.
    before_first: String,
    /// What stands before the others.
    before_field: String,
    /// What stands before the end of a record.
    before_close: String,
    /// What stands between a name and its value.
    colon: String,
    /// What stands between the items of a list on one line.
    comma: String,
    /// Whether lists may stand on one line.
    on_one_line: bool,
    /// One more step of indentation; `None` in a file without lines.
    step: Option<String>,
}

impl Style {
    /// How the records of a file are written, as the last of them shows it.
    pub(super) fn of(text: &str, list: &Range, records: &[Record]) -> Self {
        let Some((shown, field)) = records.iter().rev().find_map(|r| Some((r, r.fields.first()?)))
        else {
            return Self::of_empty(text, list);
        };
        let before_record = space_before(text, shown.whole.start).to_owned();
        let before_first = last_line(space_before(text, field.whole.start)).to_owned();
        let second =
            shown.fields.get(1).map(|second| last_line(space_before(text, second.whole.start)));
        let before_field = second.map_or_else(|| before_first.clone(), str::to_owned);
        let name_end = text.get(field.whole.start..field.value.start).unwrap_or_default();
        let colon = name_end.rfind('"').and_then(|quote| name_end.get(quote + 1..));
        let lists = || {
            let values = records.iter().flat_map(|record| &record.fields).map(|field| &field.value);
            let texts = values.filter_map(|value| text.get(value.clone()));
            texts.filter(|value| {
                value.starts_with("[\"") || value.starts_with('[') && value.contains('"')
            })
        };
        let is_flat = |list: &&str| !list.contains('\n');
        let comma = lists().filter(is_flat).find_map(|list| {
            let items =
                serde_json::from_str::<Vec<&str>>(list).ok().filter(|items| items.len() > 1)?;
            let behind = list.get(list.find(items.first()?)? + items.first()?.len() + 1..)?;
            behind.get(..behind.find('"')?).map(str::to_owned)
        });
        let step = before_field.contains('\n').then(|| {
            let step = before_field.strip_prefix(before_record.as_str()).unwrap_or("  ");
            if step.is_empty() || step.contains('\n') { "  ".to_owned() } else { step.to_owned() }
        });
        let colon = colon.unwrap_or(": ").to_owned();
        let comma =
            comma.unwrap_or_else(|| if colon == ":" { ",".to_owned() } else { ", ".to_owned() });
        Self {
            before_end: space_before(text, list.end.saturating_sub(1)).to_owned(),
            before_close: space_before(text, shown.whole.end.saturating_sub(1)).to_owned(),
            on_one_line: step.is_none()
                || lists().next().is_none()
                || lists().any(|list| is_flat(&list)),
            before_record,
            before_first,
            before_field,
            colon,
            comma,
            step,
        }
    }

    /// Two spaces a step, from where the empty list stands.
    fn of_empty(text: &str, list: &Range) -> Self {
        let line =
            text.get(..list.start).unwrap_or_default().rsplit('\n').next().unwrap_or_default();
        let indent = line.get(..line.len() - line.trim_start().len()).unwrap_or_default();
        let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let (indent, end) = if text.contains('\n') { (indent, end) } else { ("", "") };
        let is_broken = !end.is_empty();
        let deeper = |steps: usize| {
            if is_broken { [end, indent, &"  ".repeat(steps)].concat() } else { String::new() }
        };
        Self {
            before_record: deeper(1),
            before_end: deeper(0),
            before_first: deeper(2),
            before_field: if is_broken { deeper(2) } else { " ".to_owned() },
            before_close: deeper(1),
            colon: ": ".to_owned(),
            comma: ", ".to_owned(),
            on_one_line: true,
            step: is_broken.then(|| "  ".to_owned()),
        }
    }

    /// The same for a record whose fields have this before them.
    pub(super) fn within(&self, before_field: &str) -> Self {
        Self { before_field: before_field.to_owned(), ..self.clone() }
    }

    /// A record.
    pub(super) fn record(&self, fields: &[(Key, Value)]) -> String {
        let mut record = String::from("{");
        for (position, (key, value)) in fields.iter().enumerate() {
            record.push_str(if position > 0 { "," } else { "" });
            record.push_str(if position > 0 { &self.before_field } else { &self.before_first });
            record.push_str(&self.field(*key, value));
        }
        record.push_str(&self.before_close);
        record.push('}');
        record
    }

    /// A field: its name and its value.
    pub(super) fn field(&self, key: Key, value: &Value) -> String {
        [&quoted(key.name()), self.colon.as_str(), &self.value(key, value)].concat()
    }

    /// A field's value.
    pub(super) fn value(&self, key: Key, value: &Value) -> String {
        match value {
            Value::Text(text) => quoted(text),
            Value::In(lang, text) => {
                let inner = [&quoted(lang.as_str()), self.colon.as_str(), &quoted(text)].concat();
                ["{", &inner, "}"].concat()
            }
            Value::List(items) => self.list(key, items),
            Value::Number(number) => number.to_string(),
        }
    }

    /// A list, on one line if that is how the file has short ones.
    fn list(&self, key: Key, items: &[String]) -> String {
        let items: Vec<String> = items.iter().map(|item| quoted(item)).collect();
        let flat = ["[", &items.join(&self.comma), "]"].concat();
        let before =
            self.before_field.rsplit('\n').next().unwrap_or_default().len() + key.name().len() + 5;
        let is_short = before + flat.chars().count() <= LINE || items.len() < 2;
        match &self.step {
            Some(step) if !(items.is_empty() || self.on_one_line && is_short) => {
                let deeper = [self.before_field.as_str(), step].concat();
                let items = items.join(&[",", &deeper].concat());
                ["[", &deeper, &items, &self.before_field, "]"].concat()
            }
            _ => flat,
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
