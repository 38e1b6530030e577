//! What is made up is data as the portal reads them.

#![allow(clippy::expect_used)]

use generate::{Detail, Texts, texts};
use portal::find::{Collection, Facet, Index, Query};
use portal::load::{Loaded, Source, Sources, load};
use portal::locale::Locale;
use portal::model::When;

fn loaded(texts: Texts) -> Loaded {
    load(&Sources {
        project: Source::Text(texts.project),
        activities: Source::Text(texts.activities),
        documents: Source::Text(texts.documents),
    })
}

#[test]
fn the_same_size_gives_the_same_bytes() {
    assert_eq!(texts(200, Detail::Full), texts(200, Detail::Full));
    assert_ne!(texts(200, Detail::Full).activities, texts(201, Detail::Full).activities);
}

#[test]
fn everything_is_loaded_and_nothing_is_amiss() {
    for (size, detail) in [(0, Detail::Full), (300, Detail::Full), (3000, Detail::Brief)] {
        let loaded = loaded(texts(size, detail));
        assert_eq!(loaded.faults, [], "{size}");
        assert_eq!(loaded.portal.activities.len(), size);
    }
}

#[test]
fn a_project_has_everything_that_real_ones_have() {
    let portal = loaded(texts(3000, Detail::Full)).portal;
    let has = |what: &str, share: std::ops::Range<usize>, is_it: &dyn Fn(usize) -> bool| {
        let count = (0..portal.activities.len()).filter(|place| is_it(*place)).count();
        assert!(share.contains(&(count * 100 / 3000)), "{what}: {count}");
    };
    let at = |place: usize| portal.activities.get(place).expect("an activity");
    has("regional", 6..10, &|place| at(place).is_regional());
    has("several countries", 26..34, &|place| at(place).countries.len() > 1);
    has("body", 8..12, &|place| !at(place).body.is_empty());
    has("undated", 3..8, &|place| at(place).when == When::Unknown);
    has("estimated", 4..9, &|place| matches!(at(place).when, When::Estimated(_)));
    has("Cyrillic", 12..20, &|place| {
        at(place).title.first().chars().any(|letter| ('а'..='я').contains(&letter))
    });
    let index = Index::build(Collection::Activities, &portal, Locale::English);
    let counts = index.search(&Query::default());
    for (facet, values) in [
        (Facet::Year, 26),
        (Facet::Country, 60),
        (Facet::Kind, 8),
        (Facet::Topic, 12),
        (Facet::Partner, 25),
        (Facet::Project, 5),
        (Facet::Place, 1815),
    ] {
        let counts = counts.counts(facet);
        assert_eq!(counts.len(), values, "{facet:?}");
        assert!(counts.iter().all(|count| count.hits > 0), "{counts:?}");
    }
}

#[test]
fn a_larger_project_has_more_different_words() {
    let words = |size| {
        let text = texts(size, Detail::Full).activities;
        let words: std::collections::HashSet<_> =
            text.split([' ', '"', '.', ',']).map(str::to_owned).collect();
        words.iter().filter(|word| word.chars().all(char::is_alphabetic)).count()
    };
    let (small, large) = (words(1000), words(10_000));
    assert!(small > 1500 && large > 2 * small, "{small}, {large}");
}
