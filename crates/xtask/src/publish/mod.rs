//! The data as they are published: without what is for editors alone, and without the space between the values.

use crate::error::Result;
use crate::{files, index};
use catalogue::cyrillic;
use portal::load::File;
use portal::locale::Locale;
use portal::model::{Lang, Piece, Text};
use serde_json::Value;
use std::borrow::Cow;
use std::path::Path;

/// The fields that are for editors alone, wherever they stand: their notes, and where the schema lies beside their file.
const FOR_EDITORS: [&str; 2] = ["\"notes\"", "\"$schema\""];

/// The field of the countries' names.
const COUNTRIES: &str = "\"countries\"";

/// The field of the cities' names, by one of which activities name them.
const CITIES: &str = "\"cities\"";

/// Where the files lie in which nothing but the notes is left out, below the folder of the data.
const WHOLE: &str = "whole";

/// Only the data themselves: what else lies beside them stays at home.
///
/// The project's texts come in many languages, of which a reader needs one. So each language has a file of its own,
/// and the file as the editors keep it can be had beside them. Returns the first file of the index of the
/// activities, if they are so many that there is one.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<Option<String>> {
    let mut project = None;
    for file in files::below(from) {
        if file.extension().is_some_and(|ending| ending == "json")
            && !editor::import::is_mapping(&file)
            && let Ok(inner) = file.strip_prefix(from)
        {
            let text = std::fs::read_to_string(&file).ok();
            let text = text.filter(|text| serde_json::from_str::<serde_json::Value>(text).is_ok());
            match text {
                Some(text) if inner == Path::new(File::Project.name()) => {
                    let whole = published(&text, None);
                    files::write(&to.join(WHOLE).join(inner), &whole)?;
                    // The other files may be indexed by what stands in this one.
                    files::write(&to.join(inner), &whole)?;
                    project = Some(text);
                }
                Some(text) => files::write(&to.join(inner), &published(&text, None))?,
                // What is wrong with it the portal says better.
                None => files::copy(&file, &to.join(inner))?,
            }
        }
    }
    let Some(project) = project else { return Ok(None) };
    let made = index::write(to)?;
    let index = made.as_ref().map_or("", |made| made.field.as_str());
    for locale in Locale::ALL {
        let text = published(&project, Some(locale));
        let text = match text.split_once('{') {
            Some((start, fields)) if !fields.starts_with('}') => {
                [start, "{", index, fields].concat()
            }
            _ => text,
        };
        files::write(&to.join(locale.file("project", ".json")), &text)?;
    }
    Ok(made.map(|made| made.head))
}

/// The text of a JSON file without notes, a record a line; its texts in one language, if that is asked for.
fn published(text: &str, locale: Option<Locale>) -> String {
    let tokens = tokens(text);
    let mut out: Vec<Cow<'_, str>> = Vec::with_capacity(tokens.len());
    let mut depth = 0_usize;
    let mut at = 0;
    let mut field = "";
    while let Some(token) = tokens.get(at) {
        let is_key = tokens.get(at + 1) == Some(&":");
        if is_key && FOR_EDITORS.contains(token) {
            at = behind_value(&tokens, at + 2);
            // With the comma behind it, or else with the one before.
            if tokens.get(at) == Some(&",") {
                at += 1;
            } else if out.last().is_some_and(|last| last == ",") {
                out.pop();
            }
            continue;
        }
        if depth == 1 && is_key {
            field = token;
        }
        // A country is searched for by its name in any language.
        if let Some(locale) = locale.filter(|_| field != COUNTRIES)
            && let Some((texts, behind)) = texts(&tokens, at)
        {
            let also_english = field == CITIES;
            out.push(in_one(texts, locale, also_english));
            at = behind;
            continue;
        }
        match *token {
            "{" | "[" => {
                // A line a record: the lists of records stand in the file's object.
                if depth == 2 && *token == "{" {
                    out.push("\n".into());
                }
                depth += 1;
            }
            "}" | "]" => depth = depth.saturating_sub(1),
            _ => {}
        }
        out.push((*token).into());
        at += 1;
    }
    out.push("\n".into());
    out.concat()
}

