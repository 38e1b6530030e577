//! How an activity or a document is cited: as a sentence, and as an entry of a BibTeX file.

use super::note::note;
use crate::dates;
use crate::labels;
use crate::message::{Key, Messages};
use crate::model::{Activity, Document, PartialDate, Portal, Project, Slug, Text, When};
use crate::seek;

/// What is cited.
#[derive(Clone, Copy, Debug)]
pub enum Cited<'a> {
    /// An activity of the project.
    Activity(&'a Activity),
    /// A document that the portal lists, of the project or not.
    Document(&'a Document),
}

/// A sentence that is ready to be put into a list of sources; `address` is where the portal shows the thing.
///
/// The author is the body that runs the project, or those whose project it is. A document that did not come
/// from the project has no author that the data know.
pub fn citation(cited: Cited<'_>, portal: &Portal, messages: &Messages, address: &str) -> String {
    let reference = Reference::new(cited, portal, messages);
    let year = match (reference.date, reference.estimate) {
        (Some(date), _) => date.year().to_string(),
        (None, Some(year)) => messages.cite_year_estimated(&year.to_string()),
        (None, None) => messages.text(Key::CiteYearUnknown).to_owned(),
    };
    let authors = reference.authors.join(", ");
    let mut out = String::new();
    if authors.is_empty() {
        sentence(&messages.cite_by(reference.title, &year), &mut out);
    } else {
        sentence(&messages.cite_by(&authors, &year), &mut out);
        sentence(reference.title, &mut out);
    }
    sentence(&reference.within, &mut out);
    out.push_str(address);
    if !reference.note.is_empty() {
        out.push(' ');
        out.push_str(&reference.note);
    }
    out
}

/// An entry of a BibTeX file; `address` is where the portal shows the thing.
pub fn bibtex(cited: Cited<'_>, portal: &Portal, messages: &Messages, address: &str) -> String {
    let reference = Reference::new(cited, portal, messages);
    let mut out = String::from("@misc{");
    out.push_str(portal.project.key());
    out.push('-');
    out.push_str(reference.id.as_str());
    if !reference.authors.is_empty() {
        // Braces around each, or a body would be taken apart into first and last names.
        out.push_str(",\n  author = {");
        for (position, author) in reference.authors.iter().enumerate() {
            out.push_str(if position == 0 { "{" } else { " and {" });
            tex(author, &mut out);
            out.push('}');
        }
        out.push('}');
    }
    out.push_str(",\n  title = {{");
    tex(reference.title, &mut out);
    out.push_str("}}");
    if let Some(year) = reference.date.map(PartialDate::year).or(reference.estimate) {
        out.push_str(",\n  year = {");
        out.push_str(&year.to_string());
        out.push('}');
    }
    if let Some(month) = reference.date.and_then(PartialDate::month).and_then(month_macro) {
        out.push_str(",\n  month = ");
        out.push_str(month);
    }
    out.push_str(",\n  howpublished = {\\url{");
    url(address, &mut out);
    out.push_str("}}");
    let mut remarks = String::new();
    sentence(&reference.within, &mut remarks);
    if reference.estimate.is_some() {
        sentence(messages.text(Key::ActivityEstimatedNote), &mut remarks);
    }
    sentence(&reference.note, &mut remarks);
    if !remarks.is_empty() {
        out.push_str(",\n  note = {");
        tex(remarks.trim_end(), &mut out);
        out.push('}');
    }
    out.push_str("\n}\n");
    out
}

/// What is said of the thing, whatever is made of it.
struct Reference<'a> {
    id: &'a Slug,
    authors: Vec<&'a str>,
    title: &'a str,
    /// Its date, or the first of them.
    date: Option<PartialDate>,
    /// The year, where it is only estimated.
    estimate: Option<i16>,
    /// The project it belongs to, and where and when it took place.
    within: String,
    /// The designation note, if a name that needs it is said.
    note: String,
}

impl<'a> Reference<'a> {
    fn new(cited: Cited<'a>, portal: &'a Portal, messages: &'a Messages) -> Self {
        let lang = messages.lang();
        let project = portal.project.called().map(|name| name.words(lang));
        let mut within: Vec<String> = Vec::new();
        let (id, title, date, estimate, is_own) = match cited {
            Cited::Activity(activity) => {
                within.extend(project.map(str::to_owned));
                within.extend(labels::place(&activity.place, portal, messages));
                let (date, estimate) = match activity.when {
                    When::Dated(span) => (Some(span.start()), None),
                    When::Estimated(year) => (None, Some(year)),
                    When::Unknown => (None, None),
                };
                if date.is_some() {
                    within.push(dates::when(activity.when, messages));
                }
                (&activity.id, &activity.title, date, estimate, true)
            }
            Cited::Document(document) => {
                let is_own = is_of(&portal.project, document);
                within.extend(project.map(|project| {
                    if is_own { project.to_owned() } else { messages.cite_listed_by(project) }
                }));
                (&document.id, &document.title, document.date, None, is_own)
            }
        };
        let title = title.words(lang);
        let within = within.join(", ");
        let authors: Vec<&str> =
            if is_own { authors(&portal.project, messages) } else { Vec::new() };
        let is_needed = |mark: &str| {
            let is_in = |text: &str| seek::has(text, mark);
            is_in(title) || is_in(&within) || authors.iter().any(|author| is_in(author))
        };
        let note = note(portal, messages, is_needed).unwrap_or_default();
        Self { id, authors, title, date, estimate, within, note }
    }
}

/// The body that runs the project, or those whose project it is.
fn authors<'a>(project: &'a Project, messages: &Messages) -> Vec<&'a str> {
    let names = match &project.implemented_by {
        Some(body) => std::slice::from_ref(body),
        None => project.partners.as_slice(),
    };
    names.iter().map(|name| name.words(messages.lang())).collect()
}

/// Whether the document says of itself that it came from the project.
fn is_of(project: &Project, document: &Document) -> bool {
    let is_name = |name: &str| {
        project.short_name.iter().flat_map(Text::entries).any(|entry| entry.text == name)
    };
    document.projects.iter().any(|term| {
        project.id.as_ref() == Some(&term.id) || term.name.entries().any(|name| is_name(name.text))
    })
}

/// Writes what is said as a sentence, with a full stop unless it has an end of its own.
fn sentence(text: &str, out: &mut String) {
    if text.is_empty() {
        return;
    }
    out.push_str(text);
    if !text.ends_with(['.', '?', '!', '…']) {
        out.push('.');
    }
    out.push(' ');
}

/// What BibTeX calls a month, 1 to 12.
fn month_macro(month: u8) -> Option<&'static str> {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    MONTHS.get(usize::from(month).checked_sub(1)?).copied()
}

/// Text as TeX wants it. BibTeX counts braces whether there is a backslash before them or not, so a brace is
/// written by its name.
fn tex(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '$' | '&' | '#' | '_' | '%' => out.extend(['\\', c]),
            '\n' | '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
}

/// An address inside `\url{…}`, which takes everything as it is but these.
fn url(address: &str, out: &mut String) {
    for c in address.chars() {
        match c {
            '\\' => out.push_str("%5C"),
            '{' => out.push_str("%7B"),
            '}' => out.push_str("%7D"),
            ' ' => out.push_str("%20"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
}
