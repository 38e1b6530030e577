//! What the tests counted and measured for the accessibility statement: a line with the day, then lines that begin with a word
//! that says what they are about. Tabs stand between the fields.

use crate::model::PartialDate;
use std::fmt::Write as _;

/// The figures of the accessibility statement.
#[derive(Debug, PartialEq, Eq)]
pub struct Checks<'a> {
    /// The day.
    pub date: PartialDate,
    /// The first versions that the portal is made for.
    pub browsers: Vec<Browser<'a>>,
    /// The engines that stories were told to.
    pub engines: Vec<Engine<'a>>,
    /// What was looked at beyond that.
    pub figures: Vec<Figure<'a>>,
}

/// From which versions on a browser has what the portal uses. Versions are numbers.
#[derive(Debug, PartialEq, Eq)]
pub struct Browser<'a> {
    /// Its name, or the names of several that are counted alike.
    pub name: &'a str,
    /// From here on the program runs.
    pub program: &'a str,
    /// From here on the style sheet is understood as a whole.
    pub layout: &'a str,
}

/// An engine, and how many stories were told to it.
#[derive(Debug, PartialEq, Eq)]
pub struct Engine<'a> {
    /// Name and version.
    pub name: &'a str,
    /// Each ended well.
    pub stories: usize,
}

/// What a check is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// Views of pages held against the rules of a program; the least is the number of rules.
    Rules,
    /// Texts with what is behind them; the least is the contrast, in hundredths.
    Contrast,
    /// Controls; the least is the length of a side, in CSS pixels.
    Targets,
    /// Views of pages with more space.
    Spacing,
    /// Pages on paper.
    Paper,
    /// Views of pages as screen readers are told of them.
    Told,
}

impl About {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Rules, Self::Contrast, Self::Targets, Self::Spacing, Self::Paper, Self::Told];

    /// The word in the file.
    pub fn word(self) -> &'static str {
        match self {
            Self::Rules => "rules",
            Self::Contrast => "contrast",
            Self::Targets => "targets",
            Self::Spacing => "spacing",
            Self::Paper => "paper",
            Self::Told => "told",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|about| about.word() == word)
    }
}

/// How many were looked at, and the least that was seen.
#[derive(Debug, PartialEq, Eq)]
pub struct Figure<'a> {
    /// What it is about.
    pub about: About,
    /// With what, name and version; empty if with the tests' own means.
    pub tool: &'a str,
    /// How many.
    pub count: usize,
    /// The least of what was measured; 0 if nothing was.
    pub least: usize,
}

/// Reads the file. None if it is something else. What begins with a word that is not known is passed over: it may be of a newer
/// release.
pub fn read(text: &str) -> Option<Checks<'_>> {
    let mut lines = text.lines();
    let date = PartialDate::parse(lines.next()?)?;
    let mut checks =
        Checks { date, browsers: Vec::new(), engines: Vec::new(), figures: Vec::new() };
    for line in lines {
        let fields: Vec<&str> = line.split('\t').collect();
        match fields.as_slice() {
            ["browser", name, program, layout] => {
                checks.browsers.push(Browser { name, program, layout });
            }
            ["engine", name, stories] => {
                checks.engines.push(Engine { name, stories: stories.parse().ok()? });
            }
            [word, tool, count, least] => {
                let Some(about) = About::parse(word) else { continue };
                let (count, least) = (count.parse().ok()?, least.parse().ok()?);
                checks.figures.push(Figure { about, tool, count, least });
            }
            _ => {}
        }
    }
    Some(checks)
}

/// Writes it.
pub fn write(checks: &Checks<'_>) -> String {
    let mut out = format!("{}\n", checks.date);
    for Browser { name, program, layout } in &checks.browsers {
        let _ = writeln!(out, "browser\t{name}\t{program}\t{layout}");
    }
    for Engine { name, stories } in &checks.engines {
        let _ = writeln!(out, "engine\t{name}\t{stories}");
    }
    for Figure { about, tool, count, least } in &checks.figures {
        let _ = writeln!(out, "{}\t{tool}\t{count}\t{least}", about.word());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let checks = Checks {
            date: PartialDate::Day(2026, 11, 27),
            browsers: vec![Browser { name: "Safari", program: "15", layout: "16" }],
            engines: vec![Engine { name: "Chromium 156.0", stories: 170 }],
            figures: vec![
                Figure { about: About::Rules, tool: "axe-core 4.14.1", count: 260, least: 90 },
                Figure { about: About::Paper, tool: "", count: 14, least: 0 },
            ],
        };
        assert_eq!(read(&write(&checks)), Some(checks));
    }

    #[test]
    fn something_else_is_not_read_and_what_is_new_is_passed_over() {
        for text in ["", "<!DOCTYPE html>", "2026-11-27\nengine\tChromium\tmany\n"] {
            assert_eq!(read(text), None, "{text}");
        }
        let newer = read("2026-11-27\nsmell\t\t1\t2\nnews\n");
        let is_empty = |checks: &Checks<'_>| checks.engines.is_empty() && checks.figures.is_empty();
        assert!(newer.as_ref().is_some_and(is_empty), "{newer:?}");
    }
}
