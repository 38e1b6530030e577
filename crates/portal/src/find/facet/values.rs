//! Where the values of facets come from.

use super::Facet;
use crate::message::Key;
use crate::model::{Activity, Document, Portal, Term, TermList, When};
use std::sync::Arc;

/// Where the values of a facet come from in a collection.
pub(in crate::find) struct Source<T: 'static> {
    pub(in crate::find) values: Values<T>,
    /// A word on what filtering by it does, where readers may wonder.
    pub(super) hint: Option<Key>,
}

/// Takes values, one by one.
type Each<'e> = &'e mut dyn FnMut(&str);

/// The values of an item, and those that are offered whether an item has them or not.
pub(in crate::find) enum Values<T: 'static> {
    /// The years in which it was, all years from the first to the last being offered.
    Years(fn(&T) -> When),
    /// At most one term of a list.
    One(TermList, Offer, fn(&T) -> Option<&Arc<Term>>),
    /// Any number of terms of a list.
    Many(TermList, Offer, fn(&T) -> &[Arc<Term>]),
    /// Any number of codes, which stand for themselves.
    Codes { of: fn(&T, Each<'_>), offered: fn(&Portal, Each<'_>) },
}

/// Which terms of a list are offered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::find) enum Offer {
    /// All of them, in the order of the list.
    List,
    /// Those that an item of the collection has, in the order in which they come.
    Named,
}

/// What a collection has.
pub(in crate::find) trait Item: Sized + 'static {
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

impl<T> Values<T> {
    /// The list that its terms are from.
    pub(super) fn list(&self) -> Option<TermList> {
        match self {
            Self::One(list, ..) | Self::Many(list, ..) => Some(*list),
            Self::Years(_) | Self::Codes { .. } => None,
        }
    }

    /// The values of an item, one by one.
    pub(in crate::find) fn each(&self, item: &T, each: Each<'_>) {
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
    pub(in crate::find) fn each_term<'t>(
        &self,
        item: &'t T,
        each: &mut dyn FnMut(TermList, &'t Arc<Term>),
    ) {
        match self {
            Self::One(list, _, of) => of(item).into_iter().for_each(|term| each(*list, term)),
            Self::Many(list, _, of) => of(item).iter().for_each(|term| each(*list, term)),
            Self::Years(_) | Self::Codes { .. } => {}
        }
    }

    /// The values that are offered, in order; some may come more than once.
    pub(in crate::find) fn offered(&self, items: &[T], portal: &Portal, each: Each<'_>) {
        match self {
            Self::Years(when) => years(items, *when, each),
            Self::Codes { offered, .. } => offered(portal, each),
            Self::One(list, Offer::List, _) | Self::Many(list, Offer::List, _) => {
                portal.terms(*list).iter().for_each(|term| each(term.id.as_str()));
            }
            Self::One(_, Offer::Named, _) | Self::Many(_, Offer::Named, _) => {
                for item in items {
                    self.each(item, each);
                }
            }
        }
    }
}

/// The years of items, from old to new; some may come more than once.
fn years<T>(items: &[T], when: fn(&T) -> When, each: Each<'_>) {
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
