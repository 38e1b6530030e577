//! Files of what a page shows, for other programs.

use crate::site::Site;
use portal::export::{
    Cited, bibtex, calendar, csv_activities, csv_documents, json_activities, json_documents,
};
use portal::find::Query;
use portal::model::{Activity, Document};
use portal::route::Page;

/// What a file is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A table for spreadsheets.
    Csv,
    /// The records, as the portal's own data have them.
    Json,
    /// Calendar entries.
    Calendar,
    /// An entry for a list of references.
    Bibtex,
}

impl Form {
    /// The ending of a file's name.
    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Calendar => "ics",
            Self::Bibtex => "bib",
        }
    }

    /// The media type of a file.
    pub(crate) fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv;charset=utf-8",
            Self::Json => "application/json",
            Self::Calendar => "text/calendar;charset=utf-8",
            Self::Bibtex => "application/x-bibtex;charset=utf-8",
        }
    }
}

/// A file of exactly what a page shows, of data that are here as a whole. `stamp` is the moment as RFC 5545 writes it.
/// Nothing where there is nothing of that form, such as a calendar without a date.
pub(crate) fn file(site: &Site, page: &Page, form: Form, stamp: &str) -> Option<String> {
    let (portal, m) = (site.portal(), &site.messages);
    let to_activity = |activity: &Activity| address(site, &activity_page(activity));
    match page {
        Page::Activities(query) => {
            let found = site.activities().search(query).items;
            let found: Vec<&Activity> =
                found.iter().filter_map(|at| portal.activities.get(at)).collect();
            match form {
                Form::Csv => Some(csv_activities(&found, portal, m, &to_activity)),
                Form::Json => Some(json_activities(&found, portal, m, &address(site, page))),
                Form::Calendar => calendar(found, portal, m, to_activity, stamp),
                Form::Bibtex => None,
            }
        }
        Page::Documents(query) => {
            let found = site.documents().search(query).items;
            let found: Vec<&Document> =
                found.iter().filter_map(|at| portal.documents.get(at)).collect();
            match form {
                Form::Csv => {
                    Some(csv_documents(&found, portal, m, &|document| to_document(site, document)))
                }
                Form::Json => Some(json_documents(&found, portal, m, &address(site, page))),
                Form::Calendar | Form::Bibtex => None,
            }
        }
        Page::Activity { id, .. } if form == Form::Calendar => {
            calendar([site.find(id)?], portal, m, to_activity, stamp)
        }
        _ => None,
    }
}

/// The entry of an activity for a calendar; nothing if it has no date.
pub(crate) fn activity_calendar(site: &Site, activity: &Activity, stamp: &str) -> Option<String> {
    let to_activity = |activity: &Activity| address(site, &activity_page(activity));
    calendar([activity], site.portal(), &site.messages, to_activity, stamp)
}

/// The entry of an activity for a list of references.
pub(crate) fn activity_bibtex(site: &Site, activity: &Activity) -> String {
    let address = address(site, &activity_page(activity));
    bibtex(Cited::Activity(activity), site.portal(), &site.messages, &address)
}

/// The entry of a document for a list of references.
pub(crate) fn document_bibtex(site: &Site, document: &Document) -> String {
    let address = to_document(site, document);
    bibtex(Cited::Document(document), site.portal(), &site.messages, &address)
}

fn activity_page(activity: &Activity) -> Page {
    Page::Activity { id: activity.id.clone(), within: Query::default() }
}

/// An address as other programs can use it, host and all where that is known.
fn address(site: &Site, page: &Page) -> String {
    whole(site, site.href(page))
}

fn to_document(site: &Site, document: &Document) -> String {
    whole(site, site.href_to_document(&Query::default(), document))
}

fn whole(site: &Site, href: String) -> String {
    site.whole(&href).unwrap_or(href)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::tests::real;
    use portal::route::Address;

    fn of(path: &str, form: Form) -> Option<String> {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        file(real(), &Address::parse(path, query).page, form, "20261124T120000Z")
    }

    #[test]
    fn each_form_is_there_where_it_makes_sense_and_nowhere_else() {
        let activity = "/activities/2019-06-singapore-workshop";
        for (path, form, is_there) in [
            ("/activities?year=2018", Form::Csv, true),
            ("/activities?year=2018", Form::Calendar, true),
            ("/activities?q=nothing-like-it", Form::Calendar, false),
            ("/activities?q=nothing-like-it", Form::Csv, true),
            ("/documents?lang=sq", Form::Json, true),
            ("/documents", Form::Calendar, false),
            (activity, Form::Calendar, true),
            (activity, Form::Csv, false),
            ("/activities/none", Form::Calendar, false),
            ("/data", Form::Csv, false),
        ] {
            assert_eq!(of(path, form).is_some(), is_there, "{path} {form:?}");
        }
    }

    #[test]
    fn references_name_what_they_are_of() {
        let portal = real().portal();
        let activity = portal.activities.first().map(|it| activity_bibtex(real(), it));
        let document = portal.documents.first().map(|it| document_bibtex(real(), it));
        for (entry, path) in [(activity, "/activities/"), (document, "/documents#")] {
            let entry = entry.unwrap_or_default();
            assert!(entry.starts_with('@') && entry.contains(path), "{entry}");
        }
    }
}
