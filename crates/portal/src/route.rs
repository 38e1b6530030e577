//! Addresses: what each means, and the only place that makes one.

use crate::find::{Collection, Facet, Fate, Ignored, Query, Sort, Terms, Value, View, unfit};
use crate::locale::Locale;
use crate::model::{CountryCode, PartialDate, Portal, Slug};
use crate::seek;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt::Write as _;

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

/// A file that other programs read, beside the pages: of all activities, or of those that concern a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feed {
    /// iCalendar.
    Calendar(Option<CountryCode>),
    /// Atom.
    News(Option<CountryCode>),
}

impl Feed {
    /// The file, below the folder of its language.
    pub fn file(self) -> String {
        let (of, name, ending) = match self {
            Self::Calendar(of) => (of, "activities", "ics"),
            Self::News(of) => (of, "feed", "atom"),
        };
        match of {
            Some(code) => format!("countries/{}.{ending}", code.as_str().to_ascii_lowercase()),
            None => format!("{name}.{ending}"),
        }
    }

    /// The whole address, in a language whose first page is at `home`.
    pub fn href(self, home: &str) -> String {
        format!("{}/{}", home.trim_end_matches('/'), self.file())
    }
}

/// A page, with what was not understood in its address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// In which language.
    pub locale: Locale,
    /// What to show.
    pub page: Page,
    /// What to tell the reader about the address.
    pub ignored: Vec<Ignored>,
}

/// Everything but letters, digits and what is safe and readable in a query. A space becomes `+`.
const QUERY_TEXT: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b' ');

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

/// How many results are shown at first, how many more each time, and how many a static page has.
pub const PART: usize = 50;

/// The most parts that a list has as static pages: each names all others, and each part of each list costs a page in
/// every language. The program shows the rest.
pub const MOST_PARTS: usize = 200;

/// How many parts a list of this length has.
pub fn parts(length: usize) -> usize {
    length.div_ceil(PART).clamp(1, MOST_PARTS)
}

/// Every page of a portal that has an address of its own, with nothing asked of it, and the page for all others.
pub fn pages(portal: &Portal) -> Vec<Page> {
    let none = Query::default;
    let mut pages = vec![Page::Overview, Page::Activities(none()), Page::Documents(none())];
    pages.extend(portal.countries.iter().map(|country| Page::Country(country.code)));
    for (collection, all) in [
        (Collection::Activities, portal.activities.len()),
        (Collection::Documents, portal.documents.len()),
    ] {
        pages.extend((2..=parts(all)).map(|n| Page::Part(collection, n)));
    }
    pages.extend([Page::Data, Page::Accessibility, Page::NotFound]);
    let ids = portal.activities.iter().map(|activity| activity.id.clone());
    pages.extend(ids.map(|id| Page::Activity { id, within: none() }));
    pages
}

impl Address {
    /// A page in a language, with everything understood.
    pub fn of(locale: Locale, page: Page) -> Self {
        Self { locale, page, ignored: Vec::new() }
    }

    /// The same for an address of the first page that asks nothing; nothing where it is another.
    pub fn first(path: &str, query: &str) -> Option<Self> {
        let (locale, mut rest) = language_of(path);
        (query.is_empty() && rest.next().is_none()).then(|| Self::of(locale, Page::Overview))
    }

