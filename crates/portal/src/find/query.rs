//! What a reader asks, as an address spells it.

use super::{Facet, Value};
use crate::letters::unfit;
use crate::model::PartialDate;

/// How results are laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum View {
    /// Entries with their summaries, under their years.
    #[default]
    List,
    /// Rows that can be sorted.
    Table,
}

/// What results are ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SortKey {
    /// How well the words are met, and then the date: where no words are asked for, the date alone.
    #[default]
    Best,
    /// Date.
    Date,
    /// Title.
    Title,
    /// Place.
    Place,
    /// Kind.
    Kind,
}

impl SortKey {
    /// Every key that an address spells.
    pub const ALL: [Self; 4] = [Self::Date, Self::Title, Self::Place, Self::Kind];

    /// Its spelling in an address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Date => "date",
            Self::Title => "title",
            Self::Place => "place",
            Self::Kind => "kind",
        }
    }
}

/// The order of results. By default the best match comes first, and the newest where no words are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sort {
    /// What they are ordered by.
    pub key: SortKey,
    /// Whether the order is turned round: new before old, Z before A.
    pub descending: bool,
}

impl Default for Sort {
    fn default() -> Self {
        Self { key: SortKey::Best, descending: true }
    }
}

impl Sort {
    /// From new to old.
    pub const NEWEST: Self = Self { key: SortKey::Date, descending: true };

    /// Its spelling in an address: `title`, or `-title` when turned round.
    pub fn spell(self) -> String {
        let sign = if self.descending && self.key != SortKey::Best { "-" } else { "" };
        format!("{sign}{}", self.key.name())
    }

    /// Reads what [`Sort::spell`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        let (descending, name) = match text.strip_prefix('-') {
            Some(name) => (true, name),
            None => (false, text),
        };
        if text == SortKey::Best.name() {
            return Some(Self::default());
        }
        let key = SortKey::ALL.into_iter().find(|key| key.name() == name)?;
        Some(Self { key, descending })
    }
}

/// A whole question. Equal questions have the same address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// Words to find, trimmed.
    pub text: String,
    /// Chosen values of each facet, both in order; a facet without a choice is absent.
    pub chosen: Vec<(Facet, Vec<Value>)>,
    /// Nothing that ended before this date.
    pub from: Option<PartialDate>,
    /// Nothing that started after this date.
    pub to: Option<PartialDate>,
    /// Whether what concerns every country is included.
    pub regional: bool,
    /// The layout.
    pub view: View,
    /// The order.
    pub sort: Sort,
}

impl Default for Query {
    fn default() -> Self {
        Self {
            text: String::new(),
            chosen: Vec::new(),
            from: None,
            to: None,
            regional: true,
            view: View::default(),
            sort: Sort::default(),
        }
    }
}

impl Query {
    /// The longest text that is searched for, in characters. The rest is left out.
    pub const MAX_TEXT: usize = 200;

    /// So many characters that have no place among words are named to the reader, and no more.
    pub const NAMED: usize = 4;

    /// The question "everything with this value".
    pub fn of(facet: Facet, value: Value) -> Self {
        Self::default().with(facet, value)
    }

    /// This question, with one more value chosen.
    #[must_use]
    pub fn with(mut self, facet: Facet, value: Value) -> Self {
        let place = self.chosen.partition_point(|(other, _)| *other < facet);
        if self.chosen.get(place).is_none_or(|(other, _)| *other != facet) {
            self.chosen.insert(place, (facet, Vec::new()));
        }
        if let Some((_, values)) = self.chosen.get_mut(place) {
            let place = values.partition_point(|other| *other < value);
            if values.get(place) != Some(&value) {
                values.insert(place, value);
            }
        }
        self
    }

    /// This question, without a value.
    #[must_use]
    pub fn without(mut self, facet: Facet, value: &Value) -> Self {
        for (_, values) in self.chosen.iter_mut().filter(|(other, _)| *other == facet) {
            values.retain(|other| other != value);
        }
        self.chosen.retain(|(_, values)| !values.is_empty());
        self
    }

    /// This question, with a value chosen if it was not, and the other way round.
    #[must_use]
    pub fn toggled(self, facet: Facet, value: Value) -> Self {
        if self.has(facet, &value) { self.without(facet, &value) } else { self.with(facet, value) }
    }

    /// The chosen values of a facet.
    pub fn values(&self, facet: Facet) -> &[Value] {
        self.chosen.iter().find(|(other, _)| *other == facet).map_or(&[], |(_, values)| values)
    }

    /// Whether a value is chosen.
    pub fn has(&self, facet: Facet, value: &Value) -> bool {
        self.values(facet).contains(value)
    }

    /// This question, for other words: trimmed, not too long, and without characters that are [`unfit`].
    #[must_use]
    pub fn with_text(mut self, text: &str) -> Self {
        let clean: String =
            text.chars().map(|c| if unfit(c) { ' ' } else { c }).take(Self::MAX_TEXT).collect();
        clean.trim().clone_into(&mut self.text);
        self
    }

    /// This question, for other dates; both ends are put in order.
    #[must_use]
    pub fn with_span(mut self, from: Option<PartialDate>, to: Option<PartialDate>) -> Self {
        let swapped = matches!((from, to), (Some(f), Some(t)) if t.last_day() < f.first_day());
        (self.from, self.to) = if swapped { (to, from) } else { (from, to) };
        self
    }

    /// The same layout and order, with every filter taken away.
    #[must_use]
    pub fn cleared(&self) -> Self {
        Self { view: self.view, sort: self.sort, ..Self::default() }
    }

    /// The order that the results are in.
    pub fn order(&self) -> Sort {
        let has_words = !self.text.is_empty();
        if self.sort.key == SortKey::Best && !has_words { Sort::NEWEST } else { self.sort }
    }

    /// The order as an address has to say it; nothing if it goes without saying.
    pub fn spoken_order(&self) -> Option<Sort> {
        let default = Self { sort: Sort::default(), ..self.clone() }.order();
        (self.order() != default).then_some(self.sort)
    }

    /// Whether anything is filtered at all.
    pub fn is_filtered(&self) -> bool {
        *self != self.cleared()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_chosen_and_taken_back() {
        let value = Value::parse("2018").unwrap();
        let query = Query::default().toggled(Facet::Year, value.clone());
        assert!(query.has(Facet::Year, &value) && query.is_filtered());
        assert_eq!(query.toggled(Facet::Year, value), Query::default());
    }

    #[test]
    fn a_span_the_wrong_way_round_is_put_in_order() {
        let date = |text| PartialDate::parse(text);
        let query = Query::default().with_span(date("2019-05"), date("2018-02"));
        assert_eq!((query.from, query.to), (date("2018-02"), date("2019-05")));
    }

    #[test]
    fn words_are_cleaned_and_kept_short() {
        let text = format!(" \u{7}\u{202e}dark web\n{}", "x".repeat(9999));
        let query = Query::default().with_text(&text);
        assert!(query.text.starts_with("dark web"));
        assert!(query.text.chars().count() <= Query::MAX_TEXT);
    }
}
