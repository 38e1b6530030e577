//! How much hostile and broken input the tests put in: a line with the day, then a line for each kind of it. A tab stands between
//! the word and the count.

use crate::model::PartialDate;
use std::fmt::Write as _;

/// What was put in.
#[derive(Debug, PartialEq, Eq)]
pub struct Hostile {
    /// The day.
    pub date: PartialDate,
    /// How many of each, in the order of [`About::ALL`]. All held: nothing came to a stop, and each fault had its message.
    pub counts: Vec<(About, usize)>,
}

/// A kind of hostile input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// Data files that were made up at random and loaded.
    Documents,
    /// Addresses that were made up at random and read.
    Addresses,
    /// Data files that end too soon: a real one after each of its bytes.
    Truncations,
    /// Real data files with one byte exchanged.
    Changes,
    /// Fields that hold a text which often breaks programs.
    Naughty,
    /// Links to what is not allowed, in disguise.
    Links,
    /// Lists of activities with anything in their cells, imported.
    Lists,
    /// Stated limits: the largest that is read and the smallest that is not.
    Limits,
    /// Inputs that the fuzzers kept, as they are and with something changed.
    Corpus,
}

impl About {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Documents,
        Self::Addresses,
        Self::Truncations,
        Self::Changes,
        Self::Naughty,
        Self::Links,
        Self::Lists,
        Self::Limits,
        Self::Corpus,
    ];

    /// The word in the file.
    pub fn word(self) -> &'static str {
        match self {
            Self::Documents => "documents",
            Self::Addresses => "addresses",
            Self::Truncations => "truncations",
            Self::Changes => "changes",
            Self::Naughty => "naughty",
            Self::Links => "links",
            Self::Lists => "lists",
            Self::Limits => "limits",
            Self::Corpus => "corpus",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|about| about.word() == word)
    }
}

impl Hostile {
    /// How many of a kind.
    pub fn count(&self, about: About) -> usize {
        let of_kind = self.counts.iter().filter(|(other, _)| *other == about);
        of_kind.map(|(_, count)| count).sum()
    }
}

/// Reads the file. None if it is something else. A word that is not known is passed over: it may be of a newer release.
pub fn read(text: &str) -> Option<Hostile> {
    let mut lines = text.lines();
    let date = PartialDate::parse(lines.next()?)?;
    let mut counts = Vec::new();
    for line in lines {
        let (word, count) = line.split_once('\t')?;
        if let Some(about) = About::parse(word) {
            counts.push((about, count.parse().ok()?));
        }
    }
    Some(Hostile { date, counts })
}

/// Writes it.
pub fn write(hostile: &Hostile) -> String {
    let mut out = format!("{}\n", hostile.date);
    for (about, count) in &hostile.counts {
        let _ = writeln!(out, "{}\t{count}", about.word());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let counts = vec![(About::Documents, 100_000), (About::Corpus, 0)];
        let hostile = Hostile { date: PartialDate::Day(2026, 11, 28), counts };
        assert_eq!(read(&write(&hostile)).as_ref(), Some(&hostile));
        assert_eq!((hostile.count(About::Documents), hostile.count(About::Links)), (100_000, 0));
    }

    #[test]
    fn something_else_is_not_read_and_what_is_new_is_passed_over() {
        for text in ["", "<!DOCTYPE html>", "2026-11-28\nlinks\tmany\n", "2026-11-28\nlinks 3\n"] {
            assert_eq!(read(text), None, "{text}");
        }
        let newer = read("2026-11-28\nsmells\tthree\n");
        assert!(newer.is_some_and(|newer| newer.counts.is_empty()));
    }
}
