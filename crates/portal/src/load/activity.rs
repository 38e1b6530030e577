//! Reads what an activity says in several fields, or at length.

use super::fault::Problem;
use super::json::Json;
use super::record::Need::{May, Must};
use super::record::{Field, Record};
use crate::model::{Attribution, Block, DateSpan, Lang, PartialDate, When};

pub(super) fn attribution(record: &mut Record<'_>) -> Attribution {
    match record.one_of("attribution", &["stated", "listed", "inferred"]) {
        Some("listed") => Attribution::Listed,
        Some("inferred") => Attribution::Inferred,
        _ => Attribution::Stated,
    }
}

pub(super) fn when(record: &mut Record<'_>) -> When {
    let start_field = record.field("start", May);
    let start = date_or_lose(record, start_field.as_ref());
    let end_field = record.field("end", May);
    let end = date_or_lose(record, end_field.as_ref());
    let estimate = estimated_year(record);
    match (start, end, estimate) {
        (Some(start), None, _) => When::Dated(DateSpan::at(start)),
        (Some(start), Some(end), _) => {
            if let Some(span) = DateSpan::new(start, end) {
                return When::Dated(span);
            }
            if let Some(field) = end_field {
                record.lose_by(&field, Problem::EndBeforeStart);
            }
            When::Unknown
        }
        (None, Some(end), _) => When::Dated(DateSpan::at(end)),
        (None, None, Some(year)) => When::Estimated(year),
        (None, None, None) => When::Unknown,
    }
}

/// A wrong date costs the record: in the wrong place it would be worse than missing.
fn date_or_lose(record: &mut Record<'_>, field: Option<&Field>) -> Option<PartialDate> {
    let field = field?;
    let date = field.date();
    if date.is_none() {
        record.lose_by(field, Problem::BadDate);
    }
    date
}

fn estimated_year(record: &mut Record<'_>) -> Option<i16> {
    let mut field = record.field("estimated_year", May)?;
    let date = record.date_of(&mut field)?;
    if date.month().is_some() {
        record.fault(&field, Problem::BadDate);
        return None;
    }
    Some(date.year())
}

pub(super) fn body(record: &mut Record<'_>) -> Vec<Block> {
    let mut body = Vec::new();
    record.each("body", &mut |record, mut field| {
        let is_quote = matches!(&field.value, Json::Object(fields) if fields.has("quote"));
        body.extend(if is_quote {
            record.enter(&mut field).and_then(quote)
        } else {
            record.text_of(field, Lang::english()).map(Block::Paragraph)
        });
    });
    body
}

fn quote(mut inner: Record<'_>) -> Option<Block> {
    let words = inner.text("quote", Must);
    let by = inner.text("by", May);
    let role = inner.text("role", May);
    inner.leave()?;
    Some(Block::Quote { words: words?, by, role })
}
