//! What an address means.

use super::{Page, parse_query};
use crate::find::{Collection, Ignored};
use crate::locale::Locale;
use crate::model::{CountryCode, Slug};

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

impl Address {
    /// A page in a language, with everything understood.
    pub fn of(locale: Locale, page: Page) -> Self {
        Self { locale, page, ignored: Vec::new() }
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

/// The part of a path behind the portal's base; `None` if it lies elsewhere.
pub fn below_base<'a>(base: &str, path: &'a str) -> Option<&'a str> {
    let base = base.trim_end_matches('/');
    let rest = path.strip_prefix(base)?;
    (rest.is_empty() || rest.starts_with('/')).then_some(rest)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::find::Query;

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
        assert_eq!(
            page("/activities?from=2018&place=The+Hague,Tirana,tirana&project=glacy").path(),
            "/activities?project=glacy&place=the-hague,tirana&from=2018"
        );
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
            ("/documents?place=tirana", "/documents", "tirana"),
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
