use super::*;
use crate::paths;
use catalogue::cyrillic;
use portal::load::{Consequence, Problem};
use portal::model::{Activity, Lang};
use serde_json::json;
use tempfile::TempDir;

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        files::write(&dir.path().join(name), text).expect("written");
    }
    dir
}

/// The published files of a folder with these files, by their names.
fn published(files: &[(&str, &str)]) -> Vec<(String, String)> {
    let published = read(folder(files).path()).expect("read");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let files = published.files.iter();
    files.map(|(name, bytes)| (name.display().to_string(), text(bytes))).collect()
}

fn of<'p>(published: &'p [(String, String)], name: &str) -> &'p str {
    &published.iter().find(|(other, _)| other == name).unwrap_or_else(|| panic!("{name}")).1
}

/// What readers get of a published site.
fn loaded(published: &[(String, String)]) -> Loaded {
    let source = |file: File| Source::Text(of(published, file.name()).to_owned());
    load(&Sources {
        project: Source::Text(of(published, "whole/project.json").to_owned()),
        activities: source(File::Activities),
        documents: source(File::Documents),
    })
}

/// The small project in which every field stands.
fn small() -> [(&'static str, &'static str); 3] {
    File::ALL.map(|file| (file.name(), hostile::text_of(file)))
}

fn without_notes(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|key, _| key != "notes" && key != "$schema");
            fields.values_mut().for_each(without_notes);
        }
        Value::Array(list) => list.iter_mut().for_each(without_notes),
        _ => {}
    }
}

#[test]
fn the_project_s_own_files_lose_their_notes_and_nothing_else() {
    let published = read(&paths::data()).expect("read");
    for name in ["whole/project.json", "activities.json", "documents.json"] {
        let source = name.trim_start_matches("whole/");
        let text = files::read(&paths::data().join(source)).expect("read");
        let mut expected: Value = serde_json::from_str(&text).expect("JSON");
        without_notes(&mut expected);
        let (_, bytes) =
            published.files.iter().find(|(other, _)| other == Path::new(name)).expect(name);
        let text = std::str::from_utf8(bytes).expect("a text");
        // As texts, so that the order of the fields counts.
        let value: Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(value.to_string(), expected.to_string(), "{name}");
    }
    assert!(!published.is_broken && published.head.is_none());
}

/// What must never be published.
const SECRET: &str = "SECRET";

/// A file with notes in each of its objects, and in what nobody knows.
fn with_notes(text: &str) -> String {
    let notes = "{\"notes\":\"SECRET\",\"not\\u0065s\":{\"en\":[\"SECRET\"]},\"colour\":{\"notes\":\"SECRET\",\"x\":[{\"\\u006eotes\":\"SECRET\"}]},\"Notes\":\"SECRET\",\"notes\":\"SECRET again\"";
    let value: Value = serde_json::from_str(text).expect("JSON");
    value.to_string().replace("{\"", &format!("{notes},\""))
}

#[test]
fn notes_are_published_from_no_place_of_any_file() {
    let texts = File::ALL.map(|file| with_notes(hostile::text_of(file)));
    let [project, activities, documents] = &texts;
    assert!(project.matches(SECRET).count() > 100, "{project}");
    let published = published(&[
        ("project.json", project),
        ("activities.json", activities),
        ("documents.json", documents),
    ]);
    for (name, text) in &published {
        assert!(!text.contains(SECRET) && !text.to_lowercase().contains("notes"), "{name}: {text}");
    }
    let mut expected = load(&hostile::small());
    // That there is an index, the build says itself.
    expected.portal.index = None;
    assert_eq!(loaded(&published), expected, "and nothing else is lost");
}

