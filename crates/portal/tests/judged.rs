//! What people would expect to find first, judged by hand on the real data.
//!
//! Each question in `judged.json` has one record that a careful reader would put first, and why. The rules: all words
//! must be met; the title counts more than the summary, and that more than the rest; a whole word more than the
//! beginning of one; of equals the newer comes first.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use portal::find::{Collection, Index, Query};
use portal::load::load;
use portal::locale::Locale;
use serde_json::Value;

#[test]
fn what_is_expected_first_is_found_first() {
    let portal = load(&support::real()).portal;
    let judged: Vec<Value> = serde_json::from_str(include_str!("judged.json")).unwrap();
    let [activities, documents] = [Collection::Activities, Collection::Documents]
        .map(|of| Index::build(of, &portal, Locale::English));
    let mut wrong = Vec::new();
    for judgement in &judged {
        let (words, first) =
            (judgement["q"].as_str().unwrap(), judgement["first"].as_str().unwrap());
        let query = Query::default().with_text(words);
        let found = if judgement["in"] == "activities" {
            activities.search(&query).items.get(0).map(|at| portal.activities[at].id.to_string())
        } else {
            documents.search(&query).items.get(0).map(|at| portal.documents[at].id.to_string())
        };
        if found.as_deref() != Some(first) {
            wrong.push(format!("{words}: {found:?} instead of {first}. {}", judgement["why"]));
        }
    }
    assert!(judged.len() >= 40, "{} questions", judged.len());
    assert!(wrong.is_empty(), "{} of {}: {wrong:#?}", wrong.len(), judged.len());
}
