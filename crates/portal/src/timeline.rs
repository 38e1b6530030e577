//! The timeline's numbers: which mark stands where. Drawing them is the app's business.

use crate::find::set::Set;
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

/// More years than this are drawn as one bar each, and only one of them month by month.
const MOST_YEARS_BY_MONTH: usize = 8;

/// More hits than this without a month are counted, not drawn.
pub const MOST_WITHOUT_MONTH: usize = 12;

/// When each item was and of which kind it is, by rank.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    kinds: Vec<u16>,
    /// From new to old, as the ranks are. There are about as many as months, however many items there are.
    runs: Vec<Run>,
}

/// Items in a row that stand in the same bin.
#[derive(Clone, Copy, Debug)]
struct Run {
    bin: u16,
    start: usize,
    end: usize,
}

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
        let start = self.kinds.len();
        self.kinds.push(u16::try_from(kind).unwrap_or(u16::MAX));
        match self.runs.last_mut() {
            Some(run) if run.bin == bin => run.end += 1,
            _ => self.runs.push(Run { bin, start, end: start + 1 }),
        }
    }

    /// The years that have a band, from first to last; where they lie too far apart, only those in which anything
    /// happened.
    fn years(&self) -> Vec<i16> {
        // Put in one by one: the first page needs no other sorting of numbers, which is three kilobytes of code.
        let mut years: Vec<i16> = Vec::new();
        for year in self.runs.iter().filter_map(|run| year_of(run.bin)) {
            if let Err(place) = years.binary_search(&year) {
                years.insert(place, year);
            }
        }
        match (years.first(), years.last()) {
            (Some(first), Some(last)) if last - first <= MOST_EMPTY_YEARS => {
                (*first..=*last).collect()
            }
            _ => years,
        }
    }
}

/// The year of a bin, if it has one.
fn year_of(bin: u16) -> Option<i16> {
    let year = i16::try_from(bin / BINS).ok().filter(|_| bin != UNDATED);
    year.map(|year| FIRST_YEAR + year)
}

/// Whether a bin is that of a month.
fn is_month(bin: u16) -> bool {
    bin != UNDATED && bin % BINS != BINS - 1
}

/// The bin of a month, 1 to 12, or of what has none.
fn bin_of(year: i16, month: Option<u8>) -> u16 {
    let year = u16::try_from(year - FIRST_YEAR).unwrap_or_default();
    (year * BINS + month.map_or(BINS - 1, |month| u16::from(month) - 1)).min(UNDATED)
}

impl Timeline {
    /// Lays out the items of an index, of which `hits` match the filters.
    pub fn new(index: &Index, hits: &Found) -> Self {
        Self::of(index.calendar(), &index.ranks(hits), &|rank| index.position(rank))
    }

    /// Lays out what a calendar has, by rank.
    pub(crate) fn of(
        calendar: &Calendar,
        is_hit: &Set,
        position: &dyn Fn(usize) -> Option<usize>,
    ) -> Self {
        let Calendar { kinds, runs } = calendar;
        let mut this = Self::empty(&calendar.years());
        for run in runs {
            if let Some(bin) = this.bin(run.bin) {
                bin.all += run.end - run.start;
                bin.hits += is_hit.count(run.start..run.end);
            }
        }
        let months = this.years.iter().flat_map(|year| &year.months);
        this.tallest = months.map(|bin| bin.all).max().unwrap_or(0);
        let draws_all = this.tallest <= MOST_MARKS;
        // From old to new, as nearly as the ranks say; what is drawn is put in its place exactly.
        for run in runs.iter().rev().filter(|run| draws_all || !is_month(run.bin)) {
            let Some(bin) = this.bin(run.bin).filter(|bin| draws_all || bin.hits > 0) else {
                continue;
            };
            for rank in (run.start..run.end).rev() {
                let is_hit = is_hit.has(rank);
                let is_drawn = if is_month(run.bin) {
                    draws_all
                } else {
                    is_hit && bin.marks.len() < MOST_WITHOUT_MONTH
                };
                if let (true, Some(item), Some(kind)) = (is_drawn, position(rank), kinds.get(rank))
                {
                    let place = bin.marks.partition_point(|other| other.item < item);
                    bin.marks.insert(place, Mark { item, kind: usize::from(*kind), is_hit });
                }
            }
        }
        this
    }

    /// Nothing in any of these years.
    fn empty(years: &[i16]) -> Self {
        let months = vec![Bin::default(); usize::from(BINS) - 1];
        let year =
            |year: &i16| Year { year: *year, months: months.clone(), no_month: Bin::default() };
        Self { years: years.iter().map(year).collect(), ..Self::default() }
    }

    fn bin(&mut self, bin: u16) -> Option<&mut Bin> {
        let Some(year) = year_of(bin) else { return Some(&mut self.undated) };
        let place = self.years.binary_search_by_key(&year, |year| year.year).ok()?;
        let Year { months, no_month, .. } = self.years.get_mut(place)?;
        Some(if is_month(bin) { months.get_mut(usize::from(bin % BINS))? } else { no_month })
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

    /// Whether it has too many years for each to be drawn month by month: on a telephone a year is a thumb's length tall.
    pub fn is_long(&self) -> bool {
        self.years.len() > MOST_YEARS_BY_MONTH
    }

    /// Whether any activity is drawn as a mark of its own.
    pub fn has_marks(&self) -> bool {
        self.tallest <= MOST_MARKS || self.years.iter().any(|year| year.no_month.all > 0)
    }

    /// The most activities in any one year, filters apart: what a year's bar is measured by.
    pub fn tallest_year(&self) -> usize {
        self.years.iter().map(Year::all).max().unwrap_or(0)
    }

    /// Of how many hits the month is not known.
    pub fn without_month(&self) -> usize {
        self.undated.hits + self.years.iter().map(|year| year.no_month.hits).sum::<usize>()
    }
}

impl Year {
    fn bins(&self) -> impl Iterator<Item = &Bin> {
        self.months.iter().chain([&self.no_month])
    }

    /// How many activities it has, filters apart.
    pub fn all(&self) -> usize {
        self.bins().map(|bin| bin.all).sum()
    }

    /// How many of its activities are hits.
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
