//! Reads the project, and the lists that its records choose from.

use super::fault::{Consequence, Expected, Fault, File, Problem};
use super::file::{self, Shape, Source};
use super::json::Json;
use super::record::Need::{May, Must};
use super::record::{Field, Record};
use super::told::Found;
use crate::interner::Interner;
use crate::model::{
    Budget, Contacts, Country, CountryCode, Designation, Lang, Office, Person, Portal, Project,
    RelatedProject, Release, Slug, Term, Tile,
};
use std::sync::Arc;

/// Reads the project file into the portal; `false` if nothing of it could be read.
pub(super) fn load(source: &Source, portal: &mut Portal, faults: &mut Vec<Fault>) -> bool {
    file::read(source, File::Project, Shape::Object, faults, &mut |record| read(record, portal))
}

fn read(mut record: Record<'_>, portal: &mut Portal) {
    let record = &mut record;
    portal.designation = record.object("designation").and_then(designation);
    portal.countries = countries(record, "countries");
    portal.other_countries = countries(record, "other_countries");
    portal.places = places(record);
    portal.names = names(record);
    portal.activity_kinds = terms(record, "activity_kinds");
    portal.document_kinds = terms(record, "document_kinds");
    portal.topics = terms(record, "topics");
    portal.index = record.object("index").and_then(release);
    portal.project = Project {
        id: record.slug("id", Must),
        short_name: record.text("short_name", Must),
        name: record.text("name", Must),
        also_known_as: record.texts("also_known_as"),
        summary: record.text("summary", May),
        start: record.date("start"),
        end: record.date("end"),
        duration_months: months(record, "duration_months"),
        planned_duration_months: months(record, "planned_duration_months"),
        budget: budget(record),
        funded_by: record.texts("funded_by"),
        partners: record.texts("partners"),
        implemented_by: record.text("implemented_by", May),
        objective: record.text("objective", May),
        indicators: record.texts("indicators"),
        components: terms(record, "components").iter().map(|term| Term::clone(term)).collect(),
        predecessor: record.object("predecessor").and_then(related),
        follow_on: follow_on(record),
        contacts: record.object("contacts").and_then(contacts).unwrap_or_default(),
        video: record.slug("video", May),
        home: record.link("home"),
        sources: record.links("sources"),
    };
    // Whatever a project lacks, the rest of it is shown.
    record.finish_anyway();
}

fn designation(mut inner: Record<'_>) -> Option<Designation> {
    let mark = inner.words("mark", Must);
    let note = inner.text("note", Must);
    inner.leave()?;
    Some(Designation { mark: mark?, note: note? })
}

fn release(mut inner: Record<'_>) -> Option<Release> {
    let name = inner.slug("release", Must);
    let mut number = |key| inner.number(key, May, u32::MAX.into()).unwrap_or_default();
    let (lost, bytes) = (number("lost"), number("bytes"));
    inner.leave()?;
    Some(Release {
        name: name?,
        lost: usize::try_from(lost).ok()?,
        bytes: usize::try_from(bytes).ok()?,
    })
}

fn months(record: &mut Record<'_>, key: &str) -> Option<u32> {
    u32::try_from(record.number(key, May, u32::MAX.into())?).ok()
}

fn terms(record: &mut Record<'_>, key: &str) -> Vec<Arc<Term>> {
    let mut terms: Vec<Arc<Term>> = Vec::new();
    let mut ids = Interner::default();
    record.each(key, &mut |record, mut field| {
        let Some(inner) = record.enter(&mut field) else { return };
        let Some(term) = term(inner, terms.len()) else { return };
        if ids.add(term.id.as_str()) < terms.len() {
            record.fault(&field, Problem::ListedTwice);
        } else {
            terms.push(Arc::new(term));
        }
    });
    terms
}

fn term(mut inner: Record<'_>, rank: usize) -> Option<Term> {
    let id = inner.slug("id", Must);
    let name = inner.text("name", Must);
    inner.leave()?;
    Some(Term { id: id?, name: name?, rank, is_listed: true })
}

/// Places have no ids in the file: their first names make them.
fn places(record: &mut Record<'_>) -> Vec<Arc<Term>> {
    let mut places: Vec<Arc<Term>> = Vec::new();
    let mut ids = Interner::default();
    record.each("cities", &mut |record, field| {
        let path = field.path.clone();
        let Some(name) = record.text_of(field, Lang::english()) else { return };
        let (id, rank) = (Slug::from_any_name(name.first()), places.len());
        if ids.add(id.as_str()) < rank {
            let value = Json::Text(name.first().to_owned());
            record.fault(&Field { path, value, need: May }, Problem::ListedTwice);
        } else {
            places.push(Arc::new(Term { id, name, rank, is_listed: true }));
        }
    });
    places
}

