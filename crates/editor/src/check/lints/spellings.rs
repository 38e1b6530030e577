//! Names of partners and projects that differ so little that they may be one.

use super::super::context::Context;
use super::super::finding::{Finding, Level, Rule};
use portal::find::fold;
use portal::load::File;
use portal::model::Term;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// How much of two names must be the same.
const SAME: f64 = 0.9;

/// With more names than this, only those are compared that are the same but for the order of their words.
const MOST: usize = 5000;

pub(super) fn look(context: &Context<'_>, found: &mut Vec<Finding>) {
    let portal = context.portal();
    let uses = Uses::of(context);
    for (list, terms) in [("partners", &portal.partners), ("projects", &portal.projects)] {
        for (name, other) in pairs(terms) {
            // The one that is written less often is more likely the slip.
            let (odd, usual) = if uses.count(list, name) <= uses.count(list, other) {
                (name, other)
            } else {
                (other, name)
            };
            let Some((file, path)) = uses.first(list, odd) else { continue };
            let what = format!(
                "Nearly the same as \"{usual}\", which stands in {}. Readers can filter by each of them.",
                entries(uses.count(list, usual))
            );
            found.push(Finding {
                found: Some(format!("\"{odd}\"")),
                hint: Some("If they are one, write the name the same way each time.".to_owned()),
                ..context.finding(Level::Warning, Rule::SpellingVariant, file, path, what)
            });
        }
    }
}

fn entries(count: usize) -> String {
    if count == 1 { "1 entry".to_owned() } else { format!("{count} entries") }
}

/// Names that may be one.
fn pairs(terms: &[Arc<Term>]) -> Vec<(&str, &str)> {
    let names: Vec<(&str, String)> =
        terms.iter().map(|term| (term.name.first(), key(term.name.first()))).collect();
    let mut pairs = Vec::new();
    // Only names that begin alike are compared letter by letter: all with all would be too many.
    let mut alike: BTreeMap<char, Vec<&(&str, String)>> = BTreeMap::new();
    for name in &names {
        let first = name.1.chars().next().unwrap_or_default();
        let group = alike.entry(first).or_default();
        for other in group.iter() {
            let is_near = || {
                terms.len() <= MOST
                    && has_same_numbers(&name.1, &other.1)
                    && strsim::normalized_damerau_levenshtein(&name.1, &other.1) >= SAME
            };
            if name.1 == other.1 || is_near() {
                pairs.push((name.0, other.0));
            }
        }
        group.push(name);
    }
    pairs
}

/// The words of a name in the order of the alphabet, without those that say nothing.
fn key(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let mut words: Vec<_> =
        words.filter(|word| !["", "a", "and", "for", "of", "on", "the"].contains(word)).collect();
    words.sort_unstable();
    words.join(" ")
}

/// Whether two names have the same numbers and short words: "Phase 1" and "Phase 2" are two, and so are "EAP II" and "EAP III".
fn has_same_numbers(name: &str, other: &str) -> bool {
    let telling = |text: &str| {
        let words = text.split(' ').filter(|word| {
            word.chars().count() <= 3 || word.contains(|c: char| c.is_ascii_digit())
        });
        words.map(str::to_owned).collect::<Vec<_>>()
    };
    telling(name) == telling(other)
}

/// Where each name stands, and how often.
struct Uses(HashMap<(&'static str, String), (usize, File, String)>);

impl Uses {
    fn of(context: &Context<'_>) -> Self {
        let mut uses = Self(HashMap::new());
        for (file, lists) in
            [(File::Activities, &["partners", "projects"][..]), (File::Documents, &["projects"])]
        {
            for (position, record) in context.records(file).enumerate() {
                for &list in lists {
                    let names =
                        record.get_array(list).map_or(&[][..], |names| names.elements.as_slice());
                    for (item, name) in names.iter().enumerate() {
                        let Some(name) = name.as_string_lit() else { continue };
                        let records =
                            if file == File::Documents { "documents" } else { "activities" };
                        let path = || (0, file, format!("{records}[{position}].{list}[{item}]"));
                        uses.0
                            .entry((list, name.value.trim().to_owned()))
                            .or_insert_with(path)
                            .0 += 1;
                    }
                }
            }
        }
        uses
    }

    fn count(&self, list: &'static str, name: &str) -> usize {
        self.0.get(&(list, name.to_owned())).map_or(0, |(count, ..)| *count)
    }

    fn first(&self, list: &'static str, name: &str) -> Option<(File, &str)> {
        self.0.get(&(list, name.to_owned())).map(|(_, file, path)| (*file, path.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use portal::model::{Slug, Text};

    fn found(names: &[&str]) -> usize {
        let terms: Vec<_> = names
            .iter()
            .enumerate()
            .map(|(rank, name)| {
                let id = Slug::from_name(name).expect("a slug");
                Arc::new(Term { id, name: Text::english(*name), rank, is_listed: false })
            })
            .collect();
        pairs(&terms).len()
    }

    #[test]
    fn names_that_may_be_one_are_found_and_others_are_not() {
        for pair in [
            ["Financial Intelligence Unit", "Financial Inteligence Unit"],
            ["Ministry of the Interior", "Ministry of Interior"],
            ["Judicial Academy of Serbia", "Serbia Judicial Academy"],
            ["Agency for Prevention", "Agency for the Prevention"],
        ] {
            assert_eq!(found(&pair), 1, "{pair:?}");
        }
        for pair in [
            ["Ministry of Justice", "Ministry of Finance"],
            ["Cybercrime@EAP II", "Cybercrime@EAP III"],
            ["Phase 1 of the project", "Phase 2 of the project"],
            ["Europol", "Eurojust"],
            ["OSCE", "OECD"],
        ] {
            assert_eq!(found(&pair), 0, "{pair:?}");
        }
    }
}
