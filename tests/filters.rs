//! Narrowing down.

use crate::support::{Reader, Story, data, site, story};
use serde_json::json;
use std::collections::BTreeSet;
use thirtyfour::Key;

const STATUS: &str = "[role=status]#found";

async fn until_found(reader: &Reader, ids: &[String]) {
    reader.until_listed(ids).await;
    let all = data::activities().len();
    let n = ids.len();
    let words = match n {
        0 => format!("No activity found of {all}"),
        1 => format!("1 activity found of {all}"),
        n if n == all => format!("{n} activities found"),
        n => format!("{n} activities found of {all}"),
    };
    reader.until(&format!("document.querySelector('{STATUS}').innerText.trim()"), words).await;
}

/// The count that stands beside each value of a facet.
async fn counts(reader: &Reader, name: &str) -> serde_json::Value {
    reader
        .look(&format!(
            "Object.fromEntries([...document.querySelectorAll('input[name={name}]')].map(i => \
             [i.value, Number(i.labels[0].querySelector('.facet__count').textContent)]))"
        ))
        .await
}

#[test]
fn ticking_a_country_narrows_list_count_and_address_and_keeps_the_focus() {
    story(async |reader| {
        reader.goto("activities").await;
        until_found(reader, &data::ids(|_| true)).await;
        let before = counts(reader, "kind").await;
        reader.click("#country-RS").await;
        reader.until_at("activities?country=RS").await;
        until_found(reader, &data::ids(|a| a.concerns("RS"))).await;
        assert_eq!(reader.focused().await, "country-RS");
        let after = counts(reader, "kind").await;
        assert_ne!(before, after, "the other counts follow");
        for (kind, n) in after.as_object().unwrap() {
            let expected = data::ids(|a| a.concerns("RS") && a.kind() == kind).len();
            assert_eq!(*n, json!(expected), "{kind}");
        }
        let regional = reader
            .list("[...document.querySelectorAll('.finder__results [data-id]')].filter(e => e.querySelector('.tag--regional')).map(e => e.dataset.id)")
            .await;
        let expected = data::ids(data::Activity::is_regional);
        assert_eq!(
            regional.into_iter().collect::<BTreeSet<_>>(),
            expected.into_iter().collect(),
            "what concerns every country is marked as such"
        );
    });
}

#[test]
fn two_values_of_a_facet_widen_and_another_facet_narrows() {
    story(async |reader| {
        reader.goto("activities").await;
        reader.click("#kind-training").await;
        until_found(reader, &data::ids(|a| a.kind() == "training")).await;
        reader.click("#kind-exercise").await;
        let kinds = |a: &data::Activity| ["training", "exercise"].contains(&a.kind());
        until_found(reader, &data::ids(kinds)).await;
        reader.click("#year-2018").await;
        until_found(reader, &data::ids(|a| kinds(a) && a.year().as_deref() == Some("2018"))).await;
        reader.until_at("activities?year=2018&kind=exercise,training").await;
        reader.click("#kind-exercise").await;
        until_found(
            reader,
            &data::ids(|a| a.kind() == "training" && a.year().as_deref() == Some("2018")),
        )
        .await;
    });
}

#[test]
fn regional_activities_can_be_left_out() {
    story(async |reader| {
        reader.goto("activities?country=RS").await;
        reader.click("#regional").await;
        reader.until_at("activities?country=RS&regional=no").await;
        until_found(reader, &data::ids(|a| a.concerns("RS") && !a.is_regional())).await;
        assert_eq!(reader.count(".finder__results .tag--regional").await, 0);
        reader.click("#regional").await;
        reader.until_at("activities?country=RS").await;
    });
}

#[test]
fn a_chosen_filter_is_taken_away_by_its_tag_and_all_of_them_at_once() {
    story(async |reader| {
        reader.goto("activities?country=RS&kind=mission").await;
        until_found(reader, &data::ids(|a| a.concerns("RS") && a.kind() == "mission")).await;
        reader.until("document.querySelectorAll('.chosen-filters__tag').length", 2).await;
        reader.click("[aria-label='Remove filter: Mission']").await;
        reader.until_at("activities?country=RS").await;
        until_found(reader, &data::ids(|a| a.concerns("RS"))).await;
        reader.until("document.querySelector('#kind-mission').checked", false).await;
        reader.click_text("button", "Clear all").await;
        reader.until_at("activities").await;
        until_found(reader, &data::ids(|_| true)).await;
        reader.until("document.querySelector('#country-RS').checked", false).await;
    });
}

