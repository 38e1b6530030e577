//! Every question has one address, and every address has a meaning.

use hostile::{cases, counted};
use portal::find::{Collection, Facet, Query, Sort, SortKey, Terms, Value, View};
use portal::model::{CountryCode, PartialDate, Slug};
use portal::route::{Address, Page, language_of, parse_query, write_query};
use portal::tested::hostile::About;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Words as people and other programs might write them into an address.
fn words() -> impl Strategy<Value = String> + Clone {
    prop_oneof![
        any::<String>(),
        "[ &+%=#?;,/'\"<>\\\\a-zčšЉ😀\u{a0}]{0,30}",
        "%[0-9A-Fa-f]{2}(%C5)?"
    ]
}

pub(crate) fn date() -> impl Strategy<Value = PartialDate> {
    let years = prop_oneof![8 => 2015_i16..2021, 1 => 1900_i16..2200];
    prop_oneof![
        years.clone().prop_map(PartialDate::Year),
        (years.clone(), 1..13_u8).prop_map(|(year, month)| PartialDate::Month(year, month)),
        (years, 1..13_u8, 1..29_u8).prop_map(|(y, m, d)| PartialDate::Day(y, m, d)),
    ]
}

/// A facet's value as its address spells it.
fn value(facet: Facet) -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        (1900..2200_i16).prop_map(|year| year.to_string()),
        "[A-Z]{2}",
        "[a-z]{2,3}(-(Latn|Cyrl))?(-(ME|RS))?",
        "[a-z0-9-]{1,80}",
    ];
    text.prop_filter_map("a value of the facet", move |text: String| facet.parse(&text))
}

pub(crate) fn sort() -> impl Strategy<Value = Sort> {
    let spoken = (select(&SortKey::ALL[..]), any::<bool>());
    prop_oneof![
        1 => Just(Sort::default()),
        3 => spoken.prop_map(|(key, descending)| Sort { key, descending }),
    ]
}

/// Any question that a reader could ask of a collection.
fn query(collection: Collection) -> impl Strategy<Value = Query> {
    let facets: Vec<Facet> = collection.facets().collect();
    let chosen = vec(select(facets).prop_flat_map(|facet| (Just(facet), value(facet))), 0..6);
    let rest = (option::of(date()), option::of(date()), any::<bool>(), sort());
    (words(), chosen, any::<bool>(), rest).prop_map(
        move |(text, chosen, regional, (from, to, table, sort))| {
            let mut query = Query { regional, ..Query::default() }.with_text(&text);
            for (facet, value) in chosen {
                query = query.with(facet, value);
            }
            if collection == Collection::Activities {
                query = query.with_span(from, to);
                query.sort = sort;
                query.view = if table { View::Table } else { View::List };
            }
            // An address does not say what goes without saying, nor what asks nothing.
            if Terms::of(&query.text).is_empty() {
                query.text.clear();
            }
            if query.spoken_order().is_none() {
                query.sort = Sort::default();
            }
            query
        },
    )
}

fn page() -> impl Strategy<Value = Page> {
    prop_oneof![
        Just(Page::Overview),
        Just(Page::Data),
        Just(Page::Accessibility),
        Just(Page::NotFound),
        (2_usize..1_000_000).prop_map(|n| Page::Part(Collection::Activities, n)),
        (2_usize..1_000_000).prop_map(|n| Page::Part(Collection::Documents, n)),
        "[A-Za-z]{2}".prop_map(|code| Page::Country(CountryCode::parse(&code).unwrap())),
        query(Collection::Activities).prop_map(Page::Activities),
        query(Collection::Documents).prop_map(Page::Documents),
        ("[a-z0-9-]{1,80}", query(Collection::Activities))
            .prop_map(|(id, within)| Page::Activity { id: Slug::parse(&id).unwrap(), within }),
    ]
}

