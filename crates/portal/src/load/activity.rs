//! Reads an activity.

use super::fault::Problem;
use super::record::{Field, Record};
use super::terms::{List, Names, Terms};
use crate::model::{Activity, Attribution, Block, DateSpan, Lang, Place, Portal, When};
use serde_json::Value;

pub(super) fn read(mut record: Record<'_>, portal: &Portal, terms: &mut Terms) -> Option<Activity> {
    let record = &mut record;
    let id = terms.id(record, true);
    let lang = record
        .optional("title_lang", |record, field| {
            record.parsed(field, Problem::BadLanguage, Lang::parse)
        })
        .unwrap_or_else(Lang::english);
    let title = record.required("title", |record, field| record.text_in(field, lang));
    let kind =
        record.required("kind", |record, field| terms.term(record, field, List::ActivityKinds));
    let when = when(record);
    let place = Place {
        city: record.optional("city", Record::text),
        country: record
            .optional("place_country", |record, field| terms.country(record, field, portal, false)),
    };
    let countries = terms.countries(record, portal);
    let other_countries =
        record.list("other_countries", |record, field| terms.country(record, field, portal, false));
    let topic = record.optional("topic", |record, field| terms.term(record, field, List::Topics));
    let partners =
        record.list("partners", |record, field| terms.named(record, field, Names::Partners));
    let projects =
        record.list("projects", |record, field| terms.named(record, field, Names::Projects));
    let summary = record.optional("summary", Record::text);
    let body = record.list("body", block);
    let mut sources = Vec::from_iter(record.optional("source", Record::link));
    sources.extend(record.list("more_sources", Record::link));
    let attribution = record
        .optional("attribution", |record, field| {
            record.one_of(
                field,
                &["stated", "listed", "inferred"],
                &[Attribution::Stated, Attribution::Listed, Attribution::Inferred],
            )
        })
        .unwrap_or_default();
    record.pass_over(&["notes"]);
    if !record.finish() {
        return None;
    }
    let id = id?;
    terms.take_id(&id, true);
    Some(Activity {
        id,
        title: title?,
        when,
        place,
        countries,
        other_countries,
        kind: kind?,
        topic,
        partners,
        projects,
        summary,
        body,
        sources,
        attribution,
    })
}

/// A wrong date costs the record: in the wrong place it would be worse than missing.
fn when(record: &mut Record<'_>) -> When {
    let has_start = record.take("start");
    let start = has_start.and_then(|field| record.date_or_lose(field));
    let end_field = record.take("end");
    let end_copy = end_field.as_ref().map(Field::copy);
    let end = end_field.and_then(|field| record.date_or_lose(field));
    let estimate = record.optional("estimated_year", |record, field| {
        let copy = field.copy();
        let date = record.date(field)?;
        if date.month().is_some() {
            record.fault(&copy, Problem::BadDate);
            return None;
        }
        Some(date.year())
    });
    match (start, end, estimate) {
        (Some(start), None, _) => When::Dated(DateSpan::at(start)),
        (Some(start), Some(end), _) => {
            if let Some(span) = DateSpan::new(start, end) {
                return When::Dated(span);
            }
            if let Some(field) = end_copy {
                record.lose(&field, Problem::EndBeforeStart);
            }
            When::Unknown
        }
        (None, Some(end), _) => When::Dated(DateSpan::at(end)),
        (None, None, Some(year)) => When::Estimated(year),
        (None, None, None) => When::Unknown,
    }
}

fn block(record: &mut Record<'_>, field: Field) -> Option<Block> {
    let is_quote = matches!(&field.value, Value::Object(fields) if fields.contains_key("quote"));
    if !is_quote {
        return record.text(field).map(Block::Paragraph);
    }
    record.inside(field, |inner| {
        let words = inner.required("quote", Record::text);
        let by = inner.optional("by", Record::text);
        let role = inner.optional("role", Record::text);
        inner.pass_over(&["notes"]);
        Some(Block::Quote { words: words?, by, role })
    })
}