#[test]
fn notes_in_the_place_of_values_are_not_published() {
    let values = [
        "{\"notes\":\"SECRET\"}",
        "[{\"notes\":\"SECRET\"}]",
        "[[{\"a\":{\"notes\":\"SECRET\"}}]]",
    ];
    for file in File::ALL {
        let value: Value = serde_json::from_str(hostile::text_of(file)).expect("JSON");
        let record = match file {
            File::Project => &value,
            File::Activities => &value["activities"][0],
            File::Documents => &value["documents"][0],
        };
        for (key, _) in record.as_object().expect("an object") {
            for instead in values {
                let mut record = record.clone();
                record[key] = serde_json::from_str(instead).expect("JSON");
                let mut files = small();
                let text = match file {
                    File::Project => record.to_string(),
                    File::Activities => json!({ "activities": [record] }).to_string(),
                    File::Documents => json!({ "documents": [record] }).to_string(),
                };
                files[file as usize].1 = &text;
                let published = published(&files);
                assert!(published.iter().all(|(_, text)| !text.contains(SECRET)), "{file} {key}");
                // Readers are told of as many lost records as editors.
                let sources = hostile::small_with(file, Source::Text(text.clone()));
                let lost = load(&sources).lost(file);
                assert_eq!(loaded(&published).lost(file), lost, "{file} {key}");
            }
        }
    }
}

