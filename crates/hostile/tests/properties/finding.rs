//! The index finds and counts what one finds and counts by hand, in any portal, for any question.

use crate::addresses::{date, sort};
use crate::naive::{self, Item};
use crate::support::{self, text};
use portal::find::{
    Collection, Constraint, Facet, Hits, Index, Packed, Query, Sort, SortKey, Value, fold, pack,
};
use portal::glance::Glance;
use portal::load::{Missing, Source, Sources, load};
use portal::locale::Locale;
use portal::model::{Portal, TermList, When};
use portal::timeline::layout::MOST_MARKS;
use portal::timeline::{MOST_WITHOUT_MONTH, Mark, Timeline, Year};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;

const NAMES: &[&str] =
    &["Dark web", "Đorđe", "Beograd", "Београд", "Cyber-crime", "OSCE", "GLACY+"];
const COUNTRIES: &[&str] = &["AL", "RS", "XK"];

fn activity() -> impl Strategy<Value = Json> {
    let dates = (option::weighted(0.7, date()), option::of(date()), option::of(2015..2021));
    let names = (vec(select(NAMES), 1..3), option::of(select(NAMES)), option::of(select(NAMES)));
    let countries = (subsequence(COUNTRIES, 0..=3), option::of(select(&["AL", "FR"][..])));
    let terms = (
        select(&["workshop", "mission", "unlisted"][..]),
        option::of(select(&["dark-web", "other-topic"][..])),
        subsequence(NAMES, 0..=2),
        subsequence(&["iPROCEEDS", "GLACY", "GLACY+"][..], 0..=2),
    );
    (dates, names, countries, terms).prop_map(|(dates, names, countries, terms)| {
        // The right way round, by the first day that each can mean.
        let (start, end) = match (dates.0, dates.1) {
            (Some(a), Some(b)) if b.first_day() < a.first_day() => (Some(b), Some(a)),
            other => other,
        };
        json!({
            "title": names.0.join(" "),
            "city": names.1,
            "summary": names.2,
            "start": start.map(|date| date.to_string()),
            "end": start.and(end).map(|date| date.to_string()),
            "estimated_year": dates.2,
            "countries": countries.0,
            "place_country": countries.1,
            "kind": terms.0,
            "topic": terms.1,
            "partners": terms.2,
            "projects": terms.3,
        })
    })
}

fn document() -> impl Strategy<Value = Json> {
    let versions = subsequence(&["sq", "sr-Cyrl", "en", "mi"][..], 0..=3);
    (vec(select(NAMES), 1..3), subsequence(COUNTRIES, 0..=3), select(&["report", "poem"][..]), versions)
        .prop_map(|(title, countries, kind, versions)| {
            let versions: Vec<_> = versions.iter().map(|lang| json!({ "lang": lang })).collect();
            json!({"title": title.join(" "), "countries": countries, "kind": kind, "versions": versions})
        })
}

/// A portal of any activities and documents, now and then without its project file.
fn portal() -> impl Strategy<Value = Portal> {
    let numbered = |mut records: Vec<Json>| {
        for (position, record) in records.iter_mut().enumerate() {
            record["id"] = json!(format!("r{position}"));
        }
        records
    };
    (prop::bool::weighted(0.9), vec(activity(), 0..12), vec(document(), 0..8)).prop_map(
        move |(has_project, activities, documents)| {
            let missing = Source::Missing(Missing::NotFound);
            let (activities, documents) = (numbered(activities), numbered(documents));
            let loaded = load(&Sources {
                project: if has_project { text(support::project()) } else { missing },
                activities: text(json!({ "activities": activities })),
                documents: text(json!({ "documents": documents })),
            });
            assert_eq!(loaded.portal.activities.len(), activities.len(), "{:?}", loaded.faults);
            assert_eq!(loaded.portal.documents.len(), documents.len(), "{:?}", loaded.faults);
            loaded.portal
        },
    )
}

