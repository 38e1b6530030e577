//! The timeline's numbers: which mark stands where. Drawing them is the app's business.

use crate::model::{Portal, When};

/// The whole span, a band a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    /// The years from first to last, empty ones between them included.
    pub years: Vec<Year>,
    /// Activities of which not even the year is known.
    pub undated: Vec<Mark>,
    /// The most marks in any one month, filters apart: what a month's height is measured by.
    pub tallest: usize,
}

/// A year of the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Year {
    /// The year.
    pub year: i16,
    /// Twelve months.
    pub months: Vec<Month>,
    /// Activities of the year whose month is not known, estimated or not.
    pub no_month: Vec<Mark>,
}

/// A month of the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month {
    /// 1 to 12.
    pub month: u8,
    /// The activities that began in it, in order.
    pub marks: Vec<Mark>,
}

/// One activity on the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its position in the portal's list.
    pub item: usize,
    /// Rank of its kind, which decides shape and colour.
    pub kind: usize,
    /// Whether it is among the hits; the others stay as shadows, so that the whole can be seen.
    pub is_hit: bool,
}

/// More years than this are not drawn one by one where nothing happened in them.
const MOST_EMPTY_YEARS: i16 = 60;

impl Timeline {
    /// Lays out a portal's activities, of which `hits` (positions, in any order) match the filters.
    pub fn new(portal: &Portal, hits: &[usize]) -> Self {
        let mut is_hit = vec![false; portal.activities.len()];
        for hit in hits {
            if let Some(slot) = is_hit.get_mut(*hit) {
                *slot = true;
            }
        }
        let mut years: Vec<Year> = Vec::new();
        let mut undated = Vec::new();
        for (item, (activity, is_hit)) in portal.activities.iter().zip(is_hit).enumerate() {
            let mark = Mark { item, kind: activity.kind.rank, is_hit };
            match activity.when {
                When::Unknown => undated.push(mark),
                When::Estimated(year) => {
                    if let Some(year) = year_of(&mut years, year) {
                        year.no_month.push(mark);
                    }
                }
                When::Dated(span) => {
                    let Some(year) = year_of(&mut years, span.start().year()) else { continue };
                    let month = span
                        .start()
                        .month()
                        .and_then(|month| year.months.get_mut(usize::from(month) - 1));
                    match month {
                        Some(month) => month.marks.push(mark),
                        None => year.no_month.push(mark),
                    }
                }
            }
        }
        let ends = years.first().zip(years.last()).map(|(first, last)| (first.year, last.year));
        if let Some((first, last)) = ends.filter(|(first, last)| last - first <= MOST_EMPTY_YEARS) {
            for year in first..=last {
                year_of(&mut years, year);
            }
        }
        let tallest = years
            .iter()
            .flat_map(|year| &year.months)
            .map(|month| month.marks.len())
            .max()
            .unwrap_or(0);
        Self { years, undated, tallest }
    }

    /// Every mark, from old to new.
    pub fn marks(&self) -> impl Iterator<Item = &Mark> {
        self.years
            .iter()
            .flat_map(|year| {
                year.months.iter().flat_map(|month| &month.marks).chain(&year.no_month)
            })
            .chain(&self.undated)
    }
}

impl Year {
    /// Every mark of the year.
    pub fn marks(&self) -> impl Iterator<Item = &Mark> {
        self.months.iter().flat_map(|month| &month.marks).chain(&self.no_month)
    }

    /// How many of its activities are hits.
    pub fn hits(&self) -> usize {
        self.marks().filter(|mark| mark.is_hit).count()
    }
}

impl Month {
    /// How many of its activities are hits.
    pub fn hits(&self) -> usize {
        self.marks.iter().filter(|mark| mark.is_hit).count()
    }
}

/// The year, put in its place if it is not there yet. `None` cannot happen, and costs nothing to allow for.
fn year_of(years: &mut Vec<Year>, year: i16) -> Option<&mut Year> {
    let slot = years.partition_point(|other| other.year < year);
    if years.get(slot).is_none_or(|other| other.year != year) {
        let months = (1..=12).map(|month| Month { month, marks: Vec::new() }).collect();
        years.insert(slot, Year { year, months, no_month: Vec::new() });
    }
    years.get_mut(slot)
}

/// Where marks stand in a year's drawing, in the drawing's own units.
///
/// A month is [`layout::MONTH`] wide. Marks stack from the axis upwards; what has no month stands in a row
/// below the axis.
pub mod layout {
    /// Width of a month.
    pub const MONTH: usize = 20;
    /// Width of a year.
    pub const YEAR: usize = MONTH * 12;
    /// Width and height of a mark.
    pub const MARK: usize = 14;
    /// From one mark of a stack to the next.
    pub const STEP: usize = 17;
    /// The tallest stack that is drawn mark by mark. Taller ones become bars.
    pub const MOST_MARKS: usize = 8;

    /// Height of the part above the axis, when the tallest month has `tallest` marks.
    pub fn height(tallest: usize) -> usize {
        STEP * tallest.clamp(3, MOST_MARKS) + 4
    }

    /// The centre of a month (1 to 12), from the year's start.
    pub fn month_centre(month: u8) -> usize {
        MONTH * usize::from(month.clamp(1, 12)) - MONTH / 2
    }

    /// The centre of the `position`th mark of a stack (from 0), above the axis.
    pub fn stack_centre(position: usize) -> usize {
        STEP * position + STEP / 2 + 3
    }

    /// The height of a bar for `count` of `tallest`, in a space of `height`. Anything that exists is visible.
    pub fn bar(count: usize, tallest: usize, height: usize) -> usize {
        if count == 0 || tallest == 0 { 0 } else { (count * height / tallest).max(2) }
    }
}
