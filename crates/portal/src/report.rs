//! How much the data tell, and what they lack: for the page about them.

use crate::model::{Activity, Document, Lang, PartialDate, Portal, Text, When};
use crate::order;

/// Something that an activity may tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The day on which it began.
    Day,
    /// The city or the country in which it took place.
    Place,
    /// What it was about.
    Topic,
    /// Who else was involved.
    Partners,
    /// One or two sentences.
    Summary,
    /// The whole text.
    Text,
    /// A page that tells of it.
    Source,
}

impl Field {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Day,
        Self::Place,
        Self::Topic,
        Self::Partners,
        Self::Summary,
        Self::Text,
        Self::Source,
    ];

    fn is_known(self, activity: &Activity) -> bool {
        match self {
            Self::Day => {
                matches!(activity.when, When::Dated(span) if matches!(span.start(), PartialDate::Day(..)))
            }
            Self::Place => activity.place.city.is_some() || activity.place.country.is_some(),
            Self::Topic => activity.topic.is_some(),
            Self::Partners => !activity.partners.is_empty(),
            Self::Summary => activity.summary.is_some(),
            Self::Text => !activity.body.is_empty(),
            Self::Source => !activity.sources.is_empty(),
        }
    }
}

/// How exactly it is known when activities began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dating {
    /// To the day.
    pub day: usize,
    /// To the month or the year.
    pub coarser: usize,
    /// The year is an estimate.
    pub estimated: usize,
    /// Not at all.
    pub unknown: usize,
}

/// Counts how exactly it is known when the activities began.
pub fn dating(portal: &Portal) -> Dating {
    let mut dating = Dating::default();
    for activity in &portal.activities {
        let count = match activity.when {
            When::Dated(span) if matches!(span.start(), PartialDate::Day(..)) => &mut dating.day,
            When::Dated(_) => &mut dating.coarser,
            When::Estimated(_) => &mut dating.estimated,
            When::Unknown => &mut dating.unknown,
        };
        *count += 1;
    }
    dating
}

/// What is known of the activities that began in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Year {
    /// The year, estimated or not; nothing for activities of which not even the year is known.
    pub year: Option<i16>,
    /// How many activities there are.
    pub activities: usize,
    /// How many of them tell each field, in the order of [`Field::ALL`].
    pub known: [usize; Field::ALL.len()],
}

/// What is known of the activities, year by year, from old to new. What has no year comes last.
pub fn by_year(portal: &Portal) -> Vec<Year> {
    let mut years: Vec<Year> = Vec::new();
    for activity in &portal.activities {
        let year = activity.when.first_year();
        let place = years.iter().position(|row| row.year == year).unwrap_or_else(|| {
            years.push(Year { year, activities: 0, known: [0; Field::ALL.len()] });
            years.len() - 1
        });
        let Some(row) = years.get_mut(place) else { continue };
        row.activities += 1;
        for (count, field) in row.known.iter_mut().zip(Field::ALL) {
            *count += usize::from(field.is_known(activity));
        }
    }
    let mut places: Vec<usize> = (0..years.len()).collect();
    let key = |at: usize| years.get(at).map(|row| (row.year.is_none(), row.year));
    order::sort(&mut places, &mut |a, b| key(a).cmp(&key(b)));
    order::arranged(years, &places)
}

/// Activities without any date, not even an estimated year.
pub fn undated(portal: &Portal) -> Vec<&Activity> {
    portal.activities.iter().filter(|activity| activity.when == When::Unknown).collect()
}

/// Documents to which no link leads, neither to a language version nor to the whole.
pub fn unlinked(portal: &Portal) -> Vec<&Document> {
    let is_linked = |document: &Document| {
        document.link.is_some() || document.versions.iter().any(|version| version.link.is_some())
    };
    portal.documents.iter().filter(|document| !is_linked(document)).collect()
}

/// Some that are in English alone, and how many there are in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// How many are in English alone.
    pub english: usize,
    /// How many there are.
    pub all: usize,
}

impl Share {
    fn of<T>(items: impl Iterator<Item = T>, is_english: impl Fn(&T) -> bool) -> Self {
        let mut share = Self { english: 0, all: 0 };
        for item in items {
            share.all += 1;
            share.english += usize::from(is_english(&item));
        }
        share
    }
}

/// What readers of other languages find in English alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnlyEnglish {
    /// The titles of activities.
    pub titles: Share,
    /// Their summaries.
    pub summaries: Share,
    /// Documents whose language versions are known.
    pub documents: Share,
}

/// Counts what is in English alone.
pub fn only_english(portal: &Portal) -> OnlyEnglish {
    let is_english = |lang: &Lang| lang.primary() == "en";
    let is_text_english = |text: &&Text| text.entries().all(|piece| is_english(piece.lang));
    let with_versions = portal.documents.iter().filter(|document| !document.versions.is_empty());
    OnlyEnglish {
        titles: Share::of(portal.activities.iter().map(|it| &it.title), is_text_english),
        summaries: Share::of(
            portal.activities.iter().filter_map(|it| it.summary.as_ref()),
            is_text_english,
        ),
        documents: Share::of(with_versions, |document| {
            document.versions.iter().all(|version| is_english(&version.lang))
        }),
    }
}
