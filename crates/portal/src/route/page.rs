//! A view of the portal.

use super::query::write_query;
use crate::find::{Collection, Facet, Query, Value};
use crate::model::{CountryCode, Slug};

/// A view of the portal: a page, and what is asked of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// `/`
    #[default]
    Overview,
    /// `/activities`
    Activities(Query),
    /// `/activities/{id}`: one activity, among those that a query finds
    Activity {
        /// Which activity.
        id: Slug,
        /// The query that previous, next and back refer to.
        within: Query,
    },
    /// `/documents`
    Documents(Query),
    /// `/activities/part/{n}`, `/documents/part/{n}`, from 2 on: a further part of a long list, for those who cannot
    /// ask for more of it on one page
    Part(Collection, usize),
    /// `/countries/{code}`
    Country(CountryCode),
    /// `/data`
    Data,
    /// `/accessibility`
    Accessibility,
    /// Any other address.
    NotFound,
}

impl Page {
    /// The address below the portal's base, beginning with `/`.
    pub fn path(&self) -> String {
        match self {
            Self::Overview => "/".to_owned(),
            Self::Activities(query) => with_query("/activities", query),
            Self::Activity { id, within } => with_query(&format!("/activities/{id}"), within),
            Self::Documents(query) => with_query("/documents", query),
            Self::Part(Collection::Activities, n) => format!("/activities/part/{n}"),
            Self::Part(Collection::Documents, n) => format!("/documents/part/{n}"),
            Self::Country(code) => format!("/countries/{}", code.as_str().to_ascii_lowercase()),
            Self::Data => "/data".to_owned(),
            Self::Accessibility => "/accessibility".to_owned(),
            Self::NotFound => "/404".to_owned(),
        }
    }

    /// The file that holds the page, below the folder of its language: `activities.html` for `/activities`.
    ///
    /// Hosts that are asked for a path without an ending look for the file of that name, so an address needs no
    /// ending and no slash behind it. What is asked of a page is the app's business.
    pub fn file(&self) -> String {
        match self {
            Self::Overview => "index.html".to_owned(),
            page => {
                let path = page.path();
                let path = path.split('?').next().unwrap_or_default();
                format!("{}.html", path.trim_start_matches('/'))
            }
        }
    }

    /// The whole address, in a language whose first page is at `home` ([`Locale::home`]): `/`, `/some/path/mk`.
    pub fn href(&self, home: &str) -> String {
        match self {
            Self::Overview => home.to_owned(),
            page => [home.trim_end_matches('/'), &page.path()].concat(),
        }
    }

    /// The address of a document among those that a query finds, in a language whose first page is at `home`.
    pub fn href_to_document(within: &Query, id: &Slug, home: &str) -> String {
        format!("{}#{id}", Self::Documents(within.clone()).href(home))
    }

    /// The activities that one value of a facet has.
    pub fn activities_with(facet: Facet, value: Value) -> Self {
        Self::Activities(Query::of(facet, value))
    }

    /// The collection that the page searches, with what is asked.
    pub fn query(&self) -> Option<(Collection, &Query)> {
        match self {
            Self::Activities(query) | Self::Activity { within: query, .. } => {
                Some((Collection::Activities, query))
            }
            Self::Documents(query) => Some((Collection::Documents, query)),
            _ => None,
        }
    }

    /// The collection that the page lists, in whatever part or selection.
    pub fn list(&self) -> Option<Collection> {
        match self {
            Self::Activities(_) | Self::Part(Collection::Activities, _) => {
                Some(Collection::Activities)
            }
            Self::Documents(_) | Self::Part(Collection::Documents, _) => {
                Some(Collection::Documents)
            }
            _ => None,
        }
    }

    /// The part of a list that begins the page: the first, unless the address names another.
    pub fn part(&self) -> usize {
        match self {
            Self::Part(_, n) => *n,
            _ => 1,
        }
    }

    /// Whether two views are the same page, whatever is asked of it. Moving between them is filtering,
    /// not a change of page.
    pub fn same_page(&self, other: &Self) -> bool {
        match (self, other) {
            (a, b) if a.list().is_some() => a.list() == b.list(),
            (a, b) => a == b,
        }
    }
}

fn with_query(path: &str, query: &Query) -> String {
    let query = write_query(query);
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}
