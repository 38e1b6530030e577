//! Files that readers take along, made of what an address shows.

mod offline;

use crate::app;
use crate::site::Site;
use portal::export::{
    Cited, bibtex, calendar, csv_activities, csv_documents, json_activities, json_documents,
};
use portal::find::Query;
use portal::model::{Activity, Document};
use portal::route::Page;
use std::sync::Arc;

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
    /// What stands below the heading of a page that this program makes for the other one.
    Part,
    /// What stands on the sheet of keys.
    Keys,
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
            "part" => Self::Part,
            "keys" => Self::Keys,
            _ => return None,
        })
    }
}

/// A file of exactly what an address shows; of one document if `document` is its id. The portal of `site` lies at a whole
/// address, host and all. `style` is the text of its style sheet, `stamp` the moment as RFC 5545 writes it. Nothing
/// where there is nothing of that form: a calendar without a date, a page of what is no country.
pub fn file(
    site: &Arc<Site>,
    page: &Page,
    form: Form,
    document: &str,
    style: &str,
    stamp: &str,
) -> Option<String> {
    let (portal, m) = (site.portal(), &site.messages);
    if form == Form::Keys {
        return Some(app::render_keys(site));
    }
    let address = site.href(page);
    let to_activity = |activity: &Activity| {
        site.href(&Page::Activity { id: activity.id.clone(), within: Query::default() })
    };
    let to_document = |document: &Document| site.href_to_document(&Query::default(), document);
    if let Some(document) = portal.document(document) {
        let address = to_document(document);
        return (form == Form::Bibtex)
            .then(|| bibtex(Cited::Document(document), portal, m, &address));
    }
    match page {
        Page::Activities(query) => {
            let found = site.activities().search(query).items;
            let found: Vec<&Activity> =
                found.iter().filter_map(|at| portal.activities.get(at)).collect();
            match form {
                Form::Csv => Some(csv_activities(&found, portal, m, &to_activity)),
                Form::Json => Some(json_activities(&found, portal, m, &address)),
                Form::Calendar => calendar(found, portal, m, to_activity, stamp),
                Form::Bibtex | Form::Page | Form::Part | Form::Keys => None,
            }
        }
        Page::Documents(query) => {
            let found = site.documents().search(query).items;
            let found: Vec<&Document> =
                found.iter().filter_map(|at| portal.documents.get(at)).collect();
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
        Page::Data | Page::Accessibility if form == Form::Part => {
            Some(app::render_part(site, page))
        }
        _ => None,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::app::tests::real;
    use portal::locale::Locale;
    use portal::route::Address;

    const STYLE: &str = "body{color:red}</style><b>";

    fn take(path: &str, form: Form, document: &str) -> Option<String> {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let page = Address::parse(path, query).page;
        file(real(), &page, form, document, STYLE, "20261124T120000Z")
    }

    #[test]
    fn a_countrys_page_in_one_file_holds_what_the_static_page_holds_and_asks_for_nothing() {
        for country in &real().portal().countries {
            let page = Page::Country(country.code);
            let html = take(&page.path(), Form::Page, "").unwrap_or_default();
            let (_, rest) = html.split_once("<main id=\"content\">").unwrap_or_default();
            let (main, _) = rest.split_once("</main>").unwrap_or_default();
            assert!(main.len() > 1000, "{}", country.code);
            let address = Address::of(Locale::English, page);
            assert!(app::render(real(), &address).contains(main), "{}", country.code);
            for asking in
                ["</style><b>", "<script", "<link", " src=", "url(", "@import", "<iframe", "<img"]
            {
                assert!(!html.contains(asking), "{asking} in the page of {}", country.code);
            }
            assert!(html.len() + 40_000 < 300_000, "{} with the style sheet", html.len());
            assert!(html.contains("id=\"designation-note\"") && html.contains("for=\"size-200\""));
        }
    }

    #[test]
    fn each_form_is_there_where_it_makes_sense_and_nowhere_else() {
        let activity = "/activities/2019-06-singapore-workshop";
        for (path, form, document, is_there) in [
            ("/activities?year=2018", Form::Csv, "", true),
            ("/activities?year=2018", Form::Calendar, "", true),
            ("/activities?q=nothing-like-it", Form::Calendar, "", false),
            ("/activities?q=nothing-like-it", Form::Csv, "", true),
            ("/documents?lang=sq", Form::Json, "", true),
            ("/documents", Form::Calendar, "", false),
            ("/documents", Form::Bibtex, "moneyval-criminal-money-flows", true),
            (activity, Form::Calendar, "", true),
            (activity, Form::Bibtex, "", true),
            (activity, Form::Page, "", false),
            ("/activities/none", Form::Calendar, "", false),
            ("/countries/xk", Form::Page, "", true),
            ("/countries/zz", Form::Page, "", false),
            ("/data", Form::Csv, "", false),
        ] {
            assert_eq!(take(path, form, document).is_some(), is_there, "{path} {form:?}");
        }
    }
}
