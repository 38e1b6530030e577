//! The words of each item, folded, by the field they stand in.

use super::fold;
use super::names::Names;
use super::terms::{Term, Terms, spaced, words};
use crate::model::{Activity, Block, CountryCode, Document, Portal, Term as Listed, Text};
use crate::seek;

/// Where a word stands. A match in the first field counts most.
#[derive(Clone, Copy)]
enum Field {
    Title,
    Summary,
    /// Body, place, countries, topic, kind, partners, projects.
    Rest,
}

/// An item's words, those of each field with a space before and behind each.
#[derive(Clone, Debug)]
pub(super) struct Words([String; 3]);

impl Words {
    /// Whether each term is found somewhere.
    pub(super) fn have(&self, terms: &Terms) -> bool {
        terms.iter().all(|term| self.weight(term) > 0)
    }

    /// How well the terms are met.
    pub(super) fn score(&self, terms: &Terms) -> u32 {
        terms.iter().map(|term| self.weight(term)).sum()
    }

    /// How well a term is met: in the title over the summary over the rest, and in each of them a whole word over
    /// the beginning of one. Nothing if it is not there at all.
    fn weight(&self, term: &Term) -> u32 {
        let begins = spaced(&term.words, term.is_whole);
        let whole = spaced(&term.words, true);
        let best = self.0.iter().zip([6, 4, 2]).find(|(field, _)| seek::has(field, &begins));
        best.map_or(0, |(field, weight)| weight - u32::from(!seek::has(field, &whole)))
    }

    pub(super) fn of_activity(activity: &Activity, portal: &Portal, names: &Names) -> Self {
        let mut bag = Bag::default();
        bag.add(Field::Title, &activity.title);
        activity.summary.iter().for_each(|summary| bag.add(Field::Summary, summary));
        activity.place.city.iter().for_each(|city| bag.add(Field::Rest, city));
        let codes = activity.countries.iter().chain(&activity.other_countries);
        for code in codes.chain(&activity.place.country) {
            bag.add_country(*code, portal);
        }
        let terms = activity.topic.iter().chain(&activity.partners).chain(&activity.projects);
        terms.for_each(|term| bag.add_listed(term));
        bag.add_listed(&activity.kind);
        for block in &activity.body {
            match block {
                Block::Paragraph(words) => bag.add(Field::Rest, words),
                Block::Quote { words, by, role } => {
                    bag.add(Field::Rest, words);
                    by.iter().chain(role).for_each(|words| bag.add(Field::Rest, words));
                }
            }
        }
        bag.finish(names)
    }

    pub(super) fn of_document(document: &Document, portal: &Portal, names: &Names) -> Self {
        let mut bag = Bag::default();
        bag.add(Field::Title, &document.title);
        document.series.iter().for_each(|series| bag.add(Field::Summary, series));
        bag.add_listed(&document.kind);
        document.projects.iter().for_each(|term| bag.add_listed(term));
        document.countries.iter().for_each(|code| bag.add_country(*code, portal));
        bag.finish(names)
    }
}

/// Collects the words of one item.
#[derive(Default)]
struct Bag([String; 3]);

impl Bag {
    fn add_words(&mut self, field: Field, text: &str) {
        if let Some(field) = self.0.get_mut(field as usize) {
            for word in words(&fold(text)) {
                if field.is_empty() {
                    field.push(' ');
                }
                field.push_str(word);
                field.push(' ');
            }
            // A phrase does not go on from one text into the next.
            field.push_str("\u{b7} ");
        }
    }

    fn add(&mut self, field: Field, text: &Text) {
        text.entries().for_each(|piece| self.add_words(field, piece.text));
    }

    fn add_listed(&mut self, term: &Listed) {
        self.add(Field::Rest, &term.name);
    }

    fn add_country(&mut self, code: CountryCode, portal: &Portal) {
        if let Some(country) = portal.country(code) {
            self.add(Field::Rest, &country.name);
            country.aliases.iter().for_each(|alias| self.add_words(Field::Rest, alias));
        }
    }

    fn finish(mut self, names: &Names) -> Words {
        self.0.iter_mut().for_each(|field| names.add_others(field));
        Words(self.0)
    }
}
