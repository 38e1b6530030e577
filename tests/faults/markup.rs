//! Texts of the data that look like markup stay texts, wherever they are shown.

use crate::support::{Story, site};
use hostile::NAUGHTY;
use serde_json::{Value, json};

/// So many records are shown without asking for more.
const SAMPLE: usize = 48;

/// One in so many has no date, and is listed on the page about the data, which another program writes as text.
const UNDATED: usize = 4;

/// What could run something, or come from elsewhere, if a text became markup.
const INJECTED: &str = "script, img, iframe, object, embed, style, link, base, [onerror], [onload], [onclick], [onmouseover], [style], [srcdoc], a[href^='javascript' i]";

/// Texts that look like markup, evenly taken from all of them.
fn sample() -> Vec<&'static str> {
    // What controls something is not shown, and cannot be compared.
    let is_markup = |text: &&str| text.contains('<') && !text.contains(char::is_control);
    let all: Vec<_> = NAUGHTY.iter().copied().filter(is_markup).collect();
    assert!(all.len() >= SAMPLE, "{}", all.len());
    (0..SAMPLE).map(|n| all[n * all.len() / SAMPLE]).collect()
}

/// A text as it is shown: white space counts once.
fn shown(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn activity(n: usize, texts: &[&str]) -> Value {
    let text = |add: usize| texts[(n + add) % texts.len()];
    json!({
        "id": format!("a{n:02}"), "title": format!("T {}", text(0)), "kind": "workshop",
        "start": if n.is_multiple_of(UNDATED) { Value::Null } else { json!("2018-05-14") },
        "summary": text(1), "city": text(2), "partners": [format!("P{n} {}", text(3))],
        "body": [text(4), { "quote": text(5), "by": text(6) }],
        "source": "https://example.org/\"><img/src=x>",
    })
}

#[test]
fn a_text_that_looks_like_markup_is_shown_as_it_stands() {
    let texts = sample();
    let copy = site::Copy::new();
    let records: Vec<_> = (0..SAMPLE).map(|n| activity(n, &texts)).collect();
    copy.write("activities.json", &json!({ "activities": records }).to_string());
    Story::at(copy.address()).tell(async |reader| {
        let injected = format!("document.querySelectorAll(\"main :is({INJECTED})\").length");
        reader.goto("activities").await;
        reader.until("document.querySelectorAll('.entry__title').length", SAMPLE).await;
        let titles = reader
            .look("[...document.querySelectorAll('.entry__title')].map(title => title.textContent)")
            .await;
        let titles: Vec<String> = serde_json::from_value(titles).unwrap();
        for text in &texts {
            let title = shown(&format!("T {text}"));
            assert!(titles.iter().any(|other| shown(other) == title), "{title:?} in {titles:#?}");
        }
        assert_eq!(reader.look(&injected).await, 0);

        // One by one, with all that an activity tells.
        for n in [0, SAMPLE / 3, SAMPLE - 1] {
            reader.goto("activities").await;
            reader.until("document.querySelectorAll('.entry__title').length", SAMPLE).await;
            reader.click(&format!(".entry__title a[href*='/a{n:02}']")).await;
            reader.until("document.querySelector('blockquote') !== null", true).await;
            assert_eq!(shown(&reader.text("h1").await), shown(&format!("T {}", texts[n])));
            assert_eq!(reader.look(&injected).await, 0);
        }

        reader.goto("data").await;
        let undated = "main details li";
        reader
            .until(
                &format!("document.querySelectorAll('{undated}').length >= {}", SAMPLE / UNDATED),
                true,
            )
            .await;
        let titles = reader
            .look(&format!(
                "[...document.querySelectorAll('{undated}')].map(item => item.textContent)"
            ))
            .await;
        let titles: Vec<String> = serde_json::from_value(titles).unwrap();
        for text in texts.iter().step_by(UNDATED) {
            let title = shown(&format!("T {text}"));
            assert!(titles.iter().any(|other| shown(other) == title), "{title:?} in {titles:#?}");
        }
        assert_eq!(reader.look(&injected).await, 0);
    });
}
