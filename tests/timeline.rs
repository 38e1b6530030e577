//! The timeline: choosing times by pointer and by keys.

use crate::support::{Reader, data, story};
use thirtyfour::Key;

/// Every mark on the timeline that is no shadow.
const MARKS: &str = "document.querySelectorAll('.timeline--control .year-drawing .mark:not(.mark--shadow), .timeline--control .timeline__open-marks .mark').length";

fn month(year: usize, month: usize) -> String {
    format!("#month-{}", year * 12 + month - 1)
}

/// Activities that touch the span of months: those whose month is not known are not among them.
fn within(from: &str, to: &str) -> Vec<String> {
    data::ids(|a| match (a.start(), a.end()) {
        (Some(start), Some(end)) => {
            &start[..7.min(start.len())] <= to && &end[..7.min(end.len())] >= from
        }
        _ => false,
    })
}

async fn year_button(reader: &Reader, year: &str) -> String {
    let position = reader
        .number(&format!(
            "[...document.querySelectorAll('.timeline--control .timeline__year')].findIndex(e => e.querySelector('.timeline__year-name').textContent.trim() === '{year}')"
        ))
        .await;
    format!(".timeline--control .timeline__year:nth-child({}) .timeline__year-link", position + 1)
}

#[test]
fn a_year_is_chosen_by_its_button() {
    story(async |reader| {
        reader.goto("activities").await;
        let button = year_button(reader, "2018").await;
        reader.click(&button).await;
        reader.until_at("activities?year=2018").await;
        reader.until_listed(&data::ids(|a| a.year().as_deref() == Some("2018"))).await;
        assert_eq!(reader.attribute(&button, "aria-pressed").await.as_deref(), Some("true"));
        reader.until("document.querySelector('#year-2018').checked", true).await;
        reader.click(&button).await;
        reader.until_at("activities").await;
        reader
            .until(
                &format!("document.querySelector({button:?}).getAttribute('aria-pressed')"),
                "false",
            )
            .await;
    });
}

#[test]
fn a_span_is_chosen_by_dragging_over_months() {
    story(async |reader| {
        reader.goto("activities").await;
        let first = reader.element(&month(2018, 2)).await;
        let last = reader.element(&month(2018, 6)).await;
        first.scroll_into_view().await.unwrap();
        let chain = reader.driver.action_chain().move_to_element_center(&first);
        let chain = chain.click_and_hold().move_to_element_center(&last).release();
        chain.perform().await.unwrap();
        reader.until_at("activities?from=2018-02&to=2018-06").await;
        reader.until_listed(&within("2018-02", "2018-06")).await;
        reader
            .until("document.querySelectorAll('.timeline__month[aria-pressed=true]').length", 5)
            .await;
    });
}

#[test]
fn a_span_may_be_dragged_backwards_and_across_years() {
    story(async |reader| {
        reader.goto("activities").await;
        let first = reader.element(&month(2018, 3)).await;
        let last = reader.element(&month(2017, 10)).await;
        first.scroll_into_view().await.unwrap();
        let chain = reader.driver.action_chain().move_to_element_center(&first);
        let chain = chain.click_and_hold().move_to_element_center(&last).release();
        chain.perform().await.unwrap();
        reader.until_at("activities?from=2017-10&to=2018-03").await;
        reader.until_listed(&within("2017-10", "2018-03")).await;
    });
}

#[test]
fn the_keyboard_does_all_that_dragging_does() {
    story(async |reader| {
        reader.goto("activities").await;
        // Tab leads to the first month, for one month is the way in to all of them.
        reader.click(&year_button(reader, "2016").await).await;
        reader.until_at("activities?year=2016").await;
        reader.press(Key::Enter).await;
        reader.until_at("activities").await;
        reader.press(Key::Tab).await;
        reader.until("`#${document.activeElement.id}`", month(2016, 1)).await;
        reader.press(Key::Right).await;
        reader.press(Key::Right).await;
        reader.press(Key::Right).await;
        reader.until("`#${document.activeElement.id}`", month(2016, 4)).await;
        reader.press(Key::Enter).await;
        reader.until_at("activities?from=2016-04&to=2016-04").await;
        reader.until_listed(&within("2016-04", "2016-04")).await;
        reader.press_with_shift(Key::Right).await;
        reader.press_with_shift(Key::Right).await;
        reader.until_at("activities?from=2016-04&to=2016-06").await;
        reader.until_listed(&within("2016-04", "2016-06")).await;
        reader.until("`#${document.activeElement.id}`", month(2016, 6)).await;
        reader.press(Key::Escape).await;
        reader.until_at("activities").await;
        reader.until("`#${document.activeElement.id}`", month(2016, 6)).await;
        reader.press(Key::Down).await;
        reader.until("`#${document.activeElement.id}`", month(2017, 6)).await;
        reader.press(Key::End).await;
        reader.until("`#${document.activeElement.id}`", month(2019, 12)).await;
        reader.press(Key::Home).await;
        reader.until("`#${document.activeElement.id}`", month(2016, 1)).await;
    });
}

