//! The interface in each language, from its own file.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use catalogue::fluent::{Catalogue, Letters};
use catalogue::translation::Translation;
use portal::dates;
use portal::locale::Locale;
use portal::message::{Key, Messages};
use portal::model::{DateSpan, PartialDate, When};
use std::path::Path;

fn source(tag: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/i18n");
    std::fs::read_to_string(folder.join(format!("{tag}.ftl"))).expect("a file of messages")
}

/// The file that a language is written in.
fn written(locale: Locale) -> (Locale, Letters) {
    match locale {
        Locale::SerbianCyrillic => (Locale::SerbianLatin, Letters::Cyrillic),
        other => (other, Letters::AsWritten),
    }
}

fn messages(locale: Locale) -> Messages {
    if locale == Locale::English {
        return Messages::english();
    }
    let (english, _) = Catalogue::read(&source("en"));
    let (file, letters) = written(locale);
    let forms = locale.plural_forms();
    let (own, faults) = Translation::read(&source(file.tag()), &english, forms, letters);
    assert_eq!(faults, vec![], "{locale:?}");
    Messages::of(locale, Some(&own.code(&english)))
}

/// A day, days of a month, of two months, of two years, a month, months, an estimate.
#[rustfmt::skip]
const DATES: [(Locale, [&str; 7]); 9] = [
    (Locale::English, [
        "1 March 2017", "25–27 June 2019", "27 February – 1 March 2017",
        "30 December 2018 – 2 January 2019", "June 2016", "June – August 2016", "2018 (estimated)",
    ]),
    (Locale::French, [
        "1er mars 2017", "25-27 juin 2019", "27 février – 1er mars 2017",
        "30 décembre 2018 – 2 janvier 2019", "juin 2016", "juin-août 2016", "2018 (estimation)",
    ]),
    (Locale::Albanian, [
        "1 mars 2017", "25–27 qershor 2019", "27 shkurt – 1 mars 2017",
        "30 dhjetor 2018 – 2 janar 2019", "qershor 2016", "qershor – gusht 2016", "2018 (i përafërt)",
    ]),
    (Locale::Bosnian, [
        "1. mart 2017.", "25.–27. juni 2019.", "27. februar – 1. mart 2017.",
        "30. decembar 2018. – 2. januar 2019.", "juni 2016.", "juni – august 2016.", "2018. (procjena)",
    ]),
    (Locale::Montenegrin, [
        "1. mart 2017.", "25.–27. jun 2019.", "27. februar – 1. mart 2017.",
        "30. decembar 2018. – 2. januar 2019.", "jun 2016.", "jun – avgust 2016.", "2018. (procjena)",
    ]),
    (Locale::Macedonian, [
        "1 март 2017 г.", "25–27 јуни 2019 г.", "27 февруари – 1 март 2017 г.",
        "30 декември 2018 г. – 2 јануари 2019 г.", "јуни 2016 г.", "јуни – август 2016 г.", "2018 (проценка)",
    ]),
    (Locale::SerbianLatin, [
        "1. mart 2017.", "25.–27. jun 2019.", "27. februar – 1. mart 2017.",
        "30. decembar 2018. – 2. januar 2019.", "jun 2016.", "jun – avgust 2016.", "2018. (procena)",
    ]),
    (Locale::SerbianCyrillic, [
        "1. март 2017.", "25.–27. јун 2019.", "27. фебруар – 1. март 2017.",
        "30. децембар 2018. – 2. јануар 2019.", "јун 2016.", "јун – август 2016.", "2018. (процена)",
    ]),
    (Locale::Turkish, [
        "1 Mart 2017", "25 – 27 Haziran 2019", "27 Şubat – 1 Mart 2017",
        "30 Aralık 2018 – 2 Ocak 2019", "Haziran 2016", "Haziran – Ağustos 2016", "2018 (tahminî)",
    ]),
];

