//! CSV (RFC 4180), for spreadsheets: a row for each activity, and for each language version of a document.

use super::sheet::Sheet;
use crate::labels;
use crate::load::{Column, FIELDS};
use crate::message::{Key, Messages};
use crate::model::{Activity, Document, Link, Portal};

/// A table of activities in the order given; `link` gives an activity's address.
///
/// Dates are ISO 8601, as exact as they are known. What is estimated is only a year, and said to be estimated.
pub fn csv_activities(
    activities: &[&Activity],
    portal: &Portal,
    messages: &Messages,
    link: &dyn Fn(&Activity) -> String,
) -> String {
    let mut columns: Vec<&Column> = Vec::new();
    for column in FIELDS.iter().flat_map(|field| field.columns) {
        let place = columns.partition_point(|other| other.place < column.place);
        columns.insert(place, column);
    }
    let mut heads: Vec<Key> = columns.iter().map(|column| column.head).collect();
    heads.extend([Key::ExportAddress, Key::ExportNote]);
    let mut sheet = Sheet::new(portal, messages, &heads);
    for activity in activities {
        let cells = columns.iter().map(|column| (column.cell)(activity, sheet.cells));
        let cells: Vec<String> = cells.chain([link(activity)]).collect();
        sheet.row(&cells.iter().map(String::as_str).collect::<Vec<_>>());
    }
    sheet.out
}

/// A table of documents in the order given; `link` gives a document's address.
///
/// Each language version has a row, which says again what holds for the work; a work without versions has one
/// row. A version whose file is not known is linked to the work as a whole.
pub fn csv_documents(
    documents: &[&Document],
    portal: &Portal,
    messages: &Messages,
    link: &dyn Fn(&Document) -> String,
) -> String {
    let mut sheet = Sheet::new(
        portal,
        messages,
        &[
            Key::ExportId,
            Key::ColumnTitle,
            Key::FacetKind,
            Key::ExportDate,
            Key::ColumnCountries,
            Key::ExportLanguage,
            Key::ExportLanguageTag,
            Key::ExportFormat,
            Key::ExportBytes,
            Key::ExportLink,
            Key::ExportListedOn,
            Key::ExportAddress,
            Key::ExportNote,
        ],
    );
    let lang = messages.lang();
    for document in documents {
        let date = document.date.map_or_else(String::new, |date| date.to_string());
        let countries = sheet.cells.countries(&document.countries);
        let address = link(document);
        let versions = document.versions.iter().map(Some);
        let none = document.versions.is_empty().then_some(None);
        for version in versions.chain(none) {
            let language = version.map(|version| labels::language_in_full(&version.lang, messages));
            let bytes = version.and_then(|version| version.bytes).map(|bytes| bytes.to_string());
            let file = version.and_then(|version| version.link.as_ref());
            sheet.row(&[
                document.id.as_str(),
                document.title.words(lang),
                document.kind.name.words(lang),
                &date,
                &countries,
                language.as_deref().unwrap_or_default(),
                version.map_or("", |version| version.lang.as_str()),
                version.and_then(|version| version.format.as_deref()).unwrap_or_default(),
                bytes.as_deref().unwrap_or_default(),
                file.or(document.link.as_ref()).map_or("", Link::as_str),
                document.source.as_ref().map_or("", Link::as_str),
                &address,
            ]);
        }
    }
    sheet.out
}