    /// Reads the part of an address behind the base: `path` from its first `/`, and the query without `?`. What
    /// begins with the tag of a language is in that language.
    ///
    /// Never fails: what is not an address of the portal is [`Page::NotFound`], and what is not understood in
    /// a query is left out and named.
    pub fn parse(path: &str, query: &str) -> Self {
        let mut ignored = Vec::new();
        let mut ask = |collection| {
            let (query, more) = parse_query(collection, query);
            ignored.extend(more);
            query
        };
        let (locale, mut parts) = language_of(path);
        let page = match (parts.next(), parts.next(), parts.next()) {
            (None, ..) => Page::Overview,
            (Some(list), Some("part"), Some(n)) if parts.next().is_none() => {
                let n = n.parse().ok().filter(|n| *n > 1);
                match (list, n) {
                    ("activities", Some(n)) => Page::Part(Collection::Activities, n),
                    ("documents", Some(n)) => Page::Part(Collection::Documents, n),
                    _ => Page::NotFound,
                }
            }
            (Some("activities"), None, _) => Page::Activities(ask(Collection::Activities)),
            (Some("activities"), Some(id), None) => match Slug::parse(id) {
                Some(id) => Page::Activity { id, within: ask(Collection::Activities) },
                None => Page::NotFound,
            },
            (Some("documents"), None, _) => Page::Documents(ask(Collection::Documents)),
            (Some("countries"), Some(code), None) => {
                CountryCode::parse(code).map_or(Page::NotFound, Page::Country)
            }
            (Some("data"), None, _) => Page::Data,
            (Some("accessibility"), None, _) => Page::Accessibility,
            _ => Page::NotFound,
        };
        Self { locale, page, ignored }
    }
}

/// In which language a path behind the base is, and what its other parts are.
pub fn language_of(path: &str) -> (Locale, impl Iterator<Item = &str> + Clone) {
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let locale = parts.clone().next().and_then(Locale::of).unwrap_or_default();
    if locale != Locale::English {
        parts.next();
    }
    (locale, parts)
}

/// A query string with further parameters, as a form would add them.
pub fn with_answers(query: &str, answers: &[(String, String)]) -> String {
    let mut query = query.to_owned();
    for (name, value) in answers {
        if !query.is_empty() {
            query.push('&');
        }
        let value = utf8_percent_encode(value, QUERY_TEXT).to_string();
        query.push_str(name);
        query.push('=');
        query.push_str(&seek::exchanged(&value, b' ', "+"));
    }
    query
}

/// A link that begins a letter to this address, about this.
pub fn mail_to(address: &str, subject: &str) -> String {
    let subject = utf8_percent_encode(subject, NON_ALPHANUMERIC).to_string();
    ["mailto:", address, "?subject=", &subject].concat()
}

/// The part of a path behind the portal's base; `None` if it lies elsewhere.
pub fn below_base<'a>(base: &str, path: &'a str) -> Option<&'a str> {
    let base = base.trim_end_matches('/');
    let rest = path.strip_prefix(base)?;
    (rest.is_empty() || rest.starts_with('/')).then_some(rest)
}

