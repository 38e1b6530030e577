//! A country's page as one file that needs no network.

use crate::model::CountryCode;

/// The file, below the folder of its language: beside the page, its calendar and its feed.
pub fn offline_file(code: CountryCode) -> String {
    format!("countries/{}.offline.html", code.as_str().to_ascii_lowercase())
}

/// Its whole address, in a language whose first page is at `home`.
pub fn offline_href(code: CountryCode, home: &str) -> String {
    format!("{}/{}", home.trim_end_matches('/'), offline_file(code))
}