/// What such a portal may hold, and what it cannot.
const VALUES: &[(Facet, &str)] = &[
    (Facet::Year, "2015"),
    (Facet::Year, "2017"),
    (Facet::Year, "2018"),
    (Facet::Year, "1901"),
    (Facet::Country, "AL"),
    (Facet::Country, "XK"),
    (Facet::Country, "ZZ"),
    (Facet::Kind, "workshop"),
    (Facet::Kind, "unlisted"),
    (Facet::Kind, "report"),
    (Facet::Topic, "dark-web"),
    (Facet::Partner, "osce"),
    (Facet::Partner, "beograd"),
    (Facet::Project, "glacy"),
    (Facet::Project, "glacy-plus"),
    (Facet::Place, "beograd"),
    (Facet::Place, "dark-web"),
    (Facet::Place, "nowhere"),
    (Facet::Lang, "sq"),
    (Facet::Lang, "mi"),
];

/// A question about what such a portal may hold, and about what it cannot.
fn query() -> impl Strategy<Value = Query> {
    const TEXTS: &[&str] = &[
        "",
        "",
        "",
        "web",
        "djor",
        "BEO",
        "dark web",
        "rime",
        "alban",
        "x",
        "cyber crime",
        "***",
        "\"dark web\"",
        "\"web dark",
        "\"cyber cri",
        "\"cyber cri\"",
    ];
    let dates = (option::weighted(0.3, date()), option::weighted(0.3, date()));
    (vec(select(VALUES), 0..3), select(TEXTS), dates, prop::bool::weighted(0.8), sort()).prop_map(
        |(chosen, text, (from, to), regional, sort)| {
            let query = Query { regional, sort, ..Query::default() }.with_text(text);
            chosen.into_iter().fold(query.with_span(from, to), |query, (facet, value)| {
                query.with(facet, Value::parse(value).unwrap())
            })
        },
    )
}

#[test]
fn every_facet_is_asked_for_and_counted_by_hand() {
    let portal = load(&hostile::small()).portal;
    for collection in [Collection::Activities, Collection::Documents] {
        let items = items(collection, &portal);
        for facet in collection.facets() {
            assert!(VALUES.iter().any(|(other, _)| *other == facet), "{facet:?} is not asked for");
            let has_one = |item: &Item| item.values.contains_key(&facet);
            assert!(items.iter().any(has_one), "{facet:?} is not counted by hand");
        }
    }
}

fn items(collection: Collection, portal: &Portal) -> Vec<Item> {
    match collection {
        Collection::Activities => {
            portal.activities.iter().map(|a| naive::of_activity(a, portal)).collect()
        }
        Collection::Documents => {
            portal.documents.iter().map(|d| naive::of_document(d, portal)).collect()
        }
    }
}

/// The positions of what passes every filter but those left out.
fn passing(items: &[Item], query: &Query, left_out: impl Fn(&Constraint) -> bool) -> Vec<usize> {
    (0..items.len()).filter(|position| items[*position].passes(query, &left_out)).collect()
}

fn sorted(mut positions: Vec<usize>) -> Vec<usize> {
    positions.sort_unstable();
    positions
}

fn assert_found(items: &[Item], hits: &Hits) {
    let expected = passing(items, &hits.query, |_| false);
    assert_eq!(sorted(hits.items.iter().collect()), expected, "each hit once, and nothing else");
    let is_time = |constraint: &Constraint| {
        matches!(constraint, Constraint::Span | Constraint::Facet(Facet::Year))
    };
    let any_time = sorted(hits.any_time.iter().collect());
    assert_eq!(any_time, passing(items, &hits.query, is_time));
    assert!(hits.items.iter().all(|hit| any_time.contains(&hit)));
    assert_eq!(hits.items.len(), expected.len());
    for place in [0, 1, 2, expected.len() / 2, expected.len()] {
        assert_eq!(hits.items.get(place), hits.items.iter().nth(place));
        assert_eq!(hits.items.get(place).is_some(), place < expected.len());
    }
    assert_eq!(hits.regional, expected.iter().filter(|hit| items[**hit].is_regional).count());
}

