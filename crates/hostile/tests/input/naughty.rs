//! Each field that holds a text, holding each of the texts that often break programs.

use hostile::{assert_sound, cases, counted, links, naughty, small, small_with, text_of};
use portal::load::{File, Source, load};
use portal::tested::hostile::About;
use serde_json::{Value, from_str};

/// Fields whose words are shown as they are, whatever they say.
const WORDS: &[&str] = &[
    "title",
    "summary",
    "city",
    "partners",
    "projects",
    "body",
    "series",
    "label",
    "format",
    "name",
    "short_name",
    "full_name",
    "also_known_as",
    "currency",
    "remark",
    "funded_by",
    "implemented_by",
    "objective",
    "indicators",
    "mark",
    "note",
    "aliases",
    "cities",
    "names",
    "address",
    "phone",
    "email",
    "role",
    "group",
];

/// Where the texts stand in a file, as JSON pointers.
fn texts(value: &Value, here: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(here.to_owned()),
        Value::Array(list) => {
            list.iter()
                .enumerate()
                .for_each(|(at, item)| texts(item, &format!("{here}/{at}"), found));
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(key, item)| texts(item, &format!("{here}/{key}"), found));
        }
        _ => {}
    }
}

#[test]
fn a_naughty_text_in_any_field_is_taken_as_it_is_or_told() {
    let naughty: Vec<String> = naughty();
    let step = cases(1, 17) as usize;
    let whole = load(&small());
    let mut count = 0;
    for file in File::ALL {
        let mut record: Value = from_str(text_of(file)).unwrap();
        let mut places = Vec::new();
        texts(&record, "", &mut places);
        assert!(places.len() > 15, "{file}");
        for (place, text) in
            places.iter().flat_map(|place| naughty.iter().map(move |t| (place, t))).step_by(step)
        {
            let good = record.pointer(place).cloned().unwrap();
            *record.pointer_mut(place).unwrap() = text.as_str().into();
            let loaded = load(&small_with(file, Source::Text(record.to_string())));
            *record.pointer_mut(place).unwrap() = good;
            assert_sound(&loaded);
            assert_eq!(loaded.broken(file), None, "{place}: {text:?}");
            assert!(links(&loaded.portal).len() <= links(&whole.portal).len());
            // A country that cannot be used is told of, and so is each record that names it; no other text of one file costs anything
            // in another.
            let is_of_country = place.starts_with("/countries/");
            for other in File::ALL.into_iter().filter(|other| *other != file && !is_of_country) {
                assert_eq!(loaded.lost(other), 0, "{place}: {text:?}");
            }
            let is_words = place.split('/').any(|key| WORDS.contains(&key));
            if loaded.faults.is_empty() && is_words && !text.trim().is_empty() {
                let written = format!("{:?}", text.trim());
                assert!(format!("{:?}", loaded.portal).contains(&written), "{place}: {text:?}");
            }
            count += 1;
        }
    }
    counted(About::Naughty, count);
}