fn countries(record: &mut Record<'_>, key: &str) -> Vec<Country> {
    let mut countries: Vec<Country> = Vec::new();
    record.each(key, &mut |record, mut field| {
        let Some(country) = record.enter(&mut field).and_then(country) else { return };
        if countries.iter().any(|known| known.code == country.code) {
            record.fault(&field, Problem::ListedTwice);
        } else {
            countries.push(country);
        }
    });
    countries
}

fn names(record: &mut Record<'_>) -> Vec<Vec<String>> {
    let mut names = Vec::new();
    record.each("names", &mut |record, mut field| {
        let mut group = Vec::new();
        record.each_of(&mut field, &mut |record, item| group.extend(record.words_of(&item)));
        names.push(group);
    });
    names
}

fn country(mut inner: Record<'_>) -> Option<Country> {
    let code = code(&mut inner);
    let name = inner.text("name", Must);
    let designated = inner.bool("designation").unwrap_or(false);
    let tile = tile(&mut inner);
    let aliases = inner.words_list("aliases");
    inner.leave()?;
    Some(Country { code: code?, name: name?, designated, tile, aliases })
}

fn code(inner: &mut Record<'_>) -> Option<CountryCode> {
    let field = inner.field("code", Must)?;
    let code = field.plain().and_then(CountryCode::parse);
    inner.or_fault(&field, Problem::UnknownCountry, code)
}

/// `[column, row]`
fn tile(inner: &mut Record<'_>) -> Option<Tile> {
    let mut field = inner.field("tile", May)?;
    let found = Found::value(&field.value);
    let before = inner.faults();
    let mut numbers = Vec::new();
    inner.each_of(&mut field, &mut |inner, item| {
        let number = inner.number_of(&item, u8::MAX.into());
        numbers.extend(number.and_then(|number| u8::try_from(number).ok()));
    });
    if let [column, row] = *numbers.as_slice() {
        return Some(Tile { row, column });
    }
    if inner.faults() == before {
        let wrong = Problem::WrongType(Expected::Tile);
        inner.note(field.path, found, wrong, Consequence::ValueLost);
    }
    None
}

fn budget(record: &mut Record<'_>) -> Option<Budget> {
    let mut inner = record.object("budget")?;
    let amount = inner.number("amount", Must, u64::MAX);
    let currency = inner.words("currency", Must);
    let remark = inner.text("remark", May);
    let source = inner.link("source");
    inner.leave()?;
    Some(Budget { amount: amount?, currency: currency?, remark, source })
}

fn follow_on(record: &mut Record<'_>) -> Vec<RelatedProject> {
    let mut projects = Vec::new();
    record.each_object("follow_on", &mut |inner| projects.extend(related(inner)));
    projects
}

fn related(mut inner: Record<'_>) -> Option<RelatedProject> {
    let name = inner.text("name", Must);
    let full_name = inner.text("full_name", May);
    let start = inner.date("start");
    let end = inner.date("end");
    let budget = budget(&mut inner);
    let sources = inner.all_sources();
    inner.leave()?;
    Some(RelatedProject { name: name?, full_name, start, end, budget, sources })
}

fn contacts(mut inner: Record<'_>) -> Option<Contacts> {
    let office = inner.object("office").and_then(office);
    let people = people(&mut inner);
    let source = inner.link("source");
    let remark = inner.text("remark", May);
    inner.leave()?;
    Some(Contacts { office, people, source, remark })
}

fn office(mut inner: Record<'_>) -> Option<Office> {
    let name = inner.text("name", Must);
    let address = inner.words_list("address");
    let phone = inner.words("phone", May);
    let email = inner.email("email");
    let source = inner.link("source");
    let remark = inner.text("remark", May);
    inner.leave()?;
    Some(Office { name: name?, address, phone, email, source, remark })
}

fn people(inner: &mut Record<'_>) -> Vec<Person> {
    let mut people = Vec::new();
    inner.each_object("people", &mut |inner| people.extend(person(inner)));
    people
}

fn person(mut inner: Record<'_>) -> Option<Person> {
    let name = inner.words("name", Must);
    let role = inner.text("role", May);
    let group = inner.text("group", May);
    inner.leave()?;
    Some(Person { name: name?, role, group })
}
