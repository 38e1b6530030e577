//! What the browser tests saw, read from the file that they write: a line with the browser and the day, then a line for
//! each fault. Tabs stand between the fields.

use crate::model::PartialDate;

/// Where the file lies, below the portal's own address.
pub const FILE: &str = "tested/faults.tsv";

/// The faults that were made on purpose.
#[derive(Debug, PartialEq, Eq)]
pub struct Tested<'a> {
    /// Name and version of the browser.
    pub browser: &'a str,
    /// The day.
    pub date: PartialDate,
    /// What was broken, how, and what a reader saw; in English.
    pub faults: Vec<[&'a str; 3]>,
}

/// Reads the file. None if it is something else.
pub fn read(text: &str) -> Option<Tested<'_>> {
    let mut lines = text.lines();
    let (browser, date) = lines.next()?.split_once('\t')?;
    let faults = lines.map(fault).collect::<Option<_>>()?;
    Some(Tested { browser, date: PartialDate::parse(date)?, faults })
}

fn fault(line: &str) -> Option<[&str; 3]> {
    let (part, rest) = line.split_once('\t')?;
    let (fault, outcome) = rest.split_once('\t')?;
    Some([part, fault, outcome])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_fault() {
        let text = "Chromium 150.0\t2026-11-24\nJavaScript\tswitched off\tThe page is there.\n";
        let expected = Tested {
            browser: "Chromium 150.0",
            date: PartialDate::Day(2026, 11, 24),
            faults: vec![["JavaScript", "switched off", "The page is there."]],
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
