//! The words of a language, and the project's texts in it: broken, they are English.

use super::matrix::{Part, seen};
use crate::support::site::Copy;
use crate::support::{Story, data};
use std::fs;

#[test]
fn words_that_do_not_come_are_english_and_can_be_asked_for_again() {
    let copy = Copy::new();
    let file = copy.dir().join("i18n/mk.txt");
    let whole = fs::read(&file).expect("the messages");
    fs::remove_file(&file).expect("removed");
    Story::at(copy.address()).expecting("404").tell(async |reader| {
        reader.goto("mk/activities?year=2018").await;
        assert_eq!(reader.text("h1").await, "Activities");
        assert!(reader.text(".fault-banner p:first-child").await.contains("in English"));
        let expected = data::ids(|a| a.year().as_deref() == Some("2018"));
        reader.until_listed(&expected).await;
        seen(reader, Part::Words, "missing (404)").await;
        // Cut in the middle: what came is in the language.
        fs::write(&file, &whole[..whole.len() * 2 / 3]).expect("written");
        reader.click(".fault-banner button").await;
        reader.until("document.querySelector('h1').innerText", "Активности").await;
        assert_eq!(reader.count(".fault-banner").await, 1);
        reader.until_listed(&expected).await;
        seen(reader, Part::Words, "cut short").await;
        // Those of another release are none.
        let other = [b"0000000000000000".as_slice(), &whole[16..]].concat();
        fs::write(&file, other).expect("written");
        reader.click(".fault-banner button").await;
        reader.until("document.querySelector('h1').innerText", "Activities").await;
        seen(reader, Part::Words, "of another release").await;
        fs::write(&file, &whole).expect("written");
        reader.click(".fault-banner button").await;
        reader.until("document.querySelector('h1').innerText", "Активности").await;
        assert_eq!(reader.count(".fault-banner").await, 0);
    });
}

#[test]
fn the_project_s_texts_of_a_language_that_do_not_come_are_english() {
    let copy = Copy::new();
    for (fault, left) in [
        ("missing (404)", None),
        ("a web page instead", Some("<!doctype html>")),
        ("cut short", Some("{\"id\": \"x\", \"name\": {")),
        ("empty", Some("")),
    ] {
        match left {
            Some(text) => copy.write("project.tr.json", text),
            None => copy.remove("project.tr.json"),
        }
        Story::at(copy.address()).expecting("404").tell(async |reader| {
            reader.goto("tr").await;
            assert_eq!(reader.attribute(".lead [lang]", "lang").await.as_deref(), Some("en"));
            assert_eq!(reader.count(".fault-banner").await, 0);
            seen(reader, Part::Texts, fault).await;
        });
    }
}
