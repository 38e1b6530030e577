//! The pages. Each composes state and components; none knows another.

pub(crate) mod accessibility;
pub(crate) mod activities;
pub(crate) mod activity;
pub(crate) mod country;
pub(crate) mod data;
pub(crate) mod documents;
pub(crate) mod not_found;
pub(crate) mod overview;

use crate::site::{Lookup, Site};
use portal::find::Collection;
use portal::message::Key;
use portal::route::Page;

/// What a page says, in a sentence or two, for those who find it elsewhere.
pub fn description(page: &Page, site: &Site) -> String {
    let m = &site.messages;
    let text = |key| m.text(key).to_owned();
    let project = &site.portal().project;
    match page {
        Page::Overview => match &project.summary {
            Some(summary) => summary.words(m.lang()).to_owned(),
            None => site.portal_name(),
        },
        Page::Activity { id, .. } => {
            let Some(activity) = site.find(id) else {
                return text(Key::ActivityUnknown);
            };
            let mut parts = vec![portal::dates::when(activity.when, m)];
            parts.extend(crate::components::activity_entry::place(activity, site));
            parts.extend(activity.summary.as_ref().map(|words| words.words(m.lang()).to_owned()));
            parts.join(" · ")
        }
        Page::Country(code) => m.country_intro(&site.country_name(*code)),
        Page::Activities(_) | Page::Part(Collection::Activities, _) => text(Key::ActivitiesIntro),
        Page::Documents(_) | Page::Part(Collection::Documents, _) => text(Key::DocumentsIntro),
        Page::Data => text(Key::DataIntro),
        Page::Accessibility => text(Key::AccessibilityIntro),
        Page::NotFound => text(Key::NotFoundText),
    }
}

/// The title of a page, for tabs, bookmarks and screen readers.
pub fn title(page: &Page, site: &Site) -> String {
    let m = &site.messages;
    let text = |key| m.text(key).to_owned();
    let name = match page {
        Page::Overview => return site.portal_name(),
        Page::Activity { id, .. } => match site.look_up(id) {
            Lookup::Here(activity) => activity.title.words(m.lang()).to_owned(),
            Lookup::Coming => text(Key::Loading),
            Lookup::Unknown => text(Key::NotFoundTitle),
        },
        Page::Country(code) => match site.portal().project_country(*code) {
            Some(_) => site.country_name(*code),
            None => text(Key::NotFoundTitle),
        },
        Page::Activities(_) => text(Key::ActivitiesTitle),
        Page::Documents(_) => text(Key::DocumentsTitle),
        Page::Part(Collection::Activities, n) => m.part_title(m.text(Key::ActivitiesTitle), *n),
        Page::Part(Collection::Documents, n) => m.part_title(m.text(Key::DocumentsTitle), *n),
        Page::Data => text(Key::DataTitle),
        Page::Accessibility => text(Key::AccessibilityTitle),
        Page::NotFound => text(Key::NotFoundTitle),
    };
    m.page_title(&name, &site.portal_name())
}