#[test]
fn an_address_is_its_view_when_opened_and_when_reloaded() {
    let fits = |a: &data::Activity| {
        a.concerns("AL") && a.year().as_deref() == Some("2019") && a.kind() == "exercise"
    };
    story(async |reader| {
        reader.goto("activities?year=2019&country=AL&kind=exercise").await;
        until_found(reader, &data::ids(fits)).await;
        reader.reload().await;
        until_found(reader, &data::ids(fits)).await;
        for id in ["year-2019", "country-AL", "kind-exercise"] {
            reader.until(&format!("document.getElementById('{id}').checked"), true).await;
        }
        reader.until_at("activities?year=2019&country=AL&kind=exercise").await;
    });
}

#[test]
fn what_an_address_asks_for_in_vain_is_named_and_left_out() {
    story(async |reader| {
        reader.goto("activities?country=ZZ,RS&kind=party&year=soon&view=map").await;
        until_found(reader, &data::ids(|a| a.concerns("RS"))).await;
        let note = reader.text(".ignored-note").await;
        for value in ["ZZ", "party", "soon", "map"] {
            assert!(note.contains(value), "{value} in {note}");
        }
    });
}

#[test]
fn an_empty_result_says_which_filter_to_relax_and_relaxing_works() {
    let nothing = |a: &data::Activity| a.kind() == "launch" && a.year().as_deref() == Some("2019");
    assert!(data::ids(nothing).is_empty(), "the data have none of these");
    story(async |reader| {
        reader.goto("activities?year=2019&kind=launch").await;
        until_found(reader, &[]).await;
        let advice = reader.text(".empty-result").await;
        assert!(advice.contains("without the filter on Kind"), "{advice}");
        reader.click_text(".empty-result button", "without the filter on Year").await;
        until_found(reader, &data::ids(|a| a.kind() == "launch")).await;
        reader.until_at("activities?kind=launch").await;
    });
}

#[test]
fn every_value_on_offer_can_be_seen_and_clicked() {
    story(async |reader| {
        reader.goto("activities").await;
        let seen = reader
            .look("['year','country','kind'].map(name => [...document.querySelectorAll(`input[name=${name}]`)].filter(i => i.labels[0].offsetParent !== null).length)")
            .await;
        let years: BTreeSet<_> =
            data::activities().iter().filter_map(data::Activity::year).collect();
        let kinds: BTreeSet<_> = data::activities().iter().map(|a| a.kind().to_owned()).collect();
        let countries = data::project()["countries"].as_array().unwrap().len();
        assert_eq!(seen[0], json!(years.len()));
        assert_eq!(seen[1], json!(countries));
        assert!(seen[2].as_u64().unwrap() >= kinds.len() as u64);
    });
}

#[test]
fn a_long_list_of_values_is_opened_on_request() {
    story(async |reader| {
        reader.goto("activities").await;
        let shown = "[...document.querySelectorAll('input[name=topic]')].filter(i => i.offsetParent !== null).length";
        let topics: BTreeSet<_> = data::activities()
            .iter()
            .filter_map(|a| a.0["topic"].as_str().map(str::to_owned))
            .collect();
        let few = reader.number(shown).await;
        assert!(few > 0 && few < i64::try_from(topics.len()).unwrap(), "{few} of {}", topics.len());
        reader.click("fieldset:has(input[name=topic]) .facet__more").await;
        reader.until(&format!("{shown} >= {}", topics.len()), true).await;
        reader
            .until("document.querySelector('fieldset:has(input[name=topic]) .facet__more').getAttribute('aria-expanded')", "true")
            .await;
    });
}

const TOPICS: &str = "fieldset:has(input[name=topic])";
const PARTNERS: &str = "fieldset:has(input[name=partner])";

/// The options of a facet that can be seen, in order, each with its count.
async fn options(reader: &Reader, facet: &str) -> Vec<(String, u64)> {
    let seen = reader
        .look(&format!(
            "[...document.querySelectorAll('{facet} .facet__option')].filter(e => e.checkVisibility())\
             .map(e => [e.querySelector('.facet__name').textContent, Number(e.querySelector('.facet__count').textContent)])"
        ))
        .await;
    serde_json::from_value(seen).unwrap()
}