#[test]
fn dates_read_as_natives_write_them() {
    let day = |text| PartialDate::parse(text).unwrap();
    for (locale, expected) in DATES {
        let m = messages(locale);
        let span = |from, to| dates::span(DateSpan::new(day(from), day(to)).unwrap(), &m);
        let shown = [
            dates::date(day("2017-03-01"), &m),
            span("2019-06-25", "2019-06-27"),
            span("2017-02-27", "2017-03-01"),
            span("2018-12-30", "2019-01-02"),
            dates::date(day("2016-06"), &m),
            span("2016-06", "2016-08"),
            dates::when(When::Estimated(2018), &m),
        ];
        // A space that does not break is one.
        let shown = shown.map(|text| text.replace('\u{a0}', " "));
        assert_eq!(shown, expected, "{locale:?}");
    }
}

#[test]
fn a_count_takes_the_form_of_its_language() {
    for locale in Locale::ALL {
        let m = messages(locale);
        let form = |n: u64| m.country_activities(n).replace(&n.to_string(), "n");
        let alike = |a, b| form(a) == form(b);
        match locale {
            Locale::Bosnian
            | Locale::Montenegrin
            | Locale::SerbianLatin
            | Locale::SerbianCyrillic => {
                assert!(
                    alike(1, 21) && alike(2, 23) && alike(5, 11) && alike(12, 100),
                    "{locale:?}"
                );
                assert!(!alike(1, 5), "{locale:?}: {} {}", form(1), form(5));
            }
            Locale::Macedonian => assert!(alike(1, 21) && alike(2, 11) && !alike(1, 2)),
            Locale::French => assert!(alike(0, 1) && !alike(1, 2) && alike(2, 21)),
            Locale::English | Locale::Albanian => assert!(!alike(1, 2) && alike(0, 21)),
            // A noun behind a number has no plural.
            Locale::Turkish => assert!(alike(1, 2) && alike(2, 21)),
        }
        for n in [1_u64, 2, 5, 12_345] {
            let shown = m.found_activities_of(n + 1, n);
            let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
            assert!(digits.contains(&n.to_string()), "{locale:?}: {shown}");
        }
    }
}

#[test]
fn every_language_names_itself_in_its_own_offer() {
    for locale in Locale::ALL {
        let m = messages(locale);
        let own = locale.endonym().to_lowercase();
        // Without what its grammar puts behind the name.
        let stem: String = own.chars().take(5).collect();
        let offer = [m.text(Key::LanguageOffer), m.text(Key::LanguageOfferRead)].join(" ");
        assert!(offer.to_lowercase().contains(&stem), "{locale:?}: {offer}");
    }
}

#[test]
fn no_language_has_a_typographic_slip() {
    for locale in Locale::ALL {
        for (number, line) in source(written(locale).0.tag()).lines().enumerate() {
            if line.starts_with('#') {
                continue;
            }
            let at = format!("{}.ftl:{}: {line}", locale.tag(), number + 1);
            // What stands in braces is a word like another.
            let mut text = String::new();
            let mut depth = 0_u32;
            for c in line.chars() {
                if c == '{' {
                    depth += 1;
                    text.push('X');
                } else if depth == 0 {
                    text.push(c);
                }
                depth -= u32::from(c == '}' && depth > 0);
            }
            let text = text.split_once(" = ").map_or(text.trim(), |(_, text)| text);
            for slip in ["\"", "'", "...", "--", "  ", " ,", " .", "\t"] {
                assert!(!text.contains(slip), "{slip:?} in {at}");
            }
            if locale == Locale::French {
                for (position, sign) in text.match_indices([';', '!', '?', '»', '%', ':']) {
                    let before = text[..position].chars().next_back();
                    // The colon of `https:` is no punctuation, nor is one behind what was put in.
                    let is_word = sign == ":" && before.is_some_and(|c| c.is_ascii_lowercase());
                    let is_apart = before.is_none_or(|c| c == '\u{a0}' || c == '\u{202f}');
                    assert!(is_apart || is_word, "{sign} in {at}");
                }
            }
        }
    }
}
