//! The facets that results are filtered and counted by. All there is to know of a facet stands in its record of the table
//! below: addresses, indices, counts, filters and tests read it from there.

use super::Value;
use crate::labels;
use crate::message::{Key, Messages};
use crate::model::{Activity, CountryCode, Document, Lang, Portal, Slug, Term, TermList, When};
use std::sync::Arc;

/// What is searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Collection {
    /// The activities.
    Activities,
    /// The documents.
    Documents,
}

impl Collection {
    /// The facets that a reader can filter it by, in the order in which they are shown.
    pub fn facets(self) -> impl Iterator<Item = Facet> + Clone {
        Facet::ALL.iter().copied().filter(move |facet| facet.is_of(self))
    }
}

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

/// All there is to know of a facet.
pub(super) struct Definition {
    /// Its parameter in an address, and the `name` of its controls.
    param: &'static str,
    /// What readers call it.
    label: Key,
    /// Reads a trimmed value as somebody may write it into an address; nothing if it can be none.
    parse: fn(&str) -> Option<Value>,
    /// What readers call its values.
    names: Names,
    /// Whether an item without a value concerns all of them, and is found with each.
    concerns_all: bool,
    /// Whether, of many values, the most frequent are shown first and the rest on request.
    is_ranked: bool,
    /// With fewer values than this there is nothing to choose, and it is not shown.
    fewest: usize,
    /// The values of activities, if these have any.
    activities: Option<Source<Activity>>,
    /// The values of documents, if these have any.
    documents: Option<Source<Document>>,
}

/// What readers call the values of a facet.
enum Names {
    /// Nothing but the values themselves.
    None,
    /// What the terms of its lists are called. Where many items share each, an index keeps its words once.
    Terms { are_shared: bool },
    /// What the data or the language call a code.
    Codes(fn(&str, &Portal, &Messages) -> Option<String>),
}

/// Where the values of a facet come from in a collection.
pub(super) struct Source<T: 'static> {
    pub(super) values: Values<T>,
    /// A word on what filtering by it does, where readers may wonder.
    hint: Option<Key>,
}

/// The values of an item, and those that are offered whether an item has them or not.
pub(super) enum Values<T: 'static> {
    /// The years in which it was, all years from the first to the last being offered.
    Years(fn(&T) -> When),
    /// At most one term of a list.
    One(TermList, Offer, fn(&T) -> Option<&Arc<Term>>),
    /// Any number of terms of a list.
    Many(TermList, Offer, fn(&T) -> &[Arc<Term>]),
    /// Any number of codes, which stand for themselves.
    Codes { of: fn(&T, &mut dyn FnMut(&str)), offered: fn(&Portal, &mut dyn FnMut(&str)) },
}

/// Which terms of a list are offered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Offer {
    /// All of them, in the order of the list.
    List,
    /// Those that an item of the collection has, in the order in which they come.
    Named,
}

/// What a collection has.
pub(super) trait Item: Sized + 'static {
    /// Where the values of a facet come from; nothing if the collection does not have it.
    fn source(facet: Facet) -> Option<&'static Source<Self>>;
}

impl Item for Activity {
    fn source(facet: Facet) -> Option<&'static Source<Self>> {
        facet.definition().activities.as_ref()
    }
}

impl Item for Document {
    fn source(facet: Facet) -> Option<&'static Source<Self>> {
        facet.definition().documents.as_ref()
    }
}

