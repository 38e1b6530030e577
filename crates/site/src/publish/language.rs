//! The project's texts in one language.

use catalogue::cyrillic;
use editor::schema::Allowed;
use portal::find::fold;
use portal::load::MAX_TEXT;
use portal::locale::Locale;
use portal::model::{Lang, Piece, Text};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashSet};

/// The field of the countries' names. A country is searched for by its name in any language.
const COUNTRIES: &str = "countries";

/// The field of the cities' names, by one of which activities name them.
const CITIES: &str = "cities";

/// The fields of a project for readers of a language. `cities` are the names by which activities name cities,
/// folded.
pub(super) fn in_language(
    fields: &[(String, Value)],
    allowed: &Allowed,
    locale: Locale,
    cities: &HashSet<String>,
) -> Vec<(String, Value)> {
    let one = |(key, value): &(String, Value)| {
        let value = match (key.as_str(), allowed.field(key)) {
            (COUNTRIES, _) | (_, None) => value.clone(),
            (CITIES, Some(allowed)) => each_item(value, |city| {
                of_city(city, locale, cities).unwrap_or_else(|| one_language(city, allowed, locale))
            }),
            (_, Some(allowed)) => one_language(value, allowed, locale),
        };
        (key.clone(), value)
    };
    fields.iter().map(one).collect()
}

fn each_item(list: &Value, item: impl Fn(&Value) -> Value) -> Value {
    match list {
        Value::Array(list) => list.iter().map(item).collect(),
        other => other.clone(),
    }
}

/// A value with each text in it in one language.
fn one_language(value: &Value, allowed: &Allowed, locale: Locale) -> Value {
    match value {
        Value::Object(fields) if allowed.is_text() => {
            texts(fields).map_or_else(|| value.clone(), |texts| in_one(texts, locale))
        }
        Value::Object(fields) => {
            let one = |(key, value): (&String, &Value)| {
                let inner = allowed.field(key);
                let value = inner.map_or(value.clone(), |inner| one_language(value, inner, locale));
                (key.clone(), value)
            };
            fields.iter().map(one).collect()
        }
        list => match allowed.items() {
            Some(items) => each_item(list, |item| one_language(item, items, locale)),
            None => list.clone(),
        },
    }
}

/// What each language says, the way that loading understands it; nothing if something in it is wrong, which loading says.
fn texts(fields: &Map<String, Value>) -> Option<Vec<(Lang, String)>> {
    let sorted: BTreeMap<&String, &Value> = fields.iter().collect();
    let mut texts = Vec::new();
    for (tag, text) in sorted {
        let lang = Lang::parse(tag)?;
        match text {
            Value::Null => {}
            Value::String(text) if text.len() > MAX_TEXT => return None,
            // An empty text is none.
            Value::String(text) if text.trim().is_empty() => {}
            Value::String(text) => texts.push((lang, text.clone())),
            _ => return None,
        }
    }
    Some(texts)
}

/// The text for readers of a language.
fn in_one(mut texts: Vec<(Lang, String)>, locale: Locale) -> Value {
    let of = |locale: Locale| texts.iter().find(|(lang, _)| *lang == locale.lang());
    if locale == Locale::SerbianCyrillic
        && of(locale).is_none()
        && let Some((_, latin)) = of(Locale::SerbianLatin)
        && cyrillic::stranger(latin).is_none()
    {
        let text = cyrillic::text(latin);
        texts.push((locale.lang(), text));
    }
    let mut only = Map::new();
    if let Some(text) = Text::of_languages(texts) {
        let Piece { text, lang } = text.pick(&locale.lang());
        only.insert(lang.to_string(), text.into());
    }
    only.into()
}

/// A city with its first name, which makes its id, beside that for readers of a language, or with all its names if activities
/// name it by another one.
fn of_city(city: &Value, locale: Locale, named: &HashSet<String>) -> Option<Value> {
    let texts = texts(city.as_object()?)?;
    let all = Text::of_languages(texts.clone())?;
    let first = all.entries().next()?;
    let first_folded = fold(first.text);
    let mut folded = all.entries().map(|name| fold(name.text));
    let is_named_otherwise = folded.any(|name| name != first_folded && named.contains(&name));
    if is_named_otherwise {
        return Some(city.clone());
    }
    let own = in_one(texts, locale);
    if own.as_object()?.values().any(|own| own == first.text) {
        return Some(own);
    }
    let mut both = Map::new();
    both.insert(first.lang.to_string(), first.text.into());
    both.extend(own.as_object()?.clone());
    Some(both.into())
}
