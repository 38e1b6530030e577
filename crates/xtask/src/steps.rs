//! The steps of a test run: one line each, the output of those that fail, and a count at the end.

use crate::error::Result;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// A step by name, with those without which it makes no sense.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) needs: &'static [&'static str],
}

/// How a step ended when it did not fail.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Passed,
    /// With something worth reading beside the name.
    PassedWith(String),
    /// Could not be done here, and that is no fault of the project.
    Skipped(String),
}

/// Keeps the score.
pub(crate) struct Steps {
    chosen: Vec<&'static str>,
    known: &'static [Step],
    unmet: Vec<&'static str>,
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl Steps {
    /// All steps, or those named in `only` with those they need.
    pub(crate) fn new(known: &'static [Step], only: &[String]) -> Self {
        let is_named = |step: &Step| only.is_empty() || only.iter().any(|name| name == step.name);
        let is_needed = |step: &Step| {
            known
                .iter()
                .filter(|other| is_named(other))
                .any(|other| other.needs.contains(&step.name))
        };
        Self {
            chosen: known
                .iter()
                .filter(|step| is_named(step) || is_needed(step))
                .map(|step| step.name)
                .collect(),
            known,
            unmet: Vec::new(),
            passed: 0,
            failed: 0,
            skipped: 0,
        }
    }

    /// Whether a step is to be run at all.
    pub(crate) fn includes(&self, name: &str) -> bool {
        self.chosen.contains(&name)
    }

    /// Runs a step, if it is among the chosen ones, and prints how it went.
    pub(crate) fn run(&mut self, name: &'static str, work: impl FnOnce() -> Result<Verdict>) {
        if !self.includes(name) {
            return;
        }
        let started = Instant::now();
        let result = match self.unmet_need(name) {
            Some(need) => Ok(Verdict::Skipped(format!("needs {need}"))),
            None => work(),
        };
        print!("{}", self.score(name, &result, started.elapsed()));
    }

    fn unmet_need(&self, name: &str) -> Option<&'static str> {
        let step = self.known.iter().find(|step| step.name == name)?;
        step.needs.iter().find(|need| self.unmet.contains(need)).copied()
    }

    fn score(&mut self, name: &'static str, result: &Result<Verdict>, took: Duration) -> String {
        let (word, note) = match result {
            Ok(Verdict::Passed) => ("ok", ""),
            Ok(Verdict::PassedWith(note)) => ("ok", note.as_str()),
            Ok(Verdict::Skipped(why)) => ("skip", why.as_str()),
            Err(_) => ("FAIL", ""),
        };
        *match word {
            "ok" => &mut self.passed,
            "skip" => &mut self.skipped,
            _ => &mut self.failed,
        } += 1;
        if word != "ok" {
            self.unmet.push(name);
        }
        let seconds = took.as_secs_f32();
        let line = format!("{word:<4} {name:<12} {seconds:>7.1} s  {note}");
        let mut text = format!("{}\n", line.trim_end());
        if let Err(error) = result {
            let _ = writeln!(text, "{error}");
        }
        text
    }

    /// The last line of the run.
    pub(crate) fn summary(&self) -> String {
        let mut line = format!("{} passed, {} failed", self.passed, self.failed);
        if self.skipped > 0 {
            let _ = write!(line, ", {} skipped", self.skipped);
        }
        line
    }

    /// Whether nothing failed.
    pub(crate) fn all_well(&self) -> bool {
        self.failed == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    const KNOWN: &[Step] = &[
        Step { name: "fmt", needs: &[] },
        Step { name: "build", needs: &[] },
        Step { name: "stories", needs: &["build"] },
    ];

    fn steps(only: &[&str]) -> Steps {
        let only: Vec<_> = only.iter().map(ToString::to_string).collect();
        Steps::new(KNOWN, &only)
    }

    #[test]
    fn a_step_that_fails_shows_all_that_was_printed() {
        let mut steps = steps(&[]);
        let failed = Err(Error::new("format", "not formatted").output("Diff in a.rs"));
        let text = steps.score("fmt", &failed, Duration::from_millis(1250));
        assert_eq!(
            text,
            "FAIL fmt              1.2 s\nDiff in a.rs\nCould not format: not formatted\n"
        );
        assert!(!steps.all_well());
    }

    #[test]
    fn later_steps_run_unless_they_need_the_one_that_failed() {
        let mut steps = steps(&[]);
        let mut ran = Vec::new();
        steps.run("fmt", || Err(Error::new("format", "no")));
        steps.run("build", || Err(Error::new("build", "no")));
        steps.run("stories", || {
            ran.push("stories");
            Ok(Verdict::Passed)
        });
        assert!(ran.is_empty());
        assert_eq!(steps.summary(), "0 passed, 2 failed, 1 skipped");
    }

    #[test]
    fn the_summary_speaks_of_skipped_steps_only_if_there_are_any() {
        let mut steps = steps(&[]);
        for name in ["fmt", "build", "stories"] {
            steps.run(name, || Ok(Verdict::Passed));
        }
        assert_eq!(steps.summary(), "3 passed, 0 failed");
        assert!(steps.all_well());
    }

    #[test]
    fn a_chosen_step_brings_what_it_needs_and_nothing_else() {
        let steps = steps(&["stories"]);
        assert!(steps.includes("build") && steps.includes("stories"));
        assert!(!steps.includes("fmt"));
    }
}