impl Facet {
    /// The facet's parameter in an address, and the `name` of its controls.
    pub fn param(self) -> &'static str {
        self.definition().param
    }

    /// The facet of a parameter.
    pub fn of_param(param: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|facet| facet.param() == param)
    }

    /// What readers call it.
    pub fn label(self) -> Key {
        self.definition().label
    }

    /// A word on what filtering a collection by it does, where readers may wonder.
    pub fn hint(self, collection: Collection) -> Option<Key> {
        match collection {
            Collection::Activities => Activity::source(self)?.hint,
            Collection::Documents => Document::source(self)?.hint,
        }
    }

    /// Whether a collection has it.
    pub fn is_of(self, collection: Collection) -> bool {
        match collection {
            Collection::Activities => self.definition().activities.is_some(),
            Collection::Documents => self.definition().documents.is_some(),
        }
    }

    /// Whether its values follow from when items were.
    pub fn is_time(self) -> bool {
        matches!(Activity::source(self), Some(Source { values: Values::Years(_), .. }))
    }

    /// Whether an item without a value concerns all of them, and is found with each.
    pub fn concerns_all(self) -> bool {
        self.definition().concerns_all
    }

    /// Whether, of many values, the most frequent are shown first and the rest on request.
    pub fn is_ranked(self) -> bool {
        self.definition().is_ranked
    }

    /// Whether many items share the names of its values.
    pub(super) fn is_shared(self) -> bool {
        matches!(self.definition().names, Names::Terms { are_shared: true })
    }

    /// Whether so many values are a choice to be shown.
    pub fn is_choice(self, values: usize) -> bool {
        values >= self.definition().fewest
    }

    /// Reads a value as somebody may write it into an address, so that `country=xk` is `country=XK`; nothing if it can be
    /// none of this facet.
    pub fn parse(self, text: &str) -> Option<Value> {
        (self.definition().parse)(text.trim())
    }

    /// What readers call a code; nothing if the data and the language do not name it, or if the values are terms.
    pub(crate) fn code_name(
        self,
        code: &str,
        portal: &Portal,
        messages: &Messages,
    ) -> Option<String> {
        match self.definition().names {
            Names::Codes(name) => name(code, portal, messages),
            Names::None | Names::Terms { .. } => None,
        }
    }

    /// The terms that its values may be.
    pub(crate) fn terms(self, portal: &Portal) -> impl Iterator<Item = &Arc<Term>> {
        let lists = [
            Activity::source(self).and_then(|source| source.values.list()),
            Document::source(self).and_then(|source| source.values.list()),
        ];
        lists.into_iter().flatten().flat_map(|list| portal.terms(list))
    }
}

impl<T> Values<T> {
    /// The list that its terms are from.
    fn list(&self) -> Option<TermList> {
        match self {
            Self::One(list, ..) | Self::Many(list, ..) => Some(*list),
            Self::Years(_) | Self::Codes { .. } => None,
        }
    }

    /// The values of an item, one by one.
    pub(super) fn each(&self, item: &T, each: &mut dyn FnMut(&str)) {
        match self {
            Self::Years(when) => {
                for year in when(item).years().into_iter().flatten() {
                    each(&year.to_string());
                }
            }
            Self::Codes { of, .. } => of(item, each),
            Self::One(..) | Self::Many(..) => {
                self.each_term(item, &mut |_, term| each(term.id.as_str()));
            }
        }
    }

    /// The terms among them, each with its list.
    pub(super) fn each_term<'t>(&self, item: &'t T, each: &mut dyn FnMut(TermList, &'t Arc<Term>)) {
        match self {
            Self::One(list, _, of) => of(item).into_iter().for_each(|term| each(*list, term)),
            Self::Many(list, _, of) => of(item).iter().for_each(|term| each(*list, term)),
            Self::Years(_) | Self::Codes { .. } => {}
        }
    }

    /// The values that are offered, in order; some may come more than once.
    pub(super) fn offered(&self, items: &[T], portal: &Portal, each: &mut dyn FnMut(&str)) {
        match self {
            Self::Years(when) => years(items, *when, each),
            Self::Codes { offered, .. } => offered(portal, each),
            Self::One(list, Offer::List, _) | Self::Many(list, Offer::List, _) => {
                portal.terms(*list).iter().for_each(|term| each(term.id.as_str()));
            }
            Self::One(_, Offer::Named, _) | Self::Many(_, Offer::Named, _) => {
                items.iter().for_each(|item| self.each(item, each));
            }
        }
    }
}

/// The years of items, from old to new; some may come more than once.
fn years<T>(items: &[T], when: fn(&T) -> When, each: &mut dyn FnMut(&str)) {
    let years = || items.iter().filter_map(|item| when(item).years());
    let (first, last) = years().fold((i16::MAX, i16::MIN), |(first, last), years| {
        (first.min(*years.start()), last.max(*years.end()))
    });
    // A gap in the years is shown as a zero, but not a century of zeros for one typing error.
    if i32::from(last) - i32::from(first) > 60 {
        years().flatten().for_each(|year| each(&year.to_string()));
    } else {
        (first..=last).for_each(|year| each(&year.to_string()));
    }
}

/// The id of a term.
fn id(text: &str) -> Option<Value> {
    Value::parse(&text.to_ascii_lowercase())
}
