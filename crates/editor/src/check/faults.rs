//! What loading could not use, with its place.

use super::context::Context;
use super::finding::{Finding, Level, Rule};
use super::hints;
use portal::load::{Consequence, Fault, Problem, outcome, problem};
use portal::message::Messages;

/// Every fault that loading found.
pub(super) fn findings(context: &Context<'_>) -> Vec<Finding> {
    let messages = Messages::english();
    context.loaded.faults.iter().map(|fault| finding(context, fault, &messages)).collect()
}

fn finding(context: &Context<'_>, fault: &Fault, messages: &Messages) -> Finding {
    let level = Level::of(fault.consequence);
    let rule = Rule::Fault(fault.problem.clone());
    let what = problem(&fault.problem, messages);
    let mut finding = context.finding(level, rule, fault.file, &fault.path, what);
    finding.found = context.written(fault.file, &fault.path).filter(|_| !fault.path.is_empty());
    if fault.path.is_empty() {
        finding.place = place_in_text(context, fault);
    }
    if fault.consequence != Consequence::Kept {
        finding.outcome = Some(outcome(fault.consequence, messages).to_owned());
    }
    finding.hint = hints::hint(context, fault);
    finding
}

/// The place of a mistake that costs the rest of a file.
fn place_in_text(context: &Context<'_>, fault: &Fault) -> Option<crate::layout::Place> {
    let layout = context.layout(fault.file)?;
    match fault.problem {
        Problem::NotJson { line, column } => Some(layout.place(layout.at(line, column))),
        Problem::CutShort { .. } => Some(layout.place(layout.text().trim_end().len())),
        _ => None,
    }
}