async fn names(reader: &Reader, facet: &str) -> Vec<String> {
    options(reader, facet).await.into_iter().map(|(name, _)| name).collect()
}

async fn until_names(reader: &Reader, facet: &str, expected: &[&str]) {
    reader
        .until(
            &format!(
                "[...document.querySelectorAll('{facet} .facet__option')].filter(e => e.checkVisibility())\
                 .map(e => e.querySelector('.facet__name').textContent)"
            ),
            json!(expected),
        )
        .await;
}

#[test]
fn typing_narrows_the_options_of_a_long_facet_in_any_script() {
    story(async |reader| {
        reader.goto("activities").await;
        assert_eq!(
            reader.texts(".facet__tools label").await,
            ["Find in Topic", "Find in Partner", "Find in Place"],
            "only where there is much to choose from"
        );
        let before = names(reader, PARTNERS).await;
        let field = format!("{PARTNERS} .facet__tools input");
        assert_eq!(reader.attribute(&field, "name").await, None);
        reader.click(&field).await;
        reader.type_keys("MÁСАК crimes").await;
        until_names(reader, PARTNERS, &["MASAK (Financial Crimes Investigation Board)"]).await;
        reader.until_at("activities").await;
        assert_eq!(reader.shown(&format!("{PARTNERS} .facet__more")).await, 0);
        assert_eq!(reader.text(&format!("{PARTNERS} [aria-live]")).await, "");

        // A box that is ticked stays, whatever is typed, and so it does when it is ticked off again.
        let spot = format!("{PARTNERS} .facet__option:not([hidden]) input");
        reader.click(&spot).await;
        reader.until("location.search.startsWith('?partner=')", true).await;
        let id = reader.focused().await;
        assert!(id.starts_with("partner-"), "{id}");
        reader.click(&field).await;
        reader.type_keys(" xyz").await;
        reader
            .until(
                &format!("document.querySelector('{PARTNERS} [aria-live]').innerText"),
                "No option matches.",
            )
            .await;
        until_names(reader, PARTNERS, &["MASAK (Financial Crimes Investigation Board)"]).await;
        reader.click(&format!("[id='{id}']")).await;
        reader.until_at("activities").await;
        assert_eq!(reader.focused().await, id);
        until_names(reader, PARTNERS, &["MASAK (Financial Crimes Investigation Board)"]).await;

        reader.click(&field).await;
        reader.press(Key::Escape).await;
        until_names(reader, PARTNERS, &before.iter().map(String::as_str).collect::<Vec<_>>()).await;
        assert_eq!(reader.shown(&format!("{PARTNERS} .facet__more")).await, 1);
        assert_eq!(reader.text(&format!("{PARTNERS} [aria-live]")).await, "");
    });
}

#[test]
fn a_mark_behind_a_name_stays_in_the_options() {
    story(async |reader| {
        reader.goto("activities").await;
        let marked = names(reader, "fieldset:has(input[name=country])").await;
        assert!(marked.iter().any(|name| name == "Kosovo*"), "{marked:?}");
    });
}