/// The text that begins at `at`, if it is one in several languages: the languages with what stands in each, and the
/// position behind it.
fn texts<'a>(tokens: &[&'a str], at: usize) -> Option<(Vec<(Lang, &'a str)>, usize)> {
    let mut rest = tokens.get(at..)?.iter().copied();
    let mut texts = Vec::new();
    let mut behind = at + 1;
    if rest.next()? != "{" {
        return None;
    }
    loop {
        let lang = Lang::parse(rest.next()?.trim_matches('"'))?;
        // Any short word could be a tag; only those of languages that have a name are.
        lang.endonym()?;
        let (colon, text, sign) = (rest.next()?, rest.next()?, rest.next()?);
        if colon != ":" || !text.starts_with('"') {
            return None;
        }
        texts.push((lang, text));
        behind += 4;
        match sign {
            "," => {}
            "}" => return Some((texts, behind)),
            _ => return None,
        }
    }
}

/// The text for readers of a language, as JSON; with the English one beside it, if that is another.
fn in_one(texts: Vec<(Lang, &str)>, locale: Locale, also_english: bool) -> Cow<'static, str> {
    let mut texts: Vec<(Lang, String)> =
        texts.into_iter().map(|(lang, text)| (lang, text.to_owned())).collect();
    let of = |locale: Locale| texts.iter().find(|(lang, _)| *lang == locale.lang());
    if locale == Locale::SerbianCyrillic
        && of(locale).is_none()
        && let Some((_, latin)) = of(Locale::SerbianLatin)
        && let Some(text) = in_cyrillic(latin)
    {
        texts.push((locale.lang(), text));
    }
    let Some(text) = Text::from_entries(texts) else { return "{}".into() };
    let Piece { text: own, lang } = text.pick(&locale.lang());
    let english = text.pick(&Lang::english()).text;
    if also_english && english != own {
        return format!("{{\"en\":{english},\"{lang}\":{own}}}").into();
    }
    format!("{{\"{lang}\":{own}}}").into()
}

/// A JSON string of Serbian Latin in Cyrillic, where that is exact.
fn in_cyrillic(latin: &str) -> Option<String> {
    let text: String = serde_json::from_str(latin).ok()?;
    cyrillic::stranger(&text).is_none().then(|| Value::from(cyrillic::text(&text)).to_string())
}

/// The position behind the value that begins at `at`.
fn behind_value(tokens: &[&str], mut at: usize) -> usize {
    let mut depth = 0_usize;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match *token {
            "{" | "[" => depth += 1,
            "}" | "]" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// Strings, signs, and what stands between them; no space.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => string(rest),
            '{' | '}' | '[' | ']' | ',' | ':' => 1,
            _ => rest
                .find(|c: char| "{}[],:\"".contains(c) || c.is_whitespace())
                .unwrap_or(rest.len()),
        };
        let (token, after) = rest.split_at(length);
        tokens.push(token);
        rest = after.trim_start();
    }
    tokens
}

