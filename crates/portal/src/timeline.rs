//! The timeline's numbers: which mark stands where. Drawing them is the app's business.

use crate::find::{Found, Index};
use crate::model::When;
use layout::MOST_MARKS;

/// The whole span, a band a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    /// The years from first to last, empty ones between them included.
    pub years: Vec<Year>,
    /// Activities of which not even the year is known.
    pub undated: Bin,
    /// The most activities in any one month, filters apart: what a month's height is measured by.
    pub tallest: usize,
}

/// A year of the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Year {
    /// The year.
    pub year: i16,
    /// The activities that began in each of its twelve months.
    pub months: Vec<Bin>,
    /// Activities of the year whose month is not known, estimated or not.
    pub no_month: Bin,
}

/// Activities that stand at one place of the timeline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bin {
    /// How many there are, filters apart.
    pub all: usize,
    /// How many of them are hits.
    pub hits: usize,
    /// A mark for each, from old to new, where there are few enough to be drawn one by one: in months, if none has more
    /// than [`MOST_MARKS`]. Of those without a month the first [`MOST_WITHOUT_MONTH`] hits.
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

/// More hits than this without a month are counted, not drawn.
pub const MOST_WITHOUT_MONTH: usize = 12;

/// The bin and the kind of each item, by rank.
#[derive(Clone, Debug, Default)]
pub struct Calendar(Vec<(u16, u16)>);

/// The number of the first bin's year.
const FIRST_YEAR: i16 = 1900;

/// Bins of a year: twelve months, and one for what has none.
const BINS: u16 = 13;

/// The bin of what has no year.
const UNDATED: u16 = BINS * 300;

impl Calendar {
    /// Adds an item behind the others.
    pub(crate) fn push(&mut self, when: When, kind: usize) {
        let bin = match when {
            When::Unknown => UNDATED,
            When::Estimated(year) => bin_of(year, None),
            When::Dated(span) => bin_of(span.start().year(), span.start().month()),
        };
        self.0.push((bin, u16::try_from(kind).unwrap_or(u16::MAX)));
    }
}

/// The bin of a month, 1 to 12, or of what has none.
fn bin_of(year: i16, month: Option<u8>) -> u16 {
    let year = u16::try_from(year - FIRST_YEAR).unwrap_or_default();
    (year * BINS + month.map_or(BINS - 1, |month| u16::from(month) - 1)).min(UNDATED)
}

impl Timeline {
    /// Lays out the items of an index, of which `hits` match the filters.
    pub fn new(index: &Index, hits: &Found) -> Self {
        let is_hit = index.ranks(hits);
        let mut bins = vec![Bin::default(); usize::from(UNDATED) + 1];
        let items = &index.calendar().0;
        for (rank, (bin, _)) in items.iter().enumerate() {
            if let Some(bin) = bins.get_mut(usize::from(*bin)) {
                bin.all += 1;
                bin.hits += usize::from(is_hit.has(rank));
            }
        }
        let is_month = |bin: usize| bin % usize::from(BINS) != usize::from(BINS) - 1;
        let months = bins
            .iter()
            .enumerate()
            .filter(|(bin, _)| is_month(*bin) && *bin < usize::from(UNDATED));
        let tallest = months.map(|(_, bin)| bin.all).max().unwrap_or(0);
        // From old to new, as nearly as the ranks say; what is drawn is put in its place exactly.
        for (rank, (at, kind)) in items.iter().enumerate().rev() {
            let at = usize::from(*at);
            let Some(bin) = bins.get_mut(at) else { continue };
            let is_hit = is_hit.has(rank);
            let is_drawn = if is_month(at) {
                tallest <= MOST_MARKS
            } else {
                is_hit && bin.marks.len() < MOST_WITHOUT_MONTH
            };
            if is_drawn && let Some(item) = index.position(rank) {
                let place = bin.marks.partition_point(|other| other.item < item);
                bin.marks.insert(place, Mark { item, kind: usize::from(*kind), is_hit });
            }
        }
        let undated = bins.pop().unwrap_or_default();
        let mut years: Vec<Year> = Vec::new();
        let mut bins = bins.into_iter();
        for year in FIRST_YEAR.. {
            let months: Vec<Bin> = bins.by_ref().take(usize::from(BINS) - 1).collect();
            let Some(no_month) = bins.next() else { break };
            years.push(Year { year, months, no_month });
        }
        Self { years: without_empty_ends(years), undated, tallest }
    }
}

impl Timeline {
    /// How many hits are listed under a year, or under none.
    pub fn hits_in(&self, year: Option<i16>) -> usize {
        match year {
            None => self.undated.hits,
            Some(year) => self.years.iter().find(|other| other.year == year).map_or(0, Year::hits),
        }
    }

    /// Of how many hits the month is not known.
    pub fn without_month(&self) -> usize {
        self.undated.hits + self.years.iter().map(|year| year.no_month.hits).sum::<usize>()
    }
}

/// The years from the first to the last in which anything happened; where they lie too far apart, only those.
fn without_empty_ends(years: Vec<Year>) -> Vec<Year> {
    let is_empty = |year: &Year| year.all() == 0;
    let first = years.iter().find(|year| !is_empty(year)).map_or(0, |year| year.year);
    let last = years.iter().rev().find(|year| !is_empty(year)).map_or(-1, |year| year.year);
    let is_long = last - first > MOST_EMPTY_YEARS;
    let stays = |year: &Year| (first..=last).contains(&year.year) && !(is_long && is_empty(year));
    years.into_iter().filter(stays).collect()
}

impl Year {
    fn bins(&self) -> impl Iterator<Item = &Bin> {
        self.months.iter().chain([&self.no_month])
    }

    /// How many activities began in it.
    fn all(&self) -> usize {
        self.bins().map(|bin| bin.all).sum()
    }

    /// How many of them are hits.
    pub fn hits(&self) -> usize {
        self.bins().map(|bin| bin.hits).sum()
    }
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
