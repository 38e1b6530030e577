//! Finding as one would do it by hand, item by item: what the index is compared with.

use portal::find::{Constraint, Facet, Query, fold};
use portal::model::{Activity, Block, Document, Portal, Term, Text, When};
use std::collections::{BTreeMap, BTreeSet};

/// An activity or a document, as far as finding is concerned.
pub(crate) struct Item {
    pub(crate) values: BTreeMap<Facet, BTreeSet<String>>,
    pub(crate) is_regional: bool,
    pub(crate) when: When,
    texts: Vec<Vec<String>>,
}

/// The words of a text as they are compared.
fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

impl Item {
    /// Whether the item passes every filter but those to be left out.
    pub(crate) fn passes(&self, query: &Query, left_out: impl Fn(&Constraint) -> bool) -> bool {
        let holds = |constraint, test: &dyn Fn() -> bool| left_out(&constraint) || test();
        let facets = query.chosen.iter().all(|(facet, chosen)| {
            holds(Constraint::Facet(*facet), &|| {
                chosen.iter().any(|value| self.has(*facet, value.as_str()))
            })
        });
        let text = holds(Constraint::Text, &|| {
            query.text.split('"').enumerate().all(|(position, part)| {
                let wanted = words(part);
                if position % 2 == 1 {
                    let is_closed = query.text.matches('"').count() > position;
                    return wanted.is_empty() || self.has_phrase(&wanted, is_closed);
                }
                wanted.iter().all(|wanted| self.has_phrase(std::slice::from_ref(wanted), false))
            })
        });
        let span = holds(Constraint::Span, &|| self.is_within(query));
        facets
            && text
            && span
            && holds(Constraint::OnlyNamed, &|| query.regional || !self.is_regional)
    }

    /// Whether these words stand behind each other somewhere; the last one may go on if it need not be whole.
    fn has_phrase(&self, wanted: &[String], is_whole: bool) -> bool {
        self.texts.iter().flat_map(|text| text.windows(wanted.len())).any(|found| {
            let last = wanted.len() - 1;
            found[..last] == wanted[..last]
                && (found[last] == wanted[last]
                    || !is_whole && found[last].starts_with(&wanted[last]))
        })
    }

    /// Whether the item has a value; what is regional has every country.
    pub(crate) fn has(&self, facet: Facet, value: &str) -> bool {
        (facet == Facet::Country && self.is_regional)
            || self.values.get(&facet).is_some_and(|values| values.contains(value))
    }

    /// Dates compare as their ISO 8601 texts do, once what is not known of them is filled up.
    fn is_within(&self, query: &Query) -> bool {
        let from = query.from.map(|from| format!("{:-<10}", from.to_string()));
        let to = query.to.map(|to| format!("{:~<10}", to.to_string()));
        let (first, last) = match self.when {
            When::Dated(span) => (
                format!("{:-<10}", span.start().to_string()),
                format!("{:~<10}", span.end().to_string()),
            ),
            // The whole year has to lie inside, so it is compared the other way round.
            When::Estimated(year) => (format!("{year}-12-31"), format!("{year}-01-01")),
            When::Unknown => return from.is_none() && to.is_none(),
        };
        from.is_none_or(|from| from <= last) && to.is_none_or(|to| first <= to)
    }

    fn new(is_regional: bool, when: When) -> Self {
        Self { values: BTreeMap::new(), is_regional, when, texts: Vec::new() }
    }

    fn value(&mut self, facet: Facet, value: impl ToString) {
        self.values.entry(facet).or_default().insert(value.to_string());
    }

    fn term(&mut self, facet: Facet, term: &Term) {
        self.value(facet, &term.id);
        self.text(&term.name);
    }

    fn text(&mut self, text: &Text) {
        text.entries().for_each(|piece| self.plain(piece.text));
    }

    fn plain(&mut self, text: &str) {
        self.texts.push(words(text));
    }

    fn country(&mut self, code: portal::model::CountryCode, portal: &Portal) {
        if let Some(country) = portal.country(code) {
            self.text(&country.name);
            country.aliases.iter().for_each(|alias| self.plain(alias));
        }
    }
}

pub(crate) fn of_activity(activity: &Activity, portal: &Portal) -> Item {
    let mut item = Item::new(activity.countries.is_empty(), activity.when);
    match activity.when {
        When::Dated(span) => {
            (span.start().year()..=span.end().year())
                .for_each(|year| item.value(Facet::Year, year));
        }
        When::Estimated(year) => item.value(Facet::Year, year),
        When::Unknown => {}
    }
    for code in &activity.countries {
        item.value(Facet::Country, code);
    }
    activity.place.city.iter().for_each(|city| item.term(Facet::Place, city));
    item.term(Facet::Kind, &activity.kind);
    activity.topic.iter().for_each(|topic| item.term(Facet::Topic, topic));
    activity.partners.iter().for_each(|partner| item.term(Facet::Partner, partner));
    activity.projects.iter().for_each(|project| item.term(Facet::Project, project));
    item.text(&activity.title);
    activity.summary.iter().for_each(|text| item.text(text));
    let codes = activity.countries.iter().chain(&activity.other_countries);
    codes.chain(&activity.place.country).for_each(|code| item.country(*code, portal));
    for block in &activity.body {
        match block {
            Block::Paragraph(text) => item.text(text),
            Block::Quote { words, by, role } => {
                [Some(words), by.as_ref(), role.as_ref()]
                    .into_iter()
                    .flatten()
                    .for_each(|t| item.text(t));
            }
        }
    }
    item
}

pub(crate) fn of_document(document: &Document, portal: &Portal) -> Item {
    let mut item = Item::new(document.countries.is_empty(), When::Unknown);
    for code in &document.countries {
        item.value(Facet::Country, code);
        item.country(*code, portal);
    }
    item.term(Facet::Kind, &document.kind);
    document.versions.iter().for_each(|version| item.value(Facet::Lang, &version.lang));
    // Projects are no facet of documents, but their names can be searched for.
    document.projects.iter().for_each(|project| item.text(&project.name));
    item.text(&document.title);
    document.series.iter().for_each(|series| item.text(series));
    item
}
