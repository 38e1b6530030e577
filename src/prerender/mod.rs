//! The whole portal as static pages, for readers whose browser does not run the program, and for the time until it
//! runs.

mod document;

use crate::app;
use crate::pages;
use crate::site::Site;
use document::{Head, Template};
use portal::export::json_ld;
use portal::route::{self, Address, Page};
use std::fmt;
use std::path::{Path, PathBuf};

/// Where the portal will be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Scheme and host without a slash at the end, such as `https://portal.example`; empty if they are not known.
    pub origin: String,
    /// The path on that host, with a slash at both ends.
    pub base: String,
}

/// Something that could not be written.
#[derive(Debug)]
pub struct Fault {
    file: PathBuf,
    reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file.display(), self.reason)
    }
}

impl std::error::Error for Fault {}

/// Writes every page of a portal into the folder `dist`, in which `index.html` is the bare page that the app starts
/// on. Returns how many there are.
///
/// # Errors
///
/// When that page is not there or has no place for another, or when a file cannot be written.
pub fn write(site: &'static Site, place: &Place, dist: &Path) -> Result<usize, Fault> {
    let shell = dist.join("index.html");
    let fault = |file: &Path, reason: &dyn fmt::Display| Fault {
        file: file.to_owned(),
        reason: reason.to_string(),
    };
    let text = std::fs::read_to_string(&shell).map_err(|error| fault(&shell, &error))?;
    let template = Template::new(&text).ok_or_else(|| {
        fault(&shell, &"it has no title, description, end of head or place for the app")
    })?;
    let pages = route::pages(site.portal());
    for page in &pages {
        let file = dist.join(page.file());
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(|error| fault(folder, &error))?;
        }
        std::fs::write(&file, document(site, place, page, &template))
            .map_err(|error| fault(&file, &error))?;
    }
    Ok(pages.len())
}

fn document(site: &'static Site, place: &Place, page: &Page, template: &Template<'_>) -> String {
    let address = Address { page: page.clone(), ignored: Vec::new() };
    let href = |page: &Page| format!("{}{}", place.origin, site.href(page));
    let head = Head {
        lang: site.messages.lang().as_str(),
        title: &pages::title(page, site),
        description: &pages::description(page, site),
        site_name: &site.portal_name(),
        // An address that is none has no other.
        canonical: (*page != Page::NotFound).then(|| href(page)),
        kind: if matches!(page, Page::Activity { .. }) { "article" } else { "website" },
        json_ld: json_ld(page, site.portal(), &site.messages, href),
    };
    template.fill(&head, &app::render(site, &address))
}
