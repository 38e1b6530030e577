use super::{of, published, small};
use crate::tested;
use catalogue::cyrillic;
use portal::load::{File, Source, Sources, load};
use portal::locale::Locale;
use portal::model::{Activity, Lang};
use serde_json::{Value, json};

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
    let Source::Text(text) = tested::data().project else { panic!("no text") };
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
