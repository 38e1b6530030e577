//! The table of facets: a record for each.

use super::values::{Offer, Source, Values};
use super::{Definition, Names};
use crate::find::Value;
use crate::labels;
use crate::message::Key;
use crate::model::{CountryCode, Lang, Slug, TermList};

/// Makes the facets of a table with a record for each, in the order of addresses and pages.
macro_rules! facets {
    ($($(#[$doc:meta])* $facet:ident: $definition:expr,)*) => {
        /// A property that results are filtered and counted by.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Facet {
            $($(#[$doc])* $facet,)*
        }

        impl Facet {
            /// Every facet, of either collection.
            pub const ALL: &'static [Self] = &[$(Self::$facet),*];

            pub(super) fn definition(self) -> &'static Definition {
                match self {
                    $(Self::$facet => {
                        static DEFINITION: Definition = $definition;
                        &DEFINITION
                    })*
                }
            }
        }
    };
}

facets! {
    /// Calendar year, estimated ones included.
    Year: Definition {
        param: "year",
        label: Key::FacetYear,
        parse: |text| Value::parse(&text.parse::<i16>().ok()?.to_string()),
        names: Names::None,
        concerns_all: false,
        is_ranked: false,
        fewest: 0,
        activities: Some(Source {
            values: Values::Years(|activity| activity.when),
            hint: Some(Key::FacetHasEstimates),
        }),
        documents: None,
    },
    /// Country of the project.
    Country: Definition {
        param: "country",
        label: Key::FacetCountry,
        parse: |text| Value::parse(CountryCode::parse(text)?.as_str()),
        names: Names::Codes(|code, portal, messages| {
            let country = portal.country(CountryCode::parse(code)?)?;
            Some(country.name.words(messages.lang()).to_owned())
        }),
        concerns_all: true,
        is_ranked: false,
        fewest: 0,
        activities: Some(Source {
            values: Values::Codes {
                of: |activity, each| activity.countries.iter().for_each(|code| each(code.as_str())),
                offered: |portal, each| portal.countries.iter().for_each(|c| each(c.code.as_str())),
            },
            hint: Some(Key::FacetCountryHint),
        }),
        documents: Some(Source {
            values: Values::Codes {
                of: |document, each| document.countries.iter().for_each(|code| each(code.as_str())),
                offered: |portal, each| portal.countries.iter().for_each(|c| each(c.code.as_str())),
            },
            hint: Some(Key::FacetCountryHintDocuments),
        }),
    },
    /// Kind of activity or document.
    Kind: Definition {
        param: "kind",
        label: Key::FacetKind,
        parse: id,
        names: Names::Terms { are_shared: true },
        concerns_all: false,
        is_ranked: false,
        fewest: 0,
        activities: Some(Source {
            values: Values::One(TermList::ActivityKinds, Offer::List, |it| Some(&it.kind)),
            hint: None,
        }),
        documents: Some(Source {
            values: Values::One(TermList::DocumentKinds, Offer::List, |it| Some(&it.kind)),
            hint: None,
        }),
    },
    /// Topic.
    Topic: Definition {
        param: "topic",
        label: Key::FacetTopic,
        parse: id,
        names: Names::Terms { are_shared: true },
        concerns_all: false,
        is_ranked: true,
        fewest: 0,
        activities: Some(Source {
            values: Values::One(TermList::Topics, Offer::List, |it| it.topic.as_ref()),
            hint: None,
        }),
        documents: None,
    },
    /// Partner.
    Partner: Definition {
        param: "partner",
        label: Key::FacetPartner,
        parse: id,
        names: Names::Terms { are_shared: true },
        concerns_all: false,
        is_ranked: true,
        fewest: 0,
        activities: Some(Source {
            values: Values::Many(TermList::Partners, Offer::Named, |it| &it.partners),
            hint: None,
        }),
        documents: None,
    },
    /// Project.
    Project: Definition {
        param: "project",
        label: Key::FacetProject,
        parse: id,
        names: Names::Terms { are_shared: true },
        concerns_all: false,
        is_ranked: true,
        fewest: 0,
        activities: Some(Source {
            values: Values::Many(TermList::Projects, Offer::Named, |it| &it.projects),
            hint: None,
        }),
        documents: None,
    },
    /// City in which an activity took place.
    Place: Definition {
        param: "place",
        label: Key::FacetPlace,
        // Any spelling of the name that makes the id.
        parse: |text| Value::parse(Slug::from_name(text)?.as_str()),
        names: Names::Terms { are_shared: false },
        concerns_all: false,
        is_ranked: true,
        fewest: 2,
        activities: Some(Source {
            values: Values::One(TermList::Places, Offer::Named, |it| it.place.city.as_ref()),
            hint: None,
        }),
        documents: None,
    },
    /// Language in which a document is available.
    Lang: Definition {
        param: "lang",
        label: Key::FacetLang,
        parse: |text| Value::parse(Lang::parse(text)?.as_str()),
        names: Names::Codes(|tag, _, messages| Some(labels::language(&Lang::parse(tag)?, messages))),
        concerns_all: false,
        is_ranked: false,
        fewest: 0,
        activities: None,
        documents: Some(Source {
            values: Values::Codes {
                of: |document, each| document.versions.iter().for_each(|v| each(v.lang.as_str())),
                offered: |_, _| {},
            },
            hint: None,
        }),
    },
}

/// The id of a term.
fn id(text: &str) -> Option<Value> {
    Value::parse(&text.to_ascii_lowercase())
}
