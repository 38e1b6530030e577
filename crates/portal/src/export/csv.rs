//! CSV (RFC 4180), for spreadsheets: a row for each activity, and for each language version of a document.

use super::note::note;
use crate::labels;
use crate::message::{Key, Messages};
use crate::model::{Activity, CountryCode, Document, Link, Portal, Term, When};
use std::sync::Arc;

/// What tells a spreadsheet that the file is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// What a spreadsheet would read as the beginning of a formula, or skip in front of one. The wide ones count
/// as well where East Asian letters are typed.
const BEGINS_FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A table of activities in the order given; `link` gives an activity's address.
///
/// Dates are ISO 8601, as exact as they are known. What is estimated is only a year, and said to be estimated.
pub fn csv_activities(
    activities: &[&Activity],
    portal: &Portal,
    messages: &Messages,
    link: &dyn Fn(&Activity) -> String,
) -> String {
    let mut sheet = Sheet::new(
        portal,
        messages,
        &[
            Key::ExportId,
            Key::ExportFrom,
            Key::ExportTo,
            Key::ExportIsEstimated,
            Key::ColumnTitle,
            Key::ExportTitleLanguage,
            Key::FacetKind,
            Key::FacetTopic,
            Key::ColumnPlace,
            Key::ExportPlaceCountry,
            Key::ColumnCountries,
            Key::ActivityPartners,
            Key::ActivityProjects,
            Key::ExportSummary,
            Key::ExportSources,
            Key::ExportAddress,
            Key::ExportNote,
        ],
    );
    let lang = messages.lang();
    for activity in activities {
        let (start, end) = match activity.when {
            When::Dated(span) => (span.start().to_string(), span.end().to_string()),
            When::Estimated(year) => (year.to_string(), year.to_string()),
            When::Unknown => (String::new(), String::new()),
        };
        let is_estimated = matches!(activity.when, When::Estimated(_));
        let title = activity.title.pick(lang);
        sheet.row(&[
            activity.id.as_str(),
            &start,
            &end,
            messages.text(if is_estimated { Key::ExportYes } else { Key::ExportNo }),
            title.text,
            title.lang.as_str(),
            activity.kind.name.words(lang),
            activity.topic.as_ref().map_or("", |topic| topic.name.words(lang)),
            activity.place.city.as_ref().map_or("", |city| city.name.words(lang)),
            activity.place.country.as_ref().map_or("", |code| sheet.country(code)),
            &sheet.countries(&activity.countries),
            &sheet.terms(&activity.partners),
            &sheet.terms(&activity.projects),
            activity.summary.as_ref().map_or("", |summary| summary.words(lang)),
            &joined(&mut activity.sources.iter().map(Link::as_str)),
            &link(activity),
        ]);
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
        let countries = sheet.countries(&document.countries);
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

/// A table as far as it is written.
struct Sheet<'a> {
    portal: &'a Portal,
    messages: &'a Messages,
    out: String,
}

impl<'a> Sheet<'a> {
    fn new(portal: &'a Portal, messages: &'a Messages, head: &[Key]) -> Self {
        let mut out = String::from(BYTE_ORDER_MARK);
        for (position, key) in head.iter().enumerate() {
            cell(messages.text(*key), position == 0, &mut out);
        }
        out.push_str("\r\n");
        Self { portal, messages, out }
    }

    /// Writes a row, and behind it the note if the name that needs it stands in the row.
    fn row(&mut self, cells: &[&str]) {
        let is_needed = |mark: &str| cells.iter().any(|text| text.contains(mark));
        let note = note(self.portal, self.messages, is_needed).unwrap_or_default();
        for (position, text) in cells.iter().enumerate() {
            cell(text, position == 0, &mut self.out);
        }
        cell(&note, false, &mut self.out);
        self.out.push_str("\r\n");
    }

    /// A country's name with its mark; its code where the data do not name it.
    fn country<'c>(&self, code: &'c CountryCode) -> &'c str
    where
        'a: 'c,
    {
        let named = self.portal.country(*code);
        named.map_or(code.as_str(), |country| country.name.words(self.messages.lang()))
    }

    fn countries(&self, codes: &[CountryCode]) -> String {
        if codes.is_empty() {
            return self.messages.text(Key::RegionalTag).to_owned();
        }
        joined(&mut codes.iter().map(|code| self.country(code)))
    }

    fn terms(&self, terms: &[Arc<Term>]) -> String {
        joined(&mut terms.iter().map(|term| term.name.words(self.messages.lang())))
    }
}

fn joined(parts: &mut dyn Iterator<Item = &str>) -> String {
    let mut out = String::new();
    for part in parts {
        if !out.is_empty() {
            out.push_str("; ");
        }
        out.push_str(part);
    }
    out
}

/// Writes a cell. One that a spreadsheet would take for a formula is made text by an apostrophe.
fn cell(text: &str, is_first: bool, out: &mut String) {
    if !is_first {
        out.push(',');
    }
    let begin = text.chars().find(|c| !matches!(*c, ' ' | '\u{a0}' | BYTE_ORDER_MARK));
    let is_formula = begin.is_some_and(|c| BEGINS_FORMULA.contains(&c));
    // Some spreadsheets separate cells by semicolons or tabs, whatever the file does.
    let is_special = |c| matches!(c, '"' | ',' | ';' | '\t' | '\r' | '\n');
    let is_quoted = text.starts_with(' ') || text.ends_with(' ') || text.chars().any(is_special);
    if is_quoted {
        out.push('"');
    }
    if is_formula {
        out.push('\'');
    }
    for c in text.chars() {
        if c == '"' {
            out.push('"');
        }
        out.push(c);
    }
    if is_quoted {
        out.push('"');
    }
}