/// The length of the string that a text begins with, with its quotation marks.
fn string(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths;
    use serde_json::json;

    fn without_notes(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                fields.remove("notes");
                fields.remove("$schema");
                fields.values_mut().for_each(without_notes);
            }
            Value::Array(list) => list.iter_mut().for_each(without_notes),
            _ => {}
        }
    }

    #[test]
    fn the_project_s_own_files_lose_their_notes_and_nothing_else() {
        for name in ["project.json", "activities.json", "documents.json"] {
            let text = files::read(&paths::data().join(name)).expect("read");
            let mut expected: Value = serde_json::from_str(&text).expect("JSON");
            without_notes(&mut expected);
            let published = published(&text, None);
            assert_eq!(serde_json::from_str::<Value>(&published).ok(), Some(expected), "{name}");
            assert!(!FOR_EDITORS.iter().any(|field| published.contains(field)), "{name}");
            assert!(FOR_EDITORS.iter().any(|field| text.contains(field)), "{name}");
        }
    }

    #[test]
    fn notes_go_wherever_they_stand_and_texts_stay_as_they_are() {
        let text = r#"{ "notes": [1, {"a": "}"}], "a" : "x \" : \\", "l": [ {"notes":"n"}, { "b": 1.50, "notes": {} } ], "c": "notes" }"#;
        let published = published(text, None);
        assert_eq!(
            published,
            "{\"a\":\"x \\\" : \\\\\",\"l\":[\n{},\n{\"b\":1.50}],\"c\":\"notes\"}\n"
        );
        assert_eq!(
            serde_json::from_str::<Value>(&published).ok(),
            Some(json!({"a": "x \" : \\", "l": [{}, {"b": 1.50}], "c": "notes"}))
                .map(|value| serde_json::from_str(&value.to_string().replace("1.5", "1.50"))
                    .expect("JSON"))
        );
    }

    #[test]
    fn each_language_gets_the_nearest_text_and_every_name_of_a_country() {
        let text = r#"{"id":{"id":"x"},"name":{"en":"Note","fr":"Rem\"arque","sr-Latn":"Beleška"},
            "countries":[{"code":"AL","name":{"en":"Albania","sq":"Shqipëria"}}],"cities":[{"en":"Ohrid","fr":"Ohrid","mk":"Охрид","sq":"Ohër"}],"l":{"en":"a","notes":"b"}}"#;
        let at = |locale, place: &str| {
            let text = published(text, Some(locale));
            let value: Value = serde_json::from_str(&text).expect("JSON");
            value.pointer(place).map(Value::to_string).unwrap_or_default()
        };
        let name = |locale| {
            assert_eq!(at(locale, "/id/id"), r#""x""#);
            assert_eq!(at(locale, "/countries/0/name"), r#"{"en":"Albania","sq":"Shqipëria"}"#);
            at(locale, "/name")
        };
        let cities = |locale| at(locale, "/cities/0");
        assert_eq!(cities(Locale::Macedonian), r#"{"en":"Ohrid","mk":"Охрид"}"#);
        assert_eq!(cities(Locale::French), r#"{"fr":"Ohrid"}"#);
        assert_eq!(name(Locale::English), r#"{"en":"Note"}"#);
        assert_eq!(name(Locale::French), r#"{"fr":"Rem\"arque"}"#);
        assert_eq!(name(Locale::Montenegrin), r#"{"sr-Latn":"Beleška"}"#);
        assert_eq!(name(Locale::SerbianCyrillic), r#"{"sr-Cyrl":"Белешка"}"#);
        assert_eq!(name(Locale::Turkish), r#"{"en":"Note"}"#);
    }

    /// Every text of the project, with its place.
    fn project_texts(value: &Value, place: &str, into: &mut Vec<(String, Vec<(Lang, String)>)>) {
        match value {
            Value::Object(fields) => {
                let text: Option<Vec<(Lang, String)>> = fields
                    .iter()
                    .map(|(key, value)| {
                        let lang = Lang::parse(key).filter(|lang| lang.endonym().is_some())?;
                        Some((lang, value.as_str()?.to_owned()))
                    })
                    .collect();
                match text.filter(|text| !text.is_empty()) {
                    Some(text) => into.push((place.to_owned(), text)),
                    None => fields.iter().for_each(|(key, value)| {
                        project_texts(value, &format!("{place}.{key}"), into);
                    }),
                }
            }
            Value::Array(list) => list
                .iter()
                .enumerate()
                .for_each(|(at, value)| project_texts(value, &format!("{place}[{at}]"), into)),
            _ => {}
        }
    }

    #[test]
    fn the_project_s_own_texts_are_in_every_language_and_cyrillic_is_the_latin_letter_by_letter() {
        let text = files::read(&paths::data().join("project.json")).expect("read");
        let mut texts = Vec::new();
        project_texts(&serde_json::from_str(&text).expect("JSON"), "", &mut texts);
        assert!(texts.len() > 80, "{}", texts.len());
        let mut exact = 0;
        for (place, text) in texts {
            let of = |locale: Locale| {
                let found = text.iter().find(|(lang, _)| *lang == locale.lang());
                found.map_or_else(|| panic!("{place}: {locale:?}"), |(_, text)| text.clone())
            };
            for locale in Locale::ALL {
                assert!(!of(locale).trim().is_empty(), "{place}: {locale:?}");
            }
            // Names that stay Latin (iPROCEEDS, C-PROC, ETS) make a text one of its own, and a note is as it was given.
            let cyrillic = of(Locale::SerbianCyrillic);
            if !cyrillic.contains(|c: char| c.is_ascii_alphabetic()) && place != ".designation.note"
            {
                assert_eq!(cyrillic, cyrillic::text(&of(Locale::SerbianLatin)), "{place}");
                exact += 1;
            }
        }
        assert!(exact > 60, "{exact}");
    }

    #[test]
    fn what_is_no_json_is_published_as_it_is() {
        let (from, to) =
            (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        files::write(&from.path().join("project.json"), "{ \"a\": ").expect("written");
        files::write(&from.path().join("README.md"), "for editors").expect("written");
        files::write(&from.path().join("list.mapping.json"), "{}").expect("written");
        copy(from.path(), to.path()).expect("copied");
        assert_eq!(files::read(&to.path().join("project.json")), Ok("{ \"a\": ".into()));
        assert!(!to.path().join("README.md").exists());
        assert!(!to.path().join("list.mapping.json").exists());
    }
}