fn assert_counted(items: &[Item], hits: &Hits, collection: Collection) {
    for facet in collection.facets() {
        let own = Constraint::Facet(facet);
        let base = passing(items, &hits.query, |constraint| *constraint == own);
        let counts = hits.counts(facet);
        for count in counts {
            let by_hand = base.iter().filter(|hit| items[**hit].has(facet, count.value.as_str()));
            assert_eq!(count.hits, by_hand.count(), "{facet:?} {}", count.value);
            assert_eq!(count.chosen, hits.query.has(facet, &count.value));
        }
        let offered: BTreeSet<&str> = counts.iter().map(|count| count.value.as_str()).collect();
        assert_eq!(offered.len(), counts.len(), "each value of {facet:?} once");
        let held = items.iter().filter_map(|item| item.values.get(&facet)).flatten();
        assert!(held.clone().all(|value| offered.contains(value.as_str())), "{facet:?}");
        if facet == Facet::Year {
            assert!(counts.iter().map(|count| &count.value).is_sorted(), "years in order");
        }
    }
}

/// What was asked for is either asked or ignored, and only what nothing has is ignored.
fn assert_nothing_dropped(asked: &Query, hits: &Hits) {
    let mut expected = asked.clone();
    for (facet, values) in &asked.chosen {
        for value in values {
            let is_offered = hits.counts(*facet).iter().any(|count| count.value == *value);
            let is_ignored =
                hits.ignored.iter().any(|i| i.param == facet.param() && i.value == value.as_str());
            assert_ne!(is_offered, is_ignored, "{facet:?} {value}");
            if is_ignored {
                expected = expected.without(*facet, value);
            }
        }
    }
    assert_eq!(hits.query, expected);
}

fn assert_relaxed(index: &Index, hits: &Hits) {
    if !hits.items.is_empty() || index.is_empty() {
        assert_eq!(hits.relaxations, vec![]);
        return;
    }
    let facets = hits.query.chosen.iter().map(|(facet, _)| Constraint::Facet(*facet));
    let all = facets.chain([Constraint::Text, Constraint::Span, Constraint::OnlyNamed]);
    let expected: Vec<(Constraint, usize)> = all
        .filter_map(|constraint| {
            let found = index.search(&constraint.lift(&hits.query)).items.len();
            (found > 0).then_some((constraint, found))
        })
        .collect();
    assert_eq!(hits.relaxations.len(), expected.len());
    for relaxation in &hits.relaxations {
        assert!(expected.contains(&(relaxation.constraint.clone(), relaxation.hits)));
    }
    assert!(hits.relaxations.is_sorted_by(|a, b| a.hits >= b.hits), "the best advice first");
}

/// Whether b may follow a in the order of dates: years in order, what is only estimated behind what is
/// dated in its year, what is unknown at the end.
fn may_follow(a: When, b: When, descending: bool) -> bool {
    let year = |when: When| when.years().map(|years| *years.start());
    let (Some(year_a), Some(year_b)) = (year(a), year(b)) else { return year(b).is_none() };
    if year_a != year_b {
        return (year_a > year_b) == descending;
    }
    match (a, b) {
        (When::Dated(a), When::Dated(b)) => {
            let (a, b) = (a.start().first_day(), b.start().first_day());
            a == b || (a > b) == descending
        }
        (a, b) => matches!(a, When::Dated(_)) || matches!(b, When::Estimated(_)),
    }
}

