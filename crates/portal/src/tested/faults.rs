//! What the browser tests saw when they broke something: a line with the browser and the day, then a line for each fault. Tabs
//! stand between the fields.

use crate::model::PartialDate;

/// The faults that were made on purpose.
#[derive(Debug, PartialEq, Eq)]
pub struct Faults<'a> {
    /// Name and version of the browser.
    pub browser: &'a str,
    /// The day.
    pub date: PartialDate,
    /// What happened, in the order of the file.
    pub rows: Vec<Row<'a>>,
}

/// Faults of one part that a reader sees as the same. All in English.
#[derive(Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// What was broken.
    pub part: &'a str,
    /// How; several ways have semicolons between them.
    pub faults: String,
    /// What a reader saw.
    pub outcome: &'a str,
}

/// Reads the file. None if it is something else.
pub fn read(text: &str) -> Option<Faults<'_>> {
    let mut lines = text.lines();
    let (browser, date) = lines.next()?.split_once('\t')?;
    let mut rows: Vec<Row<'_>> = Vec::new();
    for line in lines {
        let (part, rest) = line.split_once('\t')?;
        let (fault, outcome) = rest.split_once('\t')?;
        match rows.last_mut() {
            Some(last) if last.part == part && last.outcome == outcome => {
                last.faults.push_str("; ");
                last.faults.push_str(fault);
            }
            _ => rows.push(Row { part, faults: fault.to_owned(), outcome }),
        }
    }
    Some(Faults { browser, date: PartialDate::parse(date)?, rows })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_that_look_the_same_share_a_row() {
        let text = "Chromium 150.0\t2026-11-24\nFile\tcut\tIt stays.\nFile\tgone\tIt stays.\nOther\tgone\tIt stays.\n";
        let row =
            |part, faults: &str| Row { part, faults: faults.to_owned(), outcome: "It stays." };
        let expected = Faults {
            browser: "Chromium 150.0",
            date: PartialDate::Day(2026, 11, 24),
            rows: vec![row("File", "cut; gone"), row("Other", "gone")],
        };
        assert_eq!(read(text), Some(expected));
    }

    #[test]
    fn something_else_is_not_read() {
        for text in ["", "\n", "<!DOCTYPE html>", "a\tb\n", "Chromium\t2026-11-24\nno tab\n"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
