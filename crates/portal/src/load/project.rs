//! Reads the project, and the lists that its records choose from.

use super::fault::{Expected, Fault, File, Problem};
use super::file::{self, Shape, Source};
use super::record::{Field, Record};
use crate::model::{
    Budget, Contacts, Country, CountryCode, Designation, Office, Person, Portal, Project,
    RelatedProject, Slug, Term, Tile,
};
use std::sync::Arc;

/// Reads the project file into the portal; `false` if nothing of it could be read.
pub(super) fn load(source: &Source, portal: &mut Portal, faults: &mut Vec<Fault>) -> bool {
    file::read(source, File::Project, Shape::Object, faults, |record| read(record, portal))
}

fn read(mut record: Record<'_>, portal: &mut Portal) {
    let record = &mut record;
    portal.designation = record.optional("designation", |record, field| {
        record.inside(field, |inner| {
            let mark = inner.required("mark", Record::words);
            let note = inner.required("note", Record::text);
            inner.pass_over(&["notes"]);
            Some(Designation { mark: mark?, note: note? })
        })
    });
    portal.countries = countries(record, "countries");
    portal.other_countries = countries(record, "other_countries");
    portal.activity_kinds = terms(record, "activity_kinds");
    portal.document_kinds = terms(record, "document_kinds");
    portal.topics = terms(record, "topics");
    portal.project = Project {
        id: record.required("id", Record::slug),
        short_name: record.required("short_name", Record::text),
        name: record.required("name", Record::text),
        also_known_as: record.list("also_known_as", Record::text),
        summary: record.optional("summary", Record::text),
        start: record.optional("start", Record::date),
        end: record.optional("end", Record::date),
        duration_months: months(record, "duration_months"),
        planned_duration_months: months(record, "planned_duration_months"),
        budget: record.optional("budget", budget),
        funded_by: record.list("funded_by", Record::text),
        partners: record.list("partners", Record::text),
        implemented_by: record.optional("implemented_by", Record::text),
        objective: record.optional("objective", Record::text),
        indicators: record.list("indicators", Record::text),
        components: terms(record, "components").iter().map(|term| Term::clone(term)).collect(),
        predecessor: record.optional("predecessor", related),
        follow_on: record.list("follow_on", related),
        contacts: record.optional("contacts", contacts).unwrap_or_default(),
        video: record.optional("video", Record::slug),
        home: record.optional("home", Record::link),
        sources: record.list("sources", Record::link),
    };
    record.pass_over(&["notes"]);
    // Whatever a project lacks, the rest of it is shown.
    record.finish_anyway();
}

fn months(record: &mut Record<'_>, key: &str) -> Option<u32> {
    record.optional(key, small_number)
}

/// A number that fits, for months and tiles.
fn small_number<T: TryFrom<u64>>(record: &mut Record<'_>, field: Field) -> Option<T> {
    let copy = field.copy();
    let number = T::try_from(record.number(field)?).ok();
    if number.is_none() {
        record.fault(&copy, Problem::WrongType(Expected::Number));
    }
    number
}

fn terms(record: &mut Record<'_>, key: &str) -> Vec<Arc<Term>> {
    let mut seen: Vec<Slug> = Vec::new();
    record.list(key, |record, field| {
        let copy = field.copy();
        let rank = seen.len();
        let term = record.inside(field, |inner| {
            let id = inner.required("id", Record::slug);
            let name = inner.required("name", Record::text);
            inner.pass_over(&["notes"]);
            Some(Arc::new(Term { id: id?, name: name?, rank }))
        })?;
        if seen.contains(&term.id) {
            record.fault(&copy, Problem::ListedTwice);
            return None;
        }
        seen.push(term.id.clone());
        Some(term)
    })
}

fn countries(record: &mut Record<'_>, key: &str) -> Vec<Country> {
    let mut seen: Vec<CountryCode> = Vec::new();
    record.list(key, |record, field| {
        let copy = field.copy();
        let country = country(record, field)?;
        if seen.contains(&country.code) {
            record.fault(&copy, Problem::ListedTwice);
            return None;
        }
        seen.push(country.code);
        Some(country)
    })
}

fn country(record: &mut Record<'_>, field: Field) -> Option<Country> {
    record.inside(field, |inner| {
        let code = inner.required("code", |record, field| {
            record.parsed(field, Problem::UnknownCountry, CountryCode::parse)
        });
        let name = inner.required("name", Record::text);
        let designated = inner.optional("designation", Record::bool).unwrap_or(false);
        let tile = inner.optional("tile", tile);
        let aliases = inner.list("aliases", Record::words);
        inner.pass_over(&["notes"]);
        Some(Country { code: code?, name: name?, designated, tile, aliases })
    })
}

/// `[column, row]`
fn tile(record: &mut Record<'_>, field: Field) -> Option<Tile> {
    let copy = field.copy();
    let before = record.faults();
    let numbers = record.list_of(field, small_number::<u8>);
    if let [column, row] = *numbers.as_slice() {
        return Some(Tile { row, column });
    }
    if record.faults() == before {
        record.fault(&copy, Problem::WrongType(Expected::Tile));
    }
    None
}

fn budget(record: &mut Record<'_>, field: Field) -> Option<Budget> {
    record.inside(field, |inner| {
        let amount = inner.required("amount", Record::number);
        let currency = inner.required("currency", Record::words);
        let remark = inner.optional("remark", Record::text);
        let source = inner.optional("source", Record::link);
        inner.pass_over(&["notes"]);
        Some(Budget { amount: amount?, currency: currency?, remark, source })
    })
}

fn related(record: &mut Record<'_>, field: Field) -> Option<RelatedProject> {
    record.inside(field, |inner| {
        let name = inner.required("name", Record::text);
        let full_name = inner.optional("full_name", Record::text);
        let start = inner.optional("start", Record::date);
        let end = inner.optional("end", Record::date);
        let budget = inner.optional("budget", budget);
        let mut sources = Vec::from_iter(inner.optional("source", Record::link));
        sources.extend(inner.list("more_sources", Record::link));
        inner.pass_over(&["notes"]);
        Some(RelatedProject { name: name?, full_name, start, end, budget, sources })
    })
}

fn contacts(record: &mut Record<'_>, field: Field) -> Option<Contacts> {
    record.inside(field, |inner| {
        let office = inner.optional("office", office);
        let people = inner.list("people", person);
        let source = inner.optional("source", Record::link);
        let remark = inner.optional("remark", Record::text);
        inner.pass_over(&["notes"]);
        Some(Contacts { office, people, source, remark })
    })
}

fn office(record: &mut Record<'_>, field: Field) -> Option<Office> {
    record.inside(field, |inner| {
        let name = inner.required("name", Record::text);
        let address = inner.list("address", Record::words);
        let phone = inner.optional("phone", Record::words);
        let email = inner.optional("email", Record::words);
        let source = inner.optional("source", Record::link);
        let remark = inner.optional("remark", Record::text);
        inner.pass_over(&["notes"]);
        Some(Office { name: name?, address, phone, email, source, remark })
    })
}

fn person(record: &mut Record<'_>, field: Field) -> Option<Person> {
    record.inside(field, |inner| {
        let name = inner.required("name", Record::words);
        let role = inner.optional("role", Record::text);
        let group = inner.optional("group", Record::text);
        inner.pass_over(&["notes"]);
        Some(Person { name: name?, role, group })
    })
}