fn assert_sorted(portal: &Portal, hits: &Hits) {
    let sort = hits.query.order();
    let found: Vec<_> = hits.items.iter().map(|hit| &portal.activities[hit]).collect();
    let title = |position: usize| fold(found[position].title.entries().next().unwrap().text);
    let place = |position: usize| {
        let city = found[position].place.city.as_ref();
        city.map_or(String::new(), |city| fold(city.name.first()))
    };
    for (a, b) in (0..found.len()).zip(1..found.len()) {
        let turned = |in_order: bool, equal: bool| equal || in_order != sort.descending;
        let holds = match sort.key {
            // Its order is that of a judged set of questions.
            SortKey::Best => true,
            SortKey::Date => may_follow(found[a].when, found[b].when, sort.descending),
            SortKey::Title => turned(title(a) < title(b), title(a) == title(b)),
            SortKey::Kind => {
                let (a, b) = (found[a].kind.rank, found[b].kind.rank);
                turned(a < b, a == b)
            }
            // What has no place is last either way.
            SortKey::Place if place(b).is_empty() => true,
            SortKey::Place => {
                !place(a).is_empty() && turned(place(a) < place(b), place(a) == place(b))
            }
        };
        assert!(holds, "{:?} before {:?}, by {}", found[a], found[b], sort.spell());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_first_page_tells_the_same_with_and_without_an_index(portal in portal()) {
        let (activities, documents) = Index::both(&portal, Locale::English);
        let found = Glance::found(&portal, &activities, &documents);
        prop_assert_eq!(Glance::of(&portal), found);
    }

    #[test]
    fn what_is_found_and_counted_is_what_one_finds_and_counts_by_hand(
        portal in portal(), queries in vec(query(), 1..4)
    ) {
        for collection in [Collection::Activities, Collection::Documents] {
            let (index, items) = (Index::build(collection, &portal, Locale::English), items(collection, &portal));
            for asked in &queries {
                let hits = index.search(asked);
                assert_nothing_dropped(asked, &hits);
                assert_found(&items, &hits);
                assert_counted(&items, &hits, collection);
                assert_relaxed(&index, &hits);
                prop_assert_eq!(&index.search(&hits.query).items, &hits.items);
            }
        }
    }

    #[test]
    fn a_packed_index_answers_as_the_one_it_was_made_of(portal in portal(), queries in vec(query(), 1..4)) {
        let index = Index::build(Collection::Activities, &portal, Locale::English);
        let packed = pack(&index, "r1", &portal);
        // What only records name, the index has to bring.
        let mut bare = Portal { activities: Vec::new(), ..portal.clone() };
        for list in TermList::ALL {
            bare.terms_mut(list).retain(|term| term.is_listed);
        }
        let (unpacked, lists) = Index::unpack(&packed.head, "r1", &bare, Locale::English).unwrap();
        for (list, named) in lists {
            bare.terms_mut(list).extend(named);
            prop_assert_eq!(bare.terms(list), portal.terms(list));
        }
        for asked in &queries {
            // Records come later, so there are no titles and places to sort by.
            let asked = match asked.sort.key {
                SortKey::Title | SortKey::Place => &Query { sort: Sort::default(), ..asked.clone() },
                _ => asked,
            };
            for shard in unpacked.missing(asked) {
                prop_assert!(unpacked.take_shard(shard, &packed.shards[shard]));
            }
            let (expected, hits) = (index.search(asked), unpacked.search(asked));
            prop_assert_eq!(hits.items.iter().collect::<Vec<_>>(), expected.items.iter().collect::<Vec<_>>());
            prop_assert_eq!(Timeline::new(&unpacked, &hits.any_time), Timeline::new(&index, &expected.any_time));
            prop_assert_eq!(hits, expected);
        }
    }

    #[test]
    fn what_is_not_that_index_whole_is_refused(
        portal in portal(), at in any::<prop::sample::Index>(), bit in 0..8_u8, forged in vec(any::<u8>(), 0..9)
    ) {
        let index = Index::build(Collection::Activities, &portal, Locale::English);
        let Packed { head, shards, .. } = pack(&index, "r1", &portal);
        let read = |head: &[u8], release| Index::unpack(head, release, &portal, Locale::English);
        prop_assert!(read(&head, "r2").is_none(), "of another release");
        prop_assert!(read(&head[..at.index(head.len())], "r1").is_none(), "cut short");
        let mut changed = head.clone();
        changed[at.index(head.len())] ^= 1 << bit;
        prop_assert!(read(&changed, "r1").is_none(), "a bit is wrong");
        for shard in &shards {
            prop_assert!(!read(&head, "r1").unwrap().0.take_shard(0, &shard[..at.index(shard.len())]));
        }
        // What was forged with care is an index of something, or none; nothing comes to a stop.
        let place = 16 + at.index(head.len() - 15);
        let mut body = head[16..].to_vec();
        body.splice(place.min(head.len()) - 16..(place - 16 + forged.len()).min(head.len() - 16), forged);
        let sum = body.iter().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
            (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
        let forged = [b"portal-2", &sum.to_le_bytes()[..], &body].concat();
        if let Some((index, _)) = read(&forged, "r1") {
            for shard in &shards {
                index.take_shard(0, shard);
            }
            let hits = index.search(&Query::default().with_text("a"));
            let years: usize = Timeline::new(&index, &hits.items).years.iter().map(Year::hits).sum();
            prop_assert!(years <= index.len() && hits.items.iter().count() <= hits.items.len());
        }
    }

    #[test]
    fn hits_stand_in_the_order_asked_for(portal in portal(), sort in sort(), query in query()) {
        let index = Index::build(Collection::Activities, &portal, Locale::English);
        for asked in [Query { sort, ..Query::default() }, query] {
            assert_sorted(&portal, &index.search(&asked));
        }
    }

    #[test]
    fn the_bins_of_the_timeline_add_up_to_the_hits(portal in portal(), query in query()) {
        let index = Index::build(Collection::Activities, &portal, Locale::English);
        let hits = index.search(&query).items;
        let timeline = Timeline::new(&index, &hits);
        let years = &timeline.years;
        let bins = years.iter().flat_map(|year| year.months.iter().chain([&year.no_month]));
        let bins = bins.chain([&timeline.undated]);
        prop_assert_eq!(bins.clone().map(|bin| bin.hits).sum::<usize>(), hits.len());
        prop_assert_eq!(bins.map(|bin| bin.all).sum::<usize>(), portal.activities.len());
        let by_year: usize = years.iter().map(Year::hits).sum();
        prop_assert_eq!(by_year + timeline.undated.hits, hits.len());
        let months = years.iter().flat_map(|year| &year.months);
        prop_assert_eq!(timeline.tallest, months.map(|month| month.all).max().unwrap_or(0));
        prop_assert!(years.is_sorted_by(|a, b| a.year < b.year));
        prop_assert!(years.iter().all(|year| year.months.len() == 12));
    }

    #[test]
    fn a_mark_stands_in_the_month_in_which_its_activity_began(portal in portal(), query in query()) {
        let index = Index::build(Collection::Activities, &portal, Locale::English);
        let hits = index.search(&query).items;
        let timeline = Timeline::new(&index, &hits);
        let is_true = |mark: &Mark| {
            (mark.is_hit, mark.kind)
                == (hits.iter().any(|hit| hit == mark.item), portal.activities[mark.item].kind.rank)
        };
        for year in &timeline.years {
            for (number, month) in (1..).zip(&year.months) {
                let marks = if timeline.tallest > MOST_MARKS { 0 } else { month.all };
                prop_assert_eq!(month.marks.len(), marks);
                prop_assert_eq!(month.marks.iter().filter(|mark| mark.is_hit).count(), marks.min(month.hits));
                prop_assert!(month.marks.is_sorted_by(|a, b| a.item < b.item));
                for mark in &month.marks {
                    let When::Dated(span) = portal.activities[mark.item].when else { panic!("{mark:?}") };
                    prop_assert_eq!((span.start().year(), span.start().month()), (year.year, Some(number)));
                    prop_assert!(is_true(mark));
                }
            }
            prop_assert_eq!(year.no_month.marks.len(), year.no_month.hits.min(MOST_WITHOUT_MONTH));
            for mark in &year.no_month.marks {
                let when = portal.activities[mark.item].when;
                prop_assert_eq!(when.years().map(|years| *years.start()), Some(year.year));
                prop_assert!(mark.is_hit && is_true(mark));
            }
        }
        for mark in &timeline.undated.marks {
            prop_assert_eq!(portal.activities[mark.item].when, When::Unknown);
        }
    }
}
