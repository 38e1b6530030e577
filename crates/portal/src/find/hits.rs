//! The answer to a query.

use super::{Count, Facet, Found, Query};

/// What matches, in order, and what every further choice would give.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits {
    /// Positions in the portal's list, in the order asked for.
    pub items: Found,
    /// Everything that matches when dates and years are left open, the newest first: what the timeline shows, the hits
    /// being the part of it that is chosen.
    pub any_time: Found,
    /// Each facet's values with their counts, in the order in which the data have them.
    pub counts: Vec<(Facet, Vec<Count>)>,
    /// What was asked for and does not exist.
    pub ignored: Vec<Ignored>,
    /// The query without what was ignored: the one to build the next address from.
    pub query: Query,
    /// Where nothing matches: each filter, and how many results there would be without it.
    pub relaxations: Vec<Relaxation>,
    /// How many hits concern every country.
    pub regional: usize,
}

impl Hits {
    /// A facet's values with their counts.
    pub fn counts(&self, facet: Facet) -> &[Count] {
        self.counts.iter().find(|(of, _)| *of == facet).map_or(&[], |(_, counts)| counts)
    }
}

/// A part of an address that was not taken as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    /// The parameter.
    pub param: String,
    /// What it said, shortened.
    pub value: String,
    /// What became of it.
    pub fate: Fate,
}

/// What becomes of a part of an address that cannot be taken as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is left out.
    LeftOut,
    /// The two ends of a span are exchanged, because the span ended before it began.
    Exchanged,
}

/// A filter as a whole, which a reader may take away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Constraint {
    /// The words.
    Text,
    /// All chosen values of a facet.
    Facet(Facet),
    /// The dates.
    Span,
    /// The wish to leave out what concerns every country.
    OnlyNamed,
}

impl Constraint {
    /// Whether it asks for when items were.
    pub fn is_time(&self) -> bool {
        match self {
            Self::Span => true,
            Self::Facet(facet) => facet.is_time(),
            Self::Text | Self::OnlyNamed => false,
        }
    }

    /// The query without this filter.
    pub fn lift(&self, query: &Query) -> Query {
        let mut query = query.clone();
        match self {
            Self::Text => query.text.clear(),
            Self::Facet(facet) => query.chosen.retain(|(other, _)| other != facet),
            Self::Span => (query.from, query.to) = (None, None),
            Self::OnlyNamed => query.regional = true,
        }
        query
    }
}

/// What a reader would get without one of the filters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relaxation {
    /// The filter.
    pub constraint: Constraint,
    /// The number of results without it.
    pub hits: usize,
}
