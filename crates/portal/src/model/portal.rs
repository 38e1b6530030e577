//! Everything that the data say, immutable once loaded.

use super::{Activity, Country, CountryCode, Designation, Document, Project, Slug, Term, TermList};
use crate::order;
use crate::seek;
use std::sync::Arc;

/// A project with its activities, documents and countries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Portal {
    /// The project.
    pub project: Project,
    /// The countries that the project works for, in the data's order.
    pub countries: Vec<Country>,
    /// Further countries that places and guests are in.
    pub other_countries: Vec<Country>,
    /// The mark behind a name, and its note.
    pub designation: Option<Designation>,
    /// The cities that activities take place in: those of the data's list, and then those that records alone name.
    pub places: Vec<Arc<Term>>,
    /// Names of one place each, in several languages and times: who looks for one finds the others.
    pub names: Vec<Vec<String>>,
    /// Kinds of activity, in the data's order.
    pub activity_kinds: Vec<Arc<Term>>,
    /// Kinds of document, in the data's order.
    pub document_kinds: Vec<Arc<Term>>,
    /// Topics, in the data's order.
    pub topics: Vec<Arc<Term>>,
    /// Partners, in the order in which records name them.
    pub partners: Vec<Arc<Term>>,
    /// Projects, in the order in which records name them.
    pub projects: Vec<Arc<Term>>,
    /// The index that the build made of the activities, if it made one.
    pub index: Option<Release>,
    /// Activities, from old to new.
    pub activities: Vec<Activity>,
    /// Documents, in the data's order.
    pub documents: Vec<Document>,
}

/// What the build says of the index that it made of the activities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Tells these data from others.
    pub name: Slug,
    /// How many records had to be left out.
    pub lost: usize,
    /// How long the first file of it is, in bytes.
    pub bytes: usize,
}

impl Portal {
    /// The terms of a list.
    pub fn terms(&self, list: TermList) -> &[Arc<Term>] {
        match list {
            TermList::ActivityKinds => &self.activity_kinds,
            TermList::DocumentKinds => &self.document_kinds,
            TermList::Topics => &self.topics,
            TermList::Places => &self.places,
            TermList::Partners => &self.partners,
            TermList::Projects => &self.projects,
        }
    }

    /// The same, to be changed.
    pub fn terms_mut(&mut self, list: TermList) -> &mut Vec<Arc<Term>> {
        match list {
            TermList::ActivityKinds => &mut self.activity_kinds,
            TermList::DocumentKinds => &mut self.document_kinds,
            TermList::Topics => &mut self.topics,
            TermList::Places => &mut self.places,
            TermList::Partners => &mut self.partners,
            TermList::Projects => &mut self.projects,
        }
    }

    /// A country that the data name, of the project or not.
    pub fn country(&self, code: CountryCode) -> Option<&Country> {
        self.project_country(code).or_else(|| self.other_countries.iter().find(|c| c.code == code))
    }

    /// A country that the project works for.
    pub fn project_country(&self, code: CountryCode) -> Option<&Country> {
        self.countries.iter().find(|country| country.code == code)
    }

    /// An activity by its id.
    pub fn activity(&self, id: &str) -> Option<&Activity> {
        self.activities.iter().find(|activity| activity.id.as_str() == id)
    }

    /// A document by its id.
    pub fn document(&self, id: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.id.as_str() == id)
    }

    /// A text cut so that each mark behind a marked country's name, in any language, is a part of its own.
    ///
    /// The parts put together again are the text.
    pub fn marked_parts<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> {
        let mut cuts = vec![0, text.len()];
        if let Some(designation) = &self.designation {
            for country in self.countries.iter().chain(&self.other_countries) {
                if country.designated {
                    for name in country.name.entries() {
                        add_cuts(text, name.text, &designation.mark, &mut cuts);
                    }
                }
            }
        }
        order::sort(&mut cuts, &mut |a, b| a.cmp(&b));
        let mut start = 0;
        cuts.into_iter().filter_map(move |end| {
            let part = text.get(std::mem::replace(&mut start, end)..end)?;
            (!part.is_empty()).then_some(part)
        })
    }
}

/// Adds where the mark behind a name begins and ends, wherever the name stands in the text.
fn add_cuts(text: &str, name: &str, mark: &str, cuts: &mut Vec<usize>) {
    if mark.is_empty() || name.len() <= mark.len() || !name.ends_with(mark) {
        return;
    }
    let mut end = 0;
    while let Some(start) = seek::find(text, name, end) {
        end = start + name.len();
        cuts.push(end - mark.len());
        cuts.push(end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Designation, Text};

    #[test]
    fn only_the_mark_behind_the_name_is_cut_out() {
        let portal = Portal {
            countries: CountryCode::parse("XK")
                .map(|code| Country {
                    code,
                    name: Text::english("Kosovo*"),
                    designated: true,
                    tile: None,
                    aliases: Vec::new(),
                })
                .into_iter()
                .collect(),
            designation: Some(Designation { mark: "*".into(), note: Text::english("Note.") }),
            ..Portal::default()
        };
        let parts = |text| portal.marked_parts(text).collect::<Vec<_>>();
        assert_eq!(parts("Course – Kosovo*"), ["Course – Kosovo", "*"]);
        assert_eq!(parts("A* in Kosovo*, and more"), ["A* in Kosovo", "*", ", and more"]);
        assert_eq!(parts("Serbia"), ["Serbia"]);
        assert_eq!(parts(""), Vec::<&str>::new());
    }
}
