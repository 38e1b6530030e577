//! When each of the data files was changed last, as the build writes it down: a line a file, with its name and the day, and a tab
//! between them. A file of which that is not known has no line.

use crate::load::File;
use crate::model::PartialDate;

/// Where that is written, below the portal's own address.
pub const FILE: &str = "data/changed.tsv";

/// The days in such a text, by their files. A line that says something else is passed over.
pub fn read(text: &str) -> Vec<(File, PartialDate)> {
    let entry = |line: &str| {
        let (name, day) = line.split_once('\t')?;
        let file = File::ALL.into_iter().find(|file| file.name() == name)?;
        let day = PartialDate::parse(day).filter(|day| matches!(day, PartialDate::Day(..)))?;
        Some((file, day))
    };
    text.lines().filter_map(entry).collect()
}

/// The text that says this.
pub fn write(days: &[(File, PartialDate)]) -> String {
    let line =
        |(file, day): &(File, PartialDate)| [file.name(), "\t", &day.to_string(), "\n"].concat();
    days.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_what_else_stands_there_is_passed_over() {
        let days = [
            (File::Project, PartialDate::Day(2026, 11, 2)),
            (File::Documents, PartialDate::Day(2019, 6, 25)),
        ];
        let text = write(&days);
        assert_eq!(text, "project.json\t2026-11-02\ndocuments.json\t2019-06-25\n");
        assert_eq!(read(&text), days);
        let odd = "activities.json\nother.json\t2026-11-02\nactivities.json\t2026\n\nactivities.json\tsoon\n";
        assert_eq!(read(odd), vec![]);
    }
}
