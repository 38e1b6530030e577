//! A country as people write it: by its code, or by its name in any language and script.

use super::{nearest, plain};
use portal::model::{Country, CountryCode, Portal};
use std::collections::HashMap;

/// The countries that the data know, by all that they are called.
#[derive(Clone, Debug, Default)]
pub struct Countries {
    /// By folded name; nothing where two countries share it.
    names: HashMap<String, Option<CountryCode>>,
    /// In the order of the data.
    known: Vec<(CountryCode, String)>,
}

/// Codes that are in use beside those of ISO 3166-1.
const OTHER_CODES: [(&str, &str); 5] =
    [("UK", "GB"), ("EL", "GR"), ("XKX", "XK"), ("KOS", "XK"), ("RKS", "XK")];

impl Countries {
    /// The countries of a portal: those that it works for, and those that it only names.
    pub fn of(portal: &Portal) -> Self {
        let mut countries = Self::default();
        for country in portal.countries.iter().chain(&portal.other_countries) {
            countries.add(country);
        }
        countries
    }

    fn add(&mut self, country: &Country) {
        let name = country.name.words(&portal::model::Lang::english()).to_owned();
        self.known.push((country.code, name));
        let names = country.name.entries().map(|piece| piece.text);
        for name in names.chain(country.aliases.iter().map(String::as_str)) {
            let name = plain(name);
            if name.is_empty() {
                continue;
            }
            let code = self.names.entry(name).or_insert(Some(country.code));
            if *code != Some(country.code) {
                *code = None;
            }
        }
    }

    /// The country that is meant; `None` if the data know none of that code or name, or two.
    ///
    /// Capitals, marks on letters, script and the mark of the designation do not matter.
    pub fn read(&self, text: &str) -> Option<CountryCode> {
        let text = text.trim();
        self.by_code(text).or_else(|| *self.names.get(&plain(text))?)
    }

    fn by_code(&self, text: &str) -> Option<CountryCode> {
        let code = text.trim_end_matches('*').to_ascii_uppercase();
        let other = OTHER_CODES.iter().find(|(other, _)| *other == code).map(|(_, code)| *code);
        let long = || rust_iso3166::from_alpha3(&code).map(|country| country.alpha2);
        let known = |code: &str| {
            let code = CountryCode::parse(code)?;
            self.known.iter().any(|(known, _)| *known == code).then_some(code)
        };
        // A project that lists UK or EL itself means that.
        known(&code).or_else(|| known(other?)).or_else(|| known(long()?))
    }

    /// The country whose code or name is most like this, for "did you mean": its code and its English name.
    pub fn nearest(&self, text: &str) -> Option<(CountryCode, &str)> {
        let names = self.names.iter().filter_map(|(name, code)| Some((name.as_str(), (*code)?)));
        let mut names: Vec<_> = names.collect();
        // A map has no order; of names that are equally near the same one is meant each time.
        names.sort_unstable();
        let code = nearest(text, names)?;
        self.known
            .iter()
            .find(|(known, _)| *known == code)
            .map(|(code, name)| (*code, name.as_str()))
    }
}
