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
use portal::route::Page;

/// The title of a page, for tabs, bookmarks and screen readers.
pub(crate) fn title(page: &Page, site: &Site) -> String {
    let m = &site.messages;
    let name = match page {
        Page::Overview => return site.portal_name(),
        Page::Activities(_) => m.activities_title(),
        Page::Activity { id, .. } => site.portal().activity(id.as_str()).map_or_else(
            || m.not_found_title(),
            |activity| activity.title.words(m.lang()).to_owned(),
        ),
        Page::Documents(_) => m.documents_title(),
        Page::Country(code) => match site.portal().project_country(*code) {
            Some(_) => site.country_name(*code),
            None => m.not_found_title(),
        },
        Page::Data => m.data_title(),
        Page::Accessibility => m.accessibility_title(),
        Page::NotFound => m.not_found_title(),
    };
    m.page_title(name, site.portal_name())
}
