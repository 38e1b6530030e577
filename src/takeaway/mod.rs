//! Files that readers take along, made of what an address shows.

mod offline;

use crate::site::Site;
use portal::export::{
    Cited, bibtex, calendar, csv_activities, csv_documents, json_activities, json_documents,
};
use portal::model::{Activity, Document};
use portal::route::Page;

/// What a file is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A table for spreadsheets.
    Csv,
    /// The records, as the portal's own data have them.
    Json,
    /// Calendar entries.
    Calendar,
    /// An entry for a list of references.
    Bibtex,
    /// A page of its own that needs no network.
    Page,
}

impl Form {
    /// Reads the ending of a file's name.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "csv" => Self::Csv,
            "json" => Self::Json,
            "ics" => Self::Calendar,
            "bib" => Self::Bibtex,
            "html" => Self::Page,
            _ => return None,
        })
    }
}

/// A file of exactly what an address shows; of one document if `document` is its id. The portal of `site` lies at a whole
/// address, host and all. `style` is the text of its style sheet, `stamp` the moment as RFC 5545 writes it. Nothing
/// where there is nothing of that form: a calendar without a date, a page of what is no country.
pub fn file(
    site: &'static Site,
    page: &Page,
    form: Form,
    document: &str,
    style: &str,
    stamp: &str,
) -> Option<String> {
    let (portal, m) = (site.portal(), &site.messages);
    let address = site.href(page);
    let to_activity = |activity: &Activity| {
        let within = portal::find::Query::default();
        site.href(&Page::Activity { id: activity.id.clone(), within })
    };
    let documents = site.href(&Page::Documents(portal::find::Query::default()));
    let to_document = |document: &Document| format!("{documents}#{}", document.id);
    if let Some(document) = portal.document(document) {
        let address = to_document(document);
        return (form == Form::Bibtex)
            .then(|| bibtex(Cited::Document(document), portal, m, &address));
    }
    match page {
        Page::Activities(query) => {
            let found = site.activities.search(query).items;
            let found: Vec<&Activity> =
                found.iter().filter_map(|at| portal.activities.get(*at)).collect();
            match form {
                Form::Csv => Some(csv_activities(&found, portal, m, &to_activity)),
                Form::Json => Some(json_activities(&found, portal, m, &address)),
                Form::Calendar => calendar(found, portal, m, to_activity, stamp),
                Form::Bibtex | Form::Page => None,
            }
        }
        Page::Documents(query) => {
            let found = site.documents.search(query).items;
            let found: Vec<&Document> =
                found.iter().filter_map(|at| portal.documents.get(*at)).collect();
            match form {
                Form::Csv => Some(csv_documents(&found, portal, m, &to_document)),
                Form::Json => Some(json_documents(&found, portal, m, &address)),
                _ => None,
            }
        }
        Page::Activity { id, .. } => {
            let activity = portal.activity(id.as_str())?;
            match form {
                Form::Calendar => calendar([activity], portal, m, to_activity, stamp),
                Form::Bibtex => {
                    Some(bibtex(Cited::Activity(activity), portal, m, &to_activity(activity)))
                }
                _ => None,
            }
        }
        Page::Country(code) if form == Form::Page => {
            portal.project_country(*code)?;
            Some(offline::country(site, *code, style))
        }
        _ => None,
    }
}