#[test]
fn notes_of_a_broken_file_are_not_published_wherever_it_is_broken() {
    for file in File::ALL {
        let whole = with_notes(hostile::text_of(file));
        let places = (0..whole.len()).filter(|at| whole.is_char_boundary(*at)).step_by(23);
        for at in places {
            for sign in ["", ",", "\"", "}", "\u{1}"] {
                let (before, behind) = whole.split_at(at);
                // Cut short, or with a sign too many.
                let broken = if sign.is_empty() {
                    before.to_owned()
                } else {
                    [before, sign, behind].concat()
                };
                let mut files = small();
                files[file as usize].1 = &broken;
                // A quotation mark may turn notes into a text; what is one is published.
                let is_json = serde_json::from_str::<Value>(&broken).is_ok();
                for (name, text) in published(&files) {
                    assert!(is_json || !text.contains(SECRET), "{file} at {at}, {sign:?}: {name}");
                    let is_empty = text.is_empty();
                    assert!(
                        is_empty || serde_json::from_str::<Value>(&text).is_ok(),
                        "{name}: {text}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_file_with_a_comma_too_many_is_published_up_to_there_and_says_so() {
    let mut files = small();
    let activities = "{\n\"activities\": [\n{\"id\":\"a\",\"title\":\"A\",\"kind\":\"workshop\",\"notes\":\"SECRET\"},,\n{\"id\":\"b\",\"title\":\"B\",\"kind\":\"workshop\",\"notes\":\"SECRET\"}]}";
    files[1].1 = activities;
    let published = published(&files);
    assert_eq!(
        of(&published, "activities.json"),
        "{\"broken_at\":{\"line\":3,\"column\":59},\"activities\":[\n{\"id\":\"a\",\"title\":\"A\",\"kind\":\"workshop\"}]}\n"
    );
    let loaded = loaded(&published);
    let fault = loaded.broken(File::Activities).expect("told");
    assert_eq!(fault.problem, Problem::NotJson { line: 3, column: 59 });
    assert_eq!(fault.consequence, Consequence::RestLost);
    assert_eq!(loaded.portal.activities.len(), 1);
}

#[test]
fn of_any_broken_file_readers_are_told_what_editors_are() {
    let cases = [
        "",
        " ",
        "{",
        "[]",
        "3",
        "{\"activities\":3}",
        "{\"activities\":[1,2",
        "{\"documents\":[{}],}",
        "{\"name\":\"A\",\"id\":\"x\" \"b\":1}",
        "<!doctype html>",
        "{\"activities\":[]} x",
        "{\"documents\":[{\"a\":\"one\ntwo\"}]}",
        "\u{feff}{\"id\":\"x\",\"name\":}",
    ];
    for file in File::ALL {
        for case in cases {
            let sources = hostile::small_with(file, Source::Text(case.to_owned()));
            let told = |loaded: &Loaded| {
                let fault = loaded.broken(file).cloned();
                fault.map(|fault| (fault.path, fault.problem))
            };
            let expected = told(&load(&sources));
            let mut files = small();
            files[file as usize].1 = case;
            let found = told(&loaded(&published(&files)));
            // That it is a web page, editors are told alone.
            if expected.as_ref().is_some_and(|(_, problem)| *problem == Problem::FileIsHtml) {
                assert!(found.is_some());
                continue;
            }
            assert_eq!(found, expected, "{file}: {case}");
        }
        let dir = folder(&small());
        let name = dir.path().join(file.name());
        files::write_bytes(&name, b"{\"notes\": \"SECRET \xe9\"}").expect("written");
        let published = read(dir.path()).expect("read");
        assert!(published.is_broken);
        let text = |(_, text): &(PathBuf, Vec<u8>)| String::from_utf8_lossy(text).into_owned();
        assert!(!published.files.iter().any(|file| text(file).contains(SECRET)), "{file}");
    }
}

#[test]
fn a_file_that_is_not_there_is_not_published_either() {
    let published = read(folder(&small()[..2]).path()).expect("read");
    assert!(published.is_broken);
    assert!(!published.files.iter().any(|(name, _)| name == Path::new("documents.json")));
}

#[test]
fn nothing_but_the_three_files_is_read() {
    let mut files = small().to_vec();
    let expected: Vec<_> = published(&files).into_iter().map(|(name, _)| name).collect();
    files.extend([
        ("private/salaries.json", "{}"),
        (".vscode/settings.json", "{}"),
        ("activities - Copy.json", "{\"activities\":[]}"),
        ("private/activities.json", "{\"activities\":[]}"),
        ("README.md", "for editors"),
        ("list.mapping.json", "{}"),
    ]);
    let names: Vec<_> = published(&files).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, expected);
    assert_eq!(names.len(), Locale::ALL.len() + 3);
    let dir = folder(&files);
    assert_eq!(
        check::unused(dir.path()),
        ["activities - Copy.json", "private/activities.json", "private/salaries.json"]
    );
}

#[test]
fn fields_and_numbers_stay_as_they_are_written_a_record_a_line() {
    let mut files = small();
    files[1].1 = "{ \"activities\" : [ {\"title\": \"x \\\" : \\\\\", \"id\": 1.50 , \"title\": \"y\"}, 5, { } ] }";
    let expected = "{\"activities\":[\n{\"title\":\"y\",\"id\":1.50},5,\n{}]}\n";
    assert_eq!(of(&published(&files), "activities.json"), expected);
}

/// A project with these fields, in a language.
fn project_in(project: &Value, locale: Locale) -> Value {
    let mut files = small();
    let text = project.to_string();
    files[0].1 = &text;
    files[1].1 = "{\"activities\":[{\"city\":\"Ohër\"},{\"city\":{\"mk\":\"Битола\"}},{\"city\":\"Skopje\"}]}";
    serde_json::from_str(of(&published(&files), &locale.file("project", ".json"))).expect("JSON")
}

#[test]
fn each_language_gets_the_nearest_text_and_every_name_of_a_country() {
    let project = json!({
        "name": {"en": "Note", "fr": "Rem\"arque", "sr-Latn": "Beleška"},
        "summary": {"en": "S", "fr": " ", "sq": null},
        "countries": [{"code": "AL", "name": {"en": "Albania", "sq": "Shqipëria"}}],
        "other_countries": [{"code": "DE", "name": {"en": "Germany", "sq": "Gjermania"}}],
        "objective": {"en": "O", "english": "X"},
    });
    let at = |locale, place: &str| {
        project_in(&project, locale).pointer(place).map(Value::to_string).unwrap_or_default()
    };
    let name = |locale| {
        assert_eq!(at(locale, "/countries/0/name"), r#"{"en":"Albania","sq":"Shqipëria"}"#);
        // An empty text is none.
        assert_eq!(at(locale, "/summary"), r#"{"en":"S"}"#);
        assert_eq!(at(locale, "/objective"), r#"{"en":"O"}"#);
        at(locale, "/name")
    };
    assert_eq!(name(Locale::English), r#"{"en":"Note"}"#);
    assert_eq!(name(Locale::French), r#"{"fr":"Rem\"arque"}"#);
    assert_eq!(name(Locale::Montenegrin), r#"{"sr-Latn":"Beleška"}"#);
    assert_eq!(name(Locale::SerbianCyrillic), r#"{"sr-Cyrl":"Белешка"}"#);
    assert_eq!(name(Locale::Turkish), r#"{"en":"Note"}"#);
    assert_eq!(at(Locale::Albanian, "/other_countries/0/name"), r#"{"sq":"Gjermania"}"#);
}

#[test]
fn a_city_has_the_names_by_which_activities_name_it() {
    let ohrid = json!({"en": "Ohrid", "fr": "Ohrid", "mk": "Охрид", "sq": "Ohër"});
    let skopje = json!({"en": "Skopje", "fr": "Skopje", "mk": "Скопје", "sq": "Shkup"});
    let bitola = json!({"en": "Bitola", "mk": "Битола", "sq": "Manastir"});
    let project = json!({"cities": [ohrid, skopje, bitola, "Tetovo"]});
    let cities = |locale| project_in(&project, locale)["cities"].clone();
    assert_eq!(
        cities(Locale::Macedonian),
        json!([
            ohrid,
            {"en": "Skopje", "mk": "Скопје"},
            {"en": "Bitola", "mk": "Битола"},
            "Tetovo",
        ])
    );
    // The first name in other letters is no other name.
    assert_eq!(
        cities(Locale::French),
        json!([ohrid, {"fr": "Skopje"}, {"en": "Bitola"}, "Tetovo"])
    );
}

#[test]
fn a_city_is_the_same_place_in_every_language() {
    let project = json!({"cities": [
        {"de": "Prischtina", "sq": "Prishtinë", "sr-Latn": "Priština"},
        {"en": "The Hague", "fr": "La Haye", "mk": "Хаг"},
        {"en": "Belgrade", "de": "Belgrad", "sr-Latn": "Beograd"},
        {"en": "Beograd", "de": "Belgrad", "fr": "Belgrad-sur-Mer"},
    ]});
    let cities =
        ["PRISHTINE", "the hague", "Belgrad", "beograd", "Belgrad-sur-Mer", "Struga", "Tokyo"];
    let records = cities.iter().enumerate();
    let records: Vec<Value> = records
        .map(|(n, city)| json!({"id": n.to_string(), "title": "T", "kind": "k", "city": city}))
        .collect();
    let (project, activities) = (project.to_string(), json!({ "activities": records }).to_string());
    let mut files = small();
    (files[0].1, files[1].1) = (&project, &activities);
    let published = published(&files);
    let ids = |project: &str| {
        let source = |name: &str| Source::Text(of(&published, name).to_owned());
        let portal = load(&Sources {
            project: source(project),
            activities: source(File::Activities.name()),
            documents: source(File::Documents.name()),
        })
        .portal;
        let id = |activity: &Activity| {
            activity.place.city.as_ref().map(|city| (city.id.to_string(), city.rank))
        };
        portal.activities.iter().map(id).collect::<Vec<_>>()
    };
    let whole = ids("whole/project.json");
    assert_eq!(whole.len(), cities.len());
    assert_eq!(whole.first(), Some(&Some(("prischtina".to_owned(), 0))));
    for locale in Locale::ALL {
        assert_eq!(ids(&locale.file("project", ".json")), whole, "{locale:?}");
    }
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
        if !cyrillic.contains(|c: char| c.is_ascii_alphabetic()) && place != ".designation.note" {
            assert_eq!(cyrillic, cyrillic::text(&of(Locale::SerbianLatin)), "{place}");
            exact += 1;
        }
    }
    assert!(exact > 60, "{exact}");
}
