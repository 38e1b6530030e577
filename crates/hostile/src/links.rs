//! The links of a portal, and what a browser would make of them.

use portal::model::{Budget, Link, Portal, RelatedProject};

/// Every link that a portal may show.
pub fn links(portal: &Portal) -> Vec<&Link> {
    let project = &portal.project;
    let mut links: Vec<&Link> = project.home.iter().chain(&project.sources).collect();
    links.extend(project.budget.iter().filter_map(of_budget));
    links.extend(project.predecessor.iter().chain(&project.follow_on).flat_map(of_related));
    let office = project.contacts.office.iter().filter_map(|office| office.source.as_ref());
    links.extend(office.chain(&project.contacts.source));
    links.extend(portal.activities.iter().flat_map(|activity| &activity.sources));
    for document in &portal.documents {
        links.extend(document.link.iter().chain(&document.source));
        links.extend(document.versions.iter().filter_map(|version| version.link.as_ref()));
    }
    links
}

fn of_budget(budget: &Budget) -> Option<&Link> {
    budget.source.as_ref()
}

fn of_related(related: &RelatedProject) -> impl Iterator<Item = &Link> {
    related.sources.iter().chain(related.budget.as_ref().and_then(of_budget))
}

/// Whether a browser that is given this for `href` goes to one of the three schemes, stays on the host of the page, or goes nowhere.
pub fn is_safe(link: &str) -> bool {
    scheme(link).is_none_or(|scheme| ["https", "http", "mailto"].contains(&scheme.as_str()))
}

/// The scheme that a browser sees in an address, as the URL standard says: what stands in front and cannot be seen is passed over,
/// and so are tabs and ends of lines anywhere.
fn scheme(link: &str) -> Option<String> {
    let link = link.trim_start_matches(|c: char| c <= ' ').replace(['\t', '\n', '\r'], "");
    let (scheme, _) = link.split_once(':')?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    let is_one =
        scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(is_part);
    is_one.then(|| scheme.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::small::small;
    use portal::load::{File, load};

    #[test]
    fn no_link_of_the_small_project_is_passed_over() {
        let written: usize =
            File::ALL.iter().map(|file| crate::text_of(*file).matches("://").count()).sum();
        // One of them is a letter's address.
        assert_eq!(links(&load(&small()).portal).len(), written + 1);
    }

    #[test]
    fn a_browser_is_not_misled_by_a_disguise() {
        for bad in ["javascript:x", " java\nscript:x", "\u{1}JAVASCRIPT:x", "data:,x", "blob:x"] {
            assert!(!is_safe(bad), "{bad:?}");
        }
        for good in ["https://example.org", "mailto:a@example.org", "/data", "https://[", ""] {
            assert!(is_safe(good), "{good}");
        }
    }
}