#[test]
fn options_are_ordered_by_count_or_by_name() {
    let order = format!("{TOPICS} .facet__tools button");
    story(async |reader| {
        reader.goto("activities").await;
        reader.click(&format!("{TOPICS} .facet__more")).await;
        let by_count = options(reader, TOPICS).await;
        assert!(by_count.len() > 7, "{by_count:?}");
        assert!(by_count.is_sorted_by(|a, b| a.1 >= b.1), "{by_count:?}");
        assert_eq!(reader.attribute(&order, "aria-pressed").await.as_deref(), Some("false"));

        reader.click(&order).await;
        let pressed = format!("document.querySelector('{order}').ariaPressed");
        reader.until(&pressed, "true").await;
        reader
            .until(&format!("document.activeElement === document.querySelector('{order}')"), true)
            .await;
        let by_name = options(reader, TOPICS).await;
        assert_ne!(by_name, by_count);
        let small = |option: &(String, u64)| option.0.to_lowercase();
        assert!(by_name.is_sorted_by_key(small), "{by_name:?}");
        assert_eq!(
            by_name.iter().collect::<BTreeSet<_>>(),
            by_count.iter().collect(),
            "the same options with the same counts"
        );

        // A box that is ticked stays where it is, with the focus; the counts follow.
        reader.click("#kind-mission").await;
        reader.until_at("activities?kind=mission").await;
        assert_eq!(reader.focused().await, "kind-mission");
        let missions = options(reader, TOPICS).await;
        assert_ne!(missions, by_name, "the counts follow");
        let names = |options: &[(String, u64)]| {
            options.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>()
        };
        assert_eq!(names(&missions), names(&by_name));
        assert!(missions.iter().any(|(_, n)| *n == 0), "what nothing has is still on offer");
        assert_eq!(reader.count("input[name=topic]:disabled").await, 0);
        reader.click("#topic-launch").await;
        // The browser ticks the box at once. What follows from it moves the page, and a click meanwhile misses.
        reader.until_at("activities?kind=mission&topic=launch").await;
        assert_eq!(reader.focused().await, "topic-launch");
        assert_eq!(names(&options(reader, TOPICS).await), names(&by_name));

        // By the keyboard, back to the order by count: those of now.
        reader.click(&order).await;
        reader.until(&pressed, "false").await;
        reader.press(Key::Space).await;
        reader.until(&pressed, "true").await;
        reader.press(Key::Space).await;
        reader.until(&pressed, "false").await;
        let by_count = options(reader, TOPICS).await;
        assert!(by_count.is_sorted_by(|a, b| a.1 >= b.1), "{by_count:?}");
        reader.until("document.querySelector('#topic-launch').checked", true).await;
    });
}

#[test]
fn spans_that_are_often_wanted_are_a_click_away() {
    let years: BTreeSet<_> = data::activities().iter().filter_map(data::Activity::year).collect();
    let (first, last) = (years.first().unwrap().clone(), years.last().unwrap().clone());
    let project = data::project();
    let (start, end) = (project["start"].as_str().unwrap(), project["end"].as_str().unwrap());
    story(async |reader| {
        reader.goto("activities").await;
        let names = [
            format!("First year ({first})"),
            format!("Last year ({last})"),
            "Whole project".to_owned(),
        ];
        let buttons = ".span-fields__spans button";
        assert_eq!(reader.texts(buttons).await, names);
        let pressed = format!(
            "[...document.querySelectorAll('{buttons}')].filter(e => e.ariaPressed === 'true').map(e => e.innerText)"
        );
        assert_eq!(reader.list(&pressed).await, [""; 0]);

        // What was typed and is no date gives way.
        reader.click("#span-from").await;
        reader.type_keys("soon").await;
        reader.press(Key::Tab).await;
        reader.until("document.querySelector('#span-from').ariaInvalid", "true").await;
        reader.click_text(buttons, &names[0]).await;
        reader.until_at(&format!("activities?from={first}&to={first}")).await;
        reader.until_listed(&data::ids(|a| a.year().as_ref() == Some(&first))).await;
        reader.until(&pressed, json!([names[0]])).await;
        reader.until("document.querySelector('#span-from').value", first.as_str()).await;
        reader.until("document.querySelector('#span-from').ariaInvalid", "false").await;
        assert_eq!(reader.text("#span-from-fault").await, "");
        reader.until("document.activeElement.innerText", names[0].as_str()).await;

        // By the keyboard, the next one.
        reader.press(Key::Tab).await;
        reader.press(Key::Enter).await;
        reader.until_at(&format!("activities?from={last}&to={last}")).await;
        reader.until_listed(&data::ids(|a| a.year().as_ref() == Some(&last))).await;
        reader.until(&pressed, json!([names[1]])).await;
        reader.click_text(buttons, "Whole project").await;
        reader.until_at(&format!("activities?from={start}&to={end}")).await;
        reader.until(&pressed, json!([names[2]])).await;
        reader.click_text(buttons, "Whole project").await;
        reader.until_at("activities").await;
        reader.until(&pressed, json!([])).await;
    });
}

#[test]
fn a_span_that_the_data_do_not_give_is_not_offered() {
    let copy = site::Copy::new();
    let mut project = data::project();
    assert!(project.as_object_mut().unwrap().remove("end").is_some());
    copy.write("project.json", &project.to_string());
    Story::at(copy.address()).tell(async |reader| {
        reader.goto("activities").await;
        let buttons = reader.texts(".span-fields__spans button").await;
        assert_eq!(buttons.len(), 2, "{buttons:?}");
        assert!(buttons.iter().all(|name| name.contains("year")), "{buttons:?}");
    });
}
