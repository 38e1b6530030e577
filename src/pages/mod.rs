//! The pages. Each composes state and components; none knows another.

pub(crate) mod accessibility;
pub(crate) mod activities;
pub(crate) mod activity;
pub(crate) mod country;
pub(crate) mod data;
pub(crate) mod documents;
pub(crate) mod not_found;
pub(crate) mod overview;

use crate::site::Site;
use portal::message::Key;
use portal::route::Page;

/// The title of a page, for tabs, bookmarks and screen readers.
pub(crate) fn title(page: &Page, site: &Site) -> String {
    let m = &site.messages;
    let text = |key| m.text(key).to_owned();
    let name = match page {
        Page::Overview => return site.portal_name(),
        Page::Activity { id, .. } => site.portal().activity(id.as_str()).map_or_else(
            || text(Key::NotFoundTitle),
            |activity| activity.title.words(m.lang()).to_owned(),
        ),
        Page::Country(code) => match site.portal().project_country(*code) {
            Some(_) => site.country_name(*code),
            None => text(Key::NotFoundTitle),
        },
        Page::Activities(_) => text(Key::ActivitiesTitle),
        Page::Documents(_) => text(Key::DocumentsTitle),
        Page::Data => text(Key::DataTitle),
        Page::Accessibility => text(Key::AccessibilityTitle),
        Page::NotFound => text(Key::NotFoundTitle),
    };
    m.page_title(&name, &site.portal_name())
}