fn with_query(path: &str, query: &Query) -> String {
    let query = write_query(query);
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// The one spelling of a query: parameters in a fixed order, values sorted, defaults left out.
pub fn write_query(query: &Query) -> String {
    let mut out = String::new();
    let mut add = |param: &str, value: &str| {
        let separator = if out.is_empty() { "" } else { "&" };
        // Writing to a string cannot fail.
        let _ = write!(out, "{separator}{param}={value}");
    };
    if !query.text.is_empty() {
        let text = utf8_percent_encode(&query.text, QUERY_TEXT).to_string();
        add("q", &seek::exchanged(&text, b' ', "+"));
    }
    for (facet, values) in &query.chosen {
        let values: Vec<&str> = values.iter().map(Value::as_str).collect();
        if !values.is_empty() {
            add(facet.param(), &values.join(","));
        }
    }
    if let Some(from) = query.from {
        add("from", &from.to_string());
    }
    if let Some(to) = query.to {
        add("to", &to.to_string());
    }
    if !query.regional {
        add("regional", "no");
    }
    if query.view == View::Table {
        add("view", "table");
    }
    if let Some(sort) = query.spoken_order() {
        add("sort", &sort.spell());
    }
    out
}

/// Reads a query string (without `?`); what is not understood is left out and named.
///
/// Parameters that are not the portal's own are passed over in silence: others add theirs to links.
pub fn parse_query(collection: Collection, text: &str) -> (Query, Vec<Ignored>) {
    let mut query = Query::default();
    let mut ignored = Vec::new();
    let (mut from, mut to) = (None, None);
    for (param, value) in form_urlencoded::parse(text.as_bytes()) {
        let value = value.as_ref();
        let mut ignore = |value: &str| {
            let value: String = value.chars().filter(|c| !unfit(*c)).take(40).collect();
            let item = Ignored { param: param.to_string(), value, fate: Fate::LeftOut };
            if !item.value.trim().is_empty() && !ignored.contains(&item) {
                ignored.push(item);
            }
        };
        let facet = collection.facets().iter().find(|facet| facet.param() == param);
        match (param.as_ref(), facet) {
            ("q", _) => {
                query = query.with_text(value);
                // What cannot be written here is named by its number.
                for c in value.trim().chars().filter(|c| unfit(*c)).take(Query::NAMED) {
                    ignore(&format!("U+{:04X}", u32::from(c)));
                }
                let beyond = value.char_indices().nth(Query::MAX_TEXT).map(|(at, _)| at);
                ignore(beyond.and_then(|at| value.get(at..)).unwrap_or_default());
                if Terms::of(&query.text).is_empty() {
                    ignore(&query.text);
                    query.text.clear();
                }
            }
            (_, Some(facet)) => {
                for part in value.split(',').filter(|part| !part.trim().is_empty()) {
                    match canonical_value(*facet, part) {
                        Some(value) => query = query.with(*facet, value),
                        None => ignore(part),
                    }
                }
            }
            ("regional", _) => match value {
                "no" => query.regional = false,
                "yes" => {}
                other => ignore(other),
            },
            ("from" | "to", _) if collection == Collection::Activities => {
                match PartialDate::parse(value.trim()) {
                    Some(date) if param == "from" => from = Some(date),
                    Some(date) => to = Some(date),
                    None => ignore(value),
                }
            }
            ("view", _) if collection == Collection::Activities => match value {
                "list" => query.view = View::List,
                "table" => query.view = View::Table,
                other => ignore(other),
            },
            ("sort", _) if collection == Collection::Activities => match Sort::parse(value) {
                Some(sort) => query.sort = sort,
                None => ignore(value),
            },
            // What only the other list understands.
            ("from" | "to" | "view" | "sort", _) => ignore(value),
            (other, None) if Facet::ALL.iter().any(|facet| facet.param() == other) => ignore(value),
            _ => {}
        }
    }
    let mut query = query.with_span(from, to);
    if query.spoken_order().is_none() {
        query.sort = Sort::default();
    }
    if query.from != from
        && let (Some(from), Some(to)) = (from, to)
    {
        let (param, value) = ("from, to".to_owned(), format!("{from} – {to}"));
        ignored.push(Ignored { param, value, fate: Fate::Exchanged });
    }
    (query, ignored)
}

/// A facet's value in its usual capitals, so that `country=xk` is `country=XK`.
fn canonical_value(facet: Facet, text: &str) -> Option<Value> {
    let text = text.trim();
    match facet {
        Facet::Country => Value::parse(CountryCode::parse(text)?.as_str()),
        Facet::Lang => Value::parse(crate::model::Lang::parse(text)?.as_str()),
        Facet::Year => text.parse::<i16>().ok().and_then(|year| Value::parse(&year.to_string())),
        _ => Value::parse(&text.to_ascii_lowercase()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn page(address: &str) -> Page {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        Address::parse(path, query).page
    }

    #[test]
    fn each_address_of_the_contract_means_its_page() {
        assert_eq!(page("/"), Page::Overview);
        assert_eq!(page("/activities/"), Page::Activities(Query::default()));
        assert_eq!(page("/countries/XK").path(), "/countries/xk");
        assert_eq!(page("/data"), Page::Data);
        assert_eq!(page("/accessibility"), Page::Accessibility);
        for unknown in [
            "/nothing",
            "/activities/a/b",
            "/activities/%3Cscript%3E",
            "/countries/serbia",
            "/countries",
        ] {
            assert_eq!(page(unknown), Page::NotFound, "{unknown}");
        }
    }

    #[test]
    fn an_address_begins_with_its_language_and_english_has_none() {
        for (path, locale, page) in [
            ("/activities", Locale::English, "/activities"),
            ("/mk/activities", Locale::Macedonian, "/activities"),
            ("/mk", Locale::Macedonian, "/"),
            ("/sr-cyrl/countries/XK", Locale::SerbianCyrillic, "/countries/xk"),
            ("/tr/", Locale::Turkish, "/"),
            ("/mk/nothing", Locale::Macedonian, "/404"),
            ("/mk/mk/data", Locale::Macedonian, "/404"),
            ("/en/data", Locale::English, "/404"),
            ("/de/data", Locale::English, "/404"),
        ] {
            let address = Address::parse(path, "");
            assert_eq!((address.locale, address.page.path().as_str()), (locale, page), "{path}");
        }
        assert_eq!(Page::Overview.href(&Locale::Macedonian.home("/p/")), "/p/mk");
    }

    #[test]
    fn a_view_has_one_short_address() {
        let long = "/activities?utm_source=x&year=2018&country=xk&country=AL,AL&view=list&regional=yes&kind=";
        assert_eq!(page(long).path(), "/activities?year=2018&country=AL,XK");
        assert_eq!(
            page("/activities?sort=best&q=dark+web%21&to=2019-06&from=2018").path(),
            "/activities?q=dark+web%21&from=2018&to=2019-06"
        );
        assert_eq!(page("/activities?sort=-date&year=2018").path(), "/activities?year=2018");
        assert_eq!(page("/activities?sort=-date&q=web").path(), "/activities?q=web&sort=-date");
    }

    #[test]
    fn what_is_not_understood_is_named_and_nothing_else_is_lost() {
        let address =
            Address::parse("/activities", "from=someday&country=SRB,RS&view=map&year=2018");
        assert_eq!(address.page.path(), "/activities?year=2018&country=RS");
        let named: Vec<String> =
            address.ignored.iter().map(|i| format!("{}={}", i.param, i.value)).collect();
        assert_eq!(named, ["from=someday", "country=SRB", "view=map"]);
    }

    #[test]
    fn what_cannot_be_searched_for_is_named_and_the_rest_is_searched_for() {
        let long = format!("/activities?q=dark%00web%ED%A0%80%20{}", "x".repeat(10_000));
        for (address, path, named) in [
            ("/activities?q=***&year=2018", "/activities?year=2018", "***"),
            ("/documents?q=%22%22", "/documents", "\"\""),
            ("/documents?year=2018&sort=title&country=RS", "/documents?country=RS", "2018 title"),
            ("/activities?lang=sq&utm_source=x", "/activities", "sq"),
            ("/activities?q=a%07b%E2%80%AE", "/activities?q=a+b", "U+0007 U+202E"),
            ("/activities?q=%ED%A0%80", "/activities", "U+FFFD"),
            (
                "/activities?to=2017&from=2019-05",
                "/activities?from=2017&to=2019-05",
                "2019-05 – 2017",
            ),
            ("/activities?from=2019-02-30&to=2020-13", "/activities", "2019-02-30 2020-13"),
        ] {
            let (place, query) = address.split_once('?').unwrap();
            let read = Address::parse(place, query);
            assert_eq!(read.page.path(), path);
            let said: Vec<&str> = read.ignored.iter().map(|i| i.value.as_str()).collect();
            assert!(said.join(" ").starts_with(named), "{address}: {said:?}");
        }
        let (_, query) = long.split_once('?').unwrap();
        let read = Address::parse("/activities", query);
        assert!(read.page.path().len() < 300);
        assert!(read.ignored.len() < 10 && read.ignored.iter().all(|i| i.value.len() < 60));
    }

    #[test]
    fn a_base_is_taken_off_whole() {
        assert_eq!(below_base("/", "/data"), Some("/data"));
        assert_eq!(below_base("/some/path/", "/some/path/data"), Some("/data"));
        assert_eq!(below_base("/some/path/", "/some/path"), Some(""));
        assert_eq!(below_base("/some/path/", "/some/pathology"), None);
        assert_eq!(Page::Data.href("/some/path/"), "/some/path/data");
    }
}
