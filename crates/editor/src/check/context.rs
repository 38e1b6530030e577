//! All that is known of the files while they are checked.

use super::finding::{Finding, Level, Rule};
use crate::layout::{Layout, Spot};
use crate::written::country::Countries;
use jsonc_parser::ast::Object;
use jsonc_parser::common::Ranged as _;
use portal::load::{File, Loaded, Source, Sources};
use portal::model::{Portal, Slug};
use std::cell::OnceCell;
use std::collections::HashMap;

/// The files, what loading made of them, and where everything stands.
pub(super) struct Context<'a> {
    pub(super) loaded: &'a Loaded,
    layouts: [Option<Layout<'a>>; 3],
    /// The position of each record by its id, a file.
    positions: [HashMap<String, usize>; 3],
    countries: OnceCell<Countries>,
}

impl<'a> Context<'a> {
    pub(super) fn new(sources: &'a Sources, loaded: &'a Loaded) -> Self {
        let layouts = File::ALL.map(|file| match super::of(sources, file) {
            Source::Text(text) => Some(Layout::of(text)),
            Source::Missing(_) => None,
        });
        let mut context =
            Self { loaded, layouts, positions: Default::default(), countries: OnceCell::new() };
        context.positions = File::ALL.map(|file| {
            let ids = context.records(file).enumerate();
            let ids = ids.filter_map(|(position, record)| Some((text_of(record, "id")?, position)));
            // Of records with the same id the first one is used. What comes first in here must come last.
            let mut ids: Vec<_> = ids.collect();
            ids.reverse();
            ids.into_iter().map(|(id, position)| (id.trim().to_owned(), position)).collect()
        });
        context
    }

    pub(super) fn portal(&self) -> &'a Portal {
        &self.loaded.portal
    }

    /// The countries by all their names, once somebody asks for one.
    pub(super) fn countries(&self) -> &Countries {
        self.countries.get_or_init(|| Countries::of(self.portal()))
    }

    /// Where things stand in a file, if there is one.
    pub(super) fn layout(&self, file: File) -> Option<&Layout<'a>> {
        self.layouts.get(file as usize)?.as_ref()
    }

    /// What stands at a path.
    pub(super) fn spot(&self, file: File, path: &str) -> Option<Spot<'_, 'a>> {
        self.layout(file)?.find(path)
    }

    /// What stands at a path as it is written, on one line and shortened.
    pub(super) fn written(&self, file: File, path: &str) -> Option<String> {
        let layout = self.layout(file)?;
        let range = layout.find(path)?.value?.range();
        layout.text().get(range.start..range.end).map(shortened)
    }

    /// The objects in a file's list.
    pub(super) fn records(&self, file: File) -> impl Iterator<Item = &Object<'a>> {
        let list =
            self.layout(file).and_then(|layout| layout.root()?.as_object()?.get_array(list(file)));
        let records = list.map_or(&[][..], |list| list.elements.as_slice());
        records.iter().map(|record| record.as_object().unwrap_or(&NOTHING))
    }

    /// The position of the record with an id, the first if there are several.
    pub(super) fn position(&self, file: File, id: &str) -> Option<usize> {
        self.positions.get(file as usize)?.get(id).copied()
    }

    /// The path of a record that loading could use.
    pub(super) fn path(&self, file: File, id: &Slug) -> String {
        let position = self.position(file, id.as_str());
        position.map_or_else(String::new, |position| format!("{}[{position}]", list(file)))
    }

    /// A finding, with its place and the record that it is about.
    pub(super) fn finding(
        &self,
        level: Level,
        rule: Rule,
        file: File,
        path: impl Into<String>,
        what: impl Into<String>,
    ) -> Finding {
        let path = path.into();
        let layout = self.layout(file);
        let place = layout.and_then(|layout| Some(layout.place(layout.find(&path)?.at)));
        Finding {
            level,
            rule,
            file,
            record: self.record(file, &path),
            path,
            place,
            found: None,
            other: None,
            what: what.into(),
            outcome: None,
            hint: None,
        }
    }

    /// What the record that a path leads into is called: by its id, or else by its title.
    fn record(&self, file: File, path: &str) -> Option<String> {
        let end = path.find(']').filter(|_| file != File::Project)? + 1;
        let record = self.spot(file, path.get(..end)?)?.value?.as_object()?;
        text_of(record, "id").or_else(|| text_of(record, "title")).map(str::to_owned)
    }
}

static NOTHING: Object<'static> =
    Object { range: jsonc_parser::common::Range { start: 0, end: 0 }, properties: Vec::new() };

/// The field of a file that lists its records.
fn list(file: File) -> &'static str {
    match file {
        File::Project => "",
        File::Activities => "activities",
        File::Documents => "documents",
    }
}

/// A field that holds a text.
pub(super) fn text_of<'o>(object: &'o Object<'_>, field: &str) -> Option<&'o str> {
    let field = object.properties.iter().rev().find(|other| other.name.as_str() == field)?;
    field.value.as_string_lit().map(|text| &*text.value)
}

/// So many letters of what stands in a file are shown.
const SHOWN: usize = 120;

/// The first part of what is written, on one line.
fn shortened(written: &str) -> String {
    let mut words = String::new();
    for (position, c) in written.chars().enumerate() {
        if position == SHOWN {
            words.push('…');
            break;
        }
        words.push(if c.is_control() { ' ' } else { c });
    }
    words
}
