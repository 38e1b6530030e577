//! Reads a document.

use super::fault::Problem;
use super::record::Need::{May, Must};
use super::record::Record;
use super::terms::{Ids, Terms};
use crate::model::{Document, Lang, Portal, TermList, Version};

pub(super) fn read(mut record: Record<'_>, portal: &Portal, terms: &mut Terms) -> Option<Document> {
    let record = &mut record;
    let id = terms.id(record, Ids::Documents);
    let lang = record.lang("title_lang").unwrap_or_else(Lang::english);
    let title = record.text_in("title", Must, lang);
    let kind = terms.term(record, "kind", Must, TermList::DocumentKinds);
    let series = record.text("series", May);
    let date = record.date("year");
    let countries = terms.countries(record, portal);
    let projects = terms.named(record, "projects", TermList::Projects);
    let versions = versions(record);
    let link = record.link("url");
    let source = record.link("source");
    let confirmed = record.bool("confirmed").unwrap_or(true);
    record.pass_over("category");
    record.finish()?;
    let id = id?;
    terms.take_id(&id, Ids::Documents);
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

fn versions(record: &mut Record<'_>) -> Vec<Version> {
    let mut versions = Vec::new();
    record.each_object("versions", &mut |inner| versions.extend(version(inner)));
    versions
}

fn version(mut inner: Record<'_>) -> Option<Version> {
    let lang = language(&mut inner);
    let link = inner.link("url");
    let label = inner.words("label", May);
    let format = inner.words("format", May);
    let bytes = inner.number("bytes", May, u64::MAX);
    inner.leave()?;
    Some(Version { lang: lang?, link, label, format, bytes })
}

fn language(inner: &mut Record<'_>) -> Option<Lang> {
    let field = inner.field("lang", Must)?;
    let lang = inner.lang_of(&field)?;
    if lang.endonym().is_none() {
        inner.remark(&field, Problem::UnknownLanguage);
    }
    Some(lang)
}
