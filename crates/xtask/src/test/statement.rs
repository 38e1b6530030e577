//! The figures of the accessibility statement, as the stories wrote them down: compared with what the portal publishes.

use super::engines::Told;
use super::notes::Notes;
use super::{first_versions, published};
use crate::error::{Error, Result};
use crate::files;
use portal::model::PartialDate;
use portal::tested::Record;
use portal::tested::checks::{self, About, Checks, Engine, Figure};
use std::collections::BTreeMap;

/// Holds the published figures to what was just seen. They may say less: a story more need not be published at once. Those of things
/// that come from the data (texts, controls) may say a tenth more, so that an editor who takes an entry away need not measure.
///
/// # Errors
///
/// When they say more than was seen. Then they are written anew, to be committed.
pub(super) fn publish(anew: bool) -> Result<String> {
    let seen = Seen::read()?;
    let today = published::today()?;
    let date = PartialDate::parse(&today).ok_or_else(|| Error::new("read the day", &today))?;
    let seen = seen.checks(date);
    let count = format!("{} figures", seen.engines.len() + seen.figures.len());
    published::hold(Record::Checks, anew, &checks::write(&seen), &count, |text| {
        let cannot_be_read = || vec!["it cannot be read".to_owned()];
        checks::read(text).map_or_else(cannot_be_read, |published| too_much(&published, &seen))
    })
}

/// What is published and was not seen.
fn too_much(published: &Checks<'_>, seen: &Checks<'_>) -> Vec<String> {
    let mut claims = Vec::new();
    if published.browsers != seen.browsers {
        claims.push("the first versions of browsers are others".to_owned());
    }
    for (position, engine) in published.engines.iter().enumerate() {
        let stories = seen.engines.get(position).map_or(0, |engine| engine.stories);
        if stories < engine.stories {
            claims.push(format!("{}: {} stories, not {}", engine.name, stories, engine.stories));
        }
    }
    for figure in &published.figures {
        let now = seen.figures.iter().find(|now| now.about == figure.about);
        let (count, least) = now.map_or((0, 0), |now| (now.count, now.least));
        let from_data = matches!(figure.about, About::Contrast | About::Targets);
        let enough = if from_data { figure.count * 9 / 10 } else { figure.count };
        if count < enough || least < figure.least {
            let (word, claimed, limit) = (figure.about.word(), figure.count, figure.least);
            claims.push(format!("{word}: {count} with {least}, not {claimed} with {limit}"));
        }
    }
    claims
}

/// What the stories wrote down.
struct Seen {
    /// Name and version, and how many stories.
    engines: Vec<(String, usize)>,
    /// By subject: the tool, how many, the least.
    figures: BTreeMap<About, (String, usize, usize)>,
}

impl Seen {
    fn read() -> Result<Self> {
        let mut seen = Self { engines: Vec::new(), figures: BTreeMap::new() };
        for engine in ["chromium", "firefox", "webkit"] {
            let notes = Notes::of(engine);
            seen.engines.push((files::read(&notes.name())?, Told::read(&notes.told()).here));
            for file in files::below(&notes.figures()) {
                for line in files::read(&file)?.lines() {
                    seen.add(line)?;
                }
            }
        }
        Ok(seen)
    }

    /// Adds what one story counted once.
    fn add(&mut self, line: &str) -> Result<()> {
        let text = format!("2000-01-01\n{line}\n");
        let read = checks::read(&text).filter(|read| read.figures.len() == 1);
        let read = read.ok_or_else(|| Error::new("read what a story wrote down", line))?;
        for Figure { about, tool, count, least } in read.figures {
            let sum = self.figures.entry(about).or_insert_with(|| (tool.to_owned(), 0, least));
            sum.1 += count;
            sum.2 = sum.2.min(least);
        }
        Ok(())
    }

    fn checks(&self, date: PartialDate) -> Checks<'_> {
        Checks {
            date,
            browsers: first_versions::browsers(),
            engines: self
                .engines
                .iter()
                .map(|(name, stories)| Engine { name: name.trim(), stories: *stories })
                .collect(),
            figures: self
                .figures
                .iter()
                .map(|(about, (tool, count, least))| {
                    // A contrast is published in whole parts, as the statement says it.
                    let whole = if *about == About::Contrast { 100 } else { 1 };
                    Figure { about: *about, tool, count: *count, least: least / whole * whole }
                })
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(lines: &[&str]) -> Seen {
        let mut seen = Seen {
            engines: vec![("Chromium 156.0".into(), 170), ("Firefox 153\n".into(), 60)],
            figures: BTreeMap::new(),
        };
        for line in lines {
            seen.add(line).expect("read");
        }
        seen
    }

    const DAY: PartialDate = PartialDate::Day(2026, 11, 27);

    #[test]
    fn counts_are_added_and_the_least_of_all_is_kept() {
        let seen = seen(&["contrast\t\t10\t812", "contrast\t\t5\t703", "rules\taxe 4\t1\t90"]);
        let checks = seen.checks(DAY);
        assert_eq!(checks.engines.get(1), Some(&Engine { name: "Firefox 153", stories: 60 }));
        let contrast = Figure { about: About::Contrast, tool: "", count: 15, least: 700 };
        assert!(checks.figures.contains(&contrast), "{checks:?}");
        assert!(seen.figures.contains_key(&About::Rules));
    }

    #[test]
    fn less_may_be_published_than_is_true_and_never_more() {
        let seen = seen(&["contrast\t\t100\t712", "paper\t\t14\t0"]);
        let now = seen.checks(DAY);
        let claims = |change: &dyn Fn(&mut Checks<'_>)| {
            let mut published = seen.checks(DAY);
            change(&mut published);
            too_much(&published, &now).len()
        };
        let stories = |by| {
            claims(&|checks| {
                for engine in &mut checks.engines {
                    engine.stories = engine.stories.saturating_add_signed(by);
                }
            })
        };
        let figures = |about, count, least| {
            claims(&|checks| {
                for figure in checks.figures.iter_mut().filter(|figure| figure.about == about) {
                    figure.count += count;
                    figure.least += least;
                }
            })
        };
        assert_eq!((stories(-1), stories(0), stories(1)), (0, 0, 2));
        assert_eq!(figures(About::Contrast, 9, 0), 0, "an entry less in the data");
        assert_eq!(figures(About::Contrast, 20, 0), 1);
        assert_eq!(figures(About::Contrast, 0, 100), 1);
        assert_eq!(figures(About::Paper, 1, 0), 1);
        assert_eq!(claims(&|checks| checks.browsers.clear()), 1);
    }

    #[test]
    fn what_is_no_figure_is_a_fault() {
        let mut seen = seen(&[]);
        assert!(seen.add("smell\t\t1\t2").is_err() && seen.add("").is_err());
    }
}
