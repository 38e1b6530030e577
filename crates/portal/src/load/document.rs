//! Reads a document.

use super::fault::Problem;
use super::record::{Field, Record};
use super::terms::{List, Names, Terms};
use crate::model::{Document, Lang, Portal, Version};

pub(super) fn read(mut record: Record<'_>, portal: &Portal, terms: &mut Terms) -> Option<Document> {
    let record = &mut record;
    let id = terms.id(record, false);
    let lang = record
        .optional("title_lang", |record, field| {
            record.parsed(field, Problem::BadLanguage, Lang::parse)
        })
        .unwrap_or_else(Lang::english);
    let title = record.required("title", |record, field| record.text_in(field, lang));
    let kind =
        record.required("kind", |record, field| terms.term(record, field, List::DocumentKinds));
    let series = record.optional("series", Record::text);
    let date = record.optional("year", Record::date);
    let countries = terms.countries(record, portal);
    let projects =
        record.list("projects", |record, field| terms.named(record, field, Names::Projects));
    let versions = record.list("versions", |record, field| record.inside(field, version));
    let link = record.optional("url", Record::link);
    let source = record.optional("source", Record::link);
    let confirmed = record.optional("confirmed", Record::bool).unwrap_or(true);
    record.pass_over(&["notes", "category"]);
    if !record.finish() {
        return None;
    }
    let id = id?;
    terms.take_id(&id, false);
    Some(Document {
        id,
        title: title?,
        kind: kind?,
        series,
        date,
        countries,
        projects,
        versions,
        link,
        source,
        confirmed,
    })
}

fn version(record: &mut Record<'_>) -> Option<Version> {
    let lang = record.required("lang", language);
    let link = record.optional("url", Record::link);
    let label = record.optional("label", Record::words);
    let format = record.optional("format", Record::words);
    let bytes = record.optional("bytes", Record::number);
    record.pass_over(&["notes"]);
    Some(Version { lang: lang?, link, label, format, bytes })
}

fn language(record: &mut Record<'_>, field: Field) -> Option<Lang> {
    let copy = field.copy();
    let lang = record.parsed(field, Problem::BadLanguage, Lang::parse)?;
    if lang.endonym().is_none() {
        record.remark(&copy, Problem::UnknownLanguage);
    }
    Some(lang)
}
