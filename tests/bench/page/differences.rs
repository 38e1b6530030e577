//! Whether the portal and the yardstick say the same after each step.

use crate::steps::{Said, Step};
use serde_json::Value;

/// So many differences are told, and no more.
const TOLD: usize = 20;

/// Where they differ, in words.
pub(crate) fn between(steps: &[Step], own: &[Said], yardstick: &[Said]) -> Vec<String> {
    let mut differences = Vec::new();
    let mut typed = String::new();
    for ((step, own), yardstick) in steps.iter().zip(own).zip(yardstick) {
        match step {
            Step::Letter(letter) => typed.push(*letter),
            Step::Erase => _ = typed.pop(),
            Step::Toggle(_) => {}
        }
        let (own, yardstick) = (&own.shown, &yardstick.shown);
        let place = name(step, &typed);
        let mut differ = |what: &str, own: &Value, yardstick: &Value| {
            if own != yardstick {
                differences
                    .push(format!("{place}: {what} is {own} and on the yardstick {yardstick}"));
            }
        };
        differ("found", &own["found"], &yardstick["found"]);
        // Values that are not shown at first may be left out by either.
        for (id, count) in yardstick["counts"].as_object().unwrap() {
            if let Some(own) = own["counts"].get(id) {
                differ(id, own, count);
            }
        }
        // With words the portal puts the best first, and the yardstick the newest.
        if typed.is_empty() {
            differ("list", &own["ids"], &yardstick["ids"]);
        }
    }
    differences.truncate(TOLD);
    differences
}

fn name(step: &Step, typed: &str) -> String {
    match step {
        Step::Toggle(id) => format!("after {id} was toggled"),
        Step::Letter(_) | Step::Erase => format!("with {typed:?} typed"),
    }
}
