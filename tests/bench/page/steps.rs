//! What a reader does on a page, one step after the other, and the state that each step leads to.

use crate::support::Reader;
use crate::visit;
use serde_json::{Value, json};

/// Facets' values by how frequent they are, chosen and taken back until nothing is chosen any more.
const TOGGLES: [(&str, usize); 12] = [
    ("country", 0),
    ("country", 2),
    ("kind", 0),
    ("country", 2),
    ("year", 1),
    ("year", 3),
    ("country", 0),
    ("topic", 1),
    ("year", 1),
    ("kind", 0),
    ("year", 3),
    ("topic", 1),
];

/// Words that activities of any size have, typed and taken back letter by letter.
const WORDS: [&str; 2] = ["training", "school"];

/// One step.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Step {
    /// A box is ticked, or no longer.
    Toggle(String),
    /// A letter is typed.
    Letter(char),
    /// The last letter is taken back.
    Erase,
}

/// What a page said after each step: what can be compared with another page, and all of it.
pub(crate) struct Said {
    pub(crate) shown: Value,
    state: String,
}

/// Milliseconds from each step to its painted answer.
#[derive(Default)]
pub(crate) struct Answers {
    pub(crate) toggles: Vec<f64>,
    pub(crate) letters: Vec<f64>,
}

/// The steps that the page at hand offers.
pub(crate) async fn of(reader: &Reader) -> Vec<Step> {
    let mut steps = Vec::new();
    for (facet, nth) in TOGGLES {
        // What is chosen first is chosen by the counts of the page as it comes, and these are looked at once.
        let id = reader.look(&format!("seen.common({facet:?}, {nth})")).await;
        steps.extend(id.as_str().map(|id| Step::Toggle(id.to_owned())));
    }
    for word in WORDS {
        steps.extend(word.chars().map(Step::Letter));
        steps.extend(word.chars().map(|_| Step::Erase));
    }
    steps
}

/// Takes the steps one by one, and waits after each until the page has come to rest.
pub(crate) async fn learned(reader: &Reader, steps: &[Step]) -> Vec<Said> {
    let mut said = Vec::new();
    for step in steps {
        take(reader, step, None).await;
        visit::rest(reader).await;
        let shown = reader.look("seen.shown()").await;
        said.push(Said { shown, state: reader.words("seen.state()").await });
    }
    said
}

/// Takes the steps again and times each answer.
pub(crate) async fn timed(reader: &Reader, steps: &[Step], said: &[Said]) -> Answers {
    let mut answers = Answers::default();
    for (step, said) in steps.iter().zip(said) {
        take(reader, step, Some(&said.state)).await;
        let answer = visit::promised(reader, "seen.answer").await.as_f64().unwrap();
        match step {
            Step::Toggle(_) => answers.toggles.push(answer),
            Step::Letter(_) | Step::Erase => answers.letters.push(answer),
        }
    }
    answers
}

/// The browser is told of a click or a key where a screen and a keyboard would tell it.
async fn take(reader: &Reader, step: &Step, expected: Option<&str>) {
    let target = match step {
        Step::Toggle(id) => format!("label[for={id}]"),
        _ => "#search".to_owned(),
    };
    let place = if matches!(step, Step::Toggle(_)) || reader.focused().await != "search" {
        Some(reader.look(&format!("seen.aim({target:?})")).await)
    } else {
        None
    };
    if let (Some(place), false) = (&place, matches!(step, Step::Toggle(_))) {
        click(reader, place).await;
    }
    if let Some(state) = expected {
        reader.look(&format!("seen.expect({})", Value::from(state))).await;
    }
    match step {
        Step::Toggle(_) => click(reader, &place.unwrap_or_default()).await,
        Step::Letter(letter) => key(reader, &letter.to_string(), &letter.to_string(), 0).await,
        Step::Erase => key(reader, "Backspace", "", 8).await,
    }
}

async fn click(reader: &Reader, place: &Value) {
    for kind in ["mousePressed", "mouseReleased"] {
        let event = json!({
            "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1,
        });
        reader.devtools("Input.dispatchMouseEvent", event).await;
    }
}

async fn key(reader: &Reader, key: &str, text: &str, code: u32) {
    let down =
        json!({ "type": "keyDown", "key": key, "text": text, "windowsVirtualKeyCode": code });
    reader.devtools("Input.dispatchKeyEvent", down).await;
    let up = json!({ "type": "keyUp", "key": key, "windowsVirtualKeyCode": code });
    reader.devtools("Input.dispatchKeyEvent", up).await;
}