#[test]
fn there_is_a_mark_for_each_activity_found_and_counts_follow_the_filters() {
    story(async |reader| {
        reader.goto("activities").await;
        reader.until(MARKS, data::activities().len()).await;
        reader.click("#country-TR").await;
        reader.until(MARKS, data::ids(|a| a.concerns("TR")).len()).await;
        for year in ["2016", "2017", "2018", "2019"] {
            let n = data::ids(|a| a.concerns("TR") && a.year().as_deref() == Some(year)).len();
            let text = reader.text(&year_button(reader, year).await).await;
            assert!(text.contains(&format!("{n} activit")), "{n} in {text}");
        }
        // Dates do not change the marks: the timeline shows what other times would give.
        reader.click("#year-2018").await;
        reader
            .until_listed(&data::ids(|a| a.concerns("TR") && a.year().as_deref() == Some("2018")))
            .await;
        reader.until(MARKS, data::ids(|a| a.concerns("TR")).len()).await;
    });
}

#[test]
fn two_date_fields_do_the_same_as_the_timeline() {
    story(async |reader| {
        reader.goto("activities").await;
        reader.click("#span-from").await;
        reader.type_keys("2017-03").await;
        reader.press(Key::Tab).await;
        reader.until_at("activities?from=2017-03").await;
        reader.type_keys("2017-05").await;
        reader.press(Key::Tab).await;
        reader.until_at("activities?from=2017-03&to=2017-05").await;
        reader.until_listed(&within("2017-03", "2017-05")).await;
    });
}

#[test]
fn a_drag_let_go_beyond_the_timeline_counts_up_to_its_end() {
    story(async |reader| {
        reader.goto("activities").await;
        let first = reader.element(&month(2019, 9)).await;
        let last = reader.element(&month(2019, 12)).await;
        first.scroll_into_view().await.unwrap();
        let chain = reader.driver.action_chain().move_to_element_center(&first);
        // Past the right edge, and below.
        let chain = chain.click_and_hold().move_to_element_center(&last).move_by_offset(50, 60);
        chain.release().perform().await.unwrap();
        reader.until_at("activities?from=2019-09&to=2019-12").await;
        // Nothing of the drag is left: the next filter does not bring it back.
        reader.click_text(".chosen-filters__clear", "Clear all").await;
        reader.until_at("activities").await;
        reader
            .until("document.querySelectorAll('.timeline__month[aria-pressed=true]').length", 0)
            .await;
    });
}

#[test]
fn what_is_no_date_is_said_to_be_none_and_can_be_mended() {
    story(async |reader| {
        reader.goto("activities").await;
        reader.click("#span-from").await;
        reader.type_keys("2018-13").await;
        reader.press(Key::Tab).await;
        reader.until("document.querySelector('#span-from').ariaInvalid", "true").await;
        assert!(reader.text("#span-from-fault").await.starts_with("This is not a date."));
        reader.type_keys("2019").await;
        reader.press(Key::Tab).await;
        reader.until_at("activities?to=2019").await;
        assert_eq!(reader.words("document.querySelector('#span-from').value").await, "2018-13");
        reader.click("#span-from").await;
        reader.press(Key::End).await;
        reader.press(Key::Backspace).await;
        reader.type_keys("2").await;
        reader.press(Key::Tab).await;
        reader.until_at("activities?from=2018-12&to=2019").await;
        reader.until("document.querySelector('#span-from').ariaInvalid", "false").await;
        assert_eq!(reader.text("#span-from-fault").await, "");
    });
}

#[test]
fn tab_leads_to_the_span_that_is_chosen() {
    story(async |reader| {
        reader.goto("activities?from=2018-05&to=2018-07").await;
        let stop = "`#${document.querySelector('.timeline__month[tabindex=\"0\"]').id}`";
        reader.until(stop, month(2018, 5)).await;
    });
}
