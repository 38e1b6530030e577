//! A timeline of more years than can be drawn month by month: a bar a year, and the months of the one that is chosen.

use crate::support::data::Activity;
use crate::support::{Reader, Story, data, site};
use thirtyfour::Key;

fn count(fits: impl Fn(&Activity) -> bool) -> usize {
    data::activities_of(&site::large_dist()).iter().filter(|activity| fits(activity)).count()
}

/// Whether the activity touches the span, or is thought to have been in its years.
fn is_within(activity: &Activity, from: &str, to: &str) -> bool {
    let begin = |date: &str, as_long_as: &str| date[..as_long_as.len().min(date.len())].to_owned();
    match (activity.start(), activity.end()) {
        (Some(start), Some(end)) => {
            *begin(start, to) <= *to && begin(end, from) >= begin(from, end)
        }
        _ => activity.year().is_some_and(|year| *from <= *year && *year <= *to),
    }
}

async fn until_found(reader: &Reader, n: usize) {
    let all = count(|_| true);
    let all =
        if all > 9999 { format!("{} {:03}", all / 1000, all % 1000) } else { all.to_string() };
    let noun = if n == 1 { "activity" } else { "activities" };
    let words = format!("{n} {noun} found of {all}");
    reader.until("document.querySelector('#found').innerText.trim()", words).await;
}

fn year(year: u16) -> String {
    format!("#timeline-year-{year}")
}

fn month(year: usize, month: usize) -> String {
    format!("#month-{}", year * 12 + month - 1)
}

#[test]
fn a_year_of_many_shows_its_months_when_it_is_chosen() {
    Story::at(site::large()).tell(async |reader| {
        reader.goto("activities").await;
        assert!(reader.count(".timeline__bar-year").await > 20);
        assert_eq!(reader.count(".timeline__month").await, 0);
        let began = count(|a| a.year().as_deref() == Some("2018"));
        let name = reader.words("document.querySelector('#timeline-year-2018').textContent").await;
        assert!(name.contains(&format!("{began} activities")), "{began} in {name}");
        reader.click(&year(2018)).await;
        reader.until_at("activities?year=2018").await;
        until_found(reader, count(|a| is_within(a, "2018", "2018"))).await;
        reader.until("document.querySelectorAll('.timeline__month').length", 12).await;
        reader.until("`#${document.activeElement.id}`", year(2018)).await;
        assert_eq!(reader.attribute(&year(2018), "aria-pressed").await.as_deref(), Some("true"));
        // A month of it, by its button; the months stay.
        reader.click(&month(2018, 5)).await;
        until_found(reader, count(|a| is_within(a, "2018-05", "2018-05"))).await;
        reader
            .until(&format!("document.querySelector('{}').ariaPressed", month(2018, 5)), "true")
            .await;
        // Another year is chosen beside it: no months of one alone.
        reader.click(&year(2020)).await;
        reader.until_at("activities?year=2018,2020").await;
        reader.until("document.querySelectorAll('.timeline__month').length", 0).await;
    });
}

#[test]
fn a_span_of_years_is_chosen_by_dragging_and_by_keys() {
    Story::at(site::large()).tell(async |reader| {
        reader.goto("activities").await;
        let first = reader.element(&year(2008)).await;
        let last = reader.element(&year(2011)).await;
        first.scroll_into_view().await.expect("scrolled");
        let chain = reader.driver.action_chain().move_to_element_center(&first);
        let chain = chain.click_and_hold().move_to_element_center(&last).release();
        chain.perform().await.expect("dragged");
        reader.until_at("activities?from=2008&to=2011").await;
        until_found(reader, count(|a| is_within(a, "2008", "2011"))).await;
        let pressed = "document.querySelectorAll('.timeline__bar-year[aria-pressed=true]').length";
        reader.until(pressed, 4).await;
        // One year is the way in to all of them.
        assert_eq!(reader.count(".timeline__bar-year[tabindex='0']").await, 1);
        reader.click(&year(2015)).await;
        reader.until_at("activities?year=2015").await;
        reader.press_with_shift(Key::Right).await;
        reader.press_with_shift(Key::Right).await;
        reader.until_at("activities?from=2015&to=2017").await;
        reader.until("`#${document.activeElement.id}`", year(2017)).await;
        reader.press(Key::Escape).await;
        reader.until_at("activities").await;
        reader.until(pressed, 0).await;
        reader.press(Key::Up).await;
        reader.until("`#${document.activeElement.id}`", year(2007)).await;
        reader.press(Key::Home).await;
        reader
            .until("document.activeElement.previousElementSibling", serde_json::Value::Null)
            .await;
        reader.press(Key::End).await;
        reader.until("document.activeElement.nextElementSibling", serde_json::Value::Null).await;
    });
}