/// A query string that means something, nearly means something, or means nothing.
fn query_string() -> impl Strategy<Value = String> {
    const PARAMS: &[&str] = &["q", "from", "to", "regional", "view", "sort", "utm_source", "Q", ""];
    const VALUES: &[&str] = &[
        "2018",
        "2018,2019",
        "XK",
        "xk,AL,,zz9",
        "workshop",
        "sr-cyrl",
        "2018-05",
        "2018-02-30",
        "no",
        "yes",
        "table",
        "-title",
        "date",
        "--",
        "%",
        "%ff",
        "%00",
        "+",
        ",",
        "",
    ];
    let value = prop_oneof![select(VALUES).prop_map(str::to_owned), words()];
    let facets = Facet::ALL.iter().map(|facet| facet.param());
    let params: Vec<&str> = facets.chain(PARAMS.iter().copied()).collect();
    let pair = (select(params), value, any::<bool>()).prop_map(|(param, value, equals)| {
        format!("{param}{}{value}", if equals { "=" } else { "" })
    });
    prop_oneof![vec(pair, 0..8).prop_map(|pairs| pairs.join("&")), any::<String>()]
}

fn path() -> impl Strategy<Value = String> {
    const PARTS: &[&str] = &[
        "activities",
        "documents",
        "countries",
        "data",
        "accessibility",
        "xk",
        "a-b",
        "..",
        "%2e",
        "",
    ];
    let part = prop_oneof![select(PARTS).prop_map(str::to_owned), words()];
    prop_oneof![vec(part, 0..4).prop_map(|parts| format!("/{}", parts.join("/"))), any::<String>()]
}

fn parse(address: &str) -> Address {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    Address::parse(path, query)
}

proptest! {
    #[test]
    fn a_question_comes_back_from_its_address(
        (collection, query) in prop_oneof![Just(Collection::Activities), Just(Collection::Documents)]
            .prop_flat_map(|collection| (Just(collection), query(collection)))
    ) {
        let written = write_query(&query);
        let (read, ignored) = parse_query(collection, &written);
        prop_assert_eq!(&read, &query, "{}", written);
        prop_assert_eq!(ignored, vec![]);
        prop_assert_eq!(written.is_empty(), query == Query::default());
    }

    #[test]
    fn a_page_comes_back_from_its_address(page in page()) {
        let address = parse(&page.path());
        prop_assert_eq!(&address.page, &page);
        prop_assert_eq!(address.ignored, vec![]);
        let href = page.href("/some/path/");
        let below = portal::route::below_base("/some/path/", &href).unwrap();
        prop_assert_eq!(parse(below).page, page);
    }


    #[test]
    fn an_address_can_stand_in_a_page_as_it_is(page in page()) {
        let path = page.path();
        prop_assert!(path.starts_with('/'));
        let safe = |c: char| c.is_ascii_alphanumeric() || "/?&=,+%-_.~".contains(c);
        prop_assert!(path.chars().all(safe), "{}", path);
    }



    #[test]
    fn words_are_the_same_however_often_they_are_cleaned(text in words()) {
        let once = Query::default().with_text(&text);
        prop_assert_eq!(once.clone().with_text(&once.text), once);
    }
}

#[test]
fn the_language_is_known_without_reading_the_whole_address() {
    let cases = cases(30_000, 200);
    proptest!(ProptestConfig::with_cases(cases), |(path in prop_oneof![path(), select(&["", "/", "//", "/mk", "/mk/", "/en", "/xx", "/sr-Latn"][..]).prop_map(str::to_owned)], query in prop_oneof![query_string(), Just(String::new())])| {
        prop_assert_eq!(language_of(&path).0, Address::parse(&path, &query).locale);
    });
    counted(About::Addresses, cases as usize);
}

#[test]
fn whatever_an_address_says_it_has_one_spelling() {
    let cases = cases(40_000, 200);
    proptest!(ProptestConfig::with_cases(cases), |(path in path(), query in query_string())| {
        let first = Address::parse(&path, &query).page;
        let again = parse(&first.path());
        prop_assert_eq!(&again.page, &first);
        prop_assert_eq!(again.ignored, vec![]);
        prop_assert_eq!(again.page.path(), first.path());
    });
    counted(About::Addresses, cases as usize);
}

#[test]
fn what_is_named_as_not_understood_is_short_and_one_of_ours() {
    let cases = cases(30_000, 200);
    proptest!(ProptestConfig::with_cases(cases), |(path in path(), query in query_string())| {
        for ignored in Address::parse(&path, &query).ignored {
            prop_assert!(ignored.value.chars().count() <= 40);
            prop_assert!(!ignored.value.chars().any(char::is_control));
            prop_assert!(!["utm_source", "Q", ""].contains(&&*ignored.param));
        }
    });
    counted(About::Addresses, cases as usize);
}
